import type { Kind, StanceValue, Values } from './nouns.ts';

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
