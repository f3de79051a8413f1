import { execFileSync } from 'node:child_process';
import { Agent, get } from 'node:http';
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { exchange, parseResponse } from '../http/socket.ts';
import { folderWithTables, PATIENCE_MS, type Server, scratch, sleep, startServer } from './server.ts';
import { checkLedger, newStance } from './writers.ts';

const GIGABYTE = 1e9;
const MiB = 2 ** 20;
/** Of the server of these tests; a request that is still coming after it is given up. */
const REQUEST_TIMEOUT_MS = 3000;

let server: Server & { key: string };
beforeAll(async () => {
  const settings = { DATA_DIR: await folderWithTables(`${scratch()}/ledger`), LOG_LEVEL: 'warn' };
  server = await startServer({ ...settings, REQUEST_TIMEOUT_MS: String(REQUEST_TIMEOUT_MS) });
}, PATIENCE_MS);

// Whatever a client does, the next one is served.
afterEach(async () => {
  expect((await server.get('/v1/dossiers')).status).toBe(200);
  expect((await server.post('/v1/stances', newStance())).status).toBe(201);
});
afterAll(async () => {
  await checkLedger(server, []);
  expect(await server.end()).toEqual({ code: 0, signal: null });
  expect(server.stderr()).not.toMatch(/"level":(50|60)/);
}, PATIENCE_MS);

const memory = (): number => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(server.process.pid)])) * 1024;
const head = (lines: string[], path = '/v1/stances') =>
  [
    `POST ${path} HTTP/1.1`,
    'Host: x',
    `Authorization: Bearer ${server.key}`,
    'Content-Type: application/json',
    ...lines,
    '',
    '',
  ].join('\r\n');

/** Writes pieces until there are enough or nobody takes them. A deaf client reads no answer before it has sent for a while. */
function stream(start: string, piece: Buffer, pieces: number, { deaf = false } = {}) {
  return new Promise<{ sent: number; answer: string; error?: string }>((resolve) => {
    const socket = connect({ port: server.port, host: '127.0.0.1', allowHalfOpen: true });
    const result: { sent: number; answer: string; error?: string } = { sent: 0, answer: '' };
    let left = pieces;
    const pump = () => {
      while (left > 0 && socket.writable) {
        left--;
        result.sent += piece.length;
        if (!socket.write(piece)) return void socket.once('drain', pump);
      }
    };
    socket.setEncoding('latin1').on('data', (text) => {
      result.answer += text;
      left = 0; // a client that hears a refusal stops
    });
    socket.on('end', () => socket.end());
    socket.on('error', (error: NodeJS.ErrnoException) => {
      result.error = error.code;
    });
    socket.on('close', () => resolve(result));
    if (deaf) {
      socket.pause();
      setTimeout(() => socket.resume(), 500);
    }
    socket.write(start);
    pump();
  });
}

describe('a body of a gigabyte', () => {
  const piece = Buffer.alloc(65_536, 'a');
  const chunk = Buffer.concat([Buffer.from('10000\r\n'), piece, Buffer.from('\r\n')]);
  const pieces = Math.ceil(GIGABYTE / piece.length);
  it.each([
    ['whose length is told', [`Content-Length: ${pieces * piece.length}`], piece, 32 * MiB, false],
    ['in chunks', ['Transfer-Encoding: chunked'], chunk, 128 * MiB, false],
    ['of a client that writes before it listens', [`Content-Length: ${pieces * piece.length}`], piece, GIGABYTE, true],
  ])('%s is refused before it has come, and costs no memory', async (_, lines, each, most, deaf) => {
    const before = memory();
    const { sent, answer, error } = await stream(head(lines), each, pieces, { deaf });
    const { status, headers, body } = parseResponse(answer);
    expect(error).toBeUndefined();
    expect(status).toBe(413);
    expect(headers.connection).toBe('close');
    expect(JSON.parse(body)).toMatchObject({ code: 'body-too-large', status: 413 });
    expect(sent).toBeLessThan(most);
    expect(memory() - before).toBeLessThan(256 * MiB);
  });

  it('that nobody may write is not kept', async () => {
    const before = memory();
    const start = head(['Content-Length: 1000000000'], '/v1/nowhere');
    expect(parseResponse((await stream(start, piece, pieces)).answer.concat()).status).toBe(404);
    expect(memory() - before).toBeLessThan(256 * MiB);
  });
});

