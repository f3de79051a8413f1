import { Refusal } from '../../domain/refusal.ts';
import { parseId } from '../../nouns/nouns.ts';
import type { RunSql } from '../database/database.ts';
import { insertRows } from '../database/insert.ts';
import { PLACEHOLDER } from '../database/keys.ts';
import type { Revision, WrittenRecord } from '../database/revision.ts';
import type { SqlTable } from '../database/tables.ts';
import { tableRows } from '../write/batch.ts';
import { restored } from './entries.ts';
import type { JournalEntry } from './line.ts';

/**
 * Removes what makes filling an empty ledger slow: foreign keys, which are then checked for all rows at once, and those
 * indexes of stances that no guard needs meanwhile. Called in a transaction, so that a failure leaves everything as it
 * was. Returns a function that restores what was removed.
 */
async function withoutConstraints(run: RunSql): Promise<() => Promise<void>> {
  const keys = await run<{ owner: string; name: string; definition: string }>(
    `SELECT conrelid::regclass::text AS owner, quote_ident(conname) AS name, pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace ORDER BY oid`,
    [],
  );
  // Unique indexes stay, because the guard against overlaps finds corrections with one.
  const indexes = await run<{ name: string; definition: string }>(
    `SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition
     FROM pg_index WHERE indrelid = 'stance'::regclass AND NOT indisunique ORDER BY indexrelid`,
    [],
  );
  for (const { owner, name } of keys) await run(`ALTER TABLE ${owner} DROP CONSTRAINT ${name}`);
  for (const { name } of indexes) await run(`DROP INDEX ${name}`);
  return async () => {
    for (const { definition } of indexes) await run(definition);
    for (const { owner, name, definition } of keys)
      await run(`ALTER TABLE ${owner} ADD CONSTRAINT ${name} ${definition}`);
  };
}

/** Creates the API keys that a journal names and the database lacks. They are revoked: they only record who wrote. */
class Placeholders {
  #names: Map<number, string> | undefined;

  constructor(private readonly run: RunSql) {}

  async ensure({ number, recordedAt, apiKey }: JournalEntry): Promise<void> {
    if (!apiKey) return;
    if (!this.#names) {
      const keys = await this.run<{ id: number; name: string }>('SELECT id, name FROM api_key', []);
      this.#names = new Map(keys.map(({ id, name }) => [id, name]));
    }
    const name = this.#names.get(apiKey.id);
    if (name === apiKey.name) return;
    if (name !== undefined) {
      const detail = `revision ${number} was written with key ${apiKey.id}, called "${apiKey.name}", but here that key is called "${name}"`;
      throw new Refusal('conflict', detail);
    }
    await this.run(
      `INSERT INTO api_key (id, name, prefix, sha256, created_at, revoked_at) VALUES ($1, $2, '-', $3, $4, $4)`,
      [apiKey.id, apiKey.name, `${PLACEHOLDER}${apiKey.id}`, recordedAt],
    );
    this.#names.set(apiKey.id, apiKey.name);
  }

  /** Advances the sequence, so that new keys get ids after these. */
  async finish(): Promise<void> {
    if (!this.#names) return;
    await this.run(
      `SELECT setval(pg_get_serial_sequence('api_key', 'id'), (SELECT max(id) FROM api_key))
       WHERE (SELECT max(id) FROM api_key) >= (SELECT last_value FROM api_key_id_seq)`,
      [],
    );
  }
}

type Row = Record<string, unknown>;

const ROWS_AT_ONCE = 20_000;
/** Larger than for a write, because no requests are served meanwhile. */
const CHUNK = 10_000;

/**
 * Writes revisions of a journal into the tables as they were, including their numbers and times. The caller holds the
 * write lock and has checked that they follow the last revision. `whole` means that the ledger is empty, so its
 * constraints may be removed meanwhile. Returns the number of revisions.
 */
export async function replay(
  run: RunSql,
  tables: Map<string, SqlTable>,
  entries: AsyncIterable<JournalEntry>,
  { whole = false } = {},
): Promise<number> {
  const putBack = whole ? await withoutConstraints(run) : async () => {};
  // A connection plans the guards' queries once, here on empty tables, and would otherwise choose sequential scans.
  await run('SET LOCAL enable_seqscan = off; SET LOCAL jit = off');
  const placeholders = new Placeholders(run);
  let pending = new Map<string, Row[]>();
  let [rows, revisions] = [0, 0];
  const flush = async () => {
    for (const name of inOrder(pending))
      await insertRows(run, tables.get(name) as SqlTable, pending.get(name) as Row[], CHUNK);
    pending = new Map();
    rows = 0;
  };
  for await (const entry of entries) {
    await placeholders.ensure(entry);
    for (const [table, some] of tableRows(revisionOf(entry))) {
      const into = pending.get(table);
      rows += some.length;
      // Not `push(...some)`, because a revision may have more rows than a call takes arguments.
      if (into) for (const row of some) into.push(row);
      else pending.set(table, some);
    }
    revisions++;
    if (rows >= ROWS_AT_ONCE) await flush();
  }
  await flush();
  await placeholders.finish();
  await run('SET LOCAL enable_seqscan = on');
  // PostgreSQL cannot add a foreign key to a table while deferred triggers are pending on it.
  await run('SET CONSTRAINTS ALL IMMEDIATE');
  await putBack();
  return revisions;
}

/** The revision comes first, because all rows refer to it; then follows the order of `tableRows`. */
function inOrder(tables: Map<string, Row[]>): string[] {
  const place = (table: string) => ORDER.findIndex((pattern) => pattern.test(table));
  return [...tables.keys()].sort((a, b) => place(a) - place(b));
}
const ORDER = [
  /^revision$/,
  /^(dossier|actor|membership|proposal|event|source|statement|coding|expectation|coverage|release)$/,
  /Version$/,
  /^(?!stance|idempotent|external)/,
  /^stance$/,
  /^stanceRetraction$/,
  /^/,
];

function revisionOf({
  records = [],
  stances = [],
  retractions = [],
  externals = [],
  ...entry
}: JournalEntry): Revision {
  return {
    ...entry,
    recordedAt: Date.parse(entry.recordedAt),
    origin: entry.origin ?? null,
    versions: records.map(({ noun, id, slug, created, value, retracted }) => ({
      kind: noun,
      id,
      slug: slug ?? null,
      created: created ?? false,
      value: restored(noun, value),
      retracted: retracted ?? null,
    })),
    stances,
    retractions,
    externals,
    reply: entry.reply && { ...entry.reply, results: entry.reply.results.map((id) => parseId(id) as WrittenRecord) },
  };
}
