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

/** The slugs of a kind that a text may stand for, nearest first. */
export const slugsLike = ({ stores }: ReadModel, kind: Kind, text: string): string[] =>
  nearestTo(text, stores[kind].slugs(), distance);
