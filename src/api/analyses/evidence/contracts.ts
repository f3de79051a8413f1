import { contract } from '../../../http/operation.ts';
import { MOMENT } from '../../../http/table.ts';
import { rowTable } from '../../noun-contracts.ts';
import { IdOrSlug } from '../../nouns.ts';
import { ON_PROPOSAL } from '../tables.ts';
import { EVIDENCE } from './examples.ts';
import { EvidenceAnswer, EvidenceQuery } from './schema.ts';

export const getProposalEvidence = contract({
  method: 'GET',
  url: '/v1/proposals/:id/evidence',
  id: 'getProposalEvidence',
  tag: 'analyses',
  summary: 'What the stances on a proposal rest on',
  description:
    'Of each stance in force: independent sources (copies of one report count once), whether it is first hand, the best grades, and who denies, retracts or contradicts what it rests on. Beside that, codings that were withdrawn.',
  params: IdOrSlug,
  query: EvidenceQuery,
  answer: EvidenceAnswer,
  table: [ON_PROPOSAL, ...rowTable(EvidenceAnswer, ...MOMENT)],
  examples: { evidence: EVIDENCE },
  cache: true,
  problems: ['unknown-record', 'wrong-kind', 'unknown-reference', 'revision-not-yet', 'reversed-range'],
});
