import { appendTo } from '../../domain/lists.ts';
import type { Day } from '../../domain/time.ts';
import { publicId, type Values } from '../../nouns/nouns.ts';
import type { RecordVersion } from '../database/revision.ts';
import { AfterMerges } from '../model/identities.ts';
import type { ReadModel } from '../model/model.ts';
import { clashingCodings } from './rules.ts';

type Actor = Values['actor'];

interface Obstacle {
  code: string;
  /** The location in the request: `/into`, or empty for the actor in the path. */
  at: '' | '/into';
  detail: string;
}

/** The survivor with the names and codes of both. If both have a code, the survivor's dates for it are kept. */
function mergedActor(survivor: Actor, lost: Actor): Actor {
  const aliases = [...survivor.aliases, lost.name, ...lost.aliases].filter((alias) => alias !== survivor.name);
  const isNew = (code: Actor['identifiers'][number]) =>
    !survivor.identifiers.some(({ scheme, value }) => scheme === code.scheme && value === code.value);
  return {
    ...survivor,
    aliases: [...new Set(aliases)],
    names: [
      ...survivor.names,
      ...lost.names.filter((one) => !survivor.names.some((had) => had.lang === one.lang && had.name === one.name)),
    ],
    identifiers: [...survivor.identifiers, ...lost.identifiers.filter(isNew)],
    note: survivor.note ?? lost.note,
  };
}

/** The versions that a merge writes: the lost actor's, withdrawn, and the survivor's, with what both had. */
export function mergeVersions({ stores: { actor }, head }: ReadModel, id: number, intoId: number, reason: string) {
  const [lost, survivor] = [id, intoId].map((one) => actor.get(one, head)) as [Actor, Actor];
  const version = (one: number, value: Actor, retracted: string | null): RecordVersion => {
    return { kind: 'actor', id: one, slug: actor.slugOf(one), created: false, value, retracted };
  };
  return [version(id, { ...lost, mergedIntoId: intoId }, reason), version(intoId, mergedActor(survivor, lost), null)];
}

/** The reasons why two actors cannot be merged: everything that the ledger would reject for a single actor. */
export function mergeObstacles(model: ReadModel, id: number, intoId: number): Obstacle[] {
  if (id === intoId) return [{ code: 'invalid-body', at: '/into', detail: 'cannot be the actor itself' }];
  const gone = [...withdrawn(model, id, ''), ...withdrawn(model, intoId, '/into')];
  if (gone.length > 0) return gone;
  const [one, other] = [id, intoId].map((each) => model.stores.actor.get(each, model.head)) as [Actor, Actor];
  if (one.type !== other.type) {
    const detail = `${publicId('actor', id)} is of type ${one.type}, ${publicId('actor', intoId)} of type ${other.type}`;
    return [{ code: 'merge-refused', at: '/into', detail }];
  }
  return [...memberships(model, id, intoId), ...overlaps(model, id, intoId), ...codings(model, id, intoId)];
}

function withdrawn({ stores: { actor }, head }: ReadModel, id: number, at: Obstacle['at']): Obstacle[] {
  const version = actor.at(id, head);
  const name = publicId('actor', id);
  if (!version || version.retracted === null) return [];
  const into = version.value.mergedIntoId;
  if (into === null) {
    const code = at === '' ? 'already-retracted' : 'unknown-reference';
    return [{ code, at, detail: `${name} is retracted` }];
  }
  return [{ code: 'already-merged', at, detail: `${name} was merged into ${publicId('actor', into)}` }];
}

/** An actor cannot be a member of itself. */
function memberships(model: ReadModel, id: number, intoId: number): Obstacle[] {
  const { membership } = model.stores;
  const who = model.identities(model.head);
  const isOne = (named: number) => who.of(named) === id || who.of(named) === intoId;
  const named = [...who.all(id), ...who.all(intoId)].flatMap((one) => membership.users('actor', one));
  return [...new Set(named)]
    .sort((a, b) => a - b)
    .flatMap((each) => {
      const value = membership.get(each, model.head);
      if (!value || !isOne(value.memberId) || !isOne(value.groupId)) return [];
      const detail = `by ${publicId('membership', each)} the one is a member of the other: retract it first`;
      return [{ code: 'merge-refused', at: '/into' as const, detail }];
    });
}

/** A coder codes a statement only once for an actor and a proposal. */
function codings(model: ReadModel, id: number, intoId: number): Obstacle[] {
  return clashingCodings(model, id, intoId).map(([one, other]) => {
    const detail = `${publicId('coding', one)} and ${publicId('coding', other)} would be one reading twice: amend or retract one of them first`;
    return { code: 'coding-taken', at: '/into', detail };
  });
}

/** One statement cannot put an actor at two levels on a proposal at the same time: see stage-stances.ts. */
function overlaps(model: ReadModel, id: number, intoId: number): Obstacle[] {
  const { stances, head } = model;
  const after = new AfterMerges(model, [...model.merges(), { revision: head + 1, actorId: id, intoId }]);
  const touched = new Set([...after.rowsOf(intoId), ...after.voicesAfterMerge().keys()]);
  const own = [...touched].filter((row) => stances.live(row, head) && after.isOwn(row));
  const byStatement = new Map<string, number[]>();
  for (const row of own.sort((a, b) => a - b)) {
    for (const statement of stances.extra(row).statementIds)
      appendTo(byStatement, `${after.holder(row)} ${stances.proposal[row]} ${statement}`, row);
  }
  const [from, to] = [stances.from, stances.to] as [Int32Array, Int32Array];
  const meet = (a: number, b: number) =>
    Math.max(from[a] as Day, from[b] as Day) < Math.min(to[a] as Day, to[b] as Day);
  const found = new Map<string, Obstacle>();
  for (const rows of byStatement.values()) {
    rows.forEach((a, i) => {
      for (const b of rows.slice(i + 1).filter((row) => meet(a, row))) {
        const names = `${publicId('stance', a + 1)} and ${publicId('stance', b + 1)}`;
        const detail = `${names} rest on one statement and hold on the same days: correct or retract one of them first`;
        found.set(names, { code: 'stance-overlap', at: '/into', detail });
      }
    });
  }
  return [...found.values()];
}
