import { RECORDED_VOTE } from '../domain/voice.ts';
import { BLANKS } from './blanks.ts';
import {
  type Change,
  type Draft,
  rank,
  type StagedBatch,
  type StagedExternal,
  type StagedStance,
  type StagedVersion,
  type Target,
} from './changes.ts';
import { codedTwice, type StagedCoding } from './codings.ts';
import { ExternalNames } from './externals.ts';
import { Faults } from './faults.ts';
import { isHeardOtherwise } from './heard-otherwise.ts';
import { Hearing } from './hearing.ts';
import { namingItself } from './itself.ts';
import { merged, obstacles } from './merging.ts';
import type { ReadModel } from './model.ts';
import { type Kind, publicId, type StanceValue, type Values } from './nouns.ts';
import { overlapping } from './overlap.ts';
import { References } from './references.ts';
import { leaveBasis, stanceOf, stanceValue } from './stance-value.ts';
import { NEVER } from './stances.ts';
import { newUsersOf, stancesNaming, usersOf } from './usage.ts';

export interface Staging {
  stage: Stage;
  /** What each change wrote, in the order of the changes. */
  targets: Target[];
}

const TURN_MS = 10;

/**
 * One batch of changes on its way into the ledger: references are resolved against the ledger's head
 * and the batch itself, and everything is checked before the first row is written.
 */
export class Stage implements StagedBatch {
  readonly versions: StagedVersion[] = [];
  readonly stances: StagedStance[] = [];
  readonly withdrawals: { stanceId: number; reason: string }[] = [];
  readonly #model: ReadModel;
  readonly #references: References;
  readonly #staged = new Map<string, StagedVersion>();
  readonly #closed = new Set<number>();
  /** Stances of this batch in their holder's own voice that rest on statements, by holder and proposal. */
  readonly #own = new Map<string, StagedStance[]>();
  /** Codings that stand after this batch and are written by it. */
  readonly #codings: StagedCoding[] = [];
  readonly #hearing: Hearing;
  readonly #faults = new Faults();
  readonly #names = new ExternalNames(this.#faults);

