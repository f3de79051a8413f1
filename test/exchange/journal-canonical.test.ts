import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isLine, NOTHING_BEFORE, seal, sealInTurns } from '../../src/ledger/journal/line.ts';
import { canonical } from '../../src/runtime/canonical-json.ts';
import { sha256 } from '../../src/runtime/sha256.ts';

it('is the canonical JSON of the library', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      expect(canonical(value)).toBe(canonicalize(value));
    }),
    { numRuns: 500 },
  );
});

it('orders keys by UTF-16 units, also those that look like numbers', () => {
  const value = {
    '10': 1,
    '9': 2,
    '\u{1F600}': 3,
    '\uFB33': 4,
    '\u0080': 5,
    a: { c: [undefined, -0, 1e21], b: '\u2028\b' },
  };
  expect(canonical(value)).toBe(canonicalize(value));
});

it('refuses what JSON cannot say', () => {
  for (const value of ['\ud800', { a: ['x\udfff'] }, { '\udc00': 1 }, Number.NaN, [Number.POSITIVE_INFINITY]])
    expect(() => canonical(value)).toThrow(RangeError);
});

it('seals a line with its own SHA-256, in its place', () => {
  const entry = { number: 1, recordedAt: '', reason: 'é', apiKey: null, summary: {}, previous: NOTHING_BEFORE };
  const { line, own, hash } = seal({ ...entry, stances: [], retractions: [] });
  expect(own).toBe(sha256(canonicalize({ ...entry, stances: [], retractions: [] }) as string));
  const text = canonicalize({ ...entry, stances: [], retractions: [], sha256: own }) as string;
  expect(String(line)).toBe(`${text}\n`);
  expect(hash).toBe(sha256(text));
  expect(isLine(Buffer.from(text), { line, own, hash })).toBe(true);
  expect(isLine(Buffer.from(text.replace('é', 'e')), { line, own, hash })).toBe(false);
});

it('seals a long line in turns as at once', async () => {
  const retractions = Array.from({ length: 1234 }, (_, i) => ({ reason: `é ${i}`, id: i + 1 }));
  const entry = { number: 1, recordedAt: '', reason: '', apiKey: null, summary: {}, previous: NOTHING_BEFORE };
  for (const of of [
    entry,
    { ...entry, retractions },
    { ...entry, records: undefined, retractions: retractions.slice(0, 1000) },
  ])
    expect(await sealInTurns(of)).toEqual(seal(of));
});
