import type { FastifyRequest } from 'fastify';
import type { Context } from '../api/context.ts';
import { type PageQuery, placeOf } from '../api/pages.ts';
import { formatDay } from '../domain/time.ts';
import { encodeCursor, pageLinks } from '../http/answer/pages.ts';
import { asksFor } from '../http/tables/formats.ts';
import { AllRows } from '../http/tables/rows.ts';
import { derived, type Group, refColumns } from '../http/tables/table.ts';
import type { Moment } from '../ledger/model/moment.ts';
import { resultInSlices } from '../runtime/turns.ts';

/** Where a page of an analysis is read, and after how many rows it begins. */
interface Place {
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

/** So many are sorted or merged at a stretch. */
const STEP = 500;

/** As `sort` does it, equal ones in the order that they came in, but in slices: ten thousands take longer than others can wait. */
export function sortedInSlices<T>(all: readonly T[], compare: (a: T, b: T) => number): Promise<T[]> {
  return resultInSlices(sorted(all, compare));
}

function* sorted<T>(all: readonly T[], compare: (a: T, b: T) => number): Generator<undefined, T[]> {
  let lists: T[][] = [];
  for (let at = 0; at < all.length; at += STEP) {
    lists.push(all.slice(at, at + STEP).sort(compare));
    yield;
  }
  while (lists.length > 1) {
    const merged: T[][] = [];
    for (let i = 0; i < lists.length; i += 2) {
      merged.push(yield* merge(lists[i] as T[], lists[i + 1] ?? [], compare));
    }
    lists = merged;
  }
  return lists[0] ?? [];
}

function* merge<T>(one: readonly T[], other: readonly T[], compare: (a: T, b: T) => number): Generator<undefined, T[]> {
  const merged: T[] = [];
  let [i, j] = [0, 0];
  while (i < one.length || j < other.length) {
    const first = j === other.length || (i < one.length && compare(one[i] as T, other[j] as T) <= 0);
    merged.push((first ? one[i++] : other[j++]) as T);
    if (merged.length % STEP === 0) yield;
  }
  return merged;
}

/** What the question is about, in each row. */
export const ON_PROPOSAL: Group = { columns: refColumns('proposal'), value: (_row, meta) => meta.proposal };
export const OF_ACTOR: Group = { columns: refColumns('actor'), value: (_row, meta) => meta.actor };

interface Named {
  id: string;
  slug: string | null;
}

/** Who is in a list of a row, as one text: slugs joined by `;`. */
export const whoIn = (name: string, field: string): Group =>
  derived(name, 'string', (row) =>
    (row[field] as (Named & { actor?: Named })[])
      .map((entry) => entry.actor ?? entry)
      .map(({ slug, id }) => slug ?? id)
      .join(';'),
  );
