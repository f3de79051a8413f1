import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { Body } from '../../runtime/body.ts';
import type { LedgerState } from '../problems/headers.ts';
import { codingFor } from '../request/negotiate.ts';
import type { Ready } from './ready.ts';

/** The headers, the key and the bookkeeping of an entry, roughly, in bytes. */
const OVERHEAD = 1024;
/** How many keys of answers that were not kept are remembered per generation; there are two. */
const REMEMBERED = 5000;

/** Ready answers by URL, coding and media type. An answer that is not pinned holds at one revision on one day. */
export class AnswerCache {
  readonly #moment: LedgerState;
  readonly #ready: LRUCache<string, Ready> | null;
  /** Keys seen lately and before; when the former are too many, the latter are forgotten. */
  #latest = new Set<string>();
  #before = new Set<string>();

  /** @param maxBytes 0 keeps nothing */
  constructor(maxBytes: number, moment: LedgerState) {
    this.#moment = moment;
    this.#ready =
      maxBytes <= 0
        ? null
        : new LRUCache({
            maxSize: maxBytes,
            // A single huge answer is not worth all the others.
            maxEntrySize: Math.ceil(maxBytes / 4),
            sizeCalculation: ({ bytes }, key) => bytes.length + 2 * key.length + OVERHEAD,
          });
  }

  /** The answer to a request, if it is kept and still holds. */
  find(request: IncomingMessage): Ready | undefined {
    if (this.#ready === null || !isRead(request)) return undefined;
    const ready = this.#ready.get(keyOf(request));
    if (ready === undefined || ready.pinned) return ready;
    return ready.revision === this.#moment.head() && ready.day === this.#moment.today() ? ready : undefined;
  }

  /** Pooled bytes have to be copied to be kept, which pays only for a question that is asked a second time. */
  keep(request: IncomingMessage, ready: Ready, body: Body): void {
    if (this.#ready === null) return;
    const key = keyOf(request);
    if (!body.isPooled) this.#ready.set(key, ready);
    else if (this.#wasSeen(key)) this.#ready.set(key, { ...ready, bytes: Buffer.from(ready.bytes) });
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

/** Requests with the same key get the same bytes, at one revision on one day. */
function keyOf({ url, headers }: IncomingMessage): string {
  const key = `${codingFor(headers['accept-encoding'])} ${url}`;
  return takesJson(headers.accept) ? key : `${key} ${headers.accept}`;
}
