import { foldedName, type Outlet, outletNamed, type Provenance, sourcesBehind } from '../../domain/independence.ts';
import { type Day, parseDate } from '../../domain/time.ts';
import type { LinkMode } from '../../domain/vocabulary.ts';
import { type Link, speakingLinks } from '../../domain/voice.ts';
import type { Values } from '../../nouns/nouns.ts';
import type { ReadModel } from '../model/model.ts';
import { perModel, perRevision } from '../model/per-model.ts';
import { publishedStatements } from './filter.ts';

const SPOKEN: ReadonlySet<LinkMode> = new Set<LinkMode>(['said', 'denied']);
const isDay = (date: string | null): boolean => date !== null && parseDate(date)?.precision === 'day';

interface Kept {
  /** The editions up to which the actors and the sources have been scanned. */
  actors: number;
  sources: number;
  /** Maps each actor that was ever an outlet to the first revision at which it was one. */
  since: Map<number, number>;
}
const kept = perModel((): Kept => ({ actors: 0, sources: 0, since: new Map() }));

/** The outlet for an actor of the ledger. Merged actors count as one. */
function outletOf(model: ReadModel, actorId: number, knownAt: number): Outlet {
  const id = model.identities(knownAt).of(actorId);
  return { key: `actor ${id}`, name: model.stores.actor.at(id, knownAt)?.value.name ?? `actor ${id}` };
}

/** The outlet with this name: the actor that bears it, if an outlet of the ledger does, or else the name itself. */
function outletBy(model: ReadModel, name: string, knownAt: number): Outlet {
  const actorId = namesAt(model, knownAt).get(foldedName(name));
  return actorId === undefined ? outletNamed(name) : outletOf(model, actorId, knownAt);
}

/**
 * Maps each name to its outlet, among those known at a revision. If several bear a name, media come before other
 * publishers, names before aliases, and then the actor that was recorded first.
 */
const namesAt = perRevision(namesOf);

function namesOf(model: ReadModel, knownAt: number): ReadonlyMap<string, number> {
  const { since } = broughtUp(model);
  const who = model.identities(knownAt);
  const outlets = [...since]
    .filter(([, revision]) => revision <= knownAt)
    .flatMap(([id]) => {
      const value = model.stores.actor.at(id, knownAt)?.value;
      return value ? [{ id, rank: value.type === 'media' ? 0 : 1, value }] : [];
    })
    .sort((a, b) => a.rank - b.rank || a.id - b.id);
  const names = new Map<string, number>();
  const add = (name: string, id: number) => {
    const folded = foldedName(name);
    if (!names.has(folded)) names.set(folded, who.of(id));
  };
  for (const rank of [0, 1]) {
    const alike = outlets.filter((outlet) => outlet.rank === rank);
    for (const { id, value } of alike) add(value.name, id);
    for (const { id, value } of alike) for (const alias of value.aliases) add(alias, id);
  }
  return names;
}

/** Adds the outlets that came since the last call: media, and actors named as the publisher of a source. */
function broughtUp(model: ReadModel): Kept {
  const { actor, source } = model.stores;
  const found = kept(model);
  const add = (actorId: number, revision: number) => {
    if (revision < (found.since.get(actorId) ?? Number.POSITIVE_INFINITY)) found.since.set(actorId, revision);
  };
  for (; found.actors < actor.edition; found.actors++) {
    const id = actor.written(found.actors);
    const first = actor.versionsOf(id).find(({ value }) => value.type === 'media');
    if (first) add(id, first.revision);
  }
  for (; found.sources < source.edition; found.sources++) {
    const publisher = source.linkOf(found.sources, 'publisherActorId');
    if (publisher !== null) add(publisher, source.revisionOf(found.sources));
  }
  return found;
}

