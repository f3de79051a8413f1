import type { Schemas } from '@demarche/client';
import { LEVELS } from '../../../src/domain/vocabulary.ts';
import type { Level } from '../marks/marks.ts';
import { isFromRight, type TextName } from '../state/texts.ts';

export type Directness = Schemas['Directness'];
export const DIRECTNESSES = ['explicit', 'implied', 'inferred'] as const satisfies readonly Directness[];
export type Basis = Schemas['AmbiguityBasis'];
export const BASES = ['mixed_signals', 'vague_wording', 'contradictory_sources'] as const satisfies readonly Basis[];

/** What a key does in a review, whichever kind of item is reviewed. */
export type Command =
  | { do: 'level'; level: Level }
  | { do: 'directness'; directness: Directness }
  | { do: 'clear' | 'words' | 'actor' | 'next' }
  | { do: 'row'; step: number }
  | { do: 'choice'; step: number }
  | { do: 'item'; step: number };

/** Levels and directness are on the digits, which every keyboard has, whatever alphabet it writes. */
const DIGITS: Command[] = [
  { do: 'clear' },
  ...LEVELS.map((level) => ({ do: 'level', level }) as const),
  ...DIRECTNESSES.map((directness) => ({ do: 'directness', directness }) as const),
];
const NAMED: Record<string, Command> = {
  ArrowUp: { do: 'row', step: -1 },
  ArrowDown: { do: 'row', step: 1 },
  Home: { do: 'row', step: Number.NEGATIVE_INFINITY },
  End: { do: 'row', step: Number.POSITIVE_INFINITY },
  ArrowLeft: { do: 'choice', step: -1 },
  ArrowRight: { do: 'choice', step: 1 },
  PageUp: { do: 'item', step: -1 },
  PageDown: { do: 'item', step: 1 },
  Backspace: { do: 'clear' },
  Delete: { do: 'clear' },
  Enter: { do: 'next' },
  KeyN: { do: 'words' },
  KeyA: { do: 'actor' },
};

export interface Pressed {
  key: string;
  /** The physical key, by which the letters are recognised on keyboards of other alphabets. */
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

export function commandOf({ key, code, ctrlKey, metaKey, altKey }: Pressed): Command | null {
  if (ctrlKey || metaKey || altKey) return null;
  const digit = /^\d$/.test(key) ? key : /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit !== undefined) return DIGITS[Number(digit)] ?? null;
  const command = NAMED[key] ?? NAMED[/^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : code] ?? null;
  // Choices are laid out in the direction of the page, so the arrow keys swap in right-to-left languages.
  return command?.do === 'choice' && isFromRight() ? { do: 'choice', step: -command.step } : command;
}

export interface LegendKey {
  keys: string;
  name: TextName;
  command: Command;
}

const digitKey = (digit: number, name: TextName): LegendKey => ({
  keys: String(digit),
  name,
  command: DIGITS[digit] as Command,
});
/** The keys for levels and directness with their names, in order, as the legend beside the passage shows them. */
export const READING_KEYS: LegendKey[] = [
  ...LEVELS.map((level, i) => digitKey(i + 1, `mark.${level}`)),
  ...DIRECTNESSES.map((directness, i) => digitKey(i + 1 + LEVELS.length, `mark.${directness}`)),
];
export const clearKey: LegendKey = digitKey(0, 'review.clear');
export const nextKey: LegendKey = { keys: 'Enter', name: 'review.next', command: { do: 'next' } };
