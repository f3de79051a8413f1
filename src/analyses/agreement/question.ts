import { z } from 'zod';
import { staleAfter } from '../../api/evidence-filter.ts';
import { DEFINITIONS, type Definition, levelTableOf } from '../../domain/measures/agreement.ts';
import { flagParameter, listParameter } from '../../http/request/query.ts';
import { ActorRef, component, named } from '../../nouns/shapes.ts';
import { ANALYSIS_META, AnalysisQuery, directnessCounts, includeCounts, methodVersion, question } from '../question.ts';
import { FIGURES } from './definitions.ts';

/** Four roll calls on which A voted yes each time, and B yes, abstain, no, yes. */
const FOUR = [
  [0, 0],
  [0, 2],
  [0, 4],
  [0, 0],
] as const;
/** Six proposals on which two actors lean differently. */
const SIX = [
  [0, 0],
  [0, 0],
  [0, 4],
  [4, 4],
  [4, 4],
  [4, 0],
] as const;

const example = (definition: Definition, pairs: readonly (readonly [number, number])[], figure: number | null) => ({
  given: `definition=${definition}; pairs of steps, 0 support to 4 oppose`,
  input: pairs,
  figure,
  run: () => FIGURES[definition](levelTableOf(pairs)).value,
});

export const METHOD = {
  name: 'agreement',
  version: '1',
  title: 'Agreement of two actors',
  about: 'How far two actors agree on the proposals on which both have a level.',
  formula:
    'a and b are the steps on the scale that the two actors take on a proposal; means and sums run over the proposals on which both have a level. agree: mean of 1 − |a−b|/range. identical: share of proposals with the same level. s: 1 − 2·Σ|a−b|/Σ range = 2·agree − 1. kappa: 1 − ΣW·O/ΣW·E, where O is how often each pair of levels i, j was observed, E how often it would occur by chance, and W = |i−j|/range; kappa-squared: the same with W squared. coincidence: proposals on which both are on the same side / proposals on which they are on the same or on opposite sides. A proposal on which either abstains (the middle of the scale) does not count, so n and atLeast go by the proposals on which both took a side. coincidence-2017: mean of 1 − |side a − side b|/2, where a side is 1, 0 or −1, as reported from 2017 to 2020.',
  parameters: {
    definition: 'which of the measures',
    unanimous: 'exclude leaves out proposals on which every actor with a level has the same one',
    ambiguous: 'exclude: leave out; neutral: count as the middle of the scale',
    window: 'all; or year: a figure for each year, read on its last day',
    stances: 'with years, new: stances in force on the last day that began in the year; standing: all in force then',
  },
  sources: [
    'E. Voeten, Data and Analyses of Voting in the UN General Assembly (2013), codebook: agree3',
    'C. Signorino, J. Ritter, Tau-b or Not Tau-b, International Studies Quarterly 43 (1999): S',
    'J. Cohen, Weighted kappa, Psychological Bulletin 70 (1968); F. Häge, Choice or Circumstance?, Political Analysis 19 (2011)',
    'Voting Practices in the United Nations, reports under 22 U.S.C. §2414a: coincidence, and how an abstention counted from 2017 to 2020',
  ],
  limits: [
    'Silence is left out, so two actors that seldom speak on the same proposals have a small n.',
    'Levels are treated as equally spaced.',
    'Where stances with the same first day disagree (contested), the one recorded last counts, as in positions. These figures do not show that it is contested; positions and evidence do.',
    'agree and S are high for any two actors that both vote with a large majority; kappa corrects for that.',
  ],
  examples: [
    example('agree', FOUR, 0.625),
    example('identical', FOUR, 0.5),
    example('s', FOUR, 0.25),
    example('coincidence', FOUR, 2 / 3),
    example('coincidence-2017', FOUR, 0.625),
    example('kappa', SIX, 1 / 3),
    example('kappa', [[0, 0]], null),
  ],
};

/** A natural number of rows or proposals. */
export const natural = z
  .string()
  .regex(/^[1-9]\d{0,3}$/, 'must be a whole number from 1 to 9999, in digits')
  .transform(Number);

export const AgreementQuery = z.strictObject({
  ...AnalysisQuery,
  staleAfter,
  method: methodVersion(METHOD.version),
  definition: z.enum(DEFINITIONS).default('agree').describe('Measure of agreement; see /v1/methods/agreement.'),
  unanimous: z
    .enum(['include', 'exclude'])
    .default('include')
    .describe('Whether to count proposals on which all actors with a level agree: all, not only the pair.'),
  with: listParameter(named('an actor')).optional().describe('Only pairs that include one of these actors.'),
  nearest: natural
    .optional()
    .meta({ description: 'Only this many pairs, the highest figures first.', type: 'integer' }),
  farthest: natural
    .optional()
    .meta({ description: 'Only this many pairs, the lowest figures first.', type: 'integer' }),
  window: z.enum(['all', 'year']).default('all').describe('One figure a pair, or one for each year.'),
  stances: z
    .enum(['standing', 'new'])
    .optional()
    .describe(
      'Which stances count, with years. new (default): those in force on the year’s last day that began within it. standing: all in force on that day.',
    ),
  atLeast: natural.optional().meta({ description: 'Only pairs whose `n` is at least this.', type: 'integer' }),
  components: flagParameter().optional().meta({ description: 'true: adds the table of levels behind each figure.' }),
  include: includeCounts,
});

const Agreement = component('Agreement', 'How far two actors agree.', {
  one: ActorRef,
  other: ActorRef,
  year: z.int().nullable().describe('Year of the figure; null unless window=year.'),
  n: z.int().describe('Number of proposals on which both have a level; for coincidence, on which both took a side.'),
  directness: directnessCounts('the `n` proposals, each by the less direct of the two levels.'),
  value: z.number().nullable().describe('The figure by `meta.definition`, at most 1; null if there is none.'),
  reason: z.string().nullable().describe('Why there is no figure; null if there is one.'),
  table: z
    .array(z.array(z.int()))
    .optional()
    .describe('With components=true: number of proposals by level of `one` (row) and `other` (column), support first.'),
});

const AgreementAnswer = component('AgreementAnswer', 'Agreement, pair by pair.', {
  data: z.array(Agreement),
  meta: z.strictObject({
    ...ANALYSIS_META,
    definition: z.enum(DEFINITIONS),
    tied: z
      .strictObject({ nearest: z.int(), farthest: z.int() })
      .nullable()
      .describe(
        'Number of unlisted pairs that tie with the last one listed, over all windows; null without nearest and farthest.',
      ),
    counted: z.int().describe('Number of proposals counted: with unanimous=exclude, those on which actors disagree.'),
  }),
});

export const listAgreementQuestion = question({
  method: METHOD,
  id: 'listAgreement',
  summary: 'Agreement of actors, pair by pair',
  description:
    'All pairs, those with some actors, or the nearest and farthest, over the proposals on which both have a level; n beside every figure.',
  query: AgreementQuery,
  answer: AgreementAnswer,
});