/** The number of independent sources behind a stance. A recorded vote is its own source. */
export function independentSourcesOf(model: ReadModel, row: number, knownAt: number, publishedBy?: Day): number {
  const statementIds = publishedStatements(model, row, knownAt, publishedBy);
  // A single statement has a single source, whichever that is.
  return statementIds.length === 1 ? 1 : sourcesOf(model, [row], knownAt, publishedBy).length;
}

/** The distinct sources behind stances: names of outlets and, for votes without statements, names of events. */
export function sourcesOf(model: ReadModel, rows: readonly number[], knownAt: number, publishedBy?: Day): string[] {
  const statements = new Set<number>();
  const votes = new Set<number>();
  for (const row of rows) {
    const statementIds = publishedStatements(model, row, knownAt, publishedBy);
    for (const id of statementIds) statements.add(id);
    const eventId = model.stances.event.at(row);
    if (statementIds.length === 0 && eventId !== 0) votes.add(eventId);
  }
  return [
    ...sourcesBehind([...statements].map((id) => toldBy(model, id, knownAt))),
    ...[...votes].map((id) => model.stores.event.at(id, knownAt)?.value.name ?? `event ${id}`),
  ];
}

/** The evidence of a stance: whether it is a recorded vote, and its statements with the grades of their documents. */
export type StanceEvidence = ReturnType<typeof evidenceAt>;

export function evidenceAt(model: ReadModel, row: number, knownAt: number, publishedBy?: Day) {
  const { stores, stances } = model;
  const eventId = stances.event.at(row);
  return {
    isVote: eventId !== 0 && stores.event.at(eventId, knownAt)?.value.kind === 'vote',
    statements: publishedStatements(model, row, knownAt, publishedBy).flatMap((id) => {
      const statement = stores.statement.at(id, knownAt)?.value;
      if (!statement) return [];
      const { sourceId, informationCredibility: credibility } = statement;
      const reliability = stores.source.at(sourceId, knownAt)?.value.sourceReliability ?? null;
      return [{ id, sourceId, named: statement.chain.every((link) => link.named), reliability, credibility }];
    }),
  };
}

function toldBy(model: ReadModel, statementId: number, knownAt: number): Provenance {
  const statement = model.stores.statement.at(statementId, knownAt)?.value;
  if (!statement) return { outlets: [], publisher: outletNamed(''), utterance: null };
  const outlets = statement.chain
    .filter(({ actorId }) => actorId !== null && model.stores.actor.at(actorId, knownAt)?.value.type === 'media')
    .map((link) => outletOf(model, link.actorId as number, knownAt));
  const publisher = publisherOf(model, statement.sourceId, knownAt);
  return { outlets, publisher, utterance: utteranceOf(model, statement, knownAt) };
}

/** Identifies what named speakers said on a known day; null if there are no such speakers or no day. */
function utteranceOf(model: ReadModel, statement: Values['statement'], knownAt: number): string | null {
  const links = speakingLinks(statement, model.identities(knownAt).of);
  const speakers = statement.signatories.length > 0 ? links.slice(0, -1) : links;
  const isKnown = ({ named, actorId, mode }: Link) => named && actorId !== null && SPOKEN.has(mode);
  if (!isDay(statement.spokenOn) || !speakers.every(isKnown)) return null;
  return `${speakers.map(({ actorId }) => actorId).sort()} on ${statement.spokenOn}`;
}

/** The publisher of the document that a source reprints, through any number of reprints. */
function publisherOf(model: ReadModel, sourceId: number, knownAt: number): Outlet {
  const seen = new Set<number>();
  let id = sourceId;
  for (;;) {
    const source = model.stores.source.at(id, knownAt)?.value;
    if (!source) return { key: `source ${id}`, name: `source ${id}` };
    if (source.copyOfId === null || seen.has(id)) {
      return source.publisherActorId === null
        ? outletBy(model, source.publisher, knownAt)
        : outletOf(model, source.publisherActorId, knownAt);
    }
    seen.add(id);
    id = source.copyOfId;
  }
}
