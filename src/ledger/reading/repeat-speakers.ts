import type { ReadModel } from '../model/model.ts';
import { perModel } from '../model/per-model.ts';
import type { StanceColumns } from '../model/stances.ts';

/**
 * Most of a ledger of roll calls is one stance an actor on each proposal, and whoever spoke once did not move.
 * This keeps which actors have more than one row on which proposals, whatever became of the rows: rows are only
 * ever added, so what is found once stays found, and only proposals with new rows are looked at again.
 */
class Repeats {
  #rows = 0;
  /** Of each proposal, every row of each actor that has more than one. */
  readonly of = new Map<number, number[]>();

  /** A step is a proposal looked at. Two that run at once do the same work twice, and no harm. */
  *catchUp(stances: StanceColumns, actors: number): Generator<void> {
    const upto = stances.size;
    const touched = new Set<number>();
    for (let row = this.#rows, last = 0; row < upto; row++) {
      const proposal = stances.proposal[row] as number;
      if (proposal !== last) touched.add(proposal);
      last = proposal;
    }
    /** Of each actor, its first row on the proposal that is looked at; −1 − row once that is among those found. */
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

/** Work to be done before `repeatSpeakersIn` knows of every row; none where nothing was written since. */
export const findRepeats = (model: ReadModel): Generator<void> =>
  repeatsIn(model).catchUp(model.stances, model.stores.actor.size);

/** Where anybody may have said more than one thing, and who. */
interface RepeatSpeakers {
  proposals: ReadonlySet<number>;
  /** The rows of a proposal whose holder may have said more than one thing on it. */
  rowsOn(proposalId: number): number[];
}

/** With those who speak for others, or turned out to be one: what they said once each may be twice of one holder. */
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
