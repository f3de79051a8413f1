import type { FastifyRequest } from 'fastify';
import { Refusal } from '../domain/refusal.ts';
import { decodeCursor, pagingOf } from '../http/answer/links.ts';
import { shownRows } from '../http/answer/slices.ts';
import { wantsWholeList } from '../http/tables/formats.ts';
import { AllRows, type LinesOfList, rowsFrom } from '../http/tables/rows.ts';
import type { Moment } from '../ledger/model/moment.ts';
import { isTimeUp, turn } from '../runtime/turns.ts';
import type { Context } from './context.ts';
import { momentMeta } from './present.ts';

export interface PageQuery {
  limit: number;
  after?: string | undefined;
  asOf?: string | undefined;
  knownAt?: string | undefined;
}

/** How many records are checked before the event loop may get a turn. */
const AT_ONCE = 256;

/** The moment at which a page is read, and the record after which it begins. */
export function pageStartOf(context: Context, query: PageQuery) {
  // The cursor is bound to every parameter of the query, those of `PageQuery` and others.
  const filters = query as unknown as Record<string, unknown>;
  const cursor = query.after === undefined ? null : decodeCursor(query.after, filters);
  if (cursor && query.knownAt !== undefined && context.moment({ knownAt: query.knownAt }).knownAt !== cursor.knownAt)
    throw Refusal.at('?after', 'the cursor belongs to another knownAt');
  const moment = context.moment({ asOf: query.asOf, knownAt: cursor ? String(cursor.knownAt) : query.knownAt });
  return { moment, begin: cursor?.after ?? 0, filters };
}

/**
 * One page of a list in order of id, as JSON, or, for a table without `limit`, the whole list, row by row as it is
 * written. `candidates` yields the ids of all that could match, in order. All rows are read at one moment, so
 * concurrent writes change nothing; the cursor pins it, so totals and pages are those of one revision at any depth.
 */
export async function listOf<T extends object>(
  context: Context,
  request: FastifyRequest,
  query: PageQuery,
  candidates: (moment: Moment) => Iterable<number>,
  matches: (id: number, moment: Moment) => boolean,
  show: (id: number, moment: Moment) => T,
  lines?: (moment: Moment) => LinesOfList,
) {
  const { moment, begin, filters } = pageStartOf(context, query);
  const read = momentMeta(context.model, moment);
  if (wantsWholeList(request)) {
    const rows = () => rowsAfter(begin, candidates(moment), (id) => matches(id, moment));
    return new AllRows(
      rowsFrom(() => shownRows(rows(), (id) => show(id, moment))),
      read,
      rowsFrom(rows),
      lines?.(moment),
    );
  }
  const { limit } = query;
  const ids: number[] = [];
  let total = 0;
  let more = false;
  let looked = 0;
  for (const id of candidates(moment)) {
    if (++looked % AT_ONCE === 0 && isTimeUp()) await turn();
    if (!matches(id, moment)) continue;
    total++;
    if (id <= begin) continue;
    if (ids.length < limit) ids.push(id);
    else more = true;
  }
  const next = more ? { after: ids.at(-1) as number, knownAt: moment.knownAt } : null;
  return {
    data: ids.map((id) => show(id, moment)),
    meta: { total, limit, ...read },
    ...pagingOf(request.url, next, moment.knownAt, filters),
  };
}

function* rowsAfter(begin: number, candidates: Iterable<number>, matches: (id: number) => boolean) {
  let passed = 0;
  for (const id of candidates) {
    if (id > begin && matches(id)) yield id;
    else if (++passed % AT_ONCE === 0) yield undefined;
  }
}

export function* upTo(size: number): Iterable<number> {
  for (let id = 1; id <= size; id++) yield id;
}
