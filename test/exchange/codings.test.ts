import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadFirstDossier } from '../../src/control/operations.ts';
import { importJournal } from '../../src/ledger/journal/transfer.ts';
import { verifyJournal } from '../../src/ledger/journal/verify.ts';
import { openLedger } from '../../src/ledger/ledger.ts';
import type { Change, Draft } from '../../src/ledger/write/changes.ts';
import { write } from '../../src/ledger/write/write.ts';
import { folderWithTables, scratch } from '../robustness/server.ts';
import { firstDossier, importing } from './importing.ts';
import { answers, bytesOf, journalText, ledgerOf } from './journals.ts';

// Codings go in and out of the ledger by every door.
const ledger = await importing();
beforeAll(() => ledger.begin());

const coding = (more: object = {}) => ({
  noun: 'coding',
  coder: 'AB',
  statement: 'medinsky-on-outcome',
  actor: 'russia',
  proposal: 'resumed-talks',
  level: 'support',
  ...more,
});
/** Those of the first dossier. */
const THERE = firstDossier().drafts.filter(({ noun }) => noun === 'coding').length;
const lines = (...drafts: object[]) => drafts.map((draft) => `${JSON.stringify(draft)}\n`).join('');
const counts = ({ report }: Awaited<ReturnType<typeof ledger.file>>) => [
  report.new,
  report.unchanged,
  report.corrected,
  report.refused,
];
const levelOf = async (query: string) => (await ledger.get(`/v1/codings?${query}`)).json.data[0].level;

describe('a file of codings', () => {
  it('is a bundle or NDJSON, and known again without an externalId', async () => {
    const drafts = [coding(), coding({ coder: 'CD', level: 'neutral' }), coding({ coder: 'EF', role: 'adjudication' })];
    expect(counts(await ledger.file('bundle', JSON.stringify({ drafts }), { dryRun: true }))).toEqual([3, 0, 0, 0]);
    expect((await ledger.get('/v1/codings')).json.meta.total).toBe(THERE);
    expect(counts(await ledger.file('bundle', JSON.stringify({ drafts })))).toEqual([3, 0, 0, 0]);
    expect(counts(await ledger.file('ndjson', lines(...drafts), { origin: 'test' }))).toEqual([0, 3, 0, 0]);
    // What was read anew is an amendment, and who adjudicates is too.
    const anew = lines(coding({ level: 'conditional_support' }), coding({ coder: 'GH', role: 'adjudication' }));
    expect(counts(await ledger.file('ndjson', anew))).toEqual([0, 0, 2, 0]);
    expect(await levelOf('coder=AB')).toBe('conditional_support');
    expect((await ledger.get('/v1/codings?role=adjudication')).json.data.map((c: Draft) => c.coder)).toEqual(['GH']);
    expect((await ledger.get('/v1/codings')).json.meta.total).toBe(THERE + 3);
  });

  it('has each bad line refused by its number, the second reading of one coder too', async () => {
    const bad = lines(
      coding({ coder: 'IJ' }),
      coding({ coder: 'KL', level: 'ambiguous' }),
      coding({ coder: 'MN', statement: 'nothing' }),
      coding({ coder: 'AB', externalId: 'again' }),
      coding({ coder: 'IJ', externalId: 'twice' }),
      coding({ coder: 'a,b' }),
    );
    const stopped = await ledger.file('ndjson', bad);
    expect(stopped.report.revisions).toEqual([]);
    const { report } = await ledger.file('ndjson', bad, { onError: 'skip' });
    expect(report.reasons.map(({ line, field }) => [line, field]).sort()).toEqual([
      [2, 'basis'],
      [3, 'statement'],
      [4, 'statement'],
      [5, 'statement'],
      [6, 'coder'],
    ]);
    expect(report.reasons.find(({ line }) => line === 4)?.reason).toMatch(
      new RegExp(`^cod_${THERE + 1} is the reading of AB`),
    );
    expect(report).toMatchObject({ read: 6, new: 1, refused: 5 });
    expect((await ledger.get('/v1/codings?coder=IJ')).json.meta.total).toBe(1);
  });

  it('is made of a table by a mapping', async () => {
    const mapping = {
      tables: { row: {} },
      words: { level: { yes: 'support', no: 'oppose' } },
      records: [
        {
          noun: 'coding',
          each: 'row',
          externalId: '{who}/{what}',
          draft: {
            coder: '{who}',
            statement: '{what}',
            actor: { find: { name: '{of}' } },
            proposal: 'resumed-talks',
            level: '{read|level}',
          },
        },
      ],
    };
    const csv = 'who,what,of,read\nOP,medinsky-on-outcome,Russia,yes\nQR,medinsky-on-outcome,Russia,no\n';
    const options = { mapping } as never;
    expect(counts(await ledger.file('table', csv, { options }))).toEqual([2, 0, 0, 0]);
    expect(await levelOf('coder=QR')).toBe('oppose');
  });
});

