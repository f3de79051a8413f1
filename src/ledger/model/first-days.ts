import { type Day, DISTANT_PAST, FOREVER } from '../../domain/time.ts';
import { enlarged, type StateOf } from './columns.ts';

/** For each proposal, the earliest and latest day on which any stance on it, live or not, may have begun. */
export class FirstDays {
  #earliest: Int32Array;
  #latest: Int32Array;

  constructor({ earliest, latest }: StateOf<FirstDays> = { earliest: new Int32Array(0), latest: new Int32Array(0) }) {
    this.#earliest = earliest;
    this.#latest = latest;
  }

  state = (): { earliest: Int32Array; latest: Int32Array } => ({ earliest: this.#earliest, latest: this.#latest });

  add(proposalId: number, day: Day): void {
    if (proposalId >= this.#earliest.length) {
      this.#earliest = enlarged(this.#earliest, proposalId + 1, FOREVER);
      this.#latest = enlarged(this.#latest, proposalId + 1, DISTANT_PAST);
    }
    if (day < (this.#earliest[proposalId] as number)) this.#earliest[proposalId] = day;
    if (day > (this.#latest[proposalId] as number)) this.#latest[proposalId] = day;
  }

  /** Whether any stance on the proposal may begin in [from, to). False is certain; true is not. */
  mayBeginIn(proposalId: number, from: Day, to: Day): boolean {
    return (this.#earliest[proposalId] ?? FOREVER) < to && (this.#latest[proposalId] ?? DISTANT_PAST) >= from;
  }

  /** The first day, not before `from`, on which any stance on the proposal may begin; FOREVER if there is none. */
  firstFrom(proposalId: number, from: Day): Day {
    const last = this.#latest[proposalId] ?? DISTANT_PAST;
    return last < from ? FOREVER : Math.max(this.#earliest[proposalId] ?? FOREVER, from);
  }
}
