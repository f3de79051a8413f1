import { beforeEach, describe, expect, it, vi } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { actor, amend, correct, create, Desk, retract, SCENE, said, stance, withdraw } from './writing.ts';

const database = await testDatabase();
let desk: Desk;
beforeEach(async () => {
  await database.reset();
  desk = new Desk(database);
});

const count = async (table: string) =>
  (await database.query<{ n: number }>(`SELECT count(*) AS n FROM ${table}`, []))[0]?.n;
const stance1 = () => database.prisma.stance.findUniqueOrThrow({ where: { id: 1 } });

describe('a revision', () => {
  it('is the next number, with its reason, time and what it wrote', async () => {
    expect(await desk.write(SCENE)).toMatchObject({ revision: 1, replayed: false });
    await desk.write([stance('ukraine', 'support'), stance('russia', 'oppose')], { reason: 'what they said' });
    expect(await database.prisma.revision.findMany({ orderBy: { number: 'asc' } })).toMatchObject([
      { number: 1, reason: 'test', summary: { dossier: 1, actor: 3, membership: 1, proposal: 1 } },
      {
        number: 2,
        reason: 'what they said',
        summary: { source: 2, statement: 2, stance: 2 },
        recordedAt: new Date('2025-06-01T12:00:00.001Z'),
      },
    ]);
  });

  it('shows in the model as soon as the write returns', async () => {
    await desk.write(SCENE);
    expect(desk.model.head).toBe(1);
    expect(desk.model.stores.actor.get(1, 1)).toMatchObject({ name: 'ukraine' });
    expect(desk.model.stores.actor.get(1, 0)).toBeUndefined();
  });

  it('says what each change wrote, in the order of the request', async () => {
    await desk.write(SCENE);
    const written = await desk.write([stance('russia', 'oppose'), actor('putin'), stance('ukraine', 'support')]);
    expect(written.targets).toEqual([
      { kind: 'stance', id: 1 },
      { kind: 'actor', id: 4 },
      { kind: 'stance', id: 2 },
    ]);
  });

  it('is all or nothing, whether the program or the database refuses', async () => {
    await desk.write(SCENE);
    await desk.refused([actor('putin'), stance('nobody', 'support')]);
    // A name that PostgreSQL cannot hold: what gets past every check of ours still leaves nothing.
    await expect(desk.write([actor('putin'), actor('lavrov', { name: 'La\u0000vrov' })])).rejects.toThrow();
    expect([await count('revision'), await count('actor'), desk.model.head]).toEqual([1, 3, 1]);
    expect((await desk.write([actor('putin')])).revision).toBe(2);
  });

  it('is not written where its precondition fails', async () => {
    const hold = () => {
      throw new Error('changed meanwhile');
    };
    await expect(desk.write(SCENE, { check: { record: null, hold } })).rejects.toThrow('changed meanwhile');
    expect(await count('revision')).toBe(0);
  });
});

describe('recorded time', () => {
  it('runs forward when the clock jumps back, and forward and back', async () => {
    const clock = ['2025-06-01', '2024-06-01', '2026-06-01', '2025-06-01', '2026-06-02'];
    for (const [i, day] of clock.entries()) {
      desk.now = () => Date.parse(`${day}T00:00:00Z`);
      await desk.write([actor(`a${i}`)]);
    }
    expect([1, 2, 3, 4, 5].map((n) => desk.model.recordedAt(n))).toEqual([
      '2025-06-01T00:00:00.000Z',
      '2025-06-01T00:00:00.001Z',
      '2026-06-01T00:00:00.000Z',
      '2026-06-01T00:00:00.001Z',
      '2026-06-02T00:00:00.000Z',
    ]);
  });
});

