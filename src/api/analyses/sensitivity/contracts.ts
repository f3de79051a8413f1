import { contract } from '../../../http/operation.ts';
import { MOMENT } from '../../../http/table.ts';
import { rowTable } from '../../noun-contracts.ts';
import { IdOrSlug } from '../../nouns.ts';
import { OF_ACTOR, ON_PROPOSAL } from '../tables.ts';
import {
  ActorSensitivityAnswer,
  ActorSensitivityQuery,
  ProposalSensitivityAnswer,
  ProposalSensitivityQuery,
} from './schema.ts';

const problems = ['unknown-record', 'wrong-kind', 'unknown-reference', 'revision-not-yet', 'reversed-range'] as const;
const RULES =
  'The question’s own rules, then first hand, named, ambiguous as neutral, and least grades, one at a time: what each leaves out, and the range of the figures over them all.';

export const getProposalSensitivity = contract({
  method: 'GET',
  url: '/v1/proposals/:id/sensitivity',
  id: 'getProposalSensitivity',
  tag: 'analyses',
  summary: 'Levels on a proposal under other rules',
  description: RULES,
  params: IdOrSlug,
  query: ProposalSensitivityQuery,
  answer: ProposalSensitivityAnswer,
  table: [ON_PROPOSAL, ...rowTable(ProposalSensitivityAnswer, ...MOMENT)],
  cache: true,
  long: true,
  problems,
});

export const getActorSensitivity = contract({
  method: 'GET',
  url: '/v1/actors/:id/sensitivity',
  moves: true,
  id: 'getActorSensitivity',
  tag: 'analyses',
  summary: 'An actor’s levels under other rules',
  description: RULES,
  params: IdOrSlug,
  query: ActorSensitivityQuery,
  answer: ActorSensitivityAnswer,
  table: [OF_ACTOR, ...rowTable(ActorSensitivityAnswer, ...MOMENT)],
  cache: true,
  long: true,
  problems,
});
