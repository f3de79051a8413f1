import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { ReadModel } from '../../src/ledger/model/model.ts';
import type { Change } from '../../src/ledger/write/changes.ts';
import { Rehearsal } from '../../src/ledger/write/rehearsal.ts';
import { testDatabase } from '../support/database.ts';
import { modelHistory } from '../support/model-history.ts';
import { beginning, History, history } from '../support/random-ledger.ts';
import { actor, amend, create, Desk, SCENE, stance, withdraw } from './writing.ts';

const database = await testDatabase();
const LEDGERS = Number(process.env.LEDGERS ?? 30);
let desk: Desk;
beforeEach(async () => {
  await database.reset();
  desk = new Desk(database);
});

describe('rehearsing a random ledger', () => {
  it('gives what writing it gives, wherever the writing stopped', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(history, fc.nat({ max: 9 }), async (parts, stop) => {
        await database.reset();
        const [written, teller] = [new Desk(database), new History()];
        const batches = [beginning(), ...parts.map((ops) => teller.revision(ops))].filter((b) => b.length > 0);
        const before = stop % batches.length;
        for (const batch of batches.slice(0, before)) await written.write(batch);
        const [head, asItWas] = [written.model.head, modelHistory(written.model)];

        const rehearsal = new Rehearsal(database, written.model);
        const targets = [];
        for (const batch of batches.slice(before)) targets.push((await rehearsal.take(batch)).targets);
        expect(modelHistory(written.model)).toEqual(asItWas);
        expect(written.model.head).toBe(head);

        const real = [];
        for (const batch of batches.slice(before)) real.push((await written.write(batch)).targets);
        expect(targets).toEqual(real);
        expect(modelHistory(rehearsal.model)).toEqual(modelHistory(written.model));
      }),
      { numRuns: LEDGERS, interruptAfterTimeLimit: 200_000 },
    );
  });
});

const LONG: Change[] = [
  create('source', {
    slug: 'daily',
    title: 'Daily',
    publisher: 'Daily',
    publishedOn: '2025-05',
    accessedAt: '2025-05-16T14:00:00+02:00',
  }),
  create('event', {
    slug: 'vote',
    dossier: 'talks',
    name: 'Vote',
    kind: 'vote',
    occurredOn: '2025',
    code: { scheme: 'cameo', value: '057' },
    participants: [{ actor: 'ukraine', role: 'party' }],
    agenda: [{ proposal: 'ceasefire' }, { proposal: 'ceasefire', result: 'adopted' }],
  }),
  create('statement', {
    slug: 'words',
    source: 'daily',
    event: 'vote',
    paraphrase: 'No',
    quote: { exact: 'no', prefix: null, suffix: 'way' },
    chain: [{ description: 'officials', mode: 'said', named: false }],
  }),
  actor('ussr', {
    identifiers: [{ scheme: 'cow', value: '365', validFrom: '1922', validTo: '1991-12' }],
    aliases: ['СССР'],
  }),
  create('coding', {
    coder: 'AB',
    statement: 'words',
    actor: 'ukraine',
    proposal: 'ceasefire',
    level: 'ambiguous',
    basis: 'vague_wording',
  }),
  stance('russia', 'oppose', { event: 'vote', statements: [] }),
  stance('ukraine', 'ambiguous', { basis: 'mixed_signals', statements: ['words'], salience: 7, validTo: '2025-06' }),
];

describe('a rehearsal', () => {
  it('keeps what is coarse, nested and left out as the ledger does', async () => {
    await desk.write(SCENE);
    const rehearsal = new Rehearsal(database, desk.model);
    const further = [
      withdraw(2),
      amend('actor', 3, { name: 'Russia' }),
      amend('coding', 1, { level: 'support', note: 'Read again.' }),
    ];
    for (const batch of [LONG, further]) await rehearsal.take(batch);
    for (const batch of [LONG, further]) await desk.write(batch);
    expect(modelHistory(rehearsal.model)).toEqual(modelHistory(desk.model));
  });

  it('refuses what the door would refuse', async () => {
    await desk.write(SCENE);
    const rehearsal = new Rehearsal(database, desk.model);
    await rehearsal.take([actor('putin')]);
    await expect(rehearsal.take([actor('putin')])).rejects.toMatchObject({ code: 'slug-taken' });
    await expect(rehearsal.take([stance('nobody', 'support')])).rejects.toMatchObject({ code: 'unknown-reference' });
    expect(rehearsal.model.head).toBe(2);
    expect(await rehearsal.take(() => [])).toEqual({ targets: [] });
    expect(rehearsal.model.head).toBe(2);
    await rehearsal.take(LONG);
    const again = LONG.filter((change) => change.op === 'create' && change.kind === 'coding');
    await expect(rehearsal.take(again)).rejects.toMatchObject({ code: 'coding-taken' });
  });

  it('finds the external ids of the ledger and its own', async () => {
    const named = (slug: string): Change => ({ ...actor(slug), external: { origin: 'file', id: slug } }) as Change;
    await desk.write([named('a')]);
    const rehearsal = new Rehearsal(database, desk.model);
    await rehearsal.take([named('b')]);
    await desk.write([named('z')]); // later than the rehearsal knows
    await rehearsal.take(async (find) => {
      const found = await find(
        'file',
        ['a', 'b', 'c', 'z'].map((id) => ({ noun: 'actor', id })),
      );
      expect([...found]).toEqual([
        ['actor:a', 1],
        ['actor:b', 2],
      ]);
      return [];
    });
    const again = { ...actor('other'), external: { origin: 'file', id: 'b' } } as Change;
    await expect(rehearsal.take([again])).rejects.toMatchObject({ code: 'external-id-taken' });
  });

  it('is not disturbed by what is written meanwhile', async () => {
    await desk.write([...SCENE, stance('russia', 'oppose')]);
    const fork = desk.model.fork();
    const before = modelHistory(fork);
    await desk.write([
      withdraw(1),
      stance('ukraine', 'support'),
      amend('actor', 3, { name: 'Russia' }),
      actor('putin'),
    ]);
    expect(modelHistory(fork)).toEqual(before);
  });
});

it('forks 870,000 stances by copying their columns, with no object for each', () => {
  const model = new ReadModel();
  for (let id = 1; id <= 870_000; id++) {
    model.stances.add({
      id,
      revision: 1,
      actorId: id % 200,
      proposalId: Math.floor(id / 200),
      level: id % 5,
      own: true,
      firstHand: true,
      from: 20_000,
      fromPrecision: 0,
      to: 2 ** 31 - 1,
      toPrecision: 0,
      eventId: 1,
      claimantId: 0,
      viaId: 0,
    });
  }
  // The heap of objects: columns are beside it. An object for each stance is 14 MB at the least.
  const before = process.memoryUsage().heapUsed;
  const fork = model.fork();
  const grown = process.memoryUsage().heapUsed - before;
  expect(fork.stances.size).toBe(870_000);
  expect(grown).toBeLessThan(4 * 2 ** 20);
});
