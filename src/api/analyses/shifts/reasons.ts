import type { Shift } from '../../../domain/shifts.ts';
import { type Day, dayAfter, firstDay, holds } from '../../../domain/time.ts';
import type { ReadModel } from '../../../ledger/model.ts';
import type { Values } from '../../../ledger/nouns.ts';
import { viaOf } from '../../../ledger/voices.ts';

/** First day, and the day after the last. */
export interface Days {
  first: Day;
  after: Day;
}
type Event = Values['event'];

/** All days on which an event may have gone on: a coarse date is all of its month or year. */
export const daysOf = ({ occurredOn, endedOn }: Event): Days => ({
  first: firstDay(occurredOn),
  after: dayAfter(endedOn ?? occurredOn),
});

/**
 * What an event is to a shift, by what the new level rests on. A statement names the event that it was made at or
 * is about, and does not say which: so the event is a reason only where it cannot have been the occasion.
 */
export class Grounds {
  readonly #model: ReadModel;
  readonly #knownAt: number;
  readonly #movers: number[];
  readonly #to: Shift['to'];
  /** None where the level came back by an older word. */
  readonly #statements: Values['statement'][];

  constructor(model: ReadModel, knownAt: number, actorId: number, to: Shift['to']) {
    const { stances, stores } = model;
    const { row } = to.first;
    this.#model = model;
    this.#knownAt = knownAt;
    this.#to = to;
    this.#movers = [actorId, viaOf(model, row, actorId, knownAt)];
    const ids = this.#isByANewWord() ? stances.extra(row).statementIds : [];
    this.#statements = ids.flatMap((id) => stores.statement.at(id, knownAt)?.value ?? []);
  }

  /** Actual events that the statements name. */
  named(): Set<number> {
    const ids = this.#statements.flatMap(({ eventId }) => (eventId === null ? [] : [eventId]));
    return new Set(ids.filter((id) => this.#model.stores.event.get(id, this.#knownAt)?.context === 'actual'));
  }

  /** act: how the new level was given. */
  roleOf(eventId: number, event: Event): 'act' | 'reason' | null {
    if (!this.#isByANewWord()) return null;
    if (this.#model.stances.event[this.#to.first.row] === eventId) return 'act';
    const naming = this.#statements.filter((statement) => statement.eventId === eventId);
    if (naming.length === 0 && event.kind !== 'statement') return null;
    const days = daysOf(event);
    const { since } = this.#to;
    const given = [{ first: since, after: since + 1 }, ...naming.flatMap(spokenDays)];
    if (this.#takesPart(event, naming)) return given.some((day) => overlap(day, days)) ? 'act' : null;
    return naming.length > 0 && given.every(({ first }) => days.after <= first) ? 'reason' : null;
  }

  #isByANewWord(): boolean {
    return this.#to.first.from === this.#to.since;
  }

  /** Who moved, who spoke for it, or any link of the chain: or somebody who speaks for one of them or whom one speaks for. */
  #takesPart({ participants, occurredOn }: Event, naming: Values['statement'][]): boolean {
    const who = this.#model.identities(this.#knownAt);
    const { speaksFor } = this.#model.affiliations(this.#knownAt);
    const day = firstDay(occurredOn);
    const withThoseSpokenFor = (actorId: number) => {
      const spells = speaksFor.get(actorId)?.filter(({ from, to }) => holds(from, to, day)) ?? [];
      return [actorId, ...spells.map((spell) => spell.actorId)];
    };
    const links = naming.flatMap(({ chain }) => chain.flatMap(({ actorId }) => actorId ?? []));
    const movers = [...this.#movers, ...links].map((id) => who.of(id));
    const known = new Set(movers.flatMap(withThoseSpokenFor));
    return participants.some((p) => {
      const actorId = who.of(p.actorId);
      return known.has(actorId) || withThoseSpokenFor(actorId).some((id) => movers.includes(id));
    });
  }
}

/** An undated statement counts as spoken on the new level's first day, which is looked at anyway. */
const spokenDays = ({ spokenOn }: Values['statement']): Days[] =>
  spokenOn === null ? [] : [{ first: firstDay(spokenOn), after: dayAfter(spokenOn) }];

const overlap = (one: Days, other: Days): boolean => one.first < other.after && other.first < one.after;
