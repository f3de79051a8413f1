import { once } from 'node:events';
import net from 'node:net';
import { beforeEach, describe, expect, it } from 'vitest';
import { listen } from '../../src/ledger/database/postgresql.ts';
import { openDatabase } from '../../src/ledger/ledger.ts';
import { testDatabase } from '../support/database.ts';

const database = await testDatabase();
beforeEach(() => database.reset());

const addRevision = (number: number) =>
  database.prisma.revision.create({
    data: { number, recordedAt: new Date(number * 1000), reason: 'test', summary: {} },
  });

describe('query', () => {
  it('reads values the same from both kinds of database', async () => {
    const [row] = await database.query<Record<string, unknown>>(
      `SELECT '\\x00ff10'::bytea AS bytes, date '2025-05-16' AS day, count(*) AS rows, 9007199254740993::bigint AS large,
        timestamptz '2025-05-16 12:00:00.123+03' AS at, ARRAY[1,2] AS numbers, ARRAY['a','b'] AS words, '{"a":1}'::jsonb AS json, NULL::date AS none`,
    );
    expect(row).toEqual({
      bytes: Buffer.from([0, 255, 16]),
      day: '2025-05-16',
      rows: 1,
      large: 9007199254740993n,
      at: new Date('2025-05-16T09:00:00.123Z'),
      numbers: [1, 2],
      words: ['a', 'b'],
      json: { a: 1 },
      none: null,
    });
  });

  it('takes parameters, and gives the last of several statements', async () => {
    expect(await database.query('SELECT $1::int + $2::int AS sum', [1, 2])).toEqual([{ sum: 3 }]);
    expect(await database.query('SELECT 1 AS a; SELECT 2 AS b')).toEqual([{ b: 2 }]);
  });

  it('brings megabytes of bytea as bytes', async () => {
    const [row] = await database.query<{ bytes: Uint8Array }>(
      "SELECT convert_to(repeat('x', 8000000), 'UTF8') AS bytes",
    );
    expect(row?.bytes).toBeInstanceOf(Uint8Array);
    expect(row?.bytes.byteLength).toBe(8_000_000);
    expect(row?.bytes[7_999_999]).toBe(120);
  });

  it('waits for an open Prisma transaction, or passes it by, but never reads its rows', async () => {
    let counted: Promise<{ rows: number }[]> | undefined;
    await database.prisma.$transaction(async (tx) => {
      await tx.revision.create({ data: { number: 1, recordedAt: new Date(), reason: 'test', summary: {} } });
      counted = database.query<{ rows: number }>('SELECT count(*) AS rows FROM revision');
      await Promise.race([counted, new Promise((resolve) => setTimeout(resolve, 50))]);
      await tx.$executeRaw`SELECT 1`;
    });
    expect(await counted).toEqual([{ rows: database.kind === 'embedded' ? 1 : 0 }]);
  });
});

describe('prisma', () => {
  it('keeps instants whatever the zone of the server', async () => {
    const recordedAt = new Date('2025-07-01T12:34:56.789Z');
    await database.prisma.revision.create({ data: { number: 1, recordedAt, reason: 'test', summary: {} } });
    expect((await database.prisma.revision.findUniqueOrThrow({ where: { number: 1 } })).recordedAt).toEqual(recordedAt);
    expect(await database.query('SELECT recorded_at AS at FROM revision')).toEqual([{ at: recordedAt }]);
    expect(await database.query("SELECT current_setting('TimeZone') AS zone")).toEqual([{ zone: 'UTC' }]);
  });

  it('says so when a COMMIT fails', async () => {
    await database.query(
      `CREATE TABLE late (id int PRIMARY KEY, other int REFERENCES late DEFERRABLE INITIALLY DEFERRED)`,
    );
    try {
      const write = database.prisma.$transaction((tx) => tx.$executeRaw`INSERT INTO late VALUES (1, 2)`);
      await expect(write).rejects.toThrow(/foreign ?key/i);
      expect(await database.query('SELECT * FROM late')).toEqual([]);
      expect(await database.prisma.revision.count()).toBe(0); // and the connection is still good
    } finally {
      await database.query('DROP TABLE late');
    }
  });
});

