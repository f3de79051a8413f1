import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { Body } from '../../runtime/body.ts';
import type { LedgerState } from '../problems/base-headers.ts';
import { type ContentCoding, codingOf, compress, decompress } from '../request/negotiate.ts';
import { type Answer, type EncodedAnswer, encodedAnswer } from './encoded-answer.ts';
import type { Languages } from './languages.ts';

/** The headers, the key and the bookkeeping of an entry, roughly, in bytes. */
const OVERHEAD = 1024;
/** How many keys of answers that were not kept are remembered per generation; there are two. */
const REMEMBERED = 5000;

/** An answer in the codings that it was asked for in: any of them is made of any other. */
interface Kept {
  answer: Answer;
  forms: Partial<Record<ContentCoding, EncodedAnswer>>;
}

/** Ready answers by URL and media type. An answer that is not pinned holds at one revision on one day. */
export class AnswerCache {
  readonly #moment: LedgerState;
  readonly #languages: Languages | undefined;
  readonly #kept: LRUCache<string, Kept> | null;
  /** Keys seen lately and before; when the former are too many, the latter are forgotten. */
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
            // A single huge answer is not worth all the others.
            maxEntrySize: Math.ceil(maxBytes / 4),
            sizeCalculation: ({ forms }, key) =>
              Object.values(forms).reduce((sum, { bytes }) => sum + bytes.length, 2 * key.length + OVERHEAD),
          });
  }

  /** The answer to a request, if it is kept and still holds; a promise if it has to be compressed first. */
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
    return kept.forms[coding] ?? this.#recoded(key, kept, coding);
  }

  async #recoded(key: string, { answer, forms }: Kept, coding: ContentCoding): Promise<EncodedAnswer> {
    const from = (forms.identity ?? Object.values(forms)[0]) as EncodedAnswer;
    const ready = encodedAnswer(
      answer,
      coding,
      await compress(await decompress(from.bytes, from.coding), coding, answer.isFixed),
    );
    // Another object: the cache weighs one that it has no second time.
    this.#kept?.set(key, { answer, forms: { ...forms, [coding]: ready } });
    return ready;
  }

  /**
   * Pooled bytes have to be copied to be kept, which pays only for a question that is asked a second time. Compressed
   * ones are few, but lie in a Buffer of 16 kB.
   */
  keep(request: IncomingMessage, answer: Answer, ready: EncodedAnswer, body: Body): void {
    if (this.#kept === null) return;
    const key = this.#keyOf(request);
    if (body.isPooled && !this.#wasSeen(key)) return;
    const isOwn = !body.isPooled && ready.coding === 'identity';
    const own = isOwn ? ready : { ...ready, bytes: Buffer.from(ready.bytes) };
    this.#kept.set(key, { answer, forms: { [ready.coding]: own } });
  }

  /** Requests with the same key get the same answer, at one revision on one day. */
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

/** A client that states no media type, or accepts any, gets JSON everywhere; otherwise the answer may depend on Accept. */
const takesJson = (accept: string | undefined): boolean =>
  accept === undefined || accept === '' || accept === '*/*' || accept === 'application/json';
