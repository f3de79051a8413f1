import type { Socket } from 'node:net';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { Unusable } from '../../domain/refusal.ts';
import { PrismaClient } from '../../generated/prisma/client.ts';
import type { Database, Log, OpenOptions, RunSql } from './database.ts';
import { parsers, rowCopied } from './insert.ts';

const ANSWER_TIMEOUT_MS = 5_000;
const FIRST_RETRY_MS = 100;
const LONGEST_RETRY_MS = 10_000;
/** A listener sends nothing by itself, so without regular queries a dead connection would look like an idle one. */
const HEARTBEAT_MS = 5_000;

/** Listens on its own connection and reconnects without limit. Calls `onDead` when a connection stops answering. */
export async function listen(
  config: pg.ClientConfig,
  onRevision: (number?: string) => void,
  log?: Log,
  { heartbeatMs = HEARTBEAT_MS, onDead }: { heartbeatMs?: number; onDead?: () => void } = {},
): Promise<() => Promise<void>> {
  let stopped = false;
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;

  async function connect(): Promise<void> {
    const next = new pg.Client({ ...config, query_timeout: ANSWER_TIMEOUT_MS });
    const lost = new Promise<void>((resolve) => {
      next.on('error', (error) => {
        log?.warn({ err: error }, 'the connection that listens for revisions was lost');
        resolve();
      });
      next.on('end', () => resolve());
    });
    next.on('notification', ({ payload }) => onRevision(payload));
    try {
      await next.connect();
      await next.query('LISTEN demarche_revision');
    } catch (error) {
      await next.end().catch(() => {});
      throw error;
    }
    client = next;
    const heartbeat = setInterval(() => {
      next.query('SELECT 1').catch(() => {
        onDead?.();
        next.end().catch(() => {});
      });
    }, heartbeatMs);
    heartbeat.unref();
    void lost.then(() => {
      clearInterval(heartbeat);
      void next.end().catch(() => {});
      if (!stopped) retry(FIRST_RETRY_MS);
    });
    if (stopped) await next.end().catch(() => {});
  }

  function retry(delay: number): void {
    timer = setTimeout(
      () => {
        connect().then(
          () => onRevision(),
          (error) => {
            log?.warn({ err: error, delay }, 'cannot listen for revisions yet');
            if (!stopped) retry(Math.min(delay * 2, LONGEST_RETRY_MS));
          },
        );
      },
      delay * (0.5 + Math.random()),
    );
  }

  await connect();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await client?.end().catch(() => {});
  };
}

const MINIMUM_VERSION = 15;
const CONNECT_TIMEOUT_MS = 5_000;

type ParserOf = typeof pg.types.getTypeParser;
const getTypeParser = ((oid: number, format: 'text' | 'binary') =>
  (format !== 'binary' && parsers[oid]) || pg.types.getTypeParser(oid, format)) as ParserOf;

/** Members that pg's types leave out. */
interface Wire {
  connection: { stream: Socket };
}

export async function openPostgresql(
  databaseUrl: string,
  options: Pick<OpenOptions, 'poolSize' | 'log'>,
): Promise<Database> {
  const config = connection(databaseUrl);
  const pool = new pg.Pool({ ...config, max: options.poolSize ?? 10 });
  // Without this handler, the loss of one idle connection would end the process.
  pool.on('error', (error) => options.log?.warn({ err: error }, 'an idle database connection was lost'));
  // A query on a dead connection would wait until TCP gives up, and so would the write that waits for the query.
  const connections = new Set<pg.PoolClient>();
  pool.on('connect', (client) => void connections.add(client));
  pool.on('remove', (client) => void connections.delete(client));
  const cut = () => {
    for (const client of connections) (client as unknown as Wire).connection.stream.destroy();
  };
  const query = runOn(pool);
  try {
    const [server] = await query<{ version: number }>(
      "SELECT current_setting('server_version_num')::int / 10000 AS version",
    );
    if (!server || server.version < MINIMUM_VERSION)
      throw new Error(`version ${MINIMUM_VERSION} or newer is needed, and it is ${server?.version}`);
  } catch (error) {
    await pool.end();
    // Without the password.
    const { host, pathname } = new URL(config.connectionString ?? '');
    throw new Unusable(`the PostgreSQL of DATABASE_URL (${host}${pathname}) cannot be used`, error);
  }
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  const listeners = new Set<() => Promise<void>>();
  return {
    kind: 'postgresql',
    prisma,
    query,
    bytes: (sql) => copied(pool, sql),
    transaction: (work) => transaction(pool, work),
    async listen(onRevision) {
      const stop = await listen(config, onRevision, options.log, { onDead: cut });
      listeners.add(stop);
      return async () => {
        listeners.delete(stop);
        await stop();
      };
    },
    async close() {
      await Promise.all([...listeners].map((stop) => stop()));
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

/**
 * Sets every session to UTC, because adapter-pg reads timestamptz as if every server's time zone were UTC. Whole tables
 * are read by several queries at once, in batches whose parallel workers would each repeat most of the work.
 */
function connection(databaseUrl: string): pg.ClientConfig {
  if (!URL.canParse(databaseUrl)) throw new Unusable('DATABASE_URL cannot be read as a URL');
  const url = new URL(databaseUrl);
  // Options in the URL take precedence over the config object, so the option is added to the URL.
  const own = url.searchParams.get('options') ?? '';
  url.searchParams.set('options', `-c max_parallel_workers_per_gather=0 ${own} -c timezone=UTC`);
  return {
    connectionString: url.href.replaceAll('+', '%20'),
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: 'demarche',
    keepAlive: true,
  };
}

function runOn(client: pg.Pool | pg.PoolClient): RunSql {
  return async <Row extends object>(text: string, values?: unknown[], name?: string) => {
    // Several statements give an array of results, which the types do not say.
    const config = { name, text, values, types: { getTypeParser } };
    const result: pg.QueryResult<Row> | pg.QueryResult<Row>[] = await client.query<Row>(config);
    return (Array.isArray(result) ? result.at(-1) : result)?.rows ?? [];
  };
}

async function copied(pool: pg.Pool, sql: string): Promise<(Buffer | null)[]> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    // The last byte arrives before the server is ready for another query.
    const idle = new Promise((resolve) => void client.once('drain', resolve));
    const parts = await client.query(copyTo(`COPY (${sql}) TO STDOUT (FORMAT binary)`)).toArray();
    await idle;
    return rowCopied(Buffer.concat(parts));
  } catch (error) {
    broken = error as Error;
    throw error;
  } finally {
    client.release(broken);
  }
}

async function transaction<T>(pool: pg.Pool, work: (run: RunSql) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  client.on('error', ignore); // the pending query reports it
  try {
    await client.query('BEGIN');
    const value = await work(runOn(client));
    const { command } = await client.query('COMMIT');
    if (command !== 'COMMIT') throw new Error('the transaction had failed and was rolled back');
    return value;
  } catch (error) {
    await client.query('ROLLBACK').catch((lost) => {
      broken = lost;
    });
    throw error;
  } finally {
    client.off('error', ignore);
    client.release(broken);
  }
}

function ignore(): void {}
