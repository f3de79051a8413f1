import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type Limits, Unreadable } from './unreadable.ts';

export type Bytes = AsyncIterable<Uint8Array>;

/** Bytes: smaller output is never taken for a gzip bomb, because a small file of blanks compresses just as well. */
const UNSUSPICIOUS = 64 * 2 ** 20;

/** Unpacks gzip, which is recognised by its first bytes; other bytes pass through unchanged. */
export async function* inflated(bytes: Bytes, limits: Limits): Bytes {
  const [start, all] = await startOf(bytes, 4);
  refuseByMagic(start);
  if (start[0] === 0x1f && start[1] === 0x8b) yield* gunzip(all, limits);
  else yield* all;
}

/** The first bytes of a file, by which its type is recognised, and the whole file again. */
export async function startOf(bytes: Bytes, length: number): Promise<[Buffer, Bytes]> {
  const iterator = bytes[Symbol.asyncIterator]();
  let start = Buffer.alloc(0);
  while (start.length < length) {
    const { done, value } = await iterator.next();
    if (done) break;
    start = Buffer.concat([start, value]);
  }
  const all = async function* () {
    try {
      yield start;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  };
  return [start, all()];
}

function refuseByMagic(start: Uint8Array): void {
  const [a, b, c, d] = start;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) throw new Unreadable('is UTF-16; save it as UTF-8', 1);
  if (a === 0x50 && b === 0x4b && c === 0x03 && d === 0x04) {
    throw new Unreadable('is a ZIP archive or an Excel workbook; unpack it, or save it as CSV in UTF-8');
  }
}

async function* gunzip(bytes: Bytes, limits: Limits): Bytes {
  const size = { in: 0, out: 0 };
  async function* counted(): Bytes {
    for await (const chunk of bytes) {
      size.in += chunk.length;
      yield chunk;
    }
  }
  const gunzip = createGunzip();
  pipeline(Readable.from(counted()), gunzip, () => {}); // errors are thrown by the loop below
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      size.out += chunk.length;
      const suspicious = size.out > UNSUSPICIOUS && size.out > size.in * limits.ratio;
      if (suspicious || size.out > limits.inflated) {
        throw new Unreadable(
          suspicious
            ? `becomes more than ${limits.ratio} times larger when it is unpacked, as a gzip bomb does; unpack it yourself if it is none`
            : `becomes larger than ${limits.inflated} bytes when it is unpacked`,
        );
      }
      yield chunk;
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'Z_BUF_ERROR') throw new Unreadable('is cut off: its gzip has no end');
    if (code?.startsWith('Z_')) throw new Unreadable(`is damaged: its gzip cannot be unpacked (${message})`);
    throw error;
  }
}
