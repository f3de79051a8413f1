import { z } from 'zod';
import { CoderAgreement } from '../../domain/measures/reliability.ts';
import { type Level as LevelWord, SCALE } from '../../domain/vocabulary.ts';
import { listParameter } from '../../http/request/query.ts';
import { Coder } from '../../nouns/coding.ts';
import { ActorRef, component, DateText, Directness, Level, Ref } from '../../nouns/shapes.ts';
import { Share } from '../evidence/question.ts';
import { ANALYSIS_META, AnalysisQuery, directnessCounts, methodVersion, question } from '../question.ts';

/** Converts the values 1 to 5 of published examples to the five levels; 0 means not coded. */
const onLevels = (coders: readonly string[]): LevelWord[][] =>
  [...(coders[0] as string)].map((_, unit) =>
    coders.flatMap((coder) => {
      const value = Number(coder[unit]);
      return value === 0 ? [] : [SCALE[SCALE.length - value] as LevelWord];
    }),
  );

const THREE_CODERS = ['000003412113303', '102133430000000', '002134402113304'] as const;
const FOUR_CODERS = ['123321412000', '123322412503', '033323422510', '123324412510'] as const;

/** Two coders, four statements: three alike. */
const TWO: LevelWord[][] = [
  ['support', 'support'],
  ['support', 'neutral'],
  ['neutral', 'neutral'],
  ['oppose', 'oppose'],
];
const AMBIGUOUS: LevelWord[][] = [...TWO, ['ambiguous', 'oppose']];

const agreement = (units: readonly LevelWord[][], ambiguous: 'exclude' | 'neutral' = 'exclude') => {
  const found = new CoderAgreement(ambiguous);
  for (const levels of units) found.add(levels);
  return found.figures();
};
type Metric = 'nominal' | 'ordinal' | 'interval';
const example = (
  given: string,
  units: LevelWord[][],
  metric: Metric,
  figure: number | null,
  ambiguous?: 'neutral',
) => ({
  given: `${metric}${ambiguous ? ', ambiguous=neutral' : ''}; ${given}`,
  input: units,
  figure,
  run: () => agreement(units, ambiguous)[metric].alpha,
});

export const METHOD = {
  name: 'reliability',
  version: '1',
  title: 'Coder reliability',
  about: 'How far coders who read the same statements independently arrive at the same level.',
  formula:
    'A unit is a statement, an actor and a proposal, as read by at least two coders. Krippendorff’s alpha = 1 − D_o/D_e = 1 − (n − 1) · Σ o(c,k)·δ²(c,k) / Σ n(c)·n(k)·δ²(c,k). o(c,k) counts the ordered pairs of readings c, k within each unit, each pair as 1/(m − 1) where the unit has m readings; n(c) = Σ_k o(c,k), n = Σ n(c). nominal: δ² = 1 for two different levels. ordinal: δ² = (Σ n(g) for g from c to k − (n(c) + n(k))/2)². interval: δ² = (c − k)², with support 1, conditional_support ½, neutral 0, conditional_opposition −½, oppose −1. agreement: pairs of coders with the same level / all pairs of coders, over all units.',
  parameters: {
    ambiguous:
      'on the ordinal and interval metrics, exclude: not a reading; neutral: the middle of the scale. On the nominal metric it is a level of its own in both cases',
    coders: 'the coders whose readings are compared',
    'from, to': 'limit the day on which a statement was spoken or, if unknown, its document published',
    asOf: 'leaves out statements of later days; also the day whose members of a group are taken',
    include: 'disagreements: lists each of them, with its adjudication',
  },
  sources: [
    'K. Krippendorff, Content Analysis: An Introduction to Its Methods, 2nd edition (2004), chapter 11',
    'K. Krippendorff, Computing Krippendorff’s Alpha-Reliability (2011): the four coders below, nominal .743, ordinal .815, interval .849',
    'the three coders below are another example, often quoted with it: nominal .691, interval .811',
  ],
  limits: [
    'It shows whether coders agree, not whether they are right.',
    'There is no figure with a single unit or if all readings are at one level: nothing then shows that the coders could tell levels apart.',
    'With few units, or levels that are seldom read, alpha is unstable: look at n. There is no confidence interval.',
    'Readings of what no other coder has read are left out. Whether a coder saw the readings of others is not known.',
    'A statement whose words were amended after some coders had read it is still one unit.',
    'Adjudications are shown with disagreements and count in no figure. The pooled figure covers all units, so the proposals that are coded most weigh most.',
    'Each field sets its own threshold; Krippendorff asks for .800, or .667 if conclusions may be tentative.',
  ],
  examples: [
    example('three coders, fifteen units', onLevels(THREE_CODERS), 'nominal', 56 / 81),
    example('three coders, fifteen units', onLevels(THREE_CODERS), 'interval', 643 / 793),
    example('four coders, twelve units', onLevels(FOUR_CODERS), 'nominal', 113 / 152),
    example('four coders, twelve units', onLevels(FOUR_CODERS), 'ordinal', 108577 / 133160),
    example('four coders, twelve units', onLevels(FOUR_CODERS), 'interval', 951 / 1120),
    example('two coders, three of four alike', TWO, 'nominal', 2 / 3),
    example('two coders, three of four alike', TWO, 'interval', 32 / 39),
    example('the same and a unit that one coder reads as ambiguous', AMBIGUOUS, 'nominal', 0.5),
    example('the same and a unit that one coder reads as ambiguous', AMBIGUOUS, 'interval', 32 / 39),
    example('the same and a unit that one coder reads as ambiguous', AMBIGUOUS, 'interval', 0.7, 'neutral'),
    example('all readings alike', [TWO[0] as LevelWord[], TWO[0] as LevelWord[]], 'nominal', null),
    {
      given: 'agreement: pairs of coders at the same level, of four',
      input: TWO,
      figure: 3,
      run: () => agreement(TWO).samePairs,
    },
  ],
};

