import swagger, { type StaticDocumentSpec } from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { originOf } from '../answer/links.ts';
import type { Described } from '../operation.ts';
import { type About, openApiOf } from './document.ts';
import type { Json } from './schemas.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** The OpenAPI document, available once the server is ready. */
    openapi: Json;
    /** The same document in OpenAPI 3.0, for tools that do not read 3.1. */
    openapi30: Json;
  }
}

/** The logo: an abacus with three rows of beads. */
const MARK =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1f3a5f"/><path d="M5 9h22M5 16h22M5 23h22" stroke="#9fb4cc" stroke-width="1.5"/><g fill="#fff"><circle cx="11" cy="9" r="3"/><circle cx="21" cy="16" r="3"/><circle cx="16" cy="23" r="3"/></g></svg>';

/** Everything that /docs loads is on this server, so its page may load from nowhere else. */
const CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'";

/** Serves /openapi.json, /openapi-3.0.json and the interactive page /docs. */
export function openapi(app: FastifyInstance, about: About): void {
  const operations: Described[] = [];
  // Made on first use, so that a server that is never asked for it never reads the examples.
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
    // The document names the server by the origin that the client used.
    app.get(url, (request, reply) =>
      reply
        .type('application/json; charset=utf-8')
        .send(text().replace(JSON.stringify(about.server), JSON.stringify(originOf(request)))),
    );
  }
  // Filled in when /docs is first requested.
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
