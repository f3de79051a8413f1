import { createReadStream } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makePrivate, PRIVATE } from '../database/lock.ts';
import { type RawLine, rawLines } from './read.ts';

/** The most bytes that are appended and synced together, unless a single line has more. */
export const MOST_TOGETHER = 1 << 20;

/** A file to which lines are appended, and synced before they count. */
export class JournalFile {
  private constructor(
    private readonly path: string,
    private readonly file: FileHandle,
    private length: number,
  ) {}

  /** Opens a journal, and cuts off last lines that were not written completely: they were never acknowledged. */
  static async open(path: string): Promise<JournalFile> {
    const file = await open(path, 'r+');
    try {
      await makePrivate(path, PRIVATE.file);
      const { size } = await file.stat();
      const length = await wholeLength(file, size);
      if (length < size) {
        await file.truncate(length);
        await file.sync();
      }
      return new JournalFile(path, file, length);
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  /** Writes a new file under a temporary name and renames it once it is complete. */
  static async create(path: string, lines: AsyncIterable<Buffer>): Promise<JournalFile> {
    const fresh = `${path}.new`;
    const file = await open(fresh, 'w+', PRIVATE.file);
    const made = new JournalFile(path, file, 0);
    try {
      await makePrivate(fresh, PRIVATE.file);
      for await (const line of lines) await made.#write(line);
      await file.sync();
      await rename(fresh, path);
      await syncFolder(dirname(path));
      return made;
    } catch (error) {
      await file.close();
      await rm(fresh, { force: true });
      throw error;
    }
  }

  lines(): AsyncGenerator<RawLine> {
    // The file handle's own stream would close the handle.
    return rawLines(createReadStream(this.path, { highWaterMark: 1 << 20 }));
  }

  /** Appends lines with their newlines. On return they are safely on disk. If writing them fails, the file is as before. */
  async append(lines: Buffer): Promise<void> {
    const before = this.length;
    try {
      await this.#write(lines);
    } catch (error) {
      await this.#cutBack(before);
      throw error;
    }
    try {
      await this.file.datasync();
    } catch (error) {
      // After a failed sync the contents of the disk are unknown, and a second sync may wrongly report success.
      await this.#cutBack(before).catch(() => {});
      throw new SyncFailed(error);
    }
  }

  close(): Promise<void> {
    return this.file.close();
  }

  async #write(bytes: Buffer): Promise<void> {
    for (let done = 0; done < bytes.length; ) {
      const { bytesWritten } = await this.file.write(bytes, done, bytes.length - done, this.length + done);
      done += bytesWritten;
    }
    this.length += bytes.length;
  }

  async #cutBack(length: number): Promise<void> {
    try {
      await this.file.truncate(length);
    } catch (error) {
      throw new SyncFailed(error);
    }
    this.length = length;
  }
}

/** The state of the file on disk is unknown until it is read again at the next start. */
export class SyncFailed extends Error {
  constructor(cause: unknown) {
    super((cause as Error).message, { cause });
  }
}

/**
 * The length up to the last newline or, if the lines appended last contain zeros, up to the first such line: a power
 * cut may keep the length of what was written but lose the bytes, in any page.
 */
async function wholeLength(file: FileHandle, size: number): Promise<number> {
  const last = await lastNewline(file, size);
  const from = Math.min(await lastNewline(file, Math.max(0, last - 1)), Math.max(0, size - MOST_TOGETHER));
  const bytes = Buffer.alloc(Math.min(last - from, 1 << 20));
  for (let at = from; at < last; ) {
    const { bytesRead } = await file.read(bytes, 0, Math.min(bytes.length, last - at), at);
    if (bytesRead === 0) break;
    const zero = bytes.subarray(0, bytesRead).indexOf(0);
    if (zero >= 0) return lastNewline(file, at + zero);
    at += bytesRead;
  }
  return last;
}

/** The offset after the last newline before `end`; 0 if there is none. */
async function lastNewline(file: FileHandle, end: number): Promise<number> {
  const bytes = Buffer.alloc(1 << 16);
  for (let upto = end; upto > 0; ) {
    const from = Math.max(0, upto - bytes.length);
    const { bytesRead } = await file.read(bytes, 0, upto - from, from);
    const found = bytes.subarray(0, bytesRead).lastIndexOf(10);
    if (found >= 0) return from + found + 1;
    upto = from;
  }
  return 0;
}

/** Makes the file's name survive a power cut as well. Ignores errors, because some systems cannot open a folder. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
