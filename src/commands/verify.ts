import type { Config } from '../config.ts';
import { UsageError } from '../domain/refusal.ts';
import { operatorErrorOf, readJournal, verifyJournal } from '../ledger/journal/verify.ts';
import { summaryOf } from './journal.ts';
import { say } from './output.ts';

/** `demarche verify FILE` */
export async function run(_: Config, [file, ...more]: string[]): Promise<void> {
  if (!file || more.length > 0) throw new UsageError();
  const verified = await verifyJournal(readJournal(file)).catch((error) => {
    throw operatorErrorOf(file, error);
  });
  say(`sound: ${summaryOf(verified)}`);
}
