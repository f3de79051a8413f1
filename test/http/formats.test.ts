import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { cell, csvHeader, csvLine } from '../../src/http/tables/csv.ts';
import { chunksOf } from '../../src/http/tables/rows.ts';
import { columnsIn, derivedColumn, MOMENT, tableOf } from '../../src/http/tables/table.ts';
import { fitsOnSheet } from '../../src/http/tables/xlsx.ts';
import { wholeOf } from '../support/chunks.ts';

const Ref = z.strictObject({ id: z.string(), slug: z.string().nullable(), name: z.string() });
const Instant = z.string().meta({ id: 'Instant' });
const Row = z.strictObject({
  id: z.string(),
  holder: Ref.nullable(),
  validFrom: z.string(),
  writtenAt: Instant.describe('Described anew.').nullable(),
  count: z.int(),
  share: z.number().nullable(),
  isOpen: z.boolean(),
  level: z.enum(['high', 'low']),
  stance: z.strictObject({ id: z.string(), revision: z.int() }).nullable(),
  tags: z.array(z.string()),
  parties: z.array(Ref),
  chain: z.array(z.strictObject({ actor: Ref, mode: z.string() })),
  parameters: z.record(z.string(), z.unknown()),
  more: z.array(z.string()).optional(),
});
const table = tableOf(
  Row,
  derivedColumn('twice', 'integer', (row) => 2 * Number(row.count)),
  ...MOMENT,
);
const meta = { asOf: '2025-05-16', knownAt: 7 };
const alba = Object.freeze({ id: 'act_1', slug: 'alba', name: '=Alba' });
const row = (more: object = {}): z.input<typeof Row> => ({
  id: 'r_1',
  holder: alba,
  validFrom: '2025-05',
  writtenAt: '2025-05-16T10:00:00.123Z',
  count: -3,
  share: -0.5,
  isOpen: false,
  level: 'high',
  stance: { id: 'stn_1', revision: 4 },
  tags: ['a;b', 'c\\d', 'e'],
  parties: [alba, { id: 'act_2', slug: null, name: 'Boria' }],
  chain: [{ actor: alba, mode: 'said' }],
  parameters: { days: 30 },
  ...more,
});

const NAMES =
  'id,holder,holder_name,valid_from,written_at,count,share,is_open,level,stance,stance_revision,tags,parties,chain,parameters,more,twice,as_of,known_at';

describe('the columns of a table', () => {
  it('are read off the shape of a row', () => {
    expect(columnsIn(table).map(({ name }) => name)).toEqual(NAMES.split(','));
    expect(columnsIn(table).map(({ type }) => type)).toEqual(
      'string,string,string,string,instant,integer,number,boolean,string,string,integer,string,string,json,json,string,integer,date,integer'.split(
        ',',
      ),
    );
  });
});

describe('CSV', () => {
  it('has text as text, numbers as numbers, lists joined, and nothing for null', async () => {
    const [header, full, bare] = parse(
      await wholeOf('csv', table, {
        rows: [row(), row({ holder: null, stance: null, share: null, tags: [], writtenAt: null })],
        meta,
      }),
    );
    expect(header).toEqual(NAMES.split(','));
    const chain = JSON.stringify([{ actor: alba, mode: 'said' }]);
    expect(full).toEqual(
      // biome-ignore format: a row
      ['r_1', 'alba', "'=Alba", '2025-05', '2025-05-16T10:00:00.123Z', '-3', '-0.5', 'false', 'high', 'stn_1', '4', 'a\\;b;c\\\\d;e', 'alba;act_2', chain, '{"days":30}', '', '-6', '2025-05-16', '7'],
    );
    expect([1, 2, 4, 6, 9, 10, 11].map((i) => bare?.[i])).toEqual(Array(7).fill(''));
  });

  it('has each quote of a long text twice', () => {
    const long = '{"a":"é🕊"}'.repeat(30_000);
    expect(cell(long)).toBe(`"${long.replaceAll('"', '""')}"`);
  });

  it('is written as csv-stringify writes it, whatever the text', () => {
    const piece = fc.constantFrom('"', ',', '\r', '\n', '\t', '=', '+', '-', '@', "'", ' ', 'é', '＝', '🕊', 'x', ';');
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(piece).map((all) => all.join('')),
    );
    const value = fc.oneof(text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null));
    fc.assert(
      fc.property(fc.array(fc.array(value, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        const ours = rows.map((all) => `${all.map((one) => cell(one, typeof one === 'number' ? 'number' : 'string'))}`);
        const guarded = (one: unknown) =>
          typeof one === 'string' ? one.replace(/^(?=[=+\-@\t\r＝＋－＠])/, "'") : one;
        const read = parse(ours.map((line) => `${line}\r\n`).join(''), { record_delimiter: '\r\n' });
        expect(read).toEqual(rows.map((all) => all.map((one) => String(guarded(one) ?? ''))));
        const theirs = parse(stringify(rows, { escape_formulas: true, record_delimiter: 'windows' }), {
          record_delimiter: '\r\n',
        });
        expect(read).toEqual(theirs);
      }),
    );
  });

  it('guards the text of references too, and writes each once', () => {
    const line = csvLine(table, 'csv', meta);
    expect(line(row())).toBe(line(row()));
    expect(line(row())).toContain("alba,'=Alba,");
    expect(csvHeader(table)).toBe(`${NAMES}\r\n`);
  });
});

