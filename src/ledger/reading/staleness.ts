import { type Day, DISTANT_PAST, type Duration, dayBefore, firstDay, lastDay } from '../../domain/time.ts';
import type { ReadModel } from '../model/model.ts';
import type { Moment } from '../model/moment.ts';
import { type EvidenceFilter, isPublished } from './filter.ts';

type Asked = Moment & Pick<EvidenceFilter, 'publishedBy'>;

/** When a stance was last stated, up to the moment: on its first day, or by a later statement that was public. */
export function confirmationOf(model: ReadModel, row: number, asked: Asked) {
  const { stores, stances } = model;
  const { asOf, knownAt, publishedBy } = asked;
  const from = stances.from[row] as Day;
  // If it may have begun by then, it counts as stated on the earliest possible day.
  let last = { day: from <= asOf ? from : stances.earliestOf(row), text: stances.validFrom(row) };
  for (const id of stances.extra(row).statementIds) {
    const text = stores.statement.dateAt(id, knownAt, 'spokenOn');
    // Most stances begin on the day of their statement.
    if (!text || text === last.text) continue;
    const day = firstDay(text);
    // Keeps the precision of the statement's date, because the stance itself may be dated to the month only.
    if (day < last.day || lastDay(text) > asOf) continue;
    if (publishedBy === undefined || isPublished(model, id, knownAt, publishedBy)) last = { day, text };
  }
  return last;
}

/** The first day on which a last confirmation is not stale; DISTANT_PAST if no stance can be stale. */
export const freshFrom = (asOf: Day, staleAfter: Duration | undefined): Day =>
  staleAfter === undefined ? DISTANT_PAST : dayBefore(asOf, staleAfter);

/** Whether a stance was last confirmed before the day `fresh`. */
export const isStale = (model: ReadModel, row: number, asked: Asked, fresh: Day): boolean =>
  fresh !== DISTANT_PAST && confirmationOf(model, row, asked).day < fresh;
