import { distance } from 'fastest-levenshtein';
import { allNames, fold } from '../../domain/names.ts';
import type { Kind } from '../../nouns/nouns.ts';
import type { ReadModel } from '../model/model.ts';
import { perModel } from '../model/per-model.ts';

/** Actors by the names that any version of them bears: brought up to date by the versions that came since its last use. */
const byName = perModel(() => ({ edition: 0, ids: new Map<string, Set<number>>() }));

/**
 * The actors that stand at the ledger's head and bear the name or the alias, in any case and without accents; merged
 * ones are their survivor. One is who is meant; of several nobody knows.
 */
export function actorsCalled(model: ReadModel, name: string): readonly number[] {
  const { actor } = model.stores;
  const who = model.identities(model.head);
  const sought = fold(name);
  const known = byName(model);
  for (; known.edition < actor.edition; known.edition++) {
    const id = actor.written(known.edition);
    for (const one of actor.versionsOf(id).flatMap(({ value }) => allNames(value))) {
      const ids = known.ids.get(fold(one));
      if (ids) ids.add(id);
      else known.ids.set(fold(one), new Set([id]));
    }
  }
  return [...(known.ids.get(sought) ?? [])]
    .filter((id) => {
      const value = actor.get(id, model.head);
      return value && who.of(id) === id && allNames(value).some((one) => fold(one) === sought);
    })
    .sort((a, b) => a - b);
}

export const MOST_MEANT = 5;

/** How the sentence on a name that is not known goes on: with the records that may be meant, by their slugs. */
export const meaning = (slugs: readonly string[]): string =>
  slugs.length === 0
    ? ''
    : `; did you mean ${slugs
        .slice(0, MOST_MEANT)
        .map((slug) => `\`${slug}\``)
        .join(' or ')}?`;

/** The nearest slugs: those within a few typing errors of the text, or that contain it. */
export function slugsLike(model: ReadModel, kind: Kind, text: string): string[] {
  const wanted = text
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
  const most = Math.max(2, Math.floor(wanted.length / 4));
  const found: { slug: string; apart: number }[] = [];
  for (const { id } of model.stores[kind].oneByOne()) {
    const slug = model.stores[kind].slugOf(id);
    if (!slug || Math.abs(slug.length - wanted.length) > most) {
      if (slug && wanted.length > 3 && slug.includes(wanted)) found.push({ slug, apart: most });
      continue;
    }
    const apart = distance(slug, wanted);
    if (apart <= most) found.push({ slug, apart });
  }
  return found.sort((a, b) => a.apart - b.apart || (a.slug < b.slug ? -1 : 1)).map(({ slug }) => slug);
}
