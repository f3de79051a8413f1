import { hash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.ts';
import { recordNamed } from '../names.ts';
import { actorOf, describeActor } from './match.ts';

const STYLE =
  'body{font:14px/1.4 system-ui,sans-serif;margin:12px}h1{font-size:16px;margin:0}p{margin:8px 0 0;overflow-wrap:anywhere}';

/** Anybody may frame the page, so it has no script and no form: there is nothing to gain from a stolen click. */
const CONTENT_SECURITY_POLICY = `default-src 'none'; style-src 'sha256-${hash('sha256', STYLE, 'base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors *`;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (one) => ENTITIES[one] as string);

/** An actor in a few lines, which OpenRefine shows in a frame before somebody chooses. */
export function previews(app: FastifyInstance, { model }: Context): void {
  app.get('/desk/actors/:id/preview', (request, reply) => {
    const id = model.identities(model.head).of(recordNamed(model, 'actor', (request.params as { id: string }).id));
    const { name, description } = describeActor(model, id);
    const { aliases } = actorOf(model, id);
    const page = `/desk/actors/${model.stores.actor.slugOf(id)}`;
    const texts = [description, aliases.join(' · ')].filter(Boolean);
    reply
      .header('content-security-policy', CONTENT_SECURITY_POLICY)
      .type('text/html; charset=utf-8')
      .send(
        `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>${escaped(name)}</title><style>${STYLE}</style><h1 dir="auto"><a href="${page}" target="_blank" rel="noreferrer">${escaped(name)}</a></h1>${texts.map((text) => `<p dir="auto">${escaped(text)}</p>`).join('')}</html>`,
      );
  });
}
