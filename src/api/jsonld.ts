import type { FastifyInstance } from 'fastify';
import { score } from '../domain/levels.ts';
import { LEVELS } from '../domain/vocabulary.ts';
import { CONTEXT_PATH } from '../http/answer/pages.ts';
import { PREFIXES, TERMS } from '../nouns/linked-data.ts';

const SCHEME = `${PREFIXES.dem}level`;

/**
 * The context that makes linked data of the plain JSON (JSON-LD 1.1), and beside it, for readers without JSON-LD, the levels as SKOS concepts. Ids are literals, not IRIs: a relative one would mean another
 * thing under each URL that shows it. What has no word in the vocabularies of the field is under our own.
 */
const CONTEXT = {
  '@context': { '@version': 1.1, '@vocab': PREFIXES.dem, ...PREFIXES, ...TERMS },
  '@graph': [
    { '@id': SCHEME, '@type': 'skos:ConceptScheme', 'skos:prefLabel': { '@value': 'Levels', '@language': 'en' } },
    ...LEVELS.map((level) => ({
      '@id': `${SCHEME}/${level}`,
      '@type': 'skos:Concept',
      'skos:prefLabel': { '@value': level.replaceAll('_', ' '), '@language': 'en' },
      'skos:inScheme': { '@id': SCHEME },
      ...(score(level) !== null && { 'schema:value': score(level) }),
    })),
  ],
};

/** A document, like /openapi.json, not an operation: every JSON answer names it in its Link header. */
export function contextRoutes(app: FastifyInstance): void {
  const text = JSON.stringify(CONTEXT);
  app.get(CONTEXT_PATH, { config: { cache: true } }, (_request, reply) =>
    reply.type('application/ld+json; charset=utf-8').send(text),
  );
}
