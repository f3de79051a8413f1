import { randomUUID } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { acquireLock, type Lock, LockHeld, makeFolder, makePrivate, PRIVATE } from '../../ledger/database/lock.ts';

/** A folder of files that came to be imported, held by one server at a time. */
export interface Seat {
  /** Known by this in the jobs, on whatever machine the folder is. */
  id: string;
  folder: string;
}

/**
 * The seats of one server: its own, and those of servers that are no more. Whoever holds a seat runs its jobs, so
 * two servers on one PostgreSQL never run the same; and a job that runs without a holder was interrupted.
 */
export class Seats {
  readonly #root: string;
  readonly #held: { seat: Seat; lock: Lock }[] = [];

  constructor(root: string) {
    this.#root = root;
  }

  /** Takes every seat that nobody holds; where there is none, a new one. */
  async take(): Promise<Seat[]> {
    await makeFolder(this.#root);
    const folders = (await readdir(this.#root, { withFileTypes: true })).filter((entry) => entry.isDirectory());
    for (const { name } of folders) await this.#try(name);
    for (let n = folders.length + 1; this.#held.length === 0; n++) await this.#try(`seat-${n}`);
    return this.seats;
  }

  get seats(): Seat[] {
    return this.#held.map(({ seat }) => seat);
  }

  seat(id: string): Seat | undefined {
    return this.seats.find((seat) => seat.id === id);
  }

  /** Files that no job names were left by a request that never came to its end. */
  async clear({ folder }: Seat, named: ReadonlySet<string>): Promise<void> {
    for (const name of await readdir(folder)) {
      if (name !== 'id' && !named.has(name)) await rm(join(folder, name), { force: true });
    }
  }

  async release(): Promise<void> {
    for (const { lock } of this.#held.splice(0)) await lock.release();
  }

  async #try(name: string): Promise<void> {
    const folder = join(this.#root, name);
    let lock: Lock;
    try {
      lock = await acquireLock(`${folder}.lock`);
    } catch (error) {
      if (error instanceof LockHeld) return;
      throw error;
    }
    await makeFolder(folder);
    await makePrivate(folder, PRIVATE.folder);
    const file = join(folder, 'id');
    const id = await readFile(file, 'utf8').catch(() => null);
    const seat = { id: id ?? randomUUID(), folder };
    if (id === null) await writeFile(file, seat.id, { flush: true, mode: PRIVATE.file });
    this.#held.push({ seat, lock });
  }
}
