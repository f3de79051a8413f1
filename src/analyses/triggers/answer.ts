import type { z } from 'zod';
import { recordNamed } from '../../api/names.ts';
import { rowActors } from '../../api/positions/row-actors.ts';
import { type Snapshot, snapshotOf } from '../../api/positions/snapshot.ts';
import { refTo, showConditions } from '../../api/present.ts';
import { type Condition, evaluate, leftOutOf, stateOf, testOf } from '../../domain/conditions.ts';
import { getOrCreate } from '../../domain/lists.ts';
import { Refusal } from '../../domain/refusal.ts';
import { assuming, factOf, leavesOfAll, type Move, movesUnder, standingOf, stateOfAll } from '../../domain/triggers.ts';
import type { Truth } from '../../domain/vocabulary.ts';
import { parseId } from '../../nouns/nouns.ts';
import { flatMapInSlices, inSlices, mapInSlices } from '../../runtime/turns.ts';
import { analysis } from '../analysis.ts';
import { proposalsOf, rulesOf } from '../selection.ts';
import {
  addressOf,
  conditionsOf,
  type HeldStance,
  heldLeaves,
  heldStances,
  showHolder,
  showLeaf,
} from './held-stances.ts';
import {
  bothVoices,
  type ConditionsQuery,
  getProposalTriggersQuestion,
  listConditionsQuestion,
  type TriggersQuery,
} from './question.ts';

/** The assumptions of the question: by fact, for the arithmetic, and leaf by leaf, for the answer. */
function assumptionsOf(snapshot: Snapshot, texts: readonly string[]) {
  const all = texts.map((text) => assumptionOf(snapshot, text));
  const assumptions = new Map<string, Truth>();
  for (const { leaf, test, state } of all) {
    const said = assumptions.get(factOf(test));
    if (said !== undefined && said !== state)
      throw refused('invalid-parameter', `${leaf} is assumed ${said} and ${state}`);
    assumptions.set(factOf(test), state);
  }
  const shown = (dependents: Dependents) =>
    all.map(({ leaf, test, state }) => ({
      leaf,
      state,
      was: evaluate(test, snapshot.facts).state,
      leaves: dependents.get(factOf(test))?.addresses ?? [],
    }));
  return { assumptions, shown };
}

/** The leaf need not belong to a stance in force, because its fact is the same whichever stance tests it. */
function assumptionOf(snapshot: Snapshot, text: string) {
  const { model, knownAt } = snapshot;
  const [leaf = '', state] = text.split(':') as [string, Truth];
  const row = (parseId(leaf.slice(0, leaf.indexOf('/')))?.id ?? 0) - 1;
  const isThere = row < model.stances.size && (model.stances.revision[row] as number) <= knownAt;
  const leaves = isThere ? leavesOfAll(conditionsOf(snapshot, row)) : [];
  const found = leaves.find(({ path }) => addressOf(row, path) === leaf);
  if (found) return { leaf, test: found.test, state };
  const there = leaves.length === 0 ? '' : `; there are ${leaves.map(({ path }) => addressOf(row, path)).join(', ')}`;
  throw refused('unknown-reference', `there is no leaf ${leaf}${there}`);
}

const refused = (code: string, detail: string) => Refusal.at('?assume', detail, code);

export const getProposalTriggers = analysis(getProposalTriggersQuestion, async (context, { params, query }, moment) => {
  const proposalId = recordNamed(context.model, 'proposal', params.id);
  const snapshot = snapshotOf(context.model, moment, query);
  await snapshot.ready(proposalId);
  const held = await mapInSlices(conditionalOn(snapshot, proposalId, query), (stance) => stance);
  const states = await mapInSlices(held, ({ conditions }) => stateOfAll(conditions, snapshot.facts));
  const { assumptions, shown } = assumptionsOf(snapshot, query.assume ?? []);
  const dependents = await dependentsByFact(held, snapshot);
  const proposal = refTo(context.model, 'proposal', proposalId, moment.knownAt);
  const moves = await flatMapInSlices(held, (stance) =>
    movesUnder([stance], snapshot.facts, assumptions).map((move) => showMove(snapshot, move)),
  );
  return {
    of: proposal,
    proposals: [proposalId],
    rows: held,
    show: (stance: HeldStance) => triggerOf(snapshot, stance, dependents, assumptions),
    lists: { moves },
    meta: (common) => ({ proposal, ...common, states: countsOf(states), assumed: shown(dependents) }),
  };
});

export const listConditions = analysis(listConditionsQuestion, async (context, { query }, moment) => {
  const snapshot = snapshotOf(context.model, moment, query);
  const proposals = proposalsOf(context, bothVoices(query), moment);
  const states: Truth[] = [];
  const rows: Row[] = [];
  await inSlices(conditionalAmong(snapshot, proposals, query), (stance) => {
    if (stance === null) return;
    for (const [at, condition] of stance.conditions.entries()) {
      if (query.type && !query.type.includes(condition.type)) continue;
      const { state } = stateOf(condition, snapshot.facts);
      states.push(state);
      if (!query.state || query.state.includes(state)) rows.push({ stance, at, condition, state });
    }
  });
  return {
    proposals,
    rows,
    show: (row: Row) => showCondition(snapshot, row),
    meta: (common) => ({ ...common, states: countsOf(states) }),
  };
});

