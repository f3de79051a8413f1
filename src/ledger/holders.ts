import type { ReadModel } from './model.ts';
import { groupsOf } from './speaking.ts';
import type { VoiceFilter } from './voices.ts';

/**
 * Who has a live stance on any of several proposals: a function to be called with one after the other, which tells
 * who has one there, themselves or through others. Who speaks for nobody is told of once, on whichever comes first.
 */
export function holdersOneByOne(model: ReadModel, knownAt: number, { firstHand }: VoiceFilter) {
  const { stances } = model;
  const who = model.identities(knownAt);
  const { speaksFor } = model.affiliations(knownAt);
  const told = new Uint8Array(model.stores.actor.size + 1);
  return (proposalId: number): number[] => {
    const holders: number[] = [];
    for (let row = stances.firstOfProposal(proposalId); row >= 0; row = stances.nextOfProposal(row)) {
      const holder = who.holder(row);
      if (told[holder] === 1 || !stances.live(row, knownAt) || (firstHand && !who.isFirstHand(row))) continue;
      holders.push(holder);
      if (!speaksFor.has(holder)) told[holder] = 1;
      else for (const group of groupsOf(model, row, knownAt)) holders.push(group);
    }
    return holders;
  };
}

/** By proposal, the stances of the actor and of who represents it, and so all that can be in its row. */
export function rowsSpokenBy(model: ReadModel, actorId: number, knownAt: number): Map<number, number[]> {
  const who = model.identities(knownAt);
  const speakers = (model.affiliations(knownAt).representatives.get(actorId) ?? []).map((spell) => spell.actorId);
  const rows = new Set([actorId, ...speakers].flatMap((id) => who.rowsOf(id)));
  const byProposal = new Map<number, number[]>();
  for (const row of [...rows].sort((a, b) => a - b)) {
    const proposalId = model.stances.proposal[row] as number;
    const known = byProposal.get(proposalId);
    if (known) known.push(row);
    else byProposal.set(proposalId, [row]);
  }
  return byProposal;
}
