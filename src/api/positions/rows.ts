import { LRUCache } from 'lru-cache';
import { holds } from '../../domain/time.ts';
import { type Absence, type Directness, LEVELS } from '../../domain/vocabulary.ts';
import { wholeOf } from '../../http/answer/slices.ts';
import type { JsonText } from '../../http/request/zod.ts';
import { perModel } from '../../ledger/model/per-model.ts';
import { NEVER } from '../../ledger/model/stances.ts';
import { type Lone, MORE, NONE } from '../../ledger/reading/holders.ts';
import { candidateOf, NO_CLAIMS, NO_VOICES } from '../../ledger/reading/voices.ts';
import { type BodyWriter, LongBody } from '../../runtime/body.ts';
import { inSlices } from '../../runtime/turns.ts';
import { actorRef, refTo } from '../present.ts';
import { actorInRow, membersOf, positionOf } from './position.ts';
import { type LevelTally, levelCounts, type Snapshot } from './snapshot.ts';

type Ref = ReturnType<typeof refTo>;
type Position = ReturnType<typeof positionOf>;
type PositionRow = { actor: ReturnType<typeof actorInRow> } & Position & { members: ReturnType<typeof membersOf> };

/**
 * Writes the rows of one proposal straight to the bytes of their JSON. The votes of a roll call differ in the actor,
 * the level and the stance's id only: the first is resolved by `positionOf` and kept as a template for the rest. A row
 * that is not a single plain vote goes through `positionOf` by itself.
 */
export class PositionRows {
  readonly #snapshot: Snapshot;
  readonly #proposalId: number;
  readonly #single: Lone;
  /** Actors whose row has members. */
  readonly #groups: { has(actorId: number): boolean };
  readonly #actors: RowStart[];
  readonly #absent: AbsentRows;
  readonly #edition: number;
  readonly #absenceOf: (actorId: number) => Absence;
  /** The attributed voice alone has no plain row. */
  readonly #anyPlain: boolean;
  readonly #form: string;
  readonly #body = new LongBody();
  /** How many rows have each level, in the order of LEVELS. */
  readonly #counts: number[] = LEVELS.map(() => 0);
  readonly #directness = { explicit: 0, implied: 0, inferred: 0 };
  readonly #absences = { silent: 0, not_coded: 0, left_out: 0 };
  #total = 0;
  #template: RowTemplate | null = null;
  /** The roll call that is named once: the commonest, or the first on which a row rests that has no statements. */
  #event: Ref | undefined;

  constructor(snapshot: Snapshot, proposalId: number, single: Lone) {
    const { model, knownAt, include, whole, selection } = snapshot;
    this.#snapshot = snapshot;
    this.#proposalId = proposalId;
    this.#single = single;
    this.#groups = include.has('members') ? model.affiliations(knownAt).constituents : NO_GROUPS;
    const isDoubted = snapshot.certainVoices !== null;
    this.#form = `${whole} ${isDoubted} ${include.has('stance')} ${selection?.paths ?? ''}`;
    this.#actors = kept(rowStarts(model), this.#form, () => []);
    this.#absent = kept(absentRows, this.#form, () => ({}));
    this.#edition = model.stores.actor.edition;
    this.#absenceOf = snapshot.absence(proposalId);
    this.#anyPlain = snapshot.voice !== 'attributed';
    this.#bytes.addText('{"data":[');
  }

