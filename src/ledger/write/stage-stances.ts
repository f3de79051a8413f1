import { dayRange, extentOf, isHeldOn, representativeDay } from '../../domain/edtf.ts';
import { appendTo } from '../../domain/lists.ts';
import { formatDay, lastDaySaid, toDay } from '../../domain/time.ts';
import { type DerivedVoice, deriveVoice, RECORDED_VOTE, strongestVoice } from '../../domain/voice.ts';
import { type Kind, publicId, type StanceValue, type Values } from '../../nouns/nouns.ts';
import { type RecordVersion, type Retraction, type WholeStance, wholeStance } from '../database/revision.ts';
import type { ReadModel } from '../model/model.ts';
import { stanceValue } from '../model/stance-rows.ts';
import { NEVER } from '../model/stances.ts';
import type { Draft } from './changes.ts';
import type { References } from './references.ts';
import type { Faults } from './rules.ts';
import { DependsOnUncommitted, daysOf, type OwnVoiceStance, ownVoiceKeys, type Uncommitted } from './uncommitted.ts';
import { firstFew } from './usage.ts';

/** Clears the old basis when a draft sets a level that is not ambiguous. */
export function clearStaleBasis(value: Pick<StanceValue, 'level' | 'basis'>, draft: Draft): void {
  if (draft.level !== undefined && value.level !== 'ambiguous' && draft.basis === undefined) value.basis = null;
}

/** Derives the voices of a batch's stances from the statements, events and memberships as they are after the batch. */
export class VoiceFinder {
  #speakers: Map<string, Values['membership'][]> | null | undefined;

  /** `value` returns a record as it will be after the batch. */
  constructor(
    private readonly model: ReadModel,
    private readonly uncommitted: Uncommitted,
    private readonly versions: readonly RecordVersion[],
    private readonly value: (kind: Kind, id: number) => Values[Kind] | undefined,
  ) {}

  /** A recorded vote is the holder's own voice, whatever its statements report. */
  voiceOf(value: StanceValue): DerivedVoice {
    if (this.voteOf(value)) return RECORDED_VOTE;
    const day = representativeDay(dayRange(value.validFrom));
    // An older statement may name an actor that has been merged since.
    const who = this.model.identities(this.model.head);
    const heard = value.statementIds.map((id) => {
      const statement = this.value('statement', id) as Values['statement'];
      const source = this.value('source', statement.sourceId) as Values['source'];
      const represents = (a: number) => this.#represents(a, value.actorId, day);
      return deriveVoice(statement, who.of, value.actorId, represents, source.publisher);
    });
    return strongestVoice(heard);
  }

  voteOf({ eventId }: StanceValue): Values['event'] | null {
    const event = eventId === null ? null : (this.value('event', eventId) as Values['event'] | undefined);
    return event?.kind === 'vote' ? event : null;
  }

  /** Why a stance cannot be a ballot of a vote: its field, and what is wrong with that. Null if it can be one. */
  misfitOf(value: StanceValue, vote: Values['event']): [field: string, detail: string] | null {
    if (vote.context !== 'actual') return ['event', `nobody has voted there yet: the vote is ${vote.context}`];
    if (vote.agenda.length > 0 && !vote.agenda.some(({ proposalId }) => proposalId === value.proposalId))
      return ['event', 'the agenda of the vote does not have the proposal'];
    const [day, before] = [toDay(vote.occurredOn), `before the vote of ${vote.occurredOn}`];
    if (extentOf(value.validFrom, null).from < day) return ['validFrom', `a ballot of ${value.validFrom} is ${before}`];
    for (const id of value.statementIds) {
      const { spokenOn = null, sourceId = 0 } = (this.value('statement', id) ?? {}) as Partial<Values['statement']>;
      const { publishedOn = null } = (this.value('source', sourceId) ?? {}) as Partial<Values['source']>;
      const said = lastDaySaid(spokenOn, publishedOn);
      if (said < day) return ['statements', `${publicId('statement', id)} is of ${formatDay(said)}, ${before}`];
    }
    return null;
  }

