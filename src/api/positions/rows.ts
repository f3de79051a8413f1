import { getOrCreate } from '../../domain/lists.ts';
import { LEVELS } from '../../domain/vocabulary.ts';
import { wholeOf } from '../../http/answer/slices.ts';
import type { JsonText } from '../../http/request/zod.ts';
import type { Lines } from '../../http/tables/csv.ts';
import { CHUNK, GAP, rowsFrom, type SimilarRows } from '../../http/tables/rows.ts';
import { NEVER } from '../../ledger/model/stances.ts';
import { COMPLEX, NO_INDEX } from '../../ledger/reading/holders.ts';
import { NO_VOICES } from '../../ledger/reading/voices.ts';
import { type BodyWriter, LongBody } from '../../runtime/body.ts';
import { inSlices, isTimeUp, turn } from '../../runtime/turns.ts';
import { refTo } from '../present.ts';
import { positionOf } from './position.ts';
import {
  type AbsentRows,
  absentRows,
  ProposalRows,
  ROWS_PER_CLOCK_CHECK,
  type RowPieces,
  type RowStart,
  type RowTemplate,
  rowStarts,
  rowTemplates,
} from './proposal-rows.ts';
import { type LevelTally, Tally } from './snapshot.ts';

type Ref = ReturnType<typeof refTo>;
type Position = ReturnType<typeof positionOf>;

/** Rows as JSON, with the actor first. */
const JSON_LINES: Lines = {
  key: 'json',
  before: '',
  startOf: (row) => JSON.stringify(row).slice(0, -1),
  restOf: (row) => JSON.stringify(row).slice('actor' in row ? '{"actor":null'.length : 1),
  after: ',',
};

/**
 * Writes the rows of one proposal straight to bytes, as JSON or as lines. The votes of a roll call differ only in the
 * actor, the level and the stance's id: the first is resolved by `positionOf` and kept as a template for the rest. A
 * row that is not a single plain vote is resolved by `positionOf` itself.
 */
export class PositionRows extends ProposalRows {
  #lines = JSON_LINES;
  #form = '';
  #actors: RowStart[] = [];
  #absent: AbsentRows = {};
  /** The separator between two rows. */
  #between: Uint8Array = Buffer.from(JSON_LINES.after);
  readonly #body = new LongBody();
  readonly #tally = new Tally();
  #vote: Vote | null = null;
  /** The votes seen so far, keyed by what their rows have in common. */
  readonly #votes = new Map<string, Vote>();
  /** The roll call that only `meta` names: the most common one, or that of the first row without statements. */
  #event: Ref | undefined;

