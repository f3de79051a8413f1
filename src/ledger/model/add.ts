import { type Day, FOREVER, lastDaySaid } from '../../domain/time.ts';
import type { Kind } from '../../nouns/nouns.ts';
import type { RecordVersion, StanceRow, StoredRevisions } from '../database/revision.ts';
import type { ReadModel } from './model.ts';
import type { Stores } from './versions.ts';

/**
 * Adds revisions to the model. Rows of a revision stay invisible until the model advances to it, which happens last.
 * Stances come in batches, so that a large ledger is never in memory as objects all at once.
 */
export async function addRevisions(
  model: ReadModel,
  { revisions, versions, extras, retractions }: Omit<StoredRevisions, 'stances'>,
  stances: Iterable<StanceRow[]> | AsyncIterable<StanceRow[]>,
): Promise<void> {
  for await (const batch of stances) for (const stance of batch) model.stances.add(stance);
  const created = versions.filter((version) => version.created).sort((a, b) => a.id - b.id);
  for (const { kind, id, slug } of created) model.stores[kind].add(id, slug);
  for (const version of versions) addVersion(model.stores, version);
  for (const { id, extra } of extras) {
    model.stances.addExtra(id, extra);
    limitStartByStatements(model, id - 1);
  }
  for (const { id, revision, reason } of retractions) model.stances.retract(id, revision, reason);
  for (const revision of revisions) model.advance(revision);
}

function addVersion<K extends Kind>(stores: Stores, version: RecordVersion<K> & { revision: number }): void {
  const { kind, id, revision, value, retracted } = version;
  stores[kind].addVersion(id, { revision, value, retracted });
}

/** A stance had begun by the day on which somebody stated it. Statements are read as known at the stance's own revision. */
export function limitStartByStatements(model: ReadModel, row: number): void {
  const { stances } = model;
  if (!stances.isInDoubt(row)) return;
  stances.hadBegunBy(row, statedBy(model, stances.extra(row).statementIds, stances.revision[row] as number));
}

/** The first day by which any of these statements had certainly been made or published; FOREVER if none is dated. */
export function statedBy({ stores: { statement, source } }: ReadModel, ids: readonly number[], knownAt: number): Day {
  const days = ids.map((id) => {
    const sourceId = statement.linkAt(id, knownAt, 'sourceId');
    const publishedOn = sourceId ? source.dateAt(sourceId, knownAt, 'publishedOn') : null;
    return lastDaySaid(statement.dateAt(id, knownAt, 'spokenOn'), publishedOn);
  });
  return Math.min(FOREVER, ...days);
}
