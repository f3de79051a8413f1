import { createHash, randomBytes } from 'node:crypto';
import { PLACEHOLDER } from '../journal/replay.ts';
import type { Database } from './database.ts';

/** A new API key. It is shown once: only its hash is kept. */
export async function createKey(db: Database, name: string): Promise<{ id: number; key: string }> {
  const { key, ...kept } = newKey();
  const { id } = await db.prisma.apiKey.create({ data: { name, ...kept } });
  return { id, key };
}

/** Where there is no key yet, but for those that a journal brought and nobody holds. It is told before it is kept: who is cut off in between is told another, not left without. */
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
  return { key, prefix: key.slice(0, 8), sha256: createHash('sha256').update(key).digest('hex') };
}

/** Who holds the key with this hash; null for nobody, or nobody any more. */
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