describe('transaction', () => {
  it('keeps all or nothing', async () => {
    const fails = database.transaction(async (run) => {
      await run("INSERT INTO api_key (name, prefix, sha256) VALUES ('a', 'a', 'a')");
      await run('SELECT 1 / 0');
    });
    await expect(fails).rejects.toThrow('division by zero');
    expect(await database.prisma.apiKey.count()).toBe(0);
    await database.transaction(
      async (run) => void (await run("INSERT INTO api_key (name, prefix, sha256) VALUES ('a', 'a', 'a')")),
    );
    expect(await database.prisma.apiKey.findMany()).toMatchObject([{ name: 'a' }]);
  });
});

describe('listen', () => {
  it('calls back at each revision until it is stopped', async () => {
    let calls = 0;
    const stop = await database.listen(() => calls++);
    await addRevision(1);
    await expect.poll(() => calls).toBe(1);
    await stop();
    await addRevision(2);
    await database.query('SELECT 1');
    expect(calls).toBe(1);
  });
});

// Only a server can be lost.
if (database.url)
  describe('a lost connection', () => {
    it('comes back after the server has cut the connection', async () => {
      let calls = 0;
      const warnings: string[] = [];
      const log = { warn: (_: object, message: string) => warnings.push(message) };
      const follower = await openDatabase({ databaseUrl: database.url ?? '', dataDir: '', log });
      const stop = await follower.listen(() => calls++);
      const cut =
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'demarche' AND query LIKE 'LISTEN%'";
      expect(await database.query(cut)).toHaveLength(1);
      await expect.poll(() => calls).toBe(1);
      await addRevision(1);
      await expect.poll(() => calls).toBe(2);
      expect(warnings).toContain('the connection that listens for revisions was lost');
      await stop();
      await follower.close();
    });

    it('notices a line that went dead without a word', async () => {
      const url = new URL(database.url ?? '');
      const { port, hostname } = url;
      const sockets: net.Socket[] = [];
      const proxy = net.createServer((near) => {
        const far = net.connect(Number(port), hostname);
        near.pipe(far).pipe(near);
        for (const socket of [near, far]) socket.on('error', () => {});
        sockets.push(near, far);
      });
      await once(proxy.listen(0, '127.0.0.1'), 'listening');
      url.port = String((proxy.address() as net.AddressInfo).port);
      let calls = 0;
      const stop = await listen({ connectionString: url.href }, () => calls++, undefined, { heartbeatMs: 200 });
      for (const socket of sockets) socket.unpipe().pause(); // bytes go nowhere from here
      await expect.poll(() => calls, { timeout: 10_000 }).toBe(1);
      await addRevision(1);
      await expect.poll(() => calls).toBe(2);
      await stop();
      for (const socket of sockets) socket.destroy();
      proxy.close();
    });

    it('does not end the process, and the pool connects again', async () => {
      const warnings: string[] = [];
      const log = { warn: (_: object, message: string) => warnings.push(message) };
      const other = await openDatabase({ databaseUrl: database.url ?? '', dataDir: '', log, poolSize: 1 });
      const [{ pid } = { pid: 0 }] = await other.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      await database.query('SELECT pg_terminate_backend($1)', [pid]);
      await expect.poll(() => warnings.length).toBeGreaterThan(0);
      expect(await other.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
      await other.close();
    });

    it('keeps the options of the URL and adds UTC, and queries without parallel workers unless the URL wants them', async () => {
      const url = new URL(database.url ?? '');
      url.searchParams.set('options', '-c statement_timeout=1234 -c timezone=Asia/Tokyo');
      const other = await openDatabase({ databaseUrl: url.href, dataDir: '' });
      expect(
        await other.query(
          "SELECT current_setting('TimeZone') AS zone, current_setting('statement_timeout') AS timeout",
        ),
      ).toEqual([{ zone: 'UTC', timeout: '1234ms' }]);
      await other.close();
      const workers = "SELECT current_setting('max_parallel_workers_per_gather') AS workers";
      expect(await database.query(workers)).toEqual([{ workers: '0' }]);
      url.searchParams.set('options', '-c max_parallel_workers_per_gather=3');
      const parallel = await openDatabase({ databaseUrl: url.href, dataDir: '' });
      expect(await parallel.query(workers)).toEqual([{ workers: '3' }]);
      await parallel.close();
    });

    it('is an error at once where no server answers', async () => {
      const url = new URL(database.url ?? '');
      url.port = '1';
      await expect(openDatabase({ databaseUrl: url.href, dataDir: '' })).rejects.toThrow(/ECONNREFUSED/);
    });
  });
