import type { Level } from '../../../domain/vocabulary.ts';
import type { Moment } from '../../../ledger/moment.ts';
import type { Values } from '../../../ledger/nouns.ts';
import type { Context } from '../../context.ts';
import { saidOn } from '../evidence/doubts.ts';
import { inSlices } from '../selection.ts';

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
export async function unitsOf({ model }: Context, sought: Sought): Promise<Map<number, Unit[]>> {
  const { coding, statement } = model.stores;
  const { asOf, knownAt } = sought.moment;
  const who = model.identities(knownAt);
  const units = new Map<string, Unit & { proposalId: number }>();
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
    const { statementId, proposalId, coder, level } = value;
    const key = `${proposalId} ${statementId} ${actorId}`;
    let unit = units.get(key);
    if (!unit) {
      unit = { proposalId, statementId, actorId, readings: [], adjudication: null };
      units.set(key, unit);
    }
    if (isReading) unit.readings.push({ id, coder, level });
    else unit.adjudication = { id, coder, level };
  });
  const found = new Map<number, Unit[]>();
  for (const { proposalId, ...unit } of units.values()) {
    // An adjudication alone is no reading.
    if (unit.readings.length === 0) continue;
    const list = found.get(proposalId);
    if (list) list.push(unit);
    else found.set(proposalId, [unit]);
  }
  return found;
}
