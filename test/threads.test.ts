import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { getPriority } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readConfig } from '../src/config.ts';
import type { Ledger } from '../src/ledger/ledger.ts';
import { TestClock } from './support/app.ts';
import { testDatabase } from './support/database.ts';
import { castVotes } from './support/votes.ts';

// A thread runs the built program, so the server here is the built one as well.
const dist = (path: string) => import(new URL(`../dist/${path}`, import.meta.url).href);
const { buildApp } = (await dist('app.js')) as typeof import('../src/app.ts');
const { ledgerOn } = (await dist('ledger/ledger.js')) as typeof import('../src/ledger/ledger.ts');

const database = await testDatabase();
const clock = new TestClock();
const settings = { CHECK_ANSWERS: 'true', CACHE_BYTES: '0', FOLLOW_INTERVAL_MS: '200' };
let ledger: Ledger;
/** The same ledger, answered by a thread, and in turns with the rest. */
let threaded: FastifyInstance;
let plain: FastifyInstance;
const posted = vi.spyOn(Worker.prototype, 'postMessage');
const asked = () => posted.mock.calls.filter(([{ kind }]) => kind === 'ask').length;
const worker = () => posted.mock.contexts.at(-1) as unknown as Worker;

beforeAll(async () => {
  await castVotes(database, 60, 100);
  ledger = ledgerOn(database, { followIntervalMs: 60_000, log: { warn: () => {} } });
  threaded = buildApp(readConfig(settings), ledger, clock);
  plain = buildApp(readConfig({ ...settings, ANALYSIS_THREADS: '0' }), ledger, clock);
  await ledger.follower.start();
  await Promise.all([threaded.ready(), plain.ready()]);
});
afterAll(async () => {
  await Promise.all([threaded.close(), plain.close()]);
  await ledger.follower.stop();
  posted.mockRestore();
});

/** Asks until a thread has taken it. */
async function inThread(url: string, headers: Record<string, string> = {}) {
  return vi.waitFor(
    async () => {
      const before = asked();
      const answer = await threaded.inject({ url, headers });
      expect(asked(), url).toBe(before + 1);
      return answer;
    },
    { timeout: 30_000, interval: 50 },
  );
}

