import { contract } from '../../../http/operation.ts';
import { MOMENT } from '../../../http/table.ts';
import { rowTable } from '../../noun-contracts.ts';
import { IdOrSlug } from '../../nouns.ts';
import { LineageAnswer, LineageQuery } from './schema.ts';

export const getProposalLineage = contract({
  method: 'GET',
  url: '/v1/proposals/:id/lineage',
  id: 'getProposalLineage',
  tag: 'analyses',
  summary: 'Versions of a proposal, and who moved between them',
  description:
    'Each step from a version to the one that supersedes it: parameters and provisions added, dropped and changed, and who is at another level on the newer one. Whoever has not spoken on both is listed apart.',
  params: IdOrSlug,
  query: LineageQuery,
  answer: LineageAnswer,
  table: rowTable(LineageAnswer, ...MOMENT),
  cache: true,
  long: true,
  problems: ['unknown-record', 'wrong-kind', 'unknown-reference', 'revision-not-yet', 'reversed-range'],
});
