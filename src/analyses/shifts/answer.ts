import type { z } from 'zod';
import type { Context } from '../../api/context.ts';
import { recordNamed } from '../../api/names.ts';
import { stanceRefOf } from '../../api/positions/position.ts';
import { type Snapshot, snapshotOf } from '../../api/positions/snapshot.ts';
import { actorRef, actorRefOrNull, refTo } from '../../api/present.ts';
import { claimantRef } from '../../api/stances/stance.ts';
import { getOrCreate } from '../../domain/lists.ts';
import { distance, turns, yearlyRate } from '../../domain/measures/shifts.ts';
import { type Day, FOREVER, formatBound, formatDay, holds } from '../../domain/time.ts';
import { DIRECTNESSES, type Directness } from '../../domain/vocabulary.ts';
import { directnessOf, filterAt } from '../../ledger/reading/filter.ts';
import { isAdmitted } from '../../ledger/reading/levels.ts';
import { groupsOf, isOnlyForGroup, viaOf } from '../../ledger/reading/voices.ts';
import { flatMapInSlices, inSlices, sortedInSlices } from '../../runtime/turns.ts';
import { analysis } from '../analysis.ts';
import { namedActors } from '../selection.ts';
import { type Track, type Tracks, tracksOf } from './collect.ts';
import {
  getEventShiftsQuestion,
  listShiftsQuestion,
  listVolatilityQuestion,
  type VolatilityQuery,
} from './question.ts';
import { type EventCalendar, eventCalendar, eventsBetween, mayFallWithin, startDays, whyNoShift } from './reasons.ts';

interface Row {
  track: Track;
  shift: Track['shifts'][number];
}

export const listShifts = analysis(listShiftsQuestion, async (context, { query }, moment) => {
  const found = await tracksOf(context, query, moment);
  const calendar = await eventCalendar(context.model, moment, found.rules);
  const snapshot = snapshotOf(context.model, moment, query);
  return {
    proposals: found.proposals,
    rows: await inOrder(found),
    show: (row: Row) => shown(snapshot, calendar, row),
  };
});

const NOT_PUBLIC = 'by the day in publishedBy the event was not public';

/** The shifts in whose interval an event lies, or may lie. */
export const getEventShifts = analysis(getEventShiftsQuestion, async (context, { params, query }, moment) => {
  const { model } = context;
  const eventId = recordNamed(model, 'event', params.id);
  const { knownAt } = moment;
  const event = model.stores.event.get(eventId, knownAt);
  const ref = refTo(model, 'event', eventId, knownAt);
  const dossier = event && refTo(model, 'dossier', event.dossierId, knownAt).id;
  const found = await tracksOf(context, { ...query, dossier: query.dossier ?? dossier }, moment);
  const calendar = await eventCalendar(model, moment, found.rules);
  const reason = whyNoShift(event, moment.asOf) ?? (calendar.known.has(eventId) ? null : NOT_PUBLIC);
  const snapshot = snapshotOf(model, moment, query);
  const begun = event && reason === null ? startDays(event) : null;
  const rows = (await inOrder(found)).filter(
    ({ track, shift: { lastKnown, to } }) =>
      begun !== null &&
      model.stores.proposal.get(track.proposalId, knownAt)?.dossierId === event?.dossierId &&
      mayFallWithin(begun, lastKnown, to.since) &&
      to.since - begun.after < query.days,
  );
  return {
    of: ref,
    proposals: found.proposals,
    rows,
    show: (row: Row) => shown(snapshot, calendar, row),
    meta: (common) => ({ ...common, event: ref, reason }),
  };
});

/** The shifts in range, in order of the new level's first day. */
async function inOrder({ tracks, rules }: Tracks): Promise<Row[]> {
  const rows = await flatMapInSlices(tracks, (track) =>
    track.shifts.flatMap((shift) => (holds(rules.from, rules.to, shift.to.since) ? [{ track, shift }] : [])),
  );
  return sortedInSlices(
    rows,
    (a, b) =>
      a.shift.to.since - b.shift.to.since ||
      a.track.proposalId - b.track.proposalId ||
      a.track.actorId - b.track.actorId ||
      a.shift.to.first.row - b.shift.to.first.row,
  );
}

function shown(snapshot: Snapshot, calendar: EventCalendar, { track, shift }: Row) {
  const { model, knownAt } = snapshot;
  const { proposalId, actorId, claim } = track;
  const { from, to, lastKnown, gap } = shift;
  // The date as it was given, perhaps a month or a year, if a stance begins on that day.
  const since = (run: typeof from) => model.stances.sinceText(run.first.row, run.since);
  return {
    actor: actorRef(model, actorId, knownAt),
    proposal: refTo(model, 'proposal', proposalId, knownAt),
    voice: claim ? ('attributed' as const) : ('own' as const),
    claimant: claim && claimantRef(model, claim.claimantId, claim.description, knownAt),
    via: actorRefOrNull(model, viaOf(model, to.first.row, actorId, knownAt), knownAt),
    from: { level: from.level, since: since(from), stance: stanceRefOf(snapshot, from.last.row) },
    to: {
      level: to.level,
      since: since(to),
      until: formatBound(to.until),
      stance: stanceRefOf(snapshot, to.first.row),
    },
    distance: distance(shift),
    interval: { from: formatDay(lastKnown), to: formatDay(to.since) },
    gap: gap && { from: formatDay(gap.from), to: formatDay(gap.to), of: gap.of },
    ...eventsBetween(model, calendar, knownAt, track, shift),
  };
}

