import { type GradedReliability, isCredible, isReliable } from '../../domain/trust.ts';
import type { ReadModel } from '../../ledger/model/model.ts';
import { evidenceAt, type StanceEvidence } from '../../ledger/reading/evidence.ts';
import type { LevelRules } from '../../ledger/reading/levels.ts';

export const RULES = [
  'as_asked',
  'first_hand',
  'named',
  'ambiguous_as_neutral',
  'min_reliability',
  'min_credibility',
  'min_grade',
  'explicit',
] as const;
type Rule = (typeof RULES)[number];

interface Thresholds {
  minReliability: GradedReliability;
  minCredibility: number;
}

export interface RuleSet {
  rule: Rule;
  about: string;
  rules: LevelRules;
}

/** The rules of the question, and every other rule on top of them. A recorded vote passes all of them. */
export function ruleSets(model: ReadModel, knownAt: number, base: LevelRules, least: Thresholds): RuleSet[] {
  const { minReliability, minCredibility } = least;
  const where = (passes: (evidence: StanceEvidence) => boolean): LevelRules => ({
    ...base,
    admits: (row) => {
      const evidence = evidenceAt(model, row, knownAt, base.publishedBy);
      return evidence.isVote || passes(evidence);
    },
  });
  const some = (passes: (statement: StanceEvidence['statements'][number]) => boolean) =>
    where(({ statements }) => statements.some(passes));
  return [
    { rule: 'as_asked', about: 'the rules of the question', rules: base },
    {
      rule: 'first_hand',
      about: 'only what holders said themselves, named, or voted',
      rules: { ...base, firstHand: true },
    },
    {
      rule: 'named',
      about: 'only what rests on a chain in which everybody is named',
      rules: some(({ named }) => named),
    },
    { rule: 'ambiguous_as_neutral', about: 'ambiguous counts as neutral', rules: { ...base, ambiguous: 'neutral' } },
    {
      rule: 'min_reliability',
      about: `only what rests on a source graded ${minReliability} or better`,
      rules: some(({ reliability }) => isReliable(reliability, minReliability)),
    },
    {
      rule: 'min_credibility',
      about: `only what rests on a statement graded ${minCredibility} or better`,
      rules: some(({ credibility }) => isCredible(credibility, minCredibility)),
    },
    {
      rule: 'min_grade',
      about: `only what rests on a statement graded ${minReliability}${minCredibility} or better in both`,
      rules: some(
        ({ reliability, credibility }) =>
          isReliable(reliability, minReliability) && isCredible(credibility, minCredibility),
      ),
    },
    {
      rule: 'explicit',
      about: 'only what holders said in so many words of the very proposal, or voted',
      rules: { ...base, directness: 'explicit' },
    },
  ];
}
