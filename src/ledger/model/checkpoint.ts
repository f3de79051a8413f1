import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { sha256 } from '../../runtime/sha256.ts';
import { headIn, stateIn, writeState } from '../../runtime/state-file.ts';
import type { Database } from '../database/database.ts';
import type { StateOf } from './columns.ts';
import { revisionsFrom } from './load.ts';
import type { ReadModel } from './model.ts';

/** With fewer versions and stances than this, reading the tables is as fast as reading a file. */
const LEAST = 50_000;
/** The file is rewritten once the model has grown by this share; until then a start reads the rest from the tables. */
const GROWTH = 0.1;

/** The settings that identify the ledger and the folder of its file; several ledgers may share the folder. */
interface Settings {
  CHECKPOINT_DIR: string;
  DATABASE_URL: string;
  DATA_DIR: string;
}

interface Options {
  /** Identifies the compiled program, because another build may store the model differently. */
  build: string;
  log: { warn(detail: object, message: string): void };
  least?: number;
}

/** The header of the file, which identifies what it is a checkpoint of. */
interface Head {
  build: string;
  /** The version of V8 that wrote the file; only the same version reads it. */
  v8: string;
  head: number;
  /** When the first revision and the head revision were recorded; another ledger would not match both. */
  recordedAt: [number, number];
  /** The number of versions and stances. */
  size: number;
}

/** The path of a ledger's file. The name reveals neither the database nor a password. */
function pathOf({ CHECKPOINT_DIR: folder, DATABASE_URL: url, DATA_DIR: dataDir }: Settings): string {
  const ledger = url ? url.replace(/:[^:@/]*@/, '@') : resolve(dataDir);
  return join(folder, `${sha256(ledger).slice(0, 16)}.checkpoint`);
}

/**
 * Keeps the read model in a file for a quick start: reading it takes a tenth of the time of reading the tables. The
 * ledger stays the source of truth: revisions that the file lacks are read from it, and a file that is damaged, or does
 * not match the ledger or the program, is not used.
 */
export class Checkpoint {
  readonly #options: Options;
  readonly #path: string;
  /** The size of the model when it was last read or written. */
  #size = 0;

  constructor(settings: Settings, options: Options) {
    this.#options = options;
    this.#path = pathOf(settings);
  }

  /** Fills an empty model from the file. Returns false, and logs why, if there is no file that matches. */
  async restore(db: Database, model: ReadModel): Promise<boolean> {
    const path = this.#path;
    try {
      const head = headIn<Head>(path);
      if (head === null) return false;
      const mismatch = await this.#mismatch(head, db);
      if (mismatch !== null) throw new Error(mismatch);
      model.take(stateIn<StateOf<ReadModel>>(path, head));
      this.#size = head.size;
      return true;
    } catch (error) {
      this.#options.log.warn({ err: error, path }, 'the checkpoint cannot be used; the whole ledger is read');
      return false;
    }
  }

  /** Writes the model if it is large and enough of it is missing from the file. Blocks the event loop meanwhile. */
  keep(model: ReadModel): void {
    const { build, log, least = LEAST } = this.#options;
    const path = this.#path;
    const size = Object.values(model.stores).reduce((sum, { edition }) => sum + edition, model.stances.size);
    if (size < least || size - this.#size < size * GROWTH) return;
    const [first, last] = [model.revisions[0], model.revisions.at(-1)];
    if (!first || !last) return;
    const about = { build, v8: process.versions.v8, head: model.head, size };
    const own = `${path}.${process.pid}`;
    try {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      writeState<Head>(own, { ...about, recordedAt: [first.recordedAt, last.recordedAt] }, model.state());
      renameSync(own, path);
      this.#size = size;
    } catch (error) {
      if (existsSync(own)) rmSync(own);
      log.warn({ err: error, path }, 'the checkpoint cannot be written; the next start reads the whole ledger');
    }
  }

  /** Why the file does not fit the program or the ledger; null if it does. */
  async #mismatch({ build, v8, head, recordedAt }: Head, db: Database): Promise<string | null> {
    if (build !== this.#options.build) return 'it was written by another build of the program';
    if (v8 !== process.versions.v8) return 'it was written on another version of Node';
    if (db.journal && db.journal.head < head) return 'it has revisions that the journal lacks';
    const [first, last] = await Promise.all([1, head].map((number) => revisionsFrom(db, number, 1)));
    const isOther = [first, last].some((found, i) => found?.[0]?.recordedAt !== recordedAt[i]);
    return isOther ? 'it was written for another ledger' : null;
  }
}
