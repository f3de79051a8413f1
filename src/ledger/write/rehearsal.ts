import { fromDay, parseDate, toDay } from '../../domain/time.ts';
import { DATE_PRECISIONS, LEVELS } from '../../domain/vocabulary.ts';
import { type Kind, LAYOUTS, type Values } from '../../nouns/nouns.ts';
import type { Database } from '../database/database.ts';
import type { ReadModel, RevisionInfo } from '../model/model.ts';
import { fromRow, toRows } from '../model/rows.ts';
import { type StanceExtra, seldomOf } from '../model/stance-row.ts';
import { summarize } from './batch.ts';
import type { StagedBatch, StagedStance, Target } from './changes.ts';
import { type Asked, type Changes, decide, externalKey, type FindExternal, findIn, refuseTaken } from './externals.ts';
import { Stage } from './stage.ts';

/**
 * Adds a staged batch to a model as its next revision: what `catchUp` makes of the rows once they are
 * written. test/ledger/rehearsal.test.ts compares the two.
 */
function applyStage(
  model: ReadModel,
  batch: StagedBatch,
  { recordedAt, reason, origin, apiKey }: Omit<RevisionInfo, 'number' | 'summary'>,
): void {
  const number = model.head + 1;
  for (const staged of batch.stances) addStance(model, staged, number);
  const created = batch.versions.filter((version) => version.created).sort((a, b) => a.id - b.id);
  for (const { kind, id, slug } of created) model.stores[kind].add(id, LAYOUTS[kind].hasSlug ? slug : null);
  for (const { kind, id, value, retracted } of batch.versions) {
    const version = { revision: number, value: asRead(kind, value), retracted };
    model.stores[kind].addVersion(id, version as never);
  }
  for (const staged of batch.stances) {
    const extra = extraOf(staged);
    if (extra) model.stances.addExtra(staged.id, extra);
  }
  for (const { stanceId, reason } of batch.withdrawals) model.stances.retract(stanceId, number, reason);
  model.advance({ number, recordedAt, reason, origin, apiKey, summary: summarize(batch) });
}

function addStance({ stances }: ReadModel, { id, value, heard }: StagedStance, revision: number): void {
  stances.add({
    id,
    revision,
    actorId: value.actorId,
    proposalId: value.proposalId,
    level: LEVELS.indexOf(value.level),
    own: heard.voice === 'own',
    firstHand: heard.firstHand,
    from: fromDay(value.validFrom),
    fromPrecision: precisionOf(value.validFrom),
    to: toDay(value.validTo),
    toPrecision: precisionOf(value.validTo),
    eventId: value.eventId ?? 0,
    claimantId: heard.claimantId ?? 0,
    viaId: heard.viaId ?? 0,
  });
}

const precisionOf = (date: string | null): number =>
  date ? DATE_PRECISIONS.indexOf(parseDate(date)?.precision ?? 'day') : 0;

/** Null for a vote and nothing more. */
function extraOf({ value, heard, supersedesId, correctionReason }: StagedStance): StanceExtra | null {
  const { claimantDescription } = heard;
  const extra = { ...seldomOf(value), claimantDescription, supersedesId, correctionReason };
  const isEmpty = (part: unknown) => part === null || (Array.isArray(part) && part.length === 0);
  return value.eventId !== null && Object.values(extra).every(isEmpty) ? null : extra;
}

/** As it comes back from its rows: instants in UTC, and null for whatever was left out. */
function asRead(kind: Kind, value: Values[Kind]): Values[Kind] {
  const layout = LAYOUTS[kind];
  const { row, lists } = toRows(layout, { ...value }, { id: 0, revision: 0 });
  for (const [field, { table }] of Object.entries(layout.lists)) row[field] = lists[table];
  return fromRow(layout, row) as unknown as Values[Kind];
}

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

  async take(changes: Changes, origin: string | null = null): Promise<{ targets: Target[] }> {
    const decided = await decide(changes, this.#find);
    if (decided.length === 0) return { targets: [] };
    const { stage, targets } = await Stage.inTurns(this.model, decided);
    await refuseTaken(this.#find, stage.externals);
    const recordedAt = (this.model.revisions.at(-1)?.recordedAt ?? 0) + 1;
    applyStage(this.model, stage, { recordedAt, reason: 'rehearsed', origin, apiKey: null });
    for (const { origin, noun, id, recordId } of stage.externals) {
      const named = this.#named.get(origin) ?? new Map<string, number>();
      this.#named.set(origin, named.set(externalKey({ noun, id }), recordId));
    }
    return { targets };
  }
}
