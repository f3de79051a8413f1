import type { FastifyReply } from 'fastify';
import { turns, yearly } from '../../../domain/shifts.ts';
import { type Day, FOREVER, formatDay, holds } from '../../../domain/time.ts';
import type { RequestOf } from '../../../http/operation.ts';
import { isAdmitted } from '../../../ledger/levels.ts';
import { groupsOf, isWordOfAGroup } from '../../../ledger/speaking.ts';
import { inSlices } from '../../../turns.ts';
import type { Context } from '../../context.ts';
import { actorRef } from '../../present.ts';
import { pageOfRows, pinnedPage, placeIn } from '../listing.ts';
import { analysisMeta, isPinnedTo, namedActors } from '../selection.ts';
import { type Track, type Tracks, tracksOf } from './collect.ts';
import type * as contracts from './contracts.ts';
import { VOLATILITY } from './method.ts';

type Asked = RequestOf<typeof contracts.listVolatility>;

interface Figures {
  actorId: number;
  n: number;
  first: Day;
  revisited: number;
  shifts: number;
  reversals: number;
  crossings: number;
}

/** How often each actor moved, the most restless first. */
export async function listVolatility(context: Context, request: Asked, reply: FastifyReply) {
  const { query } = request;
  const place = placeIn(context, query);
  const { moment } = place;
  const found = await tracksOf(context, query, moment);
  const end = Math.min(moment.asOf, found.rules.to === FOREVER ? FOREVER : found.rules.to - 1);
  const figures = await observed(context, query, found, place.moment.knownAt, end);
  let counted: Track | null = null;
  for (const track of found.tracks) {
    const of = figures.get(track.actorId);
    if (!of) continue;
    const shifts = track.shifts.filter(({ to }) => holds(found.rules.from, end + 1, to.since));
    // A turn back is told by the shift before, though that may lie before the span.
    const before = track.shifts.filter(({ to }) => to.since < found.rules.from);
    const { reversals, crossings } = turns(shifts);
    const turnsBack = turns([...before.slice(-1), ...shifts.slice(0, 1)]).reversals;
    if (track.revisitedOn <= end) {
      // What two claimants each said twice is still one proposal.
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
  if (isPinnedTo(VOLATILITY, query)) reply.pinned();
  const pinned = pinnedPage(query, place, VOLATILITY);
  const meta = analysisMeta(context, { moment, ...found }, VOLATILITY, '/v1/volatility', pinned, rows.length);
  return pageOfRows(request, query, place, rows, show, meta) as never;

  function show({ actorId, first, ...counts }: Figures) {
    const from = Math.max(first, found.rules.from);
    const days = end - from;
    const shiftsPerYear = yearly(counts.shifts, days, query.leastDays);
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
}

/** Who said anything by the end of the span, on how many proposals, and since when. */
async function observed(
  context: Context,
  query: Asked['query'],
  { proposals, rules }: Tracks,
  knownAt: number,
  end: Day,
): Promise<Map<number, Figures>> {
  const { model } = context;
  const { stances } = model;
  const who = model.identities(knownAt);
  const only = namedActors(context, query, context.moment({ ...query, knownAt: String(knownAt) }));
  const all = new Map<number, Figures>();
  const seen = new Int32Array(model.stores.actor.size + 1);
  await inSlices(proposals, (proposalId) => {
    for (let row = stances.firstOfProposal(proposalId); row >= 0; row = stances.nextOfProposal(row)) {
      const from = stances.from[row] as Day;
      if (from > end || !stances.live(row, knownAt) || who.isOwn(row) !== (rules.voice === 'own')) continue;
      if (rules.firstHand && !who.isFirstHand(row)) continue;
      if (rules.minConfidence !== null && !isAdmitted(model, row, from, { ...rules, from, to: FOREVER })) continue;
      const holder = who.holder(row);
      for (const group of groupsOf(model, row, knownAt)) count(group, proposalId, from);
      if (only !== null || !isWordOfAGroup(model, row, holder, knownAt)) count(holder, proposalId, from);
    }
  });
  return all;

  function count(actorId: number, proposalId: number, from: Day): void {
    if (only !== null && !only.has(actorId)) return;
    let of = all.get(actorId);
    if (!of) {
      of = { actorId, n: 0, first: from, revisited: 0, shifts: 0, reversals: 0, crossings: 0 };
      all.set(actorId, of);
    }
    if (from < of.first) of.first = from;
    if (seen[actorId] !== proposalId) of.n++;
    seen[actorId] = proposalId;
  }
}
