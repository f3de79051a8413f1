import { holds } from '../../domain/time.ts';
import { LEVELS, type Level } from '../../domain/vocabulary.ts';
import { JsonText } from '../../http/zod.ts';
import { type Lone, MORE, NONE } from '../../ledger/lone.ts';
import { candidateOf, NO_CLAIMS, NO_VOICES } from '../../ledger/voices.ts';
import { actorRef } from '../present.ts';
import { membersOf } from './members.ts';
import { positionOf } from './position.ts';
import type { Scope } from './scope.ts';

/**
 * The rows of one proposal as JSON text. The votes of a roll call differ in the actor, the level and
 * the stance's id, and in nothing else: the first is written by the rule like any other row and kept as a
 * mould for the rest. Whatever is not so plain goes through `positionOf`, row by row.
 *
 * The text is held as bytes (one character a byte), so that many short pieces of it, UTF-8 or not, become
 * one Buffer without being read again.
 */
export class PositionRows {
  readonly levels: (Level | null)[] = [];
  readonly #scope: Scope;
  readonly #proposalId: number;
  readonly #lone: Lone;
  /** With statements or members to show, or only what others say, no row is plain. */
  readonly #anyPlain: boolean;
  #text = '';
  #mould: Mould | null = null;
  #silent: Mould | null = null;

  constructor(scope: Scope, proposalId: number, lone: Lone) {
    this.#scope = scope;
    this.#proposalId = proposalId;
    this.#lone = lone;
    this.#anyPlain = scope.include.size === 0 && scope.voice !== 'attributed';
  }

  add(actorId: number): void {
    const { model, knownAt } = this.#scope;
    const row = this.#lone.row[actorId] as number;
    const isGroup = model.affiliations(knownAt).constituents.has(actorId);
    if (row === MORE || isGroup || !this.#anyPlain) this.#addWhole(actorId);
    else this.#addPlain(actorId, row);
  }

  answer(meta: object): JsonText {
    // Each row ends with a comma; the last one's goes.
    const data = this.#text.slice(0, -1);
    return new JsonText(Buffer.from(`{"data":[${data}],"meta":${bytesOf(JSON.stringify(meta))}}`, 'latin1'));
  }

  #addWhole(actorId: number): void {
    const scope = this.#scope;
    const voices = scope.voices(this.#proposalId);
    const position = positionOf(scope, actorId, voices.get(actorId));
    const actor = actorRef(scope.model, actorId, scope.knownAt);
    this.levels.push(position.level);
    this.#text += `${bytesOf(JSON.stringify({ actor, ...position, members: membersOf(scope, actorId, voices) }))},`;
  }

  #addPlain(actorId: number, row: number): void {
    const { model, asOf, knownAt } = this.#scope;
    const { stances } = model;
    const actor = textOf(actorRef(model, actorId, knownAt));
    if (row === NONE || !holds(stances.from[row] as number, stances.to[row] as number, asOf)) {
      this.#silent ??= mouldOf(positionOf(this.#scope, actorId, NO_VOICES), -1);
      this.levels.push(null);
      this.#text += this.#silent.head + actor + this.#silent.tail;
      return;
    }
    if (this.#mould === null || !stances.isAlike(row, this.#mould.row)) {
      this.#mould = mouldOf(
        positionOf(this.#scope, actorId, { own: [candidateOf(model, row)], claims: NO_CLAIMS }),
        row,
      );
    }
    const { head, middle, tail } = this.#mould;
    this.levels.push(stances.levelOf(row));
    this.#text += head + actor + middle[stances.level[row] as number] + (row + 1) + tail;
  }
}

/** A row's text, open at the actor, at the level and at the number of the stance. */
interface Mould {
  row: number;
  head: string;
  /** By level: what stands between the actor and the stance's number. */
  middle: string[];
  tail: string;
}

/** A character of private use: no text of ours has it alone between quotes. */
const OPEN = '\uE000';

function mouldOf(position: ReturnType<typeof positionOf>, row: number): Mould {
  const { stance } = position;
  const opened = stance ? { ...position, level: OPEN, stance: { ...stance, id: OPEN } } : position;
  const text = JSON.stringify({ actor: OPEN, ...opened, members: null });
  const [head = '', beforeLevel = '', beforeId = '', rest = ''] = text.split(`"${OPEN}"`).map(bytesOf);
  if (!stance) return { row, head, middle: [], tail: `${beforeLevel},` };
  const middle = LEVELS.map((level) => `${beforeLevel}"${level}"${beforeId}"stn_`);
  return { row, head, middle, tail: `"${rest},` };
}

/** UTF-8, one character a byte. */
const bytesOf = (text: string): string => Buffer.from(text).toString('latin1');

/** References are made once a version (present.ts), so their text is, too. */
const texts = new WeakMap<object, string>();

function textOf(ref: object): string {
  let text = texts.get(ref);
  if (text === undefined) {
    text = bytesOf(JSON.stringify(ref));
    texts.set(ref, text);
  }
  return text;
}
