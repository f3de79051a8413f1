import { distance } from 'fastest-levenshtein';
import { getOrCreate } from '../../domain/lists.ts';
import { allNames, fold, nearestTo } from '../../domain/names.ts';
import type { Kind } from '../../nouns/nouns.ts';
import type { ReadModel } from '../model/model.ts';
import { perModel } from '../model/per-model.ts';

/** Maps names to the actors with any version that bears them; each use adds the versions written since the last one. */
const byName = perModel(() => ({ edition: 0, ids: new Map<string, Set<number>>() }));

/**
 * The actors at the ledger's head that bear the name or alias, ignoring case and accents. Merged actors are left out. A
 * single result is the actor that is meant; several are ambiguous.
 */
export function actorsCalled(model: ReadModel, name: string): readonly number[] {
  const { actor } = model.stores;
  const who = model.identities(model.head);
  const sought = fold(name);
  const known = byName(model);
  for (; known.edition < actor.edition; known.edition++) {
    const id = actor.written(known.edition);
    for (const one of actor.versionsOf(id).flatMap(({ value }) => allNames(value)))
      getOrCreate(known.ids, fold(one), () => new Set()).add(id);
  }
  return [...(known.ids.get(sought) ?? [])]
    .filter((id) => {
      const value = actor.get(id, model.head);
      return value && who.of(id) === id && allNames(value).some((one) => fold(one) === sought);
    })
    .sort((a, b) => a - b);
}

/** The most words of a title before a name. Each takes another search of all slugs. */
const MOST_OF_TITLE = 4;

/** The slugs that a text may stand for, nearest first. The words before an actor’s name may be a title: "President Lula". */
export function slugsLike(model: ReadModel, kind: Kind, text: string): string[] {
  const { [kind]: store, actor } = model.stores;
  let rest: string | undefined = text.trim();
  for (let left = kind === 'actor' ? MOST_OF_TITLE : 0; rest !== undefined && left >= 0; left--) {
    const called = kind === 'actor' ? actorsCalled(model, rest).flatMap((id) => actor.slugOf(id) ?? []) : [];
    const near = called.length > 0 ? called : nearestTo(rest, store.slugs(), distance);
    if (near.length > 0) return near;
    rest = /^[^\s-]+[\s-]+(.+)$/.exec(rest)?.[1];
  }
  return [];
}
