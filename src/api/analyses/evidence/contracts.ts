import { contract } from '../../../http/operation.ts';
import { MOMENT } from '../../../http/table.ts';
import { rowTable } from '../../noun-contracts.ts';
import { IdOrSlug } from '../../nouns.ts';
import { ActorEvidenceAnswer, ActorEvidenceQuery, EvidenceAnswer, EvidenceQuery } from './schema.ts';

const problems = ['unknown-record', 'wrong-kind', 'unknown-reference', 'revision-not-yet', 'reversed-range'] as const;

export const getProposalEvidence = contract({
  method: 'GET',
  url: '/v1/proposals/:id/evidence',
  id: 'getProposalEvidence',
  tag: 'analyses',
  summary: 'What the stances on a proposal rest on',
  description:
    'Of each stance in force, in its holder’s own voice or in another’s: independent sources (copies of one report count once), whether it is first hand, the best grades, and who denies, retracts or contradicts what it rests on. Beside that, codings that were withdrawn.',
  params: IdOrSlug,
  query: EvidenceQuery,
  answer: EvidenceAnswer,
  table: rowTable(EvidenceAnswer, ...MOMENT),
  cache: true,
  long: true,
  problems,
});

export const getActorEvidence = contract({
  method: 'GET',
  url: '/v1/actors/:id/evidence',
  moves: true,
  id: 'getActorEvidence',
  tag: 'analyses',
  summary: 'What an actor’s stances rest on',
  description: 'The same over every proposal on which the actor has a stance in force, or others say that it has.',
  params: IdOrSlug,
  query: ActorEvidenceQuery,
  answer: ActorEvidenceAnswer,
  table: rowTable(ActorEvidenceAnswer, ...MOMENT),
  cache: true,
  long: true,
  problems,
});
