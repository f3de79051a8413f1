import { DEFAULTS, type Kind, publicId, selfReferences, type Values } from '../../nouns/nouns.ts';
import { resultAtOnce, resultInSlices } from '../../runtime/turns.ts';
import type { RecordVersion, Revision, WholeStance, WrittenRecord } from '../database/revision.ts';
import type { ReadModel } from '../model/model.ts';
import { type Change, type Draft, stagingRank } from './changes.ts';
import { ExternalNames, type StagedName } from './externals.ts';
import { mergeObstacles, mergeVersions } from './merging.ts';
import { References } from './references.ts';
import {
  doubleCodings,
  Faults,
  mayChangeVoice,
  misquoted,
  newCycles,
  type StagedCoding,
  type StagedProposal,
  type StagedQuoting,
  sealText,
} from './rules.ts';
import { clearStaleBasis, StanceStage, VoiceFinder } from './stage-stances.ts';
import { DependsOnUncommitted, Uncommitted } from './uncommitted.ts';
import { firstFew, type Staged, stancesNaming, usersOf } from './usage.ts';

interface Staging {
  stage: WriteStage;
  /** What each change wrote, in the order of the changes. */
  targets: WrittenRecord[];
}

/**
 * One batch of changes on its way into the ledger: references are resolved against the ledger's head and the batch
 * itself, and everything is checked before the first row is written.
 */
export class WriteStage {
  readonly versions: RecordVersion[] = [];
  readonly #references: References;
  readonly #staged = new Map<string, RecordVersion>();
  /** Statements with quotes, and sources with texts, that this batch writes. */
  readonly #quoting: StagedQuoting[] = [];
  /** Codings that this batch writes and does not retract. */
  readonly #codings: StagedCoding[] = [];
  /** Proposals that this batch writes, as they are after it. */
  readonly #proposals: StagedProposal[] = [];
  /** Ballots that must still fit their vote after this batch, and what may change that. */
  readonly #ballots: { rows: number[]; pointer: string }[] = [];
  readonly #stances: StanceStage;
  readonly #faults = new Faults();
  readonly #names: ExternalNames;

  private constructor(
    private readonly model: ReadModel,
    private readonly uncommitted: Uncommitted,
  ) {
    this.#names = new ExternalNames(this.#faults, uncommitted);
    this.#references = new References(
      model,
      {
        fault: (code, pointer, detail) => this.#faults.add(code, pointer, detail),
        stands: (kind, id) => this.#value(kind, id) !== undefined,
        create: (kind, id, draft, pointer) => this.#create(kind, id, draft, pointer),
      },
      uncommitted,
    );
    const voices = new VoiceFinder(model, uncommitted, this.versions, (kind, id) => this.#value(kind, id));
    this.#stances = new StanceStage(model, uncommitted, this.#references, voices, this.#faults);
  }

  get stances(): readonly WholeStance[] {
    return this.#stances.taken;
  }

  /** Everything that the batch writes, as one revision. */
  revision(header: Omit<Revision, 'summary' | 'versions' | 'stances' | 'retractions' | 'externals'>): Revision {
    const { taken: stances, retractions } = this.#stances;
    const summary: Record<string, number> = {};
    for (const { kind } of this.versions) summary[kind] = (summary[kind] ?? 0) + 1;
    if (stances.length + retractions.length > 0) summary.stance = stances.length + retractions.length;
    return { ...header, summary, versions: this.versions, stances, retractions, externals: this.externals };
  }

  get externals(): readonly StagedName[] {
    return this.#names.staged;
  }

