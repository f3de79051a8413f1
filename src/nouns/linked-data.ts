import {
  ACTOR_TYPES,
  AGENDA_RESULTS,
  AMBIGUITY_BASES,
  CHANGES,
  CONDITION_TYPES,
  CONFIDENCES,
  EVENT_CONTEXTS,
  LEVELS,
  LIKELIHOODS,
  LINK_MODES,
  PROPOSAL_RELATIONS,
  STATEMENT_RELATIONS,
  VOICES,
} from '../domain/vocabulary.ts';
import { KINDS } from './nouns.ts';

/** Vocabularies of the field, and our own for what they have no word for. */
export const PREFIXES = {
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

/** A date may be a month or a year: no xsd:date. */
const edtf = (id: string) => ({ '@id': id, '@type': 'http://id.loc.gov/datatypes/edtf/EDTF' });
const instant = (id: string) => ({ '@id': id, '@type': 'xsd:dateTime' });
/** Words of a closed list are concepts of their own, under the list's name. */
const concepts = (scheme: string, words: readonly string[], known: Record<string, string> = {}) =>
  Object.fromEntries(words.map((word) => [word, known[word] ?? `dem:${scheme}/${word}`]));
const oneOf = (id: string, scheme: string, words: readonly string[], known?: Record<string, string>) => ({
  '@id': id,
  '@type': '@vocab',
  '@context': concepts(scheme, words, known),
});

const TYPES: Record<string, string> = {
  person: 'foaf:Person',
  organization: 'org:Organization',
};

/** Every field of the nouns. What is named alike in two nouns means alike. */
export const TERMS: Record<string, unknown> = {
  data: '@graph',
  // About the answer, not about what it tells of.
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
  summary: {
    '@id': 'dcterms:abstract',
    '@context': Object.fromEntries([...KINDS, 'stance'].map((kind) => [kind, null])),
  },

  member: 'org:member',
  group: 'org:organization',
  role: 'schema:roleName',
  represents: 'dem:represents',
  validFrom: edtf('schema:validFrom'),
  validTo: edtf('dem:validTo'),

  parties: 'dem:party',
  dossier: 'dcterms:isPartOf',
  proposals: 'dcterms:hasPart',
  events: 'dcterms:hasPart',
  kind: 'dem:kind',
  text: 'schema:text',
  parameters: { '@id': 'dem:parameters', '@type': '@json' },
  sponsors: 'opengov:creator',
  relations: 'dcterms:relation',
  status: 'dem:status',
  state: 'dem:state',
  since: edtf('dem:since'),

  context: oneOf('dem:context', 'event-context', EVENT_CONTEXTS),
  occurredOn: edtf('schema:startDate'),
  endedOn: edtf('schema:endDate'),
  participants: 'prov:qualifiedAssociation',
  actor: 'prov:agent',
  agenda: 'schema:subjectOf',
  proposal: 'opengov:motion',
  result: oneOf('opengov:result', 'result', AGENDA_RESULTS),
  outcome: 'schema:result',
  code: 'schema:code',
  source: 'prov:hadPrimarySource',

  title: 'dcterms:title',
  publisher: 'dc:publisher',
  publisherActor: 'dcterms:publisher',
  url: { '@id': 'schema:url', '@type': '@id' },
  publishedOn: edtf('dcterms:issued'),
  accessedAt: instant('dem:accessedAt'),
  language: 'dcterms:language',
  sourceReliability: 'dem:sourceReliability',
  copyOf: 'schema:isBasedOn',

  event: 'opengov:voteEvent',
  spokenOn: edtf('dcterms:created'),
  quote: { '@id': 'oa:hasSelector', '@context': { exact: 'oa:exact', prefix: 'oa:prefix', suffix: 'oa:suffix' } },
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  paraphrase: 'schema:abstract',
  informationCredibility: 'dem:informationCredibility',
  chain: { '@id': 'dem:chain', '@container': '@list' },
  mode: oneOf('dem:mode', 'mode', LINK_MODES),
  named: 'dem:named',
  statement: 'dem:statement',

  coder: 'dem:coder',
  level: oneOf('dem:level', 'level', LEVELS),
  basis: oneOf('dem:basis', 'basis', AMBIGUITY_BASES),
  voice: oneOf('dem:voice', 'voice', VOICES),
  firstHand: 'dem:firstHand',
  via: 'dem:via',
  claimant: 'prov:wasAttributedTo',
  change: oneOf('dem:change', 'change', CHANGES),
  salience: 'dem:salience',
  confidence: oneOf('dem:confidence', 'confidence', CONFIDENCES),
  likelihood: oneOf('dem:likelihood', 'likelihood', LIKELIHOODS),
  conditions: 'dem:condition',
  test: { '@id': 'dem:test', '@type': '@json' },
  statements: 'prov:wasDerivedFrom',
  supersedes: 'dcterms:replaces',
  supersededBy: 'dcterms:isReplacedBy',
  correctionReason: 'dem:correctionReason',
};
