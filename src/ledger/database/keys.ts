import { randomBytes } from 'node:crypto';
import { sha256 } from '../../runtime/sha256.ts';
import type { Database } from './database.ts';

/** Prefix of the value stored instead of a SHA-256 for a key that only a journal names. No real hash starts with it. */
export const PLACEHOLDER = 'journal:';

/** Creates an API key. The key is shown only once, because just its hash is stored. */
export async function createKey(db: Database, name: string): Promise<{ id: number; key: string }> {
  const { key, ...kept } = newKey();
  const { id } = await db.prisma.apiKey.create({ data: { name, ...kept } });
  return { id, key };
}

/**
 * Creates a key if there is none yet. Placeholders from a journal do not count, because they grant no access. The key
 * is shown before it is stored, so that a start interrupted in between shows another one the next time.
 */
export async function createFirstKey(db: Database, tell: (key: string) => void): Promise<void> {
  if ((await db.prisma.apiKey.count({ where: { NOT: { sha256: { startsWith: PLACEHOLDER } } } })) > 0) return;
  await db.transaction(async (run) => {
    await run('LOCK TABLE api_key IN EXCLUSIVE MODE'); // another server may start at the same moment
    const held = await run('SELECT FROM api_key WHERE NOT starts_with(sha256, $1) LIMIT 1', [PLACEHOLDER]);
    if (held.length > 0) return;
    const { key, prefix, sha256 } = newKey();
    tell(key);
    await run("INSERT INTO api_key (name, prefix, sha256) VALUES ('first', $1, $2)", [prefix, sha256]);
  });
}

function newKey() {
  const key = `dem_${randomBytes(24).toString('base64url')}`;
  return { key, prefix: key.slice(0, 8), sha256: sha256(key) };
}

/** The key with this hash; null if there is none or it was revoked. */
export async function findKey(db: Database, sha256: string): Promise<{ id: number; name: string } | null> {
  const found = await db.prisma.apiKey.findUnique({ where: { sha256 } });
  return found && found.revokedAt === null ? { id: found.id, name: found.name } : null;
}

export const listKeys = (db: Database) => db.prisma.apiKey.findMany({ orderBy: { id: 'asc' }, omit: { sha256: true } });

export async function revokeKey(db: Database, id: number): Promise<boolean> {
  const { count } = await db.prisma.apiKey.updateMany({
    where: { id, revokedAt: null },
    data: { revokedAt: new Date() },
  });
  return count === 1;
}
