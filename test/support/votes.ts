import type { Database } from '../../src/ledger/database/database.ts';

/**
 * Writes roll calls in bulk, as the write door would and under all the guards of the database: a
 * transaction is a revision. Into an empty ledger; every vote is a plain stance.
 */
export async function castVotes(database: Database, rollCalls: number, actors = 100): Promise<number> {
  const numbers = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
  await database.transaction(async (run) => {
    const summary = { dossier: 1, actor: actors, proposal: rollCalls, event: rollCalls, stance: rollCalls * actors };
    await run('INSERT INTO revision (number, recorded_at, reason, summary) VALUES (1, $1, $2, $3::jsonb)', [
      '2025-01-01T00:00:00Z',
      'votes',
      JSON.stringify(summary),
    ]);
    await run(`INSERT INTO dossier VALUES (1, 'assembly', 1)`);
    await run(`INSERT INTO dossier_version VALUES (1, 1, 'Assembly', NULL, '{}', NULL)`);
    const of = '(SELECT unnest($1::int[]) AS n) AS given';
    await run(`INSERT INTO actor (id, slug, revision) SELECT n, 'state-' || n, 1 FROM ${of}`, [numbers(actors)]);
    await run(
      `INSERT INTO actor_version (actor_id, revision, type, name, aliases)
       SELECT n, 1, 'state', CASE n % 5 WHEN 0 THEN '=State ' ELSE 'State, "the" ' END || n, '{}' FROM ${of}`,
      [numbers(actors)],
    );
    await run(`INSERT INTO proposal (id, slug, revision) SELECT n, 'motion-' || n, 1 FROM ${of}`, [numbers(rollCalls)]);
    await run(
      `INSERT INTO proposal_version (proposal_id, revision, dossier_id, name, kind, tags, parameters)
       SELECT n, 1, 1, 'Motion ' || n, 'resolution', '{}', '{}' FROM ${of}`,
      [numbers(rollCalls)],
    );
    await run(`INSERT INTO event (id, slug, revision) SELECT n, 'vote-' || n, 1 FROM ${of}`, [numbers(rollCalls)]);
    await run(
      `INSERT INTO event_version (event_id, revision, dossier_id, name, kind, context, occurred_on, occurred_on_precision)
       SELECT n, 1, 1, 'Vote ' || n, 'vote', 'actual', DATE '2020-01-01' + n, 'day' FROM ${of}`,
      [numbers(rollCalls)],
    );
    await run(
      `INSERT INTO event_agenda_item (event_id, revision, position, proposal_id) SELECT n, 1, 0, n FROM ${of}`,
      [numbers(rollCalls)],
    );
    await run(
      `INSERT INTO stance (id, revision, actor_id, proposal_id, level, voice, first_hand, valid_from, valid_from_precision, event_id)
       SELECT n, 1, (n - 1) % $2 + 1, (n - 1) / $2 + 1, (ARRAY['support', 'neutral', 'oppose'])[n % 3 + 1]::level,
         'own', true, DATE '2020-01-01' + (n - 1) / $2 + 1, 'day', (n - 1) / $2 + 1 FROM ${of}`,
      [numbers(rollCalls * actors), actors],
    );
  });
  // A worker's database may still be known as the empty one that it was for the file before. Only of the tables that have
  // rows: one that was emptied would be taken for empty by the files after this one, however many rows they write.
  await database.query(
    'ANALYZE revision, actor, actor_version, proposal, proposal_version, event, event_version, stance',
  );
  return rollCalls * actors;
}
