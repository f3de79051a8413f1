import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadFirstDossier } from '../../src/control/operations.ts';
import { createFirstKey, createKey, findKey, listKeys } from '../../src/ledger/database/keys.ts';
import { importJournal } from '../../src/ledger/journal/transfer.ts';
import { verifyJournal } from '../../src/ledger/journal/verify.ts';
import type { Change } from '../../src/ledger/write/changes.ts';
import { write } from '../../src/ledger/write/write.ts';
import { testDatabase } from '../support/database.ts';
import { ASKED, beginning, History, history, PROPOSALS } from '../support/random-ledger.ts';
import { answers, bytesOf, journalText, ledgerOf } from './journals.ts';

const database = await testDatabase();
beforeEach(() => database.reset());

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const linesOf = (text: string) => text.trimEnd().split('\n');

/** Every table but the keys, which a journal does not have, and the transactions, which are new. */
async function tables(): Promise<Record<string, unknown>> {
  const names = await database.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
     AND relname NOT IN ('_prisma_migrations', 'api_key') ORDER BY 1`,
  );
  const found: Record<string, unknown> = {};
  for (const { name } of names) {
    const rows = await database.query<{ row: Record<string, unknown> }>(
      `SELECT to_jsonb(t) - 'transaction_id' AS row FROM "${name}" t`,
    );
    found[name] = rows.map(({ row }) => JSON.stringify(row)).sort();
  }
  return found;
}

const schema = () =>
  database.query(
    `SELECT conrelid::regclass::text AS owner, conname AS name, pg_get_constraintdef(oid) AS definition, convalidated
     FROM pg_constraint WHERE connamespace = 'public'::regnamespace
     UNION ALL SELECT tablename, indexname, indexdef, true FROM pg_indexes WHERE schemaname = 'public'
     ORDER BY 1, 2, 3`,
  );

async function firstDossier(): Promise<string> {
  const ledger = ledgerOf(database);
  await ledger.follower.refresh();
  await loadFirstDossier(ledger, () => Date.parse('2025-06-01T12:00:00.123Z'));
  const { id } = await createKey(database, 'desk');
  const change: Change[] = [{ op: 'withdraw', id: 3, reason: 'unfounded', pointer: '' }];
  const idempotency = { key: 'once', requestSha256: 'a'.repeat(64) };
  const later = () => Date.parse('2025-06-02');
  const request = { changes: change, reason: 'second thoughts', apiKeyId: id, idempotency };
  await write(database, ledger.follower, later, request);
  return journalText(database);
}

describe('the journal', () => {
  it('is a line a revision, each with the SHA-256 of the one before over canonical JSON', async () => {
    const lines = linesOf(await firstDossier());
    expect(lines).toHaveLength(2);
    let previous = '0'.repeat(64);
    lines.forEach((text, i) => {
      const { sha256: own, ...line } = JSON.parse(text);
      expect(text).toBe(canonicalize({ ...line, sha256: own }));
      expect(own).toBe(sha256(canonicalize(line) as string));
      expect(line).toMatchObject({ previous, number: i + 1 });
      previous = sha256(text);
    });
    expect(JSON.parse(lines[1] as string)).toEqual({
      apiKey: { id: 1, name: 'desk' },
      number: 2,
      previous: sha256(lines[0] as string),
      reason: 'second thoughts',
      recordedAt: '2025-06-02T00:00:00.000Z',
      reply: { key: 'once', requestSha256: 'a'.repeat(64), results: ['stn_3'] },
      retractions: [{ id: 3, reason: 'unfounded' }],
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      summary: { stance: 1 },
    });
  });

  it('brings an empty ledger to the same answers, byte for byte, at every revision', async () => {
    const text = await firstDossier();
    const questions = ['/v1/proposals/ceasefire-before-talks/positions?asOf=2025-05-16&include=statements,sources'];
    const [before, rows] = [await answers(database, questions), await tables()];
    expect(Object.keys(before).length).toBeGreaterThan(100);
    await database.reset();
    const constraints = await schema();
    const result = await importJournal(database, bytesOf(text));
    expect(result).toMatchObject({
      revisions: 2,
      stances: expect.any(Number),
      sha256: sha256(linesOf(text)[1] as string),
    });
    expect(await tables()).toEqual(rows);
    expect(await schema()).toEqual(constraints);
    expect(await answers(database, questions)).toEqual(before);
    expect(await journalText(database)).toBe(text);
  });

  it('keeps what importing sources call the records', async () => {
    const ledger = ledgerOf(database);
    await ledger.follower.refresh();
    const named = (id: string, slug: string): Change => ({
      op: 'create',
      kind: 'actor',
      draft: { slug, name: slug, type: 'state' },
      pointer: '',
      external: { origin: 'codes', id },
    });
    const changes = [named('é', 'a'), named('NA', 'b'), named('Z', 'c')];
    await write(database, ledger.follower, Date.now, { changes, reason: 'imported', apiKeyId: null });
    const [text, rows] = [await journalText(database), await tables()];
    expect(JSON.parse(text).externals).toEqual([
      { origin: 'codes', noun: 'actor', externalId: 'NA', id: 2 },
      { origin: 'codes', noun: 'actor', externalId: 'Z', id: 3 },
      { origin: 'codes', noun: 'actor', externalId: 'é', id: 1 },
    ]);
    await database.reset();
    await importJournal(database, bytesOf(text));
    expect(await tables()).toEqual(rows);
    expect(await journalText(database)).toBe(text);
  });

  it('keeps which source a revision was imported from, and takes lines from before that was written', async () => {
    const ledger = ledgerOf(database);
    await ledger.follower.refresh();
    const changes = (slug: string): Change[] => [
      { op: 'create', kind: 'actor', draft: { slug, name: slug, type: 'state' }, pointer: '' },
    ];
    const request = { reason: 'import codes: a file', apiKeyId: null };
    await write(database, ledger.follower, Date.now, { changes: changes('a'), ...request });
    await write(database, ledger.follower, Date.now, { changes: changes('b'), origin: 'codes', ...request });
    const text = await journalText(database);
    expect(linesOf(text).map((line) => JSON.parse(line).origin)).toEqual([undefined, 'codes']);
    await database.reset();
    await importJournal(database, bytesOf(text));
    expect((await database.prisma.revision.findMany()).map(({ origin }) => origin)).toEqual([null, 'codes']);
    expect(await journalText(database)).toBe(text);
  });

  it('keeps who turned out to be whom', async () => {
    const ledger = ledgerOf(database);
    await ledger.follower.refresh();
    const actor = (slug: string): Change => ({
      op: 'create',
      kind: 'actor',
      draft: { slug, name: slug, type: 'state' },
      pointer: '',
    });
    const put = (changes: Change[]) =>
      write(database, ledger.follower, Date.now, { changes, reason: 'the same', apiKeyId: null });
    await put([actor('kyiv'), actor('kiev')]);
    await put([{ op: 'merge', id: 2, into: 'kyiv', reason: 'one town', pointer: '' }]);
    const [text, rows, before] = [await journalText(database), await tables(), await answers(database)];
    expect(text).toContain('"mergedIntoId":1');
    await verifyJournal(bytesOf(text));
    await database.reset();
    await importJournal(database, bytesOf(text));
    expect(await tables()).toEqual(rows);
    expect(await answers(database)).toEqual(before);
  });

  it('does so for any ledger', async () => {
    const questions = PROPOSALS.flatMap((slug) =>
      ASKED.filter((_, i) => i % 4 === 0).map((day) => `/v1/proposals/${slug}/positions?asOf=${day}`),
    );
    await fc.assert(
      fc.asyncProperty(history, async (revisions) => {
        await database.reset();
        const ledger = ledgerOf(database);
        await ledger.follower.refresh();
        const put = async (changes: Change[]) =>
          write(database, ledger.follower, Date.now, { changes, reason: 'random', apiKeyId: null });
        await put(beginning());
        const random = new History();
        for (const ops of revisions) {
          const changes = random.revision(ops);
          if (changes.length > 0) await put(changes);
        }
        const [text, rows, before] = [await journalText(database), await tables(), await answers(database, questions)];
        await verifyJournal(bytesOf(text));
        await database.reset();
        await importJournal(database, bytesOf(text));
        expect(await tables()).toEqual(rows);
        expect(await answers(database, questions)).toEqual(before);
        expect(await journalText(database)).toBe(text);
      }),
      { numRuns: 8 },
    );
  });
});

describe('verify', () => {
  const faultOf = (bytes: Buffer) =>
    verifyJournal(bytesOf(bytes)).then(
      () => null,
      (error) => error,
    );

  it('names the line in which a byte was changed, whichever byte it is', async () => {
    const text = Buffer.from(await firstDossier());
    expect(await faultOf(text)).toBe(null);
    const firstEnd = text.indexOf(10);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: text.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = Buffer.from(text);
        changed[at] = (changed[at] as number) ^ by;
        const fault = await faultOf(changed);
        expect(fault).toMatchObject({ name: 'Error', line: at <= firstEnd ? 1 : 2 });
      }),
      { numRuns: 150 },
    );
  });

  it('says what is wrong', async () => {
    const [one, two] = linesOf(await firstDossier()) as [string, string];
    const sealed = (change: (line: Record<string, unknown>) => void, of = one) => {
      const { sha256: _, ...line } = JSON.parse(of);
      change(line);
      return canonicalize({ ...line, sha256: sha256(canonicalize(line) as string) }) as string;
    };
    const cases: [string, string][] = [
      [`${one}\n${two}`, 'line 2 is cut off: it does not end with a newline'],
      [`${two}\n`, 'line 1 does not follow: it has revision 2, but 1 must come next'],
      [`${one}\n${one}\n`, 'line 2 does not follow: it has revision 1, but 2 must come next'],
      [`${one}\n\n`, 'line 2 is empty'],
      [`${one}\n[]\n`, 'line 2 is not a JSON object'],
      [`\ufeff${one}\n`, 'line 1 is not JSON'],
      [`${one}\r\n`, 'line 1 was changed: it is not in canonical form (RFC 8785)'],
      [
        `${JSON.stringify({ ...JSON.parse(one), sha256: undefined })}\n`,
        'line 1 was changed: its content does not match',
      ],
      // Whoever changes a line and makes its own SHA-256 fit is found out by the next one.
      [`${sealed((line) => Object.assign(line, { reason: 'x' }))}\n${two}\n`, 'line 1 was changed: line 2 refers to'],
      [`${sealed((line) => Object.assign(line, { more: 1 }))}\n`, 'line 1 is not a valid journal line'],
      [
        `${sealed((line) => Object.assign(line, { recordedAt: '2025-01-01' }))}\n`,
        'line 1 is not a valid journal line: /recordedAt',
      ],
      [
        `${sealed((line) => Object.assign((line.stances as { id: number }[])[0] as object, { id: 7 }))}\n`,
        'line 1 is not a valid journal line: it creates stn_7, but stn_1 must come next',
      ],
    ];
    for (const [text, message] of cases)
      expect((await faultOf(Buffer.from(text)))?.message, message).toContain(message);
    expect((await faultOf(Buffer.from([0x7b, 0xff, 0x7d, 10])))?.message).toBe('line 1 is not UTF-8');
  });
});

describe('import', () => {
  it('is refused on a ledger that is not empty', async () => {
    const text = await firstDossier();
    await expect(importJournal(database, bytesOf(text))).rejects.toThrow('the ledger is not empty: it has 2 revisions');
  });

  it('leaves nothing of a journal with a fault, and the tables as they were', async () => {
    const text = await firstDossier();
    await database.reset();
    const before = [await tables(), await schema()];
    const twice = text.replace('"confidence"', '"confidenze"');
    for (const broken of [twice, text.slice(0, -1), `${text}${text}`]) {
      await expect(importJournal(database, bytesOf(broken))).rejects.toThrow(/^line \d/);
      expect([await tables(), await schema(), await listKeys(database)]).toEqual([...before, []]);
    }
    // Sound in itself, but the database refuses it: stance 1 is of an actor that is not there.
    const [one] = linesOf(text);
    const { sha256: _, ...line } = JSON.parse(one as string);
    line.stances[0].actorId = 4711;
    const forged = canonicalize({ ...line, sha256: sha256(canonicalize(line) as string) });
    await expect(importJournal(database, bytesOf(`${forged}\n`))).rejects.toThrow('the journal does not fit');
    expect([await tables(), await schema()]).toEqual(before);
  });

  it('makes a key that is not there as one that opens nothing', async () => {
    const text = await firstDossier();
    await database.reset();
    await importJournal(database, bytesOf(text));
    expect(await listKeys(database)).toMatchObject([{ id: 1, name: 'desk', revokedAt: expect.any(Date) }]);
    expect(await findKey(database, 'journal:1')).toBe(null);
    expect(await createKey(database, 'next')).toMatchObject({ id: 2 });
    await database.reset();
    await importJournal(database, bytesOf(text));
    let told = '';
    await createFirstKey(database, (key) => {
      told = key;
    });
    expect(told).toMatch(/^dem_/);
  });

  it('takes a key of the same number and name for the same, and refuses one of another name', async () => {
    const text = await firstDossier();
    await database.reset();
    await createKey(database, 'desk');
    await importJournal(database, bytesOf(text));
    expect(await listKeys(database)).toMatchObject([{ id: 1, name: 'desk', revokedAt: null }]);
    await database.reset();
    await createKey(database, 'somebody else');
    await expect(importJournal(database, bytesOf(text))).rejects.toThrow('here that key is called "somebody else"');
    expect(await database.prisma.revision.count()).toBe(0);
  });

  it('knows a request again that was carried out before', async () => {
    const text = await firstDossier();
    await database.reset();
    await importJournal(database, bytesOf(text));
    const ledger = ledgerOf(database);
    const idempotency = { key: 'once', requestSha256: 'a'.repeat(64) };
    const again = { changes: [], reason: 'second thoughts', apiKeyId: 1, idempotency };
    const written = await write(database, ledger.follower, Date.now, again);
    expect(written).toMatchObject({ revision: 2, replayed: true, targets: [{ kind: 'stance', id: 3 }] });
  });
});
