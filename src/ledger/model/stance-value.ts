import type { StanceValue } from '../../nouns/nouns.ts';
import type { Draft } from '../write/changes.ts';
import { seldomOf } from './stance-row.ts';
import type { StanceColumns } from './stances.ts';

/** A stance of the read model as the coder gave it. */
export function stanceValue(stances: StanceColumns, row: number): StanceValue {
  return stanceOf({
    ...stances.extra(row),
    actorId: stances.actor[row] as number,
    proposalId: stances.proposal[row] as number,
    level: stances.levelOf(row),
    validFrom: stances.validFrom(row),
    validTo: stances.validTo(row),
    eventId: stances.event[row] || null,
  });
}

/** A new level that is not ambiguous leaves the old basis behind. */
export function leaveBasis(value: Pick<StanceValue, 'level' | 'basis'>, draft: Draft): void {
  if (draft.level !== undefined && value.level !== 'ambiguous' && draft.basis === undefined) value.basis = null;
}

/** A whole value from the fields of a draft. */
export function stanceOf(fields: Partial<StanceValue>): StanceValue {
  const value = seldomOf(fields) as StanceValue;
  value.actorId = fields.actorId as number;
  value.proposalId = fields.proposalId as number;
  value.level = fields.level as StanceValue['level'];
  value.validFrom = fields.validFrom as string;
  value.validTo = fields.validTo ?? null;
  value.eventId = fields.eventId ?? null;
  return value;
}
