import { fromDay, parseDate, toDay } from '../domain/time.ts';
import { DATE_PRECISIONS, LEVELS } from '../domain/vocabulary.ts';
import { summarize } from './batch.ts';
import type { StagedBatch, StagedStance } from './changes.ts';
import type { ReadModel, RevisionInfo } from './model.ts';
import { type Kind, LAYOUTS, type Values } from './nouns.ts';
import { fromRow, toRows } from './rows.ts';
import { NO_EXTRA, type StanceExtra } from './stance-row.ts';

/**
 * Adds a staged batch to a model as its next revision: what `catchUp` makes of the rows once they are
 * written. test/ledger/rehearsal.test.ts compares the two.
 */
export function applyStage(
  model: ReadModel,
  batch: StagedBatch,
  { recordedAt, reason, apiKey }: Pick<RevisionInfo, 'recordedAt' | 'reason' | 'apiKey'>,
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
  model.advance({ number, recordedAt, reason, apiKey, summary: summarize(batch) });
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
  const { statementIds, conditions, basis, salience, confidence, likelihood, note } = value;
  const { claimantDescription } = heard;
  const few = { basis, salience, confidence, likelihood, note, claimantDescription, supersedesId, correctionReason };
  const isPlain =
    statementIds.length === 0 &&
    conditions.length === 0 &&
    value.eventId !== null &&
    Object.values(few).every((part) => part === null);
  return isPlain ? null : { ...NO_EXTRA, ...few, statementIds, conditions };
}

/** As it comes back from its rows: instants in UTC, and null for whatever was left out. */
function asRead(kind: Kind, value: Values[Kind]): Values[Kind] {
  const layout = LAYOUTS[kind];
  const { row, lists } = toRows(layout, { ...value }, { id: 0, revision: 0 });
  for (const [field, { table }] of Object.entries(layout.lists)) row[field] = lists[table];
  return fromRow(layout, row) as unknown as Values[Kind];
}
