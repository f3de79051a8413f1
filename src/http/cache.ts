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
  /** Whether it is worth a place: it was asked for before, not long ago. Remembers that it was asked for now. */
  wants(key: string): boolean;
  set(key: string, ready: Ready): void;
}

/** Headers, key and bookkeeping of an entry, roughly. */
const OVERHEAD = 1024;
/** How many keys that were asked for once are remembered, twice over. */
const REMEMBERED = 5000;

export function byteCache(maxBytes: number): ByteCache {
  if (maxBytes <= 0) return { get: () => undefined, wants: () => false, set: () => {} };
  const cache = new LRUCache<string, Ready>({
    maxSize: maxBytes,
    // One huge answer is not worth all the others.
    maxEntrySize: Math.ceil(maxBytes / 4),
    sizeCalculation: ({ body }, key) => body.length + 2 * key.length + OVERHEAD,
  });
  // The latest keys, and those before them: when the latest are too many, the others are forgotten.
  let [latest, before] = [new Set<string>(), new Set<string>()];
  return {
    get: (key) => cache.get(key),
    wants(key) {
      if (latest.has(key) || before.has(key)) return true;
      if (latest.size >= REMEMBERED) [latest, before] = [new Set(), latest];
      latest.add(key);
      return false;
    },
    set: (key, ready) => void cache.set(key, ready),
  };
}