  get #bytes(): BodyWriter {
    return this.#body.bytes;
  }

  /** Once, with all actors in their order. */
  add(actorIds: readonly number[]): void {
    this.#begin(actorIds);
    for (const actorId of actorIds) this.#add(actorId);
  }

  /** The same in turns. */
  async addInSlices(actorIds: readonly number[]): Promise<void> {
    this.#begin(actorIds);
    await inSlices(actorIds, (actorId) => this.#add(actorId));
  }

  #begin(actorIds: readonly number[]): void {
    const { model, knownAt, whole } = this.#snapshot;
    if (whole || this.#single.alike || !this.#anyPlain) return;
    const eventId = this.#commonestEvent(actorIds);
    if (eventId !== 0) this.#event = refTo(model, 'event', eventId, knownAt);
  }

  /** The roll call on which most of the plain rows rest. */
  #commonestEvent(actorIds: readonly number[]): number {
    const { stances } = this.#snapshot.model;
    const counts = new Map<number, number>();
    let most = 0;
    for (const actorId of actorIds) {
      const row = this.#single.row[actorId] as number;
      if (row < 0 || !this.#isHeld({ from: stances.from[row] as number, to: stances.to[row] as number })) continue;
      const eventId = stances.event[row] as number;
      counts.set(eventId, (counts.get(eventId) ?? 0) + 1);
      if ((counts.get(eventId) as number) > (counts.get(most) ?? 0)) most = eventId;
    }
    return most;
  }

  #add(actorId: number): void {
    this.#total++;
    this.#body.next();
    const row = this.#single.row[actorId] as number;
    if (row === MORE || !this.#anyPlain || this.#groups.has(actorId)) this.#addResolved(actorId);
    else if (row === NONE) this.#addAbsent(actorId);
    else this.#addPlain(actorId, row);
  }

  tally(): LevelTally {
    return {
      total: this.#total,
      levels: levelCounts(this.#counts),
      directness: this.#directness,
      absences: this.#absences,
    };
  }

  /** The roll call that the rows do not name, because it is the same for those that rest on one. */
  get event(): Ref | undefined {
    return this.#event;
  }

  /** The rows have the shape that `positionOf` gives them; tests compare the two. */
  answer<M extends object>(meta: M): JsonText<Rows<M>> | Promise<JsonText<Rows<M>>> {
    // Each row ends with a comma, which the last one must not have.
    if (this.#total > 0) this.#bytes.dropLast();
    this.#bytes.addText(`],"meta":${JSON.stringify(meta)}}`);
    return wholeOf(this.#body);
  }

  #addResolved(actorId: number): void {
    const snapshot = this.#snapshot;
    const voices = snapshot.voices(this.#proposalId);
    const position = positionOf(snapshot, this.#proposalId, actorId, voices.get(actorId));
    const { level, stance, absence } = position;
    if (absence) this.#absences[absence]++;
    else if (level && stance) this.#count(LEVELS.indexOf(level), stance.directness);
    const row = { ...this.#once(position), members: membersOf(snapshot, this.#proposalId, actorId, voices) };
    this.#bytes.addText(`${this.#text({ actor: this.#actorOf(actorId), ...row })},`);
  }

  #addAbsent(actorId: number): void {
    const absence = this.#absenceOf(actorId);
    this.#absences[absence]++;
    this.#absent[absence] ??= this.#gapped(positionOf(this.#snapshot, this.#proposalId, actorId, NO_VOICES)).middleOf(
      0,
    );
    this.#bytes.add(this.#actor(actorId));
    this.#bytes.add(this.#absent[absence]);
  }

  #addPlain(actorId: number, row: number): void {
    const { stances } = this.#snapshot.model;
    let template = this.#template;
    if (template === null || !(this.#single.alike || stances.isAlike(row, template.row))) {
      template = this.#templateOf(actorId, row);
      this.#template = template;
    }
    if (!this.#isHeld(template)) {
      this.#addAbsent(actorId);
      return;
    }
    const level = stances.level[row] as number;
    // A plain row is a ballot.
    this.#count(level, 'explicit');
    template.middle[level] ??= template.middleOf(level);
    const middle = template.middle[level] as Uint8Array;
    if (template.tail) this.#bytes.addRow(this.#actor(actorId), middle, row + 1, template.tail);
    else {
      this.#bytes.add(this.#actor(actorId));
      this.#bytes.add(middle);
    }
  }

  /** A ballot is confirmed by nothing but itself. */
  #isHeld({ from, to }: Pick<RowTemplate, 'from' | 'to'>): boolean {
    return holds(from, to, this.#snapshot.asOf) && from >= this.#snapshot.freshFrom;
  }

  #count(level: number, directness: Directness): void {
    this.#directness[directness]++;
    this.#counts[level] = (this.#counts[level] as number) + 1;
  }

  /** Without the roll call if the answer names it once. */
  #once(position: Position): Position {
    const { stance } = position;
    if (this.#snapshot.whole || !stance?.event || stance.evidence) return position;
    this.#event ??= stance.event;
    return this.#event === stance.event ? { ...position, stance: { ...stance, event: undefined } } : position;
  }

  #text(row: object): string {
    const { selection } = this.#snapshot;
    return JSON.stringify(selection ? selection.of(row) : row);
  }

  #actorOf(actorId: number) {
    const { model, knownAt, whole } = this.#snapshot;
    return actorInRow(actorRef(model, actorId, knownAt), whole);
  }

  /** The start of an actor's row. */
  #actor(actorId: number): Uint8Array {
    const { model, knownAt } = this.#snapshot;
    const known = this.#actors[actorId];
    if (known && known.edition === this.#edition && known.from <= knownAt && knownAt < known.until) return known.bytes;
    const bytes = Buffer.from(this.#text({ actor: this.#actorOf(actorId) }).slice(0, -1));
    const versions = model.stores.actor.entry(actorId)?.versions ?? [];
    const at = versions.findLastIndex(({ revision }) => revision <= knownAt);
    const from = versions[at]?.revision ?? 0;
    this.#actors[actorId] = { edition: this.#edition, from, until: versions[at + 1]?.revision ?? NEVER, bytes };
    return bytes;
  }

  #templateOf(actorId: number, row: number): RowTemplate {
    const { model, knownAt, whole } = this.#snapshot;
    const eventId = model.stances.event[row] as number;
    const event = model.stores.event.at(eventId, knownAt);
    const [from, to] = [model.stances.from[row] as number, model.stances.to[row] as number];
    const named = refTo(model, 'event', eventId, knownAt);
    if (event && !whole && this.#isHeld({ from, to })) this.#event ??= named;
    const isOnce = this.#event === named;
    const templates = kept(rowTemplates, `${this.#form} ${isOnce}`, () => new WeakMap<object, RowTemplate>());
    const known = event && templates.get(event);
    if (known && model.stances.isAlike(row, known.row)) return known;
    const voices = { own: [candidateOf(model, row)], claims: NO_CLAIMS };
    // Resolved on a day on which it holds: whether it holds on the day asked is checked for each row.
    const position = positionOf({ ...this.#snapshot, asOf: from, freshFrom: from }, this.#proposalId, actorId, voices);
    const made = { row, from, to, middle: [], ...this.#gapped(isOnce ? this.#once(position) : position) };
    if (event) templates.set(event, made);
    return made;
  }

  /** A row without its actor, and with gaps for the level and the stance's number, as far as it has these. */
  #gapped(position: Position): Pick<RowTemplate, 'middleOf' | 'tail'> {
    const { level, stance } = position;
    const gapped = { ...position, level: level && LEVEL, stance: stance && { ...stance, id: NUMBER } };
    // The actor has written its comma only if it is there: then the rest begins with one.
    const text = this.#text({ actor: null, ...gapped });
    const start = this.#text({ actor: null }).length - 1;
    const [before = '', tail] = text.slice(start).split(`${NUMBER}"`);
    const middleOf = (level: number) =>
      Buffer.from(`${before.replace(LEVEL, LEVELS[level] as string)}${tail === undefined ? ',' : 'stn_'}`);
    return { middleOf, tail: tail === undefined ? null : Buffer.from(`"${tail},`) };
  }
}

interface Rows<M> {
  data: PositionRow[];
  meta: M;
}

/** The bytes of a row, with gaps for the actor, the level and the number of the stance. */
interface RowTemplate {
  row: number;
  from: number;
  to: number;
  /** By level, filled when first needed: the bytes between the actor and the stance's number. */
  middle: Uint8Array[];
  middleOf(level: number): Uint8Array;
  /** Null for a row that does not name its stance. */
  tail: Uint8Array | null;
}

const NO_GROUPS = new Set<number>();
/** Mark gaps: private-use characters, which no text of the ledger is by itself. */
const [LEVEL, NUMBER] = ['\uE000', '\uE001'];

/** The start of an actor's row, valid for revisions of one version of the actor while the store has the same edition. */
interface RowStart {
  edition: number;
  from: number;
  until: number;
  bytes: Uint8Array;
}

/** What is kept of each form that rows can have: what they include, and the fields asked for. */
const byForm = <V extends object>() => new LRUCache<string, V>({ max: 50 });
const rowStarts = perModel(() => byForm<RowStart[]>());
/** The rest of the row of an actor without a position. */
const absentRows = byForm<AbsentRows>();
type AbsentRows = Partial<Record<Absence, Uint8Array>>;
/** The template of an event's votes, by the version of the event. */
const rowTemplates = byForm<WeakMap<object, RowTemplate>>();

function kept<V extends object>(forms: LRUCache<string, V>, form: string, make: () => V): V {
  let found = forms.get(form);
  if (found === undefined) {
    found = make();
    forms.set(form, found);
  }
  return found;
}
