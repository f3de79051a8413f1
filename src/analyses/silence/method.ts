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
  about: 'Which parties of a dossier have no level on which proposals, and when they last spoke on these or at all.',
  formula:
    'A party is listed for a proposal if no stance in its voice is in force on the day asked, by the rule of positions. Last on it: its stance on the proposal with the latest first day by then, which has since ended. Last at all: the latest of its stances on any proposal and of its dated statements. A statement is a party’s if the last link of its chain is the party, or someone who spoke for it that day, and said, told or denied it. Statements are left out with voice=attributed and with a least confidence, which they do not have.',
  parameters: {
    voice: 'own; or attributed: silence then means that nobody else says where the party stands',
    'actors, group': 'actors to ask about in place of the parties',
    ambiguous: 'does not apply: an ambiguous actor has spoken',
  },
  sources: ['docs/positions.md of this project: silence is not a level'],
  limits: [
    'Silence means that this ledger has recorded nothing, not that nothing was said.',
    'Silence is neither consent nor neutrality.',
    'Undated statements cannot show when an actor last spoke.',
  ],
  examples: [
    example('two stances that ended; silent (1) on day 6', 1, () => isSilent(6)),
    example('the same on day 7', 0, () => isSilent(7)),
    example('the same: first day of the last word by day 6', 1, () => lastStated(SAID, 6)?.from ?? null),
    example('the same: by day 0', null, () => lastStated(SAID, 0)?.from ?? null),
  ],
};
