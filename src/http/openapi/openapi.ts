import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Described } from '../operation.ts';
import { type About, documentOf } from './document.ts';
import type { Json } from './schemas.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** The OpenAPI document, once the server is ready. */
    openapi: Json;
    /** The same in OpenAPI 3.0, for tools that read no other. */
    openapi30: Json;
  }
}

/** Everything that /docs needs is on this server, so its page may load from nowhere else. */
const CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'";

/** /openapi.json, its twin /openapi-3.0.json and, to read and try it, /docs. */
export function openapi(app: FastifyInstance, about: About): void {
  const operations: Described[] = [];
  // Made when it is first asked for: a server that nobody asks for it never reads the examples.
  const whole = once(() => documentOf(operations, about));
  app.decorate('openapi', { getter: whole });
  app.addHook('onRoute', ({ method, config }) => {
    if (config?.described && method !== 'HEAD') operations.push(config.described);
  });
  const twin = once(() => documentOf(operations, about, '3.0.3'));
  app.decorate('openapi30', { getter: twin });
  for (const [url, made] of [
    ['/openapi.json', whole],
    ['/openapi-3.0.json', twin],
  ] as const) {
    const text = once(() => JSON.stringify(made()));
    // It names the server that it was asked of.
    app.get(url, (request, reply) =>
      reply
        .type('application/json; charset=utf-8')
        .send(text().replace(JSON.stringify(about.server), JSON.stringify(originOf(request)))),
    );
  }
  // Whoever opens the printed address in a browser wants something to read.
  app.get('/', (_request, reply) => reply.redirect('/docs'));
  const page: Json = {};
  app.register(swagger, { mode: 'static', specification: { document: page as never } });
  app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: CONTENT_SECURITY_POLICY,
    uiHooks: {
      onRequest: (_request, _reply, done) => {
        Object.assign(page, whole(), { servers: [{ url: '/' }] });
        done();
      },
    },
    theme: { title: about.title },
  });
}

function once<T extends {}>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const originOf = ({ protocol, host }: FastifyRequest): string => `${protocol}://${host}`;
