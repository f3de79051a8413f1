import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { Body } from '../../runtime/body.ts';
import type { LedgerState } from '../problems/base-headers.ts';
import { type ContentCoding, codingOf, compress, decompress, type Languages } from '../request/negotiate.ts';
import { type Answer, type EncodedAnswer, encodedAnswer } from './encoded-answer.ts';

/** Estimated bytes of an entry beyond its body and key: headers and bookkeeping. */
const OVERHEAD = 1024;
/** How many keys of answers that were not kept each of the two generations remembers. */
const REMEMBERED = 5000;

/** An answer in each coding that was requested so far; a missing coding is made from any of these. */
interface Kept {
  answer: Answer;
  codings: Partial<Record<ContentCoding, EncodedAnswer>>;
}

/** Complete answers, keyed by URL, media type and language. An unpinned one is valid for one revision and one day. */
export class AnswerCache {
  readonly #moment: LedgerState;
  readonly #languages: Languages | undefined;
  readonly #kept: LRUCache<string, Kept> | null;
  /** Two generations of keys seen: when `#latest` is full, it replaces `#before`. */
  #latest = new Set<string>();
  #before = new Set<string>();

  /** @param maxBytes 0 keeps nothing */
  constructor(maxBytes: number, moment: LedgerState, languages?: Languages) {
    this.#moment = moment;
    this.#languages = languages;
    this.#kept =
      maxBytes <= 0
        ? null
        : new LRUCache({
            maxSize: maxBytes,
            // No single answer may evict more than a quarter of the cache.
            maxEntrySize: Math.ceil(maxBytes / 4),
            sizeCalculation: ({ codings }, key) =>
              Object.values(codings).reduce((sum, { bytes }) => sum + bytes.length, 2 * key.length + OVERHEAD),
          });
  }

  /** Returns the cached answer if it is still valid, as a promise if it must be compressed first; else undefined. */
  find(request: IncomingMessage): EncodedAnswer | Promise<EncodedAnswer> | undefined {
    if (this.#kept === null || !isRead(request)) return undefined;
    const key = this.#keyOf(request);
    const kept = this.#kept.get(key);
    if (kept === undefined) return undefined;
    const { isPinned, isFixed, revision, day, isCompressible } = kept.answer;
    const isNow = revision === this.#moment.head() && day === this.#moment.today();
    if (!isNow && !isPinned && !isFixed) return undefined;
    const wanted = codingOf(request.headers);
    if (wanted === null) return undefined;
    const coding = isCompressible ? wanted : 'identity';
    return kept.codings[coding] ?? this.#recoded(key, kept, coding);
  }

  async #recoded(key: string, { answer, codings }: Kept, coding: ContentCoding): Promise<EncodedAnswer> {
    const from = (codings.identity ?? Object.values(codings)[0]) as EncodedAnswer;
    const ready = encodedAnswer(
      answer,
      coding,
      await compress(await decompress(from.bytes, from.coding), coding, answer.isFixed),
    );
    // A new object, because setting the same one again would not update its size in the cache.
    this.#kept?.set(key, { answer, codings: { ...codings, [coding]: ready } });
    return ready;
  }

  /**
   * Bytes from the pool must be copied to be kept, which only pays for a question that is asked twice, or for a long
   * answer that was compressed. Compressed bytes are copied too: they are short, but are views of 16 kB Buffers.
   */
  keep(request: IncomingMessage, answer: Answer, ready: EncodedAnswer, body: Body): void {
    if (this.#kept === null) return;
    const key = this.#keyOf(request);
    const isPacked = body.isLong && ready.coding !== 'identity';
    if (body.isPooled && !isPacked && !this.#wasSeen(key)) return;
    const isOwn = !body.isPooled && ready.coding === 'identity';
    const own = isOwn ? ready : { ...ready, bytes: Buffer.from(ready.bytes) };
    this.#kept.set(key, { answer, codings: { [ready.coding]: own } });
  }

  /** Requests with the same key get the same answer at one revision on one day. */
  #keyOf({ url = '', headers }: IncomingMessage): string {
    const key = takesJson(headers.accept) ? url : `${url} ${headers.accept}`;
    const language = this.#languages?.chosen(headers['accept-language']);
    return language ? `${key} ${language}` : key;
  }

  #wasSeen(key: string): boolean {
    if (this.#latest.has(key) || this.#before.has(key)) return true;
    if (this.#latest.size >= REMEMBERED) [this.#latest, this.#before] = [new Set(), this.#latest];
    this.#latest.add(key);
    return false;
  }
}

export const isRead = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD';

/** JSON is the default of every route, so these values of Accept share one key; any other may change the answer. */
const takesJson = (accept: string | undefined): boolean =>
  accept === undefined || accept === '' || accept === '*/*' || accept === 'application/json';
