import type { z } from 'zod';
import type { Context } from '../../api/context.ts';
import { named } from '../../api/names.ts';
import { listed } from '../../api/positions/listed.ts';
import { type Scope, scopeOf } from '../../api/positions/scope.ts';
import { refTo, showConditions } from '../../api/present.ts';
import { type Condition, evaluate, stateOf, type Test } from '../../domain/conditions.ts';
import { Refusal } from '../../domain/refusal.ts';
import { assuming, factOf, leavesOfAll, type Move, movesUnder, standingOf, stateOfAll } from '../../domain/triggers.ts';
import type { Truth } from '../../domain/vocabulary.ts';
import { parseId } from '../../nouns/nouns.ts';
import { inSlices } from '../../runtime/turns.ts';
import { analysis } from '../analysis.ts';
import { proposalsOf, rulesOf } from '../selection.ts';
import { addressOf, conditionsOf, type Held, holderOf, inForce, leavesOfHeld, showLeaf } from './held.ts';
import {
  bothVoices,
  type ConditionsQuery,
  getProposalTriggersQuestion,
  listConditionsQuestion,
  type TriggersQuery,
} from './question.ts';

interface Assumption {
  leaf: string;
  test: Test;
  state: Truth;
}

/** The assumptions of the question: by fact, for the arithmetic, and leaf by leaf, for the answer. */
function assumptionsOf(scope: Scope, asked: readonly string[]) {
  const assumptions = asked.map((text) => assumptionOf(scope, text));
  const facts = new Map<string, Truth>();
  for (const { leaf, test, state } of assumptions) {
    const said = facts.get(factOf(test));
    if (said !== undefined && said !== state)
      throw refused('invalid-parameter', `${leaf} is assumed ${said} and ${state}`);
    facts.set(factOf(test), state);
  }
  const shown = (held: readonly Held[]) => {
    const all = held.flatMap(leavesOfHeld);
    return assumptions.map(({ leaf, test, state }) => ({
      leaf,
      state,
      was: evaluate(test, scope.world).state,
      leaves: all.filter((other) => factOf(other.test) === factOf(test)).map(({ address }) => address),
    }));
  };
  return { facts, shown };
}

/** The leaf need not belong to a stance in force: its fact is one of the world. */
function assumptionOf(scope: Scope, text: string): Assumption {
  const { model, knownAt } = scope;
  const [leaf = '', state] = text.split(':') as [string, Truth];
  const row = (parseId(leaf.slice(0, leaf.indexOf('/')))?.id ?? 0) - 1;
  const isThere = row < model.stances.size && (model.stances.revision[row] as number) <= knownAt;
  const leaves = isThere ? leavesOfAll(conditionsOf(scope, row)) : [];
  const found = leaves.find(({ path }) => addressOf(row, path) === leaf);
  if (found) return { leaf, test: found.test, state };
  const there = leaves.length === 0 ? '' : `; there are ${leaves.map(({ path }) => addressOf(row, path)).join(', ')}`;
  throw refused('unknown-reference', `there is no leaf ${leaf}${there}`);
}

const refused = (code: string, detail: string) => new Refusal(code, detail, [{ pointer: '?assume', detail }]);

export const getProposalTriggers = analysis(getProposalTriggersQuestion, async (context, { params, query }, moment) => {
  const proposalId = named(context.model, 'proposal', params.id);
  const scope = scopeOf(context.model, moment, query);
  const held = conditionalOn(context, scope, proposalId, query);
  const { facts, shown } = assumptionsOf(scope, query.assume ?? []);
  const hanging = byFact(held);
  const proposal = refTo(context.model, 'proposal', proposalId, moment.knownAt);
  const states = countsOf(held.map(({ conditions }) => stateOfAll(conditions, scope.world)));
  return {
    of: proposal,
    proposals: [proposalId],
    rows: held,
    show: (stance: Held) => triggerOf(scope, stance, hanging, facts),
    lists: { moves: movesUnder(held, scope.world, facts).map((move) => showMove(scope, move)) },
    meta: (common) => ({ proposal, ...common, states, assumed: shown(held) }),
  };
});

