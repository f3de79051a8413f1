import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { type Context, operation } from '../api/context.ts';
import { bySlugs } from '../api/names.ts';
import { type PageQuery, pageStartOf } from '../api/pages.ts';
import { pinsOf } from '../api/positions/snapshot.ts';
import { momentMeta } from '../api/present.ts';
import { encodeCursor, pagingOf, permalink } from '../http/answer/links.ts';
import { answerIn, jsonInSlices, LongAnswer, LongRow, rowsIn, shownRows } from '../http/answer/slices.ts';
import type { Contract, HandlerResult, RequestOf } from '../http/operation.ts';
import { type GraphFormat, isGraphFormat, wantsWholeList } from '../http/tables/formats.ts';
import { AllRows, rowsFrom } from '../http/tables/rows.ts';
import type { Moment } from '../ledger/model/moment.ts';
import { inSlices, mapInSlices } from '../runtime/turns.ts';
import type { Question } from './question.ts';

type Shape = z.ZodType | undefined;
interface AnyAnswer {
  data: object[];
  meta: object;
}

/** The meta that all analyses share. */
type AnalysisMeta = ReturnType<typeof metaOf>;
type MetaOf<A extends AnyAnswer> = Omit<A['meta'], 'limit'>;
type ListsOf<A extends AnyAnswer> = Omit<A, 'data' | 'meta' | 'links' | 'nextCursor'>;

/** Lists that are computed after the rows have been written. */
type Listed<L> = { [K in keyof L]: L[K] extends readonly (infer E)[] | undefined ? Iterable<E> : never };

/** Rows as the answer shows them, or rows R with a function that shows one. Undefined marks work that made no row. */
type Rows<Shown extends object, R> =
  | { rows: Iterable<Shown | undefined>; show?: undefined }
  | { rows: Iterable<R | undefined>; show(row: R): Shown | LongRow<Shown> };

/** What an analysis computes. Its rows R are converted to rows of the answer one by one, as they are written. */
type Computed<A extends AnyAnswer, R> = {
  /** The record that the path names; the permalink has its slug. */
  of?: { slug: string | null; id: string };
  /** The proposals of the question. */
  proposals: readonly number[];
  /** The query for the permalink, where it differs from the request's because defaults depend on each other. */
  query?: object;
  /** The number of rows, if there are too many to hold in memory: then they are written as they are computed. */
  long?: number | undefined;
  /** Writes a network in a graph format, instead of rows. */
  graph?(format: GraphFormat, meta: AnalysisMeta): Promise<string>;
} & Rows<A['data'][number], R> &
  // biome-ignore lint/complexity/noBannedTypes: {} tests whether the answer has no lists beside its rows
  ({} extends ListsOf<A> ? { lists?: ListsOf<A> } : { lists: ListsOf<A> | (() => Listed<ListsOf<A>>) }) &
  (AnalysisMeta extends MetaOf<A>
    ? { meta?(common: AnalysisMeta): MetaOf<A> }
    : { meta(common: AnalysisMeta): MetaOf<A> });

/**
 * The operation of an analysis: reads the moment, has the rows computed, and writes them as JSON, as a table, as a page
 * or as a graph, with the meta and the permalink that all analyses share.
 */
export const analysis = <
  P extends Shape,
  Q extends z.ZodType,
  A extends z.ZodType<unknown, AnyAnswer>,
  R extends object,
>(
  { method, contract }: Question<P, Q, A>,
  compute: (
    context: Context,
    request: RequestOf<Contract<P, Q, undefined, A>>,
    moment: Moment,
  ) => Computed<z.input<A>, R> | Promise<Computed<z.input<A>, R>>,
) =>
  operation(contract, async (context, request) => {
    // Every query has a moment and a method; those of paged analyses have a limit and a cursor as well.
    const query = request.query as PageQuery & { method?: string };
    const start = pageStartOf(context, query);
    const found = await compute(context, request, start.moment);
    const pinned = pinnedPage({ ...query, ...found.query }, start, method);
    const link = linkOf(context, request, found.of, pinned, start.moment, method);
    const meta = (total: number) => {
      const common = metaOf(context, start.moment, method, found.proposals.length, total, link);
      return found.meta ? found.meta(common) : common;
    };
    // `Computed` checks the types of the parts; together they are the contract's answer.
    return answered(request, query, start, found, meta) as Promise<HandlerResult<A>>;
  });

