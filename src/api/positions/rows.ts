import { holds } from '../../domain/time.ts';
import { LEVELS } from '../../domain/vocabulary.ts';
import { Bytes } from '../../http/answer/bytes.ts';
import { JsonText } from '../../http/request/zod.ts';
import { perModel } from '../../ledger/model/per-model.ts';
import { NEVER } from '../../ledger/model/stances.ts';
import { type Lone, MORE, NONE } from '../../ledger/reading/holders.ts';
import { candidateOf, NO_CLAIMS, NO_VOICES } from '../../ledger/reading/voices.ts';
import { actorRef } from '../present.ts';
import { levelCounts, membersOf, positionOf, type Tally } from './position.ts';
import type { Scope } from './scope.ts';

/**
 * The rows of one proposal as the bytes of JSON. The votes of a roll call differ in the actor, the level and
 * the stance's id, and in nothing else: the first is written by the rule like any other row and kept as a
 * mould for the rest. Whatever is not so plain goes through `positionOf`, row by row.
 */
export class PositionRows {
  readonly #scope: Scope;
  readonly #proposalId: number;
  readonly #lone: Lone;
  readonly #groups: Map<number, unknown>;
  readonly #actors: Written[];
  readonly #edition: number;
  /** With statements or members to show, or only what others say, no row is plain. */
  readonly #anyPlain: boolean;
  readonly #bytes = new Bytes();
  /** How many rows have each level, in the order of LEVELS. */
  readonly #counts: number[] = LEVELS.map(() => 0);
  #silent = 0;
  #total = 0;
  #mould: Mould | null = null;

  constructor(scope: Scope, proposalId: number, lone: Lone) {
    this.#scope = scope;
    this.#proposalId = proposalId;
    this.#lone = lone;
    this.#groups = scope.model.affiliations(scope.knownAt).constituents;
    this.#actors = writtenActors(scope.model);
    this.#edition = scope.model.stores.actor.edition;
    this.#anyPlain = scope.include.size === 0 && scope.voice !== 'attributed';
    this.#bytes.addText('{"data":[');
  }

  add(actorId: number): void {
    this.#total++;
    const row = this.#lone.row[actorId] as number;
    if (row === MORE || !this.#anyPlain || this.#groups.has(actorId)) this.#addWhole(actorId);
    else if (row === NONE) this.#addSilent(actorId);
    else this.#addPlain(actorId, row);
  }

  tally(): Tally {
    return { total: this.#total, levels: levelCounts(this.#counts), silent: this.#silent };
  }

  answer(meta: object): JsonText {
    // Each row ends with a comma; the last one's goes.
    if (this.#total > 0) this.#bytes.dropLast();
    this.#bytes.addText(`],"meta":${JSON.stringify(meta)}}`);
    return new JsonText(this.#bytes.done());
  }

  #addWhole(actorId: number): void {
    const scope = this.#scope;
    const voices = scope.voices(this.#proposalId);
    const position = positionOf(scope, actorId, voices.get(actorId));
    if (position.level === null) this.#silent++;
    else this.#count(LEVELS.indexOf(position.level));
    const actor = actorRef(scope.model, actorId, scope.knownAt);
    this.#bytes.addText(`${JSON.stringify({ actor, ...position, members: membersOf(scope, actorId, voices) })},`);
  }

  #addSilent(actorId: number): void {
    this.#silent++;
    silent ??= mouldOf(positionOf(this.#scope, actorId, NO_VOICES)).tail;
    this.#bytes.add(this.#actor(actorId));
    this.#bytes.add(silent);
  }

  #addPlain(actorId: number, row: number): void {
    const { stances } = this.#scope.model;
    let mould = this.#mould;
    if (mould === null || !(this.#lone.alike || stances.isAlike(row, mould.row))) {
      mould = this.#mouldOf(actorId, row);
      this.#mould = mould;
    }
    if (!holds(mould.from, mould.to, this.#scope.asOf)) {
      this.#addSilent(actorId);
      return;
    }
    const level = stances.level[row] as number;
    this.#count(level);
    mould.middle[level] ??= mould.middleOf(level);
    this.#bytes.addRow(this.#actor(actorId), mould.middle[level] as Uint8Array, row + 1, mould.tail);
  }

  #count(level: number): void {
    this.#counts[level] = (this.#counts[level] as number) + 1;
  }

  /** The beginning of its row. */
  #actor(actorId: number): Uint8Array {
    const { model, knownAt } = this.#scope;
    const known = this.#actors[actorId];
    if (known && known.edition === this.#edition && known.from <= knownAt && knownAt < known.until) return known.bytes;
    const bytes = Buffer.from(`${HEAD}${JSON.stringify(actorRef(model, actorId, knownAt))}`);
    const versions = model.stores.actor.entry(actorId)?.versions ?? [];
    const at = versions.findLastIndex(({ revision }) => revision <= knownAt);
    const from = versions[at]?.revision ?? 0;
    this.#actors[actorId] = { edition: this.#edition, from, until: versions[at + 1]?.revision ?? NEVER, bytes };
    return bytes;
  }

  #mouldOf(actorId: number, row: number): Mould {
    const { model, knownAt } = this.#scope;
    const event = model.stores.event.at(model.stances.event[row] as number, knownAt);
    const known = event && moulds.get(event);
    if (known && model.stances.isAlike(row, known.row)) return known;
    const voices = { own: [candidateOf(model, row)], claims: NO_CLAIMS };
    const [from, to] = [model.stances.from[row] as number, model.stances.to[row] as number];
    // As it is while it holds; whether it does is asked of each question.
    const position = positionOf({ ...this.#scope, asOf: from }, actorId, voices);
    const { middleOf, tail } = mouldOf(position);
    const made = { row, from, to, middle: [], middleOf, tail };
    if (event) moulds.set(event, made);
    return made;
  }
}

/** A row's bytes, open at the actor, at the level and at the number of the stance. */
interface Mould {
  row: number;
  from: number;
  to: number;
  /** By level, those that were needed: what stands between the actor and the stance's number. */
  middle: Uint8Array[];
  middleOf(level: number): Uint8Array;
  tail: Uint8Array;
}

const HEAD = '{"actor":';
/** What follows the actor in the row of one who has no position. */
let silent: Uint8Array | null = null;

/** A character of private use: no text of ours has it alone between quotes. */
const OPEN = '\uE000';

function mouldOf(position: ReturnType<typeof positionOf>): Pick<Mould, 'middleOf' | 'tail'> {
  const { stance } = position;
  const opened = stance ? { ...position, level: OPEN, stance: { ...stance, id: OPEN } } : position;
  const text = JSON.stringify({ actor: OPEN, ...opened, members: null });
  const [, beforeLevel = '', beforeId = '', rest = ''] = text.split(`"${OPEN}"`);
  return {
    middleOf: (level) => Buffer.from(`${beforeLevel}"${LEVELS[level]}"${beforeId}"stn_`),
    tail: Buffer.from(stance ? `"${rest},` : `${beforeLevel},`),
  };
}

/** The beginning of an actor's row: the same for as long as its version is in force and nothing was written of any. */
interface Written {
  edition: number;
  from: number;
  until: number;
  bytes: Uint8Array;
}
const writtenActors = perModel((): Written[] => []);

/** The votes of an event have one mould, for as long as its version is in force. */
const moulds = new WeakMap<object, Mould>();
