import { contract } from '../../../http/operation.ts';
import { derived, KNOWN_AT } from '../../../http/table.ts';
import { rowTable } from '../../noun-contracts.ts';
import { PolarisationAnswer, PolarisationQuery } from './schema.ts';

const METHOD = derived('method', 'string', (_row, meta) => meta.method);

export const listPolarisation = contract({
  method: 'GET',
  url: '/v1/polarisation',
  id: 'listPolarisation',
  tag: 'analyses',
  summary: 'Polarisation by proposal or tag',
  description:
    'How far actors are split between the ends of the scale, on each proposal or over those of each tag, on the day asked or year by year; with `most`, what divides them most.',
  query: PolarisationQuery,
  answer: PolarisationAnswer,
  table: rowTable(PolarisationAnswer, KNOWN_AT, METHOD),
  cache: true,
  long: true,
  problems: ['unknown-reference', 'revision-not-yet', 'reversed-range'],
});
