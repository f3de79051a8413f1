import { beforeEach, describe, expect, it } from 'vitest';
import { Prisma } from '../../src/generated/prisma/client.ts';
import { tablesOf } from '../../src/ledger/database/tables.ts';
import { ReadModel } from '../../src/ledger/model/model.ts';
import type { Change, Draft } from '../../src/ledger/write/changes.ts';
import { Rehearsal } from '../../src/ledger/write/rehearsal.ts';
import { testDatabase } from '../support/database.ts';
import { modelHistory } from '../support/model-history.ts';
import { rounds } from '../support/rounds.ts';
import { actor, amend, create, Desk, retract, said } from './writing.ts';

const database = await testDatabase();
let desk: Desk;
beforeEach(async () => {
  await database.reset();
  desk = new Desk(database);
});

const many = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));
/** What the text of an array or of JSON has to keep apart. */
const TEXTS = [
  'NULL',
  'null',
  '',
  ' ',
  '{a,b}',
  '"quoted"',
  "it's",
  'back\\slash \\" \\n',
  'new\nline\ttab',
  'Київ 🇺🇦',
  '$1',
  'a,b',
  '\u2028',
];
const text = (i: number) => TEXTS[i % TEXTS.length] as string;
const LEVELS = ['support', 'oppose', 'neutral'];
const take = (draft: Draft, pointer: string): Change => ({ op: 'take', draft, pointer });

const SCENE = (actors: number): Change[] => [
  create('dossier', { slug: 'talks', name: 'Talks' }),
  create('proposal', { slug: 'ceasefire', dossier: 'talks', name: 'Ceasefire', kind: 'ceasefire' }),
  create('event', { slug: 'vote', dossier: 'talks', name: 'Vote', kind: 'vote', occurredOn: '2025-05' }),
  ...many(actors, (i) => actor(`a${i}`, { name: text(i) || 'nobody' })),
];
const vote = (i: number): Change =>
  take({ actor: `a${i}`, proposal: 'ceasefire', event: 'vote', level: LEVELS[i % 3], validFrom: '2025-05' }, `/${i}`);

it('every field of every table is known to the door, under the name of its column', async () => {
  const tables = await tablesOf(database);
  for (const model of Object.values(Prisma.ModelName)) {
    const fields = Object.values(Prisma[`${model}ScalarFieldEnum`]);
    const table = tables.get(model[0]?.toLowerCase() + model.slice(1));
    expect([...(table?.columns.keys() ?? [])].sort(), model).toEqual(fields.sort());
  }
});

