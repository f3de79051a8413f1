import type { Group, Refused } from '../entry.ts';
import { inflated } from '../inflate.ts';
import { LIMITS, Unreadable } from '../unreadable.ts';
import type { Coded, Coding } from './dna-coded.ts';
import { codingOfDatabase } from './dna-database.ts';
import { dossierEntry, Options, Writer } from './dna-entries.ts';
import { codingOfTable } from './dna-table.ts';
import { type Format, type Input, naming, startOf } from './format.ts';

/** Leifeld, Discourse Network Analyzer. */
export const dna: Format<Options> = {
  name: 'dna',
  about: 'Coded statements of the Discourse Network Analyzer: its file of version 3 (.dna), or its statements as CSV.',
  options: Options,
  read,
};

async function* read(inputs: readonly Input[], options: Options): AsyncGenerator<Group> {
  const [input, another] = inputs;
  if (!input || another) throw new Unreadable('one file at a time: its numbers of statements are its own');
  const coding = await naming(input, () => codingOf(input, options));
  yield [dossierEntry(options)];
  const writer = new Writer(coding, options);
  for (const statements of byDocument(coding.statements)) yield statements.flatMap((one) => writer.entriesOf(one));
}

async function codingOf({ bytes }: Input, options: Options): Promise<Coding> {
  const [start, all] = await startOf(inflated(bytes, LIMITS), 6);
  if (!start.toString('latin1').startsWith('SQLite')) return codingOfTable(all, options);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of all) {
    size += part.length;
    if (size > LIMITS.document) throw new Unreadable(`is larger than ${LIMITS.document} bytes`);
    parts.push(part);
  }
  return codingOfDatabase(Buffer.concat(parts), options);
}

/** Groups in the order in which documents first come; what was refused stands alone. */
function byDocument(statements: readonly (Coded | Refused)[]): (Coded | Refused)[][] {
  const groups = new Map<string, (Coded | Refused)[]>();
  for (const one of statements) {
    const key = 'reason' in one ? '' : `document ${one.document.id}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}
