import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database } from '../../src/ledger/database/database.ts';
import { Follower } from '../../src/ledger/model/follow.ts';
import type { ReadModel } from '../../src/ledger/model/model.ts';
import { stanceValue } from '../../src/ledger/model/stance-rows.ts';
import { KINDS } from '../../src/nouns/nouns.ts';
import { testDatabase } from '../support/database.ts';
import { beginning, History, history } from '../support/random-ledger.ts';
import { actor, create, Desk, SCENE, stance } from './writing.ts';

const database = await testDatabase();
beforeEach(() => database.reset());

const follow = (db: Database = database, warnings: string[] = []) =>
  new Follower(db, { pollMs: 60_000, log: { warn: (_, message) => warnings.push(message) } });

/** Everything that a read model knows. */
function dump(model: ReadModel) {
  const { stances, stores, head, revisions } = model;
  const rows = Array.from({ length: stances.size }, (_, row) => ({
    ...stanceValue(stances, row),
    ...stances.extra(row),
    revision: stances.revision[row],
    closed: stances.closed.at(row),
    own: stances.isOwn(row),
    firstHand: stances.isFirstHand(row),
    via: stances.via.at(row),
    claimant: stances.claimant.at(row),
    supersededBy: stances.supersededBy(row, head),
    retraction: stances.retraction(row, head),
  }));
  const nouns = KINDS.map((kind) => [kind, stores[kind].entries()]);
  const size = Math.max(stores.actor.size, stores.proposal.size) + 1;
  const chains = Array.from({ length: size }, (_, id) => [stances.ofActor(id), stances.ofProposal(id)]);
  return { head, revisions, nouns, rows, chains, affiliations: revisions.map((r) => model.affiliations(r.number)) };
}

describe('following', () => {
  it('step by step gives the same model as loading at once', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (revisions) => {
        await database.reset();
        const [desk, told, steps] = [new Desk(database), new History(), follow()];
        await desk.write(beginning());
        for (const ops of revisions) {
          const changes = told.revision(ops);
          if (changes.length > 0) await desk.write(changes);
          await steps.refresh();
        }
        const once = follow();
        await once.refresh();
        expect(dump(steps.model)).toEqual(dump(once.model));
        expect(dump(desk.model)).toEqual(dump(once.model));
      }),
      { numRuns: 5, interruptAfterTimeLimit: 60_000 },
    );
  });

  it('reads revisions together that it is told of within moments, and the first of them at once', async () => {
    const desk = new Desk(database);
    await desk.write(SCENE);
    let tell: (number?: string) => void = () => {};
    const listen = async (onRevision: typeof tell) => {
      tell = onRevision;
      return async () => {};
    };
    const follower = follow(Object.create(database, { listen: { value: listen } }));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    try {
      await follower.start();
      const reads = vi.spyOn(follower, 'refresh');
      const write = async () => {
        await desk.write([stance('ukraine', 'support')]);
        tell(String(desk.model.head));
      };
      vi.advanceTimersByTime(60);
      await write();
      expect(reads).toHaveBeenCalledTimes(1);
      while (follower.model.head < desk.model.head) await new Promise(setImmediate);
      for (let i = 0; i < 4; i++) await write();
      expect(reads).toHaveBeenCalledTimes(1);
      vi.advanceTimersByTime(49);
      expect(reads).toHaveBeenCalledTimes(1);
      vi.advanceTimersByTime(1);
      expect(reads).toHaveBeenCalledTimes(2);
      while (follower.model.head < desk.model.head) await new Promise(setImmediate);
      // Whoever waits for a revision waits for nothing else.
      for (let i = 0; i < 2; i++) await write();
      expect(await follower.reaches(desk.model.head, 60_000)).toBe(true);
      await follower.stop();
    } finally {
      vi.useRealTimers();
    }
  });

  it('loads more stances than one batch holds', async () => {
    const desk = new Desk(database);
    const vote = create('event', { slug: 'vote', dossier: 'talks', name: 'V', kind: 'vote', occurredOn: '2025' });
    await desk.write([...SCENE, vote]);
    const many = 20_003;
    await database.transaction(async (run) => {
      await run(
        `INSERT INTO revision (number, recorded_at, reason, summary) VALUES (2, '2025-06-02', 'roll calls', '{"stance": 1}')`,
      );
      await run(`INSERT INTO stance (id, revision, actor_id, proposal_id, level, voice, first_hand, valid_from, valid_from_precision, event_id)
                 SELECT n, 2, 1 + n % 3, 1, CASE n % 2 WHEN 0 THEN 'support' ELSE 'oppose' END::level, 'own', true,
                        date '2000-01-01' + n / 100, 'day', 1 FROM generate_series(1, ${many}) n`);
    });
    await desk.follower.refresh();
    const { stances } = desk.model;
    expect(stances.size).toBe(many);
    expect([1, 2, 3].map((id) => stances.ofActor(id).length)).toEqual([6667, 6668, 6668]);
    for (const id of [1, 19_999, 20_000, 20_001, many]) {
      const level = id % 2 === 0 ? 'support' : 'oppose';
      expect(stanceValue(stances, id - 1)).toMatchObject({ actorId: 1 + (id % 3), level, eventId: 1 });
    }
  });

  it('keeps dates as they were given, from the first year to the last', async () => {
    const desk = new Desk(database);
    const spans = [
      ['0001', '0002-02'],
      ['0099-12-31', '0100'],
      ['2024-02-29', '9999-12-31'],
      ['1969-12-31', null],
    ];
    const identifiers = spans.map(([validFrom, validTo]) => ({ scheme: 's', value: 'v', validFrom, validTo }));
    const stances = spans.map(([validFrom, validTo]) => stance('russia', 'oppose', { validFrom, validTo }));
    await desk.write([...SCENE, actor('putin', { identifiers }), ...stances]);
    expect(desk.model.stores.actor.get(4, 1)?.identifiers).toEqual(identifiers);
    expect(spans.map((_, row) => [desk.model.stances.validFrom(row), desk.model.stances.validTo(row)])).toEqual(spans);
  });
});

