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
  about: 'How far the levels on a proposal, or of an actor, hang on which evidence is let in.',
  formula:
    'The rules of the question, and on top of them one at a time: first hand, named, ambiguous as neutral, least source reliability, least credibility, both grades at once. levels: how many are at each, as coded, `ambiguous` among them. n, mean and share in support over those on the scale, an ambiguous one only where it counts as neutral; changes: from and to are what a level counts as by the question and by the rule, `ambiguous` where it is on no scale, null where there is none; for a proposal also A and Rice of its actors. range: from the least to the greatest over the rules.',
  parameters: {
    minReliability: 'A to E, default B',
    minCredibility: '1 to 5, default 2',
  },
  sources: [
    'Allied Joint Doctrine for Intelligence Procedures AJP-2.1: source reliability A–F and information credibility 1–6',
    'A. Saltelli et al., Sensitivity Analysis in Practice (2004): one factor at a time',
  ],
  limits: [
    'One rule at a time: rules together may leave less.',
    'A stance passes by the best of its statements; F, 6 and no grade reach no grade. A recorded vote passes every rule.',
    'Where a rule leaves the deciding stance out, an earlier one may decide.',
    'The range is over these rules, and no confidence interval.',
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
