import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Bytes, giveBack, isLent } from '../../src/http/answer/bytes.ts';

const written = (...texts: string[]): Buffer => {
  const bytes = new Bytes();
  for (const text of texts) bytes.addText(text);
  return bytes.done();
};

test('pieces of any kind and length stand one after the other', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 50 }),
    fc.integer({ min: 1, max: 2 ** 31 - 1 }),
    fc.uint8Array({ maxLength: 50 }),
    fc.constant('long'.repeat(50_000)),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const bytes = new Bytes();
      for (const one of pieces) {
        if (typeof one === 'string') bytes.addText(one);
        else if (typeof one === 'number') bytes.addNumber(one);
        else bytes.add(one);
      }
      const all = bytes.done();
      expect(
        all.equals(Buffer.concat(pieces.map((one) => Buffer.from(typeof one === 'number' ? `${one}` : one)))),
      ).toBe(true);
      giveBack(all);
    }),
    { numRuns: 60 },
  );
});

test('the last byte can be taken back', () => {
  const bytes = new Bytes();
  bytes.addText('[1,2,');
  bytes.dropLast();
  bytes.addText(']');
  expect(String(bytes.done())).toBe('[1,2]');
});

test('what is taken stays as it was, and the rest begins anew', () => {
  const bytes = new Bytes();
  bytes.addText('one');
  const taken = bytes.take();
  bytes.addText('two');
  expect([taken, bytes.take(), bytes.take()].map(String)).toEqual(['one', 'two', '']);
  expect(isLent(taken)).toBe(false);
});

test('a Buffer is written over only once it was given back, and it can be so once', () => {
  const first = written('first');
  const second = written('second');
  expect(second.buffer).not.toBe(first.buffer);
  giveBack(first);
  giveBack(first);
  const third = written('third');
  const fourth = written('fourth');
  expect(third.buffer).toBe(first.buffer);
  expect(fourth.buffer).not.toBe(third.buffer);
  expect([second, third, fourth].map(String)).toEqual(['second', 'third', 'fourth']);
});

test('what grew too long for it, and what was made elsewhere, does not go round', () => {
  const long = written('x'.repeat(300_000), 'y');
  expect(long.length).toBe(300_001);
  expect(isLent(long)).toBe(false);
  const foreign = Buffer.from('foreign');
  giveBack(foreign);
  expect(written('mine').buffer).not.toBe(foreign.buffer);
});
