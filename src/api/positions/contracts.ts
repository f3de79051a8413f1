import { contract } from '../../http/operation.ts';
import { IdOrSlug } from '../nouns.ts';
import { ACTOR_POSITIONS, PROPOSAL_POSITIONS } from './examples.ts';
import { MATRIX, TIMELINE } from './matrix-examples.ts';
import {
  ActorPositionsAnswer,
  ActorPositionsQuery,
  MatrixAnswer,
  MatrixQuery,
  PositionsAnswer,
  PositionsQuery,
  TimelineAnswer,
  TimelineQuery,
} from './schema.ts';

const tag = 'positions';
const NAMED = ['unknown-record', 'wrong-kind', 'unknown-reference', 'revision-not-yet'] as const;
const RULE =
  'Of the live stances whose valid time holds the day, the latest first day wins, then the higher revision; those of the same first day that disagree make it contested. What a representative says counts as its group’s own (`via`). What others say stands beside it (`attributed`), never merged.';

export const getProposalPositions = contract({
  method: 'GET',
  url: '/v1/proposals/:id/positions',
  id: 'getProposalPositions',
  tag,
  summary: 'Positions of each party on a proposal',
  description: `As of a day, as known at a revision. Silent parties are listed with \`level: null\`. ${RULE}`,
  params: IdOrSlug,
  query: PositionsQuery,
  answer: PositionsAnswer,
  examples: { positions: PROPOSAL_POSITIONS },
  cache: true,
  problems: NAMED,
});

export const getActorPositions = contract({
  method: 'GET',
  url: '/v1/actors/:id/positions',
  moves: true,
  id: 'getActorPositions',
  tag,
  summary: 'Positions of an actor on every proposal',
  description: `On the proposals of its dossiers, the silent ones included. ${RULE}`,
  params: IdOrSlug,
  query: ActorPositionsQuery,
  answer: ActorPositionsAnswer,
  examples: { positions: ACTOR_POSITIONS },
  cache: true,
  problems: NAMED,
});

export const listPositions = contract({
  method: 'GET',
  url: '/v1/positions',
  id: 'listPositions',
  tag,
  summary: 'Positions, proposals by actors',
  description:
    'As JSON, tidy rows and a grid; as CSV by `Accept: text/csv`, tidy or, with `layout=grid`, a row a proposal. The CSV names its permalink in the Link header.',
  query: MatrixQuery,
  answer: MatrixAnswer,
  examples: { matrix: MATRIX },
  also: ['text/csv'],
  cache: true,
  problems: ['unknown-reference', 'revision-not-yet'],
});

export const getActorTimeline = contract({
  method: 'GET',
  url: '/v1/actors/:id/timeline',
  moves: true,
  id: 'getActorTimeline',
  tag,
  summary: 'Where an actor stood over time',
  description:
    'A row for each stretch of time at one level, by proposal and voice. Reaffirmations and corrections are no shifts.',
  params: IdOrSlug,
  query: TimelineQuery,
  answer: TimelineAnswer,
  examples: { timeline: TIMELINE },
  cache: true,
  problems: [...NAMED, 'reversed-range'],
});