  /** Uses the memberships as they will be after this batch. */
  #represents(actorId: number, groupId: number, day: number): boolean {
    if (this.uncommitted.writes('membership')) throw new DependsOnUncommitted();
    if (this.#speakers === undefined) this.#speakers = this.#speakersAfter();
    if (this.#speakers === null) return this.model.represents(actorId, groupId, day, this.model.head);
    const spells = this.#speakers.get(`${actorId} for ${groupId}`) ?? [];
    return spells.some((m) => isHeldOn(extentOf(m.validFrom, m.validTo), day));
  }

  /** Null if the batch changes no memberships, because then the model has them. */
  #speakersAfter(): Map<string, Values['membership'][]> | null {
    const staged = this.versions.filter(({ kind }) => kind === 'membership');
    if (staged.length === 0) return null;
    const ids = new Set([...this.model.stores.membership.ids(), ...staged.map(({ id }) => id)]);
    const standing = [...ids].map((id) => this.value('membership', id) as Values['membership'] | undefined);
    const speaking = standing.filter((m) => m !== undefined).filter((m) => m.represents);
    const who = this.model.identities(this.model.head);
    const speakers = new Map<string, Values['membership'][]>();
    for (const m of speaking) appendTo(speakers, `${who.of(m.memberId)} for ${who.of(m.groupId)}`, m);
    return speakers;
  }
}

/** The stances of a batch: those that it adds, and those of the ledger that stop counting because of it. */
export class StanceStage {
  readonly taken: WholeStance[] = [];
  readonly retractions: Retraction[] = [];
  readonly closed = new Set<number>();
  /** Stances in the holder's own voice, keyed by holder, proposal and statement, so that few are compared. */
  readonly #own = new Map<string, OwnVoiceStance[]>();

  constructor(
    private readonly model: ReadModel,
    private readonly uncommitted: Uncommitted,
    private readonly references: References,
    private readonly voices: VoiceFinder,
    private readonly faults: Faults,
  ) {}

  take(draft: Draft, pointer: string): number {
    return this.#add(wholeStance(this.references.stance(draft, pointer)), pointer);
  }

  /** Takes the correction of a stance that was closed. */
  correct(id: number, draft: Draft, reason: string, pointer: string): number {
    const old = stanceValue(this.model.stances, id - 1);
    const actorId = this.model.identities(this.model.head).of(old.actorId);
    const value = wholeStance({ ...old, actorId, ...this.references.stance(draft, pointer) });
    clearStaleBasis(value, draft);
    value.supersedesId = id;
    value.correctionReason = reason;
    return this.#add(value, pointer);
  }

