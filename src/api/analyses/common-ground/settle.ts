import { evaluate } from '../../../domain/conditions.ts';
import { type Need, settlementOf } from '../../../domain/settlement.ts';
import { factOf, movesUnder } from '../../../domain/triggers.ts';
import type { Truth } from '../../../domain/vocabulary.ts';
import { showTest } from '../../conditions.ts';
import type { Scope } from '../../positions/scope.ts';
import { actorRef } from '../../present.ts';
import type { Held } from '../triggers/held.ts';
import { leavesOfHeld } from '../triggers/leaves.ts';
import { showMove } from '../triggers/store.ts';
import type { Party } from './places.ts';

/** What would leave none opposed, and who else would move by it. */
export function settle(scope: Scope, parties: readonly Party[]) {
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