describe('a large revision', () => {
  it('keeps every text, list, date and tree as it was given', async () => {
    const scene = SCENE(60);
    const sources = many(300, (i) =>
      create('source', {
        slug: i % 3 ? `s${i}` : null,
        title: text(i) || 'untitled',
        publisher: text(i + 1) || 'unknown',
        publishedOn: [null, '1999', '2025-05', '0987-06-05'][i % 4],
        accessedAt: i % 2 ? '2025-05-16T14:00:00.120+02:00' : null,
        sourceReliability: [null, 'A', 'F'][i % 3],
      }),
    );
    const proposals = many(300, (i) =>
      create('proposal', {
        slug: `p${i}`,
        dossier: 'talks',
        name: 'P',
        kind: 'resolution',
        text: text(i),
        tags: TEXTS.slice(i % TEXTS.length),
        parameters: { [text(i)]: { deep: [1.5, null, true, text(i)] } },
        sponsors: many(i % 4, (n) => `a${n}`),
      }),
    );
    const identified = many(50, (i) =>
      actor(`x${i}`, {
        aliases: i % 2 ? [] : [text(i), text(i + 1)],
        identifiers: many(i % 3, (n) => ({ scheme: 'iso', value: text(n + 3), validFrom: n ? '1991' : null })),
      }),
    );
    const stances = many(600, (i) =>
      take(
        {
          actor: `a${i % 60}`,
          proposal: `p${i % 300}`,
          level: i % 7 ? LEVELS[i % 3] : 'ambiguous',
          basis: i % 7 ? null : 'vague_wording',
          validFrom: ['2024', '2025-05', '2025-05-16'][i % 3],
          validTo: i % 2 ? '2026-01' : null,
          note: i % 5 ? null : text(i),
          salience: i % 4 ? null : i % 101,
          confidence: i % 6 ? null : 'moderate',
          conditions: i % 8 ? [] : [{ text: text(i) || 'if', type: 'deadline', test: { date: '2025-06-01' } }],
          statements: [
            {
              source: 'src_1',
              paraphrase: text(i) || 'no',
              chain:
                i % 9 ? [said(`a${i % 60}`)] : [{ description: text(i + 2) || 'they', mode: 'told', named: false }],
            },
          ],
        },
        `/${i}`,
      ),
    );
    const rehearsal = new Rehearsal(database, desk.model);
    for (const batch of [scene, [...sources, ...proposals, ...identified], stances]) {
      await rehearsal.take(batch);
      await desk.write(batch);
    }
    expect(modelHistory(desk.model)).toEqual(modelHistory(rehearsal.model));
    const read = new Desk(database);
    await read.follower.refresh();
    expect(modelHistory(read.model)).toEqual(modelHistory(desk.model));
    expect(await database.prisma.proposalVersion.findFirst({ where: { id: 4 } })).toMatchObject({
      text: '',
      tags: TEXTS.slice(2),
      parameters: { '': { deep: [1.5, null, true, ''] } },
    });
  });

  it('is all or nothing, wherever in it the database refuses', async () => {
    await desk.write(SCENE(2000));
    const votes = [...many(1999, vote), take({ ...(vote(1999) as { draft: Draft }).draft, note: 'a\0' }, '/last')];
    await expect(desk.write(votes)).rejects.toThrow();
    expect(await database.prisma.stance.count()).toBe(0);
    expect(desk.model.head).toBe(1);
    await desk.write(many(2000, vote));
    expect(await database.prisma.stance.count()).toBe(2000);
  });

  it('lets others have their turn while it is written', async () => {
    await desk.write(SCENE(2000));
    const stop = rounds();
    await desk.write(many(2000, vote));
    const turns = stop();
    // A turn after each statement of 250 rows there, of 2,000 here.
    expect(turns).toBeGreaterThanOrEqual(database.kind === 'embedded' ? 8 : 3);
  });
});

describe('a large ledger', () => {
  // PostgreSQL takes 32,767 parameters, and what is fetched by two columns of a key takes two for each record.
  const [BATCHES, EACH] = [4, 4200] as const;
  const member = (i: number): Change =>
    create('membership', { member: `a${i}`, group: 'club', role: text(i) || 'member' }, `/m${i}`);

  it('is read whole by whoever comes to it, every list of every version', async () => {
    await desk.write([actor('club', { type: 'organization' })]);
    for (let batch = 0; batch < BATCHES; batch++) {
      const ids = many(EACH, (i) => batch * EACH + i);
      await desk.write([
        ...ids.map((i) => actor(`a${i}`, { identifiers: [{ scheme: 'iso3166-1-alpha2', value: `x${i}` }] })),
        ...ids.filter((i) => i % 10 === 0).map(member),
      ]);
    }
    const identifiers = [{ scheme: 'wikidata', value: 'Q1' }];
    const last = BATCHES * EACH + 1;
    for (const id of [2, 5000, 5001, 10_000, last]) await desk.write([amend('actor', id, { identifiers })]);
    await desk.write([retract('actor', last)]);

    const newcomer = new Desk(database);
    await newcomer.follower.refresh();
    expect(newcomer.model.stores.actor.size).toBe(last);
    expect(newcomer.model.stores.actor.versionsOf(5001)).toHaveLength(2);
    expect(modelHistory(newcomer.model)).toEqual(modelHistory(desk.model));
  });
});

it('what its rows are is told once: a model made of staged batches is the model that follows the ledger', async () => {
  const model = new ReadModel();
  const rehearsal = new Rehearsal(database, model);
  await rehearsal.take([...SCENE(3), ...many(3, vote)]);
  await desk.write([...SCENE(3), ...many(3, vote)]);
  expect(model.head).toBe(0);
  expect(modelHistory(rehearsal.model)).toEqual(modelHistory(desk.model));
});
