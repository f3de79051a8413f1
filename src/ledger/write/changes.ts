import { KINDS, type Kind } from '../../nouns/nouns.ts';

/** What a client wrote: fields as in the zod schemas, with other records named by id or slug. */
export type Draft = Record<string, unknown>;

/** The id of a record in an importing source. It stands for the same record forever. */
export interface External {
  /** The importing source. */
  origin: string;
  id: string;
}

/** One change to the ledger. `pointer` is its location in the request, for error messages. */
export type Change =
  | { op: 'create'; kind: Kind; draft: Draft; pointer: string; external?: External }
  | { op: 'amend'; kind: Kind; id: number; draft: Draft; pointer: string }
  | { op: 'retract'; kind: Kind; id: number; reason: string; pointer: string }
  | { op: 'merge'; id: number; into: string; reason: string; pointer: string }
  | { op: 'take'; draft: Draft; pointer: string; external?: External }
  | { op: 'correct'; id: number; draft: Draft; reason: string; pointer: string }
  | { op: 'withdraw'; id: number; reason: string; pointer: string };

/**
 * The order in which changes are staged: withdrawals first, so that a record may go in the same revision as the stances
 * based on it; then nouns, each after those it can refer to; then stances; then retractions of nouns, each before those
 * it refers to. Memberships precede stances, whose voice depends on them.
 */
export function stagingRank(change: Change): number {
  if (change.op === 'withdraw') return 0;
  if (change.op === 'take' || change.op === 'correct') return 2;
  if (change.op === 'merge') return 1;
  const place = KINDS.indexOf(change.kind) / 100;
  if (change.op === 'retract') return change.kind === 'membership' ? 1 : 3 - place;
  return change.op === 'create' ? 1 + place : 1;
}

export const isObject = (x: unknown): x is Draft => typeof x === 'object' && x !== null && !Array.isArray(x);
