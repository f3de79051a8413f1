import type { Candidate } from '../domain/timeline.ts';
import type { Level } from '../domain/vocabulary.ts';
import type { Identities } from './identities.ts';
import type { ReadModel } from './model.ts';
import { groupsOf } from './speaking.ts';

/** Who says so, in the attributed voice: an actor, or words for somebody who is none. */
export interface Claim {
  claimantId: number;
  description: string | null;
  candidates: Candidate<Level>[];
}

/** What there is on one holder and one proposal: its own voice, and what others say of it. Never merged. */
export interface Voices {
  own: Candidate<Level>[];
  claims: Map<number | string, Claim>;
}

export interface VoiceFilter {
  firstHand?: boolean | undefined;
  /** Only these stances of the proposal. */
  rows?: readonly number[] | undefined;
}

export const NO_CLAIMS: Voices['claims'] = new Map();
export const NO_VOICES: Voices = { own: [], claims: NO_CLAIMS };

/**
 * The live stances on a proposal by holder. What a member says while it represents a group counts as
 * the group's too: the day that decides is the stance's first, because a president's word stays the
 * state's position after the president has left office.
 */
export function voicesOn(
  model: ReadModel,
  proposalId: number,
  knownAt: number,
  filter: VoiceFilter = {},
): Map<number, Voices> {
  const { stances } = model;
  const who = model.identities(knownAt);
  const voices = new Map<number, Voices>();
  for (const row of filter.rows ?? stances.ofProposal(proposalId)) {
    if (!stances.live(row, knownAt) || (filter.firstHand && !who.isFirstHand(row))) continue;
    const candidate = candidateOf(model, row);
    add(who, voices, who.holder(row), candidate);
    for (const group of groupsOf(model, row, knownAt)) add(who, voices, group, candidate);
  }
  return voices;
}

export const candidateOf = ({ stances }: ReadModel, row: number): Candidate<Level> => ({
  row,
  from: stances.from[row] as number,
  to: stances.to[row] as number,
  level: stances.levelOf(row),
  revision: stances.revision[row] as number,
});

function add(who: Identities, voices: Map<number, Voices>, holder: number, candidate: Candidate<Level>): void {
  let of = voices.get(holder);
  if (!of) {
    of = { own: [], claims: NO_CLAIMS };
    voices.set(holder, of);
  }
  const { row } = candidate;
  if (who.isOwn(row)) {
    of.own.push(candidate);
    return;
  }
  const claimantId = who.claimant(row);
  const description = claimantId === 0 ? who.claimantDescription(row) : null;
  const key = description ?? claimantId;
  if (of.claims === NO_CLAIMS) of.claims = new Map();
  const claim = of.claims.get(key);
  if (claim) claim.candidates.push(candidate);
  else of.claims.set(key, { claimantId, description, candidates: [candidate] });
}

/** Who spoke: the representative that a stance of the group names, or the holder of a stance that counts for the group. */
export function viaOf(model: ReadModel, row: number, holder: number, knownAt: number): number {
  const who = model.identities(knownAt);
  const actor = who.holder(row);
  return actor === holder ? who.via(row) : actor;
}
