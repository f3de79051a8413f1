import type { DateDoubt } from '../../domain/certainty.ts';
import { dayRange, extentOf } from '../../domain/edtf.ts';
import { type Day, DISTANT_PAST, FOREVER, formatBound, formatDay } from '../../domain/time.ts';
import { DATE_PRECISIONS, type DatePrecision, LEVELS, type Level } from '../../domain/vocabulary.ts';
import type { Kind } from '../../nouns/nouns.ts';
import { NO_EXTRA, type StanceExtra, type StanceRow } from '../database/revision.ts';
import { Chains, enlarged, FirstDays, type StateOf } from './columns.ts';
import { Extras } from './extras.ts';

/** Greater than any revision. */
export const NEVER = 2 ** 31 - 1;

const NUMBERS = [
  'revision',
  'closed',
  'actor',
  'proposal',
  'earliest',
  'from',
  'to',
  'until',
  'event',
  'claimant',
  'via',
  'afterOnProposal',
  'afterOfActor',
] as const;
const BYTES = ['level', 'flags', 'precisions'] as const;
const COLUMNS = [...NUMBERS, ...BYTES];
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
 * Stores all stances as columns of numbers, about fifty bytes each, in order of id, chained by proposal and by actor.
 * Rows are only ever added. The only value that changes is `closed`, the revision at which a stance was superseded or
 * retracted, and readers at earlier revisions do not see the change.
 */
export class StanceColumns {
  size = 0;
  revision = new Int32Array(1024);
  /** The revision from which on the stance no longer counts, or NEVER. */
  closed = new Int32Array(1024);
  actor = new Int32Array(1024);
  proposal = new Int32Array(1024);
  /** The first day on which the stance may have held. */
  earliest = new Int32Array(1024);
  /** The latest day on which it may have begun. It certainly held from `from` until `to`. */
  from = new Int32Array(1024);
  /** The earliest day on which it may have ended. */
  to = new Int32Array(1024);
  /** The latest day on which it may have ended. */
  until = new Int32Array(1024);
  event = new Int32Array(1024);
  claimant = new Int32Array(1024);
  via = new Int32Array(1024);
  /** The next row on the same proposal, and the next of the same actor; −1 for the last. */
  private afterOnProposal = new Int32Array(1024);
  private afterOfActor = new Int32Array(1024);
  level = new Uint8Array(1024);
  private flags = new Uint8Array(1024);
  private precisions = new Uint8Array(1024);
  firstDays = new FirstDays();
  #proposals = new Chains();
  #actors = new Chains();
  #proposalsInDoubt = new Set<number>();
  /** Maps each proposal to the last revision that wrote, corrected or retracted a stance on it. */
  #changed = new Int32Array(1024);
  #extras = new Extras();
  #supersededBy = new Map<number, number>();
  #retractions = new Map<number, { revision: number; reason: string }>();

  state = () => ({
    size: this.size,
    columns: Object.fromEntries(COLUMNS.map((name) => [name, this[name].subarray(0, this.size)])),
    firstDays: this.firstDays.state(),
    proposals: this.#proposals.state(),
    actors: this.#actors.state(),
    changed: this.#changed,
    proposalsInDoubt: this.#proposalsInDoubt,
    extras: this.#extras.state(),
    supersededBy: this.#supersededBy,
    retractions: this.#retractions,
  });

  static from({ columns, size, firstDays, proposals, actors, extras, ...state }: StateOf<StanceColumns>) {
    const stances = new StanceColumns();
    Object.assign(stances, { ...columns, size });
    stances.firstDays = new FirstDays(firstDays);
    stances.#proposals = new Chains(proposals);
    stances.#actors = new Chains(actors);
    stances.#extras = Extras.from(extras);
    stances.#changed = state.changed;
    stances.#proposalsInDoubt = state.proposalsInDoubt;
    stances.#supersededBy = state.supersededBy;
    stances.#retractions = state.retractions;
    return stances;
  }

