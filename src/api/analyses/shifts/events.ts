import { type Day, firstDay } from '../../../domain/time.ts';
import type { ReadModel } from '../../../ledger/model.ts';
import type { Values } from '../../../ledger/nouns.ts';
import { viaOf } from '../../../ledger/voices.ts';
import { inSlices } from '../../../turns.ts';
import { refTo } from '../../present.ts';
import type { Track } from './collect.ts';

interface Dated {
  id: number;
  day: Day;
}
export type Calendar = Map<number, Dated[]>;
type Shift = Track['shifts'][number];

const MOST_LISTED = 50;

/** What happened, by dossier, in order of days. Hypothetical and future events did not happen. */
export async function calendarOf({ stores }: ReadModel, knownAt: number): Promise<Calendar> {
  const calendar: Calendar = new Map();
  await inSlices(stores.event.entries(), ({ id }) => {
    const event = stores.event.get(id, knownAt);
    if (event?.context !== 'actual') return;
    const of = calendar.get(event.dossierId);
    const dated = { id, day: firstDay(event.occurredOn) };
    if (of) of.push(dated);
    else calendar.set(event.dossierId, [dated]);
  });
  for (const of of calendar.values()) of.sort((a, b) => a.day - b.day || a.id - b.id);
  return calendar;
}

/** Events in the interval of a shift, and those that are named as its reason. */
export function eventsBetween(
  model: ReadModel,
  calendar: Calendar,
  knownAt: number,
  { proposalId, actorId }: Track,
  { lastKnown, to }: Shift,
) {
  const dossierId = model.stores.proposal.at(proposalId, knownAt)?.value.dossierId ?? 0;
  const named = new Set(reasonsOf(model, knownAt, to));
  const between = inside(calendar.get(dossierId) ?? [], lastKnown, to.since);
  const ids = new Set(between.map(({ id }) => id));
  const elsewhere = [...named].filter((id) => !ids.has(id)).map((id) => ({ id, day: dayOf(model, id, knownAt) }));
  const all = [...between, ...elsewhere].sort((a, b) => a.day - b.day || a.id - b.id);
  const listed = all.filter(({ id }, i) => i >= all.length - MOST_LISTED || named.has(id));
  const events = listed.map(({ id, day }) => {
    const value = model.stores.event.get(id, knownAt) as Values['event'];
    const ownAct = isOwnAct(model, knownAt, id, value, actorId, to);
    return {
      event: refTo(model, 'event', id, knownAt),
      kind: value.kind,
      occurredOn: value.occurredOn,
      days: to.since - day,
      agenda: value.agenda.some((item) => item.proposalId === proposalId),
      relation: named.has(id) && !ownAct ? ('stated_reason' as const) : ('after' as const),
      ownAct,
    };
  });
  return { events, eventsTotal: all.length };
}

/** Those that statements under the new level name; none where the level came back by an older word. */
function reasonsOf({ stores, stances }: ReadModel, knownAt: number, { first, since }: Shift['to']): number[] {
  if (first.from !== since) return [];
  return stances.extra(first.row).statementIds.flatMap((id) => {
    const eventId = stores.statement.at(id, knownAt)?.value.eventId ?? null;
    return eventId !== null && stores.event.get(eventId, knownAt)?.context === 'actual' ? [eventId] : [];
  });
}

/** How the level was given is no reason for it: the vote, or the statement of who moved or spoke for it. */
function isOwnAct(
  model: ReadModel,
  knownAt: number,
  eventId: number,
  { kind, participants }: Values['event'],
  actorId: number,
  { first, since }: Shift['to'],
): boolean {
  if (first.from !== since) return false;
  if (model.stances.event[first.row] === eventId) return true;
  if (kind !== 'statement') return false;
  const who = model.identities(knownAt);
  const spoke = [actorId, viaOf(model, first.row, actorId, knownAt)];
  return participants.some((p) => spoke.includes(who.of(p.actorId)));
}

/** By halving, from a list in order of days: from the first day to the last, both included. */
function inside(all: readonly Dated[], first: Day, last: Day): readonly Dated[] {
  return all.slice(countBefore(all, first), countBefore(all, last + 1));
}

function countBefore(all: readonly Dated[], day: Day): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] as Dated).day < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

const dayOf = ({ stores }: ReadModel, id: number, knownAt: number): Day =>
  firstDay((stores.event.get(id, knownAt) as Values['event']).occurredOn);
