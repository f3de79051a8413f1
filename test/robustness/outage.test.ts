import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isLedgerUnavailable } from '../../src/http/problems/problems.ts';
import { emptyDatabase, POSTGRES, sql } from './ledgers.ts';
import { PATIENCE_MS, type Server, sleep, startServer, until } from './server.ts';
import { checkLedger, newRevision, newStance, startWriters } from './writers.ts';

const SCRIPT = fileURLToPath(new URL('../support/postgres.sh', import.meta.url));
const available = POSTGRES !== undefined && spawnSync(SCRIPT, ['available']).status === 0;
const AWAY_MS = 10_000;
/** Long beside the five seconds after which a connection is given up, short beside a client's patience. */
const SOON_MS = 20_000;

/** A write while the ledger is away is refused as such, soon, and says when to come again. */
async function expectRefused(server: Server): Promise<void> {
  const sent = performance.now();
  const { status, headers, json } = await server.post('/v1/stances', newStance());
  expect({ status, code: json.code }).toEqual({ status: 503, code: 'ledger-unavailable' });
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  expect(performance.now() - sent).toBeLessThan(SOON_MS);
}

const reachable = async (server: Server) => (await server.get('/readyz')).json.ledger === 'reachable';
const writes = async (server: Server) => (await server.post('/v1/stances', newStance())).status === 201;

it.each([
  ['a socket that was refused', { code: 'ECONNREFUSED' }, true],
  ['each address refused', { errors: [{ code: 'ENETUNREACH' }, { code: 'ECONNREFUSED' }] }, true],
  [
    'a killed connection, as Prisma wraps it',
    { meta: { driverAdapterError: { cause: { originalCode: '57P01' } } } },
    true,
  ],
  ['a full disk', { code: '53100' }, true],
  ['a connection that was cut', new Error('Connection terminated unexpectedly'), true],
  ['a broken rule', { meta: { driverAdapterError: { cause: { originalCode: '23505' } } } }, false],
  ['a mistake of ours', new TypeError('x is not a function'), false],
])('%s is told from the rest', (_, error, away) => {
  expect(isLedgerUnavailable(error)).toBe(away);
});

