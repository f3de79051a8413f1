import { knownCoder } from '../../api/codings.ts';
import type { Context } from '../../api/context.ts';
import { rangeOf } from '../../api/names.ts';
import { actorRef, refTo } from '../../api/present.ts';
import { getOrCreate } from '../../domain/lists.ts';
import { CoderAgreement, isDisagreement, LEAST_UNITS, type Reliability } from '../../domain/measures/reliability.ts';
import { shareOf } from '../../domain/trust.ts';
import type { Directness, Level } from '../../domain/vocabulary.ts';
import { LongRow } from '../../http/answer/slices.ts';
import type { Moment } from '../../ledger/model/moment.ts';
import { statedOn } from '../../ledger/reading/doubts.ts';
import { publicId, type Values } from '../../nouns/nouns.ts';
import { inSlices } from '../../runtime/turns.ts';
import { analysis } from '../analysis.ts';
import { namedActors, proposalsOf } from '../selection.ts';
import { listReliabilityQuestion } from './question.ts';

const NOTHING_SHARED = 'no statement was read by two of the coders';
const NONE_ON_THE_SCALE = 'no statement was read on the scale by two of the coders';
const ALL_ALIKE = 'all readings are at one level: nothing shows that the coders could tell levels apart';

/** The agreement of coders on one proposal or on all. */
interface Count {
  figures: ReturnType<CoderAgreement['figures']>;
  /** Whose readings are compared. */
  coders: ReadonlySet<string>;
  alone: number;
  adjudicated: number;
  directness: Record<Directness, number>;
}

/** The figures as they are shown, each with its n, or why there is none. */
function shownCount({ figures, coders, alone, adjudicated, directness }: Count, include: readonly string[]) {
  const { units, readings, nominal, ordinal, interval, pairs, samePairs, disagreements } = figures;
  return {
    coders: { n: coders.size, names: [...coders].sort() },
    units,
    codings: readings,
    directness: include.includes('directness') ? directness : undefined,
    alone,
    nominal: shownAlpha(nominal, NOTHING_SHARED),
    ordinal: shownAlpha(ordinal, units === 0 ? NOTHING_SHARED : NONE_ON_THE_SCALE),
    interval: shownAlpha(interval, units === 0 ? NOTHING_SHARED : NONE_ON_THE_SCALE),
    agreement: shareOf(samePairs, pairs, NOTHING_SHARED),
    disagreements: { n: disagreements, adjudicated },
  };
}

const ONE_UNIT = `only one unit was coded by two or more, and alpha asks for ${LEAST_UNITS}`;

function shownAlpha({ alpha, units, values }: Reliability, ofNothing: string) {
  const reason = units === 0 ? ofNothing : units < LEAST_UNITS ? ONE_UNIT : ALL_ALIKE;
  return { alpha, n: units, codings: values, reason: alpha === null ? reason : null };
}

interface Reading {
  id: number;
  coder: string;
  level: Level;
  directness: Directness | null;
}

/** What coders read: a statement, for an actor, on a proposal. */
interface Unit {
  statementId: number;
  actorId: number;
  readings: Reading[];
  adjudication: Reading | null;
}

interface ReadingFilter {
  moment: Moment;
  proposals: ReadonlySet<number>;
  /** Null for all actors. */
  actors: ReadonlySet<number> | null;
  coders: ReadonlySet<string> | null;
  /** Whether a day is within the question's range. */
  holds(day: number): boolean;
}

/** Every unit that anybody has read, by proposal. One pass over the codings, in slices. */
async function unitsOf({ model }: Context, sought: ReadingFilter): Promise<Map<number, Iterable<Unit>>> {
  const { coding, statement } = model.stores;
  const { asOf, knownAt } = sought.moment;
  const who = model.identities(knownAt);
  const found = new Map<number, Units>();
  await inSlices(coding.ids(), (id) => {
    const value = coding.get(id, knownAt);
    if (!value || !sought.proposals.has(value.proposalId)) return;
    const actorId = who.of(value.actorId);
    if (sought.actors !== null && !sought.actors.has(actorId)) return;
    const isReading = value.role === 'independent';
    if (isReading && sought.coders !== null && !sought.coders.has(value.coder)) return;
    const said = statement.at(value.statementId, knownAt)?.value as Values['statement'];
    const day = statedOn({ model, knownAt }, said);
    if (day > asOf || !sought.holds(day)) return;
    const units = getOrCreate(found, value.proposalId, () => new Units(model.stores.actor.size));
    const { coder, level, directness } = value;
    const unit = units.of(value.statementId, actorId);
    if (isReading) unit.readings.push({ id, coder, level, directness });
    else unit.adjudication = { id, coder, level, directness };
  });
  return found;
}

