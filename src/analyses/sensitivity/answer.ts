import type { z } from 'zod';
import type { Context } from '../../api/context.ts';
import { recordNamed } from '../../api/names.ts';
import { includedDirectness, stanceRefOf, UNITY_RULE } from '../../api/positions/position.ts';
import { countsOf, type Snapshot, snapshotOf } from '../../api/positions/snapshot.ts';
import { actorRef, refTo } from '../../api/present.ts';
import {
  DEFAULT_QUORUM,
  outcomeOf,
  type Quorum,
  type RuleFigures,
  unityFault,
  whyMissing,
} from '../../domain/measures/cohesion.ts';
import { isCredible, isReliable, rangeOfFigures } from '../../domain/trust.ts';
import { type Level, score } from '../../domain/vocabulary.ts';
import type { ReadModel } from '../../ledger/model/model.ts';
import type { Moment } from '../../ledger/model/moment.ts';
import { evidenceAt, type StanceEvidence } from '../../ledger/reading/evidence.ts';
import { type LevelRules, levelsOn } from '../../ledger/reading/levels.ts';
import { inSlices, mapInSlices } from '../../runtime/turns.ts';
import { analysis } from '../analysis.ts';
import { actorsOf, rulesOf, selectionOfActor } from '../selection.ts';
import {
  type ActorSensitivityQuery,
  getActorSensitivityQuestion,
  getProposalSensitivityQuestion,
  type ProposalSensitivityQuery,
  type RULES,
} from './question.ts';

type Query = z.output<typeof ProposalSensitivityQuery> | z.output<typeof ActorSensitivityQuery>;

export const getProposalSensitivity = analysis(
  getProposalSensitivityQuestion,
  async (context, { params, query }, moment) => {
    const { model } = context;
    const proposalId = recordNamed(model, 'proposal', params.id);
    const actors = await actorsOf(context, query, moment, [proposalId]);
    const proposal = refTo(model, 'proposal', proposalId, moment.knownAt);
    const { data, ranges } = await underRules(context, moment, query, [proposalId], actors, true);
    return {
      of: proposal,
      proposals: [proposalId],
      rows: data,
      meta: (common) => ({ proposal, ...common, ...ranges }),
    };
  },
);

export const getActorSensitivity = analysis(getActorSensitivityQuestion, async (context, { params, query }, moment) => {
  const { actorId, actor, proposals } = await selectionOfActor(context, params.id, query, moment);
  const { data, ranges } = await underRules(context, moment, query, proposals, [actorId], false);
  return { of: actor, proposals, rows: data, meta: (common) => ({ actor, ...common, ...ranges }) };
});

/** A level of an actor on a proposal, and the stance that decides it. */
interface Cell {
  proposalId: number;
  actorId: number;
  /** The level that counts: `ambiguous` as neutral, if the rule says so. */
  level: Level;
  coded: Level;
  row: number;
}
type Cells = Map<string, Cell>;

async function underRules(
  context: Context,
  moment: Moment,
  query: Query,
  proposals: number[],
  actors: number[],
  isGroup: boolean,
) {
  const rules = rulesOf(query, moment);
  // The actor in the path has its own levels, whether or not it speaks for a group.
  const once = (rules.once ?? false) && isGroup;
  const sets = ruleSets(context.model, moment.knownAt, { ...rules, once }, query);
  const only = new Set(actors);
  const cells: Cells[] = sets.map(() => new Map());
  for (const [at, { rules: of }] of sets.entries())
    await inSlices(proposals, (id) => addCells(context, moment, id, of, only, cells[at] as Cells));
  const base = cells[0] as Cells;
  // A quorum is a share of a whole group; actors that were named one by one are not a group.
  const isOfGroup = 'group' in query && query.group !== undefined && query.actors === undefined;
  const quorum = isOfGroup ? { members: actors.length, share: query.quorum ?? DEFAULT_QUORUM } : undefined;
  const levelsIn = (found: Cells) => [...found.values()].map(({ level }) => level);
  const outcomes = await mapInSlices(cells, (found) => outcomeOf(levelsIn(found), quorum));
  const snapshot = snapshotOf(context.model, moment, query);
  const data = await mapInSlices(sets.entries(), ([at, set]) =>
    showOutcome(snapshot, set, base, cells[at] as Cells, outcomes[at] as RuleFigures, isGroup, quorum),
  );
  const over = (figure: (outcome: RuleFigures) => number | null) => {
    const range = rangeOfFigures(outcomes.map(figure));
    return { ...range, reason: range.n === 0 ? 'no rule gives the figure' : null };
  };
  const none = { low: null, high: null, n: 0, reason: 'an actor’s proposals are no group' };
  const ranges = {
    stable: data.every(({ changes }) => changes.length === 0),
    range: {
      n: over(({ n }) => n),
      mean: over(({ mean }) => mean),
      support: over(({ support }) => support),
      agreementA: isGroup ? over(({ unity }) => unity.agreementA) : none,
      rice: isGroup ? over(({ unity }) => unity.rice) : none,
    },
    labels: isGroup ? [...new Set(outcomes.map(({ unity }) => unity.label))] : [],
  };
  return { data, ranges };
}

