import type { FastifyReply } from 'fastify';
import { distance } from '../../../domain/shifts.ts';
import { firstDay, formatBound, formatDay, holds } from '../../../domain/time.ts';
import type { RequestOf } from '../../../http/operation.ts';
import { viaOf } from '../../../ledger/voices.ts';
import { inSlices } from '../../../turns.ts';
import type { Context } from '../../context.ts';
import { named } from '../../names.ts';
import { stanceIdOf } from '../../positions/position.ts';
import { actorRef, actorRefOrNull, refTo } from '../../present.ts';
import { claimantRef } from '../../stances/stance.ts';
import { pageOfRows, pinnedPage, placeIn } from '../listing.ts';
import { analysisMeta, isPinnedTo } from '../selection.ts';
import { sortedInSlices } from '../sorting.ts';
import { type Track, type Tracks, tracksOf } from './collect.ts';
import type * as contracts from './contracts.ts';
import { type Calendar, calendarOf, eventsBetween, whyNone } from './events.ts';
import { METHOD } from './method.ts';

interface Row {
  track: Track;
  shift: Track['shifts'][number];
}

export async function listShifts(
  context: Context,
  request: RequestOf<typeof contracts.listShifts>,
  reply: FastifyReply,
) {
  const { query } = request;
  const place = placeIn(context, query);
  const { moment } = place;
  const found = await tracksOf(context, query, moment);
  const rows = await inOrder(found);
  const calendar = await calendarOf(context.model, moment.knownAt);
  if (isPinnedTo(METHOD, query)) reply.pinned();
  const pinned = pinnedPage(query, place, METHOD);
  const meta = analysisMeta(context, { moment, ...found }, METHOD, '/v1/shifts', pinned, rows.length);
  const show = (row: Row) => shown(context, calendar, moment.knownAt, row);
  return pageOfRows(request, query, place, rows, show, meta) as never;
}

/** The same from the event's side: the shifts in whose interval it lies. */
export async function getEventShifts(
  context: Context,
  request: RequestOf<typeof contracts.getEventShifts>,
  reply: FastifyReply,
) {
  const { params, query } = request;
  const { model } = context;
  const eventId = named(model, 'event', params.id);
  const place = placeIn(context, query);
  const { moment } = place;
  const { knownAt } = moment;
  const event = model.stores.event.get(eventId, knownAt);
  const ref = refTo(model, 'event', eventId, knownAt);
  const of = event && refTo(model, 'dossier', event.dossierId, knownAt).id;
  const found = await tracksOf(context, { ...query, dossier: query.dossier ?? of }, moment);
  const calendar = await calendarOf(model, knownAt);
  const reason = whyNone(event, moment.asOf);
  const day = event && reason === null ? firstDay(event.occurredOn) : null;
  const rows = (await inOrder(found)).filter(
    ({ track, shift: { lastKnown, to } }) =>
      day !== null &&
      model.stores.proposal.get(track.proposalId, knownAt)?.dossierId === event?.dossierId &&
      holds(lastKnown, to.since + 1, day) &&
      to.since - day <= query.days,
  );
  if (isPinnedTo(METHOD, query)) reply.pinned();
  const pinned = pinnedPage(query, place, METHOD);
  const path = `/v1/events/${ref.slug}/shifts`;
  const meta = {
    ...analysisMeta(context, { moment, ...found }, METHOD, path, pinned, rows.length),
    event: ref,
    reason,
  };
  const show = (row: Row) => shown(context, calendar, knownAt, row);
  return pageOfRows(request, query, place, rows, show, meta) as never;
}

/** In order of the new level's first day. */
async function inOrder({ tracks, rules }: Tracks): Promise<Row[]> {
  const rows: Row[] = [];
  await inSlices(tracks, (track) => {
    for (const shift of track.shifts) if (holds(rules.from, rules.to, shift.to.since)) rows.push({ track, shift });
  });
  return sortedInSlices(
    rows,
    (a, b) =>
      a.shift.to.since - b.shift.to.since ||
      a.track.proposalId - b.track.proposalId ||
      a.track.actorId - b.track.actorId ||
      a.shift.to.first.row - b.shift.to.first.row,
  );
}

function shown({ model }: Context, calendar: Calendar, knownAt: number, { track, shift }: Row) {
  const { proposalId, actorId, claim } = track;
  const { from, to, lastKnown, gap } = shift;
  // As coarse as it was given, where a stance begins on that day.
  const since = (run: typeof from) =>
    run.first.from === run.since ? model.stances.validFrom(run.first.row) : formatDay(run.since);
  return {
    actor: actorRef(model, actorId, knownAt),
    proposal: refTo(model, 'proposal', proposalId, knownAt),
    voice: claim ? ('attributed' as const) : ('own' as const),
    claimant: claim && claimantRef(model, claim.claimantId, claim.description, knownAt),
    via: actorRefOrNull(model, viaOf(model, to.first.row, actorId, knownAt), knownAt),
    from: { level: from.level, since: since(from), stance: stanceIdOf(from.last.row) },
    to: { level: to.level, since: since(to), until: formatBound(to.until), stance: stanceIdOf(to.first.row) },
    distance: distance(shift),
    interval: { from: formatDay(lastKnown), to: formatDay(to.since) },
    gap: gap && { from: formatDay(gap.from), to: formatDay(gap.to), of: gap.of },
    ...eventsBetween(model, calendar, knownAt, track, shift),
  };
}
