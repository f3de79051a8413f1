import type { z } from 'zod';
import { Unreadable } from '../files/unreadable.ts';
import type { EntryGroup } from '../import/entry.ts';

/** An incoming file. Its name is used in messages, and to recognise the tables of a mapping. */
export interface Input {
  name: string;
  bytes: AsyncIterable<Uint8Array>;
}

/** A file format and its reader. */
export interface Format<O = unknown> {
  name: string;
  /** A description in one sentence. */
  about: string;
  options: z.ZodType<O>;
  read(inputs: readonly Input[], options: O): AsyncIterable<EntryGroup>;
}

/** Runs `read` and adds the file's name to any fault, since there may be several files. */
export async function withFileName<T>({ name }: Input, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Unreadable) throw new Unreadable(`${name}: ${error.reason}`, error.line, error.field);
    throw error;
  }
}
