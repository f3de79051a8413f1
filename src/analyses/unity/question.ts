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
  .describe('Number of levels the figures use. 3: support, neutral and oppose; conditions are ignored.');

const WINDOWS = ['all', 'votes', 'changes', ...CALENDAR] as const;

export const UnityQuery = z.strictObject({
  ...ABOUT,
  staleAfter,
  method: methodVersion(METHOD.version),
  window: z
    .enum(WINDOWS)
    .default('all')
    .describe(
      'all: on the requested day. votes: only the ballots of each roll call; members without one are silent. changes: on each day on which something changed. year, month: on the last day of each. Members are always those of the day in question.',
    ),
  stances: standing,
  scale,
  quorum,
});

const Departure = z.strictObject({
  actor: ActorRef,
  level: Level,
  apart: z.int().describe('Steps on the five-level scale between this level and `departsFrom`, 1 to 4.'),
  stance: z.string(),
});

const BlocUnity = component('BlocUnity', 'Where a group stood on a proposal on a day.', {
  proposal: Ref,
  window: z.string().nullable().describe('The year (2025) or month (2025-05) of the row; null with other windows.'),
  day: DayText.describe('The day on which levels and members are read.'),
  members: z.int().describe('Number of members on that day, without those who only represent the group.'),
  n: z.int().describe('Number of members whose level the figures count.'),
  levels: LevelCounts.describe('Number of members at each level, as coded.'),
  directness: DirectnessCounts,
  ...ABSENTEES,
  silent: ABSENTEES.silent.describe(
    'Members without a level although their statements were searched; for a roll call, those without a ballot.',
  ),
  agreementA: figure.describe('Van der Eijk’s A: −1 split between both ends, 1 all at one level. Null for too few.'),
  rice: figure.describe('Rice index |Y−N| / (Y+N), 0 to 1. Null if nobody supports or opposes.'),
  riceByChance: figure.describe('Rice index to expect if everyone flipped a coin. Null if `rice` is.'),
  agreementIndex: figure.describe(
    'Agreement index (k·max − T) / ((k−1)·T), 0 to 1: k levels, T members, max of them at one level. Ignores how far apart levels are. Null if too few have a level.',
  ),
  label: z
    .enum(UNITY_LABELS)
    .nullable()
    .describe(
      'How united the members are, by `meta.rule`, which uses `rice` and `agreementA` but not `agreementIndex`. Null if too few have a level.',
    ),
  reason: z.string().nullable().describe('Why a figure or the label is missing; null if none is.'),
  line: z
    .strictObject({ level: Level, stance: z.string(), validFrom: EdtfText })
    .nullable()
    .describe('Official line: what the group or its representative says. Null if there is none.'),
  most: Level.nullable().describe('The most common level among members; null if levels tie or no member has one.'),
  departsFrom: Level.nullable().describe(
    'Level that `departs` is relative to: the official line, or else `most`. Null if there is neither.',
  ),
  departs: z.array(Departure).describe('Members at another level than `departsFrom`, the farthest first.'),
  event: Ref.nullable().describe('The roll call of the row; null unless window=votes.'),
});

const UnityAnswer = component('UnityAnswer', 'Unity of a group, proposal by proposal and day by day.', {
  data: z.array(BlocUnity),
  meta: z.strictObject({
    actor: ActorRef,
    ...ANALYSIS_META,
    rule: z.string().describe('How `label` follows from the figures, in words.'),
    leastMembers: z.int().describe('Fewest members with a level for which there is a label.'),
    unspoken: z
      .int()
      .describe(
        'Number of proposals without a row: neither the group nor a member had a level. Name them in `proposals` to see them.',
      ),
  }),
});

export const getActorUnityQuestion = question({
  method: METHOD,
  id: 'getActorUnity',
  summary: 'Unity of a group',
  description:
    'Where the members that a group had on a day stood on each proposal: counts by level, who is silent, how united they are, the official line beside them, and who departs from it. On the requested day, roll call by roll call, or over time.',
  params: IdOrSlug,
  query: UnityQuery,
  answer: UnityAnswer,
  first: OF_ACTOR,
  last: [KNOWN_AT, METHOD_COLUMN],
  moves: true,
});
