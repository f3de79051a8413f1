import { beforeEach, describe, expect, it } from 'vitest';
import type { Change, External } from '../../src/ledger/write/changes.ts';
import { externalIdLookup, type FindExternal } from '../../src/ledger/write/externals.ts';
import { testDatabase } from '../support/database.ts';
import { actor, amend, create, Desk, SCENE, stance } from './writing.ts';

const database = await testDatabase();
let desk: Desk;
beforeEach(async () => {
  await database.reset();
  desk = new Desk(database);
});

const named = (change: Change, id: string, origin = 'file'): Change =>
  ({ ...change, external: { origin, id } satisfies External }) as Change;
const rows = () => database.prisma.externalId.findMany({ orderBy: [{ revision: 'asc' }, { externalId: 'asc' }] });
const count = (table: string) => database.query<{ n: number }>(`SELECT count(*) AS n FROM ${table}`, []);

describe('an external id', () => {
  it('is kept with the record that it names; what is created inline has none', async () => {
    await desk.write([...SCENE, named(actor('putin'), 'Q7747')]);
    await desk.write([named(stance('russia', 'oppose'), '12/RUS')]);
    expect(await rows()).toEqual([
      { origin: 'file', noun: 'actor', externalId: 'Q7747', recordId: 4, revision: 1 },
      { origin: 'file', noun: 'stance', externalId: '12/RUS', recordId: 1, revision: 2 },
    ]);
  });

  it('is one of its source and its noun', async () => {
    const dossier = create('dossier', { slug: 'x', name: 'X' });
    await desk.write([named(actor('a'), '1'), named(actor('b'), '1', 'other'), named(dossier, '1')]);
    expect((await rows()).map(({ origin, noun }) => `${origin} ${noun}`).sort()).toEqual([
      'file actor',
      'file dossier',
      'other actor',
    ]);
  });

  it('given twice in a revision, or a second time, is refused, each with its place, and nothing is written', async () => {
    expect(await desk.refused([named(actor('a'), '1'), named(actor('b'), '1')])).toEqual([
      'external-id-taken: /b/externalId "1" is the name of two records',
    ]);
    await desk.write([named(actor('a'), '1'), named(actor('b'), '2')]);
    const again = [named(actor('c'), '1'), named(actor('d'), '3'), named(actor('e'), '2')];
    expect(await desk.refused(again)).toEqual([
      'external-id-taken: /c/externalId "file" has an actor "1" already',
      'external-id-taken: /e/externalId "file" has an actor "2" already',
    ]);
    expect([await count('actor'), await count('revision')]).toEqual([[{ n: 2 }], [{ n: 1 }]]);
  });

  it('has letters of any script, and bounds', async () => {
    const odd = ['NULL', '{"a", \\b}', 'Київ 🇺🇦', "it's; --", ' ', 'é'.normalize('NFD'), 'x'.repeat(500)];
    await desk.write(odd.map((id, i) => named(actor(`a${i}`), id)));
    const found = await externalIdLookup(database.query)(
      'file',
      odd.map((id) => ({ noun: 'actor', id })),
    );
    expect([...found]).toEqual(odd.map((id, i) => [`actor:${id}`, i + 1]));
    for (const id of ['', 'x'.repeat(501), 'a\0', '\ud800']) {
      expect((await desk.refused([named(actor('b'), id)])).join()).toMatch('invalid-body: /b/externalId must');
    }
  });
});

describe('changes that are decided under the lock', () => {
  it('are decided with what the ledger holds by then', async () => {
    // Two servers import the same file at once.
    const desks = [new Desk(database), new Desk(database)] as const;
    const codes = ['FRA', 'DEU', 'USA'];
    const absent = async (find: FindExternal) => {
      const found = await find(
        'file',
        codes.map((id) => ({ noun: 'actor', id })),
      );
      return codes.filter((id) => !found.has(`actor:${id}`)).map((id) => named(actor(id.toLowerCase()), id));
    };
    const written = await Promise.all([...desks, ...desks].map((one) => one.write(absent)));
    expect(written.map(({ unchanged }) => unchanged).sort()).toEqual([false, true, true, true]);
    expect(written.find(({ unchanged }) => unchanged)).toEqual({
      revision: 1,
      targets: [],
      replayed: false,
      unchanged: true,
    });
    expect([await count('actor'), await count('revision')]).toEqual([[{ n: 3 }], [{ n: 1 }]]);
  });

  it('see the model at the head, and are decided again where the door starts over', async () => {
    const other = new Desk(database);
    await desk.write([actor('a')]);
    await other.follower.refresh();
    const heads: number[] = [];
    await other.write(() => {
      heads.push(other.model.head);
      return [amend('actor', 1, { name: `after ${other.model.head}` })];
    });
    expect(heads).toEqual([1]);
    expect(other.model.stores.actor.get(1, 2)?.name).toBe('after 1');
  });

  it('that come to nothing write nothing', async () => {
    await desk.write([actor('a')]);
    const nothing = { revision: 1, targets: [], replayed: false, unchanged: true };
    expect(await desk.write(() => [])).toEqual(nothing);
    expect(await desk.write([])).toEqual(nothing);
    expect(await count('revision')).toEqual([{ n: 1 }]);
  });

  it('that cannot be decided leave nothing, and the door open', async () => {
    const failing = async () => {
      throw new Error('no more');
    };
    await expect(desk.write(failing)).rejects.toThrow('no more');
    expect((await desk.write([actor('a')])).revision).toBe(1);
  });
});

it('finds many names in one question, and no others', async () => {
  await desk.write(Array.from({ length: 3000 }, (_, i) => named(actor(`a${i}`), `${i}`)));
  const find = externalIdLookup(database.query);
  const asked = Array.from({ length: 2500 }, (_, i) => ({ noun: 'actor' as const, id: `${i * 2}` }));
  const found = await find('file', asked);
  expect(found.size).toBe(1500);
  expect(found.get('actor:2998')).toBe(2999);
  expect((await find('other', asked)).size).toBe(0);
  expect((await externalIdLookup(database.query, 0)('file', asked)).size).toBe(0);
});
