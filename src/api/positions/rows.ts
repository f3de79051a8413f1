import { holds } from '../../domain/time.ts';
import { type Absence, type Directness, LEVELS } from '../../domain/vocabulary.ts';
import { JsonText } from '../../http/request/zod.ts';
import { perModel } from '../../ledger/model/per-model.ts';
import { NEVER } from '../../ledger/model/stances.ts';
import { type Lone, MORE, NONE } from '../../ledger/reading/holders.ts';
import { candidateOf, NO_CLAIMS, NO_VOICES } from '../../ledger/reading/voices.ts';
import { BodyWriter } from '../../runtime/body.ts';
import { actorRef } from '../present.ts';
import { membersOf, positionOf } from './position.ts';
import type { Snapshot } from './snapshot.ts';
import { type LevelTally, levelCounts } from './snapshot.ts';

type PositionRow = { actor: ReturnType<typeof actorRef> } & ReturnType<typeof positionOf> & {
    members: ReturnType<typeof membersOf>;
  };

/**
 * Writes the rows of one proposal straight to the bytes of their JSON. The votes of a roll call differ in the actor,
 * the level and the stance's id only: the first is resolved by `positionOf` and kept as a template for the rest. A row
 * that is not a single plain vote goes through `positionOf` by itself.
 */
export class PositionRows {
  readonly #snapshot: Snapshot;
  readonly #proposalId: number;
  readonly #single: Lone;
  readonly #groups: Map<number, unknown>;
  readonly #actors: RowStart[];
  readonly #edition: number;
  readonly #absenceOf: (actorId: number) => Absence;
  /** No row can be made from a template when statements or members are shown, or only the attributed voice. */
  readonly #anyPlain: boolean;
  readonly #bytes = new BodyWriter();
  /** How many rows have each level, in the order of LEVELS. */
  readonly #counts: number[] = LEVELS.map(() => 0);
  readonly #directness = { explicit: 0, implied: 0, inferred: 0 };
  readonly #absences = { silent: 0, not_coded: 0, left_out: 0 };
  #total = 0;
  #template: RowTemplate | null = null;

  constructor(snapshot: Snapshot, proposalId: number, single: Lone) {
    this.#snapshot = snapshot;
    this.#proposalId = proposalId;
    this.#single = single;
    this.#groups = snapshot.model.affiliations(snapshot.knownAt).constituents;
    this.#actors = rowStarts(snapshot.model);
    this.#edition = snapshot.model.stores.actor.edition;
    this.#absenceOf = snapshot.absence(proposalId);
    this.#anyPlain = snapshot.include.size === 0 && snapshot.voice !== 'attributed';
    this.#bytes.addText('{"data":[');
  }

