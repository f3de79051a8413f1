import { SCALE } from '../../domain/levels.ts';
import { CoderAgreement } from '../../domain/measures/codings.ts';
import type { Level } from '../../domain/vocabulary.ts';
import type { Method } from '../question.ts';

/** Converts the values 1 to 5 of published examples to the five levels; 0 means not coded. */
const onLevels = (coders: readonly string[]): Level[][] =>
  [...(coders[0] as string)].map((_, unit) =>
    coders.flatMap((coder) => {
      const value = Number(coder[unit]);
      return value === 0 ? [] : [SCALE[SCALE.length - value] as Level];
    }),
  );

const THREE_CODERS = ['000003412113303', '102133430000000', '002134402113304'] as const;
const FOUR_CODERS = ['123321412000', '123322412503', '033323422510', '123324412510'] as const;

/** Two coders, four statements: three alike. */
const TWO: Level[][] = [
  ['support', 'support'],
  ['support', 'neutral'],
  ['neutral', 'neutral'],
  ['oppose', 'oppose'],
];
const AMBIGUOUS: Level[][] = [...TWO, ['ambiguous', 'oppose']];

const agreement = (units: readonly Level[][], ambiguous: 'exclude' | 'neutral' = 'exclude') => {
  const found = new CoderAgreement(ambiguous);
  for (const levels of units) found.add(levels);
  return found.figures();
};
type Metric = 'nominal' | 'ordinal' | 'interval';
const example = (given: string, units: Level[][], metric: Metric, figure: number | null, ambiguous?: 'neutral') => ({
  given: `${metric}${ambiguous ? ', ambiguous=neutral' : ''}; ${given}`,
  input: units,
  figure,
  run: () => agreement(units, ambiguous)[metric].alpha,
});

export const METHOD: Method = {
  name: 'reliability',
  version: '1',
  title: 'Coder reliability',
  about: 'How far coders who read the same statements, each alone, come to the same level.',
  formula:
    'A unit is a statement, an actor and a proposal that two coders or more have read. Krippendorff’s alpha = 1 − D_o/D_e = 1 − (n − 1) · Σ o(c,k)·δ²(c,k) / Σ n(c)·n(k)·δ²(c,k): o(c,k) counts in each unit of m readings each ordered pair of them as 1/(m − 1), n(c) = Σ_k o(c,k), n = Σ n(c). nominal: δ² = 1 for two levels that are not the same. ordinal: δ² = (Σ n(g) for g from c to k − (n(c) + n(k))/2)². interval: δ² = (c − k)², with support 1, conditional_support ½, neutral 0, conditional_opposition −½, oppose −1. agreement: pairs of coders that read the same level / pairs of coders, in all units.',
  parameters: {
    ambiguous:
      'on the ordinal and the interval metric: exclude: no reading; neutral: the middle of the scale. On the nominal metric it is a level of its own either way',
    coders: 'whose readings are compared',
    'from, to': 'of the day of the statement: when it was spoken, or its document came out',
    asOf: 'statements of later days are left out; also the day of a group’s members',
    include: 'disagreements: each of them, with its adjudication',
  },
  sources: [
    'K. Krippendorff, Content Analysis: An Introduction to Its Methods, 2nd edition (2004), chapter 11',
    'K. Krippendorff, Computing Krippendorff’s Alpha-Reliability (2011): the four coders below, nominal .743, ordinal .815, interval .849',
    'the three coders below, often quoted beside them, are another example: nominal .691, interval .811',
  ],
  limits: [
    'It tells that coders agree, not that they are right.',
    'Where all readings are at one level there is no figure: nothing shows that the coders could tell levels apart.',
    'Few units, or levels that are seldom read, make alpha jump: look at n. There is no interval of confidence beside it.',
    'Readings that nobody else has beside them are left out, and who looked at the readings of others is not known.',
    'A statement whose words were amended after some had read it is one unit all the same.',
    'Adjudications are shown beside disagreements and count in no figure. The pooled figure is over all units, so proposals that are coded most weigh most.',
    'How much is enough is for the field to say; Krippendorff asks for .800, and for .667 where conclusions may be tentative.',
  ],
  examples: [
    example('three coders, fifteen units', onLevels(THREE_CODERS), 'nominal', 56 / 81),
    example('three coders, fifteen units', onLevels(THREE_CODERS), 'interval', 643 / 793),
    example('four coders, twelve units', onLevels(FOUR_CODERS), 'nominal', 113 / 152),
    example('four coders, twelve units', onLevels(FOUR_CODERS), 'ordinal', 108577 / 133160),
    example('four coders, twelve units', onLevels(FOUR_CODERS), 'interval', 951 / 1120),
    example('two coders, three of four alike', TWO, 'nominal', 2 / 3),
    example('two coders, three of four alike', TWO, 'interval', 32 / 39),
    example('the same and one that is ambiguous to one of them', AMBIGUOUS, 'nominal', 0.5),
    example('the same and one that is ambiguous to one of them', AMBIGUOUS, 'interval', 32 / 39),
    example('the same and one that is ambiguous to one of them', AMBIGUOUS, 'interval', 0.7, 'neutral'),
    example('all readings alike', [TWO[0] as Level[], TWO[0] as Level[]], 'nominal', null),
    {
      given: 'agreement: pairs that are the same, of four',
      input: TWO,
      figure: 3,
      run: () => agreement(TWO).samePairs,
    },
  ],
};
