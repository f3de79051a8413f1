import type { z } from 'zod';
import type { Context } from '../../api/context.ts';
import { filterBy } from '../../api/names.ts';
import { directnessAmong, levelCounts } from '../../api/positions/snapshot.ts';
import { refTo } from '../../api/present.ts';
import { appendTo } from '../../domain/lists.ts';
import { agreementA, countSides, DEFAULT_QUORUM, LEAST_MEMBERS, quorumFault } from '../../domain/measures/cohesion.ts';
import { Refusal } from '../../domain/refusal.ts';
import { formatDay } from '../../domain/time.ts';
import { DIRECTNESSES, type Directness, LEVELS } from '../../domain/vocabulary.ts';
import { inSlices, sortedInSlices } from '../../runtime/turns.ts';
import { analysis } from '../analysis.ts';
import { proposalsOf, rulesOf, speakersOf } from '../selection.ts';
import { countedOf, levelsOfMembers } from '../unity/votes.ts';
import { calendarPeriods, levelsIn, membersByDay, type Period, type PeriodLevels, wholePeriod } from '../windows.ts';
import { listPolarisationQuestion, type PolarisationQuery } from './question.ts';

type Query = z.output<typeof PolarisationQuery>;

const MOST_ROWS = 50_000;
const TOO_MANY = `the answer would have more than ${MOST_ROWS} rows. Narrow it by most, dossier, tag, from and to`;
const TOO_FEW = `fewer than ${LEAST_MEMBERS} have a level`;

/** How actors divide on one proposal, or on those of one tag, on a day. */
interface Row {
  proposal: number | null;
  tag: string | null;
  period: Period;
  n: number;
  proposals: number;
  agreementA: number | null;
  /** Why levels are too few for a figure; null if they are enough. */
  tooFew: string | null;
  levels: number[];
  directness: Record<Directness, number>;
}

export const listPolarisation = analysis(listPolarisationQuestion, async (context, { query }, moment) => {
  const { model } = context;
  const proposals = proposalsOf(context, query, moment);
  // Ambiguous levels are always read; `countedOf` counts them as the question says.
  const rules = { ...rulesOf(query, moment), ambiguous: 'neutral' as const };
  const selection = { moment, proposals, rules };
  const group = query.actors === undefined ? filterBy(model, 'actor', 'group', query.group) : undefined;
  const groupId = group === undefined ? null : model.identities(moment.knownAt).of(group);
  const speakers = await speakersOf(context, query, moment, proposals);
  const membersOn = membersByDay(context, moment.knownAt, groupId, query.dates, speakers);
  const periods: Period[] =
    query.window === 'all'
      ? [wholePeriod(selection)]
      : calendarPeriods(context, selection, query.window, query.stances);
  const rows: Row[] = [];
  const count = { unspoken: 0 };
  const each = (proposalId: number) => levelsIn(context, proposalId, selection, periods, membersOn);
  await inSlices(rowsOf(context, proposals, each, { groupId, knownAt: moment.knownAt }, query, count), (row) => {
    if (row !== null) rows.push(row);
    if (rows.length > MOST_ROWS && query.by === 'proposal' && query.most === undefined)
      throw Refusal.at('?window', TOO_MANY);
  });
  const figures = query.by === 'tag' ? await byTag(context, moment.knownAt, rows, query) : rows;
  return {
    proposals,
    rows: await ordered(figures, query),
    show: (row: Row) => shown(context, row, moment.knownAt),
    meta: (common) => ({ ...common, ...count }),
  };
});

/** Rows by proposal and period; null after work without a row, so that it can be interrupted. */
function* rowsOf(
  context: Context,
  proposals: readonly number[],
  each: (proposalId: number) => Iterable<PeriodLevels>,
  about: { groupId: number | null; knownAt: number },
  query: Query,
  count: { unspoken: number },
): Generator<Row | null> {
  for (const proposalId of proposals) {
    let spoken = false;
    for (const read of each(proposalId)) {
      const row = rowOf(context, proposalId, read, about, query);
      spoken ||= row !== null;
      yield row;
    }
    if (!spoken) count.unspoken++;
    yield null;
  }
}

