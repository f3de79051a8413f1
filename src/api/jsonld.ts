import type { FastifyInstance } from 'fastify';
import {
  ACTOR_TYPES,
  CONDITION_TYPES,
  LEVELS,
  PROPOSAL_RELATIONS,
  STATEMENT_RELATIONS,
  score,
} from '../domain/vocabulary.ts';
import { CONTEXT_PATH } from '../http/answer/links.ts';
import type { AnyField, Fields } from '../nouns/field.ts';
import { edtf } from '../nouns/field-kinds.ts';
import type { Noun } from '../nouns/noun.ts';
import { ALL_KINDS, NOUNS } from '../nouns/nouns.ts';

/** Prefixes of established vocabularies, and of our own for the terms that these lack. */
const PREFIXES = {
  dem: 'urn:demarche:',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  oa: 'http://www.w3.org/ns/oa#',
  opengov: 'http://www.w3.org/ns/opengov#',
  org: 'http://www.w3.org/ns/org#',
  prov: 'http://www.w3.org/ns/prov#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const instant = (id: string) => ({ '@id': id, '@type': 'xsd:dateTime' });
/** The words of a closed list are concepts of their own, under the list's name. */
const concepts = (scheme: string, words: readonly string[], known: Record<string, string> = {}) =>
  Object.fromEntries(words.map((word) => [word, known[word] ?? `dem:${scheme}/${word}`]));

const TYPES: Record<string, string> = { person: 'foaf:Person', organization: 'org:Organization' };

/** Terms of every answer, and of names that several nouns share. */
const SHARED: Record<string, unknown> = {
  data: '@graph',
  // Without a term, because these describe the answer rather than the record.
  meta: null,
  links: null,

  id: 'dcterms:identifier',
  slug: 'dem:slug',
  name: 'schema:name',
  aliases: 'skos:altLabel',
  note: 'skos:note',
  mergedInto: 'dcterms:isReplacedBy',
  tags: 'dcterms:subject',
  type: {
    '@id': 'dcterms:type',
    '@type': '@vocab',
    '@context': {
      ...concepts('actor-type', ACTOR_TYPES, TYPES),
      ...concepts('relation', [...PROPOSAL_RELATIONS, ...STATEMENT_RELATIONS], { part_of: 'dcterms:isPartOf' }),
      ...concepts('condition-type', CONDITION_TYPES),
    },
  },
  identifiers: 'schema:identifier',
  scheme: 'schema:propertyID',
  value: 'schema:value',
  description: 'dcterms:description',

  revision: 'dem:revision',
  createdRevision: 'dem:createdRevision',
  recordedAt: instant('prov:generatedAtTime'),
  retracted: 'prov:wasInvalidatedBy',
  reason: 'dem:reason',
  number: 'dem:number',
  apiKey: 'prov:wasAssociatedWith',
  // A revision counts its records by noun under this name: numbers, not the nouns themselves.
  summary: { '@id': 'dcterms:abstract', '@context': Object.fromEntries(ALL_KINDS.map((kind) => [kind, null])) },
};

/** The term of each field and of the names inside it. `said`: whether the field states the term itself. */
function* termsIn(fields: Fields): Generator<[name: string, term: unknown, said: boolean]> {
  for (const [name, { is }] of Object.entries(fields)) {
    yield [name, termOf(name, is), is.term !== undefined];
    if (is.innerTerms) for (const [inner, term] of Object.entries(is.innerTerms)) yield [inner, term, true];
    if (is.fields && !is.bare) yield* termsIn(is.fields);
  }
}

function termOf(
  name: string,
  { term = `dem:${name}`, form, words, concepts: scheme, fields }: AnyField['is'],
): unknown {
  if (typeof term !== 'string') return term;
  if (form === 'date') return edtf(term);
  if (form === 'instant') return instant(term);
  if (scheme !== undefined) return { '@id': term, '@type': '@vocab', '@context': concepts(scheme, words ?? []) };
  const parts = form === 'parts' ? Object.entries(fields ?? {}).filter(([, { is }]) => is.term) : [];
  return parts.length > 0
    ? { '@id': term, '@context': Object.fromEntries(parts.map(([part, { is }]) => [part, is.term])) }
    : term;
}

/**
 * The terms of all nouns. A name means the same in every noun: a term that one field states applies to all fields of
 * that name, and a name without a stated term is in our own vocabulary.
 */
function allTerms(): Record<string, unknown> {
  // The first stated term of a name wins, so these nouns come before or after those that share names with them.
  const { membership, actor, expectation, coverage, release, ...others } = NOUNS;
  const nouns: Noun[] = [membership, actor, ...Object.values(others), expectation, coverage, release];
  const all = nouns.flatMap(({ fields, terms = {} }) => [
    ...termsIn(fields),
    ...Object.entries(terms).map(([name, term]) => [name, term, true] as const),
  ]);
  const given = new Set(all.flatMap(([name, , said]) => (said ? [name] : [])));
  const terms = { ...SHARED };
  for (const [name, term, said] of all) if (!(name in terms) && (said || !given.has(name))) terms[name] = term;
  return terms;
}

const SCHEME = `${PREFIXES.dem}level`;

/**
 * The JSON-LD 1.1 context of the plain JSON, with the levels as SKOS concepts for readers without JSON-LD. Ids are
 * literals, because a relative IRI would depend on the URL. Terms that the field's vocabularies lack are our own.
 */
const CONTEXT = {
  '@context': { '@version': 1.1, '@vocab': PREFIXES.dem, ...PREFIXES, ...allTerms() },
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