  private constructor(model: ReadModel) {
    this.#model = model;
    this.#hearing = new Hearing(model, this.versions, (kind, id) => this.#value(kind, id));
    this.#references = new References(model, {
      fault: (code, pointer, detail) => this.#faults.add(code, pointer, detail),
      stands: (kind, id) => this.#value(kind, id) !== undefined,
      create: (kind, id, draft, pointer) => this.#create(kind, id, draft, pointer),
    });
  }

  get externals(): readonly StagedExternal[] {
    return this.#names.staged;
  }

  /** Stages every change, or throws one Refusal that names every fault of its kind. */
  static of(model: ReadModel, changes: Change[]): Staging {
    const steps = Stage.#steps(model, changes);
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
    }
  }

  /** The same, while others have their turns: for when the model stays as it is (under the write lock, or a fork). */
  static async inTurns(model: ReadModel, changes: Change[]): Promise<Staging> {
    const steps = Stage.#steps(model, changes);
    for (let since = performance.now(); ; ) {
      const { done, value } = steps.next();
      if (done) return value;
      if (performance.now() - since < TURN_MS) continue;
      await new Promise(setImmediate);
      since = performance.now();
    }
  }

  static *#steps(model: ReadModel, changes: Change[]): Generator<undefined, Staging, undefined> {
    const stage = new Stage(model);
    // Ids and slugs first, so that drafts may name each other in any order.
    const ids = changes.map((c) => (c.op === 'create' ? stage.#references.reserve(c.kind, c.draft, c.pointer) : 0));
    if (changes.length > 1 && changes.some(({ op }) => op === 'merge')) {
      stage.#faults.add('conflict', '', 'a merge of two actors is a revision of its own');
      stage.#faults.throwAny();
    }
    const inOrder = changes.map((change, i) => ({ change, i })).sort((a, b) => rank(a.change) - rank(b.change));
    const targets: Target[] = [];
    for (const [n, { change, i }] of inOrder.entries()) {
      targets[i] = stage.#stage(change, ids[i] as number);
      if (n % 50 === 49) yield;
    }
    for (const { pointer, detail } of codedTwice(model, stage.#codings, stage.#codingOf)) {
      stage.#faults.add('coding-taken', `${pointer}/statement`, detail);
    }
    stage.#faults.throwAny();
    return { stage, targets };
  }

  #stage(change: Change, newId: number): Target {
    switch (change.op) {
      case 'create':
        this.#create(change.kind, newId, change.draft, change.pointer);
        this.#names.give(change.external, change.kind, newId, change.pointer);
        return { kind: change.kind, id: newId };
      case 'amend':
        this.#amend(change.kind, change.id, change.draft, change.pointer);
        return { kind: change.kind, id: change.id };
      case 'retract':
        this.#retract(change.kind, change.id, change.reason, change.pointer);
        return { kind: change.kind, id: change.id };
      case 'merge':
        return { kind: 'actor', id: this.#merge(change.id, change.into, change.reason, change.pointer) };
      case 'take': {
        const value = stanceOf(this.#references.stance(change.draft, change.pointer) as Partial<StanceValue>);
        const id = this.#addStance(value, change.pointer, null, null);
        this.#names.give(change.external, 'stance', id, change.pointer);
        return { kind: 'stance', id };
      }
      case 'correct':
        return { kind: 'stance', id: this.#correct(change.id, change.draft, change.reason, change.pointer) };
      case 'withdraw':
        this.#close(change.id, change.pointer);
        this.withdrawals.push({ stanceId: change.id, reason: change.reason });
        return { kind: 'stance', id: change.id };
    }
  }

  // ---------------------------------------------------------------- nouns

  #create(kind: Kind, id: number, draft: Draft, pointer: string): void {
    const { slug = null, ...fields } = draft;
    const value = { ...BLANKS[kind], ...this.#references.noun(kind, fields, pointer) } as Values[Kind];
    this.#add({ kind, id, slug: slug as string | null, created: true, value, retracted: null }, pointer);
  }

  #amend(kind: Kind, id: number, draft: Draft, pointer: string): void {
    const current = this.#value(kind, id);
    if (!current) {
      this.#faults.add('already-retracted', pointer, `${publicId(kind, id)} is retracted`);
      return;
    }
    const value = { ...current, ...this.#references.noun(kind, draft, pointer) } as Values[Kind];
    if (kind === 'coding') leaveBasis(value as Values['coding'], draft);
    const resting = isHeardOtherwise(kind, current, value) ? this.#stancesNaming(kind, id) : [];
    if (resting.length > 0) {
      const detail = `whose voice ${resting.join(', ')} is follows from what this would change: correct them with a new record`;
      this.#faults.add('in-use', pointer, detail);
    }
    this.#add({ kind, id, slug: this.#model.stores[kind].slugOf(id), created: false, value, retracted: null }, pointer);
  }

  #retract(kind: Kind, id: number, reason: string, pointer: string): void {
    const value = this.#value(kind, id);
    if (!value) {
      this.#faults.add('already-retracted', pointer, `${publicId(kind, id)} is retracted already`);
      return;
    }
    const users = [
      ...usersOf(this.#model, (k, i) => this.#value(k, i), this.#closed, kind, id),
      ...newUsersOf(this.versions, this.stances, kind, id),
    ];
    if (users.length > 0) {
      const more = users.length > 5 ? ` and ${users.length - 5} more` : '';
      this.#faults.add('in-use', pointer, `${publicId(kind, id)} is named by ${users.slice(0, 5).join(', ')}${more}`);
    }
    this.#add(
      { kind, id, slug: this.#model.stores[kind].slugOf(id), created: false, value, retracted: reason },
      pointer,
    );
  }

  /** The one is withdrawn in favour of the other, which takes over its names and codes. */
  #merge(id: number, into: string, reason: string, pointer: string): number {
    const intoId = this.#references.itself('actor', into, `${pointer}/into`);
    if (intoId === 0) return 0;
    const faults = obstacles(this.#model, id, intoId);
    for (const { code, at, detail } of faults) this.#faults.add(code, `${pointer}${at}`, detail);
    if (faults.length === 0) for (const version of merged(this.#model, id, intoId, reason)) this.#add(version, pointer);
    return intoId;
  }

  #add(version: StagedVersion, pointer: string): void {
    const key = `${version.kind}:${version.id}`;
    if (this.#staged.has(key)) {
      this.#faults.add('conflict', pointer, 'one revision writes a record once');
      return;
    }
    this.#staged.set(key, version);
    this.versions.push(version);
    if (version.kind === 'coding' && version.retracted === null) {
      const value = version.value as Values['coding'];
      this.#faults.checkBasis(value, pointer);
      this.#codings.push({ id: version.id, value, pointer });
    }
    this.#faults.checkIntervals(version.kind, version.value as unknown as Draft, pointer);
    for (const place of namingItself(version.kind, version.id, version.value)) {
      this.#faults.add('invalid-body', `${pointer}/${place}`, 'cannot be the record itself');
    }
  }

  // ---------------------------------------------------------------- stances

  #correct(id: number, draft: Draft, reason: string, pointer: string): number {
    this.#close(id, pointer);
    const old = stanceValue(this.#model.stances, id - 1);
    const actorId = this.#model.identities(this.#model.head).of(old.actorId);
    const value = { ...old, actorId, ...this.#references.stance(draft, pointer) } as StanceValue;
    leaveBasis(value, draft);
    return this.#addStance(value, pointer, id, reason);
  }

  #addStance(
    value: StanceValue,
    pointer: string,
    supersedesId: number | null,
    correctionReason: string | null,
  ): number {
    const id = this.#model.stances.size + this.stances.length + 1;
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
    const other = staged.heard.voice === 'own' && this.#overlapping(staged);
    if (other) {
      const detail = `${other} rests on the same statement and holds on the same days`;
      this.#faults.add('stance-overlap', `${pointer}/validFrom`, detail);
    }
    this.stances.push(staged);
    return id;
  }

  /** A stance that is live at the head stops counting with this revision. */
  #close(id: number, pointer: string): void {
    const { stances } = this.#model;
    const by = stances.supersededBy(id - 1, NEVER);
    if (by !== null)
      this.#faults.add('already-superseded', pointer, `stn_${id} was corrected by stn_${by}: go on from there`);
    if (stances.retraction(id - 1, NEVER)) this.#faults.add('already-retracted', pointer, `stn_${id} is retracted`);
    if (this.#closed.has(id)) this.#faults.add('conflict', pointer, 'one revision writes a record once');
    this.#closed.add(id);
  }

  #overlapping(staged: StagedStance): string | null {
    const { actorId, proposalId, statementIds } = staged.value;
    if (statementIds.length === 0) return null;
    const key = `${actorId} ${proposalId}`;
    const beside = this.#own.get(key);
    const found = overlapping(this.#model, this.#closed, beside ?? [], staged);
    if (beside) beside.push(staged);
    else this.#own.set(key, [staged]);
    return found;
  }

  #stancesNaming = (kind: Kind, id: number): string[] => stancesNaming(this.#model, this.#closed, kind, id);

  #codingOf = (id: number) => this.#value('coding', id) as Values['coding'] | undefined;

  /** A record as it will stand after this batch; undefined where it is retracted. */
  #value(kind: Kind, id: number): Values[Kind] | undefined {
    const staged = this.#staged.get(`${kind}:${id}`);
    if (staged) return staged.retracted === null ? staged.value : undefined;
    return this.#model.stores[kind].get(id, this.#model.head);
  }
}
