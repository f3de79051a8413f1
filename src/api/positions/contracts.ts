import type { z } from 'zod';
import { score } from '../../domain/levels.ts';
import type { Level } from '../../domain/vocabulary.ts';
import { contract } from '../../http/operation.ts';
import { derived, type Group, KNOWN_AT, MOMENT, refColumns, type Table } from '../../http/tables/table.ts';
import { IdOrSlug, rowTable } from '../noun-contracts.ts';
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

/** Whose rows they are stands once in the JSON, and in each row of a table. */
const inMeta = (name: 'actor' | 'proposal'): Group => ({
  columns: refColumns(name),
  value: (_row, meta) => meta[name],
});
const OF_ACTOR = inMeta('actor');
const ON_PROPOSAL = inMeta('proposal');

const SCORE = derived('score', 'number', ({ level }) => level && score(level as Level));

/** With the level's place on the scale beside it, and the moment at the end. */
const positionsTable = (answer: z.ZodType): Table =>
  rowTable(answer, ...MOMENT).flatMap((group) => (group.columns[0]?.name === 'level' ? [group, SCORE] : [group]));
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
  table: [ON_PROPOSAL, ...positionsTable(PositionsAnswer)],
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
  table: [OF_ACTOR, ...positionsTable(ActorPositionsAnswer)],
  cache: true,
  long: true,
  problems: NAMED,
});

export const listPositions = contract({
  method: 'GET',
  url: '/v1/positions',
  id: 'listPositions',
  tag,
  summary: 'Positions, proposals by actors',
  description:
    'As JSON, tidy rows and a grid; as a table tidy or, with `layout=grid`, a row a proposal (CSV and Parquet). A table names its permalink in the Link header.',
  query: MatrixQuery,
  answer: MatrixAnswer,
  table: positionsTable(MatrixAnswer),
  cache: true,
  long: true,
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
  table: [OF_ACTOR, ...rowTable(TimelineAnswer, KNOWN_AT)],
  cache: true,
  problems: [...NAMED, 'reversed-range'],
});
