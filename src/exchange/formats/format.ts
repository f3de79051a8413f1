import type { z } from 'zod';
import { Unreadable } from '../files/unreadable.ts';
import type { Group } from '../import/entry.ts';

/** A file as it comes in. Its name is for messages, and for telling files of one format apart where nothing else does. */
export interface Input {
  name: string;
  bytes: AsyncIterable<Uint8Array>;
}

/** A foreign format: how its files become groups of entries. */
export interface Format<O = unknown> {
  name: string;
  /** One sentence. */
  about: string;
  options: z.ZodType<O>;
  read(inputs: readonly Input[], options: O): AsyncIterable<Group>;
}

/** Reads one file of several; what is wrong with it then names it. */
export async function naming<T>({ name }: Input, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Unreadable) throw new Unreadable(`${name}: ${error.reason}`, error.line, error.field);
    throw error;
  }
}

/** The first so many bytes, by which a file may be known, and all of them. */
export async function startOf(
  bytes: AsyncIterable<Uint8Array>,
  length: number,
): Promise<[Buffer, AsyncIterable<Uint8Array>]> {
  const iterator = bytes[Symbol.asyncIterator]();
  let start = Buffer.alloc(0);
  while (start.length < length) {
    const { done, value } = await iterator.next();
    if (done) break;
    start = Buffer.concat([start, value]);
  }
  const all = async function* () {
    yield start;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  };
  return [start, all()];
}
