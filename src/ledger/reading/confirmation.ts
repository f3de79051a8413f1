import { type Day, type Duration, dayBefore, firstDay } from '../../domain/time.ts';
import type { ReadModel } from '../model/model.ts';
import type { Moment } from '../model/moment.ts';

/** The last day by the moment on which a stance was said: its first day, or that of a later statement under it. */
export function confirmedOn({ stores, stances }: ReadModel, row: number, { asOf, knownAt }: Moment): Day {
  let last = stances.from[row] as Day;
  for (const id of stances.extra(row).statementIds) {
    const spokenOn = stores.statement.at(id, knownAt)?.value.spokenOn;
    const day = spokenOn ? firstDay(spokenOn) : last;
    if (day > last && day <= asOf) last = day;
  }
  return last;
}

/** Whether a stance was last confirmed longer ago than the question allows. */
export const isStale = (model: ReadModel, row: number, moment: Moment, staleAfter: Duration | undefined): boolean =>
  staleAfter !== undefined && confirmedOn(model, row, moment) < dayBefore(moment.asOf, staleAfter);