  #add(value: WholeStance, pointer: string): number {
    const id = this.uncommitted.lastStance + this.taken.length + 1;
    const invalid = (field: string, detail: string) => this.faults.add('invalid-body', `${pointer}/${field}`, detail);
    const vote = this.voices.voteOf(value);
    if (!vote && value.statementIds.length === 0)
      invalid('statements', 'a stance rests on at least one statement, or on the event of a roll call');
    const misfit = vote && this.voices.misfitOf(value, vote);
    if (misfit) invalid(...misfit);
    if (new Set(value.statementIds).size < value.statementIds.length) invalid('statements', 'each statement once');
    this.faults.checkBasis(value, pointer);
    this.faults.checkDirectness(value, vote !== null, pointer);
    this.faults.checkValidity(value, pointer);
    if (value.impliedById !== null && value.directness !== 'implied')
      invalid('impliedBy', 'only an implied level follows from another proposal');
    if (value.impliedById === value.proposalId) invalid('impliedBy', 'is another proposal');
    if (value.onBehalfOfId !== null && !vote) invalid('onBehalfOf', 'only a ballot is cast for a group');
    if (value.onBehalfOfId === value.actorId) invalid('onBehalfOf', 'is another than its voter');
    // If there are faults, the voice may not be derivable, and nothing will be written.
    const heard = this.faults.any ? RECORDED_VOTE : this.voices.voiceOf(value);
    const staged = Object.assign(value, heard, { id });
    const other = heard.voice === 'own' && this.#overlapping(staged);
    if (other) {
      const detail = `${other} rests on the same statement and holds on the same days`;
      this.faults.add('stance-overlap', `${pointer}/validFrom`, detail);
    }
    this.taken.push(staged);
    return id;
  }

  /** Marks a stance that is live at the head as no longer counting from this revision on. */
  close(id: number, pointer: string): void {
    const { stances } = this.model;
    if (id > this.uncommitted.lastShown || this.uncommitted.closed.has(id)) this.uncommitted.mustBeWritten();
    const by = stances.supersededBy(id - 1, NEVER);
    if (by !== null)
      this.faults.add('already-superseded', pointer, `stn_${id} was corrected by stn_${by}: go on from there`);
    if (stances.retraction(id - 1, NEVER)) this.faults.add('already-retracted', pointer, `stn_${id} is retracted`);
    if (this.closed.has(id)) this.faults.add('conflict', pointer, 'one revision writes a record once');
    this.closed.add(id);
  }

  /** The rows of the ballots that were cast in a vote, or rest on a statement or on a source of one, and fit their vote. */
  fittingBallots(kind: 'event' | 'statement' | 'source', id: number): number[] {
    const { stances, stores, head } = this.model;
    if (this.uncommitted.stances.length + this.uncommitted.closed.size > 0) this.uncommitted.mustBeWritten();
    const named = kind === 'source' ? [...stores.statement.naming('source', id)] : [id];
    const rows = new Set(named.flatMap((one) => stances.naming(kind === 'event' ? kind : 'statement', one)));
    const stands = (row: number) => stances.live(row, head) && !this.closed.has(row + 1);
    return [...rows].filter((row) => stands(row) && this.#misfitAt(row) === null);
  }

  /** Refuses an amendment after which ballots on record could not have been cast in their vote. */
  keepBallots(rows: readonly number[], pointer: string): void {
    const lost = rows.filter((row) => this.#misfitAt(row) !== null);
    if (lost.length === 0) return;
    const ballots = firstFew(lost.map((row) => publicId('stance', row + 1)));
    const [, why] = this.#misfitAt(lost[0] as number) as [string, string];
    const detail = `${ballots} could not have been cast in the vote: ${why}. Correct or retract these in the same revision`;
    this.faults.add('in-use', pointer, detail);
  }

  #misfitAt(row: number): [field: string, detail: string] | null {
    // A source may have thousands of stances, and few are ballots.
    if (this.model.stances.event.at(row) === 0) return null;
    const value = stanceValue(this.model.stances, row);
    const vote = this.voices.voteOf(value);
    return vote && this.voices.misfitOf(value, vote);
  }

  /**
   * The stance that a new one would contradict: one statement cannot put an actor at two levels on a proposal at once in
   * its own voice. The database refuses it too (refuse_overlap); this says which stance, and where.
   */
  #overlapping(stance: WholeStance): string | null {
    const mine = { id: stance.id, ...daysOf(stance) };
    const keys = ownVoiceKeys(stance);
    if (keys.length === 0) return null;
    const lists = keys.flatMap((key) => [this.uncommitted.own.get(key) ?? [], this.#own.get(key) ?? []]);
    const filled = lists.filter(({ length }) => length > 0);
    const staged = filled.length < 2 ? (filled[0] ?? []) : filled.flat().sort((a, b) => a.id - b.id);
    const meets = (other: Omit<OwnVoiceStance, 'id'>) => other.from < mine.to && mine.from < other.to;
    const together = staged.find(meets);
    for (const key of keys) appendTo(this.#own, key, mine);
    if (together) return publicId('stance', together.id);
    const { stances, head } = this.model;
    const who = this.model.identities(head);
    // Compares columns first: a statement may have thousands of stances.
    const row = stance.statementIds
      .flatMap((id) => stances.naming('statement', id))
      .find(
        (r) =>
          stances.earliestOf(r) < mine.to &&
          mine.from < stances.untilOf(r) &&
          stances.proposal[r] === stance.proposalId &&
          who.holder(r) === stance.actorId &&
          who.isOwn(r) &&
          stances.live(r, head) &&
          !this.closed.has(r + 1) &&
          !this.uncommitted.closed.has(r + 1) &&
          meets(daysOf(stanceValue(stances, r))),
      );
    return row === undefined ? null : publicId('stance', row + 1);
  }
}
