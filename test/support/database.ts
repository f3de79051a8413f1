import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import type { Database } from '../../src/ledger/database/database.ts';
import { MigrationRefused, migrate } from '../../src/ledger/database/migrate.ts';
import { openDatabase } from '../../src/ledger/ledger.ts';
import { atEnd } from './at-end.ts';
import { readTemplate } from './template.ts';

export interface TestDatabase extends Database {
  /** On PostgreSQL: where a second client or server finds the same database. */
  url: string | undefined;
  /** Empties every table and starts every sequence again. */
  reset(): Promise<void>;
}

export interface TestDatabaseOptions {
  /** Without tables, for tests of the migrations themselves. */
  empty?: boolean;
}

/**
 * A real database for one test file, empty: on PostgreSQL where TEST_DATABASE_URL names a server, else
 * PGlite in memory. The files of a worker have it after each other, because to make one takes half a second.
 */
export async function testDatabase({ empty = false }: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const server = process.env.TEST_DATABASE_URL;
  const url = server && (await workerDatabase(server, empty));
  const database = url ? await openDatabase({ databaseUrl: url, dataDir: '' }) : await openInMemory(empty);
  atEnd(() => database.close());
  const tables = await database.query<{ name: string }>(
    `SELECT format('%I', relname) AS name FROM pg_class
     WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> '_prisma_migrations'`,
  );
  // The guards refuse DELETE and TRUNCATE; in the role of a replica triggers do not fire. DELETE takes
  // a fifth of the time of TRUNCATE here, because most tables are empty.
  const emptyAll = [
    "SET LOCAL session_replication_role = 'replica'",
    ...tables.map(({ name }) => `DELETE FROM ${name}`),
    "SELECT setval(oid::regclass, 1, false) FROM pg_class WHERE relkind = 'S' AND relnamespace = 'public'::regnamespace",
  ].join(';\n');
  const reset = () => database.transaction(async (run) => void (await run(emptyAll)));
  if (!empty) await reset();
  return { ...database, url: url || undefined, reset };
}

async function openInMemory(empty: boolean): Promise<Database> {
  if (empty) return openDatabase({ dataDir: 'memory://', pglite: await PGlite.create() });
  workers ??= openTemplate();
  return borrowed(await workers);
}

let workers: Promise<Database> | undefined;

async function openTemplate(): Promise<Database> {
  const pglite = await PGlite.create({ loadDataDir: await readTemplate() });
  return openDatabase({ dataDir: 'memory://', pglite });
}

/** The same database, until it is closed: what a file forgot to stop does not reach the next one. */
function borrowed(database: Database): Database {
  let closed = false;
  const listening = new Set<() => Promise<void>>();
  const open = () => {
    if (closed) throw new Error('the database is closed: its test file has ended');
    return database;
  };
  return {
    ...database,
    query: async (sql, params) => open().query(sql, params),
    transaction: async (work) => open().transaction(work),
    async listen(onRevision) {
      const stop = await open().listen(onRevision);
      listening.add(stop);
      return async () => {
        listening.delete(stop);
        await stop();
      };
    },
    async close() {
      closed = true;
      for (const stop of listening) await stop();
    },
  };
}

async function workerDatabase(server: string, empty: boolean): Promise<string> {
  const url = new URL(server);
  const name = `${url.pathname.slice(1) || 'demarche_test'}_${empty ? 'empty_' : ''}${process.env.VITEST_POOL_ID ?? '0'}`;
  url.pathname = `/${name}`;
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  const recreate = async () => {
    await admin.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    await admin.query(`CREATE DATABASE "${name}"`);
  };
  try {
    const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (empty || !rowCount) await recreate();
    if (!empty && !(await migrated(url.href))) {
      await recreate();
      await migrated(url.href);
    }
  } finally {
    await admin.end();
  }
  return url.href;
}

/** False where the database was left by a run with other migrations. */
async function migrated(databaseUrl: string): Promise<boolean> {
  const database = await openDatabase({ databaseUrl, dataDir: '' });
  try {
    await migrate(database);
    return true;
  } catch (error) {
    if (error instanceof MigrationRefused) return false;
    throw error;
  } finally {
    await database.close();
  }
}
