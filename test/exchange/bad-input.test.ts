import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { spool, spoolFile, unspooled } from '../../src/exchange/files/spool.ts';
import { stancesTemplate } from '../../src/exchange/formats/stances-columns.ts';
import { importing } from './importing.ts';
import { all, bytesOf } from './reading.ts';

const ledger = await importing();
beforeAll(() => ledger.begin());

const HEADER = 'external_id,actor,proposal,level,valid_from,valid_to,paraphrase,source_title,publisher';
const row = (cells: Record<string, string> = {}) =>
  Object.values({
    external_id: '',
    actor: 'Ukraine',
    proposal: 'prisoner-exchange',
    level: 'support',
    valid_from: '2025-06-01',
    valid_to: '',
    paraphrase: 'For it.',
    source_title: 'A report',
    publisher: 'A publisher',
    ...cells,
  }).join(',');
const table = (...rows: string[]) => [HEADER, ...rows, ''].join('\n');
const latin = Buffer.concat([Buffer.from(`${HEADER}\n${row()}\n`), Buffer.from([0xe9]), Buffer.from(row())]);
const line = (draft: object) =>
  JSON.stringify({
    noun: 'event',
    slug: 'an-event',
    dossier: 'ukraine-peace-talks',
    name: 'An event',
    kind: 'meeting',
    occurredOn: '2025-06-01',
    ...draft,
  });

/** What comes of a file: the lines that were refused, or why it was not read at all. */
async function refusals(format: string, content: string | Uint8Array): Promise<string[]> {
  try {
    const { report } = await ledger.file(format, content);
    return report.reasons.map(({ line: number, field, reason }) => `${number} ${field}: ${reason}`);
  } catch (error) {
    return [(error as Error).message];
  }
}

