import { z } from 'zod';
import { staleAfter } from '../../api/evidence-filter.ts';
import { quorum } from '../../api/positions/query.ts';
import { ABSENTEES, DirectnessCounts, LevelCounts } from '../../api/positions/schema.ts';
import { IdOrSlug, OF_ACTOR } from '../../api/records.ts';
import { UNITY_LABELS } from '../../domain/measures/cohesion.ts';
import { LEVELS } from '../../domain/vocabulary.ts';
import { KNOWN_AT } from '../../http/tables/table.ts';
import { ActorRef, component, DayText, EdtfText, Ref } from '../../nouns/shapes.ts';
import { ANALYSIS_META, AnalysisQuery, METHOD_COLUMN, methodVersion, question } from '../question.ts';
import { CALENDAR, standing } from '../windows.ts';
import { METHOD } from './method.ts';

const { actors: _, group: __, ...ABOUT } = AnalysisQuery;
const Level = z.enum(LEVELS);
const figure = z.number().nullable();

/** The number of levels on which A and the agreement index are computed. */
export const scale = z
  .enum(['5', '3'])
  .default('5')
  .describe('The number of levels behind the figures. 3: for, in the middle, against; conditions are ignored.');

const WINDOWS = ['all', 'votes', 'changes', ...CALENDAR] as const;

export const UnityQuery = z.strictObject({
  ...ABOUT,
  staleAfter,
  method: methodVersion(METHOD.version),
  window: z
    .enum(WINDOWS)
    .default('all')
    .describe(
      'all: on the day asked. votes: the ballots cast in each roll call, and no words; whoever cast none is silent. changes: on each day on which something changed. year, month: on the last day of each. Each day with the members of that day.',
    ),
  stances: standing,
  scale,
  quorum,
});

const Departure = z.strictObject({
  actor: ActorRef,
  level: Level,
  apart: z.int().describe('Steps of the scale of five levels between it and the level departed from, 1 to 4.'),
  stance: z.string(),
});

const BlocUnity = component('BlocUnity', 'Where a group stood on a proposal on a day. Null, never 0, for too little.', {
  proposal: Ref,
  window: z.string().nullable().describe('The year or month, with window=year or month; null without.'),
  day: DayText.describe('The day on which levels and members are read.'),
  members: z.int().describe('How many members the group had on that day, without those that only speak for it.'),
  n: z.int().describe('How many are counted in the figures.'),
  levels: LevelCounts.describe('Members by level, as coded.'),
  directness: DirectnessCounts,
  ...ABSENTEES,
  silent: ABSENTEES.silent.describe(
    'Members without a level, though somebody looked; of a roll call, without a ballot in it.',
  ),
  agreementA: figure.describe('van der Eijk’s A, −1 split between the ends to 1 at one. Null for too little.'),
  rice: figure.describe('|Y−N| / (Y+N), 0 to 1. Null where none is on either side.'),
  riceByChance: figure.describe('The Rice index of coin flips, which Rice has to beat. Null where Rice is.'),
  agreementIndex: figure.describe(
    '(k·max − T) / ((k−1)·T); takes no notice of how far apart levels are. Null for too little.',
  ),
  label: z
    .enum(UNITY_LABELS)
    .nullable()
    .describe(
      'Read from Rice and A, never from the agreement index: united, majority, divided or no_line, by meta.rule. Null for too little.',
    ),
  reason: z.string().nullable().describe('Why a figure or the label is missing; null where none is.'),
  line: z
    .strictObject({ level: Level, stance: z.string(), validFrom: EdtfText })
    .nullable()
    .describe('What the group itself, or who speaks for it, says: its official line. Null where there is none.'),
  most: Level.nullable().describe('The level of most members; null where two levels have as many, or none has any.'),
  departsFrom: Level.nullable().describe(
    'The official line, or the level of most where there is no line. Null where there is neither.',
  ),
  departs: z.array(Departure).describe('Members on another level than that, the farthest first.'),
  event: Ref.nullable().describe('The roll call, with window=votes; null without.'),
});

const UnityAnswer = component('UnityAnswer', 'Unity of a group, proposal by proposal and day by day.', {
  data: z.array(BlocUnity),
  meta: z.strictObject({
    actor: ActorRef,
    ...ANALYSIS_META,
    rule: z.string().describe('How the label is read from the figures.'),
    leastMembers: z.int().describe('The fewest members with a level for a label.'),
    unspoken: z
      .int()
      .describe(
        'Proposals without a row: neither the group nor a member had a level. Ask for them by name to see them.',
      ),
  }),
});

export const getActorUnityQuestion = question({
  method: METHOD,
  id: 'getActorUnity',
  summary: 'Unity of a group',
  description:
    'Where the members that a group had on a day stood on each proposal: counts by level, who is silent, how united they are, the official line beside them, and who departs from it. On the day asked, roll call by roll call, or over time.',
  params: IdOrSlug,
  query: UnityQuery,
  answer: UnityAnswer,
  first: OF_ACTOR,
  last: [KNOWN_AT, METHOD_COLUMN],
  moves: true,
});