export const listConditions = analysis(listConditionsQuestion, async (context, { query }, moment) => {
  const scope = scopeOf(context.model, moment, query);
  const proposals = proposalsOf(context, bothVoices(query), moment);
  const states: Truth[] = [];
  const rows: Row[] = [];
  await inSlices(conditionalAmong(context, scope, proposals, query), (stance) => {
    if (stance === null) return;
    for (const [at, condition] of stance.conditions.entries()) {
      if (query.type && !query.type.includes(condition.type)) continue;
      const { state } = stateOf(condition, scope.world);
      states.push(state);
      if (!query.state || query.state.includes(state)) rows.push({ stance, at, condition, state });
    }
  });
  return {
    proposals,
    rows,
    show: (row: Row) => showCondition(scope, row),
    meta: (common) => ({ ...common, states: countsOf(states) }),
  };
});

/** One condition of a stance in force. */
interface Row {
  stance: Held;
  /** Its place among the conditions of the stance. */
  at: number;
  condition: Condition;
  state: Truth;
}

function showCondition(scope: Scope, { stance, at, condition, state }: Row) {
  const { model, knownAt, world } = scope;
  return {
    proposal: refTo(model, 'proposal', model.stances.proposal[stance.row] as number, knownAt),
    ...holderOf(scope, stance),
    standing: standingOf(stance.level, stateOfAll(stance.conditions, world)),
    address: addressOf(stance.row, String(at)),
    text: condition.text,
    type: condition.type,
    state,
    leaves: leavesOfHeld(stance)
      .filter((leaf) => leaf.condition === at)
      .map((leaf) => showLeaf(scope, leaf)),
  };
}

type Query = z.output<typeof TriggersQuery> | z.output<typeof ConditionsQuery>;

function conditionalOn(context: Context, scope: Scope, proposalId: number, query: Query): Held[] {
  const holders = [...new Set(listed(context, query, scope, [proposalId], scope))];
  return inForce(scope, proposalId, holders, rulesOf(bothVoices(query), scope)).filter(
    ({ conditions }) => conditions.length > 0,
  );
}

/** The stances one by one; null before each proposal, so that a long search can be interrupted. */
function* conditionalAmong(context: Context, scope: Scope, proposals: readonly number[], query: Query) {
  for (const proposalId of proposals) {
    yield null;
    if (!hasConditions(scope, proposalId)) continue;
    yield* conditionalOn(context, scope, proposalId, query);
  }
}

/** Reads the columns only, which is cheaper than resolving the voices of a proposal. */
function hasConditions({ model: { stances }, knownAt }: Scope, proposalId: number): boolean {
  for (let row = stances.firstOfProposal(proposalId); row >= 0; row = stances.nextOfProposal(row)) {
    if (stances.extra(row).conditions.length > 0 && stances.live(row, knownAt)) return true;
  }
  return false;
}

/** The stances that depend on each fact: no other can move by it. */
function byFact(held: readonly Held[]): Map<string, Held[]> {
  const hanging = new Map<string, Held[]>();
  for (const stance of held) {
    for (const fact of new Set(leavesOfHeld(stance).map(({ test }) => factOf(test)))) {
      const known = hanging.get(fact);
      if (known) known.push(stance);
      else hanging.set(fact, [stance]);
    }
  }
  return hanging;
}

function triggerOf(scope: Scope, stance: Held, hanging: Map<string, Held[]>, facts: ReadonlyMap<string, Truth>) {
  const { model, knownAt, world } = scope;
  const conditions = [...stance.conditions];
  const state = stateOfAll(conditions, world);
  const standing = standingOf(stance.level, state);
  const leaves = leavesOfHeld(stance).map((leaf) => {
    const fact = factOf(leaf.test);
    const moves = (to: Truth) =>
      movesUnder(hanging.get(fact) ?? [], world, new Map([[fact, to]])).map((move) => showMove(scope, move));
    return { ...showLeaf(scope, leaf), ifMet: moves('met'), ifUnmet: moves('unmet') };
  });
  return {
    ...holderOf(scope, stance),
    state,
    standing,
    assuming: facts.size === 0 ? null : assumed(),
    conditions: showConditions(model, conditions, knownAt, world),
    leaves,
  };

  function assumed() {
    const then = stateOfAll(conditions, assuming(world, facts));
    return {
      state: then,
      standing: standingOf(stance.level, then),
      moves: standingOf(stance.level, then) !== standing,
    };
  }
}

export function showMove(scope: Scope, { stance, from, to }: Move<Held>) {
  const { actor, voice, claimant, stance: id } = holderOf(scope, stance);
  return { actor, voice, claimant, stance: id, from, to };
}

function countsOf(states: readonly Truth[]) {
  const counts = { met: 0, unmet: 0, unknown: 0 };
  for (const state of states) counts[state]++;
  return counts;
}
