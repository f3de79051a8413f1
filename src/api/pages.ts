import type { FastifyRequest } from 'fastify';
import { Refusal } from '../domain/refusal.ts';
import { decodeCursor, type Links, pageLinks } from '../http/pages.ts';
import type { Moment } from '../ledger/moment.ts';
import type { Context } from './context.ts';

export interface PageQuery {
  limit: number;
  after?: string | undefined;
  asOf?: string | undefined;
  knownAt?: string | undefined;
}

export interface Page<T> {
  moment: Moment;
  rows: T[];
  total: number;
  limit: number;
  links: Links;
}

/**
 * One page of a list in order of id. `candidates` gives the numbers of all that could match, in order;
 * the cursor pins knownAt, so totals and pages are those of one revision at any depth.
 */
export function pageOf(
  context: Context,
  request: FastifyRequest,
  query: PageQuery,
  candidates: (moment: Moment) => Iterable<number>,
  matches: (id: number, moment: Moment) => boolean,
): Page<number> {
  const filters = query as unknown as Record<string, unknown>;
  const cursor = query.after === undefined ? null : decodeCursor(query.after, filters);
  if (cursor && query.knownAt !== undefined && context.moment({ knownAt: query.knownAt }).knownAt !== cursor.knownAt) {
    const detail = 'the cursor belongs to another knownAt';
    throw new Refusal('invalid-parameter', detail, [{ pointer: '?after', detail }]);
  }
  const moment = context.moment({ asOf: query.asOf, knownAt: cursor ? String(cursor.knownAt) : query.knownAt });
  const rows: number[] = [];
  let total = 0;
  let more = false;
  for (const id of candidates(moment)) {
    if (!matches(id, moment)) continue;
    total++;
    if (id <= (cursor?.after ?? 0)) continue;
    if (rows.length < query.limit) rows.push(id);
    else more = true;
  }
  const next = more ? { after: rows.at(-1) as number, knownAt: moment.knownAt } : null;
  return { moment, rows, total, limit: query.limit, links: pageLinks(request.url, next, moment.knownAt, filters) };
}

export function* upTo(size: number): Iterable<number> {
  for (let id = 1; id <= size; id++) yield id;
}
