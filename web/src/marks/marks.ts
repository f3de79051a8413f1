import type { Schemas } from '@demarche/client';
import { LEVELS } from '../../../src/domain/vocabulary.ts';
import { before, daysOf } from '../state/dates.ts';

export type Level = Schemas['StanceLevel'];
export type ConditionState = 'met' | 'unmet' | 'unknown';
export type Absence = Schemas['Absence'];

/** The level without colour. */
export const SIGNS: Record<Level, string> = {
  support: '+',
  conditional_support: '(+)',
  neutral: '0',
  conditional_opposition: '(−)',
  oppose: '−',
  ambiguous: '?',
};
export const SCORES: Record<Level, number | null> = {
  support: 1,
  conditional_support: 0.5,
  neutral: 0,
  conditional_opposition: -0.5,
  oppose: -1,
  ambiguous: null,
};

/** The parts of a cell, of any answer about positions, that are drawn. */
export interface Cell {
  level: Level | null;
  absence?: Absence;
  since?: string;
  until?: string;
  confirmedOn?: string;
  certainty?: 'certain' | 'possible';
  contested?: boolean;
  stance?: { id?: string; directness?: 'explicit' | 'implied' | 'inferred'; rationale?: string };
  conditions?: readonly { state?: ConditionState }[];
  /** What others say the level is. */
  claims?: readonly { level: Level; doubts?: readonly unknown[] }[];
  stage?: 'untabled' | 'tabling' | 'open' | 'closing' | 'closed';
  /** Reasons to doubt it: a statement was denied, taken back or contradicted. */
  doubts?: readonly unknown[];
  /** What the actor expects of events that are about the proposal, in per cent. */
  expectations?: readonly Expectation[];
}
export interface Expectation {
  event: { name: string };
  likelihood: string | null;
  band: { from: number; to: number };
}

type Answered = Schemas['PositionsAnswer'] | Schemas['ActorPositionsAnswer'];
/** The parts of a cell that an answer gives once for all rows. */
type OfAll = Pick<Cell, 'stage' | 'certainty'>;

/** A row of the positions on a proposal, or of an actor, as a cell. */
export const cellOf = (row: Answered['data'][number], { stage, certainty }: OfAll): Cell =>
  ({ stage, certainty, ...row, claims: row.attributed }) as Cell;

/** How a cell is drawn. Nothing else decides what it looks like. */
export interface Marks {
  /** The level that colours it: the fill, or the ring where only others say so. */
  level: Level | null;
  sign: string;
  fill: 'full' | 'faded' | 'none';
  isStriped: boolean;
  edge: 'none' | 'dashed' | 'dotted';
  /** Somebody else says so, and the actor itself said nothing. */
  isRing: boolean;
  isContested: boolean;
  /** Others say that its level is another one, or doubt what it rests on. */
  isDoubted: boolean;
  condition: ConditionState | null;
  /** How likely the actor thinks an event about the proposal is; of several events, the likeliest. */
  expects: Expectation['band'] | null;
  /** Whether it has not been confirmed for long, or the proposal is closed. */
  isPast: boolean;
  /** The year of the last confirmation, shown in the corner once it is past. */
  corner: string | null;
  /** Why the cell is empty. */
  absence: Absence | null;
}

/** Days after which an unconfirmed position is drawn as past. */
export const STALE_AFTER = 365;

const EDGES = { explicit: 'none', implied: 'dashed', inferred: 'dotted' } as const;

const confirmedOf = ({ level, confirmedOn, since }: Cell) => (level === null ? undefined : (confirmedOn ?? since));

/** Whether it has not been confirmed for long: the only way in which the day asked changes how a cell is drawn. */
export function isOld(cell: Cell, asOf: string, staleAfter: number | null): boolean {
  const confirmed = confirmedOf(cell);
  if (staleAfter === null || confirmed === undefined) return false;
  if (limit.asOf !== asOf || limit.staleAfter !== staleAfter)
    limit = { asOf, staleAfter, day: before(asOf, staleAfter) };
  return daysOf(confirmed).last < limit.day;
}
/** Cached, because the day is the same for thousands of cells. */
let limit = { asOf: '', staleAfter: -1, day: '' };

