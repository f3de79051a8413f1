import type { Run } from '../open.ts';

/**
 * Takes off what makes filling an empty ledger slow, and puts it back: foreign keys, which are then checked for all rows
 * at once, and the indexes of the stances that no guard needs meanwhile. Inside of a transaction, so that
 * a failure leaves all as it was. Returns what puts it back.
 */
export async function withoutConstraints(run: Run): Promise<() => Promise<void>> {
  const keys = await run<{ owner: string; name: string; definition: string }>(
    `SELECT conrelid::regclass::text AS owner, quote_ident(conname) AS name, pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace ORDER BY oid`,
    [],
  );
  // Unique ones stay: the guard against overlaps looks for corrections by one.
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
