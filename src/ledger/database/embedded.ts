import { existsSync } from 'node:fs';
import { readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { PGlite } from '@electric-sql/pglite';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { Refusal, Unusable } from '../../domain/refusal.ts';
import { PrismaClient } from '../../generated/prisma/client.ts';
import type { Database, OpenOptions, RunSql } from './database.ts';
import { parsers, rowCopied } from './insert.ts';
import { acquireLock, LockHeld, makeFolder, makePrivate, PRIVATE, socketOf } from './lock.ts';

/**
 * How much a function of PostgreSQL runs before V8 optimizes it. With their defaults, Node 24 and 20 optimize at every
 * start much that only the start runs: for a fifth of its CPU time and more. Writes are as fast from the first second.
 */
const OPTIMIZE_LATER = '--wasm-tiering-budget=200000000';

const journalOf = (folder: string): string => `${folder}.journal`;

/** Runs PostgreSQL in this process. PGlite takes no lock, so this takes one: only one process may open a folder. */
export async function openEmbedded(options: OpenOptions): Promise<Database> {
  setFlagsFromString(OPTIMIZE_LATER);
  const inMemory = options.dataDir === 'memory://' || options.pglite !== undefined;
  const { folder, lock } = inMemory ? { folder: options.dataDir } : await claim(options.dataDir);
  try {
    const pg = options.pglite ?? (await (inMemory ? create : createWhole)(folder, options));
    const broken = stopAtPanic(pg);
    await pg.exec("SET TIME ZONE 'UTC'");
    const prisma = new PrismaClient({ adapter: new PrismaPGlite(honestCommit(pg)) });
    return {
      kind: 'embedded',
      prisma,
      query: runOn(pg),
      bytes: async (sql) => {
        const { blob } = await pg.query(`COPY (${sql}) TO '/dev/blob' (FORMAT binary)`);
        return rowCopied(Buffer.from(await (blob as Blob).arrayBuffer()));
      },
      transaction: (work) => pg.transaction((tx) => work(runOn(tx))),
      listen: (onRevision) => pg.listen('demarche_revision', onRevision),
      broken,
      journalPath: inMemory ? undefined : journalOf(folder),
      socketPath: inMemory ? undefined : socketOf(folder),
      async close() {
        await prisma.$disconnect();
        // A broken database cannot be closed, so this does not wait for it.
        await Promise.race([broken, pg.close()]).finally(() => lock?.release());
      },
    };
  } catch (error) {
    await lock?.release();
    throw error;
  }
}

async function claim(dataDir: string) {
  try {
    await makeFolder(dataDir);
    // Uses the real path, so that two names of one folder share one lock.
    const folder = await realpath(dataDir);
    return { folder, lock: await acquireLock(`${folder}.lock`) };
  } catch (error) {
    throw error instanceof LockHeld ? error : new Unusable(`DATA_DIR ${dataDir} cannot be used`, error);
  }
}

const create = (dataDir: string, { template }: OpenOptions) => PGlite.create({ dataDir, loadDataDir: template });

/**
 * A folder that was only partly created looks like a ledger, so a marker file lies beside it until it is complete. If
 * the marker is still there, nothing was ever written to the ledger, and the folder is created again.
 */
async function createWhole(folder: string, options: OpenOptions): Promise<PGlite> {
  const mark = `${folder}.unfinished`;
  try {
    if (existsSync(mark)) for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true });
    const files = await readdir(folder);
    if (files.length === 0) await writeFile(mark, '', { flush: true, mode: PRIVATE.file });
    else if (!files.includes('PG_VERSION')) throw new Error('it holds other files than a ledger');
    const pg = await create(folder, options);
    await makePrivate(folder, PRIVATE.folder);
    await rm(mark, { force: true });
    return pg;
  } catch (error) {
    const advice = rebuildAdvice(folder);
    throw new Unusable(
      `the embedded ledger in ${folder} cannot be opened${advice ? `. ${advice}. The fault` : ''}`,
      error,
    );
  }
}

/** Advice on recovering a damaged database from its journal; undefined if there is no journal. */
function rebuildAdvice(folder: string): string | undefined {
  const journal = journalOf(folder);
  if (!existsSync(journal)) return undefined;
  return `All that was acknowledged is in ${journal}: move ${folder} out of the way, start again, and the ledger is rebuilt from it`;
}

function runOn(pg: Pick<PGlite, 'query' | 'exec'>): RunSql {
  return async <Row extends object>(sql: string, params?: unknown[]) => {
    if (params) return (await pg.query<Row>(sql, params, { parsers })).rows;
    return ((await pg.exec(sql, { parsers })).at(-1)?.rows ?? []) as Row[];
  };
}

/**
 * PGlite does not notice when PostgreSQL gives up (PANIC: the log cannot be written, because the disk is full), and
 * would spin forever at the next query. Committed revisions are safe and are there after a restart.
 */
function stopAtPanic(pg: PGlite): Promise<Refusal> {
  let broke: Refusal | undefined;
  return new Promise((resolve) => {
    for (const name of ['execProtocol', 'execProtocolStream'] as const) {
      const ask = pg[name].bind(pg) as (...args: unknown[]) => Promise<never>;
      pg[name] = async (...args: unknown[]) => {
        if (broke) throw broke;
        return ask(...args).catch((error) => {
          if (['PANIC', 'FATAL'].includes(error.severity) || error.name === 'RuntimeError') {
            broke = new Refusal('ledger-unavailable', `the embedded ledger gave up: ${error.message}`);
            resolve(broke);
          }
          throw error;
        });
      };
    }
  });
}

// pglite-prisma-adapter 0.7.2 reports success for a COMMIT that failed: it attaches `.catch((error) => reject(error))`
// to PGlite's transaction, but the promise that this rejects was settled long before, and it then waits for the result
// of that `catch`. Here the failure is rethrown as well, so that `prisma.$transaction` rejects. (Isolation levels are
// still ignored, because it sets them before BEGIN. With one connection there is no other transaction to isolate from.)
function honestCommit(pg: PGlite): PGlite {
  return new Proxy(pg, {
    get(target, name) {
      const value = Reflect.get(target, name, target);
      if (name !== 'transaction') return typeof value === 'function' ? value.bind(target) : value;
      return (work: Parameters<PGlite['transaction']>[0]) => {
        const result = target.transaction(work);
        return {
          catch(settle: (error: unknown) => void) {
            const passed = result.catch((error) => {
              settle(error);
              throw error;
            });
            passed.catch(() => {}); // nobody awaits it if BEGIN failed
            return passed;
          },
        };
      };
    },
  });
}