describe('references', () => {
  it('may name drafts of the same revision in any order, by slug or by the id to be', async () => {
    await desk.write([stance('ukraine', 'support'), ...SCENE.toReversed(), actor('putin')]);
    expect(desk.model.stores.actor.idOf('putin')).toBe(4);
    expect(await stance1()).toMatchObject({ actorId: 3, proposalId: 1, voice: 'own' }); // Russia was drafted before
    await desk.write([create('membership', { member: 'act_5', group: 'act_1' }), actor('lavrov')]);
    expect(desk.model.stores.membership.get(2, 2)).toMatchObject({ memberId: 5, groupId: 1 });
  });

  it('reach into inline statements, their sources and conditions', async () => {
    const russia = { kind: 'stance', actor: 'russia', proposal: 'ceasefire', levels: ['oppose'] };
    const test = { kind: 'any', tests: [{ kind: 'none', tests: [russia] }] };
    const conditions = [{ text: 'if Russia does', type: 'reciprocity', test }];
    await desk.write([...SCENE, stance('ukraine', 'conditional_support', { conditions })]);
    expect(desk.model.stances.extra(0)).toMatchObject({
      statementIds: [1],
      conditions: [
        { test: { any: [{ not: { any: [{ stance: { actorId: 3, proposalId: 1, levels: ['oppose'] } }] } }] } },
      ],
    });
    expect(desk.model.stores.statement.get(1, 1)).toMatchObject({ sourceId: 1, chain: [{ actorId: 1, mode: 'said' }] });
    expect(desk.model.stores.source.get(1, 1)).toMatchObject({ publisher: 'Agency', copyOfId: null });
  });

  it('that name nothing are refused, each with its pointer', async () => {
    await desk.write(SCENE);
    const chain = [said('nobody'), { ...said('ukraine'), actor: 'act_99' }];
    const faulty = [
      create('membership', { member: 'putin', group: 'ukraine' }, '/0'),
      stance('ukraine', 'support', { proposal: 'peace', statements: ['stm_7', { source: 'x', chain }] }, '/1'),
    ];
    expect(await desk.refused(faulty)).toEqual([
      'unknown-reference: /0/member there is no actor "putin"',
      'unknown-reference: /1/proposal there is no proposal "peace"',
      'unknown-reference: /1/statements/0 there is no statement "stm_7"',
      'unknown-reference: /1/statements/1/source there is no source "x"',
      'unknown-reference: /1/statements/1/chain/0/actor there is no actor "nobody"',
      'unknown-reference: /1/statements/1/chain/1/actor there is no actor "act_99"',
    ]);
  });

  it('to what is retracted, or of another noun, are refused', async () => {
    await desk.write([...SCENE, actor('putin')]);
    await desk.write([retract('actor', 4)]);
    expect(await desk.refused([stance('putin', 'oppose')])).toContain(
      'unknown-reference: /stance/actor the actor "putin" is retracted',
    );
    expect(await desk.refused([stance('russia', 'oppose', { proposal: 'dos_1' })])).toEqual([
      'wrong-kind-reference: /stance/proposal dos_1 is a dossier; this takes a proposal',
    ]);
  });
});

describe('faults', () => {
  it('of slugs: taken before, or twice in one revision', async () => {
    await desk.write(SCENE);
    expect(await desk.refused([actor('ukraine'), actor('putin', {}), actor('putin', { name: 'Twice' })])).toEqual([
      'slug-taken: /ukraine/slug there is an actor "ukraine" already',
      'slug-taken: /putin/slug there is an actor "putin" already',
    ]);
  });

  it('of intervals: every one that ends before it starts', async () => {
    await desk.write(SCENE);
    const reversed = { validFrom: '2025-06', validTo: '2025-06-01' };
    const identifiers = [{ scheme: 'cow', value: '365', validFrom: '1991', validTo: '1990' }];
    expect(
      await desk.refused([
        actor('ussr', { identifiers }),
        create('membership', { member: 'russia', group: 'ukraine', ...reversed }),
        create('event', { slug: 'e', dossier: 'talks', name: 'E', kind: 'talks', occurredOn: '2025', endedOn: '2024' }),
        stance('russia', 'oppose', reversed),
      ]),
    ).toEqual([
      'reversed-interval: /ussr/identifiers/0/validTo 1990 is not after 1991',
      'reversed-interval: /membership/validTo 2025-06-01 is not after 2025-06',
      'reversed-interval: /e/endedOn 2024 is before 2025',
      'reversed-interval: /stance/validTo 2025-06-01 is not after 2025-06',
    ]);
  });

  it('of stances: nothing to rest on, a basis without ambiguity and the reverse', async () => {
    await desk.write(SCENE);
    const faults = await desk.refused([
      stance('russia', 'oppose', { statements: [] }, '/0'),
      stance('russia', 'ambiguous', {}, '/1'),
      stance('russia', 'oppose', { basis: 'mixed_signals' }, '/2'),
    ]);
    expect(faults.map((fault) => fault.split(' ').slice(0, 2).join(' '))).toEqual([
      'invalid-body: /0/statements',
      'invalid-body: /1/basis',
      'invalid-body: /2/basis',
    ]);
  });

  it('of overlapping stances, without reading those of other days however many a statement has', async () => {
    await desk.write(SCENE);
    const inYear = (year: number, more = {}) =>
      stance('russia', 'oppose', { validFrom: `${year}-01-01`, validTo: `${year + 1}-01-01`, ...more }, `/${year}`);
    const inYears = (first: number, years: number) =>
      Array.from({ length: years }, (_, i) => inYear(first + i, { statements: ['stm_1'] }));
    await desk.write([inYear(1400)]);
    await desk.write(inYears(1500, 200));
    const read = vi.spyOn(desk.model.stances, 'extra');
    await desk.write(inYears(1700, 50));
    expect(read.mock.calls.length).toBeLessThan(200);
    expect(await desk.refused([inYear(1599, { statements: ['stm_1'], validTo: '1600-01-02' })])).toEqual([
      'stance-overlap: /1599/validFrom stn_101 rests on the same statement and holds on the same days',
    ]);
  });

  it('of writing one record twice in a revision', async () => {
    await desk.write([...SCENE, stance('russia', 'oppose')]);
    expect(await desk.refused([amend('actor', 1, { name: 'A' }), amend('actor', 1, { name: 'B' })])).toEqual([
      'conflict: /actor/1 one revision writes a record once',
    ]);
    expect(await desk.refused([withdraw(1), correct(1, { level: 'neutral' })])).toEqual([
      'conflict: /stance/1 one revision writes a record once',
    ]);
  });
});
