import swagger, { type StaticDocumentSpec } from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { originOf } from '../answer/pages.ts';
import type { Described } from '../operation.ts';
import { type About, openApiOf } from './document.ts';
import type { Json } from './schemas.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** The OpenAPI document, once the server is ready. */
    openapi: Json;
    /** The same in OpenAPI 3.0, for tools that read no other. */
    openapi30: Json;
  }
}

/** An abacus: three rows of beads, each at another place. */
const MARK =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1f3a5f"/><path d="M5 9h22M5 16h22M5 23h22" stroke="#9fb4cc" stroke-width="1.5"/><g fill="#fff"><circle cx="11" cy="9" r="3"/><circle cx="21" cy="16" r="3"/><circle cx="16" cy="23" r="3"/></g></svg>';

/** Everything that /docs needs is on this server, so its page may load from nowhere else. */
const CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'";

/** /openapi.json, its twin /openapi-3.0.json and, to read and try it, /docs. */
export function openapi(app: FastifyInstance, about: About): void {
  const operations: Described[] = [];
  // Made when it is first asked for: a server that nobody asks for it never reads the examples.
  const whole = once(() => openApiOf(operations, about));
  app.decorate('openapi', { getter: whole });
  app.addHook('onRoute', ({ method, config }) => {
    if (config?.described && method !== 'HEAD') operations.push(config.described);
  });
  const twin = once(() => openApiOf(operations, about, '3.0.3'));
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
  // Filled in when /docs is first asked for.
  const page = {} as StaticDocumentSpec['document'] & Json;
  app.addHook('onRoute', (route) => {
    if (!route.url.startsWith('/docs')) return;
    route.config = { ...route.config, isFixed: true };
    route.onRequest = (_request, reply, done) => {
      if (page.openapi === undefined) Object.assign(page, whole(), { servers: [{ url: '/' }] });
      reply.header('content-security-policy', CONTENT_SECURITY_POLICY);
      done();
    };
  });
  app.register(swagger, { mode: 'static', specification: { document: page } });
  app.register(swaggerUi, {
    routePrefix: '/docs',
    logo: { type: 'image/svg+xml', content: MARK },
    theme: {
      title: `${about.title} API`,
      favicon: [{ filename: 'mark.svg', rel: 'icon', type: 'image/svg+xml', sizes: 'any', content: MARK }],
    },
  });
}

function once<T extends {}>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