const CASES: [what: string, format: string, content: string | Uint8Array, reason: RegExp][] = [
  ['that is not UTF-8', 'stances-csv', latin, /^3 null: is not UTF-8 at byte 1; save the file as UTF-8$/],
  [
    'with a quote left open',
    'stances-csv',
    table(row({ paraphrase: '"For it' }), row()),
    /^line 2: the quote that is opened here is never closed$/,
  ],
  [
    'with a line of many megabytes',
    'ndjson',
    `{"noun": "${'x'.repeat(17 * 2 ** 20)}"}\n`,
    /^1 null: is longer than 16777216 bytes$/,
  ],
  ['that is a gzip bomb', 'ndjson', gzipSync(Buffer.alloc(100 * 2 ** 20, ' ')), /times larger when it is unpacked/],
  ['with NUL', 'stances-csv', table(row({ paraphrase: 'a\0b' })), /^2 null: holds NUL, which is no text$/],
  ['with NUL as an escape', 'ndjson', line({ name: 'x' }).replace('"x"', '"\\u0000"'), /^1 name: must not contain NUL/],
  [
    'with half of a surrogate pair',
    'ndjson',
    line({ name: 'x' }).replace('"x"', '"\\ud800"'),
    /^1 name: must not contain NUL or half a surrogate pair$/,
  ],
  ['with a key twice', 'ndjson', '{"noun": "actor", "noun": "event"}', /^1 noun: is given twice$/],
  [
    'with columns too few',
    'stances-csv',
    table('Ukraine,prisoner-exchange'),
    /^2 proposal: has 2 columns where the header has 9$/,
  ],
  [
    'with a column twice',
    'stances-csv',
    table(row()).replace('valid_to', 'level'),
    /^line 1, level: file: is a column twice$/,
  ],
  [
    'with a column of nobody’s',
    'stances-csv',
    table(row()).replace('valid_to', 'colour'),
    /^line 1, colour: file: is none of the columns/,
  ],
  [
    'without a column that is needed',
    'stances-csv',
    table(row()).replace('valid_from', 'valid_to').replace('valid_to,valid_to', 'valid_to,note'),
    /^line 1, valid_from: file: the header has no column valid_from$/,
  ],
  [
    'with the year 0',
    'stances-csv',
    table(row({ valid_from: '0000' })),
    /^2 valid_from: "0000" is before the year 0001/,
  ],
  [
    'with an hour',
    'stances-csv',
    table(row({ valid_from: '2025-06-01T10:00:00Z' })),
    /^2 valid_from: .* is finer than a day/,
  ],
  [
    'with a date that is vaguer than uncertain',
    'stances-csv',
    table(row({ valid_from: '2025-06-XX' })),
    /^2 valid_from: .* leaves digits open: write 2025, /,
  ],
  [
    'with an interval for a date',
    'stances-csv',
    `${HEADER},spoken_on\n${row({ spoken_on: '2025/2026' })}\n`,
    /^2 spoken_on: .* is an interval/,
  ],
  [
    'with a day that is none',
    'stances-csv',
    table(row({ valid_from: '2025-02-30' })),
    /^2 valid_from: "2025-02-30" is not a date/,
  ],
  [
    'with an end before its start',
    'stances-csv',
    table(row({ valid_to: '2025-05-01' })),
    /^2 validTo: 2025-05-01 is not after 2025-06-01$/,
  ],
  ['with a level between levels', 'stances-csv', table(row({ level: '0.3' })), /^2 level: 0.3 is not on the scale/],
  [
    'with an unknown name',
    'stances-csv',
    table(row({ actor: 'Ruritania' })),
    /^2 actor: nobody is known as "Ruritania" on 2025-06-01/,
  ],
  [
    'with a code that nobody has',
    'stances-csv',
    table(row()).replace('actor', 'actor_code').replace('Ukraine', 'iso-3166-1-alpha-3:XXX'),
    /^2 actor_code?: nobody is known as iso-3166-1-alpha-3 XXX|^2 actor: nobody is known as iso-3166-1-alpha-3 XXX/,
  ],
  [
    'with a CAMEO code as a number',
    'ndjson',
    line({ code: { scheme: 'cameo', value: 451 } }),
    /^1 code\/value: must be a string, not a number$/,
  ],
  ['that is no JSON', 'bundle', '{"drafts": [\n,]}', /is not JSON/],
  ['that is no bundle', 'bundle', '[]', /must be an object with a list of drafts/],
  ['that is an Excel workbook', 'stances-csv', Buffer.from('PK\x03\x04…'), /Excel workbook/],
  ['that is empty', 'stances-csv', '', /^line 1: file: is empty/],
];

describe('a file', () => {
  it.each(CASES)('%s is answered for, and the ledger is as before', async (_, format, content, reason) => {
    const before = await ledger.rows();
    const reasons = await refusals(format, content);
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toMatch(reason);
    expect(await ledger.rows()).toEqual(before);
  });

  it('with a byte order mark, CRLF, other delimiters, NA and leading zeros is taken as it stands', async () => {
    const namibia = {
      noun: 'actor',
      slug: 'namibia',
      type: 'state',
      name: 'Namibia',
      identifiers: [{ scheme: 'iso-3166-1-alpha-2', value: 'NA' }],
    };
    await ledger.file(
      'ndjson',
      `${JSON.stringify(namibia)}\r\n${line({ code: { scheme: 'cameo', value: '046' } })}\r\n`,
    );
    expect((await ledger.get('/v1/events/an-event')).json.data.code.value).toBe('046');
    const header = HEADER.replace('actor', 'actor_code');
    const text = [header, row({ actor: 'iso-3166-1-alpha-2:NA' }), ''].join('\r\n').replaceAll(',', ';');
    const { report } = await ledger.file('stances-csv', `\uFEFF${text}`);
    expect(report).toMatchObject({ new: 2, refused: 0 });
    expect((await ledger.get('/v1/stances?actor=namibia')).json.meta.total).toBe(1);
  });

  it('of an alias that two have is refused with both', async () => {
    const korea = (slug: string) =>
      JSON.stringify({ noun: 'actor', slug, type: 'state', name: slug, aliases: ['Korea'] });
    await ledger.file('ndjson', `${korea('korea-north')}\n${korea('korea-south')}\n`);
    expect(await refusals('stances-csv', table(row({ actor: 'Korea' })))).toEqual([
      '2 actor: "Korea" on 2025-06-01 may be korea-north (korea-north) or korea-south (korea-south): say which, by slug or code',
    ]);
  });

  it('of more bad lines than are shown says how many there are', async () => {
    const { report } = await ledger.file(
      'stances-csv',
      table(...Array.from({ length: 1200 }, () => row({ level: 'x' }))),
    );
    expect(report).toMatchObject({ refused: 1200, reasonsShown: 1000, reasonsTotal: 1200 });
    expect(report.reasons).toHaveLength(1000);
  });
});

