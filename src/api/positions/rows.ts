import { holds } from '../../domain/time.ts';
import type { Level } from '../../domain/vocabulary.ts';
import { Bytes } from '../../http/bytes.ts';
import { JsonText } from '../../http/zod.ts';
import { type Lone, MORE, NONE } from '../../ledger/lone.ts';
import type { ReadModel } from '../../ledger/model.ts';
import { candidateOf, NO_CLAIMS, NO_VOICES } from '../../ledger/voices.ts';
import { actorRef } from '../present.ts';
import { membersOf } from './members.ts';
import { positionOf } from './position.ts';
import type { Scope } from './scope.ts';

/**
 * The rows of one proposal as the bytes of JSON. The votes of a roll call differ in the actor, the level and
 * the stance's id, and in nothing else: the first is written by the rule like any other row and kept as a
 * mould for the rest. Whatever is not so plain goes through `positionOf`, row by row.
 */
export class PositionRows {
  readonly levels: (Level | null)[] = [];
  readonly #scope: Scope;
  readonly #proposalId: number;
  readonly #lone: Lone;
  readonly #groups: Map<number, unknown>;
  readonly #actors: Written[];
  /** With statements or members to show, or only what others say, no row is plain. */
  readonly #anyPlain: boolean;
  readonly #bytes = new Bytes();
  #mould: Mould | null = null;
  #silent: Mould | null = null;

  constructor(scope: Scope, proposalId: number, lone: Lone) {
    this.#scope = scope;
    this.#proposalId = proposalId;
    this.#lone = lone;
    this.#groups = scope.model.affiliations(scope.knownAt).constituents;
    this.#actors = writtenActors(scope.model);
    this.#anyPlain = scope.include.size === 0 && scope.voice !== 'attributed';
    this.#bytes.addText('{"data":[');
  }

  add(actorId: number): void {
    const row = this.#lone.row[actorId] as number;
    if (row === MORE || !this.#anyPlain || this.#groups.has(actorId)) this.#addWhole(actorId);
    else this.#addPlain(actorId, row);
  }

  answer(meta: object): JsonText {
    // Each row ends with a comma; the last one's goes.
    if (this.levels.length > 0) this.#bytes.dropLast();
    this.#bytes.addText(`],"meta":${JSON.stringify(meta)}}`);
    return new JsonText(this.#bytes.done());
  }

  #addWhole(actorId: number): void {
    const scope = this.#scope;
    const voices = scope.voices(this.#proposalId);
    const position = positionOf(scope, actorId, voices.get(actorId));
    const actor = actorRef(scope.model, actorId, scope.knownAt);
    this.levels.push(position.level);
    this.#bytes.addText(`${JSON.stringify({ actor, ...position, members: membersOf(scope, actorId, voices) })},`);
  }

  #addPlain(actorId: number, row: number): void {
    const { asOf } = this.#scope;
    const { stances } = this.#scope.model;
    const bytes = this.#bytes;
    const actor = this.#actor(actorId);
    if (row === NONE || !holds(stances.from[row] as number, stances.to[row] as number, asOf)) {
      this.#silent ??= mouldOf(positionOf(this.#scope, actorId, NO_VOICES), -1);
      this.levels.push(null);
      bytes.add(this.#silent.head);
      bytes.add(actor);
      bytes.add(this.#silent.tail);
      return;
    }
    if (this.#mould === null || !stances.isAlike(row, this.#mould.row)) this.#mould = this.#mouldOf(actorId, row);
    const { head, middle, tail } = this.#mould;
    const level = stances.levelOf(row);
    this.levels.push(level);
    middle[stances.level[row] as number] ??= this.#mould.middleOf(level);
    bytes.addRow(head, actor, middle[stances.level[row] as number] as Uint8Array, row + 1, tail);
  }

  #actor(actorId: number): Uint8Array {
    const { model, knownAt } = this.#scope;
    const version = model.stores.actor.at(actorId, knownAt);
    const known = this.#actors[actorId];
    if (known && known.version === version) return known.bytes;
    const bytes = Buffer.from(JSON.stringify(actorRef(model, actorId, knownAt)));
    if (version) this.#actors[actorId] = { version, bytes };
    return bytes;
  }

  #mouldOf(actorId: number, row: number): Mould {
    const { model, knownAt } = this.#scope;
    const event = model.stores.event.at(model.stances.event[row] as number, knownAt);
    const known = event && moulds.get(event);
    if (known && model.stances.isAlike(row, known.row)) return known;
    const voices = { own: [candidateOf(model, row)], claims: NO_CLAIMS };
    const made = mouldOf(positionOf(this.#scope, actorId, voices), row);
    if (event) moulds.set(event, made);
    return made;
  }
}

/** A row's bytes, open at the actor, at the level and at the number of the stance. */
interface Mould {
  row: number;
  head: Uint8Array;
  /** By level, those that were needed: what stands between the actor and the stance's number. */
  middle: Uint8Array[];
  middleOf(level: Level): Uint8Array;
  tail: Uint8Array;
}

/** A character of private use: no text of ours has it alone between quotes. */
const OPEN = '\uE000';

function mouldOf(position: ReturnType<typeof positionOf>, row: number): Mould {
  const { stance } = position;
  const opened = stance ? { ...position, level: OPEN, stance: { ...stance, id: OPEN } } : position;
  const text = JSON.stringify({ actor: OPEN, ...opened, members: null });
  const [head = '', beforeLevel = '', beforeId = '', rest = ''] = text.split(`"${OPEN}"`);
  return {
    row,
    head: Buffer.from(head),
    middle: [],
    middleOf: (level) => Buffer.from(`${beforeLevel}"${level}"${beforeId}"stn_`),
    tail: Buffer.from(stance ? `"${rest},` : `${beforeLevel},`),
  };
}

/** An actor's reference is the same for as long as its version is, and so are its bytes. */
interface Written {
  version: object;
  bytes: Uint8Array;
}
const actors = new WeakMap<ReadModel, Written[]>();

function writtenActors(model: ReadModel): Written[] {
  const known = actors.get(model) ?? [];
  actors.set(model, known);
  return known;
}

/** The votes of an event have one mould, for as long as its version is in force. */
const moulds = new WeakMap<object, Mould>();
