import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { type Group, refColumns, type Table, tableOf } from '../http/tables/table.ts';
import type { Written } from '../ledger/write/write.ts';

/** The path of one record. */
export const IdOrSlug = z.strictObject({ id: z.string().max(120).describe('Id or slug.') });

/** The columns of a page's rows. */
export const rowTable = (page: z.ZodType, ...more: Table): Table =>
  tableOf(((page as z.ZodObject).shape.data as z.ZodArray).element as z.ZodType, ...more);

/** The record that an answer is about stands once in the JSON, in its meta, but in each row of a table. */
const inMeta = (name: 'actor' | 'proposal'): Group => ({
  columns: refColumns(name),
  value: (_row, meta) => meta[name],
});
export const OF_ACTOR = inMeta('actor');
export const ON_PROPOSAL = inMeta('proposal');

/** The headers of an answer to a write: its revision, where to read the record, and whether it is a repeat. */
export function acknowledge(reply: FastifyReply, { revision, replayed }: Written, location: string): void {
  reply.revision(revision).header('location', location);
  if (replayed) reply.header('idempotency-replayed', 'true');
}
