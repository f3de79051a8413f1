import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { migrate, readMigrations } from '../../src/ledger/database/migrate.ts';
import { openDatabase } from '../../src/ledger/ledger.ts';
import { testDatabase } from '../support/database.ts';

const database = await testDatabase({ empty: true });
const names = (await readMigrations()).map((migration) => migration.name);
let directory: string;

beforeEach(async () => {
  await database.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  directory = await mkdtemp(join(tmpdir(), 'demarche-migrations-'));
  await cp(new URL('../../prisma/migrations', import.meta.url), directory, { recursive: true });
});
afterEach(() => rm(directory, { recursive: true }));

async function add(name: string, sql: string): Promise<void> {
  await mkdir(join(directory, name));
  await writeFile(join(directory, name, 'migration.sql'), sql);
}

it('fills an empty database in order, and does nothing the second time', async () => {
  expect(names.length).toBeGreaterThanOrEqual(2);
  expect(await migrate(database)).toEqual(names);
  const books =
    'SELECT migration_name AS name, applied_steps_count AS steps, length(checksum) AS sum, finished_at >= started_at AS finished, logs FROM _prisma_migrations ORDER BY 1';
  const expected = names.map((name) => ({ name, steps: 1, sum: 64, finished: true, logs: null }));
  expect(await database.query(books)).toEqual(expected);
  expect(await database.prisma.revision.count()).toBe(0);
  expect(await migrate(database)).toEqual([]);
  expect(await database.query(books)).toEqual(expected);
});

it('applies only what is new', async () => {
  await migrate(database, { directory });
  await add('20990101000000_more', 'CREATE TABLE more (id int); INSERT INTO more VALUES (1)');
  expect(await migrate(database, { directory })).toEqual(['20990101000000_more']);
  expect(await database.query('SELECT id FROM more')).toEqual([{ id: 1 }]);
});

it('leaves nothing of a migration that fails', async () => {
  await migrate(database, { directory });
  await add('20990101000000_broken', 'CREATE TABLE half (id int); SELECT 1 / 0');
  await expect(migrate(database, { directory })).rejects.toThrow('division by zero');
  expect(await database.query("SELECT to_regclass('half') AS half")).toEqual([{ half: null }]);
  expect(await database.query('SELECT count(*) AS rows FROM _prisma_migrations')).toEqual([{ rows: names.length }]);
});

it('refuses a migration that was edited after it was applied', async () => {
  await migrate(database, { directory });
  await writeFile(join(directory, names[1] ?? '', 'migration.sql'), 'SELECT 1');
  await expect(migrate(database, { directory })).rejects.toThrow(
    `the migration ${names[1]} was changed after it was applied`,
  );
});

it('refuses a database that is newer than the program', async () => {
  await add('20990101000000_more', 'CREATE TABLE more (id int)');
  await migrate(database, { directory });
  await expect(migrate(database)).rejects.toThrow(
    'the database is newer than this program: it has the migration 20990101000000_more',
  );
});

it('refuses to go on after a failed migration of the Prisma CLI, until that is resolved', async () => {
  await migrate(database, { directory });
  await add('20990101000000_more', 'CREATE TABLE more (id int)');
  await database.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('x', 'x', '20990101000000_more')`,
  );
  await expect(migrate(database, { directory })).rejects.toThrow(
    'the migration 20990101000000_more failed in this database',
  );
  await database.query(`UPDATE _prisma_migrations SET rolled_back_at = now() WHERE id = 'x'`);
  expect(await migrate(database, { directory })).toEqual(['20990101000000_more']);
});

it('lets several servers start at once: each migration is applied by one of them', async () => {
  const { url } = database;
  // The embedded database has one process; there the calls meet at its own queue.
  const servers = await Promise.all(
    [1, 2, 3].map(() => (url ? openDatabase({ databaseUrl: url, dataDir: '' }) : database)),
  );
  const applied = await Promise.all(servers.map((server) => migrate(server)));
  expect(applied.flat().sort()).toEqual(names);
  if (url) await Promise.all(servers.map((server) => server.close()));
});
