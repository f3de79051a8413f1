import { refTo } from '../../api/present.ts';
import { getOrCreate } from '../../domain/lists.ts';
import type { Shift } from '../../domain/measures/shifts.ts';
import { type Day, dayAfter, FOREVER, firstDay, formatDay, holds, lastPossibleDay, toDay } from '../../domain/time.ts';
import { indexAt } from '../../domain/timeline.ts';
import type { ReadModel } from '../../ledger/model/model.ts';
import type { Moment } from '../../ledger/model/moment.ts';
import { type EvidenceFilter, eventOnRecord, publishedStatements } from '../../ledger/reading/filter.ts';
import { viaOf } from '../../ledger/reading/voices.ts';
import type { Values } from '../../nouns/nouns.ts';
import { inSlices } from '../../runtime/turns.ts';
import type { Track } from './collect.ts';

/** First day, and the day after the last. */
interface Days {
  first: Day;
  after: Day;
}
type Event = Values['event'];

/** All days on which an event may have gone on: a coarse date is all of its month or year. */
const daysOf = ({ occurredOn, endedOn }: Event): Days => ({
  first: toDay(occurredOn),
  after: occurredOn === null ? FOREVER : dayAfter(endedOn ?? occurredOn),
});

/**
 * Decides the role of an event in a shift, from what the new level rests on. A statement names an event because it was
 * made there or is about it, and does not say which, so the event is a reason only if it was not the occasion.
 */
class EventRoles {
  readonly #movers: number[];
  readonly #to: Shift['to'];
  /** The first day on which the new level may have begun: its first day, unless the date is in doubt. */
  readonly earliest: Day;
  /** Empty if the level returned with an older stance that came back into force. */
  readonly #statements: Values['statement'][];

  constructor(
    private readonly model: ReadModel,
    private readonly knownAt: number,
    actorId: number,
    { lastKnown, gap, to }: ShiftOfTrack,
    publishedBy: Day | undefined,
  ) {
    const { stances, stores } = model;
    const { row } = to.first;
    this.#to = to;
    this.#movers = [actorId, viaOf(model, row, actorId, knownAt)];
    this.earliest = this.#isByANewWord()
      ? Math.max(stances.earliestOf(row), lastKnown)
      : gap?.of === 'doubt'
        ? gap.from
        : to.since;
    const ids = this.#isByANewWord() ? publishedStatements(model, row, knownAt, publishedBy) : [];
    this.#statements = ids.flatMap((id) => stores.statement.at(id, knownAt)?.value ?? []);
  }

  /** Events that the statements name. */
  named = (): number[] => this.#statements.flatMap(({ eventId }) => eventId ?? []);