  get #bytes(): BodyWriter {
    return this.#body.bytes;
  }

  /** Adds the rows of all actors, in order. Called once. */
  add(actorIds: readonly number[]): void {
    this.#begin(actorIds);
    for (const actorId of actorIds) this.#add(actorId);
  }

  /** Does the same as `add`, in slices. */
  async addInSlices(actorIds: readonly number[]): Promise<void> {
    this.#begin(actorIds);
    await inSlices(actorIds, (actorId) => this.#add(actorId));
  }

  #begin(actorIds: readonly number[], open = '{"data":[', lines = JSON_LINES): void {
    const { model, knownAt, whole, include, selection, certainVoices } = this.snapshot;
    this.#lines = lines;
    this.#form = `${lines.key} ${whole} ${certainVoices !== null} ${include.has('stance')} ${selection?.paths ?? ''}`;
    this.#actors = getOrCreate(rowStarts(model), this.#form, () => []);
    this.#absent = getOrCreate(absentRows, this.#form, () => ({}));
    this.#between = Buffer.from(lines.after + lines.before);
    this.#bytes.addText(open);
    if (actorIds.length > 0) this.#bytes.addText(lines.before);
    if (whole || this.single.alike || !this.anyPlain) return;
    const eventId = this.#commonestEvent(actorIds);
    if (eventId !== 0) this.#event = refTo(model, 'event', eventId, knownAt);
  }

  /** The roll call on which most of the plain rows rest. */
  #commonestEvent(actorIds: readonly number[]): number {
    const { stances } = this.snapshot.model;
    const counts = new Map<number, number>();
    let most = 0;
    for (const actorId of actorIds) {
      const row = this.single.row[actorId] ?? NO_INDEX;
      if (row < 0 || !this.isHeld({ from: stances.from[row] as number, to: stances.to[row] as number })) continue;
      const eventId = stances.event.at(row);
      counts.set(eventId, (counts.get(eventId) ?? 0) + 1);
      if ((counts.get(eventId) as number) > (counts.get(most) ?? 0)) most = eventId;
    }
    return most;
  }

  #add(actorId: number): void {
    this.#body.next();
    const row = this.plainRow(actorId);
    if (row === COMPLEX) this.#addResolved(actorId);
    else if (row === NO_INDEX) this.#addAbsent(actorId);
    else this.#addPlain(actorId, row);
  }

  tally = (): LevelTally => this.#tally.done();

  /** The roll call that rows do not name, because `meta` names it for all that rest on it. */
  get event(): Ref | undefined {
    return this.#event;
  }

  /** The rows have the shape that `positionOf` gives them; tests compare the two. */
  answer<M extends object>(meta: M): JsonText<Rows<M>> | Promise<JsonText<Rows<M>>> {
    // Each row ends with a comma; the last one must not.
    if (this.#tally.total > 0) this.#bytes.dropLast(1);
    this.#bytes.addText(`],"meta":${JSON.stringify(meta)}}`);
    return wholeOf(this.#body);
  }

  /** Writes the rows as lines of a table. */
  alike = (actorIds: readonly number[]): SimilarRows => ({
    subject: 'actor',
    kinds: rowsFrom(() => this.kinds(actorIds)),
    chunks: (open, lines) => this.#chunks(actorIds, open, lines),
  });

  async *#chunks(actorIds: readonly number[], open: string, lines: Lines): AsyncGenerator<Buffer> {
    this.#begin(actorIds, open, lines);
    for (const [i, actorId] of actorIds.entries()) {
      if (this.#bytes.length >= CHUNK) yield this.#bytes.take();
      if (this.single.isLong && i % ROWS_PER_CLOCK_CHECK === 0 && isTimeUp()) await turn();
      this.#add(actorId);
    }
    if (this.#tally.total > 0) this.#bytes.dropLast(Buffer.byteLength(lines.before));
    yield this.#bytes.take();
  }

  #addResolved(actorId: number): void {
    const row = this.resolved?.get(actorId) ?? this.resolve(actorId);
    this.#tally.add(row);
    this.#bytes.add(this.#actor(actorId));
    this.#bytes.addText(this.#restOf(this.#once(row)));
    this.#bytes.add(this.#between);
  }

  #addAbsent(actorId: number): void {
    const absence = this.absenceOf(actorId);
    this.#tally.add({ level: null, absence });
    const row = () => positionOf(this.snapshot, this.proposalId, actorId, NO_VOICES);
    this.#absent[absence] ??= Buffer.from(this.#restOf(row()));
    this.#bytes.add(this.#actor(actorId));
    this.#bytes.add(this.#absent[absence]);
    this.#bytes.add(this.#between);
  }

  #addPlain(actorId: number, row: number): void {
    const { stances } = this.snapshot.model;
    if (this.#vote === null || !this.isAlike(row, this.#vote.template.row)) this.#vote = this.#voteOf(actorId, row);
    const { template, pieces } = this.#vote;
    if (!this.isHeld(template)) {
      this.#addAbsent(actorId);
      return;
    }
    const level = stances.level[row] as number;
    this.#tally.addBallot(level);
    pieces[level] ??= this.#withBetween(template, level);
    const { middle, tail } = pieces[level];
    if (tail) this.#bytes.addRow(this.#actor(actorId), middle, row + 1, tail);
    else {
      this.#bytes.add(this.#actor(actorId));
      this.#bytes.add(middle);
    }
  }

  #voteOf(actorId: number, row: number): Vote {
    const key = this.likenessOf(row);
    const known = this.#votes.get(key);
    if (known && this.isAlike(row, known.template.row)) return known;
    const made = { template: this.#templateOf(actorId, row), pieces: [] };
    this.#votes.set(key, made);
    return made;
  }

  #withBetween(template: RowTemplate, level: number): RowPieces {
    template.pieces[level] ??= this.#piecesOf(template.position, level);
    const { middle, tail } = template.pieces[level];
    return tail
      ? { middle, tail: Buffer.concat([tail, this.#between]) }
      : { middle: Buffer.concat([middle, this.#between]), tail };
  }

  /** Leaves the roll call out of a position if the answer names it once. */
  #once<P extends Position>(position: P): P {
    const { stance } = position;
    if (this.snapshot.whole || !stance?.event || stance.evidence) return position;
    this.#event ??= stance.event;
    return this.#event === stance.event ? { ...position, stance: { ...stance, event: undefined } } : position;
  }

  #restOf(row: object): string {
    return this.#lines.restOf(this.selected({ actor: null, ...row }));
  }

  /** The start of an actor's row. */
  #actor(actorId: number): Uint8Array {
    const { model, knownAt } = this.snapshot;
    const { edition } = model.stores.actor;
    const known = this.#actors[actorId];
    if (known && known.edition === edition && known.from <= knownAt && knownAt < known.until) return known.bytes;
    const bytes = Buffer.from(this.#lines.startOf(this.selected({ actor: this.actorOf(actorId) })));
    const versions = model.stores.actor.versionsOf(actorId);
    const at = versions.findLastIndex(({ revision }) => revision <= knownAt);
    const from = versions[at]?.revision ?? 0;
    this.#actors[actorId] = { edition, from, until: versions[at + 1]?.revision ?? NEVER, bytes };
    return bytes;
  }

  #templateOf(actorId: number, row: number): RowTemplate {
    const { model, knownAt, whole } = this.snapshot;
    const eventId = model.stances.event.at(row);
    const event = model.stores.event.at(eventId, knownAt)?.value;
    const [from, to] = [model.stances.from[row] as number, model.stances.to[row] as number];
    const named = refTo(model, 'event', eventId, knownAt);
    if (event && !whole && this.isHeld({ from, to })) this.#event ??= named;
    const isOnce = this.#event === named;
    const templates = getOrCreate(rowTemplates, `${this.#form} ${isOnce}`, () => new WeakMap<object, RowTemplate>());
    const known = event && templates.get(event);
    if (known && model.stances.isAlike(row, known.row)) return known;
    // Resolved on a day on which the vote holds; whether it holds on the day asked is checked for each row.
    const when = { ...this.snapshot, asOf: from, freshFrom: from };
    const position = positionOf(when, this.proposalId, actorId, this.votesOf(row));
    const made = { row, from, to, pieces: [], position: isOnce ? this.#once(position) : position };
    if (event && templateCount++ % MOST_TEMPLATES === 0) rowTemplates.clear();
    if (event) templates.set(event, made);
    return made;
  }

  /** A row without its actor, split at the gap for the stance's number, if it has one. */
  #piecesOf(position: Position, level: number): RowPieces {
    const stance = position.stance && { ...position.stance, id: PREFIX + GAP };
    const row = { ...position, level: LEVELS[level], stance };
    // The prefix belongs to the gap, because a text may contain the escape sequence that JSON writes for the gap itself.
    const gap = PREFIX + (this.#lines === JSON_LINES ? JSON.stringify(GAP).slice(1, -1) : GAP);
    const [middle = '', tail] = this.#restOf(row).split(gap);
    if (tail === undefined) return { middle: Buffer.from(middle), tail: null };
    return { middle: Buffer.from(middle + PREFIX), tail: Buffer.from(tail) };
  }
}

/** What is written for votes that are alike: by level, the pieces of the row and the separator after it. */
interface Vote {
  template: RowTemplate;
  pieces: (RowPieces | undefined)[];
}

interface Rows<M> {
  data: ReturnType<ProposalRows['rowOf']>[];
  meta: M;
}

const MOST_TEMPLATES = 20_000;
let templateCount = 0;
/** What the number of a stance, for which rows have a gap, comes after in its id. */
const PREFIX = 'stn_';
