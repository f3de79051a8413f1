import type { PGlite } from '@electric-sql/pglite';
import type { Refusal } from '../../domain/refusal.ts';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { StoredRevisions } from './revision.ts';

/** A synced copy of every acknowledged revision, beside the database: docs/journal.md. */
export interface Journal {
  /** The last revision in it. The read model shows no later one. */
  readonly head: number;
  /** Appends revisions that were committed, in one go, before the read model shows them. Throws if that fails. */
  keep(revisions: StoredRevisions): Promise<void>;
  /** Appends every committed revision that the journal lacks. */
  catchUp(): Promise<void>;
  /** Resolves when only a restart can help. */
  broken: Promise<Refusal>;
  close(): Promise<void>;
}

/** Runs SQL. Without `params` the text may hold several statements; with a `name` it is prepared once a connection. */
export type RunSql = <Row extends object>(sql: string, params?: unknown[], name?: string) => Promise<Row[]>;

/**
 * All that the rest of the program knows of a database. Values are read the same from both
 * kinds: bytea as bytes, date as 'YYYY-MM-DD', timestamptz as Date, int8 as number where it is safe.
 */
export interface Database {
  kind: 'embedded' | 'postgresql';
  prisma: PrismaClient;
  /** Outside any transaction. On PGlite it waits for an open transaction, so calling it from inside one never ends. */
  query: RunSql;
  /**
   * The one row of a query without parameters, each column as PostgreSQL's own bytes: megabytes that `query` would make
   * into text and back.
   */
  bytes(sql: string): Promise<(Buffer | null)[]>;
  /** One connection, BEGIN to COMMIT; for what Prisma cannot say (scripts, migrations). */
  transaction<T>(work: (run: RunSql) => Promise<T>): Promise<T>;
  /** Calls back at new revisions, with the last one's number, and after each reconnect, when some may have been missed. */
  listen(onRevision: (number?: string) => void): Promise<() => Promise<void>>;
  /** Resolves when only a restart can help. */
  broken?: Promise<Refusal>;
  /** Embedded, on a disk: where its journal belongs. */
  journalPath?: string;
  /** Embedded, on a disk: where a server takes what commands ask. */
  socketPath?: string;
  /** Set once the tables are up to date, if the database does not sync its own files. */
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
