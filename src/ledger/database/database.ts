import type { PGlite } from '@electric-sql/pglite';
import type { Refusal } from '../../domain/refusal.ts';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Rows } from '../model/load.ts';

/** What was acknowledged, written down beside the database and synced: docs/journal.md. */
export interface Journal {
  /** The last revision that is in it. No later one is shown. */
  readonly head: number;
  /** Writes down what was committed since, before it is shown. Throws where that cannot be done now. */
  keep(rows: Rows): Promise<void>;
  /** The same, of what was written past the door. */
  catchUp(): Promise<void>;
  /** Comes when nothing but a new start can help. */
  broken: Promise<Refusal>;
  close(): Promise<void>;
}

/** Runs SQL. Without `params` the text may hold several statements. */
export type Run = <Row extends object>(sql: string, params?: unknown[]) => Promise<Row[]>;

/**
 * The one thing that the rest of the program knows of a database. Values come the same from both
 * kinds: bytea as bytes, date as 'YYYY-MM-DD', timestamptz as Date, int8 as number where it is safe.
 */
export interface Database {
  kind: 'embedded' | 'postgresql';
  prisma: PrismaClient;
  /** Outside any transaction. On PGlite it waits for an open one, so never call it from inside. */
  query: Run;
  /** One connection, BEGIN to COMMIT; for what Prisma cannot say (scripts, migrations). */
  transaction<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Calls back at each new revision, and after each reconnect, when some may have been missed. */
  listen(onRevision: () => void): Promise<() => Promise<void>>;
  /** Comes when nothing but a new start can help; without it, never. */
  broken?: Promise<Refusal>;
  /** Embedded, on a disk: where its journal belongs. */
  journalPath?: string;
  /** A database that does not sync its own files has one, from when its tables are up to date. */
  journal?: Journal;
  close(): Promise<void>;
}

export interface Log {
  warn(details: object, message: string): void;
}

export interface OpenOptions {
  databaseUrl?: string;
  /** Folder of the embedded database; 'memory://' for one that is forgotten. */
  dataDir: string;
  poolSize?: number;
  log?: Log;
  /** Embedded: what an empty folder starts from (PGlite's dumpDataDir), to save it initdb. */
  template?: Blob;
  /** Embedded: an instance of your own. It is closed with the database. */
  pglite?: PGlite;
}
