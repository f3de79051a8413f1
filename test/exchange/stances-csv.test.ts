import { beforeAll, describe, expect, it } from 'vitest';
import { faultOfDate, faultOfUncertainDate } from '../../src/exchange/files/dates.ts';
import { parseLevel } from '../../src/exchange/formats/level-spellings.ts';
import { stancesCsv } from '../../src/exchange/formats/stances-csv.ts';
import { SeenKeys } from '../../src/exchange/import/batches.ts';
import { ActorQuery, type Entry } from '../../src/exchange/import/entry.ts';
import { importing } from './importing.ts';
import { all, bytesOf } from './reading.ts';

const ledger = await importing();
beforeAll(() => ledger.begin());
const read = async (text: string, map?: string) =>
  (await all(stancesCsv.read([{ name: 'file', bytes: bytesOf(text, 64) }], { map }))).flat();

describe('levels', () => {
  it.each([
    ['support', 'support'],
    [' Supports ', 'support'],
    ['YES', 'support'],
    ['+1', 'support'],
    ['1.0', 'support'],
    ['0,5', 'conditional_support'],
    ['Conditional Support', 'conditional_support'],
    ['.5', 'conditional_support'],
    ['abstention', 'neutral'],
    ['-0', 'neutral'],
    ['−0.5', 'conditional_opposition'],
    ['conditional-opposition', 'conditional_opposition'],
    ['No', 'oppose'],
    ['in favour', 'support'],
    ['unclear', 'ambiguous'],
  ])('%j is %s', (text, level) => expect(parseLevel(text)).toBe(level));

  it.each(['', 'maybe', '0.3', '2', 'NaN', '1e0'])('%j is none', (text) => {
    expect(parseLevel(text)).toHaveProperty('reason');
  });
});

describe('dates', () => {
  it.each(['2025', '2025-05', '2025-05-16', '0001'])('%s is one', (text) => expect(faultOfDate(text)).toBe(null));
  it.each([
    ['2025-05-16T09:00:00Z', 'finer than a day'],
    ['2025-05~', 'vaguer than this column keeps'],
    ['201X', 'leaves digits open'],
    ['2025-21', 'a season, which has no agreed days: write its year or a month'],
    ['198', 'is not a date'],
    ['2025/2026', 'an interval'],
    ['[2025,2026]', 'several dates'],
    ['0000', 'before the year 0001'],
    ['-0044', 'before the year 0001'],
    ['16.05.2025', 'is not a date'],
    ['2025-02-30', 'is not a date'],
  ])('%s is none: %s', (text, reason) => expect(faultOfDate(text)).toContain(reason));

  it.each(['2025-05~', '2025-03/2025-05', '/2025'])('%s may be a begin or an end', (text) =>
    expect(faultOfUncertainDate(text)).toBe(null),
  );
  it.each([
    ['2025-21', 'a season, which has no agreed days: write the months that it means, 2025-03/2025-05'],
    ['2025-24~/2026', 'a season'],
    ['..', 'is no day: leave the cell empty where it is open or unknown'],
    ['201X', 'leaves digits open: write 2025, 2025-05 or 2025-05-16, with ~ or ? after it, or 2025-05-08/2025-05-16'],
    ['2025-02-30~', 'is not a date'],
    ['spring', 'is not a date'],
  ])('%s may not: %s', (text, reason) => expect(faultOfUncertainDate(text)).toContain(reason));
});

const HEADER =
  'actor,proposal,level,valid_from,quote,speaker,speaker_description,mode,named,source_title,source_url,publisher';

