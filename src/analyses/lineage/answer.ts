import type { Context } from '../../api/context.ts';
import { recordNamed } from '../../api/names.ts';
import { includedDirectness, stanceRefOf } from '../../api/positions/position.ts';
import { snapshotOf } from '../../api/positions/snapshot.ts';
import { actorRef, refTo } from '../../api/present.ts';
import { appendTo } from '../../domain/lists.ts';
import { changedParts, changedTerms, versionSteps } from '../../domain/measures/lineage.ts';
import type { Candidate } from '../../domain/timeline.ts';
import { type Level, score } from '../../domain/vocabulary.ts';
import { lastAdmitted } from '../../ledger/reading/levels.ts';
import { isOnlyForGroup, voicesOn } from '../../ledger/reading/voices.ts';
import type { Values } from '../../nouns/nouns.ts';
import { inSlices } from '../../runtime/turns.ts';
import { analysis } from '../analysis.ts';
import { namedActors, rulesOf } from '../selection.ts';
import { getProposalLineageQuestion } from './question.ts';

type Stance = Candidate<Level>;

/** Compares each version with the one that supersedes it. */
export const getProposalLineage = analysis(getProposalLineageQuestion, async (context, { params, query }, moment) => {
  const { model } = context;
  const proposalId = recordNamed(model, 'proposal', params.id);
  const { asOf, knownAt } = moment;
  const rules = rulesOf(query, moment);
  const snapshot = snapshotOf(model, moment, query);
  const only = namedActors(context, query, moment);
  const { superseded, supersedes, parts, drops } = await relationsAt(context, knownAt);
  const { versions, steps } = versionSteps(proposalId, supersedes, superseded);
  const ref = (id: number) => refTo(model, 'proposal', id, knownAt);
  const value = (id: number) => model.stores.proposal.at(id, knownAt)?.value as Values['proposal'];
  const levels = new Map<number, Map<number, Stance>>();
  await inSlices(versions, (id) => levels.set(id, lastLevels(id)));
  const data = steps.map(({ older, newer }) => {
    const [before, after] = [value(older), value(newer)];
    const parted = changedParts(parts(older), parts(newer), supersedes, drops(newer));
    return {
      older: ref(older),
      newer: ref(newer),
      terms: changedTerms(before.parameters, after.parameters),
      text: before.text === after.text ? null : { from: before.text, to: after.text },
      provisions: {
        kept: parted.kept.map(ref),
        replaced: parted.replaced.map(({ from, to }) => ({ from: ref(from), to: ref(to) })),
        dropped: parted.dropped.map(ref),
        onlyOlder: parted.onlyOlder.map(ref),
        onlyNewer: parted.onlyNewer.map(ref),
      },
      ...movesBetween(levels.get(older) as Map<number, Stance>, levels.get(newer) as Map<number, Stance>),
    };
  });
  const proposal = ref(proposalId);
  return {
    of: proposal,
    proposals: versions,
    rows: data,
    meta: (common) => ({ ...common, proposal, versions: versions.map(ref) }),
  };

  /** The last level of each actor by the day asked, whether it still holds or not: stances on an old draft often end. */
  function lastLevels(id: number): Map<number, Stance> {
    const found = new Map<number, Stance>();
    for (const [actorId, voices] of voicesOn(model, id, knownAt, rules)) {
      if (only && !only.has(actorId)) continue;
      const last = lastAdmitted(model, voices, asOf, rules);
      if (last && only === null && isOnlyForGroup(model, last.row, actorId, knownAt)) continue;
      if (last && last.level !== 'ambiguous') found.set(actorId, last);
      else if (last && rules.ambiguous === 'neutral') found.set(actorId, { ...last, level: 'neutral' });
    }
    return found;
  }

  function movesBetween(older: Map<number, Stance>, newer: Map<number, Stance>) {
    const both = [...older.keys()].filter((id) => newer.has(id)).sort((a, b) => a - b);
    const actor = (id: number) => actorRef(model, id, knownAt);
    const rowsOf = (id: number) => [(older.get(id) as Stance).row, (newer.get(id) as Stance).row] as const;
    const held = ({ row, level }: Stance) => ({
      level,
      since: model.stances.validFrom(row),
      stance: stanceRefOf(snapshot, row),
    });
    const moved = both.flatMap((id) => {
      const [from, to] = [older.get(id) as Stance, newer.get(id) as Stance];
      if (from.level === to.level) return [];
      const distance = (score(to.level) as number) - (score(from.level) as number);
      return [{ actor: actor(id), from: held(from), to: held(to), distance }];
    });
    const alone = (one: Map<number, Stance>, other: Map<number, Stance>) =>
      [...one.keys()]
        .filter((id) => !other.has(id))
        .sort((a, b) => a - b)
        .map(actor);
    return {
      n: both.length,
      directness: includedDirectness(snapshot, both.map(rowsOf)),
      held: both.length - moved.length,
      moved,
      onlyOlder: alone(older, newer),
      onlyNewer: alone(newer, older),
    };
  }
});

/** The relations between proposals at a revision; `supersedes` is indexed in both directions. */
async function relationsAt({ model: { stores } }: Context, knownAt: number) {
  const all = { supersedes: new Map<number, number[]>(), superseded: new Map<number, number[]>() };
  const parts = new Map<number, number[]>();
  const drops = new Map<number, number[]>();
  await inSlices(stores.proposal.ids(), (id) => {
    for (const { type, proposalId } of stores.proposal.get(id, knownAt)?.relations ?? []) {
      if (type === 'part_of') appendTo(parts, proposalId, id);
      if (type === 'drops') appendTo(drops, id, proposalId);
      if (type !== 'supersedes') continue;
      appendTo(all.supersedes, id, proposalId);
      appendTo(all.superseded, proposalId, id);
    }
  });
  const of = (map: Map<number, number[]>) => (id: number) => map.get(id) ?? [];
  return { supersedes: of(all.supersedes), superseded: of(all.superseded), parts: of(parts), drops: of(drops) };
}
