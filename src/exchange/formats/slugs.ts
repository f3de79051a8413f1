import { PLAIN_LETTERS } from '../../domain/names.ts';
import { sha256 } from '../../runtime/sha256.ts';

const LONGEST = 120;
/** All of `PLAIN_LETTERS` except ħ, which slugs have always dropped: a record's slug must be the same in a later import. */
const LETTERS = /[ßæœøđðþłı]/g;

/** Converts text to a slug; empty if it has no Latin letter and no digit. */
export function slugOf(text: string, longest = LONGEST): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(LETTERS, (letter) => PLAIN_LETTERS[letter] as string)
    .replace(/['’]s\b/g, 's')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
}

/**
 * Unique slugs for the records of a file, made from their names or ids. Reading the same file again gives the same slugs.
 * If two records would get the same slug, the later one gets a hash of its key appended.
 */
export class Slugs {
  readonly #prefix: string;
  readonly #slugs = new Map<string, string>();
  readonly #taken = new Set<string>();

  constructor(prefix = '') {
    this.#prefix = prefix === '' ? '' : `${prefix}-`;
  }

  /** `key` identifies the record; the slug is made from `text`. */
  of(key: string, text = key): string {
    const known = this.#slugs.get(key);
    if (known !== undefined) return known;
    const plain = slugOf(text, LONGEST - this.#prefix.length);
    const isWhole = plain !== '' && plain.length < LONGEST - this.#prefix.length;
    const slug = isWhole && !this.#taken.has(this.#prefix + plain) ? this.#prefix + plain : this.#marked(plain, key);
    this.#taken.add(slug);
    this.#slugs.set(key, slug);
    return slug;
  }

  #marked(plain: string, key: string): string {
    const mark = sha256(key).slice(0, 12);
    const stem = plain.slice(0, LONGEST - this.#prefix.length - mark.length - 1).replace(/-+$/, '');
    return `${this.#prefix}${stem === '' ? '' : `${stem}-`}${mark}`;
  }
}
