import type { Context } from '../../api/context.ts';
import { countedRuns, type Shift, shiftsOf } from '../../domain/measures/shifts.ts';
import { type Day, DISTANT_PAST, FOREVER } from '../../domain/time.ts';
import type { Candidate } from '../../domain/timeline.ts';
import type { Level } from '../../domain/vocabulary.ts';
import type { ReadModel } from '../../ledger/model/model.ts';
import type { Moment } from '../../ledger/model/moment.ts';
import { perModel } from '../../ledger/model/per-model.ts';
import type { StanceColumns } from '../../ledger/model/stances.ts';
import { isAdmitted, type LevelRules } from '../../ledger/reading/levels.ts';
import { type Claim, isOnlyForGroup, type Voices, voicesOn } from '../../ledger/reading/voices.ts';
import { inSlices } from '../../runtime/turns.ts';
import { type AnalysisParameters, namedActors, proposalsOf, rulesOf } from '../selection.ts';

/** An actor that has several stances on a proposal in one voice, and its shifts. */
export interface Track {
  proposalId: number;
  actorId: number;
  /** The claimant of an attributed voice; null for an own voice. */
  claim: Claim | null;
  /** All shifts up to the day asked, those before the range included. */
  shifts: Shift[];
  /** The day of its second stance; a shift cannot be seen before. */
  revisitedOn: Day;
}

export interface Tracks {
  proposals: number[];
  rules: LevelRules;
  tracks: Track[];
}

/** Reads only the proposals on which some actor has several stances. */
export async function tracksOf(context: Context, query: AnalysisParameters, moment: Moment): Promise<Tracks> {
  const { model } = context;
  const { knownAt } = moment;
  const rules = rulesOf(query, moment);
  const proposals = proposalsOf(context, query, moment);
  const only = namedActors(context, query, moment);
  await inSlices(repeatsIn(model).catchUp(model.stances, model.stores.actor.size), () => {});
  const repeats = repeatSpeakersIn(model, knownAt);
  const tracks: Track[] = [];
  await inSlices(proposals, (proposalId) => {
    if (!repeats.proposals.has(proposalId)) return;
    for (const [actorId, voices] of heardOn(proposalId)) {
      if (only && !only.has(actorId)) continue;
      for (const { claim, said } of saidBy(voices, rules)) {
        const track = trackOf(said, actorId);
        if (track) tracks.push({ proposalId, actorId, claim, ...track });
      }
    }
  });
  return { proposals, rules, tracks };

  function heardOn(proposalId: number) {
    return voicesOn(model, proposalId, knownAt, { ...rules, rows: repeats.rowsOn(proposalId) });
  }

  /** A shift to a level that was given for a group belongs to the group, not to its representative. */
  function trackOf(said: Candidate<Level>[], actorId: number) {
    const isItsOwn = ({ row }: Candidate<Level>) => only !== null || !isOnlyForGroup(model, row, actorId, knownAt);
    if (said.length < 2) return null;
    const counted = said.filter(
      ({ row, from }) =>
        from <= moment.asOf && isAdmitted(model, row, from, { ...rules, from: DISTANT_PAST, to: FOREVER }),
    );
    if (counted.length < 2 || !counted.some(isItsOwn)) return null;
    const [{ level }] = counted as [Candidate<Level>];
    const revisitedOn = secondOf(counted.map(({ from }) => from));
    if (counted.every((said) => said.level === level)) return { shifts: [], revisitedOn };
    const shifts = shiftsOf(countedRuns(counted, rules.ambiguous)).filter(
      ({ to }) => to.since <= moment.asOf && isItsOwn(to.first),
    );
    return { shifts, revisitedOn };
  }
}

/** Each voice apart: the claims of two claimants are never joined into one track. */
function saidBy({ own, claims }: Voices, { voice }: LevelRules): { claim: Claim | null; said: Candidate<Level>[] }[] {
  if (voice === 'own') return [{ claim: null, said: own }];
  return [...claims.values()].map((claim) => ({ claim, said: claim.candidates }));
}

const secondOf = (days: readonly Day[]): Day => [...days].sort((a, b) => a - b)[1] as Day;

/**
 * In a ledger of roll calls, most actors have one stance on each proposal, and an actor that spoke only once did not
 * move. This records which actors have more than one row on which proposals, even if rows no longer count. Rows are
 * only ever added, so what was found stays valid, and only proposals with new rows are scanned again.
 */
class Repeats {
  #rows = 0;
  /** Maps each proposal to all rows of the actors that have more than one row on it. */
  readonly of = new Map<number, number[]>();

  /** Finds what was written since the last call; each step scans one proposal. Two runs at once do no harm. */
  *catchUp(stances: StanceColumns, actors: number): Generator<void> {
    const upto = stances.size;
    const touched = new Set<number>();
    for (let row = this.#rows, last = 0; row < upto; row++) {
      const proposal = stances.proposal[row] as number;
      if (proposal !== last) touched.add(proposal);
      last = proposal;
    }
    /** For each actor, its first row on the current proposal; −1 − row once that row is in `found`. */
    const first = new Int32Array(actors + 1);
    const seenOn = new Int32Array(actors + 1);
    for (const proposal of touched) {
      const found: number[] = [];
      for (let row = stances.firstOfProposal(proposal); row >= 0; row = stances.nextOfProposal(row)) {
        const actor = stances.actor[row] as number;
        if (seenOn[actor] !== proposal) {
          seenOn[actor] = proposal;
          first[actor] = row;
          continue;
        }
        const before = first[actor] as number;
        if (before >= 0) {
          found.push(before);
          first[actor] = -1 - before;
        }
        found.push(row);
      }
      if (found.length > 0) this.of.set(proposal, found);
      yield;
    }
    this.#rows = Math.max(this.#rows, upto);
  }
}

const repeatsIn = perModel(() => new Repeats());

/**
 * The proposals on which some holder may have said more than one thing, and the rows of those who may. Includes
 * representatives and merged actors, because what each said only once may be two stances of one holder.
 */
function repeatSpeakersIn(model: ReadModel, knownAt: number) {
  const { stances } = model;
  const { of } = repeatsIn(model);
  const who = model.identities(knownAt);
  const touched = new Set<number>();
  const special = new Set<number>();
  const looked = new Set<number>();
  const look = (actorId: number) => {
    if (looked.has(actorId)) return;
    looked.add(actorId);
    special.add(actorId);
    for (const row of who.rowsOf(actorId)) touched.add(stances.proposal[row] as number);
  };
  for (const merge of model.merges()) if (merge.revision <= knownAt) look(who.of(merge.actorId));
  for (const [groupId, spells] of model.affiliations(knownAt).representatives) {
    special.add(groupId);
    for (const { actorId } of spells) look(actorId);
  }
  return {
    proposals: new Set([...of.keys(), ...touched]),
    rowsOn(proposalId: number) {
      const repeated = of.get(proposalId) ?? [];
      if (!touched.has(proposalId)) return repeated;
      const others = stances.ofProposal(proposalId).filter((row) => special.has(who.holder(row)));
      return [...new Set([...repeated, ...others])];
    },
  };
}
