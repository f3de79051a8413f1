import { defineConfig } from 'prisma/config';

// `prisma generate` runs on WASM alone, but the CLI insists on a schema engine binary and would
// download one. Naming any executable keeps it offline. `prisma migrate` does not work this way:
// migrations are applied by the program itself (src/ledger/migrate.ts).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
});
