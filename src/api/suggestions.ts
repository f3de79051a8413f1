import { distance } from 'fastest-levenshtein';
import { directoryOf } from '../exchange/actors/directory.ts';
import type { ReadModel } from '../ledger/model/model.ts';
import type { Kind } from '../nouns/nouns.ts';

const MOST = 5;

/** How the sentence on a name that is not known goes on: with the records that may be meant, by their slugs. */
export function didYouMean(model: ReadModel, kind: Kind, text: string): string {
  const slugs = (kind === 'actor' ? actorsLike(model, text) : slugsLike(model, kind, text)).slice(0, MOST);
  return slugs.length === 0 ? '' : `; did you mean ${slugs.map((slug) => `\`${slug}\``).join(' or ')}?`;
}

/** Actors that bear the name, an alias or a code, else those with a similar name. */
function actorsLike(model: ReadModel, text: string): string[] {
  const directory = directoryOf(model);
  const exactly = directory.exactly({ name: text });
  const found = exactly.length > 0 ? exactly : directory.alike(text.replaceAll('-', ' '), MOST).map(({ id }) => id);
  return found.flatMap((id) => model.stores.actor.slugOf(id) ?? []);
}

/** The nearest slugs: those that a few slips of the keyboard are apart, or of which the text is a part. */
function slugsLike(model: ReadModel, kind: Kind, text: string): string[] {
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
