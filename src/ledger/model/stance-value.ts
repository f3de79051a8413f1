import type { StanceValue } from '../../nouns/nouns.ts';
import { seldomOf } from '../database/revision.ts';
import type { StanceColumns } from './stances.ts';

/** A stance of the read model as the coder gave it. */
export function stanceValue(stances: StanceColumns, row: number): StanceValue {
  return {
    ...seldomOf(stances.extra(row)),
    actorId: stances.actor[row] as number,
    proposalId: stances.proposal[row] as number,
    level: stances.levelOf(row),
    validFrom: stances.validFrom(row),
    validTo: stances.validTo(row),
    eventId: stances.event[row] || null,
  };
}
