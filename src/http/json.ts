import type { Fault } from '../domain/refusal.ts';

export const MAX_DEPTH = 32;

/** NUL cannot be stored in PostgreSQL text, and a lone surrogate is no Unicode text at all. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;

interface Level {
  /** Keys seen so far; null for a list. */
  keys: Set<string> | null;
  at: string | number;
}

export interface Found {
  faults: Fault[];
  tooDeep: boolean;
}

const AT_ONCE = 500;

/**
 * Reads JSON text that JSON.parse has accepted, for what it lets pass: depth, duplicate keys (the last
 * one silently wins), `__proto__`, and strings that cannot be stored. One pass, no recursion.
 */
export function faultsInJson(text: string): Found {
  const steps = lookThrough(text);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same, so many texts at a stretch. */
export function* lookThrough(text: string): Generator<undefined, Found> {
  let strings = 0;
  const faults: Fault[] = [];
  const levels: Level[] = [];
  const fault = (detail: string) => faults.length < 20 && faults.push({ pointer: pointer(levels), detail });

  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    const level = levels.at(-1);
    if (char === '{' || char === '[') {
      if (levels.push({ keys: char === '{' ? new Set() : null, at: char === '{' ? '' : 0 }) > MAX_DEPTH) {
        return { faults, tooDeep: true };
      }
    } else if (char === '}' || char === ']') {
      levels.pop();
    } else if (char === ',' && level && typeof level.at === 'number') {
      level.at++;
    } else if (char === '"') {
      if (++strings % AT_ONCE === 0) yield;
      const end = endOfString(text, i);
      const raw = text.slice(i, end + 1);
      const string: string = raw.includes('\\') ? JSON.parse(raw) : raw.slice(1, -1);
      i = end;
      const isKey = level?.keys && /^\s*:/.test(text.slice(end + 1, end + 40));
      if (isKey && level.keys) {
        level.at = string;
        if (level.keys.has(string)) fault('is given twice');
        if (string === '__proto__') fault('is not a field here');
        level.keys.add(string);
      }
      if (raw.includes('\\') && UNSTORABLE.test(string)) fault('must not contain NUL or half a surrogate pair');
    }
  }
  return { faults, tooDeep: false };
}

function endOfString(text: string, start: number): number {
  for (let i = start + 1; ; i++) {
    i = text.indexOf('"', i);
    let slashes = 0;
    while (text[i - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return i;
  }
}

const pointer = (levels: Level[]): string =>
  levels.map(({ at }) => `/${String(at).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
