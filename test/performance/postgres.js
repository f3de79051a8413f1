// Databases to measure on: on the server that TEST_DATABASE_URL names, or on a throw-away one.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const script = fileURLToPath(new URL('../support/postgres.sh', import.meta.url));

/** @param {(undo: () => unknown) => void} atEnd */
export async function openPostgres(atEnd) {
  const given = process.env.TEST_DATABASE_URL;
  const base = given ?? throwAway(atEnd);
  const version = (await run(base, 'SHOW server_version')).rows[0].server_version;
  const durable = (await run(base, 'SHOW fsync')).rows[0].fsync === 'on';
  return {
    version,
    durable,
    /** What the server would do of its own accord about so many new rows, it does now, and not while others are timed. */
    settle: (url) => run(url, 'VACUUM (ANALYZE)'),
    async drop(url) {
      await run(base, `DROP DATABASE ${new URL(url).pathname.slice(1)} WITH (FORCE)`);
    },
    /** A new empty database. */
    async create(name) {
      const database = `demarche_bench_${process.pid}_${name}`;
      await run(base, `CREATE DATABASE ${database}`);
      if (given) atEnd(() => run(base, `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`));
      const url = new URL(base);
      url.pathname = `/${database}`;
      return url.href;
    },
  };
}

function throwAway(atEnd) {
  const told = execFileSync(script, ['start'], { encoding: 'utf8' });
  const [, POSTGRES_FOLDER] = /POSTGRES_FOLDER='([^']+)'/.exec(told) ?? [];
  const [, url] = /TEST_DATABASE_URL='([^']+)'/.exec(told) ?? [];
  atEnd(() => execFileSync(script, ['stop'], { env: { ...process.env, POSTGRES_FOLDER } }));
  return url;
}

async function run(url, sql) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}
