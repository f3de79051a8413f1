import { fromDay, toDay } from '../domain/time.ts';
import { RECORDED_VOTE } from '../domain/voice.ts';
import type { Draft, StagedStance, StagedWithdrawal } from './changes.ts';
import type { Faults } from './faults.ts';
import type { Hearing } from './hearing.ts';
import type { ReadModel } from './model.ts';
import type { StanceValue } from './nouns.ts';
import { type Beside, overlapping } from './overlap.ts';
import type { References } from './references.ts';
import { leaveBasis, stanceOf, stanceValue } from './stance-value.ts';
import { NEVER } from './stances.ts';

/** The stances of a batch: those that it takes, and those of the ledger that stop counting with it. */
export class StanceStage {
  readonly taken: StagedStance[] = [];
  readonly withdrawals: StagedWithdrawal[] = [];
  readonly closed = new Set<number>();
  /** Those in their holder's own voice, by holder, proposal and statement: of thousands on one proposal few meet. */
  readonly #own = new Map<string, Beside[]>();
  readonly #model: ReadModel;
  readonly #references: References;
  readonly #hearing: Hearing;
  readonly #faults: Faults;

  constructor(model: ReadModel, references: References, hearing: Hearing, faults: Faults) {
    this.#model = model;
    this.#references = references;
    this.#hearing = hearing;
    this.#faults = faults;
  }

  take(draft: Draft, pointer: string): number {
    return this.#add(stanceOf(this.#references.stance(draft, pointer) as Partial<StanceValue>), pointer, null, null);
  }

  withdraw(id: number, reason: string, pointer: string): void {
    this.#close(id, pointer);
    this.withdrawals.push({ stanceId: id, reason });
  }

  correct(id: number, draft: Draft, reason: string, pointer: string): number {
    this.#close(id, pointer);
    const old = stanceValue(this.#model.stances, id - 1);
    const actorId = this.#model.identities(this.#model.head).of(old.actorId);
    const value = { ...old, actorId, ...this.#references.stance(draft, pointer) } as StanceValue;
    leaveBasis(value, draft);
    return this.#add(value, pointer, id, reason);
  }

  #add(value: StanceValue, pointer: string, supersedesId: number | null, correctionReason: string | null): number {
    const id = this.#model.stances.size + this.taken.length + 1;
    const invalid = (field: string, detail: string) => this.#faults.add('invalid-body', `${pointer}/${field}`, detail);
    if (value.statementIds.length === 0 && !this.#hearing.isVote(value)) {
      invalid('statements', 'a stance rests on at least one statement, or on the event of a roll call');
    }
    if (new Set(value.statementIds).size < value.statementIds.length) invalid('statements', 'each statement once');
    this.#faults.checkBasis(value, pointer);
    this.#faults.checkInterval(value as unknown as Draft, 'validFrom', 'validTo', pointer);
    // With a fault there may be nothing to hear, and nothing will be written.
    const heard = this.#faults.any ? RECORDED_VOTE : this.#hearing.hear(value);
    const staged = { id, value, heard, supersedesId, correctionReason };
    const other = heard.voice === 'own' && this.#overlapping(staged);
    if (other) {
      const detail = `${other} rests on the same statement and holds on the same days`;
      this.#faults.add('stance-overlap', `${pointer}/validFrom`, detail);
    }
    this.taken.push(staged);
    return id;
  }

  /** A stance that is live at the head stops counting with this revision. */
  #close(id: number, pointer: string): void {
    const { stances } = this.#model;
    const by = stances.supersededBy(id - 1, NEVER);
    if (by !== null)
      this.#faults.add('already-superseded', pointer, `stn_${id} was corrected by stn_${by}: go on from there`);
    if (stances.retraction(id - 1, NEVER)) this.#faults.add('already-retracted', pointer, `stn_${id} is retracted`);
    if (this.closed.has(id)) this.#faults.add('conflict', pointer, 'one revision writes a record once');
    this.closed.add(id);
  }

  #overlapping({ id, value }: StagedStance): string | null {
    const { actorId, proposalId, statementIds } = value;
    if (statementIds.length === 0) return null;
    const mine = { id, from: fromDay(value.validFrom), to: toDay(value.validTo) };
    const keys = [...new Set(statementIds)].map((statementId) => `${actorId} ${proposalId} ${statementId}`);
    const lists = keys.map((key) => this.#own.get(key)).filter((list) => list !== undefined);
    const beside = lists.length < 2 ? (lists[0] ?? []) : lists.flat().sort((a, b) => a.id - b.id);
    const found = overlapping(this.#model, this.closed, beside, value, mine);
    for (const key of keys) {
      const list = this.#own.get(key);
      if (list) list.push(mine);
      else this.#own.set(key, [mine]);
    }
    return found;
  }
}
