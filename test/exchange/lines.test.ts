import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { jsonOf, readDocument } from '../../src/exchange/files/document.ts';
import { readLines, readTable } from '../../src/exchange/files/table.ts';
import { LIMITS } from '../../src/exchange/files/unreadable.ts';
import { all, bytesOf } from './reading.ts';

const read = (content: string | Uint8Array, chunk?: number, limits = {}) =>
  all(readLines(bytesOf(content, chunk), { ...LIMITS, ...limits }));
const texts = async (content: string | Uint8Array, chunk?: number) =>
  (await read(content, chunk)).map((line) => ('text' in line ? line.text : line.reason));

describe('lines', () => {
  it.each([1, 2, 3, 5, 64, 1000])('are the same in chunks of %i bytes', async (chunk) => {
    expect(await texts('Kyïv\r\n\nΑθήνα\n🙂 last', chunk)).toEqual(['Kyïv', '', 'Αθήνα', '🙂 last']);
    expect(await read('a\nb\n', chunk)).toEqual([
      { line: 1, text: 'a' },
      { line: 2, text: 'b' },
    ]);
    expect(await read('', chunk)).toEqual([]);
  });

  it('lose a byte order mark, and only the first', async () => {
    expect(await texts('\uFEFFa\n\uFEFFb')).toEqual(['a', '\uFEFFb']);
  });

  it.each([1, 7, 1000])('that are not UTF-8 or hold NUL are refused by number, in chunks of %i', async (chunk) => {
    const bytes = Buffer.concat([Buffer.from('good\nKi'), Buffer.from([0xe9]), Buffer.from('v\nnu\0l\nlast')]);
    expect(await read(bytes, chunk)).toEqual([
      { line: 1, text: 'good' },
      { line: 2, field: null, reason: 'is not UTF-8 at byte 3; save the file as UTF-8' },
      { line: 3, field: null, reason: 'holds NUL, which is no text' },
      { line: 4, text: 'last' },
    ]);
  });

  it('written as surrogates are not UTF-8', async () => {
    const cesu = Buffer.concat([Buffer.from('a\n'), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from('\nb')]);
    expect(await texts(cesu)).toEqual(['a', 'is not UTF-8 at byte 1; save the file as UTF-8', 'b']);
  });

  it.each([1, 3, 1000])('that are too long are refused and passed over, in chunks of %i', async (chunk) => {
    const content = `short\n${'x'.repeat(101)}\nalso short\n${'y'.repeat(100)}\n${'z'.repeat(101)}`;
    const lines = await read(content, chunk, { line: 100 });
    const tooLong = { field: null, reason: 'is longer than 100 bytes' };
    expect(lines).toEqual([
      { line: 1, text: 'short' },
      { line: 2, ...tooLong },
      { line: 3, text: 'also short' },
      { line: 4, text: 'y'.repeat(100) },
      { line: 5, ...tooLong },
    ]);
  });

  it('that are blank may be some in succession, but not without end', async () => {
    const few = ['', ' ', '\r', 'x', '', '\t', '', 'y', ''].join('\n');
    expect(await all(readLines(bytesOf(few), { ...LIMITS, blank: 3 }))).toHaveLength(8);
    let given = 0;
    async function* newlines() {
      for (; given < 10_000; given++) yield Buffer.alloc(2 ** 16, '\n');
    }
    const reading = all(readLines(newlines()));
    await expect(reading).rejects.toThrow(
      `line ${LIMITS.blank + 1}: has more than ${LIMITS.blank} blank lines in succession`,
    );
    expect(given).toBe(1);
    const table = readTable(bytesOf(`a,b\n1,2\n${'\r\n'.repeat(5)}3,4\n`), { ...LIMITS, blank: 4 });
    await expect(table.then(({ rows }) => all(rows))).rejects.toThrow('line 7: has more than 4 blank lines');
  });

  it('of 100 MB are not held', async () => {
    const chunk = Buffer.alloc(65_536, 'x');
    let most = 0;
    async function* huge() {
      for (let i = 0; i < 1600; i++) {
        most = Math.max(most, process.memoryUsage().arrayBuffers);
        yield Buffer.from(chunk);
      }
      yield Buffer.from('\nnext');
    }
    const before = process.memoryUsage().arrayBuffers;
    expect(await all(readLines(huge()))).toEqual([
      { line: 1, field: null, reason: `is longer than ${LIMITS.line} bytes` },
      { line: 2, text: 'next' },
    ]);
    expect(most - before).toBeLessThan(80 * 2 ** 20);
  });
});

describe('gzip', () => {
  it('is known by its first bytes', async () => {
    expect(await texts(gzipSync('a\nb'))).toEqual(['a', 'b']);
    expect(await texts(Buffer.concat([gzipSync('a\n'), gzipSync('b')]))).toEqual(['a', 'b']);
  });

  it('that is cut off or damaged says so', async () => {
    const whole = gzipSync('a line of text\n'.repeat(1000));
    await expect(read(whole.subarray(0, whole.length - 9))).rejects.toThrow('is cut off: its gzip has no end');
    const damaged = Buffer.from(whole);
    damaged[30] = (damaged[30] as number) ^ 0xff;
    await expect(read(damaged)).rejects.toThrow('is damaged: its gzip cannot be unpacked');
  });

  it('that is a bomb is stopped', async () => {
    const bomb = gzipSync(Buffer.alloc(200 * 2 ** 20));
    expect(bomb.length).toBeLessThan(2 ** 20);
    await expect(read(bomb, 4096)).rejects.toThrow('more than 200 times larger');
    await expect(read(gzipSync('x\n'.repeat(1000)), 64, { inflated: 1000 })).rejects.toThrow('larger than 1000 bytes');
  });
});

it('names what is no text at all', async () => {
  await expect(read(Buffer.from('\uFEFFa\n', 'utf16le'))).rejects.toThrow('is UTF-16');
  await expect(read(Buffer.from('PK\x03\x04rest'))).rejects.toThrow('Excel workbook');
});

describe('a JSON document', () => {
  it('is one value', async () => {
    expect(await readDocument(bytesOf('\uFEFF{"a": [1]}'))).toEqual({ a: [1] });
    await expect(readDocument(bytesOf('{"a":\n1,\n}'))).rejects.toThrow(/^line 3: is not JSON/);
    await expect(readDocument(bytesOf('[1, 2]'), { ...LIMITS, document: 3 })).rejects.toThrow('larger than 3 bytes');
    const latin = Buffer.concat([Buffer.from('{\n"a": "'), Buffer.from([0xe9]), Buffer.from('"}')]);
    await expect(readDocument(bytesOf(latin))).rejects.toThrow('line 2: is not UTF-8');
  });

  it('has no key twice, no half of a pair, and no depth without end', () => {
    expect(() => jsonOf('{"a":1,"a":2}', 4)).toThrow('line 4, /a: is given twice');
    expect(() => jsonOf('{"a":"\\ud800"}', 4)).toThrow('half a surrogate pair');
    expect(() => jsonOf('{"a":"\\u0000"}', 4)).toThrow('NUL');
    expect(() => jsonOf('['.repeat(40) + ']'.repeat(40))).toThrow('nested');
  });
});
