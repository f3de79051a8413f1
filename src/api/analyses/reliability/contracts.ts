import { contract } from '../../../http/operation.ts';
import { MOMENT } from '../../../http/table.ts';
import { rowTable } from '../../noun-contracts.ts';
import { ReliabilityAnswer, ReliabilityQuery } from './schema.ts';

export const listReliability = contract({
  method: 'GET',
  url: '/v1/reliability',
  id: 'listReliability',
  tag: 'analyses',
  summary: 'How far coders agree on what statements say',
  description:
    'Krippendorff’s alpha of each proposal that was coded, and over all of them: from readings that coders made alone, on the nominal, the ordinal and the interval metric. Disagreements are counted, with those that are settled, and listed with include=disagreements.',
  query: ReliabilityQuery,
  answer: ReliabilityAnswer,
  table: rowTable(ReliabilityAnswer, ...MOMENT),
  cache: true,
  long: true,
  problems: ['unknown-reference', 'revision-not-yet', 'reversed-range'],
});
