import { beforeEach, expect, it } from 'vitest';
import { createKey } from '../../src/ledger/database/keys.ts';
import { Follower } from '../../src/ledger/model/follow.ts';
import type { Change } from '../../src/ledger/write/changes.ts';
import type { WriteRequest } from '../../src/ledger/write/write.ts';
import { testDatabase } from '../support/database.ts';
import { actor, Desk } from './writing.ts';

const database = await testDatabase();
let desk: Desk;
beforeEach(async () => {
  await database.reset();
  desk = new Desk(database);
});

const named = (slug: string, origin: string): Change => ({ ...actor(slug), external: { origin, id: slug } }) as Change;

/** The origin of one revision as a server reads it that starts afterwards. */
async function originOf(changes: Change[], more: Partial<WriteRequest>): Promise<string | null | undefined> {
  const { revision } = await desk.write(changes, more);
  const follower = new Follower(database, { pollMs: 60_000, log: { warn: () => {} } });
  await follower.refresh();
  return follower.model.revisions[revision - 1]?.origin;
}

it('is what the import wrote, whatever its reason and its external ids', async () => {
  expect(await originOf([actor('a')], { origin: 'file' })).toBe('file');
  expect(await originOf([named('b', 'file')], { origin: 'other', reason: 'import third: again' })).toBe('other');
  expect(desk.model.revisions.map(({ origin }) => origin)).toEqual(['file', 'other']);
});

it('is none where nothing says that an import wrote it', async () => {
  expect(await originOf([actor('a')], { reason: 'by hand' })).toBe(null);
  expect(await originOf([actor('b')], { reason: 'an import file: x' })).toBe(null);
  const { id: apiKeyId } = await createKey(database, 'desk');
  expect(await originOf([actor('c')], { reason: 'import file: the minutes say otherwise', apiKeyId })).toBe(null);
});

it('of a revision without one is taken from what only an import leaves behind', async () => {
  const { id: apiKeyId } = await createKey(database, 'desk');
  const reason = 'import file: file.csv';
  expect(await originOf([actor('a')], { reason })).toBe('file');
  expect(await originOf([named('b', 'a: b')], { reason: 'import a: b: file.csv', apiKeyId })).toBe('a: b');
  const { revision } = await desk.write([actor('c')], { reason, apiKeyId });
  expect(await originOf([actor('d')], { reason, apiKeyId })).toBe(null);
  await database.query(
    `INSERT INTO import_job (state, seat, request, files, report, created_at)
     VALUES ('done', 'x', '{"format": "ndjson", "origin": "file"}', '[]', $1::text::jsonb, now())`,
    [JSON.stringify({ revisions: [revision] })],
  );
  const follower = new Follower(database, { pollMs: 60_000, log: { warn: () => {} } });
  await follower.refresh();
  expect(follower.model.revisions[revision - 1]?.origin).toBe('file');
  expect(follower.model.revisions[revision]?.origin).toBe(null);
});
