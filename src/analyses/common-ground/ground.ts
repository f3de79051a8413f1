import { includedDirectness, stanceRefOf } from '../../api/positions/position.ts';
import { hasOwnPosition } from '../../api/positions/row-actors.ts';
import type { Snapshot } from '../../api/positions/snapshot.ts';
import { actorRef, refTo, showTest } from '../../api/present.ts';
import { evaluate } from '../../domain/conditions.ts';
import { appendTo } from '../../domain/lists.ts';
import {
  ALIGNMENT_OF_ABSENCE,
  type AlignedParty,
  type Alignment,
  alignmentOf,
  commonGroundOf,
  isOpposed,
} from '../../domain/measures/common-ground.ts';
import { type Requirement, smallestSettlements } from '../../domain/settlement.ts';
import { factOf, movesUnder, type Standing, standingIn } from '../../domain/triggers.ts';
import type { Level, Truth } from '../../domain/vocabulary.ts';
import { COMPLEX, singleRows } from '../../ledger/reading/holders.ts';
import { type LevelRules, levelsOn } from '../../ledger/reading/levels.ts';
import { inVoice, NO_VOICES } from '../../ledger/reading/voices.ts';
import { showMove } from '../triggers/answer.ts';
import { conditionsOf, type HeldStance, heldLeaves, resolveAdmitted } from '../triggers/held-stances.ts';

/** The smallest sets of needs that would leave nobody opposed, and whose standing each would change. */
function settle(snapshot: Snapshot, parties: readonly Party[]) {
  const { model, knownAt } = snapshot;
  const blocking = parties.filter(({ alignment }) => alignment === 'opposes');
  if (blocking.length > 0) {
    const names = blocking.map(({ actorId }) => actorRef(model, actorId, knownAt).name);
    return { smallest: null, sets: null, reason: `opposed without conditions: ${names.join(', ')}` };
  }
  const conditional = parties.flatMap(({ held, alignment }) =>
    held && (alignment === 'opposesConditionally' || alignment === 'conditional') ? [held] : [],
  );
  // Parties whose conditions are met already are included: lifting one opposition must not bring another back.
  const opposed = parties.flatMap(({ held, alignment }) =>
    held && alignment === 'opposesConditionally' ? [held] : [],
  );
  const { sets, reason } = smallestSettlements(opposed, snapshot.facts);
  if (sets === null) return { smallest: null, sets, reason };
  const leaves = leavesByFact(opposed);
  return {
    smallest: sets[0]?.length ?? null,
    reason,
    sets: sets.map((needs) => ({
      needs: needs.map((need) => showRequirement(snapshot, need, leaves.get(need.fact) ?? [])),
      moves: movesUnder(
        conditional,
        snapshot.facts,
        new Map(needs.map(({ fact, needs }) => [fact, needs as Truth])),
      ).map((move) => showMove(snapshot, move)),
    })),
  };
}

interface LeafAt {
  address: string;
  holder: number;
}

function leavesByFact(opposed: readonly HeldStance[]): Map<string, LeafAt[]> {
  const leaves = new Map<string, LeafAt[]>();
  for (const held of opposed) {
    for (const { address, test } of heldLeaves(held)) appendTo(leaves, factOf(test), { address, holder: held.holder });
  }
  return leaves;
}

const showRequirement = ({ model, knownAt, facts }: Snapshot, { leaf, needs }: Requirement, at: readonly LeafAt[]) => ({
  needs,
  state: evaluate(leaf, facts).state,
  test: showTest(model, leaf, knownAt, null),
  leaves: at.map(({ address }) => address),
  of: [...new Set(at.map(({ holder }) => holder))].map((id) => actorRef(model, id, knownAt)),
});

/** Where a party stands on a proposal, and the stance that says so. */
export interface Party extends AlignedParty {
  actorId: number;
  held: HeldStance | null;
  level: Level | null;
}

export interface ProposalParties {
  snapshot: Snapshot;
  proposalId: number;
  parties: Party[];
}

