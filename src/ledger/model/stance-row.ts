import type { Day } from '../../domain/time.ts';
import { valueName } from '../../nouns/field.ts';
import { NOUNS, STANCE_DEFAULTS, type StanceValue } from '../../nouns/nouns.ts';

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

type Packed = 'actorId' | 'proposalId' | 'level' | 'validFrom' | 'validTo' | 'eventId';
const PACKED: ReadonlySet<string> = new Set<Packed>([
  'actorId',
  'proposalId',
  'level',
  'validFrom',
  'validTo',
  'eventId',
]);

/** What a coder gives of few stances: every field of a stance that StanceRow has no column for. */
export type SeldomGiven = Omit<StanceValue, Packed>;

export const SELDOM_GIVEN = Object.entries(NOUNS.stance.fields)
  .filter(([, { is }]) => is.form !== 'derived')
  .map(([name, field]) => valueName(name, field))
  .filter((name) => !PACKED.has(name)) as (keyof SeldomGiven)[];

/** The same as columns of the table; the statements are in a table of their own. */
export const SELDOM_COLUMNS = SELDOM_GIVEN.filter((field) => field !== 'statementIds');

/** Fields that were not given have their defaults. */
export function seldomOf(given: Partial<SeldomGiven>): SeldomGiven {
  // A loop, because spreading takes several times as long and there are hundreds of thousands of votes.
  const seldom: Record<string, unknown> = {};
  for (const field of SELDOM_GIVEN) seldom[field] = given[field] ?? STANCE_DEFAULTS[field];
  return seldom as unknown as SeldomGiven;
}

/** Kept aside, so that a roll call of thousands costs only its columns. */
export interface StanceExtra extends SeldomGiven {
  claimantDescription: string | null;
  supersedesId: number | null;
  correctionReason: string | null;
}

export const NO_EXTRA: StanceExtra = {
  ...seldomOf({}),
  claimantDescription: null,
  supersedesId: null,
  correctionReason: null,
};
