import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { type About, documentOf } from './document.ts';
import type { Described } from './operation.ts';
import type { Json } from './schemas.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** The OpenAPI document; whole once the server is ready. */
    openapi: Json;
  }
}

/** Everything that /docs needs is on this server, so its page may load from nowhere else. */
const CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'";

/** /openapi.json and, to read and try it, /docs. */
export function openapi(app: FastifyInstance, about: About): void {
  const operations: Described[] = [];
  const document: Json = {};
  app.decorate('openapi', { getter: () => document });
  app.addHook('onRoute', ({ method, config }) => {
    if (config?.described && method !== 'HEAD') operations.push(config.described);
  });
  app.addHook('onReady', async () => {
    Object.assign(document, documentOf(operations, about));
  });
  let text: string | undefined;
  app.get('/openapi.json', (_request, reply) => {
    text ??= JSON.stringify(document);
    return reply.type('application/json; charset=utf-8').send(text);
  });
  // Whoever opens the printed address in a browser wants something to read.
  app.get('/', (_request, reply) => reply.redirect('/docs'));
  app.register(swagger, { mode: 'static', specification: { document: document as never } });
  app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: CONTENT_SECURITY_POLICY,
    theme: { title: about.title },
  });
}
