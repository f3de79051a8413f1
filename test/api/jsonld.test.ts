import { expect, it } from 'vitest';
import { river } from './positions/river.ts';

// biome-ignore lint/suspicious/noExplicitAny: documents are walked by name here
type Any = any;

const { get, post } = await river();
const document: Any = (await get('/v1/context.jsonld')).json;
const context: Any = document['@context'];
const PREFIXES = Object.entries<Any>(context).filter(([, iri]) => typeof iri === 'string' && /[#/:]$/.test(iri));
const KEYWORDS = ['@id', '@type', '@vocab', '@json', '@graph', '@list', '@set', '@language', '@value'];

/** IRI expansion (JSON-LD 1.1, 5.2), as far as a context needs it. */
function expand(text: string): string {
  if (text.startsWith('@')) return text;
  const [prefix, ...rest] = text.split(':');
  const base = PREFIXES.find(([name]) => name === prefix)?.[1];
  return base && rest.length > 0 && !rest[0]?.startsWith('//') ? base + rest.join(':') : text;
}
const isAbsolute = (iri: string) => /^[a-z][a-z0-9+.-]*:\S+$/i.test(iri);

function check(term: string, definition: Any): void {
  if (definition === null) return;
  const {
    '@id': id,
    '@type': type,
    '@container': container,
    '@context': scoped,
    ...other
  } = typeof definition === 'string' ? { '@id': definition } : definition;
  expect([term, Object.keys(other)]).toEqual([term, []]);
  const iri = expand(id);
  if (iri.startsWith('@')) expect(KEYWORDS).toContain(iri);
  else expect([term, iri, isAbsolute(iri)]).toEqual([term, iri, true]);
  if (type !== undefined) expect(type.startsWith('@') ? KEYWORDS.includes(type) : isAbsolute(expand(type))).toBe(true);
  if (container !== undefined) expect(['@list', '@set']).toContain(container);
  for (const [name, inner] of Object.entries<Any>(scoped ?? {})) check(`${term}/${name}`, inner);
}

it('is a JSON-LD 1.1 context whose terms are absolute IRIs', async () => {
  const { headers } = await get('/v1/context.jsonld');
  expect(headers['content-type']).toBe('application/ld+json; charset=utf-8');
  expect(context['@version']).toBe(1.1);
  expect(isAbsolute(context['@vocab'])).toBe(true);
  const terms = Object.entries<Any>(context).filter(([name]) => !name.startsWith('@'));
  expect(terms.length).toBeGreaterThan(80);
  for (const [name, definition] of terms) {
    expect(name).toMatch(/^[A-Za-z]+(256)?$/);
    check(name, definition);
  }
});

it('has the levels as SKOS concepts', () => {
  const levels = Object.values<string>(context.level['@context']).map(expand);
  const concepts = document['@graph'].filter((node: Any) => node['@type'] === 'skos:Concept');
  expect(concepts.map((node: Any) => node['@id'])).toEqual(levels);
});

const NOUNS = [
  'Dossier',
  'DossierDetail',
  'Actor',
  'Membership',
  'Proposal',
  'Event',
  'EventDetail',
  'Source',
  'Statement',
  'Coding',
  'Expectation',
  'Coverage',
  'Release',
  'Stance',
];

it('keeps the fields of a noun apart: what a processor expands it can compact again', async () => {
  const { schemas } = (await get('/openapi.json')).json.components;
  const iriOf = (definition: Any) => expand(typeof definition === 'string' ? definition : (definition?.['@id'] ?? ''));
  const alike = NOUNS.flatMap((noun) => {
    const names = Object.keys(schemas[noun].properties);
    const byIri = new Map<string, string[]>();
    for (const name of names) byIri.set(iriOf(context[name]), [...(byIri.get(iriOf(context[name])) ?? []), name]);
    return [...byIri].filter(([, all]) => all.length > 1).map(([iri, all]) => [noun, iri, all]);
  });
  // docs/exchange.md says so: both are parts of the dossier.
  expect(alike).toEqual([['DossierDetail', expand('dcterms:hasPart'), ['proposals', 'events']]]);
});

it('has a term for every field of the nouns', async () => {
  const { schemas } = (await get('/openapi.json')).json.components;
  const fields = new Set<string>();
  const seen = new Set<string>();
  const walk = (node: Any): void => {
    if (typeof node !== 'object' || node === null) return;
    if (node.$ref) {
      const name = node.$ref.split('/').at(-1);
      if (!seen.has(name)) {
        seen.add(name);
        // What is under these is JSON, not linked data.
        if (name !== 'ConditionTest') walk(schemas[name]);
      }
      return;
    }
    for (const [name, inner] of Object.entries<Any>(node.properties ?? {})) {
      fields.add(name);
      walk(inner);
    }
    for (const key of ['items', 'anyOf', 'oneOf', 'allOf']) [node[key] ?? []].flat().forEach(walk);
  };
  for (const noun of [...NOUNS, 'Revision']) walk(schemas[noun]);
  expect(fields.size).toBeGreaterThan(70);
  expect([...fields].filter((name) => !(name in context))).toEqual([]);
});

it('is named by every JSON answer, kept or fresh, and by no table', async () => {
  const link = '</v1/context.jsonld>; rel="http://www.w3.org/ns/json-ld#context"; type="application/ld+json"';
  for (const url of ['/v1/actors/alba', '/v1/stances', '/v1/proposals/dam/positions', '/v1/proposals/dam/positions'])
    expect(String((await get(url)).headers.link).split(', ')[0]).toBe(link);
  const written = await post('/v1/actors', { slug: 'new', type: 'state', name: 'New' });
  expect([written.status, String(written.headers.link).split(', ')[0]]).toEqual([201, link]);
  expect(String((await get('/v1/stances?format=csv')).headers.link)).not.toContain('json-ld');
  expect((await get('/v1/actors/nobody')).headers.link).toBeUndefined();
});
