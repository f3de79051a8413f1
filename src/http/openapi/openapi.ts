import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import type { Described } from '../operation.ts';
import { type About, documentOf } from './document.ts';
import type { Json } from './schemas.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** The OpenAPI document, once the server is ready. */
    openapi: Json;
  }
}

/** Everything that /docs needs is on this server, so its page may load from nowhere else. */
const CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'";

/** /openapi.json and, to read and try it, /docs. */
export function openapi(app: FastifyInstance, about: About): void {
  const operations: Described[] = [];
  const document: Json = {};
  app.decorate('openapi', { getter: () => whole() });
  app.addHook('onRoute', ({ method, config }) => {
    if (config?.described && method !== 'HEAD') operations.push(config.described);
  });
  // Made when it is first asked for: a server that nobody asks for it never reads the examples.
  const whole = (): Json => {
    if (document.openapi === undefined) Object.assign(document, documentOf(operations, about));
    return document;
  };
  let text: string | undefined;
  app.get('/openapi.json', (_request, reply) => {
    text ??= JSON.stringify(whole());
    return reply.type('application/json; charset=utf-8').send(text);
  });
  // Whoever opens the printed address in a browser wants something to read.
  app.get('/', (_request, reply) => reply.redirect('/docs'));
  app.register(swagger, { mode: 'static', specification: { document: document as never } });
  app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: CONTENT_SECURITY_POLICY,
    uiHooks: {
      onRequest: (_request, _reply, done) => {
        whole();
        done();
      },
    },
    theme: { title: about.title },
  });
}
