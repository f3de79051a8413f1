import { z } from 'zod';
import type { Context } from '../api/context.ts';
import type { Dates } from '../domain/edtf.ts';
import { getOrCreate, remember } from '../domain/lists.ts';
import {
  type Day,
  DISTANT_PAST,
  dayBeyond,
  dayOfInstant,
  FOREVER,
  firstDay,
  lastDay,
  MS_PER_DAY,
} from '../domain/time.ts';
import { type LevelRules, type Levels, levelsOn } from '../ledger/reading/levels.ts';
import type { Selection } from './selection.ts';

/** A day on which levels are read, and the range of first days of the stances that count. */
export interface Period {
  /** `2025` or `2025-05`; null if the question has no windows. */
  window: string | null;
  day: Day;
  from: Day;
  to: Day;
}

export const CALENDAR = ['year', 'month'] as const;
type Calendar = (typeof CALENDAR)[number];

/** Which stances count in a window. */
export const standing = z
  .enum(['standing', 'new'])
  .default('standing')
  .describe(
    'Which stances count, with windows. standing: those in force on the window’s last day. new: of these, only those that began within the window.',
  );

const firstOf = (year: number, month: number): Day => dayOfInstant(Date.UTC(year, month, 1));

/** The whole question as one period, read on the day asked. */
export const wholePeriod = ({ moment, rules }: Pick<Selection, 'moment' | 'rules'>): Period => ({
  window: null,
  day: moment.asOf,
  from: rules.from,
  to: rules.to,
});

/**
 * The years or months from the first stance to the day asked, each read on its last day, and the last one on the day
 * asked if it is not over by then.
 */
export function calendarPeriods(
  context: Context,
  { proposals, moment, rules }: Pick<Selection, 'proposals' | 'moment' | 'rules'>,
  calendar: Calendar,
  stances: 'standing' | 'new',
): Period[] {
  const last = Math.min(moment.asOf, rules.to - 1);
  const { firstDays } = context.model.stances;
  // If the earliest stance is outside the range, later ones may be inside: the first window then begins with the range.
  const first = proposals.reduce((least, id) => Math.min(least, firstDays.firstFrom(id, rules.from)), FOREVER);
  const periods: Period[] = [];
  const begin = new Date(first * MS_PER_DAY);
  let [year, month] = [begin.getUTCFullYear(), calendar === 'year' ? 0 : begin.getUTCMonth()];
  while (first < FOREVER && firstOf(year, month) <= last) {
    const start = firstOf(year, month);
    const window = calendar === 'year' ? `${year}` : `${year}-${String(month + 1).padStart(2, '0')}`;
    if (calendar === 'year' || month === 11) [year, month] = [year + 1, 0];
    else month++;
    const end = firstOf(year, month);
    periods.push({
      window,
      day: Math.min(end - 1, last),
      from: stances === 'new' ? Math.max(start, rules.from) : rules.from,
      to: stances === 'new' ? Math.min(end, rules.to) : rules.to,
    });
  }
  return periods;
}

/**
 * The days, in order, on which a live stance on the proposal begins, ends, goes stale or is confirmed again, within
 * [from, to) and by the day asked.
 */
export function changeDays(
  { model }: Context,
  proposalId: number,
  { moment, rules }: Pick<Selection, 'moment' | 'rules'>,
) {
  const { stances, stores } = model;
  const [{ knownAt, asOf }, { staleAfter }] = [moment, rules];
  const days = new Set<Day>();
  for (let row = stances.firstOfProposal(proposalId); row >= 0; row = stances.nextOfProposal(row)) {
    if (!stances.live(row, knownAt)) continue;
    // From its earliest day on, a stance puts the one before it in doubt, and so on.
    days.add(stances.earliestOf(row)).add(stances.from[row] as Day);
    days.add(stances.to[row] as Day).add(stances.untilOf(row));
    if (staleAfter === undefined) continue;
    const dates = stances.statementsOf(row).flatMap((id) => stores.statement.dateAt(id, knownAt, 'spokenOn') ?? []);
    for (const date of dates) days.add(lastDay(date));
    const stated = [stances.earliestOf(row), stances.from[row], ...dates.map(firstDay)] as Day[];
    for (const day of stated) if (day > DISTANT_PAST) days.add(dayBeyond(day, staleAfter));
  }
  return daysWithin(days, asOf, rules);
}

export const daysWithin = (days: Iterable<Day>, asOf: Day, { from, to }: Pick<LevelRules, 'from' | 'to'>): Day[] =>
  [...days].filter((day) => day > DISTANT_PAST && day >= from && day < to && day <= asOf).sort((a, b) => a - b);

/** The actors that are read on a day. Days with the same members share one object. */
export interface Members {
  ids: readonly number[];
  /** The members and the group itself, whose own line is shown beside theirs. */
  only: ReadonlySet<number>;
}

/** Returns the members of a group on a day or, without a group, the same actors for every day. */
export function membersByDay(
  { model }: Context,
  knownAt: number,
  groupId: number | null,
  dates: Dates | undefined,
  others: readonly number[] = [],
) {
  if (groupId === null) {
    const all = { ids: others, only: new Set(others) };
    return (): Members => all;
  }
  const byIds = new Map<string, Members>();
  return remember((day: Day): Members => {
    const ids = model.constituentsOn(groupId, day, knownAt, dates);
    return getOrCreate(byIds, ids.join(), () => ({ ids, only: new Set([...ids, groupId]) }));
  }, Number.POSITIVE_INFINITY);
}

export interface PeriodLevels {
  period: Period;
  members: Members;
  levels: Levels;
}

/** The levels on a proposal in each period, in order; read again if something changed since, or may have gone stale. */
export function* levelsIn(
  context: Context,
  proposalId: number,
  selection: Pick<Selection, 'moment' | 'rules'>,
  periods: readonly Period[],
  membersOn: (day: Day) => Members,
): Generator<PeriodLevels> {
  const changes =
    periods.length > 2 && selection.rules.staleAfter === undefined
      ? changeDays(context, proposalId, {
          ...selection,
          rules: { ...selection.rules, from: DISTANT_PAST, to: FOREVER },
        })
      : null;
  let before: (PeriodLevels & { changed: number }) | null = null;
  let changed = -1;
  for (const period of periods) {
    const members = membersOn(period.day);
    while (changes !== null && (changes[changed + 1] ?? FOREVER) <= period.day) changed++;
    const same =
      changes !== null &&
      before?.members === members &&
      before.changed === changed &&
      before.period.from === period.from &&
      before.period.to === period.to;
    const levels: Levels = same
      ? (before as PeriodLevels).levels
      : levelsOn(
          context.model,
          proposalId,
          { ...selection.moment, asOf: period.day },
          { ...selection.rules, from: period.from, to: period.to },
          members.only,
        );
    before = { period, members, levels, changed };
    yield before;
  }
}
