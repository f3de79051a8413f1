import type { Config } from '../config.ts';
import { UsageError } from '../domain/refusal.ts';
import { exportTo, exportToFile } from '../ledger/journal/transfer.ts';
import { counted, journalArguments } from './journal.ts';
import { withLedger } from './ledger.ts';
import { say } from './output.ts';

/** `demarche export --journal [FILE]` */
export async function run(config: Config, args: string[]): Promise<void> {
  const journal = journalArguments(args);
  if (!journal) throw new UsageError('usage: demarche export --journal [FILE]');
  const [file = '-'] = journal;
  await withLedger(config, async ({ db }) => {
    if (file === '-') return exportTo(db, process.stdout);
    say(`${counted(await exportToFile(db, file), 'revision')} written to ${file}`);
  });
}
