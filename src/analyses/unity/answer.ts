import type { z } from 'zod';
import type { Context } from '../../api/context.ts';
import { recordNamed } from '../../api/names.ts';
import { UNITY_RULE } from '../../api/positions/position.ts';
import { snapshotOf } from '../../api/positions/snapshot.ts';
import { actorRef } from '../../api/present.ts';
import { daysHeld } from '../../domain/edtf.ts';
import { DEFAULT_QUORUM, LEAST_MEMBERS } from '../../domain/measures/cohesion.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Day } from '../../domain/time.ts';
import { absenceDays } from '../../ledger/reading/absence.ts';
import { leavesOut } from '../../ledger/reading/levels.ts';
import { inSlices } from '../../runtime/turns.ts';
import { analysis } from '../analysis.ts';
import { proposalsOf, rulesOf, type Selection } from '../selection.ts';
import {
  calendarPeriods,
  changeDays,
  daysWithin,
  levelsIn,
  type Members,
  membersByDay,
  type Period,
  wholePeriod,
} from '../windows.ts';
import { getActorUnityQuestion, type UnityQuery } from './question.ts';
import { type GroupReading, rollCallsOn, unityRow } from './votes.ts';

type Query = z.output<typeof UnityQuery>;
type Row = ReturnType<typeof unityRow>;

/** Where a group stood on each proposal, on the day asked or on one day after another. */
export const getActorUnity = analysis(getActorUnityQuestion, async (context, { params, query }, moment) => {
  const { model } = context;
  const groupId = model.identities(moment.knownAt).of(recordNamed(model, 'actor', params.id));
  // Ambiguous levels are always read, so that their holders do not count as silent.
  const rules = { ...rulesOf(query, moment), ambiguous: 'neutral' as const, once: false };
  const selection = { moment, rules, proposals: proposalsOf(context, query, moment) };
  const membersOn = membersByDay(context, moment.knownAt, groupId, query.dates);
  const readingsOn = readingsBy(context, selection, query, groupId, membersOn);
  // A proposal on which nothing can have begun has rows only if the question names it.
  const until = Math.min(rules.to, moment.asOf + 1);
  const within = query.proposals
    ? selection.proposals
    : selection.proposals.filter((id) => model.stances.firstDays.mayBeginIn(id, rules.from, until));
  const snapshot = snapshotOf(model, moment, query);
  const data: Row[] = [];
  const count = { unspoken: selection.proposals.length - within.length };
  const row = (proposalId: number, read: GroupReading) =>
    unityRow(model, proposalId, read, {
      groupId,
      ambiguous: query.ambiguous,
      scale: query.scale,
      quorum: query.quorum ?? DEFAULT_QUORUM,
      isNarrowed: leavesOut(rules),
      snapshot,
    });
  await inSlices(rowsOf(within, readingsOn, row, query, count), (found) => {
    if (found !== null) data.push(found);
    if (data.length > MOST_ROWS) throw Refusal.at('?window', TOO_MANY);
  });
  const actor = actorRef(model, groupId, moment.knownAt);
  return {
    of: actor,
    proposals: selection.proposals,
    rows: data,
    meta: (common) => ({ actor, ...common, rule: UNITY_RULE, leastMembers: LEAST_MEMBERS, ...count }),
  };
});

/** Proposal by proposal and day by day; null for a day without a row, so that a long search can be interrupted. */
function* rowsOf(
  proposals: readonly number[],
  each: (proposalId: number) => Iterable<GroupReading>,
  rowOf: (proposalId: number, read: GroupReading) => Row,
  { proposals: named, stances, window }: Query,
  count: { unspoken: number },
): Generator<Row | null> {
  const lasts = stances !== 'new' && window !== 'votes';
  for (const proposalId of proposals) {
    let before: string | null = null;
    let spoken = false;
    for (const read of each(proposalId)) {
      const speaks = read.levels.actors.length > 0;
      // A level that ended is worth a row; with ballots or `stances=new` a day without levels is not.
      const hasRow = speaks || named !== undefined || (spoken && lasts);
      spoken ||= speaks;
      const row = hasRow ? rowOf(proposalId, read) : null;
      // Days in succession that show the same, by the same stances, are one row.
      const now = row && window === 'changes' ? JSON.stringify([read.levels.rows, { ...row, day: null }]) : null;
      yield now === null || now !== before ? row : null;
      if (row) before = now;
    }
    if (!spoken) count.unspoken++;
    yield null;
  }
}

/** An assembly has some thousands of roll calls; a larger answer has to be narrowed. */
const MOST_ROWS = 10_000;
const TOO_MANY = `the answer would have more than ${MOST_ROWS} rows. Narrow it by dossier, tag, proposals, from and to, or wider windows`;

/** Returns the readings of a proposal: its roll calls, or its levels on some days. */
function readingsBy(
  context: Context,
  selection: Pick<Selection, 'moment' | 'rules' | 'proposals'>,
  query: Query,
  groupId: number,
  membersOn: (day: Day) => Members,
): (proposalId: number) => Iterable<GroupReading> {
  if (query.window === 'votes') return (id) => rollCallsOn(context, id, selection, groupId, membersOn);
  const periodsOf = periodsBy(context, selection, query, groupId);
  return (id) => levelsIn(context, id, selection, periodsOf(id), membersOn);
}

/** The days on which a proposal is read. */
function periodsBy(
  context: Context,
  selection: Pick<Selection, 'moment' | 'rules' | 'proposals'>,
  { window, stances }: Query,
  groupId: number,
): (proposalId: number) => Period[] {
  const { moment, rules } = selection;
  if (window === 'all') return () => [wholePeriod(selection)];
  if (window === 'year' || window === 'month') {
    const periods = calendarPeriods(context, selection, window, stances);
    return () => periods;
  }
  const on = (days: Day[]) => days.map((day) => ({ ...wholePeriod(selection), day }));
  const spells = context.model.affiliations(moment.knownAt).constituents.get(groupId) ?? [];
  const joined = spells.flatMap((spell) => daysHeld(spell, rules.dates));
  return (proposalId) => {
    const days = changeDays(context, proposalId, selection);
    const first = days[0];
    if (first === undefined) return [];
    const others = [...joined, ...absenceDays(context.model, proposalId, moment.knownAt)];
    return on(daysWithin(new Set([...days, ...others.filter((day) => day > first)]), moment.asOf, rules));
  };
}
