import { type Refusal, Unusable } from '../domain/refusal.ts';
import type { Database, Journal, Log, OpenOptions } from './database/database.ts';
import { MigrationRefused, migrate } from './database/migrate.ts';
import { keepJournal } from './journal/keep.ts';
import type { Checkpoint } from './model/checkpoint.ts';
import { Follower } from './model/follow.ts';

/** Loads only the driver that is used, because loading both takes a good tenth of a start. */
export async function openDatabase(options: OpenOptions): Promise<Database> {
  if (options.databaseUrl) {
    const { openPostgresql } = await import('./database/postgresql.ts');
    return openPostgresql(options.databaseUrl, options);
  }
  const { openEmbedded } = await import('./database/embedded.ts');
  return openEmbedded(options);
}

/** The database, which is the source of truth, and the read model that follows it. */
export interface Ledger {
  db: Database;
  follower: Follower;
  /** Resolves when only a restart can help. */
  broken?: Promise<Refusal>;
  close(): Promise<void>;
}

interface FollowerOptions {
  followIntervalMs: number;
  log: Log;
  checkpoint?: Checkpoint | undefined;
}

/** Opens the ledger and brings its tables up to date. The read model is empty until `follower.start()`. */
export async function openLedger(options: OpenOptions & FollowerOptions): Promise<Ledger> {
  const db = await openDatabase(options);
  try {
    await migrate(db).catch((error) => {
      throw error instanceof MigrationRefused ? error : new Unusable('the tables cannot be brought up to date', error);
    });
    if (db.journalPath) db.journal = await openJournal(db, db.journalPath, options.log);
  } catch (error) {
    await db.close();
    throw error;
  }
  return ledgerOn(db, options);
}

export function ledgerOn(db: Database, { followIntervalMs, log, checkpoint }: FollowerOptions): Ledger {
  const follower = new Follower(db, { pollMs: followIntervalMs, log, checkpoint });
  const close = async () => {
    await follower.stop();
    await db.journal?.close();
    await db.close();
  };
  const ends = [follower.replaced, db.broken, db.journal?.broken].filter((end) => end !== undefined);
  return { db, follower, broken: Promise.race(ends), close };
}

async function openJournal(db: Database, path: string, log: Log): Promise<Journal> {
  try {
    return await keepJournal(db, path, log);
  } catch (error) {
    throw error instanceof Unusable ? error : new Unusable(`the journal ${path} cannot be used`, error);
  }
}
