import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/exchange/files/table.ts';
import { LIMITS } from '../../src/exchange/files/unreadable.ts';
import { all, bytesOf } from './reading.ts';

const read = async (text: string, limits = {}) =>
  all((await readTable(bytesOf(text, 50), { ...LIMITS, ...limits })).rows);
const row = (line: number, a: string, b: string) => ({ line, cells: { a, b } });

describe('a table', () => {
  it.each([',', ';', '\t'])('is delimited by %j where its header says so', async (delimiter) => {
    expect(await read(`a${delimiter}b\n1${delimiter}"x, y; z"\n`)).toEqual([row(2, '1', 'x, y; z')]);
  });

  it('keeps text as it stands: NA, leading zeros, blanks, and cells of several lines', async () => {
    const text = 'a,b\r\nNA,0451\r\n" x ","two\r\nlines, ""quoted"""\r\n\r\n,\r\n';
    expect(await read(text)).toEqual([row(2, 'NA', '0451'), row(3, ' x ', 'two\nlines, "quoted"'), row(6, '', '')]);
  });

  it('refuses rows of too few and too many columns, each by its line, and reads on', async () => {
    expect(await read('a,b\n1\n1,2,3\n1,2\n')).toEqual([
      { line: 2, field: 'b', reason: 'has 1 columns where the header has 2' },
      { line: 3, field: null, reason: 'has 3 columns where the header has 2' },
      row(4, '1', '2'),
    ]);
  });

  it('refuses quotes that are out of place by the line of their record', async () => {
    const rows = await read('a,b\n1,2\n"x"y,2\n1,it"s"\n3,4\n');
    expect(rows[0]).toEqual(row(2, '1', '2'));
    expect(rows[1]).toMatchObject({ line: 3, reason: expect.stringContaining('a quote that does not end its cell') });
    expect(rows[2]).toMatchObject({ line: 4, reason: expect.stringContaining('a quote inside of a cell') });
    expect(rows[3]).toEqual(row(5, '3', '4'));
  });

  it('stops at a quote that is left open', async () => {
    await expect(read('a,b\n1,2\n"x,2\n3,4\n')).rejects.toThrow(
      'line 3: the quote that is opened here is never closed',
    );
    await expect(read(`a,b\n"x,2\n${'y\n'.repeat(100)}`, { line: 50 })).rejects.toThrow('not closed within 50');
    expect(await read('a,b\n"x,2\n3,4\n"y,5\n6,7\n')).toEqual([
      { line: 2, field: null, reason: expect.stringContaining('takes the lines up to 4 with it') },
      row(5, '6', '7'),
    ]);
  });

  it('stops at a header that cannot be meant', async () => {
    await expect(read('')).rejects.toThrow('is empty');
    await expect(read('a,b,a\n')).rejects.toMatchObject({ line: 1, field: 'a', reason: 'is a column twice' });
    await expect(read('a,,b\n')).rejects.toThrow('column 2 without a name');
  });
});