// Left out because codings have no voice and no confidence, and are dated by their statement.
const {
  voice: _voice,
  firstHand: _firstHand,
  directness: _directness,
  publishedBy: _publishedBy,
  minConfidence: _minConfidence,
  ...shared
} = AnalysisQuery;

const ReliabilityQuery = z.strictObject({
  ...shared,
  from: DateText.optional().describe('Only statements made on this day or later.'),
  to: DateText.optional().describe('Only statements made before this day.'),
  ambiguous: shared.ambiguous.describe(
    'Whether `ambiguous` is left out or counts as neutral on the ordinal and interval metrics. On the nominal metric it is a level like the others.',
  ),
  coders: listParameter(Coder).optional().describe('Only codings by these coders. Does not affect adjudications.'),
  include: listParameter(z.enum(['disagreements', 'directness']))
    .optional()
    .describe(
      'disagreements: lists each, with every coding and how it was settled. directness: how directly coders found levels stated, in counts and in each disagreement.',
    ),
  method: methodVersion(METHOD.version),
});

const Alpha = component('KrippendorffAlpha', 'Krippendorff’s alpha on one metric.', {
  alpha: z
    .number()
    .nullable()
    .describe(
      'Alpha: 1 is perfect agreement, 0 is as by chance, below 0 is worse than chance. Null, never 0, if it is undefined.',
    ),
  n: z.int().describe('Number of units (statement × actor) that two or more coders coded.'),
  codings: z.int().describe('Number of codings of the `n` units.'),
  reason: z.string().nullable().describe('Why there is no figure; null if there is one.'),
});

const Reading = z.strictObject({
  coder: z.string(),
  level: Level,
  directness: Directness.optional().describe('With include=directness, if the coder recorded it.'),
  coding: z.strictObject({ id: z.string() }),
});

const Disagreement = component('Disagreement', 'One statement that coders read at different levels.', {
  statement: Ref,
  actor: ActorRef,
  codings: z.array(Reading).describe('What each coder read, in order of coder names.'),
  adjudication: Reading.nullable().describe('How the disagreement was settled; null if it was not.'),
});

const FIGURES = {
  coders: z.strictObject({ n: z.int(), names: z.array(z.string()) }).describe('The coders whose codings are compared.'),
  units: z.int().describe('Number of units (statement × actor) that two or more coders coded.'),
  codings: z.int().describe('Number of codings of the `units`.'),
  directness: directnessCounts('the codings, as coders recorded it; those without it are not counted.'),
  alone: z.int().describe('Number of codings left out because no other coder coded the unit.'),
  nominal: Alpha.describe('Alpha if levels are only equal or different.'),
  ordinal: Alpha.describe('Alpha if only the order of levels counts.'),
  interval: Alpha.describe('Alpha if levels are numbers from −1 to 1.'),
  agreement: Share.describe('Share of coder pairs that read the same level, not corrected for chance.'),
};

const counts = {
  n: z.int().describe('Number of units that coders read at different levels.'),
  adjudicated: z.int().describe('Number of those units that an adjudication settled.'),
};

const ReliabilityRow = component('Reliability', 'How far coders agree on what statements say of one proposal.', {
  proposal: Ref,
  ...FIGURES,
  disagreements: z.strictObject({
    ...counts,
    cases: z.array(Disagreement).optional().describe('With include=disagreements: each one.'),
  }),
});

const ReliabilityAnswer = component('ReliabilityAnswer', 'How far coders agree, proposal by proposal.', {
  data: z.array(ReliabilityRow).describe('A row for each proposal with codings or named in `proposals`.'),
  meta: z.strictObject({
    ...ANALYSIS_META,
    pooled: z
      .strictObject({ ...FIGURES, disagreements: z.strictObject(counts) })
      .describe('Figures over the units of all proposals together, not a mean of the rows.'),
  }),
});

export const listReliabilityQuestion = question({
  method: METHOD,
  id: 'listReliability',
  summary: 'How far coders agree on what statements say',
  description:
    'Krippendorff’s alpha for each proposal with codings, and over all of them: from independent codings, on the nominal, ordinal and interval metrics. Disagreements are counted, as are those settled; include=disagreements lists them.',
  query: ReliabilityQuery,
  answer: ReliabilityAnswer,
});
