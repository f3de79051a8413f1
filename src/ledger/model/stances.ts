import type { DateDoubt } from '../../domain/certainty.ts';
import { dayRange, extentOf } from '../../domain/edtf.ts';
import { type Day, DISTANT_PAST, FOREVER, formatBound, formatDay } from '../../domain/time.ts';
import { DATE_PRECISIONS, type DatePrecision, LEVELS, type Level } from '../../domain/vocabulary.ts';
import type { Kind } from '../../nouns/nouns.ts';
import { NO_EXTRA, type StanceExtra, type StanceRow } from '../database/revision.ts';
import { Chains, enlarged, FirstDays, SparseColumn, type StateOf } from './columns.ts';
import { Extras } from './extras.ts';

/** Greater than any revision. */
export const NEVER = 2 ** 31 - 1;

const NUMBERS = ['revision', 'actor', 'proposal', 'from', 'to', 'afterOnProposal', 'afterOfActor'] as const;
const COLUMNS = [...NUMBERS, 'level', 'flags', 'precisions'] as const;
const SPARSE = ['closed', 'event', 'claimant', 'via', 'earliest', 'until'] as const;
const OWN = 1;
const FIRST_HAND = 2;
/** The row has a StanceExtra. */
const MORE_TO_IT = 4;
/** The row differs from the previous row on the same proposal in holder and level only. */
const LIKE_BEFORE = 8;
/** Stated by a representative of the holder. */
const VIA = 16;
/** The start or the end is not known to the day. */
const DOUBT = 32;

/**
 * Stores all stances as columns of numbers, thirty to fifty bytes each, in order of id, chained by proposal and by actor.
 * Rows are only ever added. The only value that changes is `closed`, the revision at which a stance was superseded or
 * retracted, and readers at earlier revisions do not see the change.
 */
export class StanceColumns {
  size = 0;
  revision = new Int32Array(1024);
  actor = new Int32Array(1024);
  proposal = new Int32Array(1024);
  /** The latest day on which it may have begun. It certainly held from `from` until `to`. */
  from = new Int32Array(1024);
  /** The earliest day on which it may have ended. */
  to = new Int32Array(1024);
  /** The next row on the same proposal, and the next of the same actor; −1 for the last. */
  private afterOnProposal = new Int32Array(1024);
  private afterOfActor = new Int32Array(1024);
  /** The revision from which on the stance no longer counts, or NEVER. */
  closed = new SparseColumn(NEVER);
  /** Ids of an event and of actors; 0 for none. */
  event = new SparseColumn(0);
  claimant = new SparseColumn(0);
  via = new SparseColumn(0);
  /** Only of stances that are not dated to the day. */
  private earliest = new SparseColumn(DISTANT_PAST);
  private until = new SparseColumn(FOREVER);
  level = new Uint8Array(1024);
  private flags = new Uint8Array(1024);
  private precisions = new Uint8Array(1024);
  firstDays = new FirstDays();
  #proposals = new Chains();
  #actors = new Chains();
  #proposalsInDoubt = new Set<number>();
  /** Maps each proposal to the last revision that wrote, corrected or retracted a stance on it. */
  #changed = new SparseColumn(0);
  #extras = new Extras();
  #supersededBy = new Map<number, number>();
  #retractions = new Map<number, { revision: number; reason: string }>();

  state = () => ({
    size: this.size,
    columns: Object.fromEntries(COLUMNS.map((name) => [name, this[name].subarray(0, this.size)])),
    sparse: Object.fromEntries(SPARSE.map((name) => [name, this[name].state()])),
    firstDays: this.firstDays.state(),
    proposals: this.#proposals.state(),
    actors: this.#actors.state(),
    changed: this.#changed.state(),
    proposalsInDoubt: this.#proposalsInDoubt,
    extras: this.#extras.state(),
    supersededBy: this.#supersededBy,
    retractions: this.#retractions,
  });

  constructor(state?: StateOf<StanceColumns>) {
    if (!state) return;
    Object.assign(this, { ...state.columns, size: state.size });
    for (const name of SPARSE) this[name] = new SparseColumn(this[name].usual, state.sparse[name] as Int32Array);
    this.firstDays = new FirstDays(state.firstDays);
    this.#proposals = new Chains(state.proposals);
    this.#actors = new Chains(state.actors);
    this.#extras = new Extras(state.extras);
    this.#changed = new SparseColumn(0, state.changed);
    this.#proposalsInDoubt = state.proposalsInDoubt;
    this.#supersededBy = state.supersededBy;
    this.#retractions = state.retractions;
  }

