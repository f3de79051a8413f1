import type { PGlite } from '@electric-sql/pglite';
import type { Refusal } from '../../domain/refusal.ts';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { StoredRevisions } from './revision.ts';

/** A synced copy of every acknowledged revision, kept beside the database: docs/journal.md. */
export interface Journal {
  /** The last revision in the journal. The read model shows no later one. */
  readonly head: number;
  /** Appends committed revisions in a single write before the read model shows them. Throws if that fails. */
  keep(revisions: StoredRevisions): Promise<void>;
  /** Appends every committed revision that the journal lacks. */
  catchUp(): Promise<void>;
  /** Resolves when the journal has failed and only a restart can help. */
  broken: Promise<Refusal>;
  close(): Promise<void>;
}

/** Runs SQL. Without `params` the text may have several statements; with a `name` it is prepared per connection. */
export type RunSql = <Row extends object>(sql: string, params?: unknown[], name?: string) => Promise<Row[]>;

/**
 * Everything that the rest of the program knows about a database. Both kinds return values in the same form: bytea as
 * bytes, date as 'YYYY-MM-DD', timestamptz as Date, int8 as number where that is safe.
 */
export interface Database {
  kind: 'embedded' | 'postgresql';
  prisma: PrismaClient;
  /** Runs outside any transaction. On PGlite it waits for an open transaction, so it never returns inside one. */
  query: RunSql;
  /**
   * The single row of a query without parameters, each column as PostgreSQL's own bytes, because `query` would convert
   * megabytes to text and back.
   */
  bytes(sql: string): Promise<(Buffer | null)[]>;
  /** Runs on one connection from BEGIN to COMMIT, for what Prisma cannot express (scripts, migrations). */
  transaction<T>(work: (run: RunSql) => Promise<T>): Promise<T>;
  /** Calls back at new revisions with the last one's number, and after each reconnect, when some may have been missed. */
  listen(onRevision: (number?: string) => void): Promise<() => Promise<void>>;
  /** Resolves when the database has failed and only a restart can help. */
  broken?: Promise<Refusal>;
  /** Embedded, on disk: the path of its journal. */
  journalPath?: string;
  /** Embedded, on disk: the socket on which a server takes requests from commands. */
  socketPath?: string;
  /** Set once the tables are up to date, unless the database syncs its own files. */
  journal?: Journal;
  close(): Promise<void>;
}

export interface Log {
  warn(details: object, message: string): void;
}

export interface OpenOptions {
  databaseUrl?: string;
  /** Folder of the embedded database, or 'memory://' to keep it in memory only. */
  dataDir: string;
  poolSize?: number;
  log?: Log;
  /** Embedded: the initial contents of an empty folder (from PGlite's dumpDataDir), which saves running initdb. */
  template?: Blob;
  /** Embedded: an existing instance to use. It is closed with the database. */
  pglite?: PGlite;
}