describe('rows', () => {
  it('rest on one source where they name the same document', async () => {
    const rows = [
      'Ukraine,a,yes,2025,"Yes.",,,,,A report,https://example.org/1,Paper',
      'Russia,a,no,2025,"No.",,,,,A report,https://example.org/1,Paper',
      'Russia,b,no,2025,"No.",,,,,Another,https://example.org/2,Paper',
    ];
    const entries = (await read([HEADER, ...rows].join('\n'))) as Entry[];
    expect(entries.map(({ line, noun }) => `${line} ${noun}`)).toEqual([
      '2 source',
      '2 stance',
      '3 stance',
      '4 source',
      '4 stance',
    ]);
    const sources = entries
      .filter(({ noun }) => noun === 'stance')
      .map(({ draft }) => (draft.statements as { source: string }[])[0]?.source);
    expect(sources[0]).toBe(sources[1]);
    expect(sources[2]).not.toBe(sources[0]);
    expect(entries[0]?.draft.slug).toBe(sources[0]);
  });

  it('are said by the holder, by another, or by somebody without a name', async () => {
    const row = (cells: string) => `Ukraine,a,yes,2025,"Yes.",${cells},A report,,Paper`;
    const entries = (await read(
      [HEADER, row(',,,'), row('Zelensky,,Told,no'), row(',an aide,reported,')].join('\n'),
    )) as Entry[];
    const links = entries
      .filter(({ noun }) => noun === 'stance')
      .map(({ draft }) => (draft.statements as { chain: object[] }[])[0]?.chain[0]);
    expect(links).toEqual([
      {
        actor: expect.objectContaining({ wanted: { codes: undefined, name: 'Ukraine', on: '2025' } }),
        mode: 'said',
        named: true,
      },
      { actor: expect.any(ActorQuery), mode: 'told', named: false },
      { description: 'an aide', mode: 'reported', named: false },
    ]);
  });

  it('say every fault at once, by the names of their own columns', async () => {
    const text = 'Wer,Was,Wie,Seit,paraphrase,Laune\n,,vielleicht,1.5.2025,Ja,heiter\n';
    const map = 'Wer:actor,Was:proposal,Wie:level,Seit:valid_from,Laune:-';
    const [row] = (await read(text, map)) as Entry[];
    expect(row?.faults).toEqual([
      { line: 2, field: 'Wie', column: 'Wie', reason: expect.stringContaining('is no level') },
      { line: 2, field: 'Seit', column: 'Seit', reason: expect.stringContaining('is not a date') },
      { line: 2, field: 'Was', column: 'Was', reason: 'is required' },
      { line: 2, field: 'Wer', column: 'Wer', reason: 'is required' },
      { line: 2, field: 'source_title', reason: expect.stringContaining('is required') },
    ]);
  });

  it('are refused with a mapping that fits nothing', async () => {
    await expect(read(`${HEADER}\n`, 'nobody:actor')).rejects.toMatchObject({ field: 'nobody', line: 1 });
    await expect(read(`${HEADER}\n`, 'actor=who')).rejects.toThrow('is not theirs:ours');
    await expect(read(`${HEADER}\n`, 'quote:actor')).rejects.toThrow('is the column actor, as actor is');
  });
});

it('records seen before are found among a hundred thousand', () => {
  const seen = new SeenKeys();
  for (let i = 0; i < 100_000; i++) expect(seen.add(`key ${i}`, `content ${i}`, i)).toBe(null);
  for (let i = 0; i < 100_000; i += 7) {
    expect(seen.add(`key ${i}`, `content ${i}`, 0)).toEqual({ line: i, same: true });
    expect(seen.add(`key ${i}`, 'other', 0)).toEqual({ line: i, same: false });
  }
});

it('say all that is wrong with a row, in its cells, its terms and its names, and each thing once', async () => {
  const header = `${HEADER},directness,confidence,spoken_on,language,external_id`;
  const file = [
    header,
    'Nobody,nope,supprt,1.5.2025,Yes.,Nemo,,shouted,,A report,,Paper,said,low,yesterday,no language,1',
    'Nobody,nope,support,2025-05-01,Yes.,Nemo,,said,,A report,,,explicit,low,,en,2',
    ',resumed-talks,support,2025-05-01,Yes.,,,said,,A report,,Paper,explicit,low,,en,3',
    `Ukraine,resumed-talks,support,2025-05-01,Yes.,,,said,,A report,,Paper,explicit,low,,en,${'4'.repeat(501)}`,
    'Ukraine,resumed-talks,support,2025-05-01,Yes.,,,said,,A report,,Paper,explicit,low,,en,5',
  ].join('\n');
  const { report } = await ledger.file('stances-csv', file, { onError: 'skip' });
  expect(report.reasons.map(({ line, column }) => [line, column])).toEqual([
    [2, 'level'],
    [2, 'valid_from'],
    [2, 'spoken_on'],
    [2, 'directness'],
    [2, 'language'],
    [2, 'mode'],
    [2, 'actor'],
    [2, 'proposal'],
    [3, 'publisher'],
    [3, 'actor'],
    [3, 'speaker'],
    [3, 'proposal'],
    [4, 'actor'],
    [5, 'external_id'],
  ]);
  expect(report.reasons.map(({ line, field, reason }) => `${line} ${field}: ${reason.slice(0, 32)}`)).toEqual([
    '2 level: "supprt" is no level: one of sup',
    '2 valid_from: "1.5.2025" is not a date: write ',
    '2 spoken_on: "yesterday" is not a date: write',
    '2 directness: must be one of "explicit", "impl',
    '2 statements/0/source/language: a BCP 47 tag, such as en or pt-B',
    '2 statements/0/chain/0/mode: must be one of "said", "told", "',
    '2 actor: nobody is known as "Nobody"',
    '2 proposal: there is no proposal "nope"',
    '3 publisher: is required with a title or an a',
    '3 actor: nobody is known as "Nobody" on 2',
    '3 statements/0/chain/0/actor: nobody is known as "Nemo" on 202',
    '3 proposal: there is no proposal "nope"',
    '4 actor: is required',
    '5 externalId: must have at most 500 characters',
  ]);
  expect(report).toMatchObject({ read: 6, refused: 4, new: 2, reasonsTotal: 14 });
});

