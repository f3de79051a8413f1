import type { FastifyReply } from 'fastify';
import type { Context } from '../../api/context.ts';
import { named } from '../../api/names.ts';
import { type Scope, scopeOf } from '../../api/positions/scope.ts';
import { listed } from '../../api/positions/store.ts';
import { refTo, showConditions } from '../../api/present.ts';
import { evaluate, stateOf, type Test } from '../../domain/conditions.ts';
import { Refusal } from '../../domain/refusal.ts';
import { assuming, factOf, leavesOfAll, type Move, movesUnder, standingOf, stateOfAll } from '../../domain/triggers.ts';
import type { Truth } from '../../domain/vocabulary.ts';
import { answerIn } from '../../http/answer/slices.ts';
import type { RequestOf } from '../../http/operation.ts';
import { parseId } from '../../nouns/nouns.ts';
import { inSlices } from '../../runtime/turns.ts';
import { analysisMeta, isPinnedTo, proposalsOf, rulesOf } from '../selection.ts';
import { addressOf, conditionsOf, type Held, holderOf, inForce, leavesOfHeld, showLeaf } from './held.ts';
import { METHOD } from './method.ts';
import type * as contracts from './question.ts';
import { bothVoices } from './question.ts';

interface Assumption {
  leaf: string;
  test: Test;
  state: Truth;
}

/** What is taken for granted: by fact, for the arithmetic, and leaf by leaf, for the answer. */
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

/** The leaf need not be one of a stance in force: what holds of the world holds for it. */
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

type Asked<Name extends keyof typeof contracts> = RequestOf<(typeof contracts)[Name]>;

export async function getProposalTriggers(
  context: Context,
  { params, query, format }: Asked<'getProposalTriggers'>,
  reply: FastifyReply,
) {
  const proposalId = named(context.model, 'proposal', params.id);
  const moment = context.moment(query);
  const scope = scopeOf(context.model, moment, query);
  const held = conditionalOn(context, scope, proposalId, query);
  const { facts, shown } = assumptionsOf(scope, query.assume ?? []);
  const hanging = byFact(held);
  const data: unknown[] = [];
  await inSlices(held, (stance) => void data.push(triggerOf(scope, stance, hanging, facts)));
  const proposal = refTo(context.model, 'proposal', proposalId, moment.knownAt);
  if (isPinnedTo(METHOD, bothVoices(query))) reply.pinned();
  const path = `/v1/proposals/${proposal.slug}/triggers`;
  const meta = {
    proposal,
    ...analysisMeta(context, { moment, proposals: [proposalId] }, METHOD, path, query, data.length),
    states: countsOf(held.map(({ conditions }) => stateOfAll(conditions, scope.world))),
    assumed: shown(held),
  };
  const moves = movesUnder(held, scope.world, facts).map((move) => showMove(scope, move));
  return answerIn(format, { data, moves, meta });
}

export async function listConditions(
  context: Context,
  { query, format }: Asked<'listConditions'>,
  reply: FastifyReply,
) {
  const moment = context.moment(query);
  const scope = scopeOf(context.model, moment, query);
  const proposals = proposalsOf(context, bothVoices(query), moment);
  const states: Truth[] = [];
  const data: unknown[] = [];
  await inSlices(conditionalAmong(context, scope, proposals, query), (found) => {
    if (found === null) return;
    const { proposalId, stance } = found;
    const standing = standingOf(stance.level, stateOfAll(stance.conditions, scope.world));
    const leaves = leavesOfHeld(stance);
    for (const [at, condition] of stance.conditions.entries()) {
      if (query.type && !query.type.includes(condition.type)) continue;
      const { state } = stateOf(condition, scope.world);
      states.push(state);
      if (query.state && !query.state.includes(state)) continue;
      data.push({
        proposal: refTo(context.model, 'proposal', proposalId, moment.knownAt),
        ...holderOf(scope, stance),
        standing,
        address: addressOf(stance.row, String(at)),
        text: condition.text,
        type: condition.type,
        state,
        leaves: leaves.filter((leaf) => leaf.condition === at).map((leaf) => showLeaf(scope, leaf)),
      });
    }
  });
  if (isPinnedTo(METHOD, bothVoices(query))) reply.pinned();
  const meta = analysisMeta(context, { moment, proposals }, METHOD, '/v1/conditions', query, data.length);
  return answerIn(format, { data, meta: { ...meta, states: countsOf(states) } });
}

type Query = Asked<'getProposalTriggers'>['query'] | Asked<'listConditions'>['query'];

function conditionalOn(context: Context, scope: Scope, proposalId: number, query: Query): Held[] {
  const holders = [...new Set(listed(context, query, scope, [proposalId], scope))];
  return inForce(scope, proposalId, holders, rulesOf(bothVoices(query), scope)).filter(
    ({ conditions }) => conditions.length > 0,
  );
}

/** One by one; null for a proposal that was looked at, so that a long look can be interrupted. */
function* conditionalAmong(context: Context, scope: Scope, proposals: readonly number[], query: Query) {
  for (const proposalId of proposals) {
    yield null;
    if (!hasConditions(scope, proposalId)) continue;
    for (const stance of conditionalOn(context, scope, proposalId, query)) yield { proposalId, stance };
  }
}

/** A look at the columns, before all voices of a proposal are worked out. */
function hasConditions({ model: { stances }, knownAt }: Scope, proposalId: number): boolean {
  for (let row = stances.firstOfProposal(proposalId); row >= 0; row = stances.nextOfProposal(row)) {
    if (stances.extra(row).conditions.length > 0 && stances.live(row, knownAt)) return true;
  }
  return false;
}

/** Of each fact, the stances that hang on it: nobody else can move by it. */
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
