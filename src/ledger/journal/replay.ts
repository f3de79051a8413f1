import { rowsOf } from '../batch.ts';
import type { StagedVersion } from '../changes.ts';
import { insertRows } from '../insert.ts';
import { parseId } from '../nouns.ts';
import type { Run } from '../open.ts';
import type { Table } from '../tables.ts';
import { withoutConstraints } from './constraints.ts';
import type { Entry } from './line.ts';
import { Placeholders } from './placeholders.ts';
import { stanceRow, statementRows } from './stance-rows.ts';
import { restored } from './values.ts';

type Row = Record<string, unknown>;

const ROWS_AT_ONCE = 20_000;
/** Nobody else waits for a turn here. */
const CHUNK = 10_000;

/**
 * Writes revisions of a journal into the tables as they were, their numbers and times included. The caller holds the
 * write lock and has seen that they follow the last one. `whole`: the ledger is empty, and its
 * constraints may come off meanwhile. Returns how many there were.
 */
export async function replay(
  run: Run,
  tables: Map<string, Table>,
  entries: AsyncIterable<Entry>,
  { whole = false } = {},
): Promise<number> {
  const putBack = whole ? await withoutConstraints(run) : async () => {};
  // A connection plans the guards' questions once, here while the tables are empty: by index from the start.
  await run('SET LOCAL enable_seqscan = off; SET LOCAL jit = off');
  const placeholders = new Placeholders(run);
  let pending = new Map<string, Row[]>();
  let [rows, revisions] = [0, 0];
  const flush = async () => {
    for (const name of inOrder(pending))
      await insertRows(run, tables.get(name) as Table, pending.get(name) as Row[], CHUNK);
    pending = new Map();
    rows = 0;
  };
  for await (const entry of entries) {
    await placeholders.ensure(entry);
    for (const [table, some] of tablesOf(entry)) {
      const into = pending.get(table);
      rows += some.length;
      // No spreading: a revision may have more rows than a call takes arguments.
      if (into) for (const row of some) into.push(row);
      else pending.set(table, some);
    }
    revisions++;
    if (rows >= ROWS_AT_ONCE) await flush();
  }
  await flush();
  await placeholders.finish();
  await run('SET LOCAL enable_seqscan = on');
  // A table that has guards left to run at the commit takes no keys.
  await run('SET CONSTRAINTS ALL IMMEDIATE');
  await putBack();
  return revisions;
}

/** The revision first, which all else joins; then as the door writes them. */
function inOrder(tables: Map<string, Row[]>): string[] {
  const place = (table: string) => ORDER.findIndex((pattern) => pattern.test(table));
  return [...tables.keys()].sort((a, b) => place(a) - place(b));
}
const ORDER = [
  /^revision$/,
  /^(dossier|actor|membership|proposal|event|source|statement|coding)$/,
  /Version$/,
  /^(?!stance|idempotent|external)/,
  /^stance$/,
  /^stanceRetraction$/,
  /^/,
];

function tablesOf(entry: Entry): Map<string, Row[]> {
  const { number, recordedAt, reason, apiKey, summary, reply } = entry;
  const versions: StagedVersion[] = (entry.records ?? []).map(({ noun, id, slug, created, value, retracted }) => ({
    kind: noun,
    id,
    slug: slug ?? null,
    created: created ?? false,
    value: restored(noun, value),
    retracted: retracted ?? null,
  }));
  const tables = rowsOf({ versions, stances: [], withdrawals: [], externals: [] }, number);
  const { stances = [], retractions = [], externals = [] } = entry;
  tables.set('revision', [{ number, recordedAt, apiKeyId: apiKey?.id, reason, summary }]);
  tables.set(
    'stance',
    stances.map((part) => stanceRow(part, number)),
  );
  tables.set(
    'stanceStatement',
    stances.flatMap((part) => statementRows(part, number)),
  );
  tables.set(
    'stanceRetraction',
    retractions.map(({ id, reason }) => ({ stanceId: id, revision: number, reason })),
  );
  tables.set(
    'externalId',
    externals.map(({ id, ...name }) => ({ ...name, recordId: id, revision: number })),
  );
  if (reply && apiKey) {
    const { key, requestSha256, results } = reply;
    tables.set('idempotentReply', [
      { apiKeyId: apiKey.id, key, requestSha256, revision: number, results: results.map((id) => parseId(id)) },
    ]);
  }
  return tables;
}
