import { appendTo } from './lists.ts';
import type { Day } from './time.ts';

/**
 * A stance by one voice of one actor on one proposal that is live at the revision asked for. `row` identifies it. Of
 * stances that start on the same day, the one recorded last wins, so `revision` and then `row` order them.
 */
export interface Candidate<L> {
  row: number;
  from: Day;
  to: Day;
  level: L;
  revision: number;
  /** Whether it may have held beyond `to`, because the stance that may have replaced it is not dated to the day. */
  inDoubt?: boolean;
}

/** A stretch of days over which one stance is in force. */
interface Segment<L> {
  from: Day;
  to: Day;
  winner: Candidate<L>;
}

/** A stretch of days over which the level stayed the same, through reaffirmations, without a gap. */
export interface Run<L> {
  level: L;
  since: Day;
  until: Day;
  /** The last day on which a stance at this level began or, if an older one came back into force, the day it did. */
  said: Day;
  first: Candidate<L>;
  last: Candidate<L>;
}

/** The later start wins, then the higher revision, then the later stance of that revision. */
export const outranks = <L>(a: Candidate<L>, b: Candidate<L>): boolean =>
  a.from !== b.from ? a.from > b.from : a.revision !== b.revision ? a.revision > b.revision : a.row > b.row;

/** The stance in force on a day: the highest ranked one whose valid time contains the day. */
export function winnerAt<L>(candidates: readonly Candidate<L>[], day: Day): Candidate<L> | null {
  let best: Candidate<L> | null = null;
  for (const c of candidates) {
    if (c.from <= day && day < c.to && (best === null || outranks(c, best))) best = c;
  }
  return best;
}

/**
 * The step function of a voice, in order of time. It changes only where some stance starts or ends, so it is computed
 * at those days: the highest ranked of all stances in force. Days on which none is in force are left out.
 */
export function segments<L>(candidates: readonly Candidate<L>[]): Segment<L>[] {
  const only = candidates[0];
  if (only === undefined) return [];
  if (candidates.length === 1) return [{ from: only.from, to: only.to, winner: only }];
  const bounds = [...new Set(candidates.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const coming = candidates.filter(({ from, to }) => from < to).sort((a, b) => (outranks(a, b) ? 1 : -1));
  /** A stack in order of rank: a stance that begins later outranks all before it, so it goes on top. */
  const begun: Candidate<L>[] = [];
  const steps: Segment<L>[] = [];
  let next = 0;
  for (let i = 0; i + 1 < bounds.length; i++) {
    const [from, to] = [bounds[i] as Day, bounds[i + 1] as Day];
    for (; next < coming.length && (coming[next] as Candidate<L>).from <= from; next++)
      begun.push(coming[next] as Candidate<L>);
    while (begun.length > 0 && (begun.at(-1) as Candidate<L>).to <= from) begun.pop();
    const winner = begun.at(-1);
    if (winner === undefined) continue;
    const last = steps.at(-1);
    if (last?.winner === winner && last.to === from) last.to = to;
    else steps.push({ from, to, winner });
  }
  return steps;
}

/** What follows from the stances of a voice whatever the day, computed once for as long as their list is kept. */
interface Steps<L> {
  segments: readonly Segment<L>[];
  runs: readonly Run<L>[];
  /** By first day: the stances that began on it, if there are several. */
  begunTogether: ReadonlyMap<Day, readonly Candidate<L>[]>;
}
const steps = new WeakMap<object, Steps<unknown>>();

function stepsOfVoice<L>(candidates: readonly Candidate<L>[]): Steps<L> {
  let found = steps.get(candidates) as Steps<L> | undefined;
  if (found === undefined) {
    const all = segments(candidates);
    const byDay = new Map<Day, Candidate<L>[]>();
    for (const one of candidates) appendTo(byDay, one.from, one);
    for (const [day, some] of byDay) if (some.length === 1) byDay.delete(day);
    found = { segments: all, runs: runs(all), begunTogether: byDay };
    steps.set(candidates, found);
  }
  return found;
}

/** The index of the first stretch that ends after a day, among stretches in order of time. */
export function indexAt<S>(stretches: readonly S[], day: Day, endOf: (stretch: S) => Day): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(stretches[middle] as S) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Joins segments that are adjacent and at the same level. */
export function runs<L>(steps: readonly Segment<L>[]): Run<L>[] {
  const joined: Run<L>[] = [];
  for (const { from, to, winner } of steps) {
    const last = joined.at(-1);
    if (last && last.until === from && last.level === winner.level) {
      last.until = to;
      last.said = Math.max(last.said, winner.from);
      last.last = winner;
    } else {
      joined.push({ level: winner.level, since: from, until: to, said: from, first: winner, last: winner });
    }
  }
  return joined;
}

/** The stance of a voice that was said last by a day, whether it still holds or not. */
export function lastStated<L>(candidates: readonly Candidate<L>[], asOf: Day): Candidate<L> | null {
  let last: Candidate<L> | null = null;
  for (const said of candidates) if (said.from <= asOf && (last === null || outranks(said, last))) last = said;
  return last;
}

/** One voice resolved on a day. `rivals` are the other stances of the same first day that disagree with the winner. */
export interface Resolved<L> {
  winner: Candidate<L>;
  /** The first stance of the run; the winner is its last by the day. */
  first: Candidate<L>;
  /** The last stance of the run, whose end may be that of the run. */
  last: Candidate<L>;
  since: Day;
  until: Day;
  rivals: Candidate<L>[];
  previous: Run<L> | null;
}

/**
 * The position of one voice at `asOf`, or null if it is silent. The rule is that of docs/positions.md: among the live
 * stances whose valid time contains the day, the latest first day wins, then the higher revision; those of the same
 * first day that disagree make it contested. `since` and `until` bound the unbroken run at this level, as far as it is
 * known; `previous` is the run before it.
 */
export function resolve<L>(candidates: readonly Candidate<L>[], asOf: Day): Resolved<L> | null {
  const only = candidates[0];
  if (only === undefined) return null;
  if (candidates.length === 1) {
    if (asOf < only.from || asOf >= only.to) return null;
    return { winner: only, first: only, last: only, since: only.from, until: only.to, rivals: [], previous: null };
  }
  const { segments, runs, begunTogether } = stepsOfVoice(candidates);
  const at = indexAt(runs, asOf, ({ until }) => until);
  const run = runs[at];
  if (run === undefined || run.since > asOf) return null;
  const { winner } = segments[indexAt(segments, asOf, ({ to }) => to)] as { winner: Candidate<L> };
  return {
    winner,
    first: run.first,
    last: run.last,
    since: run.since,
    until: run.until,
    rivals: (begunTogether.get(winner.from) ?? []).filter((c) => asOf < c.to && c.level !== winner.level),
    previous: runs[at - 1] ?? null,
  };
}