  /** Stages every change, or throws one Refusal that names every fault with the first one's code. */
  static of(model: ReadModel, changes: Change[], uncommitted = new Uncommitted(model)): Staging {
    return resultAtOnce(WriteStage.#steps(model, changes, uncommitted));
  }

  /** `of`, with pauses for other requests. The model must not change meanwhile: hold the write lock, or pass a fork. */
  static inTurns(model: ReadModel, changes: Change[]): Promise<Staging> {
    return resultInSlices(WriteStage.#steps(model, changes, new Uncommitted(model)));
  }

  static *#steps(model: ReadModel, changes: Change[], uncommitted: Uncommitted): Generator<undefined, Staging> {
    if (uncommitted.merges) throw new DependsOnUncommitted();
    const stage = new WriteStage(model, uncommitted);
    // Reserves ids and slugs first, so that drafts may name each other in any order.
    const ids = changes.map((c) => (c.op === 'create' ? stage.#references.reserve(c.kind, c.draft, c.pointer) : 0));
    if (changes.length > 1 && changes.some(({ op }) => op === 'merge')) {
      stage.#faults.add('conflict', '', 'a merge of two actors is a revision of its own');
      stage.#faults.throwAny();
    }
    // Closes what is corrected or withdrawn first, so that other stances may hold on the days that this frees.
    for (const change of changes)
      if (change.op === 'correct' || change.op === 'withdraw') stage.#stances.close(change.id, change.pointer);
    const inOrder = changes
      .map((change, i) => ({ change, i }))
      .sort((a, b) => stagingRank(a.change) - stagingRank(b.change));
    const targets: WrittenRecord[] = [];
    for (const { change, i } of inOrder) {
      targets[i] = stage.#stage(change, ids[i] as number);
      yield;
    }
    for (const { rows, pointer } of stage.#ballots) stage.#stances.keepBallots(rows, pointer);
    for (const { pointer, detail } of doubleCodings(model, stage.#codings, stage.#codingOf, uncommitted.codings))
      stage.#faults.add('coding-taken', `${pointer}/statement`, detail);
    const proposal = (id: number) => stage.#value('proposal', id) as Values['proposal'] | undefined;
    for (const { pointer, detail } of newCycles(stage.#proposals, proposal))
      stage.#faults.add('invalid-body', pointer, detail);
    // Statements that quote an older source are looked up in the model, which lacks uncommitted statements.
    const rewritten = stage.#quoting.some(({ kind, id }) => kind === 'source' && id <= model.stores.source.size);
    if (rewritten && uncommitted.writes('statement')) throw new DependsOnUncommitted();
    for (const { pointer, detail } of misquoted(model, stage.#quoting, (kind, id) => stage.#value(kind, id)))
      stage.#faults.add('invalid-body', pointer, detail);
    stage.#faults.throwAny();
    return { stage, targets };
  }

  #stage(change: Change, newId: number): WrittenRecord {
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
        const id = this.#stances.take(change.draft, change.pointer);
        this.#names.give(change.external, 'stance', id, change.pointer);
        return { kind: 'stance', id };
      }
      case 'correct':
        return { kind: 'stance', id: this.#stances.correct(change.id, change.draft, change.reason, change.pointer) };
      case 'withdraw':
        this.#stances.retractions.push({ id: change.id, reason: change.reason });
        return { kind: 'stance', id: change.id };
    }
  }

  #create(kind: Kind, id: number, draft: Draft, pointer: string): void {
    const { slug = null, ...fields } = draft;
    const value = { ...DEFAULTS[kind], ...this.#references.noun(kind, fields, pointer) } as Values[Kind];
    this.#add({ kind, id, slug: slug as string | null, created: true, value, retracted: null }, pointer);
  }

  #amend(kind: Kind, id: number, draft: Draft, pointer: string): void {
    const current = this.#value(kind, id);
    if (!current) {
      this.#faults.add('already-retracted', pointer, `${publicId(kind, id)} is retracted`);
      return;
    }
    const value = { ...current, ...this.#references.noun(kind, draft, pointer) } as Values[Kind];
    if (kind === 'coding') clearStaleBasis(value as Values['coding'], draft);
    const mayChange = mayChangeVoice(kind, current, value);
    const resting = mayChange ? stancesNaming(this.model, this.#since, kind, id) : [];
    if (resting.length > 0) {
      const detail = `whose voice ${firstFew(resting)} is follows from what this would change: correct them with a new record`;
      this.#faults.add('in-use', pointer, detail);
    } else if (kind === 'event' || kind === 'statement' || kind === 'source')
      this.#ballots.push({ rows: this.#stances.fittingBallots(kind, id), pointer });
    this.#add({ kind, id, slug: this.#slugOf(kind, id), created: false, value, retracted: null }, pointer);
  }

  #retract(kind: Kind, id: number, reason: string, pointer: string): void {
    const value = this.#value(kind, id);
    if (!value) {
      this.#faults.add('already-retracted', pointer, `${publicId(kind, id)} is retracted already`);
      return;
    }
    const users = usersOf(this.model, this.#since, kind, id);
    if (users.length > 0) this.#faults.add('in-use', pointer, `${publicId(kind, id)} is named by ${firstFew(users)}`);
    this.#add({ kind, id, slug: this.#slugOf(kind, id), created: false, value, retracted: reason }, pointer);
  }

  /** Retracts one actor in favour of another, which takes over its names and codes. */
  #merge(id: number, into: string, reason: string, pointer: string): number {
    this.uncommitted.mustBeWritten();
    const intoId = this.#references.itself('actor', into, `${pointer}/into`);
    if (intoId === 0) return 0;
    const faults = mergeObstacles(this.model, id, intoId);
    for (const { code, at, detail } of faults) this.#faults.add(code, `${pointer}${at}`, detail);
    if (faults.length === 0)
      for (const version of mergeVersions(this.model, id, intoId, reason)) this.#add(version, pointer);
    return intoId;
  }

  #add(version: RecordVersion, pointer: string): void {
    const { kind, id, value, retracted } = version;
    const key = `${kind}:${id}`;
    if (this.#staged.has(key)) {
      this.#faults.add('conflict', pointer, 'one revision writes a record once');
      return;
    }
    this.#staged.set(key, version);
    this.versions.push(version);
    if (retracted === null) this.#check(version, pointer);
    for (const place of selfReferences(kind, id, value))
      this.#faults.add('invalid-body', `${pointer}/${place}`, 'cannot be the record itself');
  }

  /** Checks what a record says, or notes it for what is checked once all changes are staged. */
  #check({ kind, id, value }: RecordVersion, pointer: string): void {
    if (kind === 'source') sealText(value as Values['source']);
    if (kind === 'source' || kind === 'statement') this.#quoting.push({ kind, id, pointer });
    if (kind === 'coding') {
      this.#faults.checkBasis(value as Values['coding'], pointer);
      this.#codings.push({ id, value: value as Values['coding'], pointer });
    }
    if (kind === 'proposal') {
      const former = this.uncommitted.value(kind, id, this.model);
      this.#proposals.push({ id, value: value as Values['proposal'], former, pointer });
    }
    if (kind === 'release') this.#checkRelease(value as Values['release'], `${pointer}/knownAt`);
    this.#faults.checkRecord(kind, value as unknown as Draft, pointer);
  }

  #checkRelease({ knownAt }: Values['release'], pointer: string): void {
    const next = this.uncommitted.head + 1;
    if (knownAt !== null && knownAt > next)
      this.#faults.add('invalid-body', pointer, `revision ${knownAt} is not there yet; this one is ${next}`);
  }

  #codingOf = (id: number) => this.#value('coding', id) as Values['coding'] | undefined;

  /** A record as it will be after this batch; undefined if it is retracted. */
  #value(kind: Kind, id: number): Values[Kind] | undefined {
    const staged = this.#staged.get(`${kind}:${id}`);
    if (staged) return staged.retracted === null ? staged.value : undefined;
    return this.uncommitted.value(kind, id, this.model);
  }

  /** What the uncommitted batches and this one have staged so far. */
  get #since(): Staged {
    return {
      versions: [...this.uncommitted.versions.values(), ...this.versions],
      stances: [...this.uncommitted.stances, ...this.#stances.taken],
      isClosed: (id) => this.uncommitted.closed.has(id) || this.#stances.closed.has(id),
    };
  }

  #slugOf = (kind: Kind, id: number) => this.uncommitted.slugOf(kind, id, this.model);
}
