import { buildApp } from '../app.ts';
import type { Config } from '../config.ts';
import type { Database } from '../ledger/database/database.ts';
import { ledgerOn } from '../ledger/ledger.ts';
import { plainLog } from './ledger.ts';
import { say } from './output.ts';

/** Describing the routes reads nothing, so no database is opened; hence the cast. */
const NO_DATABASE = { kind: 'embedded', prisma: {}, query: async () => [] } as unknown as Database;

export async function run(config: Config): Promise<void> {
  const app = buildApp(config, ledgerOn(NO_DATABASE, { followIntervalMs: 1000, log: plainLog }));
  await app.ready();
  say(JSON.stringify(app.openapi, null, 2));
  await app.close();
}
