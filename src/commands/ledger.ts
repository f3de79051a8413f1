import { realpath } from 'node:fs/promises';
import type { Config } from '../config.ts';
import { type Operations, operationsOn } from '../control/operations.ts';
import { operationsThrough } from '../control/socket.ts';
import type { Log } from '../ledger/database/database.ts';
import { LockHeld, socketOf } from '../ledger/database/lock.ts';
import { type Ledger, openLedger } from '../ledger/ledger.ts';
import type { Checkpoint } from '../ledger/model/checkpoint.ts';

/** Writes warnings to standard error, for commands other than the server. */
export const plainLog: Log = {
  warn: (details, message) => void process.stderr.write(`${message} ${JSON.stringify(details)}\n`),
};

/** Opens the ledger that the settings select. */
export const openConfigured = (config: Config, log = plainLog, checkpoint?: Checkpoint): Promise<Ledger> =>
  openLedger({
    databaseUrl: config.DATABASE_URL || undefined,
    dataDir: config.DATA_DIR,
    poolSize: config.POOL_SIZE,
    followIntervalMs: config.FOLLOW_INTERVAL_MS,
    log,
    checkpoint,
  });

export async function withLedger(config: Config, work: (ledger: Ledger) => Promise<void>): Promise<void> {
  const ledger = await openConfigured(config);
  try {
    return await work(ledger);
  } finally {
    await ledger.close();
  }
}

/** Runs the work on the ledger or, if a server has the embedded ledger open, through that server. */
export async function withOperations(config: Config, work: (operations: Operations) => Promise<void>): Promise<void> {
  try {
    await withLedger(config, (ledger) => work(operationsOn(ledger)));
  } catch (held) {
    if (!(held instanceof LockHeld)) throw held;
    await work(operationsThrough(socketOf(await realpath(config.DATA_DIR)))).catch((error) => {
      throw error.syscall === 'connect' ? held : error;
    });
  }
}