export function marksOf(cell: Cell, asOf: string, staleAfter: number | null = STALE_AFTER): Marks {
  const claims = cell.claims ?? [];
  const isRing = cell.level === null && claims.length > 0;
  const level = isRing ? spoken(claims) : cell.level;
  const directness = cell.stance?.directness ?? 'explicit';
  const confirmed = confirmedOf(cell);
  const isPast = level !== null && (isOld(cell, asOf, staleAfter) || cell.stage === 'closed');
  return {
    level,
    sign: level === null ? '' : SIGNS[level],
    fill: cell.level === null ? 'none' : directness === 'inferred' ? 'faded' : 'full',
    isStriped: cell.level !== null && cell.certainty === 'possible',
    edge: cell.level === null ? 'none' : EDGES[directness],
    isRing,
    isContested: cell.contested ?? false,
    isDoubted:
      [cell, ...claims].some(({ doubts = [] }) => doubts.length > 0) ||
      (cell.level !== null && claims.some((claim) => claim.level !== cell.level)),
    condition: cell.level === null ? null : conditionOf(cell),
    expects: likeliest(cell.expectations ?? []),
    isPast,
    corner: isPast && confirmed ? daysOf(confirmed).last.slice(0, 4) : null,
    absence: level === null ? (cell.absence ?? 'not_coded') : null,
  };
}

const likeliest = (all: readonly Expectation[]): Expectation['band'] | null =>
  all.reduce<Expectation['band'] | null>((best, { band }) => (best && best.to >= band.to ? best : band), null);

/** The level that all claimants give; ambiguous if they disagree. */
function spoken(claims: readonly { level: Level }[]): Level {
  const [first] = claims;
  return first && claims.every(({ level }) => level === first.level) ? first.level : 'ambiguous';
}

/** The state of all conditions together; a conditional level without a condition on record is open. */
export function conditionOf({ level, conditions = [] }: Pick<Cell, 'level' | 'conditions'>): ConditionState | null {
  if (conditions.length === 0) return level?.startsWith('conditional') ? 'unknown' : null;
  if (conditions.some(({ state }) => state === 'unmet')) return 'unmet';
  return conditions.every(({ state }) => state === 'met') ? 'met' : 'unknown';
}

/** The entries of the legend. Each is a mark and, once clicked, a filter. */
export const FACETS = [
  ...LEVELS,
  'implied',
  'inferred',
  'possible',
  'attributed',
  'contested',
  'doubted',
  'met',
  'unmet',
  'unknown',
  'expects',
  'past',
  'silent',
  'not_coded',
  'left_out',
] as const;
export type Facet = (typeof FACETS)[number];

/** All entries of the legend that a cell belongs to. */
export function facetsOf(marks: Marks): Set<Facet> {
  const found = new Set<Facet>();
  if (marks.isRing) found.add('attributed');
  else if (marks.level) found.add(marks.level);
  if (marks.edge === 'dashed') found.add('implied');
  if (marks.edge === 'dotted') found.add('inferred');
  if (marks.isStriped) found.add('possible');
  if (marks.isContested) found.add('contested');
  if (marks.isDoubted) found.add('doubted');
  if (marks.condition) found.add(marks.condition);
  if (marks.expects) found.add('expects');
  if (marks.isPast) found.add('past');
  if (marks.absence) found.add(marks.absence);
  return found;
}

/** The number of cells of each entry of the legend; a view takes its own figures from it too. */
export type Counts = ReadonlyMap<Facet, number>;

export function countFacets(cells: Iterable<ReadonlySet<Facet>>): Counts {
  const counts = new Map<Facet, number>();
  for (const cell of cells) for (const facet of cell) counts.set(facet, (counts.get(facet) ?? 0) + 1);
  return counts;
}