/** Where each party stands on a proposal, in the order of the parties. */
export function alignmentsOn(
  snapshot: Snapshot,
  proposalId: number,
  parties: readonly number[],
  only: ReadonlySet<number>,
  rules: LevelRules,
): ProposalParties {
  // Ambiguous parties are listed, whatever `ambiguous` counts as.
  const { actors, rows } = levelsOn(snapshot.model, proposalId, snapshot, { ...rules, ambiguous: 'neutral' }, only);
  const rowOf = new Map(Array.from(actors, (actorId, i) => [actorId, rows[i] as number]));
  const single = singleRows(snapshot.model, proposalId, snapshot.knownAt, rules);
  return {
    snapshot,
    proposalId,
    parties: parties.flatMap((actorId) => {
      // A representative's statement is listed under its group, so the representative has no row here.
      if (rules.once && !rowOf.has(actorId) && speaksForOthers(snapshot, proposalId, actorId)) return [];
      const party = partyOf(snapshot, proposalId, actorId, rowOf.get(actorId), rules);
      // Only an actor with several stances can contradict itself.
      if (party.held && single.row[actorId] === COMPLEX)
        party.held.contested = isContested(snapshot, proposalId, actorId, rules);
      return [party];
    }),
  };
}

function speaksForOthers(snapshot: Snapshot, proposalId: number, actorId: number): boolean {
  if (!snapshot.model.affiliations(snapshot.knownAt).speaksFor.has(actorId)) return false;
  const voices = snapshot.voices(proposalId).get(actorId);
  return voices !== undefined && !hasOwnPosition(snapshot, actorId, voices);
}

function partyOf(
  snapshot: Snapshot,
  proposalId: number,
  actorId: number,
  row: number | undefined,
  rules: LevelRules,
): Party {
  if (row === undefined) {
    const alignment = ALIGNMENT_OF_ABSENCE[snapshot.absence(proposalId)(actorId)];
    return { actorId, held: null, level: null, alignment, standing: null };
  }
  const held = heldAt(snapshot, actorId, row);
  const { level, conditions } = held;
  const alignment = alignmentOf(level, conditions.length > 0);
  const isConditional = alignment === 'conditional' || alignment === 'opposesConditionally';
  const standing: Standing | null = isConditional ? standingIn(held, snapshot.facts) : null;
  const shown = alignment === 'ambiguous' && rules.ambiguous === 'neutral' ? 'neutral' : alignment;
  return { actorId, held, level, alignment: shown, standing };
}

function isContested(snapshot: Snapshot, proposalId: number, actorId: number, rules: LevelRules): boolean {
  const voices = snapshot.voices(proposalId).get(actorId) ?? NO_VOICES;
  return (resolveAdmitted(snapshot, inVoice(voices, rules.voice), rules)?.rivals.length ?? 0) > 0;
}

function heldAt(snapshot: Snapshot, holder: number, row: number): HeldStance {
  const { model, knownAt } = snapshot;
  const who = model.identities(knownAt);
  const claim = who.isOwn(row)
    ? null
    : { claimantId: who.claimant(row), description: who.claimantDescription(row), candidates: [] };
  const voice = claim ? 'attributed' : 'own';
  const level = model.stances.levelOf(row);
  return { holder, row, level, conditions: conditionsOf(snapshot, row), voice, claim, contested: false };
}

/** A party's stance, as the answer shows it. */
export const showStance = (snapshot: Snapshot, { actorId, held, level, standing }: Party) => ({
  actor: actorRef(snapshot.model, actorId, snapshot.knownAt),
  level: level as Level,
  standing,
  contested: (held as HeldStance).contested,
  stance: stanceRefOf(snapshot, (held as HeldStance).row),
});

/** One row of the answer. */
export function groundRow({ snapshot, proposalId, parties }: ProposalParties, hasOpposedProvision: boolean) {
  const at = (alignment: Alignment) => parties.filter((party) => party.alignment === alignment);
  const actors = (alignment: Alignment) =>
    at(alignment).map(({ actorId }) => actorRef(snapshot.model, actorId, snapshot.knownAt));
  const stances = (alignment: Alignment) => at(alignment).map((party) => showStance(snapshot, party));
  const rows = parties.flatMap(({ held }) => held?.row ?? []);
  return {
    proposal: refTo(snapshot.model, 'proposal', proposalId, snapshot.knownAt),
    ground: commonGroundOf(parties, hasOpposedProvision),
    n: rows.length,
    directness: includedDirectness(snapshot, rows),
    supports: stances('supports'),
    conditional: stances('conditional'),
    neutral: stances('neutral'),
    ambiguous: stances('ambiguous'),
    opposesConditionally: stances('opposesConditionally'),
    opposes: stances('opposes'),
    silent: actors('silent'),
    notCoded: actors('notCoded'),
    leftOut: actors('leftOut'),
    settlement: parties.some(isOpposed) ? settle(snapshot, parties) : null,
  };
}
