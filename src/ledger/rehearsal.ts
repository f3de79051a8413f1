import { applyStage } from './apply.ts';
import type { Target } from './changes.ts';
import { type Asked, type Changes, decide, externalKey, type FindExternal, findIn, refuseTaken } from './externals.ts';
import type { ReadModel } from './model.ts';
import type { Database } from './open.ts';
import { Stage } from './stage.ts';

/**
 * Writing without writing: each batch is staged against the ledger as the batches before it would have left it,
 * and refused for what the door would refuse it for. The ledger itself notices nothing.
 */
export class Rehearsal {
  /** The ledger as it would be. Whoever decides on the next batch looks here. */
  readonly model: ReadModel;
  readonly #find: FindExternal;
  /** Names that the batches so far would have given, by origin and then by `noun:id`. */
  readonly #named = new Map<string, Map<string, number>>();

  constructor(db: Database, model: ReadModel) {
    this.model = model.fork();
    const findWritten = findIn(db.query, model.head);
    this.#find = async (origin, asked) => {
      const named = this.#named.get(origin) ?? new Map<string, number>();
      const isNew = (one: Asked) => !named.has(externalKey(one));
      const found = await findWritten(origin, asked.filter(isNew));
      for (const one of asked) {
        const key = externalKey(one);
        const id = named.get(key);
        if (id !== undefined) found.set(key, id);
      }
      return found;
    };
  }

  async take(changes: Changes): Promise<{ targets: Target[] }> {
    const decided = await decide(changes, this.#find);
    if (decided.length === 0) return { targets: [] };
    const { stage, targets } = await Stage.inTurns(this.model, decided);
    await refuseTaken(this.#find, stage.externals);
    const recordedAt = (this.model.revisions.at(-1)?.recordedAt ?? 0) + 1;
    applyStage(this.model, stage, { recordedAt, reason: 'rehearsed', apiKey: null });
    for (const { origin, noun, id, recordId } of stage.externals) {
      const named = this.#named.get(origin) ?? new Map<string, number>();
      this.#named.set(origin, named.set(externalKey({ noun, id }), recordId));
    }
    return { targets };
  }
}
