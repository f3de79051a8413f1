import type { Level } from '../../domain/vocabulary.ts';

const CHOICES = ['yes', 'abstain', 'no'] as const;
const LEVELS: readonly Level[] = ['support', 'neutral', 'oppose'];
const FIRST_ROOM = 1 << 16;

export const choiceOf = (word: string): number => CHOICES.indexOf(word as (typeof CHOICES)[number]);
export const levelOf = (choice: number): Level => LEVELS[choice] as Level;

/**
 * The votes of a whole file, as columns: a row costs thirteen bytes. The file need not be in the order of its roll calls,
 * so none can be given out before the last row was read.
 */
export class Votes {
  size = 0;
  rollCall = new Int32Array(FIRST_ROOM);
  line = new Int32Array(FIRST_ROOM);
  seat = new Int32Array(FIRST_ROOM);
  choice = new Uint8Array(FIRST_ROOM);

  add(rollCall: number, seat: number, choice: number, line: number): void {
    if (this.size === this.rollCall.length) this.#grow();
    this.rollCall[this.size] = rollCall;
    this.line[this.size] = line;
    this.seat[this.size] = seat;
    this.choice[this.size] = choice;
    this.size++;
  }

  /** The rows of each of so many roll calls, in the order of the file. */
  grouped(rollCalls: number): (rollCall: number) => Int32Array {
    const start = new Int32Array(rollCalls + 1);
    for (let row = 0; row < this.size; row++) (start[(this.rollCall[row] as number) + 1] as number)++;
    for (let i = 0; i < rollCalls; i++) start[i + 1] = (start[i + 1] as number) + (start[i] as number);
    const next = start.slice();
    const rows = new Int32Array(this.size);
    for (let row = 0; row < this.size; row++) {
      const at = next[this.rollCall[row] as number] as number;
      rows[at] = row;
      next[this.rollCall[row] as number] = at + 1;
    }
    return (rollCall) => rows.subarray(start[rollCall], start[rollCall + 1]);
  }

  #grow(): void {
    const longer = <A extends Int32Array | Uint8Array>(old: A, next: A): A => {
      next.set(old);
      return next;
    };
    const room = this.rollCall.length * 2;
    this.rollCall = longer(this.rollCall, new Int32Array(room));
    this.line = longer(this.line, new Int32Array(room));
    this.seat = longer(this.seat, new Int32Array(room));
    this.choice = longer(this.choice, new Uint8Array(room));
  }
}
