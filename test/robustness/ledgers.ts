import { join } from 'node:path';
import pg from 'pg';
import { atEnd } from '../support/at-end.ts';
import { ONLY_POSTGRES } from '../support/only-postgres.ts';
import { folderWithTables, scratch } from './server.ts';

/** Ledgers of both kinds, for the files that test the program on PostgreSQL as well. */

export const POSTGRES = process.env.TEST_DATABASE_URL;
export const EMBEDDED = !ONLY_POSTGRES;
let databases = 0;

/** An empty database, on the server that TEST_DATABASE_URL names if no other is given, dropped after the file. */
export async function emptyDatabase(server: string = POSTGRES as string): Promise<string> {
  const url = new URL(server);
  const name = `${url.pathname.slice(1) || 'demarche'}_robust_${process.pid}_${++databases}`;
  await sql(server, `CREATE DATABASE "${name}"`);
  // A throw-away server takes its databases with it.
  if (server === POSTGRES) atEnd(() => sql(server, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`));
  url.pathname = `/${name}`;
  return url.href;
}

export async function sql<Row extends object>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url, application_name: 'test' });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

/** Each kind of ledger that is tested here, as settings for a new one. */
export function ledgers(): { kind: string; settings: () => Promise<Record<string, string>> }[] {
  const folder = scratch();
  let n = 0;
  const embedded = async () => ({ DATA_DIR: await folderWithTables(join(folder, `ledger-${++n}`)) });
  const onServer = async () => ({ DATABASE_URL: await emptyDatabase() });
  return [
    ...(EMBEDDED ? [{ kind: 'embedded', settings: embedded }] : []),
    ...(POSTGRES ? [{ kind: 'postgresql', settings: onServer }] : []),
  ];
}
