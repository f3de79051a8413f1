import { beforeEach, describe, expect, it } from 'vitest';
import { createKey } from '../../src/ledger/database/keys.ts';
import { openDatabase } from '../../src/ledger/ledger.ts';
import { testDatabase } from '../support/database.ts';
import { actor, Desk } from './writing.ts';

const database = await testDatabase();
beforeEach(() => database.reset());

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

/** Every number once, every id once, time forward. */
async function expectGapless(writers: number) {
  const revisions = await database.prisma.revision.findMany({ orderBy: { number: 'asc' } });
  expect(revisions.map((r) => r.number)).toEqual(upTo(writers));
  const times = revisions.map((r) => r.recordedAt.getTime());
  expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
  const actors = await database.prisma.actor.findMany({ orderBy: { id: 'asc' } });
  expect(actors.map((a) => a.id)).toEqual(upTo(writers));
  expect(actors.map((a) => a.revision)).toEqual(upTo(writers));
}

it('twenty writers at once get twenty revisions in a row', async () => {
  const desk = new Desk(database);
  const written = await Promise.all(upTo(20).map((n) => desk.write([actor(`a${n}`)])));
  expect(written.map((w) => w.revision).sort((a, b) => a - b)).toEqual(upTo(20));
  expect(desk.model.head).toBe(20);
  await expectGapless(20);
});

it('one that is refused takes no number from the others', async () => {
  const desk = new Desk(database);
  const results = await Promise.allSettled(upTo(10).map((n) => desk.write([actor(n % 2 ? `a${n}` : 'same')])));
  expect(results.filter((r) => r.status === 'fulfilled')).toHaveLength(6);
  await expectGapless(6);
});

it('two followers of one ledger write in turn, and each sees the other’s', async () => {
  const desks = [new Desk(database), new Desk(database)] as const;
  await Promise.all(upTo(20).map((n) => desks[n % 2 === 0 ? 0 : 1].write([actor(`a${n}`)])));
  await expectGapless(20);
  for (const desk of desks) {
    await desk.follower.refresh();
    expect(desk.model.stores.actor.size).toBe(20);
  }
});

// A second server, with connections of its own.
if (database.url)
  it('two servers on one PostgreSQL write in turn, whatever their clocks say', async () => {
    const other = await openDatabase({ databaseUrl: database.url ?? '', dataDir: '' });
    try {
      const desks = [new Desk(database), new Desk(other, () => Date.parse('2024-01-01T00:00:00Z'))] as const;
      await Promise.all(upTo(20).map((n) => desks[n % 2 === 0 ? 0 : 1].write([actor(`a${n}`)])));
      await expectGapless(20);
    } finally {
      await other.close();
    }
  });

describe('a repeat with the same key', () => {
  const request = { idempotency: { key: 'k1', requestSha256: 'one' } };
  const keyed = async () => ({ ...request, apiKeyId: (await createKey(database, 'test')).id });

  it('is carried out once, and answered with what the first wrote', async () => {
    const [desk, more] = [new Desk(database), await keyed()];
    const first = await desk.write([actor('a'), actor('b')], more);
    await desk.write([actor('c')]);
    const again = await desk.write([actor('a'), actor('b')], more);
    expect(first).toMatchObject({ revision: 1, replayed: false });
    expect(again).toEqual({ ...first, replayed: true });
    expect(await database.prisma.revision.count()).toBe(2);
  });

  it('is carried out once even if both arrive together, at two followers', async () => {
    const more = await keyed();
    const desks = [new Desk(database), new Desk(database)] as const;
    const written = await Promise.all(upTo(8).map((n) => desks[n % 2 === 0 ? 0 : 1].write([actor('a')], more)));
    expect(written.map((w) => w.revision)).toEqual(Array(8).fill(1));
    expect(written.filter((w) => !w.replayed)).toHaveLength(1);
    expect(await database.prisma.revision.count()).toBe(1);
  });

  it('is refused with another request, and nothing is written', async () => {
    const [desk, more] = [new Desk(database), await keyed()];
    await desk.write([actor('a')], more);
    const other = { ...more, idempotency: { key: 'k1', requestSha256: 'two' } };
    await expect(desk.write([actor('b')], other)).rejects.toMatchObject({ code: 'idempotency-key-reused' });
    expect(await database.prisma.revision.count()).toBe(1);
  });

  it('is another request from another key holder', async () => {
    const desk = new Desk(database);
    await desk.write([actor('a')], await keyed());
    expect(await desk.write([actor('b')], await keyed())).toMatchObject({ revision: 2, replayed: false });
  });

  it('may be tried again after a refusal, which keeps nothing', async () => {
    const [desk, more] = [new Desk(database), await keyed()];
    await desk.write([actor('a')]);
    await expect(desk.write([actor('a')], more)).rejects.toMatchObject({ code: 'slug-taken' });
    expect(await desk.write([actor('b')], more)).toMatchObject({ revision: 2, replayed: false });
  });
});
