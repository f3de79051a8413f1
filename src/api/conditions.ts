import { type Condition, type Evaluated, stateOf, type Test, type World } from '../domain/conditions.ts';
import type { ReadModel } from '../ledger/model.ts';
import { actorRef, refTo } from './present.ts';

type Shown = Record<string, unknown>;

/** Conditions with their references; held against a world, also with the state of each leaf and of the whole. */
export function showConditions(
  model: ReadModel,
  conditions: Condition[],
  knownAt: number,
  world: World | null,
): Shown[] {
  return conditions.map((condition) => {
    const { text, type, test } = condition;
    if (!world) return { text, type, test: test ? showTest(model, test, knownAt, null) : null };
    const evaluated = stateOf(condition, world);
    return { text, type, state: evaluated.state, test: test ? showTest(model, test, knownAt, evaluated) : null };
  });
}

export function showTest(model: ReadModel, test: Test, knownAt: number, evaluated: Evaluated | null): Shown {
  const state = evaluated ? { state: evaluated.state } : {};
  const inner = (parts: Test[]) => parts.map((part, i) => showTest(model, part, knownAt, evaluated?.parts[i] ?? null));
  if ('all' in test) return { ...state, all: inner(test.all) };
  if ('any' in test) return { ...state, any: inner(test.any) };
  if ('not' in test) return { ...state, not: inner([test.not])[0] };
  if ('stance' in test) {
    const { actorId, proposalId, levels } = test.stance;
    const stance = {
      actor: actorRef(model, actorId, knownAt),
      proposal: refTo(model, 'proposal', proposalId, knownAt),
      levels,
    };
    return { ...state, stance };
  }
  if ('event' in test) return { ...state, event: refTo(model, 'event', test.event.eventId, knownAt) };
  return { ...state, ...test };
}
