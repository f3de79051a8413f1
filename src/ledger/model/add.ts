import { FOREVER, lastDay } from '../../domain/time.ts';
import type { StanceRow, StoredRevisions } from '../database/revision.ts';
import type { ReadModel } from './model.ts';

/**
 * Adds revisions to the model. Rows of a revision stay invisible until the model advances to it, which is last. Stances
 * come in batches, so that a large ledger is never in memory as objects all at once.
 */
export async function addRevisions(
  model: ReadModel,
  { revisions, versions, extras, retractions }: Omit<StoredRevisions, 'stances'>,
  stances: Iterable<StanceRow[]> | AsyncIterable<StanceRow[]>,
): Promise<void> {
  for await (const batch of stances) for (const stance of batch) model.stances.add(stance);
  const created = versions.filter((version) => version.created).sort((a, b) => a.id - b.id);
  for (const { kind, id, slug } of created) model.stores[kind].add(id, slug);
  for (const { kind, id, revision, value, retracted } of versions) {
    // The store belongs to the version's kind, which the union type cannot express.
    model.stores[kind].addVersion(id, { revision, value, retracted } as never);
  }
  for (const { id, extra } of extras) {
    model.stances.addExtra(id, extra);
    begunAsSaid(model, id - 1);
  }
  for (const { id, revision, reason } of retractions) model.stances.retract(id, revision, reason);
  for (const revision of revisions) model.advance(revision);
}

/** A stance had begun by the first day by which it certainly had been said or printed, by its statements as its own revision knew them. */
export function begunAsSaid({ stores: { statement, source }, stances }: ReadModel, row: number): void {
  if (!stances.isInDoubt(row)) return;
  const revision = stances.revision[row] as number;
  const days = stances.extra(row).statementIds.flatMap((id) => {
    const sourceId = statement.linkAt(id, revision, 'sourceId');
    const publishedOn = sourceId && source.dateAt(sourceId, revision, 'publishedOn');
    return [statement.dateAt(id, revision, 'spokenOn'), publishedOn].map((date) => (date ? lastDay(date) : FOREVER));
  });
  stances.hadBegunBy(row, Math.min(FOREVER, ...days));
}
