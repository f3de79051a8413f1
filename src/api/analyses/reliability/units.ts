import type { Level } from '../../../domain/vocabulary.ts';
import type { Moment } from '../../../ledger/moment.ts';
import type { Values } from '../../../ledger/nouns.ts';
import { inSlices } from '../../../turns.ts';
import type { Context } from '../../context.ts';
import { saidOn } from '../evidence/doubts.ts';

export interface Reading {
  id: number;
  coder: string;
  level: Level;
}

/** What coders read: a statement, for an actor, on a proposal. */
export interface Unit {
  statementId: number;
  actorId: number;
  readings: Reading[];
  adjudication: Reading | null;
}

export interface Sought {
  moment: Moment;
  proposals: ReadonlySet<number>;
  /** Null: everybody. */
  actors: ReadonlySet<number> | null;
  coders: ReadonlySet<string> | null;
  /** Whether a day is asked about. */
  holds(day: number): boolean;
}

/** Every unit that anybody has read, by proposal. One pass over the codings, in slices. */
export async function unitsOf({ model }: Context, sought: Sought): Promise<Map<number, Iterable<Unit>>> {
  const { coding, statement } = model.stores;
  const { asOf, knownAt } = sought.moment;
  const who = model.identities(knownAt);
  const found = new Map<number, Units>();
  await inSlices(coding.entries(), ({ id }) => {
    const value = coding.get(id, knownAt);
    if (!value || !sought.proposals.has(value.proposalId)) return;
    const actorId = who.of(value.actorId);
    if (sought.actors !== null && !sought.actors.has(actorId)) return;
    const isReading = value.role === 'independent';
    if (isReading && sought.coders !== null && !sought.coders.has(value.coder)) return;
    const said = statement.at(value.statementId, knownAt)?.value as Values['statement'];
    const day = saidOn({ model, knownAt }, said);
    if (day > asOf || !sought.holds(day)) return;
    let units = found.get(value.proposalId);
    if (!units) {
      units = new Units(model.stores.actor.size);
      found.set(value.proposalId, units);
    }
    const { coder, level } = value;
    const unit = units.of(value.statementId, actorId);
    if (isReading) unit.readings.push({ id, coder, level });
    else unit.adjudication = { id, coder, level };
  });
  return found;
}

/** The units of one proposal, by statement and actor. */
class Units {
  readonly #units = new Map<number, Unit>();
  readonly #actors: number;

  constructor(actors: number) {
    this.#actors = actors;
  }

  of(statementId: number, actorId: number): Unit {
    const key = statementId * (this.#actors + 1) + actorId;
    let unit = this.#units.get(key);
    if (!unit) {
      unit = { statementId, actorId, readings: [], adjudication: null };
      this.#units.set(key, unit);
    }
    return unit;
  }

  /** An adjudication alone is no reading. */
  *[Symbol.iterator](): Generator<Unit> {
    for (const unit of this.#units.values()) if (unit.readings.length > 0) yield unit;
  }
}
