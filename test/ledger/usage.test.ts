import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { changesOf } from '../../src/api/revisions.ts';
import { leavesOf } from '../../src/domain/conditions.ts';
import type { ReadModel } from '../../src/ledger/model/model.ts';
import { VersionStore } from '../../src/ledger/model/versions.ts';
import type { Change } from '../../src/ledger/write/changes.ts';
import { usersOf } from '../../src/ledger/write/usage.ts';
import { KINDS, type Kind, linksOf, publicId } from '../../src/nouns/nouns.ts';
import { RevisionDraft } from '../../src/nouns/revision.ts';
import { testDatabase } from '../support/database.ts';
import { actor, amend, create, Desk, retract, SCENE, said, stance, withdraw } from './writing.ts';

const database = await testDatabase();
const NOTHING = { versions: [], stances: [], isClosed: () => false };

/** By going through every record and every stance. */
function sought({ stores, stances, head, identities }: ReadModel, who: ReturnType<typeof identities>) {
  return (kind: Kind, id: number): string[] => {
    const ids = kind === 'actor' ? who.all(id) : [id];
    const isMeant = (of: string, number: number | null) => of === kind && ids.includes(number as number);
    const nouns = KINDS.flatMap((other) =>
      stores[other]
        .entries()
        .filter((entry) => {
          const value = stores[other].get(entry.id, head);
          return (
            value &&
            [...linksOf(other, value as never, 'value')].some((link) => isMeant(link.kind, link.target as number))
          );
        })
        .map((entry) => publicId(other, entry.id)),
    );
    const rows = Array.from({ length: stances.size }, (_, row) => row).filter((row) => {
      const { statementIds, conditions, onBehalfOfId, impliedById } = stances.extra(row);
      const leaves = conditions.flatMap(({ test }) => (test ? leavesOf(test).map((leaf) => leaf.test) : []));
      return (
        stances.live(row, head) &&
        ([who.holder(row), who.claimant(row), who.via(row)].some((one) => isMeant('actor', one)) ||
          isMeant('actor', onBehalfOfId) ||
          isMeant('proposal', stances.proposal[row] as number) ||
          isMeant('proposal', impliedById) ||
          isMeant('event', stances.event.at(row)) ||
          statementIds.some((one) => isMeant('statement', one)) ||
          leaves.some(
            (leaf) =>
              ('event' in leaf && isMeant('event', leaf.event.eventId)) ||
              ('stance' in leaf &&
                (isMeant('actor', leaf.stance.actorId) || isMeant('proposal', leaf.stance.proposalId))),
          ))
      );
    });
    return [...nouns, ...rows.map((row) => publicId('stance', row + 1))];
  };
}

describe('what stands in the way of a retraction', () => {
  let desk: Desk;
  beforeAll(async () => {
    await database.reset();
    desk = new Desk(database);
    const file = new URL('../../prisma/seed/ukraine-peace-talks.json', import.meta.url);
    await desk.write(changesOf(RevisionDraft.parse(JSON.parse(await readFile(file, 'utf8'))).drafts));
    const { actor: actors } = desk.model.stores;
    const { id } = actors.entries().find(({ id }) => actors.get(id, 1)?.type === 'person') as { id: number };
    await desk.write([actor('twin')]);
    const twin = actors.idOf('twin') as number;
    await desk.write([
      create('source', { slug: 'paper', title: 'P', publisher: 'P', publisherActor: 'twin' }),
      create('statement', {
        slug: 'joint',
        source: 'paper',
        paraphrase: 'P',
        chain: [said('twin')],
        signatories: ['twin'],
      }),
      stance('twin', 'support', {
        proposal: 'prp_1',
        statements: ['joint'],
        conditions: [
          {
            text: 'x',
            type: 'precondition',
            test: { kind: 'stance', actor: 'twin', proposal: 'prp_2', levels: ['support'] },
          },
        ],
      }),
    ]);
    await desk.write([create('membership', { member: 'twin', group: 'nato' })]);
    await desk.write([{ op: 'merge', id: twin, into: publicId('actor', id), reason: 'One.', pointer: '' }]);
    await desk.write([
      withdraw(1),
      amend('statement', 2, { note: 'n', relations: [{ type: 'deny', statement: 'joint' }] }),
    ]);
    await desk.write([amend('statement', 2, { relations: [] })]);
  });

  it.each([['advanced by what was written'], ['loaded']])(
    'is what going through everything finds, in a model %s',
    async (how) => {
      const loaded = new Desk(database);
      await loaded.follower.refresh();
      const model = how === 'loaded' ? loaded.model : desk.model;
      for (const one of [model, model.fork()]) {
        const seek = sought(one, one.identities(one.head));
        const pairs = KINDS.flatMap((kind) => one.stores[kind].entries().map(({ id }) => [kind, id] as const));
        const found = pairs.map(([kind, id]) => usersOf(one, NOTHING, kind, id));
        expect(found).toEqual(pairs.map(([kind, id]) => seek(kind, id)));
        expect(found.flat().length).toBeGreaterThan(300);
      }
    },
  );
});

describe('a retraction', () => {
  /** Values that are read while records are retracted from a ledger with so many stances of others. */
  async function readIn(stances: number): Promise<number> {
    await database.reset();
    const desk = new Desk(database);
    const many = Array.from({ length: stances }, (_, i) =>
      stance(i % 2 ? 'russia' : 'ukraine', 'oppose', { validFrom: `20${10 + (i % 90)}-01-01` }),
    );
    await desk.write([
      ...SCENE,
      actor('putin'),
      create('event', { slug: 'talk', dossier: 'talks', name: 'T', kind: 'talks', occurredOn: '2025-05-16' }),
      ...many,
      stance('putin', 'support'),
    ]);
    const { statement, source } = desk.model.stores;
    const counted = [
      ...(['at', 'get', 'entries', 'ids', 'versionsOf'] as const).map((name) => vi.spyOn(VersionStore.prototype, name)),
      vi.spyOn(desk.model.stances, 'extra'),
    ];
    const retractions: Change[][] = [
      [withdraw(stances + 1)],
      [retract('statement', statement.size)],
      [retract('source', source.size)],
      [retract('actor', 4)],
      [retract('event', 1)],
    ];
    for (const changes of retractions) await desk.write(changes);
    expect(await desk.refused([retract('actor', 3)])).toHaveLength(1);
    const read = counted.reduce((sum, { mock }) => sum + mock.calls.length, 0);
    for (const one of counted) one.mockRestore();
    return read;
  }

  it('reads as little in a ledger that is four times as large', async () => {
    const read = await readIn(50);
    expect(read).toBeGreaterThan(0);
    expect(await readIn(200)).toBe(read);
  });
});
