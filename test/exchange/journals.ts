import { Readable } from 'node:stream';
import { buildApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import type { Database } from '../../src/ledger/database/database.ts';
import { journalLines } from '../../src/ledger/journal/transfer.ts';
import { type Ledger, ledgerOn } from '../../src/ledger/ledger.ts';

export async function journalText(db: Database): Promise<string> {
  let text = '';
  for await (const line of journalLines(db)) text += line;
  return text;
}

export const bytesOf = (text: string | Buffer): AsyncIterable<Buffer> => Readable.from([Buffer.from(text)]);

export const ledgerOf = (db: Database): Ledger => ledgerOn(db, { followIntervalMs: 60_000, log: { warn: () => {} } });

const NOUNS = [
  'dossiers',
  'actors',
  'memberships',
  'proposals',
  'events',
  'sources',
  'statements',
  'codings',
  'expectations',
  'coverages',
  'releases',
  'stances',
  'revisions',
];

/** What a server on this database answers to many questions, at every revision that there is, with its headers that matter. */
export async function answers(db: Database, questions: string[] = []): Promise<Record<string, string>> {
  const ledger = ledgerOf(db);
  await ledger.follower.start();
  const app = buildApp(readConfig({}), ledger, { now: () => Date.parse('2030-01-01') });
  await app.ready();
  const found: Record<string, string> = {};
  const ask = async (url: string) => {
    const { statusCode, headers, body } = await app.inject({ url });
    found[url] = `${statusCode} ${headers.etag} ${body}`;
    return statusCode === 200 ? JSON.parse(body) : null;
  };
  const { head } = ledger.follower.model;
  for (const noun of NOUNS.filter((name) => name !== 'revisions')) {
    for (const { id } of (await ask(`/v1/${noun}?limit=500`)).data) await ask(`/v1/${noun}/${id}/history`);
  }
  await ask('/v1/revisions?limit=500');
  for (let knownAt = 0; knownAt <= head; knownAt++) {
    for (const noun of NOUNS.slice(0, -1)) await ask(`/v1/${noun}?limit=500&knownAt=${knownAt}`);
    for (const question of questions) await ask(`${question}${question.includes('?') ? '&' : '?'}knownAt=${knownAt}`);
  }
  await app.close();
  await ledger.follower.stop();
  return found;
}
