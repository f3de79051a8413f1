import type { Condition } from '../domain/conditions.ts';
import type {
  ActorType,
  AgendaResult,
  AmbiguityBasis,
  CodingRole,
  Confidence,
  EventContext,
  EventKind,
  Level,
  Likelihood,
  LinkMode,
  ParticipantRole,
  ProposalRelation,
  SourceReliability,
  StatementRelation,
} from '../domain/vocabulary.ts';

/**
 * The nouns as the ledger holds them: a draft with its references resolved to numbers. A field
 * `actor` of a draft is `actorId` here and a reference in an answer; dates stay EDTF text.
 */
export interface Values {
  dossier: { name: string; summary: string | null; tags: string[]; parties: { actorId: number }[] };
  actor: {
    type: ActorType;
    name: string;
    aliases: string[];
    identifiers: { scheme: string; value: string; validFrom: string | null; validTo: string | null }[];
    note: string | null;
    /** Who it turned out to be; withdrawn then. Only a merge sets it. */
    mergedIntoId: number | null;
  };
  membership: {
    memberId: number;
    groupId: number;
    role: string | null;
    represents: boolean;
    validFrom: string | null;
    validTo: string | null;
  };
  proposal: {
    dossierId: number;
    name: string;
    kind: string;
    text: string | null;
    tags: string[];
    parameters: Record<string, unknown>;
    sponsors: { actorId: number }[];
    relations: { type: ProposalRelation; proposalId: number }[];
  };
  event: {
    dossierId: number;
    name: string;
    kind: EventKind;
    context: EventContext;
    occurredOn: string;
    endedOn: string | null;
    participants: { actorId: number; role: ParticipantRole }[];
    agenda: { proposalId: number; result: AgendaResult | null }[];
    outcome: string | null;
    code: { scheme: string; value: string } | null;
    note: string | null;
    sourceId: number | null;
  };
  source: {
    title: string;
    publisher: string;
    publisherActorId: number | null;
    url: string | null;
    publishedOn: string | null;
    accessedAt: string | null;
    language: string | null;
    sourceReliability: SourceReliability | null;
    copyOfId: number | null;
    note: string | null;
  };
  statement: {
    sourceId: number;
    eventId: number | null;
    spokenOn: string | null;
    quote: { exact: string; prefix: string | null; suffix: string | null } | null;
    paraphrase: string;
    informationCredibility: number | null;
    chain: { actorId: number | null; description: string | null; mode: LinkMode; named: boolean }[];
    relations: { type: StatementRelation; statementId: number }[];
    note: string | null;
  };
  coding: {
    coder: string;
    statementId: number;
    actorId: number;
    proposalId: number;
    level: Level;
    basis: AmbiguityBasis | null;
    role: CodingRole;
    note: string | null;
  };
}

export type Kind = keyof Values;

/** A stance as the coder gives it. Voice, via and claimant follow from the statements. */
export interface StanceValue {
  actorId: number;
  proposalId: number;
  level: Level;
  basis: AmbiguityBasis | null;
  validFrom: string;
  validTo: string | null;
  salience: number | null;
  confidence: Confidence | null;
  likelihood: Likelihood | null;
  conditions: Condition[];
  note: string | null;
  eventId: number | null;
  statementIds: number[];
}

/** How a noun is laid out in the tables; everything that moves nouns about is driven by this. */
export interface Layout {
  prefix: string;
  hasSlug: boolean;
  /** Fields that name another noun: `actor` in a draft, `actorId` in a value and a row. */
  links: Record<string, Kind>;
  /** EDTF fields: one text here, a date and its precision in the row. */
  dates: string[];
  instants: string[];
  /** Objects whose parts are columns: quote.exact is `quoteExact`. */
  nested: Record<string, string[]>;
  /** Lists that are tables of their own. A bare list holds nothing but references. */
  lists: Record<string, ListLayout>;
}

export interface ListLayout {
  table: string;
  links: Record<string, Kind>;
  dates: string[];
  bare?: string;
  /** Fields that an item may leave out, besides links. */
  optional?: string[];
}

const layout = (prefix: string, parts: Partial<Layout> = {}): Layout => ({
  prefix,
  hasSlug: true,
  links: {},
  dates: [],
  instants: [],
  nested: {},
  lists: {},
  ...parts,
});

const VALIDITY = ['validFrom', 'validTo'];

