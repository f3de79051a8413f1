import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OperatorError } from '../../domain/refusal.ts';
import { sha256 } from '../../runtime/sha256.ts';
import type { Database, RunSql } from './database.ts';

/** Valid in both src/ledger/database and dist/ledger/database, which are three levels below the root. */
const MIGRATIONS = fileURLToPath(new URL('../../../prisma/migrations', import.meta.url));
/** The lock key of `prisma migrate deploy`, so that it and this program wait for each other. */
const ADVISORY_LOCK = 72707369;

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

export class MigrationRefused extends OperatorError {}

/**
 * Applies the pending migrations in prisma/migrations and returns their names. It needs no schema engine and no
 * network, and maintains Prisma's own table (`_prisma_migrations`), so that the Prisma CLI finds nothing to do
 * afterwards. Each migration is one transaction, so one that fails leaves nothing behind.
 */
export async function migrate(database: Database, options: { directory?: string } = {}): Promise<string[]> {
  const migrations = await readMigrations(options.directory ?? MIGRATIONS);
  const applied: string[] = [];
  // The first check takes no lock and writes nothing, so a read-only replica passes as well.
  while (await firstPending(database.query, migrations)) {
    const name = await database.transaction(async (run) => {
      await run('SELECT pg_advisory_xact_lock($1)', [ADVISORY_LOCK]);
      const next = await firstPending(run, migrations);
      if (next) await apply(run, next);
      return next?.name;
    });
    if (name) applied.push(name);
  }
  return applied;
}

export async function readMigrations(directory: string = MIGRATIONS): Promise<Migration[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(join(directory, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: sha256(sql) };
    }),
  );
}

async function firstPending(run: RunSql, migrations: Migration[]): Promise<Migration | undefined> {
  const [table] = await run<{ name: string | null }>("SELECT to_regclass('_prisma_migrations')::text AS name", []);
  if (!table?.name) return migrations[0];
  const rows = await run<{ name: string; checksum: string; finished: boolean }>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
     FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name`,
    [],
  );
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const row of rows) {
    const migration = known.get(row.name);
    if (!migration)
      throw new MigrationRefused(
        `the database is newer than this program: it has the migration ${row.name}, which is not known here`,
      );
    if (!row.finished)
      throw new MigrationRefused(
        `the migration ${row.name} failed in this database; repair it (prisma migrate resolve) before starting`,
      );
    if (row.checksum !== migration.checksum)
      throw new MigrationRefused(`the migration ${row.name} was changed after it was applied to this database`);
  }
  return migrations.find(({ name }) => rows.every((row) => row.name !== name));
}

async function apply(run: RunSql, migration: Migration): Promise<void> {
  await run(PRISMA_TABLE);
  const startedAt = new Date().toISOString();
  await run(migration.sql);
  await run(
    `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
     VALUES ($1, $2, $3, $4, $5, 1)`,
    [randomUUID(), migration.checksum, new Date().toISOString(), migration.name, startedAt],
  );
}

/** The same table that Prisma's schema engine creates. */
const PRISMA_TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id                  VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum            VARCHAR(64) NOT NULL,
  finished_at         TIMESTAMPTZ,
  migration_name      VARCHAR(255) NOT NULL,
  logs                TEXT,
  rolled_back_at      TIMESTAMPTZ,
  started_at          TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;