describe('a thread', () => {
  const questions = [
    '/v1/agreement?actors=state-1,state-2,state-3',
    '/v1/agreement?nearest=20&components=true',
    '/v1/agreement?nearest=5&window=year&format=csv',
    '/v1/shifts?limit=3&proposals=motion-1',
    '/v1/agreement?actors=state-1,state-2,state-3&layout=columns',
    '/v1/agreement?actors=state-1,state-2,state-3&fields=one.slug,value',
    '/v1/networks?proposals=motion-1,motion-2',
    '/v1/networks?proposals=motion-1,motion-2&format=graphml',
    '/v1/positions?proposals=motion-1,motion-2&actors=state-1,state-2',
    '/v1/actors/state-4/positions?asOf=2024-01-01&knownAt=1&method=1',
    '/v1/actors/state-4/timeline?format=xlsx',
    '/v1/shifts.parquet?actors=state-1',
    '/v1/stances.csv',
    '/v1/stances?format=parquet&actor=state-9',
    '/v1/actors?format=ndjson&knownAt=1',
    '/v1/agreement?nearest=5&dossier=nothing-of-that-name',
    '/v1/agreement?definition=agree&knownAt=99',
  ];
  it.each(questions)('gives the same bytes and headers: %s', async (url) => {
    const [there, here] = [await inThread(url), await plain.inject(url)];
    const headersOf = ({ 'request-id': _, date: __, ...rest }: typeof here.headers) => rest;
    expect(there.statusCode).toBe(here.statusCode);
    expect(headersOf(there.headers)).toEqual(headersOf(here.headers));
    if (here.statusCode === 200) expect(there.rawPayload.equals(here.rawPayload)).toBe(true);
    else expect({ ...there.json(), requestId: '' }).toEqual({ ...here.json(), requestId: '' });
  });

  it.runIf(process.platform === 'linux')('runs at a lower priority than the server', async () => {
    await inThread('/v1/agreement?nearest=1');
    const nice = readdirSync('/proc/self/task').map((task) => {
      const stat = readFileSync(`/proc/self/task/${task}/stat`, 'utf8');
      // Its 19th field; the second is a name in brackets, which may have spaces in it.
      return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[16]);
    });
    expect(getPriority()).toBeLessThan(19);
    expect(nice).toContain(Math.min(getPriority() + 5, 19));
  });

  /** The memory that was lent by the thread and returned to it. */
  const returned = () =>
    posted.mock.calls.flatMap(([{ kind, memory }]) => (kind === 'returned' ? [memory as SharedArrayBuffer] : []));

  it('lends the memory of a long answer, and uses it again once it was sent', async () => {
    const base = await threaded.listen();
    await inThread('/v1/agreement?nearest=1');
    const before = returned().length;
    for (const n of [1, 2]) {
      const there = await (await fetch(`${base}/v1/agreement?components=true`)).text();
      expect(there.length).toBeGreaterThan(500_000);
      expect(there).toBe((await plain.inject('/v1/agreement?components=true')).body);
      await expect.poll(() => returned().length).toBe(before + n);
    }
    const [first, second] = returned()
      .slice(before)
      .map((memory) => new Uint8Array(memory)) as [Uint8Array, Uint8Array];
    first[0] = 33;
    expect(second[0]).toBe(33);
  });

  it('gets the memory back of an answer whose client has left', async () => {
    const { hostname, port } = new URL(await threaded.listen().catch(() => threaded.listeningOrigin));
    const counts = () => [asked(), returned().length];
    const before = counts();
    const socket = connect(Number(port), hostname);
    socket.write('GET /v1/agreement?components=true&atLeast=1 HTTP/1.1\r\nhost: localhost\r\n\r\n');
    socket.once('data', () => socket.destroy());
    await expect.poll(counts).toEqual(before.map((n) => n + 1));
  });

  it('answers tables by range, by HEAD and by tag', async () => {
    const url = '/v1/stances?format=csv';
    const whole = await inThread(url);
    const { etag = '' } = whole.headers as Record<string, string>;
    const part = await inThread(url, { range: 'bytes=10-19' });
    expect([part.statusCode, part.body]).toEqual([206, whole.body.slice(10, 20)]);
    const before = asked();
    expect((await threaded.inject({ url, headers: { 'if-none-match': etag } })).statusCode).toBe(304);
    expect(asked()).toBe(before);
    const head = await threaded.inject({ method: 'HEAD', url });
    expect(head.headers['content-length']).toBe(String(whole.rawPayload.length));
  });

  it('answers as of the revision at which it was asked, which it follows to', async () => {
    await inThread('/v1/agreement?nearest=1');
    await database.query(
      `INSERT INTO revision (number, recorded_at, reason, summary) VALUES (2, '2025-02-01T00:00:00Z', 'more', '{"actor": 1}')`,
    );
    await ledger.follower.refresh();
    const { statusCode, headers, body } = await inThread('/v1/agreement?actors=state-1,state-2');
    expect([statusCode, headers['ledger-revision'], JSON.parse(body).meta.knownAt]).toEqual([200, '2', 2]);
  });

  it('that dies costs its questions, and is begun again', async () => {
    const { body } = await inThread('/v1/agreement?nearest=3');
    const before = asked();
    const asking = threaded.inject('/v1/agreement?nearest=3&components=true&definition=kappa');
    await vi.waitFor(() => expect(asked()).toBe(before + 1), { interval: 1 });
    await worker().terminate();
    const lost = await asking;
    expect([lost.statusCode, lost.json().code]).toEqual([503, 'busy']);
    expect((await plain.inject('/v1/agreement?nearest=3')).body).toBe(body);
    expect((await inThread('/v1/agreement?nearest=3')).body).toBe(body);
  });
});
