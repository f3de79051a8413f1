import { type Day, firstDay, formatDay, holds } from '../../../domain/time.ts';
import type { ReadModel } from '../../../ledger/model.ts';
import type { Values } from '../../../ledger/nouns.ts';
import { inSlices } from '../../../turns.ts';
import { refTo } from '../../present.ts';
import type { Track } from './collect.ts';
import { daysOf, Grounds } from './reasons.ts';

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

/** Events in the interval of a shift, those that are its stated reason, and the act itself. */
export function eventsBetween(
  model: ReadModel,
  calendar: Calendar,
  knownAt: number,
  { proposalId, actorId }: Track,
  { lastKnown, to }: Shift,
) {
  const dossierId = model.stores.proposal.at(proposalId, knownAt)?.value.dossierId ?? 0;
  const grounds = new Grounds(model, knownAt, actorId, to);
  const named = grounds.named();
  const between = inside(calendar.get(dossierId) ?? [], lastKnown, to.since);
  const ids = new Set(between.map(({ id }) => id));
  const elsewhere = [...named].filter((id) => !ids.has(id) && isListed(id)).map((id) => ({ id, day: dayOf(id) }));
  const all = [...between, ...elsewhere].sort((a, b) => a.day - b.day || a.id - b.id);
  const listed = all.filter(({ id }, i) => i >= all.length - MOST_LISTED || named.has(id));
  const events = listed.map(({ id, day }) => {
    const value = eventOf(id);
    const role = grounds.roleOf(id, value);
    return {
      event: refTo(model, 'event', id, knownAt),
      kind: value.kind,
      occurredOn: value.occurredOn,
      days: to.since - day,
      agenda: value.agenda.some((item) => item.proposalId === proposalId),
      relation: role === 'reason' ? ('stated_reason' as const) : ('after' as const),
      ownAct: role === 'act',
    };
  });
  return { events, eventsTotal: all.length };

  /** What a statement names beside those: its reason, what began in the interval elsewhere, and the act on its day. */
  function isListed(id: number): boolean {
    const role = grounds.roleOf(id, eventOf(id));
    const { first, after } = daysOf(eventOf(id));
    if (role === 'reason' || holds(lastKnown, to.since + 1, first)) return true;
    return role === 'act' && holds(first, after, to.since);
  }

  function eventOf(id: number): Values['event'] {
    return model.stores.event.get(id, knownAt) as Values['event'];
  }

  function dayOf(id: number): Day {
    return firstDay(eventOf(id).occurredOn);
  }
}

/** Why nobody can have moved after an event; null where somebody can. */
export function whyNone(event: Values['event'] | undefined, asOf: Day): string | null {
  if (event === undefined) return 'at this revision the event is not recorded, or withdrawn';
  if (event.context !== 'actual') return `the event is ${event.context}: it is not recorded as having happened`;
  return firstDay(event.occurredOn) > asOf ? `the event began after ${formatDay(asOf)}` : null;
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
