import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** The build output of `web`; the path is the same from src and from dist. */
const FOLDER = new URL('../../dist/web/', import.meta.url);

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The page loads nothing from other origins, cannot be framed, and runs no script that a record contains. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

const read = (path: string) => readFileSync(new URL(path, FOLDER));
let page: Buffer | undefined;

/** Sends the page, which finds out from its address what to show, or that the address is wrong. */
export function sendPage(reply: FastifyReply): FastifyReply {
  page ??= read('index.html');
  return reply
    .headers({ 'content-security-policy': CONTENT_SECURITY_POLICY, 'referrer-policy': 'same-origin' })
    .type('text/html; charset=utf-8')
    .send(page);
}

/** Serves the desk: one page for all paths below /desk, and its assets. */
export function desk(app: FastifyInstance): void {
  for (const url of ['/', '/desk', '/desk/*'])
    app.get(url, { config: { isFixed: url === '/' } }, (_request, reply) => sendPage(reply));
  for (const name of readdirSync(new URL('assets/', FOLDER))) {
    const file = read(`assets/${name}`);
    // The name contains a checksum of the content.
    app.get(`/assets/${name}`, { config: { isFixed: true } }, (_request, reply) =>
      reply
        .headers({ 'cache-control': 'public, max-age=31536000, immutable' })
        .type(TYPES[extname(name)] ?? 'application/octet-stream')
        .send(file),
    );
  }
}
