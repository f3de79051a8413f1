import { resultAtOnce, resultInSlices } from '../../runtime/turns.ts';
import type { Database } from '../database/database.ts';
import type { Revision, RevisionInfo, WrittenRecord } from '../database/revision.ts';
import { addRevisions } from '../model/add.ts';
import type { ReadModel } from '../model/model.ts';
import { type Warned, warningsOf } from '../reading/warnings.ts';
import type { Change } from './changes.ts';
import {
  type Changes,
  decidedChanges,
  type ExternalKey,
  externalIdLookup,
  externalKey,
  type FindExternal,
  refuseTaken,
} from './externals.ts';
import { MOST_CHANGES } from './group.ts';
import { WriteStage } from './stage.ts';
import { asStored } from './stored.ts';

const ANY_OF = 'SELECT FROM external_id WHERE origin = $1 AND revision <= $2 LIMIT 1';

/**
 * A dry run of writes. Each batch is staged against a copy of the model to which the batches before it were added, and
 * is refused for the same reasons as a write. Nothing is written.
 */
export class Rehearsal {
  /** The ledger as it would be after the batches taken so far. */
  readonly model: ReadModel;
  readonly #find: FindExternal;
  /** External ids that the batches so far would have given, keyed by origin and then by `noun:id`. */
  readonly #named = new Map<string, Map<string, number>>();

  constructor(db: Database, model: ReadModel) {
    this.model = model.fork();
    const { head } = model;
    const findWritten = externalIdLookup(db.query, head);
    // If nothing was ever imported from a source, none of perhaps a million external ids needs to be looked up.
    const known = new Map<string, boolean>();
    const isKnown = async (origin: string): Promise<boolean> => {
      if (!known.has(origin)) known.set(origin, (await db.query(ANY_OF, [origin, head])).length > 0);
      return known.get(origin) as boolean;
    };
    this.#find = async (origin, asked) => {
      const named = this.#named.get(origin) ?? new Map<string, number>();
      const isNew = (one: ExternalKey) => !named.has(externalKey(one));
      const found = (await isKnown(origin))
        ? await findWritten(origin, asked.filter(isNew))
        : new Map<string, number>();
      for (const key of asked.map(externalKey)) if (named.has(key)) found.set(key, named.get(key) as number);
      return found;
    };
  }

  async take(changes: Changes, origin: string | null = null): Promise<{ targets: WrittenRecord[] }> {
    const decided = await decidedChanges(changes, this.#find);
    if (decided.length === 0) return { targets: [] };
    const { stage, targets } = await WriteStage.inTurns(this.model, decided);
    await refuseTaken(this.#find, stage.externals);
    const { head, revisions } = this.model;
    const recordedAt = (revisions.at(-1)?.recordedAt ?? 0) + 1;
    const header = { number: head + 1, recordedAt, reason: 'rehearsed', origin, apiKey: null };
    const { stances, ...stored } = asStored([stage.revision(header)]);
    await addRevisions(this.model, stored, [stances]);
    for (const { origin, noun, externalId, id } of stage.externals) {
      const named = this.#named.get(origin) ?? new Map<string, number>();
      this.#named.set(origin, named.set(externalKey({ noun, id: externalId }), id));
    }
    return { targets };
  }
}

/**
 * Makes one revision as it would be if it were written now, refused for the same reasons. A few changes are staged on
 * top of the model, like those of a write; many are staged on a copy of it, in turns with other requests.
 */
export async function rehearse(
  model: ReadModel,
  changes: Change[],
  header: { reason: string; recordedAt: number; apiKey: RevisionInfo['apiKey'] },
): Promise<{ revision: Revision; targets: WrittenRecord[]; warned: Warned[] }> {
  const isLarge = changes.length > MOST_CHANGES;
  const ground = isLarge ? model.fork() : model;
  const { stage, targets } = isLarge ? await WriteStage.inTurns(ground, changes) : WriteStage.of(ground, changes);
  const revision = stage.revision({ ...header, number: ground.head + 1, origin: null });
  const warnings = warningsOf(ground, targets, revision.number, asStored([revision]));
  return { revision, targets, warned: isLarge ? await resultInSlices(warnings) : resultAtOnce(warnings) };
}