describe('a client that', () => {
  const opens = async (bytes: string, drip = '') => {
    const socket = connect(server.port, '127.0.0.1');
    let answer = '';
    socket.setEncoding('latin1').on('data', (text) => {
      answer += text;
    });
    socket.on('error', () => {});
    const timer = setInterval(() => socket.writable && socket.write(drip), 200);
    socket.write(bytes);
    await new Promise((resolve) => socket.once('close', resolve));
    clearInterval(timer);
    return parseResponse(answer);
  };

  it('is slow with its headers or its body is given up', async () => {
    const begun = performance.now();
    const slow = await Promise.all([
      opens('GET /v1/dossiers HTTP/1.1\r\nHost: x\r\n', 'X-A: 1\r\n'),
      opens(head(['Content-Length: 100000']), ' '),
      opens(head(['Transfer-Encoding: chunked']), '1\r\n \r\n'),
    ]);
    for (const { status, headers, body } of slow) {
      expect(status).toBe(408);
      expect(headers.connection).toBe('close');
      expect(JSON.parse(body).code).toBe('client-timeout');
    }
    expect(performance.now() - begun).toBeLessThan(10 * REQUEST_TIMEOUT_MS);
  });

  it('closes its side after asking is answered', async () => {
    const asked = await exchange(server.port, 'GET /v1/dossiers HTTP/1.1\r\nHost: x\r\n\r\n', { end: true });
    expect(parseResponse(asked).status).toBe(200);
  });

  it('closes its side in the middle is told so, and nothing is written', async () => {
    const revision = (await server.get('/readyz')).json.revision;
    const half = await exchange(server.port, `${head(['Content-Length: 1000'])}{"actor": `, { end: true });
    expect(parseResponse(half).status).toBe(400);
    expect((await server.get('/readyz')).json.revision).toBe(revision);
  });

  it('goes away in the middle of its writes leaves whole ones', async () => {
    await Promise.all(
      Array.from({ length: 50 }, async (_, i) => {
        const body = JSON.stringify(newStance());
        const socket = connect(server.port, '127.0.0.1');
        socket.on('error', () => {});
        socket.write(head([`Content-Length: ${Buffer.byteLength(body)}`]) + body.slice(0, i % 2 ? body.length : 100));
        await sleep(2 * i);
        socket.resetAndDestroy();
      }),
    );
  });
});

describe('many clients', () => {
  it('keep a thousand connections open, each of them served twice', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1000, maxFreeSockets: 1000 });
    const ask = () =>
      new Promise<number | undefined>((resolve, reject) => {
        get({ port: server.port, host: '127.0.0.1', path: '/v1/dossiers', agent }, (response) => {
          response.resume().on('end', () => resolve(response.statusCode));
        }).on('error', reject);
      });
    const all = () => Promise.all(Array.from({ length: 1000 }, ask));
    expect(new Set(await all())).toEqual(new Set([200]));
    const open = Object.values(agent.freeSockets).flat().length;
    expect(open).toBe(1000);
    expect(new Set(await all())).toEqual(new Set([200]));
    expect(Object.values(agent.freeSockets).flat()).toHaveLength(open);
    agent.destroy();
  });

  it('ask two thousand questions at once', async () => {
    const asked = Array.from({ length: 2000 }, (_, i) =>
      server.get(`/v1/stances?limit=1&asOf=${2000 + (i % 30)}-01-01`),
    );
    expect(new Set((await Promise.all(asked)).map((answer) => answer.status))).toEqual(new Set([200]));
  });
});
