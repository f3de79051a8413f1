import type { Socket } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from '../../domain/refusal.ts';
import { baseHeaders, type LedgerState } from '../problems/base-headers.ts';
import { nulIn } from './query.ts';

/** Characters: longer than any question of this API, and short enough for a cache key and a log line. */
export const MAX_URL = 8192;

/** How long the rest of a refused body is read and discarded. */
const LINGER_MS = 2000;

const SWEEP_MS = 100;

/** The first hooks: refuse new requests while the server is stopping. Returns whether it is. */
export function refuseWhenStopping(app: FastifyInstance): () => boolean {
  let closing = false;
  app.addHook('onRequest', (_request, _reply, done) => {
    done(closing ? new Refusal('not-ready', 'The server is stopping.') : undefined);
  });
  // Running requests are finished, but their connections closed: close() would wait until keep-alive times out.
  app.addHook('onSend', (request, reply, payload, done) => {
    if (closing) reply.header('connection', 'close');
    if (reply.statusCode >= 400 && !request.raw.complete) linger(request.raw.socket);
    done(null, payload);
  });
  // Browsers open connections in advance, and Node does not count one as idle that has sent no request yet.
  const silent = new Set<{ bytesRead: number; destroy(): void }>();
  app.server.on('connection', (socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  const sweep = () => {
    app.server.closeIdleConnections();
    for (const socket of silent) if (socket.bytesRead === 0) socket.destroy();
  };
  // Repeated, because clients can connect until the server stops listening, and connections may become idle later.
  app.addHook('preClose', async () => {
    closing = true;
    if (!app.server.listening) return;
    sweep();
    const timer = setInterval(sweep, SWEEP_MS);
    app.server.once('close', () => clearInterval(timer));
  });
  return () => closing;
}

/** Delays closing: a socket closed while a body still arrives is reset, and the client never sees the refusal. */
function linger(socket: Socket): void {
  socket.destroySoon = () => {
    socket.end();
    setTimeout(() => socket.destroy(), LINGER_MS).unref();
  };
}

/**
 * From its first byte on, the client has to read the answer: a socket without traffic for `sendTimeout` ms is closed,
 * and writing to it is given up. Node clears the timeout at the end of the response.
 */
export function sendTimeouts(app: FastifyInstance, sendTimeout: number): void {
  app.addHook('onSend', (request, _reply, payload, done) => {
    // Requests injected by tests have no real socket.
    request.raw.socket.setTimeout?.(sendTimeout);
    done(null, payload);
  });
}

/** Sets the headers of every answer, and refuses malformed requests before any route sees them. */
export function limits(app: FastifyInstance, { head }: LedgerState): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(baseHeaders(request.id, head()));
    done(refusalOf(request));
  });
}

function refusalOf({ raw, params, query }: FastifyRequest): Refusal | undefined {
  const { url = '', headers, httpVersion } = raw;
  if (httpVersion === '1.1' && headers.host === undefined)
    return new Refusal('malformed-request', 'HTTP/1.1 needs a Host header.');
  if (headers.expect !== undefined && headers.expect.toLowerCase() !== '100-continue') {
    return new Refusal('expectation-failed', 'This expectation is not known.');
  }
  if (url.length > MAX_URL) return new Refusal('uri-too-long', `The URL is longer than ${MAX_URL} characters.`);
  if (!url.includes('%')) return undefined;
  // The router checks the path, but the query parser keeps what it cannot decode.
  const start = url.indexOf('?');
  if (start >= 0 && !isDecodable(url.slice(start)))
    return new Refusal('malformed-request', 'The query is not valid percent-encoded UTF-8.');
  return url.includes('%00') ? nulIn(params, query) : undefined;
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
