import { parse } from 'csv-parse/sync';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { as, stance } from './drafts.ts';
import { river } from './positions/river.ts';

// biome-ignore lint/suspicious/noExplicitAny: rows are walked by name here
type Row = Record<string, any>;

/** Begins in every form that a date has, the first day that each can mean, and how exact it is. */
const BEGINS: [given: string, day: string, precision: string][] = [
  ['2025-03-04', '2025-03-04', 'day'],
  ['2025-03', '2025-03-01', 'month'],
  ['2024', '2024-01-01', 'year'],
  ['2025-03-04?', '2025-03-03', 'day?'],
  ['2025-03~', '2025-02-01', 'month~'],
  ['2024%', '2022-01-01', 'year%'],
  ['2025-03-04/2025-03-16', '2025-03-04', 'interval'],
  ['/2025-03-16', '', 'interval'],
  ['../2025-03-16', '', 'interval'],
];

const { app, get } = await river([
  as('proposal', { slug: 'locks', dossier: 'river', name: 'Locks', kind: 'works' }),
  ...BEGINS.map((_, i) => as('actor', { slug: `port-${i}`, name: `Port ${i}`, type: 'organization' })),
  ...BEGINS.map(([validFrom], i) => stance(`port-${i}`, 'locks', 'support', validFrom)).map((draft) =>
    as('stance', draft),
  ),
  as('membership', { member: 'port-0', group: 'league', validFrom: '1945', validTo: '1950-02' }),
]);

const csv = async (url: string): Promise<Row[]> => parse((await get(url)).text, { columns: true, bom: true });
const fileOf = async (url: string) => {
  const { rawPayload } = await app.inject({ url });
  return rawPayload.buffer.slice(rawPayload.byteOffset, rawPayload.byteOffset + rawPayload.length) as ArrayBuffer;
};

describe('a date', () => {
  it('has beside it the first day that it can mean, and how exact it is', async () => {
    const rows = await csv('/v1/stances?format=csv&proposal=locks');
    expect(rows.map((row) => [row.valid_from, row.valid_from_day, row.valid_from_precision])).toEqual(BEGINS);
    expect(new Set(rows.map((row) => [row.valid_to_day, row.valid_to_precision].join()))).toEqual(new Set([',']));
  });

  it('is a DATE in Parquet, also before 1970, and an instant a TIMESTAMP', async () => {
    const file = await fileOf('/v1/memberships?format=parquet');
    const types = new Map(parquetMetadata(file).schema.map(({ name, converted_type }) => [name, converted_type]));
    expect(['valid_from', 'valid_from_day', 'recorded_at'].map((name) => types.get(name))).toEqual([
      'UTF8',
      'DATE',
      'TIMESTAMP_MILLIS',
    ]);
    const rows: Row[] = await parquetReadObjects({ file });
    const old = rows.find(({ valid_from }) => valid_from === '1945') as Row;
    expect([old.valid_from_day, old.valid_to_day]).toEqual([new Date('1945-01-01'), new Date('1950-02-01')]);
    const begins: Row[] = await parquetReadObjects({ file: await fileOf('/v1/stances?format=parquet&proposal=locks') });
    expect(begins.map((row) => row.valid_from_day?.toISOString().slice(0, 10) ?? '')).toEqual(
      BEGINS.map(([, day]) => day),
    );
  });

  it('that is always a day has no more to it', async () => {
    const { text } = await get('/v1/actors/league/unity?format=csv');
    const names = text.split('\r\n')[0]?.split(',') as string[];
    expect(names).toContain('day');
    expect(names).not.toContain('day_day');
  });
});
