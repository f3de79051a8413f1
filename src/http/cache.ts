import { LRUCache } from 'lru-cache';

/** An answer as it goes out: bytes and the headers that are always the same. */
export interface Ready {
  body: Buffer;
  etag: string;
  /** Name, value, name, value: as Node writes them fastest. */
  headers: string[];
  /** The same for a 304. */
  unchanged: string[];
  /** The answer holds at this revision on this day (UTC); when pinned, for ever. */
  revision: number;
  day: string;
  pinned: boolean;
}

export interface ByteCache {
  get(key: string): Ready | undefined;
  set(key: string, ready: Ready): void;
}

/** Headers, key and bookkeeping of an entry, roughly. */
const OVERHEAD = 1024;

export function byteCache(maxBytes: number): ByteCache {
  if (maxBytes <= 0) return { get: () => undefined, set: () => {} };
  const cache = new LRUCache<string, Ready>({
    maxSize: maxBytes,
    // One huge answer is not worth all the others.
    maxEntrySize: Math.ceil(maxBytes / 4),
    sizeCalculation: ({ body }, key) => body.length + 2 * key.length + OVERHEAD,
  });
  return { get: (key) => cache.get(key), set: (key, ready) => void cache.set(key, ready) };
}
