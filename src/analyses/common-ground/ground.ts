import { hasItsOwn } from '../../api/positions/listed.ts';
import type { Scope } from '../../api/positions/scope.ts';
import { actorRef, refTo, showTest } from '../../api/present.ts';
import { groundOf, isOpposed, type Place, type Placed, placeOf } from '../../domain/common-ground.ts';
import { evaluate } from '../../domain/conditions.ts';
import { type Need, settlementOf } from '../../domain/settlement.ts';
import { factOf, movesUnder, type Standing, standingIn } from '../../domain/triggers.ts';
import type { Level, Truth } from '../../domain/vocabulary.ts';
import { loneStances, MORE } from '../../ledger/reading/holders.ts';
import { type LevelRules, levelsOn } from '../../ledger/reading/levels.ts';
import { NO_VOICES } from '../../ledger/reading/voices.ts';
import { showMove } from '../triggers/answer.ts';
import { conditionsOf, type Held, leavesOfHeld, resolvedAmong, stanceIdOf } from '../triggers/held.ts';

/** What would leave none opposed, and who else would move by it. */
function settle(scope: Scope, parties: readonly Party[]) {
  const { model, knownAt } = scope;
  const blocking = parties.filter(({ place }) => place === 'opposes');
  if (blocking.length > 0) {
    const names = blocking.map(({ actorId }) => actorRef(model, actorId, knownAt).name);
    return { smallest: null, sets: null, reason: `opposed without conditions: ${names.join(', ')}` };
  }
  const conditional = parties.flatMap(({ held, place }) =>
    held && (place === 'opposesConditionally' || place === 'conditional') ? [held] : [],
  );
  // Those whose conditions are met by now are in: what lifts others' opposition must not bring theirs back.
  const opposed = parties.flatMap(({ held, place }) => (held && place === 'opposesConditionally' ? [held] : []));
  const { sets, reason } = settlementOf(opposed, scope.world);
  if (sets === null) return { smallest: null, sets, reason };
  const places = leavesByFact(opposed);
  return {
    smallest: sets[0]?.length ?? null,
    reason,
    sets: sets.map((needs) => ({
      needs: needs.map((need) => showNeed(scope, need, places.get(need.fact) ?? [])),
      moves: movesUnder(conditional, scope.world, new Map(needs.map(({ fact, needs }) => [fact, needs as Truth]))).map(
        (move) => showMove(scope, move),
      ),
    })),
  };
}

interface LeafAt {
  address: string;
  holder: number;
}

function leavesByFact(opposed: readonly Held[]): Map<string, LeafAt[]> {
  const places = new Map<string, LeafAt[]>();
  for (const held of opposed) {
    for (const { address, test } of leavesOfHeld(held)) {
      const fact = factOf(test);
      places.set(fact, [...(places.get(fact) ?? []), { address, holder: held.holder }]);
    }
  }
  return places;
}

const showNeed = ({ model, knownAt, world }: Scope, { leaf, needs }: Need, at: readonly LeafAt[]) => ({
  needs,
  state: evaluate(leaf, world).state,
  test: showTest(model, leaf, knownAt, null),
  leaves: at.map(({ address }) => address),
  of: [...new Set(at.map(({ holder }) => holder))].map((id) => actorRef(model, id, knownAt)),
});

/** A party on a proposal. */
export interface Party extends Placed {
  actorId: number;
  held: Held | null;
  level: Level | null;
}

export interface Placing {
  proposalId: number;
  parties: Party[];
}

/** Where each party stands on a proposal, in the order of the parties. */
export function placingOf(scope: Scope, proposalId: number, parties: readonly number[], rules: LevelRules): Placing {
  // The ambiguous are listed, whatever they count as.
  const { actors, rows } = levelsOn(
    scope.model,
    proposalId,
    scope,
    { ...rules, ambiguous: 'neutral' },
    new Set(parties),
  );
  const rowOf = new Map(actors.map((actorId, i) => [actorId, rows[i] as number]));
  const lone = loneStances(scope.model, proposalId, scope.knownAt, rules);
  return {
    proposalId,
    parties: parties.flatMap((actorId) => {
      // What it says here stands in the row of whom it says it for: it is not silent, and no party of its own.
      if (rules.once && !rowOf.has(actorId) && speaksForOthers(scope, proposalId, actorId)) return [];
      const party = partyOf(scope, actorId, rowOf.get(actorId), rules);
      // Who has said one thing only cannot have said another.
      if (party.held && lone.row[actorId] === MORE)
        party.held.contested = isContested(scope, proposalId, actorId, rules);
      return [party];
    }),
  };
}

function speaksForOthers(scope: Scope, proposalId: number, actorId: number): boolean {
  if (!scope.model.affiliations(scope.knownAt).speaksFor.has(actorId)) return false;
  const voices = scope.voices(proposalId).get(actorId);
  return voices !== undefined && !hasItsOwn(scope, actorId, voices);
}

function partyOf(scope: Scope, actorId: number, row: number | undefined, rules: LevelRules): Party {
  if (row === undefined) return { actorId, held: null, level: null, place: 'silent', standing: null };
  const held = heldAt(scope, actorId, row);
  const { level, conditions } = held;
  const place = placeOf(level, conditions.length > 0);
  const isConditional = place === 'conditional' || place === 'opposesConditionally';
  const standing: Standing | null = isConditional ? standingIn(held, scope.world) : null;
  const shown = place === 'ambiguous' && rules.ambiguous === 'neutral' ? 'neutral' : place;
  return { actorId, held, level, place: shown, standing };
}

function isContested(scope: Scope, proposalId: number, actorId: number, rules: LevelRules): boolean {
  const { own, claims } = scope.voices(proposalId).get(actorId) ?? NO_VOICES;
  const said = rules.voice === 'own' ? own : [...claims.values()].flatMap(({ candidates }) => candidates);
  return (resolvedAmong(scope, said, rules)?.rivals.length ?? 0) > 0;
}

function heldAt(scope: Scope, holder: number, row: number): Held {
  const { model, knownAt } = scope;
  const who = model.identities(knownAt);
  const claim = who.isOwn(row)
    ? null
    : { claimantId: who.claimant(row), description: who.claimantDescription(row), candidates: [] };
  const voice = claim ? 'attributed' : 'own';
  const level = model.stances.levelOf(row);
  return { holder, row, level, conditions: conditionsOf(scope, row), voice, claim, contested: false };
}

/** A party's stance, as the answer has it. */
export const stanceOf = ({ model, knownAt }: Scope, { actorId, held, level, standing }: Party) => ({
  actor: actorRef(model, actorId, knownAt),
  level: level as Level,
  standing,
  contested: (held as Held).contested,
  stance: stanceIdOf((held as Held).row),
});

/** One row of the answer. */
export function groundRow(scope: Scope, { proposalId, parties }: Placing, hasOpposedProvision: boolean) {
  const at = (place: Place) => parties.filter((party) => party.place === place);
  const stances = (place: Place) => at(place).map((party) => stanceOf(scope, party));
  return {
    proposal: refTo(scope.model, 'proposal', proposalId, scope.knownAt),
    ground: groundOf(parties, hasOpposedProvision),
    n: parties.length - at('silent').length,
    supports: stances('supports'),
    conditional: stances('conditional'),
    neutral: stances('neutral'),
    ambiguous: stances('ambiguous'),
    opposesConditionally: stances('opposesConditionally'),
    opposes: stances('opposes'),
    silent: at('silent').map(({ actorId }) => actorRef(scope.model, actorId, scope.knownAt)),
    settlement: parties.some(isOpposed) ? settle(scope, parties) : null,
  };
}
