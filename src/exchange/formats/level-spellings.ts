import { LEVELS, type Level } from '../../domain/vocabulary.ts';

/** Spellings of levels in spreadsheets, in addition to the ledger's own. Blanks, hyphens and case do not matter. */
const SPELLINGS: Record<Level, string[]> = {
  support: [
    'supports',
    'supported',
    'for',
    'in favour',
    'in favor',
    'favour',
    'favor',
    'yes',
    'yea',
    'aye',
    'agree',
    'agrees',
    'pro',
    '+',
    '1',
  ],
  conditional_support: [
    'conditionally support',
    'supports conditionally',
    'support with conditions',
    'yes but',
    'partial support',
    'leans support',
    '0.5',
  ],
  neutral: ['neutrality', 'abstain', 'abstains', 'abstained', 'abstention', 'undecided', '0'],
  conditional_opposition: [
    'conditionally oppose',
    'opposes conditionally',
    'opposition with conditions',
    'conditional oppose',
    'no but',
    'partial opposition',
    'leans oppose',
    '-0.5',
  ],
  oppose: ['opposes', 'opposed', 'opposition', 'against', 'no', 'nay', 'disagree', 'disagrees', 'contra', '-', '-1'],
  ambiguous: ['ambiguity', 'unclear', 'mixed', 'vague', 'contradictory'],
};

const BY_SPELLING = new Map(
  LEVELS.flatMap((level) => [level, ...SPELLINGS[level]].map((text) => [folded(text), level] as const)),
);

function folded(text: string): string {
  const words = text.trim().toLowerCase().replaceAll('\u2212', '-');
  const number = /^[+-]?\d*([.,]\d+)?$/.test(words) && /\d/.test(words) ? Number(words.replace(',', '.')) : Number.NaN;
  if (!Number.isNaN(number)) return String(number === 0 ? 0 : number);
  return words.length > 1 ? words.replaceAll(/[\s_-]+/g, ' ') : words;
}

/** Parses a level; returns the reason if it is not one. */
export function parseLevel(text: string): Level | { reason: string } {
  const key = folded(text);
  const level = BY_SPELLING.get(key);
  if (level) return level;
  if (Number.isNaN(Number(key)) || key === '')
    return { reason: `"${text}" is no level: one of ${LEVELS.join(', ')}, or 1, 0.5, 0, -0.5, -1` };
  return { reason: `${text} is not on the scale: 1, 0.5, 0, -0.5 or -1` };
}
