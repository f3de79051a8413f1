import type { Level } from '../marks/marks.ts';
import { list, t, word } from '../state/texts.ts';
import { BASES, type Basis, type Command, type Directness } from './keys.ts';

/** A coder's reading of one statement of one actor on one proposal, as far as it is filled in. */
export interface Reading {
  statement: string;
  actor: string;
  proposal: string;
  level: Level | null;
  basis: Basis | null;
  directness: Directness | null;
  note: string;
}
export type Unit = Pick<Reading, 'statement' | 'actor' | 'proposal'>;

/** Everything that one coder has read and not sent yet, and the statements that are gone through. */
export interface Notebook {
  readings: Reading[];
  read: string[];
}
export const BLANK: Notebook = { readings: [], read: [] };

export const keyOfUnit = ({ statement, actor, proposal }: Unit): string => `${statement}.${actor}.${proposal}`;

export const readingOf = ({ readings }: Notebook, unit: Unit): Reading | undefined =>
  readings.find((one) => keyOfUnit(one) === keyOfUnit(unit));

/** The notebook with one reading changed; a reading that has become empty is removed. */
export function withReading(notebook: Notebook, unit: Unit, change: Partial<Reading>): Notebook {
  const before = readingOf(notebook, unit) ?? { ...unit, level: null, basis: null, directness: null, note: '' };
  const after = { ...before, ...change };
  if (after.level !== 'ambiguous') after.basis = null;
  const isBlank = after.level === null && after.directness === null && after.note === '';
  const key = keyOfUnit(unit);
  const others = notebook.readings.filter((one) => keyOfUnit(one) !== key);
  return { ...notebook, readings: isBlank ? others : [...others, after] };
}

/** Applies a key to a reading. Pressing ambiguous again selects the next basis. */
export function changeBy(
  command: Command,
  before: Pick<Reading, 'level' | 'basis'> | undefined,
): Partial<Reading> | null {
  if (command.do === 'clear') return { level: null, directness: null, note: '' };
  if (command.do === 'directness') return { directness: command.directness };
  if (command.do !== 'level') return null;
  if (command.level !== 'ambiguous' || before?.level !== 'ambiguous') return { level: command.level };
  return { basis: BASES[(BASES.indexOf(before.basis as Basis) + 1) % BASES.length] as Basis };
}

/** What is still missing before it can be sent. */
export type Lack = 'level' | 'basis' | 'directness';
export const lacksOf = ({ level, basis, directness }: Pick<Reading, 'level' | 'basis' | 'directness'>): Lack[] => [
  ...(level === null ? (['level'] as const) : []),
  ...(level === 'ambiguous' && basis === null ? (['basis'] as const) : []),
  ...(directness === null ? (['directness'] as const) : []),
];

type Said = Pick<Reading, 'level' | 'basis' | 'directness'>;

/** A reading in words, with what it lacks. */
export function wordsOf(reading: Said | undefined): string {
  if (!reading || (reading.level === null && reading.directness === null)) return t('coding.nothing');
  const { level, basis, directness } = reading;
  const parts = [
    level && word('mark', level),
    basis && word('basis', basis),
    directness && word('mark', directness).toLowerCase(),
  ];
  const lacks = lacksOf(reading).map((lack) => t(`review.lacks.${lack}`));
  return [...parts.filter(Boolean), ...(lacks.length > 0 ? [t('review.lacks', { what: list(lacks) })] : [])].join(', ');
}

/** A passage is done once the coder has left it and none of its readings is incomplete. */
export const isDone = ({ read, readings }: Notebook, statement: string): boolean =>
  read.includes(statement) &&
  readings.every((reading) => reading.statement !== statement || lacksOf(reading).length === 0);

export const withRead = (notebook: Notebook, statement: string): Notebook =>
  notebook.read.includes(statement) ? notebook : { ...notebook, read: [...notebook.read, statement] };

/** The drafts of codings that can be sent. */
export const codingsOf = ({ readings }: Notebook, coder: string) =>
  readings
    .filter((reading) => lacksOf(reading).length === 0)
    .map(({ statement, actor, proposal, level, basis, directness, note }) => ({
      noun: 'coding' as const,
      coder,
      statement,
      actor,
      proposal,
      level: level as Level,
      ...(basis && { basis }),
      directness,
      ...(note && { note }),
    }));

/** The notebook without what was sent, which is on record now; what was read while that was on the way stays. */
export function withoutSent(notebook: Notebook, sent: readonly Unit[]): Notebook {
  const units = new Set(sent.map(keyOfUnit));
  return { ...notebook, readings: notebook.readings.filter((reading) => !units.has(keyOfUnit(reading))) };
}

/** A notebook from the browser's store; nothing about its shape is taken for granted. */
export function notebookIn(text: string | null): Notebook {
  try {
    const { readings, read } = JSON.parse(text ?? '') as Notebook;
    return Array.isArray(readings) && Array.isArray(read) ? { readings, read } : BLANK;
  } catch {
    return BLANK;
  }
}
