import type { Schemas } from '@demarche/client';
import { type Level, STALE_AFTER } from '../../marks/marks.ts';
import { type Bounds, boundsOf, type Day, dayOf } from './days.ts';

/** What the timelines of a proposal and of an actor have in common. */
export type Entry = Pick<
  Schemas['ProposalTimelineEntry'],
  'voice' | 'claimant' | 'level' | 'directness' | 'rationale' | 'since' | 'until' | 'stances' | 'via'
>;

type Directness = NonNullable<Entry['directness']>;

/** What is known of a stance beside the timeline: its days as they were given, and when it was said. */
export interface Said {
  begin: Bounds;
  directness: Directness;
  days: Day[];
}

/** A period at one level; either end may be uncertain. */
export interface Stretch {
  /** The stance that it began with. */
  id: string;
  entry: Entry & { level: Level };
  /** The first day on which it may have held; null if unknown. */
  first: Day | null;
  /** It held for certain from `from` to the day before `until`; null if it has no end. */
  from: Day;
  until: Day | null;
  /** The first day on which it certainly no longer held. */
  last: Day | null;
  /** Days on which it was said, or said again. */
  said: Day[];
  /** The directness from each day on: an implied level may later be stated explicitly. */
  ways: { from: Day; directness: Directness }[];
}

/** One party, or one proposal: its own voice, and beside it what each of the others says. */
export interface Lane {
  slug: string;
  name: string;
  own: Stretch[];
  claims: { claimant: string; stretches: Stretch[] }[];
}

interface Subject {
  slug: string | null;
  id: string;
  name: string;
}

/** The lanes of a timeline: the listed ones first, in their order, then all others who have spoken. */
export function lanesOf<E extends Entry>(
  entries: readonly E[],
  subjectOf: (entry: E) => Subject,
  listed: readonly { slug: string; name: string }[],
  said: ReadonlyMap<string, Said>,
): Lane[] {
  const lanes = new Map<string, Lane>(listed.map(({ slug, name }) => [slug, { slug, name, own: [], claims: [] }]));
  for (const entry of entries) {
    if (entry.level === null) continue;
    const { slug: found, id, name } = subjectOf(entry);
    const slug = found ?? id;
    const lane = lanes.get(slug) ?? { slug, name, own: [], claims: [] };
    lanes.set(slug, lane);
    lineOf(lane, entry).push(stretchOf(entry as E & { level: Level }, said));
  }
  for (const { own, claims } of lanes.values()) {
    for (const line of [own, ...claims.map(({ stretches }) => stretches)]) endWhereTheNextMayBegin(line);
  }
  return [...lanes.values()];
}

function lineOf(lane: Lane, { voice, claimant }: Entry): Stretch[] {
  if (voice === 'own') return lane.own;
  const name = claimant?.name ?? '';
  let line = lane.claims.find((one) => one.claimant === name);
  if (!line) {
    line = { claimant: name, stretches: [] };
    lane.claims.push(line);
  }
  return line.stretches;
}

function stretchOf(entry: Entry & { level: Level }, said: ReadonlyMap<string, Said>): Stretch {
  const stances = (entry.stances ?? []).map(({ id }) => id);
  const began = entry.since === undefined ? { first: null, last: null } : boundsOf(entry.since);
  const first = began.first;
  // A level that was stated by a day was held by then, however uncertain its date.
  const words = said.get(stances[0] ?? '')?.days ?? [];
  const latest = Math.min(began.last ?? Number.POSITIVE_INFINITY, ...words);
  const from = Math.max(first ?? Number.NEGATIVE_INFINITY, Number.isFinite(latest) ? latest : (first ?? 0));
  const ended = entry.until === undefined ? { first: null, last: null } : boundsOf(entry.until);
  // Of an end that may have come at any time, only the day of a begin that is known is before it for certain.
  const soonest = first !== null && first === began.last ? from + 1 : from;
  const until = ended.first ?? (ended.last === null ? null : soonest);
  const ways = [{ from, directness: entry.directness ?? 'explicit' }];
  for (const id of stances.slice(1)) {
    const again = said.get(id);
    const day = again?.begin.last ?? null;
    if (again && day !== null && again.directness !== ways.at(-1)?.directness)
      ways.push({ from: day, directness: again.directness });
  }
  const days = stances.flatMap((id) => said.get(id)?.days ?? []);
  // Without statements, a start that is known to the day counts as a day on which it was stated.
  if (days.length === 0 && first !== null && first === began.last) days.push(first);
  return {
    id: stances[0] ?? '',
    entry,
    first,
    from,
    until,
    last: ended.last,
    ways,
    said: [...new Set(days)]
      .filter((day) => (first === null || day >= first) && (until === null || day < until))
      .sort(byDay),
  };
}

const byDay = (one: number, other: number): number => one - other;

/** A stretch whose successor begins on an uncertain day may last until the last day that this date may mean. */
function endWhereTheNextMayBegin(line: Stretch[]): void {
  line.forEach((stretch, i) => {
    const next = line[i + 1];
    if (!next || stretch.until === null || stretch.last !== stretch.until) return;
    if (next.first !== null && next.first <= stretch.until && next.from > stretch.until) stretch.last = next.from;
  });
}

/** Whether the stretch may begin while the one before may still last: then both fades share the height. */
export const isShared = (line: readonly Stretch[], i: number): boolean => {
  const [before, stretch] = [line[i - 1], line[i]];
  return !!before && !!stretch && before.until !== null && before.last === stretch.from && before.last > before.until;
};

/** A part of a stretch that is drawn in one way. */
export interface Piece {
  from: Day;
  to: Day;
  /** Nobody confirmed it for long, or the proposal is closed. */
  isPast: boolean;
  directness: Directness;
}

/** The days of a stretch up to `to`, in pieces that are drawn alike. */
export function piecesOf(
  { said, from, ways }: Pick<Stretch, 'said' | 'from' | 'ways'>,
  to: Day,
  { staleAfter = STALE_AFTER, closedOn = null }: { staleAfter?: number | null; closedOn?: string | null } = {},
): Piece[] {
  const closed = closedOn === null ? Number.POSITIVE_INFINITY : dayOf(closedOn) + 1;
  const confirmed = [...new Set([from, ...said])].sort(byDay);
  const wayAt = (day: Day) => ways.findLast((way) => way.from <= day)?.directness ?? 'explicit';
  const isStale = (day: Day) =>
    staleAfter !== null && day - (confirmed.findLast((one) => one <= day) ?? from) > staleAfter;
  const edges = new Set([from, to, closed, ...ways.map((way) => way.from)]);
  for (const day of confirmed) {
    edges.add(day);
    if (staleAfter !== null) edges.add(day + staleAfter + 1);
  }
  const days = [...edges].filter((day) => day >= from && day <= to).sort(byDay);
  const pieces: Piece[] = [];
  days.slice(1).forEach((end, i) => {
    const start = days[i] as Day;
    const [isPast, directness] = [start >= closed || isStale(start), wayAt(start)];
    const last = pieces.at(-1);
    if (last?.isPast === isPast && last.directness === directness) last.to = end;
    else pieces.push({ from: start, to: end, isPast, directness });
  });
  return pieces;
}
