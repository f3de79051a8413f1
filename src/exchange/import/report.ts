import type { AnyKind } from '../../nouns/nouns.ts';
import type { Refused } from './entry.ts';

export type Outcome = 'new' | 'unchanged' | 'corrected' | 'refused';
type Counts = Record<Outcome, number>;

/** The result of an import, or of a dry run. */
export interface Report extends Counts {
  /** Records, refused ones included. */
  read: number;
  byNoun: Partial<Record<AnyKind, Omit<Counts, 'refused'>>>;
  /** Numbers of the revisions that were written. */
  revisions: number[];
  /** Why lines were refused, in the order of the file; at most MOST_REASONS of them. */
  reasons: Refused[];
  reasonsShown: number;
  reasonsTotal: number;
}

/** Enough to correct a file; if every line is wrong, the total says so. */
const MOST_REASONS = 1000;

export class Tally {
  readonly #counts: Counts = { new: 0, unchanged: 0, corrected: 0, refused: 0 };
  readonly #byNoun: Report['byNoun'] = {};
  readonly #revisions: number[] = [];
  readonly #reasons: Refused[] = [];
  #reasonsTotal = 0;

  get refused(): number {
    return this.#counts.refused;
  }

  get read(): number {
    const { new: made, unchanged, corrected, refused } = this.#counts;
    return made + unchanged + corrected + refused;
  }

  /** For the second reading: keeps what was refused, and counts the rest anew. */
  again(): Tally {
    const next = new Tally();
    next.#counts.refused = this.#counts.refused;
    next.#reasons.push(...this.#reasons);
    next.#reasonsTotal = this.#reasonsTotal;
    return next;
  }

  count(noun: AnyKind, outcome: Exclude<Outcome, 'refused'>): void {
    this.#counts[outcome]++;
    let of = this.#byNoun[noun];
    if (!of) {
      of = { new: 0, unchanged: 0, corrected: 0 };
      this.#byNoun[noun] = of;
    }
    of[outcome]++;
  }

  /** One record, for as many reasons as there are. */
  refuse(reasons: readonly Refused[]): void {
    this.#counts.refused++;
    this.#reasonsTotal += reasons.length;
    this.#reasons.push(...reasons.slice(0, MOST_REASONS - this.#reasons.length));
  }

  wrote(revision: number): void {
    this.#revisions.push(revision);
  }

  report(): Report {
    const reasons = this.#reasons.toSorted((a, b) => a.line - b.line);
    return {
      read: this.read,
      ...this.#counts,
      byNoun: structuredClone(this.#byNoun),
      revisions: [...this.#revisions],
      reasons,
      reasonsShown: reasons.length,
      reasonsTotal: this.#reasonsTotal,
    };
  }
}
