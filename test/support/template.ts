import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import manifest from '../../package.json' with { type: 'json' };
import { migrate, readMigrations } from '../../src/ledger/database/migrate.ts';
import { openDatabase } from '../../src/ledger/ledger.ts';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/demarche', import.meta.url));

/** A PGlite data folder with the migrations applied, made once for each state of them: initdb takes seconds, this half of one. */
export async function templateFile(): Promise<string> {
  const hash = createHash('sha256').update(manifest.dependencies['@electric-sql/pglite']);
  for (const { name, checksum } of await readMigrations()) hash.update(name).update(checksum);
  return `${CACHE}/${hash.digest('hex').slice(0, 16)}.tar`;
}

export async function readTemplate(): Promise<Blob> {
  return new Blob([await readFile(await templateFile())]);
}

export async function buildTemplate(): Promise<void> {
  const path = await templateFile();
  if (await readFile(path).catch(() => null)) return;
  await mkdir(CACHE, { recursive: true });
  const pglite = await PGlite.create();
  const database = await openDatabase({ dataDir: 'memory://', pglite });
  await migrate(database);
  const dump = await pglite.dumpDataDir('none');
  await database.close();
  // Under another name first: a second run must not read half a file.
  await writeFile(`${path}.${process.pid}`, Buffer.from(await dump.arrayBuffer()));
  await rename(`${path}.${process.pid}`, path);
}