  add(s: StanceRow): void {
    const row = s.id - 1;
    if (row !== this.size) throw new Error(`stance ${s.id} does not follow ${this.size}`);
    if (row === this.revision.length) {
      for (const name of COLUMNS) Object.assign(this, { [name]: enlarged<Int32Array | Uint8Array>(this[name]) });
    }
    this.revision[row] = s.revision;
    this.actor[row] = s.actorId;
    this.proposal[row] = s.proposalId;
    this.from[row] = s.from;
    this.to[row] = s.to;
    this.event.set(row, s.eventId);
    this.claimant.set(row, s.claimantId);
    this.via.set(row, s.viaId);
    this.level[row] = s.level;
    this.flags[row] = (s.own ? OWN : 0) | (s.firstHand ? FIRST_HAND : 0) | (s.viaId === 0 ? 0 : VIA);
    this.precisions[row] = s.fromPrecision | (s.toPrecision << 4);
    this.firstDays.add(s.proposalId, s.from);
    if (s.eventId !== 0) this.#extras.named.event.add(s.eventId, row);
    if (s.fromPrecision !== 0 || s.toPrecision !== 0) this.#doubt(row);
    const before = this.#proposals.append(s.proposalId, row, this.afterOnProposal);
    if (before >= 0 && this.isAlike(row, before)) this.flags[row] = (this.flags[row] as number) | LIKE_BEFORE;
    this.#actors.append(s.actorId, row, this.afterOfActor);
    this.#change(row, s.revision);
    this.size++;
  }

  addExtra(id: number, extra: StanceExtra): void {
    this.#extras.add(id - 1, extra);
    this.flags[id - 1] = (this.flags[id - 1] as number) | MORE_TO_IT;
    if (extra.validFromEdtf !== null || extra.validToEdtf !== null) this.#doubt(id - 1);
    if (extra.supersedesId !== null) {
      this.closed.set(extra.supersedesId - 1, this.revision[id - 1] as number);
      this.#change(extra.supersedesId - 1, this.revision[id - 1] as number);
      this.#supersededBy.set(extra.supersedesId - 1, id);
    }
  }

  /** Like `addExtra`, for a stance with at most one statement and no other fields than those in `code`. */
  addPlainExtra(id: number, statementId: number, code: number): void {
    this.#extras.addPlain(id - 1, statementId, code);
    this.flags[id - 1] = (this.flags[id - 1] as number) | MORE_TO_IT;
  }

