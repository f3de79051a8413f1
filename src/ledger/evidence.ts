import { type Outlet, outletNamed, outletsBehind, type Told } from '../domain/independence.ts';
import type { SourceReliability } from '../domain/vocabulary.ts';
import type { ReadModel } from './model.ts';
import { isMedia, outletBy, outletOf } from './outlets.ts';

/** How many outlets stand behind a stance, copies and retellings counted once. A recorded vote is its own record. */
export function independentSourcesOf(model: ReadModel, row: number, knownAt: number): number {
  const { statementIds } = model.stances.extra(row);
  // One statement has one origin, whichever that is.
  return statementIds.length === 1 ? 1 : originsOf(model, row, knownAt).size;
}

/** Who stands behind a stance, by key, each with its name: outlets, or the event that is the record of a vote. */
export function originsOf(model: ReadModel, row: number, knownAt: number): Map<string, string> {
  const { statementIds } = model.stances.extra(row);
  const eventId = model.stances.event[row] as number;
  if (statementIds.length > 0) return outletsBehind(statementIds.map((id) => toldBy(model, id, knownAt)));
  if (eventId === 0) return new Map();
  const key = `event ${eventId}`;
  return new Map([[key, model.stores.event.at(eventId, knownAt)?.value.name ?? key]]);
}

/** What a stance rests on: whether it is a recorded vote, and each statement with the grades of its document. */
export interface Ground {
  isVote: boolean;
  statements: {
    id: number;
    sourceId: number;
    /** Everybody in the chain is named. */
    named: boolean;
    reliability: SourceReliability | null;
    credibility: number | null;
  }[];
}

export function groundOf(model: ReadModel, row: number, knownAt: number): Ground {
  const { stores, stances } = model;
  const eventId = stances.event[row] as number;
  return {
    isVote: eventId !== 0 && stores.event.at(eventId, knownAt)?.value.kind === 'vote',
    statements: stances.extra(row).statementIds.flatMap((id) => {
      const statement = stores.statement.at(id, knownAt)?.value;
      if (!statement) return [];
      return [
        {
          id,
          sourceId: statement.sourceId,
          named: statement.chain.every((link) => link.named),
          reliability: stores.source.at(statement.sourceId, knownAt)?.value.sourceReliability ?? null,
          credibility: statement.informationCredibility,
        },
      ];
    }),
  };
}

function toldBy(model: ReadModel, statementId: number, knownAt: number): Told {
  const statement = model.stores.statement.at(statementId, knownAt)?.value;
  if (!statement) return { outlets: [], publisher: outletNamed('') };
  const outlets = statement.chain
    .filter((link) => link.actorId !== null && isMedia(model, link.actorId, knownAt))
    .map((link) => outletOf(model, link.actorId as number, knownAt));
  return { outlets, publisher: publisherOf(model, statement.sourceId, knownAt) };
}

/** The publisher of the document that a source reprints, however many times over. */
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