export const LAYOUTS: Record<Kind, Layout> = {
  dossier: layout('dos', {
    lists: { parties: { table: 'dossierParty', links: { actor: 'actor' }, dates: [], bare: 'actor' } },
  }),
  actor: layout('act', {
    links: { mergedInto: 'actor' },
    lists: { identifiers: { table: 'actorIdentifier', links: {}, dates: VALIDITY, optional: VALIDITY } },
  }),
  membership: layout('mem', { hasSlug: false, links: { member: 'actor', group: 'actor' }, dates: VALIDITY }),
  proposal: layout('prp', {
    links: { dossier: 'dossier' },
    lists: {
      sponsors: { table: 'proposalSponsor', links: { actor: 'actor' }, dates: [], bare: 'actor' },
      relations: { table: 'proposalRelation', links: { proposal: 'proposal' }, dates: [] },
    },
  }),
  event: layout('evt', {
    links: { dossier: 'dossier', source: 'source' },
    dates: ['occurredOn', 'endedOn'],
    nested: { code: ['scheme', 'value'] },
    lists: {
      participants: { table: 'eventParticipant', links: { actor: 'actor' }, dates: [] },
      agenda: { table: 'eventAgendaItem', links: { proposal: 'proposal' }, dates: [], optional: ['result'] },
    },
  }),
  source: layout('src', {
    links: { publisherActor: 'actor', copyOf: 'source' },
    dates: ['publishedOn'],
    instants: ['accessedAt'],
  }),
  statement: layout('stm', {
    links: { source: 'source', event: 'event' },
    dates: ['spokenOn'],
    nested: { quote: ['exact', 'prefix', 'suffix'] },
    lists: {
      chain: { table: 'attributionLink', links: { actor: 'actor' }, dates: [], optional: ['description'] },
      relations: { table: 'statementRelation', links: { statement: 'statement' }, dates: [] },
    },
  }),
  coding: layout('cod', {
    hasSlug: false,
    links: { statement: 'statement', actor: 'actor', proposal: 'proposal' },
  }),
};

/** In an order in which each noun comes after those that it can refer to. */
export const KINDS = Object.keys(LAYOUTS) as Kind[];
const STANCE_PREFIX = 'stn';

const PREFIXES = new Map<string, Kind | 'stance'>([
  ...KINDS.map((kind) => [LAYOUTS[kind].prefix, kind] as const),
  [STANCE_PREFIX, 'stance'],
]);

/** `an actor`, `a proposal`: as texts name a noun. */
export const oneOf = (noun: string): string => `${/^[aeio]/.test(noun) ? 'an' : 'a'} ${noun}`;

export const publicId = (kind: Kind | 'stance', id: number): string =>
  `${kind === 'stance' ? STANCE_PREFIX : LAYOUTS[kind].prefix}_${id}`;

/** The kind and number in an id, or null where the text is no id. Numbers have no leading zero. */
export function parseId(text: string): { kind: Kind | 'stance'; id: number } | null {
  if (text[3] !== '_') return null; // most are slugs
  const match = /^([a-z]{3})_([1-9]\d{0,8})$/.exec(text);
  const kind = match && PREFIXES.get(match[1] as string);
  return kind ? { kind, id: Number(match[2]) } : null;
}

/** What a draft that leaves a field out means by it. */
export const BLANKS: { [K in Kind]: Partial<Values[K]> } = {
  dossier: { summary: null, tags: [], parties: [] },
  actor: { aliases: [], identifiers: [], note: null, mergedIntoId: null },
  membership: { role: null, represents: false, validFrom: null, validTo: null },
  proposal: { text: null, tags: [], parameters: {}, sponsors: [], relations: [] },
  event: {
    context: 'actual',
    endedOn: null,
    participants: [],
    agenda: [],
    outcome: null,
    code: null,
    note: null,
    sourceId: null,
  },
  source: {
    publisherActorId: null,
    url: null,
    publishedOn: null,
    accessedAt: null,
    language: null,
    sourceReliability: null,
    copyOfId: null,
    note: null,
  },
  statement: {
    eventId: null,
    spokenOn: null,
    quote: null,
    informationCredibility: null,
    relations: [],
    note: null,
  },
  coding: { basis: null, role: 'independent', note: null },
};

export const BLANK_STANCE: Partial<StanceValue> = {
  basis: null,
  validTo: null,
  salience: null,
  confidence: null,
  likelihood: null,
  conditions: [],
  note: null,
  eventId: null,
  statementIds: [],
};