  /** Sets the bounds of a stance whose dates are not known to the day. */
  #doubt(row: number): void {
    this.earliest.set(row, this.earliestOf(row));
    this.flags[row] = (this.flags[row] as number) | DOUBT;
    const { from, to, earliest, until } = extentOf(this.validFrom(row), this.validTo(row));
    this.earliest.set(row, earliest);
    this.until.set(row, until);
    this.from[row] = from;
    this.to[row] = to;
    this.#proposalsInDoubt.add(this.proposal[row] as number);
    this.firstDays.add(this.proposal[row] as number, earliest);
    this.firstDays.add(this.proposal[row] as number, from);
  }

  /** Records that it had begun by the day on which somebody stated it. A day before it can have begun is ignored. */
  hadBegunBy(row: number, day: Day): void {
    if (this.isInDoubt(row) && this.earliest.at(row) <= day && day < (this.from[row] as Day)) this.from[row] = day;
  }

  /** The day on which a speaker must represent the holder: the first or, if that is not known, the earliest possible day. */
  spokenFrom(row: number): Day {
    const earliest = this.earliestOf(row);
    return earliest > DISTANT_PAST ? earliest : dayRange(this.validFrom(row)).latest;
  }

  /** The range that contains all of the stance's days; undefined for a stance that is dated to the day. */
  doubtOf = (row: number): DateDoubt | undefined =>
    this.isInDoubt(row) ? { earliest: this.earliest.at(row), until: this.until.at(row) } : undefined;
  /** The first day on which it may have held, and the latest on which it may have ended. */
  earliestOf = (row: number): Day => (this.isInDoubt(row) ? this.earliest.at(row) : (this.from[row] as Day));
  untilOf = (row: number): Day => (this.isInDoubt(row) ? this.until.at(row) : (this.to[row] as Day));
  isInDoubt = (row: number): boolean => ((this.flags[row] as number) & DOUBT) !== 0;
  /** Whether any stance on a proposal is not dated to the day, including stances that no longer count. */
  anyInDoubtOn = (proposalId: number): boolean => this.#proposalsInDoubt.has(proposalId);

  retract(id: number, revision: number, reason: string): void {
    this.closed.set(id - 1, revision);
    this.#change(id - 1, revision);
    this.#retractions.set(id - 1, { revision, reason });
  }

  #change(row: number, revision: number): void {
    const proposalId = this.proposal[row] as number;
    this.#changed.set(proposalId, Math.max(this.#changed.at(proposalId), revision));
  }
  changedOn = (proposalId: number): number => this.#changed.at(proposalId);

  ofProposal(proposalId: number): number[] {
    return this.#proposals.rows(proposalId, this.afterOnProposal);
  }

  /** Iterates over the rows of a proposal: the first row, and the row after another; −1 after the last. */
  firstOfProposal = (proposalId: number): number => this.#proposals.first(proposalId);
  nextOfProposal = (row: number): number => this.afterOnProposal[row] as number;

  firstOfActor = (actorId: number): number => this.#actors.first(actorId);
  nextOfActor = (row: number): number => this.afterOfActor[row] as number;
  ofActor(actorId: number): number[] {
    return this.#actors.rows(actorId, this.afterOfActor);
  }

  /** The stances that name a record other than as holder or proposal. Claimants and representatives are named by statements. */
  naming = (kind: Kind, id: number): number[] => this.#extras.named[kind as 'actor']?.of(id) ?? [];

  /** Recorded by `knownAt`, and neither superseded nor retracted by then. */
  live(row: number, knownAt: number): boolean {
    return (this.revision[row] as number) <= knownAt && this.closed.at(row) > knownAt;
  }

  /** Neither superseded nor retracted by `knownAt`. */
  isOpen = (row: number, knownAt: number): boolean => this.closed.at(row) > knownAt;

  isOwn = (row: number): boolean => ((this.flags[row] as number) & OWN) !== 0;
  isFirstHand = (row: number): boolean => ((this.flags[row] as number) & FIRST_HAND) !== 0;
  levelOf = (row: number): Level => LEVELS[this.level[row] as number] as Level;
  extra = (row: number): StanceExtra =>
    ((this.flags[row] as number) & MORE_TO_IT) === 0 ? NO_EXTRA : this.#extras.at(row);
  statementsOf = (row: number): readonly number[] =>
    ((this.flags[row] as number) & MORE_TO_IT) === 0 ? NO_EXTRA.statementIds : this.#extras.statementsOf(row);

  /** A plain vote: own voice, no representative, no StanceExtra. */
  isPlain = (row: number): boolean => ((this.flags[row] as number) & (OWN | MORE_TO_IT | VIA)) === OWN;

  /** Whether two plain rows differ in holder and level only. */
  isAlike(row: number, other: number): boolean {
    return (
      this.revision[row] === this.revision[other] &&
      this.from[row] === this.from[other] &&
      this.to[row] === this.to[other] &&
      this.event.at(row) === this.event.at(other) &&
      this.isOwn(row) === this.isOwn(other) &&
      this.isFirstHand(row) === this.isFirstHand(other) &&
      this.precisions[row] === this.precisions[other]
    );
  }

  /** Whether only holder and level differ from the previous row on the same proposal; false for the first row. */
  isLikeBefore = (row: number): boolean => ((this.flags[row] as number) & LIKE_BEFORE) !== 0;

  /** The start of valid time as it was given: `2025-05` stays `2025-05`. */
  validFrom(row: number): string {
    const precision = DATE_PRECISIONS[(this.precisions[row] as number) & 15] as DatePrecision;
    if (!this.isInDoubt(row)) return formatDay(this.from[row] as Day, precision);
    return this.extra(row).validFromEdtf ?? formatDay(this.earliest.at(row), precision);
  }

  validTo(row: number): string | null {
    const precision = DATE_PRECISIONS[(this.precisions[row] as number) >> 4] as DatePrecision;
    const edtf = this.isInDoubt(row) ? this.extra(row).validToEdtf : null;
    return edtf ?? (this.to[row] === FOREVER ? null : formatDay(this.to[row] as Day, precision));
  }

  /** Formats a day from which on it counted: the start as given, or the day itself if it came back into force later. */
  sinceText = (row: number, day: Day): string =>
    day === this.from[row] || day === this.earliestOf(row) ? this.validFrom(row) : formatDay(day);
  /** Formats a day from which on it no longer counted: the end as given, or the day itself; null if the end is open. */
  untilText = (row: number, day: Day): string | null =>
    day === this.to[row] || day === this.untilOf(row) ? this.validTo(row) : formatBound(day);

  /** The id of the stance that had superseded this one by `knownAt`. */
  supersededBy(row: number, knownAt: number): number | null {
    const id = this.#supersededBy.get(row);
    return id !== undefined && (this.revision[id - 1] as number) <= knownAt ? id : null;
  }

  retraction(row: number, knownAt: number): { revision: number; reason: string } | null {
    const found = this.#retractions.get(row);
    return found && found.revision <= knownAt ? found : null;
  }
}