it('say the column also of what only the ledger refuses, as the file calls it', async () => {
  const file = (map: string, header: string, row: string) =>
    ledger
      .file('stances-csv', `${header}\n${row}\n`, { dryRun: true, options: { map } })
      .then(({ report }) => report.reasons.map(({ field, column }) => [field, column]));
  const header = 'Wer,Was,level,Haltung,Seit,bis,Zitat,Wer sprach,Titel,Adresse,Verlag';
  const map =
    'Wer:actor,Was:proposal,level:note,Haltung:level,Seit:valid_from,bis:valid_to,Zitat:quote,Wer sprach:speaker_description,Titel:source_title,Adresse:source_url,Verlag:publisher';
  const long = 'x'.repeat(20_001);
  expect(
    await file(map, header, `Ukraine,resumed-talks,,vielleicht,2025-05,2025-04,${long},${long},${long},ftp,P`),
  ).toEqual([
    ['Haltung', 'Haltung'],
    ['statements/0/source/title', 'Titel'],
    ['statements/0/source/url', 'Adresse'],
    ['statements/0/quote/exact', 'Zitat'],
    ['statements/0/paraphrase', undefined],
    ['statements/0/chain/0/description', 'Wer sprach'],
  ]);
  expect(await file('', 'actor,proposal,level,valid_from,statement', 'Ukraine,resumed-talks,yes,2025,stm_99')).toEqual([
    ['statements/0', 'statement'],
  ]);
});

it('name what a level follows from, and for whom a ballot is cast; a blank clears it when the file comes again', async () => {
  const header =
    'external_id,actor,proposal,level,valid_from,directness,rationale,implied_by,event,on_behalf_of,paraphrase,source_title,publisher';
  const file = (impliedBy: string, group: string) =>
    [
      header,
      `1,Ukraine,prisoner-exchange,yes,2025-06-01,implied,It is part of it.,${impliedBy},,,For it.,A report,A publisher`,
      `2,Ukraine,resumed-talks,yes,2025-06-02,,,,a-vote,${group},,,`,
    ].join('\n');
  const vote = {
    slug: 'a-vote',
    dossier: 'ukraine-peace-talks',
    name: 'A vote',
    kind: 'vote',
    occurredOn: '2025-06-02',
  };
  expect((await ledger.post('/v1/events', vote)).status).toBe(201);
  const shown = async () => {
    const { json } = await ledger.get('/v1/stances?limit=500');
    return json.data
      .slice(-2)
      .map((row: Record<string, { slug: string } | null>) => [
        row.impliedBy?.slug ?? null,
        row.onBehalfOf?.slug ?? null,
      ]);
  };
  expect((await ledger.file('stances-csv', file('resumed-talks', 'Russia'))).report).toMatchObject({
    refused: 0,
    new: 3,
  });
  expect(await shown()).toEqual([
    ['resumed-talks', null],
    [null, 'russia'],
  ]);
  expect((await ledger.file('stances-csv', file('resumed-talks', 'Russia'))).report).toMatchObject({
    corrected: 0,
    unchanged: 3,
  });
  expect((await ledger.file('stances-csv', file('', ''))).report).toMatchObject({ corrected: 2, refused: 0 });
  expect(await shown()).toEqual([
    [null, null],
    [null, null],
  ]);
});
