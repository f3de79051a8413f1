import { exportTo, exportToFile, importJournal } from '../ledger/journal/transfer.ts';
import { readJournal, saidOf, type Verified, verifyJournal } from '../ledger/journal/verify.ts';
import type { Ledger } from '../ledger/ledger.ts';

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const many = (n: number, what: string) => `${n.toLocaleString('en')} ${what}${n === 1 ? '' : 's'}`;

const told = ({ revisions, records, stances, sha256 }: Verified): string =>
  `${many(revisions, 'revision')}, ${many(records, 'record')}, ${many(stances, 'stance')}` +
  (revisions > 0 ? `; the SHA-256 of the last line is ${sha256}` : '');

/** `demarche export --journal [FILE]` */
export async function exportCommand({ db }: Ledger, file?: string): Promise<void> {
  if (file === undefined || file === '-') return exportTo(db, process.stdout);
  say(`${many(await exportToFile(db, file), 'revision')} written to ${file}`);
}

/** `demarche verify FILE` */
export async function verifyCommand(file: string): Promise<void> {
  const result = await verifyJournal(readJournal(file)).catch((error) => {
    throw saidOf(file, error);
  });
  say(`sound: ${told(result)}`);
}

/** `demarche import --journal FILE` */
export async function importCommand({ db }: Ledger, file: string): Promise<void> {
  const result = await importJournal(db, readJournal(file)).catch((error) => {
    throw saidOf(file, error);
  });
  say(`replayed: ${told(result)}`);
}
