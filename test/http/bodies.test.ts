import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Body, BodyWriter } from '../../src/runtime/body.ts';

const written = (...texts: string[]): Body => {
  const bytes = new BodyWriter();
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
      const bytes = new BodyWriter();
      for (const one of pieces) {
        if (typeof one === 'string') bytes.addText(one);
        else if (typeof one === 'number') bytes.addNumber(one);
        else bytes.add(one);
      }
      const all = bytes.done();
      expect(
        all.bytes.equals(Buffer.concat(pieces.map((one) => Buffer.from(typeof one === 'number' ? `${one}` : one)))),
      ).toBe(true);
      all.release();
    }),
    { numRuns: 60 },
  );
});

test('the last byte can be taken back', () => {
  const bytes = new BodyWriter();
  bytes.addText('[1,2,');
  bytes.dropLast(1);
  bytes.addText(']');
  expect(String(bytes.done())).toBe('[1,2]');
});

test('what is taken stays as it was, and the rest begins anew', () => {
  const bytes = new BodyWriter();
  bytes.addText('one');
  const taken = bytes.take();
  bytes.addText('two');
  expect([taken, bytes.take(), bytes.take()].map(String)).toEqual(['one', 'two', '']);
});

test('a pooled Buffer is written over only once it was released, and it can be released once', () => {
  const first = written('first');
  const second = written('second');
  expect([first.isPooled, second.isPooled]).toEqual([true, true]);
  expect(second.bytes.buffer).not.toBe(first.bytes.buffer);
  first.release();
  expect(first.isPooled).toBe(false);
  first.release();
  const third = written('third');
  const fourth = written('fourth');
  expect(third.bytes.buffer).toBe(first.bytes.buffer);
  expect(fourth.bytes.buffer).not.toBe(third.bytes.buffer);
  expect([second, third, fourth].map(String)).toEqual(['second', 'third', 'fourth']);
});

test('what grew too long for the pool, and what was made elsewhere, does not enter it', () => {
  const long = written('x'.repeat(300_000), 'y');
  expect(long.bytes.length).toBe(300_001);
  expect(long.isPooled).toBe(false);
  const foreign = Body.of(Buffer.from('foreign'));
  expect(foreign.isPooled).toBe(false);
  foreign.release();
  expect(written('mine').bytes.buffer).not.toBe(foreign.bytes.buffer);
});
