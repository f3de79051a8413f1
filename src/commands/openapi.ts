import { buildApp } from '../app.ts';
import type { Config } from '../config.ts';
import { UsageError } from '../domain/refusal.ts';
import type { Database } from '../ledger/database/database.ts';
import { ledgerOn } from '../ledger/ledger.ts';
import { plainLog } from './ledger.ts';
import { say } from './output.ts';

/** Registering the routes reads nothing, so no database is opened; hence the cast. */
const NO_DATABASE = { kind: 'embedded', prisma: {}, query: async () => [] } as unknown as Database;

/** `demarche openapi [3.0]` */
export async function run(config: Config, [version, ...more]: string[]): Promise<void> {
  if (more.length > 0 || (version !== undefined && version !== '3.0'))
    throw new UsageError('usage: demarche openapi [3.0]');
  const app = buildApp(config, ledgerOn(NO_DATABASE, { followIntervalMs: 1000, log: plainLog }));
  await app.ready();
  say(JSON.stringify(version === '3.0' ? app.openapi30 : app.openapi, null, 2));
  await app.close();
}
