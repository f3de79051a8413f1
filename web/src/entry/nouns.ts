import {
  ACTOR_TYPES,
  AGENDA_RESULTS,
  AMBIGUITY_BASES,
  CAPACITIES,
  CONDITION_TYPES,
  CONFIDENCES,
  DIRECTNESSES,
  EVENT_CONTEXTS,
  EVENT_KINDS,
  LEVELS,
  LIKELIHOODS,
  LINK_MODES,
  PARTICIPANT_ROLES,
  PROPOSAL_RELATIONS,
  SOURCE_RELIABILITIES,
  STATEMENT_RELATIONS,
} from '../../../src/domain/vocabulary.ts';
import type { Field, Noun } from './fields.ts';

/** The fields of each noun that a coder enters, in the order of the form. */

const NAME: Field = { name: 'name', is: 'line', needed: true };
const SLUG: Field = { name: 'slug', is: 'slug' };
const NOTE: Field = { name: 'note', is: 'text' };
const TAGS: Field = { name: 'tags', is: 'words' };
const NAMES: Field = {
  name: 'names',
  is: 'list',
  of: [
    { name: 'lang', is: 'language', needed: true },
    { name: 'name', is: 'line', needed: true },
  ],
};

/** Terms by name; those of a stance have the names that the proposal uses. */
const parameters = (is: 'line' | 'term'): Field => ({
  name: 'parameters',
  is: 'list',
  isRecord: true,
  of: [
    { name: 'name', is, needed: true },
    { name: 'value', is: 'scalar', needed: true },
  ],
});

const MOST_VOTES = 1_000_000_000;
/** The official count of a vote: all or nothing, except that absences may be missing. */
const TALLY = ['yes', 'no', 'abstain', 'absent'].map(
  (name): Field => ({ name, is: 'number', from: 0, to: MOST_VOTES, needed: name !== 'absent' }),
);

export const NEW: Record<Noun, readonly Field[]> = {
  dossier: [NAME, SLUG, { name: 'summary', is: 'text' }, { name: 'parties', is: 'picks', noun: 'actor' }, TAGS],
  actor: [
    NAME,
    { name: 'type', is: 'choice', words: ACTOR_TYPES, texts: 'actorType', needed: true },
    SLUG,
    { name: 'aliases', is: 'words' },
    NAMES,
    {
      name: 'identifiers',
      is: 'list',
      of: [
        { name: 'scheme', is: 'line', needed: true },
        { name: 'value', is: 'line', needed: true },
        { name: 'validFrom', is: 'date' },
        { name: 'validTo', is: 'date' },
      ],
    },
    NOTE,
  ],
  membership: [
    { name: 'member', is: 'pick', noun: 'actor', needed: true },
    { name: 'group', is: 'pick', noun: 'actor', needed: true },
    { name: 'role', is: 'line' },
    { name: 'represents', is: 'flag' },
    { name: 'isMember', is: 'flag' },
    { name: 'validFrom', is: 'edtf' },
    { name: 'validTo', is: 'edtf' },
  ],
  proposal: [
    NAME,
    { name: 'kind', is: 'slug', needed: true },
    SLUG,
    NAMES,
    { name: 'text', is: 'text' },
    { name: 'sponsors', is: 'picks', noun: 'actor' },
    { name: 'tabledOn', is: 'date' },
    { name: 'closedOn', is: 'date' },
    {
      name: 'relations',
      is: 'list',
      of: [
        { name: 'type', is: 'choice', words: PROPOSAL_RELATIONS, texts: 'relation', needed: true },
        { name: 'proposal', is: 'pick', noun: 'proposal', needed: true },
      ],
    },
    parameters('line'),
    TAGS,
  ],
  event: [
    NAME,
    { name: 'kind', is: 'choice', words: EVENT_KINDS, texts: 'eventKind', needed: true },
    { name: 'context', is: 'choice', words: EVENT_CONTEXTS, texts: 'context' },
    { name: 'occurredOn', is: 'date' },
    { name: 'endedOn', is: 'date' },
    SLUG,
    {
      name: 'participants',
      is: 'list',
      of: [
        { name: 'actor', is: 'pick', noun: 'actor', needed: true },
        { name: 'role', is: 'choice', words: PARTICIPANT_ROLES, texts: 'role', needed: true },
      ],
    },
    {
      name: 'agenda',
      is: 'list',
      of: [
        { name: 'proposal', is: 'pick', noun: 'proposal', needed: true },
        { name: 'result', is: 'choice', words: AGENDA_RESULTS, texts: 'result' },
      ],
    },
    { name: 'outcome', is: 'text' },
    { name: 'tally', is: 'parts', of: TALLY },
    NOTE,
  ],
  source: [
    { name: 'title', is: 'line', needed: true },
    { name: 'publisher', is: 'line', needed: true },
    { name: 'publisherActor', is: 'pick', noun: 'actor' },
    { name: 'url', is: 'url' },
    { name: 'archivedUrl', is: 'url' },
    { name: 'publishedOn', is: 'date' },
    { name: 'language', is: 'language' },
    { name: 'sourceReliability', is: 'choice', words: SOURCE_RELIABILITIES, texts: 'reliability' },
    { name: 'copyOf', is: 'pick', noun: 'source' },
    SLUG,
    NOTE,
  ],
};

