import type { Condition } from '../../domain/conditions.ts';
import type { Day } from '../../domain/time.ts';
import type { AmbiguityBasis, Confidence, Likelihood } from '../../domain/vocabulary.ts';

/** What every stance has. Id n is row n − 1. */
export interface StanceRow {
  id: number;
  revision: number;
  actorId: number;
  proposalId: number;
  level: number;
  own: boolean;
  firstHand: boolean;
  from: Day;
  fromPrecision: number;
  to: Day;
  toPrecision: number;
  eventId: number;
  claimantId: number;
  viaId: number;
}

/** What few stances have: kept aside, so that a roll call of thousands costs only its columns. */
export interface StanceExtra {
  statementIds: number[];
  conditions: Condition[];
  basis: AmbiguityBasis | null;
  salience: number | null;
  confidence: Confidence | null;
  likelihood: Likelihood | null;
  note: string | null;
  claimantDescription: string | null;
  supersedesId: number | null;
  correctionReason: string | null;
}

export const NO_EXTRA: StanceExtra = {
  statementIds: [],
  conditions: [],
  basis: null,
  salience: null,
  confidence: null,
  likelihood: null,
  note: null,
  claimantDescription: null,
  supersedesId: null,
  correctionReason: null,
};