  /** `act`: the new level was given by the event itself; `reason`: a statement names it as one; null for any other. */
  roleOf(eventId: number, event: Event): 'act' | 'reason' | null {
    if (!this.#isByANewWord()) return null;
    if (this.model.stances.event.at(this.#to.first.row) === eventId) return 'act';
    const naming = this.#statements.filter((statement) => statement.eventId === eventId);
    if (naming.length === 0 && event.kind !== 'statement') return null;
    const days = daysOf(event);
    // An undated statement counts as of the new level's first day, which is checked anyway.
    const dated = naming.flatMap(({ spokenOn }) => spokenOn ?? []);
    const spoken: Days[] = dated.map((on) => ({ first: firstDay(on), after: dayAfter(on) }));
    if (this.#takesPart(event, naming)) {
      const given = [{ first: this.earliest, after: this.#to.since + 1 }, ...spoken];
      // It certainly went on from one of these days to the other: on none, if only its month or year is known.
      const [from, to] = [lastPossibleDay(event.occurredOn), toDay(event.endedOn ?? event.occurredOn)];
      return given.some(({ first, after }) => from <= first && after <= to + 1) ? 'act' : null;
    }
    const isOver = days.after <= this.earliest && spoken.every(({ first }) => days.after <= first);
    return naming.length > 0 && isOver ? 'reason' : null;
  }

  #isByANewWord = (): boolean => this.#to.first.from === this.#to.since;

  /** Whether the mover, its speaker, a link or a signatory took part, or a representative or principal of these. */
  #takesPart({ participants, occurredOn }: Event, naming: Values['statement'][]): boolean {
    const who = this.model.identities(this.knownAt);
    const { speaksFor } = this.model.affiliations(this.knownAt);
    const day = toDay(occurredOn);
    const withThoseSpokenFor = (actorId: number) => {
      const spells = speaksFor.get(actorId)?.filter(({ from, to }) => holds(from, to, day)) ?? [];
      return [actorId, ...spells.map((spell) => spell.actorId)];
    };
    const links = naming.flatMap(({ chain, signatories }) => [...chain, ...signatories].map(({ actorId }) => actorId));
    const movers = [...this.#movers, ...links].flatMap((id) => (id === null ? [] : who.of(id)));
    const known = new Set(movers.flatMap(withThoseSpokenFor));
    return participants.some((p) => {
      const actorId = who.of(p.actorId);
      return known.has(actorId) || withThoseSpokenFor(actorId).some((id) => movers.includes(id));
    });
  }
}

const overlap = (one: Days, other: Days): boolean => one.first < other.after && other.first < one.after;

/** The days on which an event may have begun: a single one unless its date is coarse. */
export const startDays = ({ occurredOn, endedOn }: Event): Days => ({
  first: toDay(occurredOn),
  after: Math.min(lastPossibleDay(occurredOn), lastPossibleDay(endedOn)) + 1,
});

interface Dated extends Days {
  id: number;
}
interface Dates {
  /** In order of their first days. */
  events: Dated[];
  /** The greatest number of days from the first to the last on which an event may have begun. */
  reach: number;
}
export interface EventCalendar {
  dossiers: Map<number, Dates>;
  /** The ids of all of these events. */
  known: Set<number>;
  /** The day by which events and statements count only if they were public, if any. */
  publishedBy: Day | undefined;
}
type ShiftOfTrack = Track['shifts'][number];

const MOST_LISTED = 50;
const RELATION_OF = { reason: 'stated_reason', act: 'after', none: 'after', unordered: 'order_unknown' } as const;

/** Actual events by dossier, in order of days. */
export async function eventCalendar(
  model: ReadModel,
  moment: Moment,
  { publishedBy }: EvidenceFilter,
): Promise<EventCalendar> {
  const dossiers: EventCalendar['dossiers'] = new Map();
  const known = new Set<number>();
  await inSlices(model.stores.event.ids(), (id) => {
    const event = eventOnRecord(model, id, moment, publishedBy);
    if (event?.context !== 'actual') return;
    known.add(id);
    const dates = getOrCreate(dossiers, event.dossierId, () => ({ events: [], reach: 0 }));
    const begun = startDays(event);
    dates.events.push({ id, ...begun });
    dates.reach = Math.max(dates.reach, begun.after - begun.first - 1);
  });
  for (const { events } of dossiers.values()) events.sort((a, b) => a.first - b.first || a.id - b.id);
  return { dossiers, known, publishedBy };
}

/** Events in the interval of a shift, those that are its stated reason, and the act itself. */
export function eventsBetween(
  model: ReadModel,
  calendar: EventCalendar,
  knownAt: number,
  { proposalId, actorId }: Track,
  shift: ShiftOfTrack,
) {
  const { lastKnown, to } = shift;
  const dossierId = model.stores.proposal.at(proposalId, knownAt)?.value.dossierId ?? 0;
  const eventOf = (id: number) => model.stores.event.get(id, knownAt) as Values['event'];
  const grounds = new EventRoles(model, knownAt, actorId, shift, calendar.publishedBy);
  const named = new Set(grounds.named().filter((id) => calendar.known.has(id)));
  const between = inside(calendar.dossiers.get(dossierId), lastKnown, to.since);
  const ids = new Set(between.map(({ id }) => id));
  const elsewhere = [...named]
    .filter((id) => !ids.has(id) && isListed(id))
    .map((id) => ({ id, ...startDays(eventOf(id)) }));
  const all = [...between, ...elsewhere].sort((a, b) => a.first - b.first || a.id - b.id);
  const listed = all.filter(({ id }, i) => i >= all.length - MOST_LISTED || named.has(id));
  const events = listed.map(({ id, first, after }) => {
    const value = eventOf(id);
    const role = grounds.roleOf(id, value);
    const leastDays = grounds.earliest - after + 1;
    const days = to.since - first;
    return {
      event: refTo(model, 'event', id, knownAt),
      kind: value.kind,
      // An actual event always has a date.
      occurredOn: value.occurredOn as string,
      days,
      leastDays: leastDays === days ? undefined : leastDays,
      agenda: value.agenda.some((item) => item.proposalId === proposalId),
      relation: RELATION_OF[role ?? (leastDays < 0 ? 'unordered' : 'none')],
      ownAct: role === 'act',
    };
  });
  return { events, eventsTotal: all.length };

  /** Whether an event of another dossier is listed: a stated reason, one that began in the interval, or the act itself. */
  function isListed(id: number): boolean {
    const role = grounds.roleOf(id, eventOf(id));
    const { first, after } = daysOf(eventOf(id));
    if (role === 'reason' || mayFallWithin(startDays(eventOf(id)), lastKnown, to.since)) return true;
    return role === 'act' && holds(first, after, to.since);
  }
}

/** Why no shift can follow an event; null if one can. */
export function whyNoShift(event: Values['event'] | undefined, asOf: Day): string | null {
  if (event === undefined) return 'at this revision the event is not recorded, or withdrawn';
  if (event.context !== 'actual') return `the event is ${event.context}: it is not recorded as having happened`;
  return toDay(event.occurredOn) > asOf ? `the event began after ${formatDay(asOf)}` : null;
}

/** Whether one of the days lies between the first and the last, both included. */
export const mayFallWithin = (days: Days, first: Day, last: Day): boolean => overlap(days, { first, after: last + 1 });

function inside({ events, reach }: Dates = { events: [], reach: 0 }, first: Day, last: Day): readonly Dated[] {
  const near = events.slice(indexAt(events, first - reach - 1, dayOf), indexAt(events, last, dayOf));
  return reach === 0 ? near : near.filter((one) => mayFallWithin(one, first, last));
}
const dayOf = ({ first }: Days): Day => first;
