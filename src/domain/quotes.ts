/** Soft hyphens, spaces of no width and marks of direction, which come along when a page is copied. */
const UNSEEN = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const LIGATURE = /[\uFB00-\uFB06]/g;

const seen = (text: string): string => text.replaceAll(UNSEEN, '').replaceAll(LIGATURE, (one) => one.normalize('NFKC'));

const spaced = (text: string): string => seen(text).normalize('NFC').replaceAll(/\s+/g, ' ').trim();

/** Text with a mark on either side of each word, for scripts that put spaces between words. */
const marked = (text: string): string =>
  spaced(text).replaceAll(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\p{N}]+/gu, '\n$&\n');

/** Whether a text contains whole words verbatim; line breaks, repeated spaces and what is not seen do not matter. */
const standsIn = (text: string, words: string): boolean => marked(text).includes(marked(words));

const squeezed = (text: string): string => spaced(text).replaceAll(' ', '');

interface Quoted {
  exact: string;
  prefix: string | null;
  suffix: string | null;
}

/** The first part of a quote that a text lacks, or null; prefix and suffix must adjoin `exact`. */
export function misplacedIn(text: string, { exact, prefix, suffix }: Quoted): keyof Quoted | null {
  if (!standsIn(text, exact)) return 'exact';
  if (prefix === null && suffix === null) return null;
  const all = squeezed(text);
  const begin = squeezed((prefix ?? '') + exact);
  if (!all.includes(begin)) return 'prefix';
  return all.includes(begin + squeezed(suffix ?? '')) ? null : 'suffix';
}

/** The passage of a text, as long as the words, that shares the most words with them; null if none shares any. */
export function nearestPassage(text: string, words: string): string | null {
  const [all, wanted] = [spaced(text).split(' '), spaced(words).split(' ')];
  const keys = all.map(keyOf);
  const sought = new Map<string, number>();
  for (const key of wanted.map(keyOf)) sought.set(key, (sought.get(key) ?? 0) + 1);
  // Slides a window as long as the words over the text, and keeps count of the words that both share.
  const within = new Map<string, number>();
  let [shared, most, best] = [0, 0, -1];
  for (const [i, key] of keys.entries()) {
    shared += moved(key, 1);
    const gone = keys[i - wanted.length];
    if (gone !== undefined) shared += moved(gone, -1);
    if (shared > most) [most, best] = [shared, Math.max(0, i - wanted.length + 1)];
  }
  return best < 0 ? null : all.slice(best, best + wanted.length).join(' ');

  function moved(key: string, by: 1 | -1): number {
    const before = within.get(key) ?? 0;
    within.set(key, before + by);
    const limit = sought.get(key) ?? 0;
    return Math.min(before + by, limit) - Math.min(before, limit);
  }
}

const keyOf = (word: string): string => word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
