import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Fault, Refusal } from '../../domain/refusal.ts';
import { summed } from '../../nouns/faults.ts';
import { resultInSlices, turn } from '../../runtime/turns.ts';

export const MAX_DEPTH = 32;
/** No list of a body may be longer: that of the drafts of a revision. */
export const MAX_LIST = 10_000;
/** No object of a body has as many fields. */
export const MAX_FIELDS = 1000;
/** A hundred for each draft of the longest revision. */
export const MAX_VALUES = 1_000_000;
const MAX_FAULTS = 20;

/** NUL cannot be stored in PostgreSQL text, and a lone surrogate is no Unicode text at all. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;
const MAY_BE_UNSTORABLE = /\\u(?:0000|d[89a-f])/i;

interface Level {
  /** Keys seen so far; null for a list, and for an object that has none yet. */
  keys: Set<string> | null;
  /** The key, or the place in the list. */
  at: string | number;
  /** Whether the next string is a key. */
  expectsKey: boolean;
}

interface Scanned {
  faults: Fault[];
  tooDeep: boolean;
  /** Where there is more than any body may hold; nothing after it was looked at. */
  tooMuch: Fault | null;
}

/**
 * Reads JSON text for what JSON.parse would let pass: depth, duplicate keys (the last one silently wins),
 * `__proto__`, and strings that cannot be stored. One pass, no recursion, and it stops at what is refused anyway.
 * Of text that is no JSON it says anything, but ends: so it can go first, and JSON.parse has not made a million
 * values by the time that there are too many of them.
 */
export function scanJson(text: string, bounded = false): Scanned {
  const steps = scanning(text, bounded);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Strings and entries between two looks at the clock. */
const AT_ONCE = 500;

/** The same, some strings and entries at a stretch. */
function* scanning(text: string, bounded = false): Generator<undefined, Scanned> {
  const faults: Fault[] = [];
  const levels: Level[] = [];
  let level: Level | undefined;
  let values = 0;
  const fault = (detail: string) => faults.push({ pointer: pointer(levels), detail });
  const over = (detail: string, places = levels): Scanned => ({
    faults,
    tooDeep: false,
    tooMuch: { pointer: pointer(places), detail },
  });

  for (let i = 0; i < text.length && faults.length < MAX_FAULTS; i++) {
    const char = text.charCodeAt(i);
    if (char === 0x7b || char === 0x5b) {
      const isObject = char === 0x7b;
      level = { keys: null, at: isObject ? '' : 0, expectsKey: isObject };
      if (levels.push(level) > MAX_DEPTH) return { faults, tooDeep: true, tooMuch: null };
    } else if (char === 0x7d || char === 0x5d) {
      levels.pop();
      level = levels.at(-1);
    } else if (char === 0x2c && level) {
      if (++values % AT_ONCE === 0) yield;
      if (bounded && values >= MAX_VALUES) return over(`holds more than ${MAX_VALUES} values`, []);
      if (typeof level.at === 'string') level.expectsKey = true;
      else if (++level.at >= MAX_LIST && bounded)
        return over(`must have at most ${MAX_LIST} entries`, levels.slice(0, -1));
    } else if (char === 0x22) {
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

/** Without its quotes and escapes; as it stands where it is no JSON, which JSON.parse will say. */
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
    while (text.charCodeAt(i - 1 - slashes) === 0x5c) slashes++;
    if (slashes % 2 === 0) return i;
  }
}

const pointer = (levels: Level[]): string =>
  levels.map(({ at }) => `/${String(at).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

declare module 'fastify' {
  interface FastifyRequest {
    /** SHA-256 of the bytes of the body, hex; taken only where an Idempotency-Key asks for it. */
    bodySha256: string | null;
  }
}

/** JSON is the only body. Fastify's own parser would take text/plain, any charset, duplicate keys and any depth. */
export function jsonBodies(app: FastifyInstance): void {
  app.decorateRequest('bodySha256', null);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (request: FastifyRequest, bytes: Buffer) => {
      refuseOtherEncodings(request);
      if (request.headers['idempotency-key'] !== undefined) {
        request.bodySha256 = createHash('sha256').update(bytes).digest('hex');
      }
      return parseInTurns(bytes);
    },
  );
}

function refuseOtherEncodings({ headers }: FastifyRequest): void {
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(headers['content-type'] ?? '')?.[1];
  if (charset !== undefined && !/^utf-?8$/i.test(charset)) {
    throw new Refusal('unsupported-media-type', `The charset ${charset} is not read; JSON is UTF-8.`);
  }
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') {
    throw new Refusal('unsupported-media-type', `The Content-Encoding ${encoding} is not read.`);
  }
}

/** Below this a body is read in a moment. */
const LONG = 64 * 1024;

/** A long body in turns: to look through it, to parse it, and then to check its shape are a stretch each, or several. */
async function parseInTurns(bytes: Buffer): Promise<unknown> {
  if (bytes.length < LONG) return parseJson(bytes);
  const text = utf8Of(bytes);
  const scanned = await resultInSlices(scanning(text, true));
  await turn();
  const value = valueIn(text, scanned);
  await turn();
  return value;
}

export function parseJson(bytes: Buffer): unknown {
  const text = utf8Of(bytes);
  return valueIn(text, scanJson(text, true));
}

/** A byte order mark is let pass, as RFC 8259 allows: some editors cannot help writing one. */
function utf8Of(bytes: Buffer): string {
  if (bytes.length === 0) throw new Refusal('malformed-json', 'The body is empty.');
  if (!isUtf8(bytes)) throw new Refusal('malformed-json', 'The body is not UTF-8.');
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}

/** It was looked through before it is parsed: what is refused for its size or its depth costs no more than that. */
function valueIn(text: string, { faults, tooDeep, tooMuch }: Scanned): unknown {
  if (tooDeep) throw new Refusal('body-too-deep', `The body is nested more than ${MAX_DEPTH} levels deep.`);
  if (tooMuch) throw new Refusal('invalid-body', summed([tooMuch]), [tooMuch]);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Refusal('malformed-json', `${(error as Error).message}.`);
  }
  if (faults.length > 0) throw new Refusal('invalid-body', summed(faults), faults);
  return value;
}