async function answered<A extends AnyAnswer, R extends object>(
  request: FastifyRequest,
  query: PageQuery,
  start: PageStart,
  found: Computed<A, R>,
  meta: (total: number) => object,
): Promise<unknown> {
  const { format } = request;
  const show = showing(found.show ?? ((row: R) => row), request.selection);
  // Of the meta, a graph has only the method and the permalink, which do not depend on the number of rows.
  if (isGraphFormat(format)) return found.graph?.(format, meta(0) as AnalysisMeta);
  // Rows are shown by `show` or, without it, as they are.
  const source = found.rows as Iterable<R | undefined>;
  const { long, lists } = found;
  const beside = (total: number) => ({ ...(typeof lists === 'function' ? lists() : lists), meta: meta(total) });
  if (long !== undefined) {
    const rows = rowsFrom(() => shownRows(source, show));
    return new LongAnswer(rows, { ...meta(long) }, () => beside(long));
  }
  if (format === 'json' && query.limit === undefined && !found.lists) {
    const count = { total: 0 };
    return jsonInSlices(counting(source, count), show, () => meta(count.total));
  }
  if (query.limit !== undefined) {
    const page = await pageOfRows(request, { ...query, limit: query.limit }, start, source, show, meta);
    return page instanceof AllRows ? page : { ...page, ...found.lists };
  }
  const rows = await mapInSlices(source, (row) => row);
  if (!found.lists) return rowsIn(format, rows, show, () => ({ ...meta(rows.length) }));
  const data = await mapInSlices(rows, show);
  return answerIn(format, { data, ...beside(rows.length) });
}

/** Limits each row to the fields asked for, if not all were. */
function showing<R>(show: (row: R) => object, selection: FastifyRequest['selection']): typeof show {
  if (selection === null) return show;
  return (row) => {
    const shown = show(row);
    return selection.of(shown instanceof LongRow ? shown.fields : shown);
  };
}

/** Counts rows as they are written: keeping tens of thousands would cost more in garbage collection than the answer. */
function* counting<R>(rows: Iterable<R | undefined>, count: { total: number }): Generator<R | undefined> {
  for (const row of rows) {
    if (row !== undefined) count.total++;
    yield row;
  }
}

function metaOf(
  { model }: Context,
  moment: Moment,
  method: { name: string; version: string },
  proposals: number,
  total: number,
  link: string,
) {
  const name = `${method.name}/${method.version}`;
  return { ...momentMeta(model, moment), method: name, proposals, total, permalink: link };
}

/** The permalink: the path by the record's slug, and the question with its moment and the method's version pinned. */
function linkOf(
  { model }: Context,
  { routeOptions: { url = '' } }: FastifyRequest,
  of: Computed<AnyAnswer, unknown>['of'],
  query: object,
  moment: Moment,
  { version }: { version: string },
): string {
  const path = of ? url.replace(':id', of.slug ?? of.id) : url;
  return permalink(path, bySlugs(model, query as Record<string, unknown>), pinsOf(moment), version);
}

/** The moment at which a page is read, and the number of rows before it. */
type PageStart = ReturnType<typeof pageStartOf>;

/** The query that the permalink pins. On a later page it has a cursor, made for these very parameters. */
function pinnedPage(query: PageQuery, { moment, begin }: PageStart, { version }: { version: string }) {
  if (begin === 0) return query;
  const filters = { ...query, ...pinsOf(moment), method: version };
  return { ...query, after: encodeCursor({ after: begin, knownAt: moment.knownAt }, filters) };
}

/**
 * One page as JSON, with links to its neighbours, or, for a table without `limit`, all rows, written as they are read.
 * Rows have no id, but at one moment their order is fixed, so a cursor holds the number of rows before the page.
 */
async function pageOfRows<T>(
  request: FastifyRequest,
  query: PageQuery,
  { moment, begin, filters }: PageStart,
  source: Iterable<T | undefined>,
  show: (row: T) => object,
  meta: (total: number) => object,
) {
  const end = wantsWholeList(request) ? Number.POSITIVE_INFINITY : begin + query.limit;
  const found: T[] = [];
  let total = 0;
  await inSlices(source, (row) => {
    if (row === undefined) return;
    if (total >= begin && total < end) found.push(row);
    total++;
  });
  if (wantsWholeList(request)) {
    return new AllRows(
      rowsFrom(() => shownRows(found, show)),
      { ...meta(total) },
    );
  }
  const next = end < total ? { after: end, knownAt: moment.knownAt } : null;
  return {
    data: found.map(show),
    meta: { ...meta(total), limit: query.limit },
    ...pagingOf(request.url, next, moment.knownAt, filters),
  };
}
