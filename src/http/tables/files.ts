import { randomUUID } from 'node:crypto';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished, Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { LRUCache } from 'lru-cache';
import { Queue } from '../request/queue.ts';

declare module 'fastify' {
  interface FastifyInstance {
    files: Files;
  }
}

const CHUNK = 1 << 17;
/** How many ETags of tables that were too large are remembered. */
const REMEMBERED = 1000;

/** A temporary file without a name: it is gone after its last reader, or with the process, however that ends. */
export class KeptFile {
  size = 0;
  #readers = 0;
  #isDropped = false;

  constructor(private readonly handle: FileHandle) {}

  static async make(): Promise<KeptFile> {
    const path = join(tmpdir(), `demarche-${randomUUID()}`);
    const handle = await open(path, 'wx+', 0o600);
    await unlink(path);
    return new KeptFile(handle);
  }

  /** Appends a chunk; false if the disk has no room. */
  async add(chunk: Buffer): Promise<boolean> {
    try {
      await this.handle.appendFile(chunk);
    } catch {
      return false;
    }
    this.size += chunk.length;
    return true;
  }

  read(start: number, end: number): Readable {
    this.#readers++;
    const stream = Readable.from(this.#pieces(start, end), { objectMode: false, highWaterMark: CHUNK });
    finished(stream, () => {
      this.#readers--;
      this.#closeUnread();
    });
    return stream;
  }

  async *#pieces(start: number, end: number): AsyncGenerator<Buffer> {
    for (let at = start; at < end; ) {
      const piece = Buffer.allocUnsafe(Math.min(CHUNK, end - at));
      const { bytesRead } = await this.handle.read(piece, 0, piece.length, at);
      if (bytesRead === 0) throw new Error('a kept file is shorter than it was written');
      yield piece.subarray(0, bytesRead);
      at += bytesRead;
    }
  }

  drop(): void {
    this.#isDropped = true;
    this.#closeUnread();
  }

  #closeUnread(): void {
    if (this.#isDropped && this.#readers === 0) this.handle.close().catch(() => {});
  }
}

/**
 * Long tables that are read by range, each written once and kept on disk under its ETag; the least recently read goes
 * first. Only one is written at a time, so they take at most twice `maxBytes`, plus those still being read.
 */
export class Files {
  readonly #kept: LRUCache<string, KeptFile> | null;
  readonly #making = new Map<string, Promise<unknown>>();
  readonly #tooLarge = new LRUCache<string, true>({ max: REMEMBERED });
  readonly #queue = new Queue(1);

  /** @param maxBytes of one and of all together; 0 keeps none */
  constructor(private readonly maxBytes: number) {
    const dispose = (file: KeptFile) => file.drop();
    this.#kept =
      maxBytes === 0 ? null : new LRUCache({ maxSize: maxBytes, sizeCalculation: ({ size }) => size || 1, dispose });
  }

  find(etag: string): KeptFile | undefined {
    return this.#kept?.get(etag);
  }

  mayKeep(etag: string): boolean {
    return this.#kept !== null && !this.#tooLarge.has(etag);
  }

  /** Returns the kept file, or makes it from `chunks`. If it is too large or cannot be written, returns all its chunks. */
  async get(
    etag: string,
    chunks: AsyncGenerator<Buffer>,
    client: string,
    isGone: () => boolean,
  ): Promise<KeptFile | AsyncGenerator<Buffer>> {
    while (this.#making.has(etag)) await this.#making.get(etag)?.catch(() => {});
    const found = this.find(etag);
    if (found !== undefined || !this.mayKeep(etag)) return found ?? chunks;
    const making = this.#queue.run(client, () => this.#make(etag, chunks), isGone);
    this.#making.set(etag, making);
    try {
      return await making;
    } finally {
      this.#making.delete(etag);
    }
  }

  async #make(etag: string, chunks: AsyncGenerator<Buffer>): Promise<KeptFile | AsyncGenerator<Buffer>> {
    const file = await KeptFile.make().catch(() => null);
    if (file === null) return chunks;
    try {
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
        if (file.size + next.value.length <= this.maxBytes && (await file.add(next.value))) continue;
        this.#tooLarge.set(etag, true);
        const all = after(file, next.value, chunks);
        await all.next(); // starts the generator, so that its finally block runs even if it is never read
        return all;
      }
    } catch (error) {
      file.drop();
      throw error;
    }
    this.#kept?.set(etag, file);
    return file;
  }

  close(): void {
    this.#kept?.clear();
  }
}

/** Yields what was written to the file so far, and then the remaining chunks. */
async function* after(file: KeptFile, next: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  const written = file.read(0, file.size);
  file.drop();
  try {
    yield Buffer.alloc(0);
    yield* written;
    yield next;
    yield* rest;
  } finally {
    written.destroy();
    await rest.return(undefined);
  }
}

export function files(app: FastifyInstance, maxBytes: number): void {
  const kept = new Files(maxBytes);
  app.decorate('files', kept);
  app.addHook('onClose', async () => kept.close());
}
