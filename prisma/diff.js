// `npm run migration:diff` prints the SQL that takes prisma/migrations to prisma/schema.prisma, for the next migration.
// It runs Prisma's own engine, as WASM and on PGlite: the CLI would download a binary engine; without one, `prisma
// migrate diff` prints nothing and reports success.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { PrismaPGlite } from 'pglite-prisma-adapter';

const folder = fileURLToPath(new URL('.', import.meta.url));
const filters = { externalTables: [], externalEnums: [] };

export const readSchema = () => readFileSync(`${folder}schema.prisma`, 'utf8');

/** prisma/migrations in the form that the engine expects. */
export function migrationsList() {
  const names = readdirSync(`${folder}migrations`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return {
    baseDir: `${folder}migrations`,
    lockfile: { path: 'migration_lock.toml', content: readFileSync(`${folder}migrations/migration_lock.toml`, 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: names
      .map((entry) => entry.name)
      .sort()
      .map((path) => {
        const value = readFileSync(`${folder}migrations/${path}/migration.sql`, 'utf8');
        return { path, migrationFile: { path: 'migration.sql', content: { tag: /** @type {const} */ ('ok'), value } } };
      }),
  };
}

/**
 * The engine on a PGlite database.
 * @param {PGlite} pglite
 */
export async function schemaEngine(pglite) {
  await loadEngine();
  const factory = bindMigrationAwareSqlAdapterFactory(new PrismaPGlite(pglite));
  const datamodels = [['schema.prisma', readSchema()]];
  const engine = await bindings.SchemaEngine.new({ datamodels }, () => {}, factory);
  return {
    /** What is applied, edited, failed or unknown; `history` is null if the database is up to date. */
    diagnose: () =>
      engine.diagnoseMigrationHistory({ migrationsList: migrationsList(), optInToShadowDatabase: false, filters }),
    /** Applies missing migrations, as `prisma migrate deploy` does. */
    apply: () => engine.applyMigrations({ migrationsList: migrationsList(), filters }),
    /** The SQL that takes the database from its present state to a schema. */
    async diff(content = readSchema()) {
      const files = [{ path: 'schema.prisma', content }];
      const from = { tag: /** @type {const} */ ('schemaDatasource'), files, configDir: folder };
      const to = { tag: /** @type {const} */ ('schemaDatamodel'), files };
      const { stdout } = await engine.diff({ from, to, script: true, exitCode: null, filters });
      return (stdout ?? '').trim().replace(/^-- This is an empty migration\.$/, '');
    },
  };
}

let loaded = false;

/** The package imports its .wasm as a module, which Node does not do by default. */
async function loadEngine() {
  if (loaded) return;
  const file = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const { instance } = await WebAssembly.instantiate(readFileSync(file.replace(/\.js$/, '.wasm')), {
    './schema_engine_bg.js': bindings,
  });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  loaded = true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const pglite = await PGlite.create();
  for (const { migrationFile } of migrationsList().migrationDirectories) await pglite.exec(migrationFile.content.value);
  console.log((await (await schemaEngine(pglite)).diff()) || '-- prisma/migrations and prisma/schema.prisma agree');
  await pglite.close();
}
