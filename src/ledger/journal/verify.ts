import { createReadStream } from 'node:fs';
import { Unusable } from '../database/unusable.ts';
import type { Line } from './line.ts';
import { Chain, JournalFault, rawLines } from './read.ts';
import { Shapes } from './shape.ts';

/** Totals of a valid journal. */
export interface Verified {
  revisions: number;
  records: number;
  stances: number;
  /** Of the last line: compared with a copy kept elsewhere, it shows that nothing was cut off or rewritten. */
  sha256: string;
}

/** `-` is standard input. A file is opened at its first read, so that the reader receives the error if that fails. */
export async function* readJournal(file: string): AsyncGenerator<Buffer> {
  yield* file === '-' ? process.stdin : createReadStream(file, { highWaterMark: 1 << 20 });
}

/** The lines of a journal, each checked before it is given. Throws a JournalFault at the first that is not as it was written. */
export async function* checkedLines(bytes: AsyncIterable<Buffer>, result: Verified): AsyncGenerator<Line> {
  const chain = new Chain();
  const shapes = new Shapes();
  for await (const raw of rawLines(bytes)) {
    const line = chain.take(raw);
    shapes.check(line, raw.at);
    result.revisions++;
    result.records += line.records?.length ?? 0;
    result.stances += line.stances?.length ?? 0;
    result.sha256 = chain.hash;
    yield line;
  }
}

export const nothingVerified = (): Verified => ({ revisions: 0, records: 0, stances: 0, sha256: '' });

export async function verifyJournal(bytes: AsyncIterable<Buffer>): Promise<Verified> {
  const result = nothingVerified();
  for await (const _ of checkedLines(bytes, result));
  return result;
}

/** A fault in the file, or a failure to read it, as a message for the operator. */
export function saidOf(file: string, error: unknown): unknown {
  const name = file === '-' ? 'standard input' : file;
  if (error instanceof JournalFault) return new Unusable(`${name}: ${error.message}`);
  const { code, syscall } = error as NodeJS.ErrnoException;
  return code && ['open', 'read'].includes(syscall ?? '') ? new Unusable(`${name} cannot be read`, error) : error;
}
