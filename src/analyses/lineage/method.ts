import { changedParts, changedTerms } from '../../domain/measures/lineage.ts';
import type { Method } from '../question.ts';

const TERMS = [
  { duration: 'P30D', unconditional: true },
  { duration: 'P60D', monitors: 'OSCE' },
] as const;
const PARTS = {
  older: [1, 2, 3, 6],
  newer: [1, 4, 5],
  supersedes: { 4: [2] } as Record<number, number[]>,
  drops: [3],
};
const parts = () => changedParts(PARTS.older, PARTS.newer, (part) => PARTS.supersedes[part] ?? [], PARTS.drops);

export const METHOD: Method = {
  name: 'lineage',
  version: '1',
  title: 'Lineage of a proposal',
  about: 'How each version of a proposal differs from the one before, and who moved from one version to the next.',
  formula:
    'Versions are linked by `supersedes`. Their parameters are compared name by name, as JSON values. Provisions are the proposals that are part_of a version. A provision is kept if it is part of both versions, replaced if a new provision supersedes it, and dropped if the newer version has the relation `drops` to it; otherwise it is listed under one version alone. An actor has moved if the last level that it took on the newer version by the day asked, even if that has ended, differs from its last level on the older version.',
  parameters: { ambiguous: 'exclude: not a level; neutral: the middle of the scale' },
  sources: ['Popolo: motions and their versions', 'docs/positions.md of this project'],
  limits: [
    'An actor that spoke on only one version has neither moved nor stayed.',
    'Texts are shown side by side; what their differences mean is not worked out.',
    'A provision recorded for one version alone may have been dropped, added or never entered.',
    'A provision that was reworded in the same record counts as kept.',
  ],
  examples: [
    { given: 'terms: changed', input: TERMS, figure: 1, run: () => changedTerms(...TERMS).changed.length },
    { given: 'terms: in the newer alone', input: TERMS, figure: 1, run: () => changedTerms(...TERMS).onlyNewer.length },
    { given: 'provisions: dropped', input: PARTS, figure: 1, run: () => parts().dropped.length },
    { given: 'provisions: replaced', input: PARTS, figure: 1, run: () => parts().replaced.length },
  ],
};
