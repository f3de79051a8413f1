import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { Refusal } from '../../src/domain/refusal.ts';
import { route } from '../../src/http/operation.ts';
import { type Idempotency, idempotencyOf } from '../../src/http/request/auth.ts';
import { etagOf, requireIfMatch } from '../../src/http/request/etag.ts';
import { after, flagParameter, limit, listParameter, minRevision } from '../../src/http/request/query.ts';
import { JsonText } from '../../src/http/request/zod.ts';
import { type HttpOptions, httpServer } from '../../src/http/server.ts';
import { sha256 } from '../../src/runtime/sha256.ts';

export const ABOUT = {
  title: 'Sample',
  version: '1.0.0',
  description: 'A sample.',
  contact: { name: 'Somebody' },
  license: { name: 'Apache-2.0', identifier: 'Apache-2.0', url: 'https://example.org/license' },
  server: 'http://localhost:8080',
  tags: [{ name: 'things', description: 'Things.' }],
};

/** A ledger of one number, and a few routes on it: enough to meet the whole HTTP ground. */
export const ledger = {
  revision: 7,
  day: '2026-11-23',
  calls: 0,
  replies: new Map<string, Idempotency & { location: string; body: string; revision: number }>(),
  lookups: 0,
};
export const KEY = 'dk_test';

export function sampleServer(
  options: Partial<HttpOptions> = {},
  more: (app: FastifyInstance) => void = () => {},
): FastifyInstance {
  Object.assign(ledger, { revision: 7, day: '2026-11-23', calls: 0, lookups: 0 });
  ledger.replies.clear();
  const app = httpServer({
    head: () => ledger.revision,
    today: () => ledger.day,
    recordedAt: (revision) => `${revision}`,
    lookupKey: async (hash) => {
      ledger.lookups++;
      return hash === sha256(KEY) ? { id: 1, name: 'test' } : null;
    },
    about: ABOUT,
    build: '1',
    codes: { schemes: () => [], at: () => () => null },
    checkAnswers: true,
    ...options,
  });
  app.register(async (scope) => routes(scope));
  app.register(async (scope) => more(scope));
  return app;
}

const Id = z.strictObject({ id: z.string().max(100).describe('Id or slug.') });
const Level = z.enum(['support', 'oppose']).meta({ id: 'Level' });
const Draft = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('note'), text: z.string().min(1).max(10) }),
    z.strictObject({ kind: z.literal('vote'), level: Level.nullable(), weight: z.int().min(1).default(1) }),
  ])
  .meta({ id: 'Draft' });
const Thing = z
  .strictObject({
    id: z.string(),
    level: Level.nullable(),
    drafts: z.array(Draft),
    more: z.strictObject({ n: z.number() }).optional(),
  })
  .meta({ id: 'Thing', description: 'A thing.' });
const ThingAnswer = z.strictObject({ data: Thing });
const about = { tag: 'things', summary: 'Do it', description: 'Does it.' };
export const thing = (id: string) => ({ id, level: null, drafts: [] });
export const REFUSALS = new Map<string, Error>();

function routes(app: FastifyInstance): void {
  route(
    app,
    {
      ...about,
      method: 'GET',
      url: '/v1/things/:id',
      id: 'getThing',
      params: Id,
      answer: ThingAnswer,
      cache: true,
      problems: ['unknown-record', 'wrong-kind'],
    },
    (request) => {
      ledger.calls++;
      const { id } = request.params;
      if (id === 'none')
        throw new Refusal('unknown-record', 'There is none.', [{ pointer: '{id}', detail: 'is not there' }]);
      return { data: thing(id) };
    },
  );
  route(
    app,
    {
      ...about,
      method: 'GET',
      url: '/v1/things',
      id: 'listThings',
      query: z.strictObject({
        limit,
        after,
        minRevision,
        names: listParameter(z.string().min(1)).optional(),
        deep: flagParameter().optional(),
        size: z.string().regex(/^\d+$/).optional(),
        pin: flagParameter().optional(),
        pad: z.string().optional(),
      }),
      answer: z.strictObject({ data: z.array(Thing), query: z.looseObject({}).describe('Echo.') }),
      cache: true,
    },
    ({ query }, reply) => {
      ledger.calls++;
      if (query.pin) reply.pinned(ledger.revision, 'method');
      return {
        data: Array.from({ length: Number(query.size ?? 1) }, (_, i) =>
          thing(`t${i}-${ledger.revision}-${ledger.day}`),
        ),
        query: { ...query },
      };
    },
  );
  route(
    app,
    {
      ...about,
      method: 'POST',
      url: '/v1/things',
      id: 'createThing',
      body: z.strictObject({
        id: z.string().max(20),
        drafts: z.array(Draft).max(3),
        either: z.union([z.string(), z.strictObject({ a: z.number() }), z.strictObject({ b: z.number() })]).optional(),
        'a/b~c': z.string().optional(),
      }),
      answer: ThingAnswer,
      status: 201,
      write: true,
      problems: ['slug-taken'],
    },
    async (request, reply) => {
      const asked = idempotencyOf(request);
      const stored = asked && ledger.replies.get(asked.key);
      if (asked && stored) {
        if (asked.requestSha256 !== stored.requestSha256)
          throw new Refusal('idempotency-key-reused', 'Another request.');
        reply.header('idempotency-replayed', 'true').header('location', stored.location).revision(stored.revision);
        return new JsonText(stored.body);
      }
      const { id, drafts } = request.body;
      if (id === 'taken') throw new Refusal('in-use', 'Not declared by this operation.');
      const location = `/v1/things/${encodeURIComponent(id)}`;
      const body = JSON.stringify({ data: { ...thing(id), drafts } });
      ledger.revision++;
      if (asked) ledger.replies.set(asked.key, { ...asked, location, body, revision: ledger.revision });
      reply.header('location', location).revision(ledger.revision);
      return new JsonText(body);
    },
  );
  route(
    app,
    {
      ...about,
      method: 'PATCH',
      url: '/v1/things/:id',
      id: 'amendThing',
      params: Id,
      body: z.strictObject({ level: Level.nullable().optional() }),
      answer: ThingAnswer,
      write: true,
    },
    (request) => {
      requireIfMatch(request, etagOf(JSON.stringify({ data: thing(request.params.id) })));
      return { data: thing(request.params.id) };
    },
  );
  route(
    app,
    { ...about, method: 'GET', url: '/v1/faulty/:id', id: 'getFaulty', params: Id, answer: ThingAnswer },
    ({ params }) => {
      const wrong = { data: { ...thing('x'), secret: 'leak' } };
      if (params.id === 'text') return new JsonText(JSON.stringify(wrong));
      if (params.id === 'throw') throw new Error('password=hunter2');
      return wrong;
    },
  );
  app.get('/refuse/:name', async ({ params }) => {
    throw REFUSALS.get((params as { name: string }).name) ?? new Error('?');
  });
  app.post('/refuse/:name', async () => ({}));
}