interface Figures {
  actorId: number;
  n: number;
  directness: Record<Directness, number> | undefined;
  first: Day;
  revisited: number;
  shifts: number;
  reversals: number;
  crossings: number;
}

/** How often each actor moved, the most restless first. */
export const listVolatility = analysis(listVolatilityQuestion, async (context, { query }, moment) => {
  const found = await tracksOf(context, query, moment);
  const end = Math.min(moment.asOf, found.rules.to === FOREVER ? FOREVER : found.rules.to - 1);
  const figures = await observed(context, query, found, moment.knownAt, end);
  let counted: Track | null = null;
  for (const track of found.tracks) {
    const of = figures.get(track.actorId);
    if (!of) continue;
    const shifts = track.shifts.filter(({ to }) => holds(found.rules.from, end + 1, to.since));
    // Whether the first shift is a reversal depends on the one before it, which may lie before the span.
    const before = track.shifts.filter(({ to }) => to.since < found.rules.from);
    const { reversals, crossings } = turns(shifts);
    const turnsBack = turns([...before.slice(-1), ...shifts.slice(0, 1)]).reversals;
    if (track.revisitedOn <= end) {
      // A proposal counts once, even if several claimants each said more than one thing.
      if (counted?.actorId !== track.actorId || counted.proposalId !== track.proposalId) of.revisited++;
      counted = track;
    }
    of.shifts += shifts.length;
    of.reversals += reversals + turnsBack;
    of.crossings += crossings;
  }
  const rows = [...figures.values()].sort(
    (a, b) => b.shifts - a.shifts || b.reversals - a.reversals || a.actorId - b.actorId,
  );
  return { proposals: found.proposals, rows, show };

  function show({ actorId, first, ...counts }: Figures) {
    const from = Math.max(first, found.rules.from);
    const days = end - from;
    const shiftsPerYear = yearlyRate(counts.shifts, days, query.leastDays);
    return {
      actor: actorRef(context.model, actorId, moment.knownAt),
      ...counts,
      from: formatDay(from),
      to: formatDay(end),
      days,
      shiftsPerYear,
      reason: shiftsPerYear === null ? `observed for ${days} days, fewer than ${query.leastDays}` : null,
    };
  }
});

/** Maps each actor to the number of proposals on which it spoke by the end of the span, and its first day. */
async function observed(
  context: Context,
  query: z.output<typeof VolatilityQuery>,
  { proposals, rules }: Tracks,
  knownAt: number,
  end: Day,
): Promise<Map<number, Figures>> {
  const { model } = context;
  const { stances } = model;
  const who = model.identities(knownAt);
  const only = namedActors(context, query, context.moment({ ...query, knownAt: String(knownAt) }));
  const all = new Map<number, Figures>();
  const passes = filterAt(model, knownAt, rules);
  const seen = new Int32Array(model.stores.actor.size + 1);
  // By actor, for the proposal in `seen`: the index in DIRECTNESSES of its least direct stance.
  const weakest = new Uint8Array(seen.length);
  await inSlices(proposals, (proposalId) => {
    for (let row = stances.firstOfProposal(proposalId); row >= 0; row = stances.nextOfProposal(row)) {
      const from = stances.from[row] as Day;
      if (from > end || !stances.live(row, knownAt) || who.isOwn(row) !== (rules.voice === 'own')) continue;
      if (passes && !passes(row)) continue;
      if (rules.minConfidence !== null && !isAdmitted(model, row, from, { ...rules, from, to: FOREVER })) continue;
      const holder = who.holder(row);
      const how = query.include ? DIRECTNESSES.indexOf(directnessOf(model, row, knownAt).directness) : 0;
      for (const group of groupsOf(model, row, knownAt)) count(group, proposalId, from, how);
      if (only !== null || !isOnlyForGroup(model, row, holder, knownAt)) count(holder, proposalId, from, how);
    }
  });
  return all;

  function count(actorId: number, proposalId: number, from: Day, how: number): void {
    if (only !== null && !only.has(actorId)) return;
    const of = getOrCreate(all, actorId, () => {
      const directness = query.include && { explicit: 0, implied: 0, inferred: 0 };
      return { actorId, n: 0, directness, first: from, revisited: 0, shifts: 0, reversals: 0, crossings: 0 };
    });
    if (from < of.first) of.first = from;
    const isFirst = seen[actorId] !== proposalId;
    const before = weakest[actorId] as number;
    if (isFirst) of.n++;
    if (of.directness && (isFirst || how > before)) {
      if (!isFirst) of.directness[DIRECTNESSES[before] as Directness]--;
      of.directness[DIRECTNESSES[how] as Directness]++;
      weakest[actorId] = how;
    }
    seen[actorId] = proposalId;
  }
}
