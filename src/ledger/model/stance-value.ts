import type { StanceValue } from '../../nouns/nouns.ts';
import type { Draft } from '../write/changes.ts';
import type { StanceColumns } from './stances.ts';

/** A stance of the read model as the coder gave it. */
export function stanceValue(stances: StanceColumns, row: number): StanceValue {
  const extra = stances.extra(row);
  return {
    actorId: stances.actor[row] as number,
    proposalId: stances.proposal[row] as number,
    level: stances.levelOf(row),
    basis: extra.basis,
    validFrom: stances.validFrom(row),
    validTo: stances.validTo(row),
    salience: extra.salience,
    confidence: extra.confidence,
    likelihood: extra.likelihood,
    conditions: extra.conditions,
    note: extra.note,
    eventId: stances.event[row] || null,
    statementIds: extra.statementIds,
  };
}

/** A new level that is not ambiguous leaves the old basis behind. */
export function leaveBasis(value: Pick<StanceValue, 'level' | 'basis'>, draft: Draft): void {
  if (draft.level !== undefined && value.level !== 'ambiguous' && draft.basis === undefined) value.basis = null;
}

/** A whole value from the fields of a draft; field by field, because spreading them is slow for thousands of votes. */
export function stanceOf(fields: Partial<StanceValue>): StanceValue {
  return {
    actorId: fields.actorId as number,
    proposalId: fields.proposalId as number,
    level: fields.level as StanceValue['level'],
    basis: fields.basis ?? null,
    validFrom: fields.validFrom as string,
    validTo: fields.validTo ?? null,
    salience: fields.salience ?? null,
    confidence: fields.confidence ?? null,
    likelihood: fields.likelihood ?? null,
    conditions: fields.conditions ?? [],
    note: fields.note ?? null,
    eventId: fields.eventId ?? null,
    statementIds: fields.statementIds ?? [],
  };
}
