import { contract } from '../../../http/operation.ts';
import { MOMENT } from '../../../http/table.ts';
import { rowTable } from '../../noun-contracts.ts';
import { AgreementAnswer, AgreementQuery } from './schema.ts';

export const listAgreement = contract({
  method: 'GET',
  url: '/v1/agreement',
  id: 'listAgreement',
  tag: 'analyses',
  summary: 'Agreement of actors, pair by pair',
  description:
    'All pairs, those with some actors, or the nearest and farthest, over the proposals on which both have a level; n beside every figure.',
  query: AgreementQuery,
  answer: AgreementAnswer,
  table: rowTable(AgreementAnswer, ...MOMENT),
  cache: true,
  long: true,
  problems: ['unknown-reference', 'revision-not-yet', 'reversed-range'],
});
