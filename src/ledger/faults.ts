import { type Fault, Refusal } from '../domain/refusal.ts';
import { fromDay, toDay } from '../domain/time.ts';
import type { AmbiguityBasis, Level } from '../domain/vocabulary.ts';
import type { Draft } from './changes.ts';
import type { Kind } from './nouns.ts';

/** What is wrong with a batch, gathered until all of it is known. */
export class Faults {
  readonly #all: (Fault & { code: string })[] = [];

  get any(): boolean {
    return this.#all.length > 0;
  }

  add(code: string, pointer: string, detail: string): void {
    this.#all.push({ code, pointer, detail });
  }

  checkIntervals(kind: Kind, value: Draft, pointer: string): void {
    if (kind === 'event') this.checkInterval(value, 'occurredOn', 'endedOn', pointer, true);
    if (kind === 'membership') this.checkInterval(value, 'validFrom', 'validTo', pointer);
    if (kind !== 'actor') return;
    (value.identifiers as Draft[]).forEach((item, i) => {
      this.checkInterval(item, 'validFrom', 'validTo', `${pointer}/identifiers/${i}`);
    });
  }

  checkBasis({ level, basis }: { level: Level; basis: AmbiguityBasis | null }, pointer: string): void {
    if ((level === 'ambiguous') === (basis !== null)) return;
    this.add('invalid-body', `${pointer}/basis`, 'an ambiguous level, and no other, has a basis');
  }

  checkInterval(value: Draft, from: string, to: string, pointer: string, inclusive = false): void {
    const [start, end] = [value[from] as string | null, value[to] as string | null];
    const length = toDay(end) - fromDay(start);
    if (length > 0 || (inclusive && length === 0)) return;
    const detail = inclusive ? `${end} is before ${start}` : `${end} is not after ${start}`;
    this.add('reversed-interval', `${pointer}/${to}`, detail);
  }

  /** One Refusal that names every fault of the first one's kind. */
  throwAny(): void {
    const first = this.#all[0];
    if (!first) return;
    const same = this.#all.filter((fault) => fault.code === first.code);
    const detail = same.length === 1 ? first.detail : `${first.detail}, and ${same.length - 1} more`;
    throw new Refusal(
      first.code,
      detail,
      same.map((fault) => ({ pointer: fault.pointer, detail: fault.detail })),
    );
  }
}
