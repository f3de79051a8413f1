import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** `npm run test:postgres` leaves to `npm test` what has nothing to do with PostgreSQL, and would do the same again. */
export const ONLY_POSTGRES = process.env.npm_lifecycle_event === 'test:postgres';

/** The test files below a folder that do not reach the server of TEST_DATABASE_URL, nor any module that they import. */
export function withoutPostgres(folder: string): string[] {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  const tests = files.filter((name) => name.endsWith('.test.ts')).map((name) => join(ROOT, folder, name));
  return tests.filter((path) => !reachesPostgres(path, new Set())).map((path) => relative(ROOT, path));
}

function reachesPostgres(path: string, seen: Set<string>): boolean {
  if (seen.has(path)) return false;
  seen.add(path);
  const text = readFileSync(path, 'utf8');
  if (text.includes('process.env.TEST_DATABASE_URL')) return true;
  const imported = [...text.matchAll(/(?:from|import|import\()\s*'(\.[^']+\.ts)'/g)];
  // What is tested does not know where the tests are run.
  const ofTests = imported.map(([, to]) => join(dirname(path), to as string)).filter((to) => to.includes('/test/'));
  return ofTests.some((to) => reachesPostgres(to, seen));
}
