import { foldedName, type Outlet, outletNamed } from '../domain/independence.ts';
import type { ReadModel } from './model.ts';
import { perModel, perRevision } from './per-model.ts';

interface Kept {
  /** How far the actors and the sources have been looked through. */
  actors: number;
  sources: number;
  /** Of each actor that ever was an outlet, the revision since which it is one. */
  since: Map<number, number>;
}
const kept = perModel((): Kept => ({ actors: 0, sources: 0, since: new Map() }));

export const isMedia = (model: ReadModel, actorId: number, knownAt: number): boolean =>
  model.stores.actor.at(actorId, knownAt)?.value.type === 'media';

/** An outlet that is an actor of the ledger. Two that turned out to be one count once. */
export function outletOf(model: ReadModel, actorId: number, knownAt: number): Outlet {
  const id = model.identities(knownAt).of(actorId);
  return { key: `actor ${id}`, name: model.stores.actor.at(id, knownAt)?.value.name ?? `actor ${id}` };
}

/** An outlet that is given by its name: the actor that bears it, where an outlet of the ledger does, or the name itself. */
export function outletBy(model: ReadModel, name: string, knownAt: number): Outlet {
  const actorId = namesAt(model, knownAt).get(foldedName(name));
  return actorId === undefined ? outletNamed(name) : outletOf(model, actorId, knownAt);
}

/**
 * Whose each name is, of the outlets known at a revision. Where two bear one name it is that of a medium before
 * another publisher's, a name before an alias, and then the one that was recorded first.
 */
const namesAt = perRevision(namesOf);

function namesOf(model: ReadModel, knownAt: number): ReadonlyMap<string, number> {
  const { since } = broughtUp(model);
  const who = model.identities(knownAt);
  const outlets = [...since]
    .filter(([, revision]) => revision <= knownAt)
    .flatMap(([id]) => {
      const value = model.stores.actor.at(id, knownAt)?.value;
      return value ? [{ id, rank: value.type === 'media' ? 0 : 1, value }] : [];
    })
    .sort((a, b) => a.rank - b.rank || a.id - b.id);
  const names = new Map<string, number>();
  const add = (name: string, id: number) => {
    const folded = foldedName(name);
    if (!names.has(folded)) names.set(folded, who.of(id));
  };
  for (const rank of [0, 1]) {
    const alike = outlets.filter((outlet) => outlet.rank === rank);
    for (const { id, value } of alike) add(value.name, id);
    for (const { id, value } of alike) for (const alias of value.aliases) add(alias, id);
  }
  return names;
}

/** Outlets are the media, and whoever is named as the publisher of a source: those that came since are added. */
function broughtUp(model: ReadModel): Kept {
  const { actor, source } = model.stores;
  const found = kept(model);
  const add = (actorId: number, revision: number) => {
    if (revision < (found.since.get(actorId) ?? Number.POSITIVE_INFINITY)) found.since.set(actorId, revision);
  };
  for (; found.actors < actor.edition; found.actors++) {
    const id = actor.written(found.actors);
    const first = actor.entry(id)?.versions.find(({ value }) => value.type === 'media');
    if (first) add(id, first.revision);
  }
  for (; found.sources < source.edition; found.sources++) {
    for (const { revision, value } of source.entry(source.written(found.sources))?.versions ?? []) {
      if (value.publisherActorId !== null) add(value.publisherActorId, revision);
    }
  }
  return found;
}
