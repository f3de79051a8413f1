import { DAWN, type Day, type Duration, dayBefore, firstDay } from '../../domain/time.ts';
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

/** The first day on which a stance may last have been confirmed and is not stale; DAWN where none is. */
export const freshFrom = (asOf: Day, staleAfter: Duration | undefined): Day =>
  staleAfter === undefined ? DAWN : dayBefore(asOf, staleAfter);

/** Whether a stance was last confirmed before that day. */
export const isStale = (model: ReadModel, row: number, moment: Moment, fresh: Day): boolean =>
  fresh !== DAWN && confirmedOn(model, row, moment) < fresh;
