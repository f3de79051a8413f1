import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrationsList, readSchema, schemaEngine } from '../../prisma/diff.js';
import { migrate, readMigrations } from '../../src/ledger/database/migrate.ts';
import { openDatabase } from '../../src/ledger/ledger.ts';
import { readTemplate } from '../support/template.ts';

// Prisma's own engine against what migrate.ts did (the template is made by it); always on PGlite, because
// the engine's WASM speaks to an adapter and not to a server.
let migrated: PGlite;
beforeAll(async () => {
  migrated = await PGlite.create({ loadDataDir: await readTemplate() });
});
afterAll(() => migrated.close());

describe('prisma/migrations and prisma/schema.prisma', () => {
  it('agree', async () => {
    expect(await (await schemaEngine(migrated)).diff()).toBe('');
  });

  it('would be seen to differ by a column or a value of an enum', async () => {
    const engine = await schemaEngine(migrated);
    const column = readSchema().replace('model Dossier {', 'model Dossier {\n  colour String?');
    expect(await engine.diff(column)).toContain('ALTER TABLE "dossier" ADD COLUMN     "colour" TEXT;');
    const value = readSchema().replace('enum Level {', 'enum Level {\n  enthusiasm');
    expect(await engine.diff(value)).toContain('ALTER TYPE "level" ADD VALUE \'enthusiasm\';');
  });
});

describe('the books', () => {
  it('leave nothing to do for prisma migrate', async () => {
    const engine = await schemaEngine(migrated);
    expect(await engine.diagnose()).toEqual({
      editedMigrationNames: [],
      failedMigrationNames: [],
      hasMigrationsTable: true,
      history: null,
    });
    expect(await engine.apply()).toEqual({ appliedMigrationNames: [] });
  });

  it('are read the other way as well: what prisma migrate has applied is not applied again', async () => {
    const pglite = await PGlite.create();
    const database = await openDatabase({ dataDir: 'memory://', pglite });
    const names = (await readMigrations()).map(({ name }) => name);
    expect(migrationsList().migrationDirectories.map(({ path }) => path)).toEqual(names);
    const engine = await schemaEngine(pglite);
    expect((await engine.diagnose()).history).toEqual({
      diagnostic: 'databaseIsBehind',
      unappliedMigrationNames: names,
    });
    expect(await engine.apply()).toEqual({ appliedMigrationNames: names });
    const table = `SELECT column_name AS name, data_type AS type, character_maximum_length AS length, is_nullable AS nullable,
      column_default AS value FROM information_schema.columns WHERE table_name = '_prisma_migrations' ORDER BY ordinal_position`;
    const theirs = await database.query(table);
    expect(await migrate(database)).toEqual([]);
    expect(theirs).toHaveLength(8);
    expect((await migrated.query(table)).rows).toEqual(theirs);
    const sums = 'SELECT migration_name, checksum, applied_steps_count, logs FROM _prisma_migrations ORDER BY 1';
    expect(await database.query(sums)).toEqual((await migrated.query(sums)).rows);
    await database.close();
  });
});
