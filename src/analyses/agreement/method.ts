import { levelTableOf } from '../../domain/measures/agreement.ts';
import type { Method } from '../question.ts';
import { type Definition, FIGURES } from './definitions.ts';

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

export const METHOD: Method = {
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
    window: 'all; or year: a figure for each year, from the stances whose first day is in it',
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