/** Null if no actor of the question has a level, or fewer than `atLeast` have one. */
function rowOf(
  { model }: Context,
  proposal: number,
  { period, levels, members }: PeriodLevels,
  { groupId, knownAt }: { groupId: number | null; knownAt: number },
  query: Query,
) {
  const { coded, deciding } = levelsOfMembers(model, levels, groupId);
  if (deciding.length === 0) return null;
  const counted = countedOf(coded, query.ambiguous);
  const n = counted.reduce((a, b) => a + b);
  if (n < (query.atLeast ?? 0)) return null;
  const tooFew =
    n < LEAST_MEMBERS
      ? TOO_FEW
      : groupId === null
        ? null
        : quorumFault(n, { members: members.ids.length, share: query.quorum ?? DEFAULT_QUORUM });
  const a = tooFew === null ? agreementA(query.scale === '3' ? countSides(counted) : counted) : null;
  return {
    proposal,
    tag: null,
    period,
    n,
    proposals: a === null ? 0 : 1,
    agreementA: a,
    tooFew,
    levels: coded,
    directness: directnessAmong(model, deciding, knownAt),
  } as Row;
}

/** The mean over each tag's proposals, window by window. */
async function byTag({ model }: Context, knownAt: number, rows: Row[], { tag: only }: Query): Promise<Row[]> {
  const found = new Map<string, Row[]>();
  await inSlices(rows, (row) => {
    for (const tag of new Set(model.stores.proposal.get(row.proposal as number, knownAt)?.tags)) {
      if (only !== undefined && tag !== only) continue;
      appendTo(found, JSON.stringify([tag, row.period.window]), { ...row, tag });
    }
  });
  const tags: Row[] = [];
  await inSlices(found.values(), (all) => {
    const { tag, period } = all[0] as Row;
    const quorate = all.every(({ tooFew }) => tooFew === null || tooFew === TOO_FEW);
    const figures = all.filter(({ agreementA }) => agreementA !== null);
    const sum = (of: (row: Row) => number) => figures.reduce((total, row) => total + of(row), 0);
    tags.push({
      proposal: null,
      tag,
      period,
      n: sum(({ n }) => n),
      proposals: figures.length,
      tooFew: `on each of its proposals ${quorate ? TOO_FEW : `${TOO_FEW}, or fewer than the quorum`}`,
      agreementA: figures.length === 0 ? null : sum((row) => row.agreementA as number) / figures.length,
      levels: LEVELS.map((_, i) => sum(({ levels }) => levels[i] as number)),
      directness: Object.fromEntries(
        DIRECTNESSES.map((how) => [how, sum(({ directness }) => directness[how])]),
      ) as Row['directness'],
    });
  });
  return sortedInSlices(tags, (a, b) =>
    (a.tag as string) < (b.tag as string) ? -1 : a.tag === b.tag ? a.period.day - b.period.day : 1,
  );
}

/** Keeps the order of proposals or tags and windows; with `most`, keeps only the most divided of each window. */
async function ordered(rows: Row[], { most }: Query): Promise<Row[]> {
  if (most === undefined) return rows;
  const windows = new Map<number, Row[]>();
  await inSlices(rows, (row) => {
    if (row.agreementA !== null) appendTo(windows, row.period.day, row);
  });
  const found: Row[] = [];
  for (const [, all] of [...windows].sort(([a], [b]) => a - b)) {
    const divided = await sortedInSlices(
      all,
      (a, b) => (a.agreementA as number) - (b.agreementA as number) || b.n - a.n,
    );
    found.push(...divided.slice(0, most));
  }
  return found;
}

function shown(
  { model }: Context,
  { proposal, tag, period, n, proposals, agreementA, tooFew, levels, directness }: Row,
  knownAt: number,
) {
  return {
    proposal: proposal === null ? null : refTo(model, 'proposal', proposal, knownAt),
    tag,
    window: period.window,
    day: formatDay(period.day),
    n,
    proposals,
    polarisation: agreementA === null ? null : (1 - agreementA) / 2,
    agreementA,
    reason: agreementA === null ? tooFew : null,
    levels: levelCounts(levels),
    directness,
  };
}
