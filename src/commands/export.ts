import type { Config } from '../config.ts';
import { UsageError } from '../domain/refusal.ts';
import { exportTo, exportToFile } from '../ledger/journal/transfer.ts';
import { journalArguments, withCount } from './journal.ts';
import { withOperations } from './ledger.ts';
import { say } from './output.ts';

/** `demarche export --journal [FILE]` */
export async function run(config: Config, args: string[]): Promise<void> {
  const journal = journalArguments(args);
  if (!journal) throw new UsageError();
  const [file = '-'] = journal;
  await withOperations(config, async ({ exportJournal }) => {
    if (file === '-') return exportTo(await exportJournal(), process.stdout);
    say(`${withCount(await exportToFile(await exportJournal(), file), 'revision')} written to ${file}`);
  });
}
