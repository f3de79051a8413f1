import { resultAtOnce, resultInSlices } from './turns.ts';

export const MAX_DEPTH = 32;
/** No list may be longer than the list of drafts in a revision. */
export const MAX_LIST = 10_000;
/** More fields than any valid object has. */
export const MAX_FIELDS = 1000;
/** A hundred for each draft in the longest revision. */
export const MAX_VALUES = 1_000_000;
const MAX_FAULTS = 20;

const QUOTE = 0x22;
const COMMA = 0x2c;
const OPENING_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSING_BRACKET = 0x5d;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;

/** NUL cannot be stored in PostgreSQL text, and a lone surrogate is not valid Unicode text. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;
const MAY_BE_UNSTORABLE = /\\u(?:0000|d[89a-f])/i;

interface Level {
  /** Keys seen so far; null for a list, and for an object that has none yet. */
  keys: Set<string> | null;
  /** The current key, or the current index in the list. */
  at: string | number;
  /** Whether the next string is a key. */
  expectsKey: boolean;
}

interface JsonFault {
  /** JSON Pointer. */
  pointer: string;
  detail: string;
}

export interface JsonScan {
  faults: JsonFault[];
  tooDeep: boolean;
  /** The first limit that was exceeded; the text after it was not scanned. */
  tooMuch: JsonFault | null;
}

/**
 * Scans JSON text for what JSON.parse would accept: too much depth, duplicate keys (the last one silently wins),
 * `__proto__`, and strings that cannot be stored. It is a single pass without recursion, which stops at the first limit
 * exceeded. The result for text that is not JSON is arbitrary, but the scan ends, so it can run before JSON.parse,
 * which would otherwise create a million values only to have them refused.
 * @param bounded whether the limits for lists, fields and values apply
 */
export const scanJson = (text: string, bounded = false): JsonScan => resultAtOnce(scanning(text, bounded));

/** Like `scanJson`, in slices, so that a long text does not block the event loop. */
export const scanJsonInSlices = (text: string, bounded = false): Promise<JsonScan> =>
  resultInSlices(scanning(text, bounded));

/** Entries between two checks of the clock. */
const ENTRIES_PER_CLOCK_CHECK = 500;

function* scanning(text: string, bounded = false): Generator<undefined, JsonScan> {
  const faults: JsonFault[] = [];
  const levels: Level[] = [];
  let level: Level | undefined;
  let values = 0;
  const fault = (detail: string) => faults.push({ pointer: pointer(levels), detail });
  const over = (detail: string, places = levels): JsonScan => ({
    faults,
    tooDeep: false,
    tooMuch: { pointer: pointer(places), detail },
  });

  for (let i = 0; i < text.length && faults.length < MAX_FAULTS; i++) {
    const char = text.charCodeAt(i);
    if (char === OPENING_BRACE || char === OPENING_BRACKET) {
      const isObject = char === OPENING_BRACE;
      level = { keys: null, at: isObject ? '' : 0, expectsKey: isObject };
      if (levels.push(level) > MAX_DEPTH) return { faults, tooDeep: true, tooMuch: null };
    } else if (char === CLOSING_BRACE || char === CLOSING_BRACKET) {
      levels.pop();
      level = levels.at(-1);
    } else if (char === COMMA && level) {
      if (++values % ENTRIES_PER_CLOCK_CHECK === 0) yield;
      if (bounded && values >= MAX_VALUES) return over(`holds more than ${MAX_VALUES} values`, []);
      if (typeof level.at === 'string') level.expectsKey = true;
      else if (++level.at >= MAX_LIST && bounded)
        return over(`must have at most ${MAX_LIST} entries`, levels.slice(0, -1));
    } else if (char === QUOTE) {
      const end = endOfString(text, i);
      const raw = text.slice(i, end + 1);
      i = end;
      if (level?.expectsKey) {
        level.expectsKey = false;
        const key = textOf(raw);
        level.at = key;
        level.keys ??= new Set();
        if (level.keys.has(key)) fault('is given twice');
        if (key === '__proto__') fault('is not a field here');
        level.keys.add(key);
        if (bounded && level.keys.size > MAX_FIELDS)
          return over(`must have at most ${MAX_FIELDS} fields`, levels.slice(0, -1));
      }
      if (MAY_BE_UNSTORABLE.test(raw) && UNSTORABLE.test(textOf(raw)))
        fault('must not contain NUL or half a surrogate pair');
    }
  }
  return { faults, tooDeep: false, tooMuch: null };
}

/** The string without its quotes and escapes, or unchanged if it is not JSON, which JSON.parse will report. */
function textOf(raw: string): string {
  if (!raw.includes('\\')) return raw.slice(1, -1);
  try {
    return JSON.parse(raw);
  } catch {
    return raw;
  }
}

function endOfString(text: string, start: number): number {
  for (let i = start + 1; ; i++) {
    i = text.indexOf('"', i);
    if (i < 0) return text.length;
    let slashes = 0;
    while (text.charCodeAt(i - 1 - slashes) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return i;
  }
}

const pointer = (levels: Level[]): string =>
  levels.map(({ at }) => `/${String(at).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
