import { randomUUID } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { acquireLock, type Lock, LockHeld, makeFolder, makePrivate, PRIVATE } from '../../ledger/database/lock.ts';

/** The right to run the imports whose files are in one folder. One server holds it at a time. */
export interface Lease {
  /** Jobs refer to the lease by this id, which is unique across machines. */
  id: string;
  folder: string;
}

/**
 * The leases of one server: its own, and those that ended servers left. Only the holder runs the jobs of a lease, so
 * that two servers on one PostgreSQL never run the same job. A running job without a holder was interrupted.
 */
export class Leases {
  readonly #held: { lease: Lease; lock: Lock }[] = [];

  constructor(private readonly root: string) {}

  /** Takes every free lease, or a new one if there is none. */
  async take(): Promise<Lease[]> {
    await makeFolder(this.root);
    const folders = (await readdir(this.root, { withFileTypes: true })).filter((entry) => entry.isDirectory());
    for (const { name } of folders) await this.#try(name);
    for (let n = folders.length + 1; this.#held.length === 0; n++) await this.#try(`seat-${n}`);
    return this.leases;
  }

  get leases(): Lease[] {
    return this.#held.map(({ lease }) => lease);
  }

  lease(id: string): Lease | undefined {
    return this.leases.find((lease) => lease.id === id);
  }

  /** Deletes files that no job refers to: they were left by requests that were cut off. */
  async clear({ folder }: Lease, named: ReadonlySet<string>): Promise<void> {
    for (const name of await readdir(folder)) {
      if (name !== 'id' && !named.has(name)) await rm(join(folder, name), { force: true });
    }
  }

  async release(): Promise<void> {
    for (const { lock } of this.#held.splice(0)) await lock.release();
  }

  async #try(name: string): Promise<void> {
    const folder = join(this.root, name);
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
    const lease = { id: id ?? randomUUID(), folder };
    if (id === null) await writeFile(file, lease.id, { flush: true, mode: PRIVATE.file });
    this.#held.push({ lease, lock });
  }
}