// Mostly waiting, so all at once; and the one that goes is a PostgreSQL of its own.
if (available)
  describe.concurrent('PostgreSQL goes away', () => {
    let url = '';
    let folder = '';
    const postgres = (action: string) =>
      execFileSync(SCRIPT, [action], { encoding: 'utf8', env: { ...process.env, POSTGRES_FOLDER: folder } });
    beforeAll(async () => {
      const told = postgres('start');
      folder = /POSTGRES_FOLDER='([^']+)'/.exec(told)?.[1] as string;
      url = /TEST_DATABASE_URL='([^']+)'/.exec(told)?.[1] as string;
    });
    afterAll(() => void postgres('stop'));

    it(
      'for ten seconds: reads go on, writes are refused, all is caught up with afterwards, nothing is lost',
      async () => {
        const settings = { DATABASE_URL: await emptyDatabase(url) };
        // What the throw-away server leaves out for speed: that a commit is one.
        await sql(
          url,
          `ALTER DATABASE "${new URL(settings.DATABASE_URL).pathname.slice(1)}" SET synchronous_commit = on`,
        );
        const a = await startServer(settings);
        const b = await startServer(settings, a.key);
        const writers = startWriters(a);
        await until('some writes', () => writers.acknowledged.length >= 5);
        // In flight when it goes: what became of them is not known.
        const inFlight = Array.from({ length: 10 }, (_, i) => {
          const batch = i % 2 === 0;
          const [path, body] = batch ? ['/v1/revisions', newRevision()] : ['/v1/stances', newStance()];
          const headers = { 'idempotency-key': `in-flight-${i}` };
          const send = () => a.post(path, body, headers);
          return { send, first: send() };
        });
        await inFlight[0]?.first;
        postgres('crash');
        const gone = performance.now();
        const first = await Promise.all(inFlight.map((write) => write.first));
        for (const { status, json } of first) expect([201, 503], json.detail).toContain(status);

        await until('both notice', async () => !(await reachable(a)) && !(await reachable(b)), SOON_MS);
        while (performance.now() - gone < AWAY_MS) {
          for (const server of [a, b]) {
            expect((await server.get(`/v1/proposals/prisoner-exchange/positions?asOf=2025-06-01`)).status).toBe(200);
            expect((await server.get('/v1/stances?limit=1')).status).toBe(200);
            await expectRefused(server);
          }
          await sleep(300);
        }
        await writers.stop();
        postgres('resume');
        await until('A writes again', () => writes(a), SOON_MS);
        const head = (await a.get('/readyz')).json.revision;
        await until('B follows by itself', async () => (await b.get('/readyz')).json.revision >= head, SOON_MS);
        expect([await reachable(a), await reachable(b)]).toEqual([true, true]);

        for (const [i, write] of inFlight.entries()) {
          const { status, headers, json } = await write.send();
          expect(status).toBe(201);
          const answered = first[i];
          // An acknowledged one is repeated as it was; the others were written before or are now, never both.
          if (answered?.status === 201) {
            expect(headers.get('idempotency-replayed')).toBe('true');
            expect(json).toEqual(answered.json);
          }
        }
        expect(writers.lost).toEqual([]);
        expect(new Set(writers.refused.map((answer) => answer.json.code))).toEqual(new Set(['ledger-unavailable']));
        await checkLedger(a, writers.acknowledged);
        const reasons = (await a.get('/v1/revisions?limit=500')).json.data.map((r: { reason: string }) => r.reason);
        expect(new Set(reasons.filter((r: string) => r.startsWith('batch'))).size).toBe(
          reasons.filter((r: string) => r.startsWith('batch')).length,
        );
        expect(await Promise.all([a.end(), b.end()])).toEqual(Array(2).fill({ code: 0, signal: null }));
      },
      2 * PATIENCE_MS,
    );

    it(
      'for one connection after another: writes may be refused, and go on at once',
      async () => {
        const settings = { DATABASE_URL: await emptyDatabase() };
        const server = await startServer(settings);
        const writers = startWriters(server);
        for (let i = 0; i < 8; i++) {
          await sleep(150);
          await sql(
            settings.DATABASE_URL,
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'demarche' AND datname = current_database()",
          );
        }
        const before = writers.acknowledged.length;
        await until('writes go on', () => writers.acknowledged.length > before + 5, SOON_MS);
        await writers.stop();
        expect(writers.lost).toEqual([]);
        expect(writers.refused.filter((answer) => answer.json.code !== 'ledger-unavailable')).toEqual([]);
        await checkLedger(server, writers.acknowledged);
        expect(await server.end()).toEqual({ code: 0, signal: null });
      },
      PATIENCE_MS,
    );

    it(
      'and comes back without its last commits: nothing is told of a ledger that is another one',
      async () => {
        const settings = { DATABASE_URL: await emptyDatabase() };
        const server = await startServer(settings);
        // On a busy machine the first commit can take longer than the five seconds after which it is given up.
        await until('it writes', () => writes(server), SOON_MS);
        const { json } = await server.post('/v1/revisions', {
          reason: 'soon lost',
          drafts: [{ noun: 'actor', slug: 'nobody', type: 'person', name: 'Nobody' }],
        });
        const lost = json.data.number;
        await sql(
          settings.DATABASE_URL,
          `BEGIN; SET LOCAL session_replication_role = 'replica'; DELETE FROM actor_version WHERE revision = ${lost};
           DELETE FROM actor WHERE revision = ${lost}; DELETE FROM revision WHERE number = ${lost}; COMMIT`,
        );
        await expectRefused(server);
        expect((await server.get('/v1/actors/nobody')).status).toBe(200);
        expect(await reachable(server)).toBe(false);
        await sql(
          settings.DATABASE_URL,
          `INSERT INTO revision (number, recorded_at, reason, summary) VALUES (${lost}, now(), 'another', '{}')`,
        );
        expect(await server.ended).toEqual({ code: 1, signal: null });
        expect(server.stderr()).toMatch(
          new RegExp(`^revision ${lost} of the database is not the one that was read before. Start again.$`, 'm'),
        );
        const again = await startServer(settings, server.key);
        expect((await again.get('/v1/actors/nobody')).status).toBe(404);
        expect(await again.end()).toEqual({ code: 0, signal: null });
      },
      PATIENCE_MS,
    );

    it(
      'without a word: writes do not hang, and go on when a new connection can be made',
      async () => {
        const settings = { DATABASE_URL: await emptyDatabase() };
        const proxy = await deafProxy(settings.DATABASE_URL);
        const server = await startServer({ DATABASE_URL: proxy.url });
        // On a busy machine a commit can take longer than the five seconds after which it is given up.
        await until('it writes', () => writes(server), SOON_MS);
        proxy.deaf(true);
        await expectRefused(server);
        expect((await server.get('/v1/stances?limit=1')).status).toBe(200);
        await until('it is noticed', async () => !(await reachable(server)), SOON_MS);
        proxy.deaf(false);
        await until('writes go on', () => writes(server), SOON_MS);
        await checkLedger(server, []);
        expect(await server.end()).toEqual({ code: 0, signal: null });
        proxy.close();
      },
      PATIENCE_MS,
    );
  });

/** Between server and PostgreSQL. Deaf, it drops what comes, for ever on the connections of that time. */
async function deafProxy(databaseUrl: string) {
  const url = new URL(databaseUrl);
  const { port, hostname } = url;
  const pairs = new Set<[net.Socket, net.Socket]>();
  let isDeaf = false;
  const proxy = net.createServer((near) => {
    near.on('error', () => {});
    if (isDeaf) return void near.resume();
    const far = net.connect(Number(port), hostname);
    far.on('error', () => {});
    near.pipe(far).pipe(near);
    pairs.add([near, far]);
  });
  await once(proxy.listen(0, '127.0.0.1'), 'listening');
  url.port = String((proxy.address() as net.AddressInfo).port);
  return {
    url: url.href,
    deaf(now: boolean) {
      isDeaf = now;
      for (const pair of pairs) if (now) for (const socket of pair) socket.unpipe().resume();
    },
    close() {
      for (const socket of [...pairs].flat()) socket.destroy();
      proxy.close();
    },
  };
}
