import { FOREVER, firstDay } from '../../domain/time.ts';
import { DATE_PRECISIONS, LEVELS } from '../../domain/vocabulary.ts';
import { type Kind, LAYOUTS, type Values } from '../../nouns/nouns.ts';
import type { Database } from '../database/database.ts';
import {
  type Revision,
  type StanceExtra,
  type StanceRecord,
  type StanceRow,
  type StoredRevisions,
  seldomOf,
  type Target,
} from '../database/revision.ts';
import { addRevisions } from '../model/add.ts';
import type { ReadModel } from '../model/model.ts';
import { fromRow, toRows } from '../model/rows.ts';
import { dateColumnsOf } from './batch.ts';
import { type Asked, type Changes, decide, externalKey, type FindExternal, findIn, refuseTaken } from './externals.ts';
import { Stage } from './stage.ts';

/** A revision as it would be read back from the tables. test/ledger/rehearsal.test.ts compares the two. */
function asStored(revision: Revision): StoredRevisions {
  const { number, versions, stances, retractions, externals: _, reply: _reply, ...info } = revision;
  return {
    revisions: [{ ...info, number, apiKey: null }],
    versions: versions.map((version) => ({
      ...version,
      revision: number,
      slug: LAYOUTS[version.kind].hasSlug ? version.slug : null,
      value: asRead(version.kind, version.value),
    })),
    stances: stances.map((stance) => rowOf(stance, number)),
    extras: stances.flatMap((stance) => extraOf(stance) ?? []),
    retractions: retractions.map((retraction) => ({ ...retraction, revision: number })),
  };
}

function rowOf(stance: StanceRecord, revision: number): StanceRow {
  const { validFrom, validTo } = dateColumnsOf(stance);
  return {
    id: stance.id,
    revision,
    actorId: stance.actorId,
    proposalId: stance.proposalId,
    level: LEVELS.indexOf(stance.level),
    own: stance.voice === 'own',
    firstHand: stance.firstHand ?? false,
    from: firstDay(validFrom.date),
    fromPrecision: DATE_PRECISIONS.indexOf(validFrom.precision),
    to: validTo ? firstDay(validTo.date) : FOREVER,
    toPrecision: validTo ? DATE_PRECISIONS.indexOf(validTo.precision) : 0,
    eventId: stance.eventId ?? 0,
    claimantId: stance.claimantId ?? 0,
    viaId: stance.viaId ?? 0,
  };
}

/** Null for a vote that has nothing besides its columns. */
function extraOf(stance: StanceRecord): { id: number; extra: StanceExtra } | null {
  const { validFrom, validTo } = dateColumnsOf(stance);
  const extra: StanceExtra = {
    ...seldomOf(stance),
    validFromEdtf: validFrom.edtf,
    validToEdtf: validTo?.edtf ?? null,
    claimantDescription: stance.claimantDescription ?? null,
    supersedesId: stance.supersedesId ?? null,
    correctionReason: stance.correctionReason ?? null,
  };
  const isEmpty = (part: unknown) => part === null || (Array.isArray(part) && part.length === 0);
  return stance.eventId != null && Object.values(extra).every(isEmpty) ? null : { id: stance.id, extra };
}

/** Instants become UTC, and what was left out becomes null. */
function asRead(kind: Kind, value: Values[Kind]): Values[Kind] {
  const layout = LAYOUTS[kind];
  const { row, lists } = toRows(layout, { ...value }, { id: 0, revision: 0 });
  for (const [field, { table }] of Object.entries(layout.lists)) row[field] = lists[table];
  return fromRow(layout, row) as unknown as Values[Kind];
}

/**
 * A dry run of writing. Each batch is staged against a copy of the model to which the batches before it were added, and
 * is refused for the same reasons as a write. Nothing is written.
 */
export class Rehearsal {
  /** The ledger as it would be after the batches so far. */
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

  async take(changes: Changes, origin: string | null = null): Promise<{ targets: Target[] }> {
    const decided = await decide(changes, this.#find);
    if (decided.length === 0) return { targets: [] };
    const { stage, targets } = await Stage.inTurns(this.model, decided);
    await refuseTaken(this.#find, stage.externals);
    const { head, revisions } = this.model;
    const recordedAt = (revisions.at(-1)?.recordedAt ?? 0) + 1;
    const header = { number: head + 1, recordedAt, reason: 'rehearsed', origin, apiKey: null };
    const { stances, ...stored } = asStored(stage.revision(header));
    await addRevisions(this.model, stored, [stances]);
    for (const { origin, noun, externalId, id } of stage.externals) {
      const named = this.#named.get(origin) ?? new Map<string, number>();
      this.#named.set(origin, named.set(externalKey({ noun, id: externalId }), id));
    }
    return { targets };
  }
}
