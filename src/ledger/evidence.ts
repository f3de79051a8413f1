import { independentSources, type Told } from '../domain/independence.ts';
import type { ReadModel } from './model.ts';

/** How many outlets stand behind a stance, copies and retellings counted once. A recorded vote is its own record. */
export function independentSourcesOf(model: ReadModel, row: number, knownAt: number): number {
  const { statementIds } = model.stances.extra(row);
  if (statementIds.length === 0) return model.stances.event[row] === 0 ? 0 : 1;
  return independentSources(statementIds.map((id) => toldBy(model, id, knownAt)));
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
