import type { FastifyInstance } from 'fastify';
import { score } from '../domain/levels.ts';
import { LEVELS } from '../domain/vocabulary.ts';
import { CONTEXT_PATH } from '../http/answer/links.ts';
import { PREFIXES, TERMS } from '../nouns/linked-data.ts';

const SCHEME = `${PREFIXES.dem}level`;

/**
 * The JSON-LD 1.1 context of the plain JSON, with the levels as SKOS concepts for readers without JSON-LD. Ids are
 * literals, because a relative IRI would depend on the URL. Terms that the field's vocabularies lack are our own.
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

/** A document, like /openapi.json, not an operation. Every JSON answer names it in its Link header. */
export function contextRoutes(app: FastifyInstance): void {
  const text = JSON.stringify(CONTEXT);
  app.get(CONTEXT_PATH, { config: { cache: true } }, (_request, reply) =>
    reply.type('application/ld+json; charset=utf-8').send(text),
  );
}
