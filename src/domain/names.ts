/** Normalises spellings of names, and measures how similar two names are. */

/** Letters that Unicode does not decompose, with their plain equivalents. */
export const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
};
const TO_LETTERS = new RegExp(`[${Object.keys(PLAIN_LETTERS).join('')}]`, 'g');
/** Accents of Latin, Greek and Cyrillic, and the vowel points of Arabic and Hebrew. In other scripts marks are letters. */
const ACCENTS = /[\u0300-\u036f\u064b-\u0652\u0591-\u05c7]/g;
/** An apostrophe joins two words (Côte d’Ivoire); other punctuation separates them. */
const APOSTROPHES = /['’‘ʼʻ`´]/g;
const WORDS = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['&', 'and'],
]);

/** Every name and alias of a record, in all languages. */
export const allNames = (of: { name: string; aliases: string[]; names: { name: string }[] }): string[] => [
  of.name,
  ...of.aliases,
  ...of.names.map(({ name }) => name),
];

/** A name's words in lower case, without accents and punctuation. */
function plainWords(name: string): string[] {
  return name
    .replace(APOSTROPHES, '')
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(TO_LETTERS, (letter) => PLAIN_LETTERS[letter] as string)
    .replaceAll('&', ' & ')
    .split(/[^\p{L}\p{M}\p{N}&]+/u)
    .filter((word) => word !== '');
}

/** "St." is "saint", "&" is "and", and "the" is left out unless there is nothing else. */
function spelledOut(plain: readonly string[]): string[] {
  const words = plain.map((word) => WORDS.get(word) ?? word);
  const telling = words.filter((word) => word !== 'the');
  return telling.length > 0 ? telling : words;
}

/** A name's words without case, accents, punctuation and "the"; "St." is "saint" and "&" is "and". */
export const wordsOf = (name: string): string[] => spelledOut(plainWords(name));

/** Equal for all spellings that differ only in spaces and in what `wordsOf` leaves out. Empty if nothing is left. */
export const fold = (name: string): string => wordsOf(name).join('');

/** Tests whether texts contain part of a name in any spelling, or as typed, because "st" may begin a longer word. */
export function containing(part: string): (text: string) => boolean {
  const [typed, folded] = [plainWords(part).join(''), fold(part)];
  if (typed === '') return (text) => text.includes(part);
  return (text) => {
    const words = plainWords(text);
    return words.join('').includes(typed) || spelledOut(words).join('').includes(folded);
  };
}

/** `Korea, Republic of` in natural order: Republic of Korea. Null for a name that is not inverted. */
export function inNaturalOrder(name: string): string | null {
  const [last, first, ...more] = name.split(',').map((part) => part.trim());
  return last && first && more.length === 0 ? `${first} ${last}` : null;
}

export interface NameParts {
  folded: string;
  words: readonly string[];
}

/** Words that do not help to identify a name. */
const SMALL = new Set(['of', 'and', 'de', 'du', 'la', 'le', 'el', 'al']);

export function partsOf(name: string): NameParts {
  const words = wordsOf(name);
  const telling = words.filter((word) => !SMALL.has(word));
  return { folded: words.join(''), words: telling.length > 0 ? telling : words };
}

/** Below this score two names are too different to be offered as candidates. */
export const LEAST_ALIKE = 60;
/** A prefix of a word may abbreviate it: Eq. Guinea. So may initials: UK. */
const ABBREVIATED = 0.75;
const areInitialsOf = ({ folded }: NameParts, { words }: NameParts): boolean =>
  words.length > 1 && words.length === folded.length && words.every((word, i) => word[0] === folded[i]);

/**
 * How alike two names are, 0 to 99: the share of letters that stay when one is turned into the other or, if higher, the
 * share of words in common. It helps a person to choose; nothing is ever decided by it. `distance` is Levenshtein's.
 */
export function likeness(a: NameParts, b: NameParts, distance: (a: string, b: string) => number): number {
  const longest = Math.max(a.folded.length, b.folded.length);
  if (longest === 0) return 0;
  if (areInitialsOf(a, b) || areInitialsOf(b, a)) return percent(ABBREVIATED);
  const byWords = (common(a.words, b.words) + common(b.words, a.words)) / (a.words.length + b.words.length);
  // The difference in length is a lower bound for the distance.
  const atMost = Math.min(a.folded.length, b.folded.length) / longest;
  if (atMost < byWords || atMost * 100 < LEAST_ALIKE) return percent(byWords);
  return percent(Math.max(byWords, 1 - distance(a.folded, b.folded) / longest));
}

function common(words: readonly string[], others: readonly string[]): number {
  let sum = 0;
  for (const word of words) {
    if (others.includes(word)) sum += 1;
    else if (others.some((other) => other.startsWith(word) || word.startsWith(other))) sum += ABBREVIATED;
  }
  return sum;
}

/** 100 is reserved for an identical name. */
const percent = (share: number): number => Math.min(99, Math.round(share * 100));

export const MAX_SUGGESTIONS = 5;

/** The end of an error message about an unknown name: suggests slugs, or is empty if there are none. */
export function didYouMean(slugs: readonly string[]): string {
  const shown = slugs.slice(0, MAX_SUGGESTIONS).map((slug) => `\`${slug}\``);
  return shown.length === 0 ? '' : `; did you mean ${shown.join(' or ')}?`;
}

/** The nearest slugs: those within a few typing errors of the text, or that contain it. `distance` is Levenshtein's. */
export function nearestTo(text: string, slugs: Iterable<string>, distance: (a: string, b: string) => number) {
  const typed = text.trim().toLowerCase();
  const wanted = typed.replaceAll(/[^a-z0-9]+/g, '-');
  const most = Math.max(2, Math.floor(wanted.length / 4));
  const apartFrom = (slug: string): number => {
    if (Math.abs(slug.length - wanted.length) <= most) return distance(slug, wanted);
    return wanted.length > 3 && slug.includes(wanted) ? most : Number.POSITIVE_INFINITY;
  };
  const found: { slug: string; apart: number }[] = [];
  for (const slug of slugs) {
    const apart = apartFrom(slug);
    if (apart <= most && apart < wanted.length) found.push({ slug, apart });
  }
  return found.sort((a, b) => a.apart - b.apart || (a.slug < b.slug ? -1 : 1)).map(({ slug }) => slug);
}
