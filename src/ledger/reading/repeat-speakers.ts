import type { ReadModel } from '../model/model.ts';
import { perModel } from '../model/per-model.ts';
import type { StanceColumns } from '../model/stances.ts';

/**
 * In a ledger of roll calls, most actors have one stance on each proposal, and an actor that spoke only once did not
 * move. This records which actors have more than one row on which proposals, even if rows no longer count. Rows are
 * only ever added, so what was found stays valid, and only proposals with new rows are scanned again.
 */
class Repeats {
  #rows = 0;
  /** Maps each proposal to all rows of the actors that have more than one row on it. */
  readonly of = new Map<number, number[]>();

  /** Each step scans one proposal. Two runs at the same time do the work twice but do no harm. */
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

/** The steps to run before `repeatSpeakersIn`, so that it knows every row; none if nothing was written since. */
export const findRepeats = (model: ReadModel): Generator<void> =>
  repeatsIn(model).catchUp(model.stances, model.stores.actor.size);

/** The proposals on which somebody may have said more than one thing, and the rows of those who may. */
interface RepeatSpeakers {
  proposals: ReadonlySet<number>;
  /** The rows of holders that may have said more than one thing on the proposal. */
  rowsOn(proposalId: number): number[];
}

/** Includes representatives and merged actors, because what each said only once may be two stances of one holder. */
export function repeatSpeakersIn(model: ReadModel, knownAt: number): RepeatSpeakers {
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
    rowsOn(proposalId) {
      const repeated = of.get(proposalId) ?? [];
      if (!touched.has(proposalId)) return repeated;
      const others = stances.ofProposal(proposalId).filter((row) => special.has(who.holder(row)));
      return [...new Set([...repeated, ...others])];
    },
  };
}