/** One condition of a stance in force. */
interface Row {
  stance: HeldStance;
  /** Its index among the conditions of the stance. */
  at: number;
  condition: Condition;
  state: Truth;
}

function showCondition(snapshot: Snapshot, { stance, at, condition, state }: Row) {
  const { model, knownAt, facts } = snapshot;
  return {
    proposal: refTo(model, 'proposal', model.stances.proposal[stance.row] as number, knownAt),
    ...showHolder(snapshot, stance),
    standing: standingOf(stance.level, stateOfAll(stance.conditions, facts)),
    address: addressOf(stance.row, String(at)),
    text: condition.text,
    type: condition.type,
    state,
    leftOut: leftOutOf(testOf(condition)) || undefined,
    leaves: heldLeaves(stance)
      .filter((leaf) => leaf.condition === at)
      .map((leaf) => showLeaf(snapshot, leaf)),
  };
}

type Query = z.output<typeof TriggersQuery> | z.output<typeof ConditionsQuery>;

function* conditionalOn(snapshot: Snapshot, proposalId: number, query: Query): Generator<HeldStance> {
  const holders = new Set(rowActors(query, [proposalId], snapshot));
  for (const stance of heldStances(snapshot, proposalId, holders, rulesOf(bothVoices(query), snapshot)))
    if (stance.conditions.length > 0) yield stance;
}

/** The stances one by one; null before each proposal, so that a long search can be interrupted. */
function* conditionalAmong(snapshot: Snapshot, proposals: readonly number[], query: Query) {
  for (const proposalId of proposals) {
    yield null;
    if (!hasConditions(snapshot, proposalId)) continue;
    yield* conditionalOn(snapshot, proposalId, query);
  }
}

/** Reads only the columns, which is cheaper than resolving the voices on a proposal. */
function hasConditions({ model: { stances }, knownAt }: Snapshot, proposalId: number): boolean {
  for (let row = stances.firstOfProposal(proposalId); row >= 0; row = stances.nextOfProposal(row)) {
    if (stances.extra(row).conditions.length > 0 && stances.live(row, knownAt)) return true;
  }
  return false;
}

type Shown = ReturnType<typeof showMove>;
/** Maps each fact to the stances and leaves that test it, and to the stances that move if it is met or unmet. */
type Dependents = Map<string, { stances: HeldStance[]; addresses: string[]; met: Shown[]; unmet: Shown[] }>;

/** Evaluates each stance twice for each of its facts, in slices; a fact moves only the stances that test it. */
async function dependentsByFact(held: readonly HeldStance[], snapshot: Snapshot): Promise<Dependents> {
  const dependents: Dependents = new Map();
  await inSlices(held, (stance) => {
    for (const { test, address } of heldLeaves(stance)) {
      const fact = factOf(test);
      const known = getOrCreate(dependents, fact, () => ({ stances: [], addresses: [], met: [], unmet: [] }));
      known.addresses.push(address);
      if (known.stances.at(-1) !== stance) known.stances.push(stance);
    }
  });
  await inSlices(pairsIn(dependents), ([fact, stance, of]) => {
    for (const to of ['met', 'unmet'] as const) {
      for (const move of movesUnder([stance], snapshot.facts, new Map([[fact, to]])))
        of[to].push(showMove(snapshot, move));
    }
  });
  return dependents;
}

function* pairsIn(dependents: Dependents) {
  for (const [fact, of] of dependents) for (const stance of of.stances) yield [fact, stance, of] as const;
}

function triggerOf(
  snapshot: Snapshot,
  stance: HeldStance,
  dependents: Dependents,
  assumptions: ReadonlyMap<string, Truth>,
) {
  const { model, knownAt, facts } = snapshot;
  const conditions = [...stance.conditions];
  const state = stateOfAll(conditions, facts);
  const standing = standingOf(stance.level, state);
  const leaves = heldLeaves(stance).map((leaf) => {
    const { met, unmet } = dependents.get(factOf(leaf.test)) as { met: Shown[]; unmet: Shown[] };
    return { ...showLeaf(snapshot, leaf), ifMet: met, ifUnmet: unmet };
  });
  return {
    ...showHolder(snapshot, stance),
    state,
    standing,
    assuming: assumptions.size === 0 ? null : assumed(),
    conditions: showConditions(model, conditions, knownAt, facts),
    leaves,
  };

  function assumed() {
    const then = stateOfAll(conditions, assuming(facts, assumptions));
    return {
      state: then,
      standing: standingOf(stance.level, then),
      moves: standingOf(stance.level, then) !== standing,
    };
  }
}

export function showMove(snapshot: Snapshot, { stance, from, to }: Move<HeldStance>) {
  const { actor, voice, claimant, stance: id } = showHolder(snapshot, stance);
  return { actor, voice, claimant, stance: id, from, to };
}

function countsOf(states: readonly Truth[]) {
  const counts = { met: 0, unmet: 0, unknown: 0 };
  for (const state of states) counts[state]++;
  return counts;
}
