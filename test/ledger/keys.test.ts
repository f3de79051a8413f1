import { createHash } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import { createKey, findKey, listKeys, revokeKey } from '../../src/ledger/database/keys.ts';
import { testDatabase } from '../support/database.ts';

const database = await testDatabase();
beforeEach(() => database.reset());

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

it('is found by its hash, and never twice the same', async () => {
  const [a, b] = [await createKey(database, 'desk'), await createKey(database, 'desk')];
  expect(a.key).not.toBe(b.key);
  expect(await findKey(database, sha256(a.key))).toEqual({ id: a.id, name: 'desk' });
  expect(await findKey(database, sha256(`${a.key}x`))).toBeNull();
});

it('is kept as a hash and a few letters to know it by', async () => {
  const { key } = await createKey(database, 'desk');
  const [row] = await database.query<Record<string, unknown>>('SELECT * FROM api_key', []);
  expect(row).toMatchObject({ name: 'desk', prefix: key.slice(0, 8), sha256: sha256(key), revoked_at: null });
  expect(JSON.stringify(row)).not.toContain(key.slice(8));
  expect(Object.keys((await listKeys(database))[0] ?? {})).not.toContain('sha256');
});

it('is nobody’s any more once revoked, which is done once', async () => {
  const [gone, kept] = [await createKey(database, 'gone'), await createKey(database, 'kept')];
  expect(await revokeKey(database, gone.id)).toBe(true);
  expect(await revokeKey(database, gone.id)).toBe(false);
  expect(await revokeKey(database, 99)).toBe(false);
  expect(await findKey(database, sha256(gone.key))).toBeNull();
  expect(await findKey(database, sha256(kept.key))).toMatchObject({ name: 'kept' });
  expect((await listKeys(database)).map((k) => [k.name, k.revokedAt !== null])).toEqual([
    ['gone', true],
    ['kept', false],
  ]);
});