  add(s: StanceRow): void {
    const row = s.id - 1;
    if (row !== this.size) throw new Error(`stance ${s.id} does not follow ${this.size}`);
    if (row === this.revision.length) this.#grow();
    this.revision[row] = s.revision;
    this.closed[row] = NEVER;
    this.actor[row] = s.actorId;
    this.proposal[row] = s.proposalId;
    this.earliest[row] = this.from[row] = s.from;
    this.until[row] = this.to[row] = s.to;
    this.event[row] = s.eventId;
    this.claimant[row] = s.claimantId;
    this.via[row] = s.viaId;
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
      this.closed[extra.supersedesId - 1] = this.revision[id - 1] as number;
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
    this.flags[row] = (this.flags[row] as number) | DOUBT;
    const { from, to, earliest, until } = extentOf(this.validFrom(row), this.validTo(row));
    this.earliest[row] = earliest;
    this.until[row] = until;
    this.from[row] = from;
    this.to[row] = to;
    this.#proposalsInDoubt.add(this.proposal[row] as number);
    this.firstDays.add(this.proposal[row] as number, earliest);
    this.firstDays.add(this.proposal[row] as number, from);
  }

  /** Records that it had begun by the day on which somebody stated it. A day before it can have begun is ignored. */
  hadBegunBy(row: number, day: Day): void {
    if (this.isInDoubt(row) && (this.earliest[row] as Day) <= day && day < (this.from[row] as Day))
      this.from[row] = day;
  }

  /** The day on which a speaker must represent the holder: the first or, if that is not known, the earliest possible day. */
  spokenFrom(row: number): Day {
    if (!this.isInDoubt(row)) return this.from[row] as Day;
    const earliest = this.earliest[row] as Day;
    return earliest > DISTANT_PAST ? earliest : dayRange(this.validFrom(row)).latest;
  }

  /** The range that contains all of the stance's days; undefined for a stance that is dated to the day. */
  doubtOf = (row: number): DateDoubt | undefined =>
    this.isInDoubt(row) ? { earliest: this.earliest[row] as Day, until: this.until[row] as Day } : undefined;
  isInDoubt = (row: number): boolean => ((this.flags[row] as number) & DOUBT) !== 0;
  /** Whether any stance on a proposal is not dated to the day, including stances that no longer count. */
  anyInDoubtOn = (proposalId: number): boolean => this.#proposalsInDoubt.has(proposalId);

  retract(id: number, revision: number, reason: string): void {
    this.closed[id - 1] = revision;
    this.#change(id - 1, revision);
    this.#retractions.set(id - 1, { revision, reason });
  }

  #change(row: number, revision: number): void {
    const proposalId = this.proposal[row] as number;
    if (proposalId >= this.#changed.length) this.#changed = enlarged(this.#changed, proposalId + 1);
    this.#changed[proposalId] = Math.max(this.#changed[proposalId] as number, revision);
  }
  changedOn = (proposalId: number): number => this.#changed[proposalId] ?? 0;

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
    return (this.revision[row] as number) <= knownAt && (this.closed[row] as number) > knownAt;
  }

  /** Neither superseded nor retracted by `knownAt`. */
  isOpen = (row: number, knownAt: number): boolean => (this.closed[row] as number) > knownAt;

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
      this.event[row] === this.event[other] &&
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
    return this.extra(row).validFromEdtf ?? formatDay(this.earliest[row] as Day, precision);
  }

  validTo(row: number): string | null {
    const precision = DATE_PRECISIONS[(this.precisions[row] as number) >> 4] as DatePrecision;
    const edtf = this.isInDoubt(row) ? this.extra(row).validToEdtf : null;
    return edtf ?? (this.to[row] === FOREVER ? null : formatDay(this.to[row] as Day, precision));
  }

  /** Formats a day from which on it counted: the start as given, or the day itself if it came back into force later. */
  sinceText = (row: number, day: Day): string =>
    day === this.from[row] || day === this.earliest[row] ? this.validFrom(row) : formatDay(day);
  /** Formats a day from which on it no longer counted: the end as given, or the day itself; null if the end is open. */
  untilText = (row: number, day: Day): string | null =>
    day === this.to[row] || day === this.until[row] ? this.validTo(row) : formatBound(day);

  /** The id of the stance that had superseded this one by `knownAt`. */
  supersededBy(row: number, knownAt: number): number | null {
    const id = this.#supersededBy.get(row);
    return id !== undefined && (this.revision[id - 1] as number) <= knownAt ? id : null;
  }

  retraction(row: number, knownAt: number): { revision: number; reason: string } | null {
    const found = this.#retractions.get(row);
    return found && found.revision <= knownAt ? found : null;
  }

  #grow(): void {
    for (const name of NUMBERS) this[name] = enlarged(this[name]);
    for (const name of BYTES) this[name] = enlarged(this[name]);
  }
}
