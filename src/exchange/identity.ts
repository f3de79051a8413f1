import { createHash } from 'node:crypto';
import { type Draft, isObject } from '../ledger/changes.ts';
import { ActorQuery, type Entry } from './entry.ts';

/**
 * What a record is known by when it comes again, where its maker gave it no externalId: its slug, or, for nouns
 * that may have none, a hash of what makes it this record and no other, as the file writes it. Whatever else the file
 * says of it can change, and is then a change of the same record.
 */
export function identityOf({ noun, externalId, draft }: Entry): string | null {
  if (externalId !== null) return externalId;
  if (noun !== 'stance' && typeof draft.slug === 'string') return null;
  switch (noun) {
    case 'stance':
      return hash([name(draft.actor), draft.proposal, draft.event ?? null, draft.validFrom, statements(draft)]);
    case 'membership':
      return hash([
        name(draft.member),
        name(draft.group),
        draft.role ?? null,
        draft.represents ?? false,
        draft.validFrom ?? null,
      ]);
    case 'source':
      return hash(document(draft));
    case 'statement':
      return hash(words(draft));
    default:
      return null;
  }
}

const statements = (draft: Draft) => (Array.isArray(draft.statements) ? draft.statements.map(words) : []);

/** A statement: where it stands, what it says, and who says so. */
function words(statement: unknown): unknown {
  if (!isObject(statement)) return statement;
  const { source, paraphrase, quote, chain } = statement;
  const exact = isObject(quote) ? quote.exact : null;
  const links = Array.isArray(chain)
    ? chain.map((link) => [name(link?.actor), link?.description ?? null, link?.mode])
    : [];
  return [document(source), paraphrase, exact, links];
}

function document(source: unknown): unknown {
  if (!isObject(source)) return source ?? null;
  return source.slug ?? source.url ?? [source.title, source.publisher, source.publishedOn ?? null];
}

/** By the codes before the name: codes do not change with the spelling. */
const name = (actor: unknown): unknown =>
  actor instanceof ActorQuery
    ? (actor.asked.codes?.map((c) => `${c.scheme}:${c.value}`) ?? actor.asked.name)
    : (actor ?? null);

const hash = (parts: unknown): string =>
  `sha256:${createHash('sha256').update(JSON.stringify(parts)).digest('base64url')}`;

/**
 * The records of one import by their keys, so that a record that stands in a file twice is seen: some twenty
 * bytes for each, in place of a hundred for a Map of texts. Keys are told apart by 64 bits of a hash; two of a
 * million alike by chance are less likely than a fault of the disk.
 */
export class Seen {
  #size = 0;
  #keys = new Uint32Array(2 * 2048);
  #values = new Uint32Array(2 * 2048);

  /** The line that a key was seen at before, and whether with the same content; null at first sight. */
  add(key: string, content: string, line: number): { line: number; same: boolean } | null {
    if (this.#size * 2 > this.#keys.length / 2) this.#grow();
    const [high, low] = hash64(key);
    const at = this.#slot(high, low);
    const [told] = hash64(content);
    if (this.#values[at] === 0) {
      this.#put(at, high, low, line + 1, told); // 0 is an empty place
      this.#size++;
      return null;
    }
    return { line: (this.#values[at] as number) - 1, same: this.#values[at + 1] === told };
  }

  #slot(high: number, low: number): number {
    const mask = this.#keys.length / 2 - 1;
    for (let i = low & mask; ; i = (i + 1) & mask) {
      if (this.#values[2 * i] === 0) return 2 * i;
      if (this.#keys[2 * i] === high && this.#keys[2 * i + 1] === low) return 2 * i;
    }
  }

  #put(at: number, high: number, low: number, line: number, told: number): void {
    this.#keys[at] = high;
    this.#keys[at + 1] = low;
    this.#values[at] = line;
    this.#values[at + 1] = told;
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new Uint32Array(keys.length * 2);
    this.#values = new Uint32Array(values.length * 2);
    for (let at = 0; at < keys.length; at += 2) {
      if (values[at] === 0) continue;
      const [high, low] = [keys[at] as number, keys[at + 1] as number];
      this.#put(this.#slot(high, low), high, low, values[at] as number, values[at + 1] as number);
    }
  }
}

/** cyrb53's two halves (public domain, bryc): well spread, and a tenth of the cost of SHA-256. */
function hash64(text: string): [number, number] {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return [b >>> 0, a >>> 0];
}
