import { outcomeOf } from '../../domain/measures/sensitivity.ts';
import { rangeOfFigures } from '../../domain/trust.ts';
import type { Level } from '../../domain/vocabulary.ts';
import type { Method } from '../question.ts';

const ASKED: Level[] = ['support', 'support', 'conditional_support', 'oppose'];
const FIRST_HAND: Level[] = ['support', 'oppose'];

export const METHOD: Method = {
  name: 'sensitivity',
  version: '1',
  title: 'The same answer under other rules',
  about: 'How far the levels on a proposal, or of an actor, depend on which evidence is admitted.',
  formula:
    'Asks with the rules of the question, and again with one more rule at a time: first hand, named, ambiguous as neutral, least source reliability, least credibility, both grades at once, explicit. levels: how many are at each level as coded, including `ambiguous`. n, mean and share in support count the levels on the scale, and an ambiguous one only under a rule that makes it neutral. changes: what a level counts as under the question (from) and under the rule (to); `ambiguous` if it is off the scale, null if there is none. For a proposal, also A and Rice of its actors. range: the lowest and highest value of each figure across the rules.',
  parameters: {
    minReliability: 'A to E, default B',
    minCredibility: '1 to 5, default 2',
  },
  sources: [
    'Allied Joint Doctrine for Intelligence Procedures AJP-2.1: source reliability A–F and information credibility 1–6',
    'A. Saltelli et al., Sensitivity Analysis in Practice (2004): one factor at a time',
  ],
  limits: [
    'Rules are applied one at a time; together they may leave fewer levels.',
    'A stance is judged by its best statement. F, 6 and a missing grade are below every grade. A recorded vote passes every rule on evidence.',
    'If a rule leaves out the deciding stance, an earlier one may decide.',
    'The range covers these rules alone and is not a confidence interval.',
  ],
  examples: [
    {
      given: 'two in support, one on conditions, one opposed: mean',
      input: ASKED,
      figure: 0.375,
      run: () => outcomeOf(ASKED).mean,
    },
    { given: 'the same: share in support', input: ASKED, figure: 0.75, run: () => outcomeOf(ASKED).support },
    {
      given: 'first hand, one in support and one opposed: the low end of the mean',
      input: [ASKED, FIRST_HAND],
      figure: 0,
      run: () => rangeOfFigures([outcomeOf(ASKED).mean, outcomeOf(FIRST_HAND).mean]).low,
    },
    { given: 'nothing is left', input: [], figure: null, run: () => outcomeOf([]).mean },
  ],
};