function addCells(
  { model }: Context,
  moment: Moment,
  proposalId: number,
  rules: LevelRules,
  only: ReadonlySet<number>,
  cells: Cells,
): void {
  // Ambiguous levels are always read; the rule says whether they count.
  const { actors, rows } = levelsOn(model, proposalId, moment, { ...rules, ambiguous: 'neutral' }, only);
  for (const [i, actorId] of actors.entries()) {
    const row = rows[i] as number;
    const coded = model.stances.levelOf(row);
    const level = coded === 'ambiguous' && rules.ambiguous === 'neutral' ? 'neutral' : coded;
    cells.set(`${proposalId} ${actorId}`, { proposalId, actorId, level, coded, row });
  }
}

function showOutcome(
  snapshot: Snapshot,
  { rule, about }: RuleSet,
  base: Cells,
  found: Cells,
  outcome: RuleFigures,
  isGroup: boolean,
  quorum: Quorum | undefined,
) {
  const { model, knownAt } = snapshot;
  const { unity, n, ...figures } = outcome;
  const counted = [...found.values()].flatMap(({ level, row }) => (score(level) === null ? [] : [row]));
  const keys = [...base.keys(), ...[...found.keys()].filter((key) => !base.has(key))];
  const changes = keys.flatMap((key) => {
    const [before, after] = [base.get(key), found.get(key)];
    if (before?.level === after?.level) return [];
    const { actorId, proposalId } = (before ?? after) as Cell;
    return [
      {
        actor: actorRef(model, actorId, knownAt),
        proposal: refTo(model, 'proposal', proposalId, knownAt),
        from: before?.level ?? null,
        to: after?.level ?? null,
        stance: before ? stanceRefOf(snapshot, before.row) : null,
        toStance: after && snapshot.include.has('directness') ? stanceRefOf(snapshot, after.row) : undefined,
      },
    ];
  });
  return {
    rule,
    about,
    n,
    directness: includedDirectness(snapshot, counted),
    ...figures,
    reason: whyMissing(outcome, isGroup, quorum),
    levels: countsOf([...found.values()].map(({ coded }) => coded)),
    unity: isGroup ? { ...unity, reason: quorum ? unityFault(unity, quorum) : null, rule: UNITY_RULE } : null,
    leftOut: changes.filter(({ to }) => to === null).length,
    changes,
  };
}

interface RuleSet {
  rule: (typeof RULES)[number];
  about: string;
  rules: LevelRules;
}

/** The rules of the question, and every other rule on top of them. A recorded vote passes all of them. */
function ruleSets(model: ReadModel, knownAt: number, base: LevelRules, least: Query): RuleSet[] {
  const { minReliability, minCredibility } = least;
  const where = (passes: (evidence: StanceEvidence) => boolean): LevelRules => ({
    ...base,
    admits: (row) => {
      const evidence = evidenceAt(model, row, knownAt, base.publishedBy);
      return evidence.isVote || passes(evidence);
    },
  });
  const some = (passes: (statement: StanceEvidence['statements'][number]) => boolean) =>
    where(({ statements }) => statements.some(passes));
  return [
    { rule: 'as_asked', about: 'the rules of the question', rules: base },
    {
      rule: 'first_hand',
      about: 'only what holders said themselves, named, or voted',
      rules: { ...base, firstHand: true },
    },
    {
      rule: 'named',
      about: 'only what rests on a chain in which everybody is named',
      rules: some(({ named }) => named),
    },
    { rule: 'ambiguous_as_neutral', about: 'ambiguous counts as neutral', rules: { ...base, ambiguous: 'neutral' } },
    {
      rule: 'min_reliability',
      about: `only what rests on a source graded ${minReliability} or better`,
      rules: some(({ reliability }) => isReliable(reliability, minReliability)),
    },
    {
      rule: 'min_credibility',
      about: `only what rests on a statement graded ${minCredibility} or better`,
      rules: some(({ credibility }) => isCredible(credibility, minCredibility)),
    },
    {
      rule: 'min_grade',
      about: `only what rests on a statement graded ${minReliability}${minCredibility} or better in both`,
      rules: some(
        ({ reliability, credibility }) =>
          isReliable(reliability, minReliability) && isCredible(credibility, minCredibility),
      ),
    },
    {
      rule: 'explicit',
      about: 'only what holders said in so many words of the very proposal, or voted',
      rules: { ...base, directness: 'explicit' },
    },
  ];
}
