import { lastStated, winnerAt } from '../../domain/timeline.ts';
import type { Method } from '../question.ts';

const SAID = [
  { row: 0, from: 1, to: 5, level: 'support' as const, revision: 1 },
  { row: 1, from: 7, to: 9, level: 'oppose' as const, revision: 1 },
];
const isSilent = (asOf: number) => (winnerAt(SAID, asOf) === null ? 1 : 0);
const example = (given: string, figure: number | null, run: () => number | null) => ({
  given,
  input: SAID.map(({ from, to }) => [from, to]),
  figure,
  run,
});

export const METHOD: Method = {
  name: 'silence',
  version: '1',
  title: 'Silence of the parties',
  about: 'Which parties of a dossier have no level on which proposals, and when they last spoke, on it and at all.',
  formula:
    'A party is silent on a proposal where no stance in its voice holds on the day asked, by the rule of positions. Last on it: the stance on it with the latest first day by then, ended since. Last at all: of its stances on any proposal, and of the dated statements whose last link is it, or who spoke for it that day, and said, told or denied it, the latest; in its own voice alone, and with a least confidence stances alone.',
  parameters: {
    voice: 'own; or attributed: then silence is that nobody says anything of it',
    'actors, group': 'others than the parties',
    ambiguous: 'is not asked: whoever was ambiguous has spoken',
  },
  sources: ['docs/positions.md of this project: silence is not a level'],
  limits: [
    'Silence is what this ledger has not recorded, which is not the same as what was not said.',
    'Silence is neither consent nor neutrality.',
    'Statements without a day cannot tell when somebody last spoke.',
  ],
  examples: [
    example('two stances that ended; silent (1) on day 6', 1, () => isSilent(6)),
    example('the same on day 7', 0, () => isSilent(7)),
    example('the same: first day of the last word by day 6', 1, () => lastStated(SAID, 6)?.from ?? null),
    example('the same: by day 0', null, () => lastStated(SAID, 0)?.from ?? null),
  ],
};
