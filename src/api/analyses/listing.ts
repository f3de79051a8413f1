import type { FastifyRequest } from 'fastify';
import { formatDay } from '../../domain/time.ts';
import { asksFor } from '../../http/formats.ts';
import { encodeCursor, pageLinks } from '../../http/pages.ts';
import { AllRows } from '../../http/rows.ts';
import type { Moment } from '../../ledger/moment.ts';
import type { Context } from '../context.ts';
import { type PageQuery, placeOf } from '../pages.ts';

/** Where a page of an analysis is read, and after how many rows it begins. */
export interface Place {
  moment: Moment;
  begin: number;
  filters: Record<string, unknown>;
}

/** Rows of an analysis have no id to go by: at one moment their order stays, so a page begins after so many. */
export const placeIn = (context: Context, query: PageQuery): Place => placeOf(context, query);

/** One page as JSON, with the links of its neighbours; as a table without `limit`, all rows as they are asked for. */
export function pageOfRows<T>(
  request: FastifyRequest,
  query: PageQuery,
  { moment, begin, filters }: Place,
  found: readonly T[],
  show: (row: T) => unknown,
  meta: object,
) {
  if (request.format !== 'json' && !asksFor(request.url, 'limit')) {
    return new AllRows(shown(found.slice(begin), show), { ...meta });
  }
  const end = begin + query.limit;
  const next = end < found.length ? { after: end, knownAt: moment.knownAt } : null;
  return {
    data: found.slice(begin, end).map(show),
    meta: { ...meta, limit: query.limit },
    links: pageLinks(request.url, next, moment.knownAt, filters),
  };
}

function* shown<T>(rows: readonly T[], show: (row: T) => unknown) {
  for (const row of rows) yield show(row);
}

/** A permalink names a page by where it begins, with a cursor that goes with all that the permalink pins. */
export function pinnedPage<Q extends PageQuery & Record<string, unknown>>(
  query: Q,
  { moment, begin }: Place,
  { version }: { version: string },
) {
  if (begin === 0) return query;
  const filters: Record<string, unknown> = { ...query, asOf: formatDay(moment.asOf), method: version };
  return { ...query, after: encodeCursor({ after: begin, knownAt: moment.knownAt }, filters) };
}
