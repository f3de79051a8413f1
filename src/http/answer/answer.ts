import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { Refusal } from '../../domain/refusal.ts';
import { ahead, PlainQuestions } from './ahead.ts';
import { giveBack, isLent } from './bytes.ts';
import { etagMatches } from './etag.ts';
import { type Moment, requestId } from './headers.ts';
import { codingFor, compress, isWorthCompressing } from './negotiate.ts';
import { byteCache, flatHeaders, keyOf, type Ready, readyOf, send } from './ready.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The day (UTC) on which the request came. */
    day: string;
    /** What its route says of itself; Fastify's own getter makes it anew each time. */
    contract: FastifyContextConfig;
  }
  interface FastifyReply {
    isPinned: boolean;
    /** The revision that this answer was computed at, or written as. Otherwise that of the request's arrival is said. */
    revision(number: number): FastifyReply;
    /** The URL pins asOf, knownAt as a revision, and the method: it will answer the same bytes for ever. */
    pinned(): FastifyReply;
  }
}

const reads = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD';

interface AnswersOptions extends Moment {
  /** Whether there is anything to answer from yet. */
  isReady(): boolean;
  /** Memory for ready answers. */
  cacheBytes: number;
  /** Whether Fastify is to see, and log, every request. */
  logRequests: boolean;
  /** Whether every answer is held against its schema, which only Fastify’s serializer does. */
  checkAnswers: boolean;
}

/** Conditional, compressed and remembered answers to GET and HEAD. */
export function answers(
  app: FastifyInstance,
  { head, today, isReady, cacheBytes, logRequests, checkAnswers }: AnswersOptions,
): void {
  const cache = byteCache(cacheBytes);
  app.decorateRequest('day', '');
  app.decorateRequest('contract');
  app.decorateReply('isPinned', false);
  app.decorateReply('pinned', function (this: FastifyReply) {
    this.isPinned = true;
    return this;
  });
  app.decorateReply('revision', function (this: FastifyReply, number: number) {
    return this.header('ledger-revision', String(number));
  });
  const stillGood = (key: string): Ready | undefined => {
    const ready = cache.get(key);
    return ready && (ready.pinned || (ready.revision === head() && ready.day === today())) ? ready : undefined;
  };

  // Before anything is parsed or checked: the same URL was parsed and checked when its answer was made.
  app.addHook('onRequest', (request, reply, done) => {
    request.day = today();
    request.contract = request.routeOptions.config;
    const ready = reads(request.raw) && request.contract.cache && stillGood(keyOf(request.raw));
    if (!ready) return done();
    reply.hijack();
    send(request.raw, reply.raw, ready, request.id, head());
  });

  // A ready answer needs nothing of Fastify, whose part of its cost is the greater one; nor does a plain question.
  const plain = new PlainQuestions();
  app.decorate('plain', plain);
  if (!logRequests) {
    ahead(app, (request, response) => {
      const key = keyOf(request);
      const kept = reads(request) && stillGood(key);
      const made = !kept && !checkAnswers && isReady() && plain.answer(request);
      if (kept) send(request, response, kept, requestId(request), head());
      if (made) {
        const { body, headers, variesByAccept, pinned } = made;
        const [coding, revision, day] = ['identity', head(), today()] as const;
        const ready = readyOf({ headers, whole: body, body, coding, variesByAccept, pinned, revision, day });
        keep(key, ready);
        send(request, response, ready, requestId(request), ready.revision, () => giveBack(body));
      }
      return Boolean(kept || made);
    });
  }

  app.addHook('onSend', (request, reply, payload, done) => {
    // Streams (the pages of /docs) look after themselves.
    const whole = typeof payload === 'string' || Buffer.isBuffer(payload);
    if (!whole || !reads(request.raw) || reply.statusCode !== 200) {
      if (whole && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
      return done(null, payload);
    }
    const wanted = codingFor(request.headers['accept-encoding']);
    if (wanted === null) return done(REFUSES_ALL as never);
    const body = typeof payload === 'string' ? Buffer.from(payload) : payload;
    const type = String(reply.getHeader('content-type') ?? 'application/octet-stream');
    const coding = isWorthCompressing(type, body) ? wanted : 'identity';
    const finish = (bytes: Buffer) => {
      const { day, contract } = request;
      const headers = reply.getHeaders() as Record<string, string | undefined>;
      const ready = readyOf({
        headers: flatHeaders({ ...headers, 'content-type': type }),
        whole: body,
        body: bytes,
        coding,
        etag: headers.etag,
        cacheControl: headers['cache-control'],
        variesByAccept: contract.vary === 'accept',
        pinned: reply.isPinned,
        revision: Number(headers['ledger-revision']),
        day,
      });
      if (request.contract.cache) keep(keyOf(request.raw), ready);
      // Other hooks have their say about pages that are no operations.
      if (request.contract.operation === undefined && !etagMatches(request.headers['if-none-match'], ready.etag)) {
        return done(null, withHeaders(reply, ready));
      }
      reply.hijack();
      send(request.raw, reply.raw, ready, request.id, ready.revision, () => giveBack(body));
    };
    if (coding === 'identity') finish(body);
    else compress(body, coding).then(finish, done);
  });

  /** Bytes in a Buffer that goes round are copied to be kept, so only for a question that is asked again. */
  function keep(key: string, ready: Ready): void {
    if (!isLent(ready.body)) cache.set(key, ready);
    else if (cache.wants(key)) cache.set(key, { ...ready, body: Buffer.from(ready.body) });
  }
}

function withHeaders(reply: FastifyReply, { headers, body }: Ready): Buffer {
  for (let i = 0; i < headers.length; i += 2) reply.header(headers[i] as string, headers[i + 1]);
  return body;
}

const REFUSES_ALL = new Refusal('not-acceptable', 'Accept-Encoding refuses every coding, identity included.');