export const QUOTE: readonly Field[] = [
  { name: 'exact', is: 'verbatim' },
  { name: 'prefix', is: 'verbatim' },
  { name: 'suffix', is: 'verbatim' },
  { name: 'lang', is: 'language' },
  { name: 'translation', is: 'text' },
  { name: 'translatedBy', is: 'line' },
];

export const LINK: readonly Field[] = [
  { name: 'actor', is: 'who', needed: true },
  { name: 'mode', is: 'choice', words: LINK_MODES, texts: 'mode', needed: true },
  { name: 'named', is: 'flag', always: true, set: true },
  { name: 'capacity', is: 'choice', words: CAPACITIES, texts: 'capacity' },
  { name: 'onBehalfOf', is: 'pick', noun: 'actor' },
];

const CREDIBILITIES = ['1', '2', '3', '4', '5', '6'];

export const STATEMENT: readonly Field[] = [
  { name: 'quote', is: 'parts', of: QUOTE },
  { name: 'paraphrase', is: 'text', needed: true },
  { name: 'chain', is: 'list', of: LINK, needed: true },
  {
    name: 'informationCredibility',
    is: 'choice',
    words: CREDIBILITIES,
    texts: 'credibility',
    isNumber: true,
  },
  { name: 'spokenOn', is: 'date' },
  { name: 'event', is: 'pick', noun: 'event' },
  { name: 'signatories', is: 'picks', noun: 'actor' },
  {
    name: 'relations',
    is: 'list',
    of: [
      { name: 'type', is: 'choice', words: STATEMENT_RELATIONS, texts: 'value', needed: true },
      { name: 'statement', is: 'pick', noun: 'statement', needed: true },
      { name: 'exception', is: 'line', when: ({ type }) => type === 'align_with' },
    ],
  },
  NOTE,
];

export const CONDITION: readonly Field[] = [
  { name: 'text', is: 'text', needed: true },
  { name: 'type', is: 'choice', words: CONDITION_TYPES, texts: 'conditionType', needed: true },
  { name: 'test', is: 'tree' },
];

export const STANCE: readonly Field[] = [
  { name: 'actor', is: 'pick', noun: 'actor', needed: true },
  { name: 'proposal', is: 'pick', noun: 'proposal', needed: true },
  { name: 'level', is: 'choice', words: LEVELS, texts: 'mark', needed: true },
  {
    name: 'basis',
    is: 'choice',
    words: AMBIGUITY_BASES,
    texts: 'basis',
    when: ({ level }) => level === 'ambiguous',
  },
  { name: 'directness', is: 'choice', words: DIRECTNESSES, texts: 'mark', needed: true },
  { name: 'rationale', is: 'text' },
  { name: 'impliedBy', is: 'pick', noun: 'proposal', when: ({ directness }) => directness === 'implied' },
  { name: 'validFrom', is: 'edtf', needed: true },
  { name: 'validTo', is: 'edtf' },
  { name: 'conditions', is: 'list', of: CONDITION },
  { name: 'confidence', is: 'choice', words: CONFIDENCES, texts: 'confidence' },
  { name: 'salience', is: 'number', from: 0, to: 100 },
  parameters('term'),
  NOTE,
];

export const EXPECTATION: readonly Field[] = [
  { name: 'holder', is: 'pick', noun: 'actor', needed: true },
  { name: 'event', is: 'pick', noun: 'event', needed: true },
  { name: 'likelihood', is: 'choice', words: LIKELIHOODS, texts: 'likelihood' },
  { name: 'percent', is: 'number', from: 0, to: 100 },
  { name: 'by', is: 'edtf' },
  { name: 'validFrom', is: 'edtf', needed: true },
  { name: 'validTo', is: 'edtf' },
  NOTE,
];

export const COVERAGE: readonly Field[] = [
  { name: 'coder', is: 'line', needed: true },
  { name: 'actors', is: 'picks', noun: 'actor' },
  { name: 'proposals', is: 'picks', noun: 'proposal' },
  { name: 'sources', is: 'picks', noun: 'source' },
  { name: 'corpus', is: 'line' },
  { name: 'query', is: 'line' },
  { name: 'coveredFrom', is: 'date', needed: true },
  { name: 'coveredTo', is: 'date', needed: true },
  { name: 'searchedOn', is: 'date' },
  NOTE,
];
