// Fills an empty ledger as the write door would, only in bulk: a transaction is a revision, its row comes first and
// every other row joins it, under all the guards of the database.
import pg from 'pg';

export const STANCES_A_REVISION = 20_000;
const DOSSIER = 'general-assembly';

/**
 * @param {string} url of a migrated, empty ledger
 * @param {import('./data.js').Data} data
 * @returns {Promise<{ revisions: number, stances: number, proposals: { slug: string, date: string, revision: number }[] }>}
 */
export async function load(url, data) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await inRevision(client, 1, { dossier: 1, actor: data.actors.length }, () => writeActors(client, data));
    const loaded = { revisions: 1, stances: 0, proposals: [] };
    for (const calls of batches(data.rollCalls)) {
      const revision = loaded.revisions + 1;
      const stances = calls.reduce((sum, { votes }) => sum + votes.length, 0);
      const summary = { proposal: calls.length, event: calls.length, stance: stances };
      await inRevision(client, revision, summary, () => writeRollCalls(client, revision, calls, loaded));
      loaded.revisions = revision;
      loaded.stances += stances;
      loaded.proposals.push(...calls.map(({ slug, date }) => ({ slug, date, revision })));
    }
    await client.query('VACUUM (ANALYZE)');
    return loaded;
  } finally {
    await client.end();
  }
}

function* batches(rollCalls) {
  let batch = [];
  let stances = 0;
  for (const call of rollCalls) {
    batch.push(call);
    stances += call.votes.length;
    if (stances < STANCES_A_REVISION) continue;
    yield batch;
    batch = [];
    stances = 0;
  }
  if (batch.length > 0) yield batch;
}

export async function inRevision(client, number, summary, work) {
  await client.query('BEGIN');
  const recordedAt = new Date(Date.UTC(2020, 0, number)).toISOString();
  await client.query('INSERT INTO revision (number, recorded_at, reason, summary) VALUES ($1, $2, $3, $4)', [
    number,
    recordedAt,
    'benchmark data',
    summary,
  ]);
  await work();
  await client.query('COMMIT');
}

/** Columns as arrays: one statement, whatever the number of rows. A column is [type, values], or SQL for all rows. */
export function insert(client, table, columns) {
  const entries = Object.entries(columns);
  const arrays = entries.filter(([, column]) => Array.isArray(column));
  const from = arrays.map(([, [type]], i) => `$${i + 1}::${type}[]`).join(', ');
  const names = arrays.map(([name]) => `"${name}"`).join(', ');
  const values = entries.map(([name, column]) => (Array.isArray(column) ? `"${name}"` : column)).join(', ');
  return client.query(
    `INSERT INTO ${table} (${entries.map(([name]) => `"${name}"`).join(', ')})
     SELECT ${values} FROM unnest(${from}) AS given (${names})`,
    arrays.map(([, [, rows]]) => rows),
  );
}

async function writeActors(client, { actors, parties }) {
  await client.query(`INSERT INTO dossier VALUES (1, '${DOSSIER}', 1)`);
  await client.query(`INSERT INTO dossier_version VALUES (1, 1, 'UN General Assembly', NULL, '{}', NULL)`);
  const id = ['int', actors.map((_, i) => i + 1)];
  await insert(client, 'actor', { id, slug: ['text', actors.map(({ slug }) => slug)], revision: '1' });
  const name = ['text', actors.map((actor) => actor.name)];
  await insert(client, 'actor_version', { actor_id: id, revision: '1', type: `'state'`, name, aliases: `'{}'` });
  await insert(client, 'dossier_party', {
    dossier_id: '1',
    revision: '1',
    position: ['int', parties.map((_, i) => i)],
    actor_id: ['int', parties.map((actor) => actor + 1)],
  });
}

async function writeRollCalls(client, number, calls, { proposals, stances }) {
  const revision = `${number}`;
  const first = proposals.length + 1;
  const id = ['int', calls.map((_, i) => first + i)];
  const slug = ['text', calls.map((call) => call.slug)];
  const name = ['text', calls.map((call) => call.name)];
  const date = ['date', calls.map((call) => call.date)];
  const precision = ['date_precision', calls.map((call) => call.precision)];
  await insert(client, 'proposal', { id, slug, revision });
  await insert(client, 'proposal_version', {
    proposal_id: id,
    revision,
    dossier_id: '1',
    name,
    kind: `'resolution'`,
    text: ['text', calls.map((call) => call.text)],
    tags: `'{}'`,
    parameters: `'{}'`,
  });
  await insert(client, 'event', { id, slug, revision });
  await insert(client, 'event_version', {
    event_id: id,
    revision,
    dossier_id: '1',
    name,
    kind: `'vote'`,
    context: `'actual'`,
    occurred_on: date,
    occurred_on_precision: precision,
  });
  await insert(client, 'event_agenda_item', { event_id: id, revision, position: '0', proposal_id: id });

  const votes = calls.flatMap((call, i) => call.votes.map((vote) => ({ ...vote, call, proposal: first + i })));
  const proposal = ['int', votes.map((vote) => vote.proposal)];
  await insert(client, 'stance', {
    id: ['int', votes.map((_, i) => stances + 1 + i)],
    revision,
    actor_id: ['int', votes.map(({ actor }) => actor + 1)],
    proposal_id: proposal,
    level: ['level', votes.map(({ level }) => level)],
    voice: `'own'`,
    first_hand: 'true',
    valid_from: ['date', votes.map(({ call }) => call.date)],
    valid_from_precision: ['date_precision', votes.map(({ call }) => call.precision)],
    event_id: ['int', votes.map((vote) => vote.proposal)],
  });
}