  add(actorId: number): void {
    this.#total++;
    const row = this.#single.row[actorId] as number;
    if (row === MORE || !this.#anyPlain || this.#groups.has(actorId)) this.#addWhole(actorId);
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

  /** The rows have the shape that `positionOf` gives them; tests compare the two. */
  answer<M extends object>(meta: M): JsonText<{ data: PositionRow[]; meta: M }> {
    // Each row ends with a comma, which the last one must not have.
    if (this.#total > 0) this.#bytes.dropLast();
    this.#bytes.addText(`],"meta":${JSON.stringify(meta)}}`);
    return new JsonText(this.#bytes.done());
  }

  #addWhole(actorId: number): void {
    const snapshot = this.#snapshot;
    const voices = snapshot.voices(this.#proposalId);
    const position = positionOf(snapshot, this.#proposalId, actorId, voices.get(actorId));
    const { level, stance, absence } = position;
    if (absence) this.#absences[absence]++;
    else if (level && stance) this.#count(LEVELS.indexOf(level), stance.directness);
    const actor = actorRef(snapshot.model, actorId, snapshot.knownAt);
    this.#bytes.addText(
      `${JSON.stringify({ actor, ...position, members: membersOf(snapshot, this.#proposalId, actorId, voices) })},`,
    );
  }

  #addAbsent(actorId: number): void {
    const absence = this.#absenceOf(actorId);
    this.#absences[absence]++;
    absentRows[absence] ??= templateOf(positionOf(this.#snapshot, this.#proposalId, actorId, NO_VOICES)).tail;
    this.#bytes.add(this.#actor(actorId));
    this.#bytes.add(absentRows[absence]);
  }

  #addPlain(actorId: number, row: number): void {
    const { stances } = this.#snapshot.model;
    let template = this.#template;
    if (template === null || !(this.#single.alike || stances.isAlike(row, template.row))) {
      template = this.#templateOf(actorId, row);
      this.#template = template;
    }
    const { asOf, freshFrom } = this.#snapshot;
    // A ballot is confirmed by nothing but itself.
    if (!holds(template.from, template.to, asOf) || template.from < freshFrom) {
      this.#addAbsent(actorId);
      return;
    }
    const level = stances.level[row] as number;
    // A plain row is a ballot.
    this.#count(level, 'explicit');
    template.middle[level] ??= template.middleOf(level);
    this.#bytes.addRow(this.#actor(actorId), template.middle[level] as Uint8Array, row + 1, template.tail);
  }

  #count(level: number, directness: Directness): void {
    this.#directness[directness]++;
    this.#counts[level] = (this.#counts[level] as number) + 1;
  }

  /** The start of an actor's row. */
  #actor(actorId: number): Uint8Array {
    const { model, knownAt } = this.#snapshot;
    const known = this.#actors[actorId];
    if (known && known.edition === this.#edition && known.from <= knownAt && knownAt < known.until) return known.bytes;
    const bytes = Buffer.from(`${HEAD}${JSON.stringify(actorRef(model, actorId, knownAt))}`);
    const versions = model.stores.actor.entry(actorId)?.versions ?? [];
    const at = versions.findLastIndex(({ revision }) => revision <= knownAt);
    const from = versions[at]?.revision ?? 0;
    this.#actors[actorId] = { edition: this.#edition, from, until: versions[at + 1]?.revision ?? NEVER, bytes };
    return bytes;
  }

  #templateOf(actorId: number, row: number): RowTemplate {
    const { model, knownAt } = this.#snapshot;
    const event = model.stores.event.at(model.stances.event[row] as number, knownAt);
    const known = event && templates.get(event);
    if (known && model.stances.isAlike(row, known.row)) return known;
    const voices = { own: [candidateOf(model, row)], claims: NO_CLAIMS };
    const [from, to] = [model.stances.from[row] as number, model.stances.to[row] as number];
    // Resolved on a day on which it holds: whether it holds on the day asked is checked for each row.
    const position = positionOf({ ...this.#snapshot, asOf: from, freshFrom: from }, this.#proposalId, actorId, voices);
    const { middleOf, tail } = templateOf(position);
    const made = { row, from, to, middle: [], middleOf, tail };
    if (event) templates.set(event, made);
    return made;
  }
}

/** The bytes of a row, with gaps for the actor, the level and the number of the stance. */
interface RowTemplate {
  row: number;
  from: number;
  to: number;
  /** By level, filled when first needed: the bytes between the actor and the stance's number. */
  middle: Uint8Array[];
  middleOf(level: number): Uint8Array;
  tail: Uint8Array;
}

const HEAD = '{"actor":';
/** The rest of the row of an actor without a position. */
const absentRows: Partial<Record<Absence, Uint8Array>> = {};

/** Marks a gap: a private-use character, which no text of the ledger is by itself. */
const GAP = '\uE000';

function templateOf(position: ReturnType<typeof positionOf>): Pick<RowTemplate, 'middleOf' | 'tail'> {
  const { stance } = position;
  const gapped = stance ? { ...position, level: GAP, stance: { ...stance, id: GAP } } : position;
  const text = JSON.stringify({ actor: GAP, ...gapped, members: null });
  const [, beforeLevel = '', beforeId = '', rest = ''] = text.split(`"${GAP}"`);
  return {
    middleOf: (level) => Buffer.from(`${beforeLevel}"${LEVELS[level]}"${beforeId}"stn_`),
    tail: Buffer.from(stance ? `"${rest},` : `${beforeLevel},`),
  };
}

/** The start of an actor's row, valid for revisions of one version of the actor while the store has the same edition. */
interface RowStart {
  edition: number;
  from: number;
  until: number;
  bytes: Uint8Array;
}
const rowStarts = perModel((): RowStart[] => []);

/** The template of an event's votes, by the version of the event. */
const templates = new WeakMap<object, RowTemplate>();