describe('a ledger that does not answer', () => {
  it('leaves the model as it was, is said once, and is caught up with later', async () => {
    const desk = new Desk(database);
    await desk.write(SCENE);
    let away = false;
    const query: Database['query'] = (sql, params) =>
      away && sql.includes('read_revisions') ? Promise.reject(new Error('away')) : database.query(sql, params);
    const warnings: string[] = [];
    const follower = follow({ ...database, query }, warnings);
    await follower.refresh();
    const before = dump(follower.model);
    await desk.write([stance('russia', 'oppose'), actor('putin')]);
    away = true;
    await expect(follower.refresh()).rejects.toThrow('away');
    await expect(follower.refresh()).rejects.toThrow('away');
    expect([follower.reachable, warnings.length]).toEqual([false, 1]);
    expect(dump(follower.model)).toEqual(before);
    away = false;
    await follower.refresh();
    expect(follower.reachable).toBe(true);
    expect(dump(follower.model)).toEqual(dump(desk.model));
  });
});

describe('reaching a revision', () => {
  it('is at once where it is here, looks where it may be, and gives up in time', async () => {
    const [desk, follower] = [new Desk(database), follow()];
    expect(await follower.reaches(0, 0)).toBe(true);
    expect(await follower.reaches(1, 10)).toBe(false);
    await desk.write(SCENE);
    expect(await follower.reaches(1, 10_000)).toBe(true);
    expect(await follower.reaches(2, 10)).toBe(false);
  });

  it('waits until the ledger announces it', async () => {
    const [desk, follower] = [new Desk(database), follow()];
    await follower.start();
    try {
      const reached = follower.reaches(2, 15_000);
      await desk.write(SCENE);
      await desk.write([actor('putin')]);
      expect(await reached).toBe(true);
      expect(follower.model.stores.actor.size).toBe(4);
    } finally {
      await follower.stop();
    }
  });
});
