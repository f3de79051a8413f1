import { z } from 'zod';
import { staleAfter } from '../../api/evidence-filter.ts';
import { ORIGIN, quorum } from '../../api/positions/query.ts';
import { ABSENTEES, DirectnessCounts, LevelCounts } from '../../api/positions/schema.ts';
import { IdOrSlug, OF_ACTOR } from '../../api/records.ts';
import { cohesion, UNITY_LABELS } from '../../domain/measures/cohesion.ts';
import { LEVELS } from '../../domain/vocabulary.ts';
import { KNOWN_AT } from '../../http/tables/table.ts';
import { ActorRef, component, DayText, EdtfText, Ref, SHOWN_DIRECTNESS, SHOWN_ORIGIN } from '../../nouns/shapes.ts';
import { ANALYSIS_META, AnalysisQuery, include, METHOD_COLUMN, methodVersion, question } from '../question.ts';
import { CALENDAR, standing } from '../windows.ts';

type Figure = 'agreementA' | 'rice' | 'riceByChance' | 'agreementIndex';

const example = (name: Figure, counts: number[], figure: number | null) => ({
  given: `${name} of ${counts.join(', ')} members by level, from support to oppose`,
  input: counts,
  figure,
  run: () => cohesion(counts)[name],
});

export const METHOD = {
  name: 'unity',
  version: '1',
  title: 'Unity of a group',
  about: 'How united the members that a group had on a day were on a proposal, and who departed from its line.',
  formula:
    'Y members are for and N against, with or without conditions; T members have a level, and the scale has k levels. rice: |Y−N| / (Y+N). riceByChance: the Rice that coin flips give on average, C(2m, m) / 4^m with m = ⌊(Y+N)/2⌋. agreementA: the counts by level are peeled into layers, and A is the mean of U·(1 − (s−1)/(k−1)) over the layers, weighted by their share of T, where s is the number of levels in the layer and U = ((k−2)·TU − (k−1)·TDU) / ((k−2)·(TU+TDU)); TU counts the triples of levels in order that are filled as 110 or 011, TDU those filled as 101. A layer of one level counts 1, one of all levels 0. agreementIndex: (k·max − T) / ((k−1)·T), where max is the largest count. All figures are null, with the counts in reason, if fewer members of that day than the quorum have a level on the scale. label: null with fewer than two levels; no_line if most take no side; united if Rice ≥ 2/3 and A > 0; majority if Rice ≥ 1/3; otherwise divided. With one member counted the formulas hold as published: A, Rice and the agreement index are 1. So is riceByChance, which says that a coin would be as united; reason says that there is only one, and there is no label. Polarisation is null in that case, because it ranks and averages proposals without such a figure beside it.',
  parameters: {
    window:
      'the day asked; each roll call; each day on which something changed; years or months. A row of votes is one vote event on one proposal, on the day of its first ballot there, with the members of that day. It counts the stances whose event is that vote: no words, and no ballots of another vote. If a member cast two ballots, the earlier counts; if both are of one day, the one recorded last. Members without a ballot are silent. The line is the group’s own position on that day, whether said or voted',
    'from, to': 'limit the first day of a stance, or the day of a roll call',
    stances: 'with windows, standing: all in force on the last day; new: only those that began in the window',
    quorum: 'the share of the members that must have a level; default 0.5',
    scale: '5 levels, or 3: for, in the middle, against',
    ambiguous: 'exclude: leave out; neutral: count as the middle of the scale',
  },
  sources: [
    'C. van der Eijk, Measuring agreement in ordered rating scales, Quality & Quantity 35 (2001): A',
    'S. Rice, The behavior of legislative groups, Political Science Quarterly 40 (1925): the index of cohesion',
    'S. Desposato, Correcting for small group inflation of roll-call cohesion scores, British Journal of Political Science 35 (2005): coin flips',
    'S. Hix, A. Noury, G. Roland, Power to the Parties, British Journal of Political Science 35 (2005): the agreement index, with scale=3',
  ],
  limits: [
    'Silent members are listed and not counted, so the figures are about those who have a level. Below the quorum there are no figures.',
    'Where stances with the same first day disagree (contested), the one recorded last counts, as in positions. These figures do not show that it is contested; positions and evidence do.',
    'A small group has a high Rice by chance: compare it with riceByChance.',
    'The agreement index does not see how far apart levels are, so the label does not depend on it.',
    'A label does not say why: discipline, a common interest and a common fear look the same.',
  ],
  examples: [
    example('rice', [3, 0, 0, 0, 7], 0.4),
    example('riceByChance', [3, 0, 0, 0, 7], 63 / 256),
    example('agreementIndex', [3, 0, 0, 0, 7], 0.625),
    example('agreementIndex', [10, 0, 17], (3 * 17 - 27) / (2 * 27)),
    example('agreementA', [10, 0, 0, 0, 10], -1),
    example('agreementA', [10, 10, 0, 0, 0], 0.75),
    example('rice', [0, 0, 4, 0, 0], null),
    example('rice', [1, 0, 0, 0, 0], 1),
    example('riceByChance', [1, 0, 0, 0, 0], 1),
    example('agreementA', [1, 0, 0, 0, 0], 1),
    example('agreementIndex', [1, 0, 0, 0, 0], 1),
  ],
};

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
  include: include.describe(
    `directness: shows how directly the levels of \`line\` and \`departs\` follow from the record. ${ORIGIN}`,
  ),
});

/** With include=directness, because answers that are pinned have been without them. */
const ASKED_DIRECTNESS = { ...z.strictObject(SHOWN_DIRECTNESS).partial().shape, ...SHOWN_ORIGIN };

const Departure = z.strictObject({
  actor: ActorRef,
  level: Level,
  apart: z.int().describe('Steps on the five-level scale between this level and `departsFrom`, 1 to 4.'),
  stance: z.string(),
  ...ASKED_DIRECTNESS,
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
    .strictObject({ level: Level, stance: z.string(), validFrom: EdtfText, ...ASKED_DIRECTNESS })
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