it('the template goes into the first dossier as it stands, once', async () => {
  const first = await ledger.file('stances-csv', stancesTemplate(), { origin: 'template' });
  expect(first.report).toMatchObject({ new: 3, refused: 0, byNoun: { stance: { new: 2 }, source: { new: 1 } } });
  const again = await ledger.file('stances-csv', stancesTemplate(), { origin: 'template' });
  expect(again.report).toMatchObject({ new: 0, unchanged: 3 });
  const changed = stancesTemplate().replace('0.5', '-0.5').replace('example-1', 'example-3');
  const { report } = await ledger.file('stances-csv', changed, { origin: 'template' });
  expect(report.byNoun.stance).toEqual({ new: 1, unchanged: 0, corrected: 1 });
});

describe('a copy', () => {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-spool-'));
  afterAll(() => {
    if (mounted) execFileSync('umount', ['-l', disk]);
    rmSync(folder, { recursive: true, force: true });
  });
  const path = (name: string) => join(folder, name);

  it('of a file that changes while it is read is none', async () => {
    const file = path('changing');
    writeFileSync(file, 'x'.repeat(20_000_000));
    const appended = spoolFile(file, path('copy-1'), 1e9);
    while (!existsSync(path('copy-1'))) await new Promise(setImmediate);
    appendFileSync(file, 'more');
    await expect(appended).rejects.toThrow('was changed while it was read: nothing was written');
    writeFileSync(file, 'x'.repeat(20_000_000));
    const touched = spoolFile(file, path('copy-2'), 1e9);
    while (!existsSync(path('copy-2'))) await new Promise(setImmediate);
    utimesSync(file, 1, 1);
    await expect(touched).rejects.toThrow('was changed while it was read');
    expect(await spoolFile(file, path('copy-3'), 1e9)).toMatchObject({ bytes: 20_000_000 });
  });

  it('that is not what it was stops the import', async () => {
    const spooled = await spool('a file', bytesOf('a\nb\n'), path('kept'), 1000);
    expect(Buffer.concat(await all(unspooled(spooled, () => {}))).toString()).toBe('a\nb\n');
    writeFileSync(path('kept'), 'a\nc\n');
    await expect(all(unspooled(spooled, () => {}))).rejects.toThrow('a file was changed while it was read');
  });

  it('is no larger than it may be', async () => {
    await expect(spool('a file', bytesOf('x'.repeat(1001)), path('large'), 1000)).rejects.toMatchObject({
      code: 'body-too-large',
    });
  });

  // A disk of its own takes a mount, and a mount takes root.
  const disk = path('disk');
  mkdirSync(disk);
  const isRoot = process.getuid?.() === 0;
  const mounted =
    isRoot && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk], { stdio: 'ignore' }).status === 0;
  const onFullDisk = async () => {
    const bytes = bytesOf(Buffer.alloc(4 * 2 ** 20), 65_536);
    await expect(spool('a file', bytes, join(disk, 'file'), 1e9)).rejects.toMatchObject({
      code: 'insufficient-storage',
      message: 'the disk is full: there is no room for a file',
    });
  };
  if (mounted) it('on a disk that is full says so', onFullDisk);
});