describe('Parquet', () => {
  it('has typed columns, and as many groups as it takes', async () => {
    const rows = Array.from({ length: 10_001 }, (_, i) => row({ id: `r_${i}`, count: i, holder: i % 2 ? alba : null }));
    const bytes = await wholeOf('parquet', table, { rows, meta });
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
    const read = await parquetReadObjects({ file });
    expect(read).toHaveLength(10_001);
    expect(read[10_000]).toEqual({
      id: 'r_10000',
      holder: null,
      holder_name: null,
      valid_from: '2025-05',
      written_at: new Date('2025-05-16T10:00:00.123Z'),
      count: 10_000,
      share: -0.5,
      is_open: false,
      level: 'high',
      stance: 'stn_1',
      stance_revision: 4,
      tags: 'a\\;b;c\\\\d;e',
      parties: 'alba;act_2',
      chain: [{ actor: { ...alba }, mode: 'said' }],
      parameters: { days: 30 },
      more: null,
      twice: 20_000,
      as_of: new Date('2025-05-16'),
      known_at: 7,
    });
    expect(read.map(({ count }) => count)).toEqual(rows.map(({ count }) => count));
  });

  it('is a file without rows, too', async () => {
    const bytes = await wholeOf('parquet', table, { rows: [], meta });
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
    expect(await parquetReadObjects({ file })).toEqual([]);
  });
});

describe.each(['csv', 'tsv', 'ndjson', 'parquet', 'xlsx'] as const)('a stream of %s', (format) => {
  const rows = Array.from({ length: 3000 }, (_, i) => row({ id: `r_${i}` }));

  it('has the bytes of the whole', async () => {
    const parts: Buffer[] = [];
    for await (const part of chunksOf(format, table, { rows, meta })) parts.push(part);
    expect(Buffer.concat(parts).equals(await wholeOf(format, table, { rows, meta }))).toBe(true);
  });

  it('makes no row before it is asked, and none after it is left', async () => {
    let made = 0;
    let closed = false;
    function* endless() {
      try {
        for (;;) yield row({ id: `r_${made++}` });
      } finally {
        closed = true;
      }
    }
    const chunks = chunksOf(format, table, { rows: endless(), meta });
    expect(made).toBe(0);
    const pause = () => new Promise((resolve) => setTimeout(resolve, 50));
    await chunks.next();
    // A zip file is compressed ahead until its buffers are full.
    for (let before = -1; format === 'xlsx' && before !== made; await pause()) before = made;
    const after = made;
    expect(after).toBeLessThan(100_000);
    await pause();
    expect(made).toBe(after);
    await chunks.return(undefined);
    await pause();
    expect([made, closed]).toEqual([after, true]);
  });
});

it('a list of more rows than a sheet holds is refused', async () => {
  function* many(count: number) {
    for (let i = 0; i < count; i++) yield i;
  }
  await expect(fitsOnSheet(many(1_048_575))).resolves.toBeUndefined();
  await expect(fitsOnSheet(many(1_048_576))).rejects.toMatchObject({
    code: 'invalid-parameter',
    errors: [{ pointer: '?format', detail: expect.stringContaining('1048575 rows') }],
  });
});