/** The units of one proposal, by statement and actor. */
class Units {
  readonly #units = new Map<number, Unit>();

  constructor(private readonly actors: number) {}

  of(statementId: number, actorId: number): Unit {
    const key = statementId * (this.actors + 1) + actorId;
    return getOrCreate(this.#units, key, () => ({ statementId, actorId, readings: [], adjudication: null }));
  }

  /** The units with a reading; a unit with only an adjudication is left out. */
  *[Symbol.iterator](): Generator<Unit> {
    for (const unit of this.#units.values()) if (unit.readings.length > 0) yield unit;
  }
}

type Row = Count & { proposalId: number; cases: Unit[] };

/** Figures for each proposal, and for all of them together. */
export const listReliability = analysis(listReliabilityQuestion, async (context, { query }, moment) => {
  const { model } = context;
  const { knownAt } = moment;
  // Codings have no voice, so the voice among the parameters makes no difference.
  const parameters = { ...query, voice: 'own' as const };
  const { from, to } = rangeOf(query, moment.asOf);
  for (const coder of query.coders ?? []) knownCoder(model, 'coders', coder);
  const proposals = proposalsOf(context, parameters, moment);
  const units = await unitsOf(context, {
    moment,
    proposals: new Set(proposals),
    actors: namedActors(context, parameters, moment),
    coders: query.coders === undefined ? null : new Set(query.coders),
    holds: (day) => (query.from === undefined || day >= from) && day < to,
  });
  const all = new UnitTally(query.ambiguous);
  const rows: Row[] = [];
  await inSlices(counting(), () => {});
  const include = query.include ?? [];
  return { proposals, rows, show, meta: (common) => ({ ...common, pooled: shownCount(all.count(), include) }) };

  function* counting() {
    for (const proposalId of new Set(proposals)) {
      const read = units.get(proposalId);
      // Proposals without codings have a row only if the question names them.
      if (!read && query.proposals === undefined) continue;
      const tally = new UnitTally(query.ambiguous);
      const cases: Unit[] = [];
      for (const unit of read ?? []) {
        all.add(unit);
        if (tally.add(unit)) cases.push(unit);
        yield;
      }
      if (tally.isEmpty && query.proposals === undefined) continue;
      rows.push({ proposalId, ...tally.count(), cases: cases.sort(inOrder) });
    }
  }

  function show({ proposalId, cases, ...count }: Row) {
    const { disagreements, ...figures } = shownCount(count, include);
    const proposal = refTo(model, 'proposal', proposalId, knownAt);
    if (!include.includes('disagreements')) return { proposal, ...figures, disagreements };
    return new LongRow({ proposal, ...figures, disagreements: { ...disagreements, cases: cases.map(showCase) } });
  }

  function showReading({ coder, level, directness, id }: Reading) {
    const how = include.includes('directness') ? directness : null;
    return { coder, level, directness: how ?? undefined, coding: { id: publicId('coding', id) } };
  }

  function showCase({ statementId, actorId, readings, adjudication }: Unit) {
    return {
      statement: refTo(model, 'statement', statementId, knownAt),
      actor: actorRef(model, actorId, knownAt),
      codings: readings.toSorted((a, b) => (a.coder < b.coder ? -1 : 1)).map(showReading),
      adjudication: adjudication && showReading(adjudication),
    };
  }
});

const inOrder = (a: Unit, b: Unit) => a.statementId - b.statementId || a.actorId - b.actorId;

/** Counts units one by one. */
class UnitTally {
  readonly #agreement: CoderAgreement;
  readonly #coders = new Set<string>();
  readonly #directness = { explicit: 0, implied: 0, inferred: 0 };
  #alone = 0;
  #adjudicated = 0;

  constructor(ambiguous: 'exclude' | 'neutral') {
    this.#agreement = new CoderAgreement(ambiguous);
  }

  get isEmpty(): boolean {
    return this.#coders.size === 0 && this.#alone === 0;
  }

  /** Adds a unit, and returns whether coders disagree on it. */
  add({ readings, adjudication }: Unit): boolean {
    if (readings.length < 2) {
      this.#alone += readings.length;
      return false;
    }
    const levels = readings.map(({ level }) => level);
    this.#agreement.add(levels);
    for (const { coder, directness } of readings) {
      this.#coders.add(coder);
      if (directness) this.#directness[directness]++;
    }
    const isOne = isDisagreement(levels);
    if (isOne && adjudication) this.#adjudicated++;
    return isOne;
  }

  count(): Count {
    return {
      figures: this.#agreement.figures(),
      coders: this.#coders,
      alone: this.#alone,
      adjudicated: this.#adjudicated,
      directness: this.#directness,
    };
  }
}
