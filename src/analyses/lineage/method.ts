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
    'Versions are joined by `supersedes`. Parameters are compared name by name as JSON. Provisions are the proposals that are part_of a version: kept where they are part of both, replaced where the new one supersedes one of the old, dropped where the newer version has the relation `drops` to it, else of one version alone. Moved: the last level that an actor took on the older version by the day asked, ended or not, against the last on the newer.',
  parameters: { ambiguous: 'exclude: no level; neutral: the middle of the scale' },
  sources: ['Popolo: motions and their versions', 'docs/positions.md of this project'],
  limits: [
    'Who has spoken on one version only is neither moved nor unmoved.',
    'Texts are shown side by side; what their difference means is not worked out.',
    'What is recorded of one version alone may have been dropped, added or never entered.',
    'A provision that was reworded under the same record is kept.',
  ],
  examples: [
    { given: 'terms: changed', input: TERMS, figure: 1, run: () => changedTerms(...TERMS).changed.length },
    { given: 'terms: of the newer alone', input: TERMS, figure: 1, run: () => changedTerms(...TERMS).onlyNewer.length },
    { given: 'provisions: dropped', input: PARTS, figure: 1, run: () => parts().dropped.length },
    { given: 'provisions: replaced', input: PARTS, figure: 1, run: () => parts().replaced.length },
  ],
};
