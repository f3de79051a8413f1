import type { Config } from '../config.ts';
import type { Log } from '../ledger/database/database.ts';
import { type Ledger, openLedger } from '../ledger/ledger.ts';

/** Warnings of a command that is not the server. */
export const plainLog: Log = {
  warn: (details, message) => void process.stderr.write(`${message} ${JSON.stringify(details)}\n`),
};

/** Opens the ledger that the settings name. */
export const openConfigured = (config: Config, log = plainLog): Promise<Ledger> =>
  openLedger({
    databaseUrl: config.DATABASE_URL || undefined,
    dataDir: config.DATA_DIR,
    poolSize: config.POOL_SIZE,
    followIntervalMs: config.FOLLOW_INTERVAL_MS,
    log,
  });

export async function withLedger(config: Config, work: (ledger: Ledger) => Promise<void>): Promise<void> {
  const ledger = await openConfigured(config);
  try {
    return await work(ledger);
  } finally {
    await ledger.close();
  }
}