const QUESTIONS = ['/v1/reliability?include=disagreements&asOf=2025-06-01'];
const create = (draft: object, pointer = ''): Change => ({
  op: 'create',
  kind: 'coding',
  draft: { ...coding(draft), noun: undefined },
  pointer,
});
const amend = (id: number, draft: Draft): Change => ({ op: 'amend', kind: 'coding', id, draft, pointer: `/${id}` });
/** The first actor after those of the first dossier. */
const ROSSIYA = firstDossier().drafts.filter(({ noun }) => noun === 'actor').length + 1;
const actors = { op: 'create', kind: 'actor', pointer: '' } as const;

/** Coded, settled, corrected, withdrawn, read anew, two that change places in one revision, and a merge. */
const HISTORY: Change[][] = [
  [{ ...actors, draft: { slug: 'rossiya', name: 'Rossiya', type: 'state' } }],
  [create({}), create({ coder: 'CD', level: 'ambiguous', basis: 'vague_wording', note: 'Two minds.' })],
  [create({ coder: 'EF', role: 'adjudication', level: 'conditional_support', actor: 'rossiya' })],
  [amend(THERE + 1, { level: 'neutral' })],
  [{ op: 'retract', kind: 'coding', id: THERE + 2, reason: 'Not read alone.', pointer: '' }],
  [create({ coder: 'CD', level: 'oppose' })],
  [amend(THERE + 1, { coder: 'CD' }), amend(THERE + 4, { coder: 'AB' })],
  [{ op: 'merge', id: ROSSIYA, into: 'russia', reason: 'One.', pointer: '' }],
];

describe('the journal', () => {
  it('brings codings to an empty ledger with their history, byte for byte', async () => {
    await ledger.database.reset();
    const first = ledgerOf(ledger.database);
    await first.follower.refresh();
    await loadFirstDossier(first, () => Date.parse('2025-06-01T12:00:00Z'));
    for (const [i, changes] of HISTORY.entries())
      await write(ledger.database, first.follower, () => Date.parse('2025-06-02') + i, {
        changes,
        reason: `step ${i}`,
        apiKeyId: null,
      });
    const text = await journalText(ledger.database);
    const before = await answers(ledger.database, QUESTIONS);
    const settled = JSON.parse((before[`${QUESTIONS[0]}&knownAt=9`] as string).replace(/^\S+ \S+ /, ''));
    const resumed = settled.data.find((row: { proposal: { slug: string } }) => row.proposal.slug === 'resumed-talks');
    expect(resumed.disagreements).toEqual({ n: 1, adjudicated: 1, cases: expect.anything() });
    const part = JSON.parse(text.split('\n')[2] as string).records;
    expect(part).toMatchObject([
      { noun: 'coding', id: THERE + 1, created: true, value: { coder: 'AB', level: 'support' } },
      { noun: 'coding', id: THERE + 2, created: true, value: { basis: 'vague_wording', note: 'Two minds.' } },
    ]);
    expect(Object.keys(part[0].value)).not.toContain('role');
    expect(await verifyJournal(bytesOf(text))).toMatchObject({ revisions: HISTORY.length + 1 });
    await ledger.database.reset();
    await importJournal(ledger.database, bytesOf(text));
    expect(await answers(ledger.database, QUESTIONS)).toEqual(before);
    expect(await journalText(ledger.database)).toBe(text);
  });

  it('gives them back to an embedded ledger that lost its folder', async () => {
    const dataDir = await folderWithTables(join(scratch(), 'coded'));
    const open = (folder: string) => openLedger({ dataDir: folder, followIntervalMs: 60_000, log: { warn: () => {} } });
    const one = await open(dataDir);
    await one.follower.start();
    await loadFirstDossier(one, () => Date.parse('2025-06-01T12:00:00Z'));
    for (const changes of HISTORY)
      await write(one.db, one.follower, Date.now, { changes, reason: 'step', apiKeyId: null });
    const told = one.follower.model.stores.coding.entries();
    await one.close();
    const other = await folderWithTables(join(scratch(), 'empty'));
    cpSync(`${dataDir}.journal`, `${other}.journal`);
    const again = await open(other);
    await again.follower.start();
    expect(again.follower.model.head).toBe(HISTORY.length + 1);
    expect(again.follower.model.stores.coding.entries()).toEqual(told);
    await again.close();
  });
});
