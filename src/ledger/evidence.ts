import { origin, type Told } from '../domain/independence.ts';
import type { SourceReliability } from '../domain/vocabulary.ts';
import type { ReadModel } from './model.ts';

/** How many outlets stand behind a stance, copies and retellings counted once. A recorded vote is its own record. */
export const independentSourcesOf = (model: ReadModel, row: number, knownAt: number): number =>
  originsOf(model, row, knownAt).size;

/** Who stands behind a stance: `actor 3` for an outlet of the ledger, its name for another, `event 7` for a record of votes. */
export function originsOf(model: ReadModel, row: number, knownAt: number): Set<string> {
  const { statementIds } = model.stances.extra(row);
  const eventId = model.stances.event[row] as number;
  if (statementIds.length === 0) return new Set(eventId === 0 ? [] : [`event ${eventId}`]);
  return new Set(statementIds.map((id) => origin(toldBy(model, id, knownAt))));
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
  if (!statement) return { outlets: [], publisher: '' };
  const outlets = statement.chain
    .filter((link) => link.actorId !== null && isMedia(model, link.actorId, knownAt))
    .map((link) => outlet(model, link.actorId as number, knownAt));
  return { outlets, publisher: publisherOf(model, statement.sourceId, knownAt) };
}

/** Two outlets that turned out to be one count once. */
const outlet = (model: ReadModel, actorId: number, knownAt: number): string =>
  `actor ${model.identities(knownAt).of(actorId)}`;

const isMedia = (model: ReadModel, actorId: number, knownAt: number): boolean =>
  model.stores.actor.at(actorId, knownAt)?.value.type === 'media';

/** The publisher of the document that a source reprints, however many times over. */
function publisherOf(model: ReadModel, sourceId: number, knownAt: number): string {
  const seen = new Set<number>();
  let id = sourceId;
  for (;;) {
    const source = model.stores.source.at(id, knownAt)?.value;
    if (!source) return `source ${id}`;
    if (source.copyOfId === null || seen.has(id)) {
      return source.publisherActorId === null
        ? source.publisher.toLowerCase()
        : outlet(model, source.publisherActorId, knownAt);
    }
    seen.add(id);
    id = source.copyOfId;
  }
}
