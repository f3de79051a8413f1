import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { type Group, refColumns, type Table, tableOf } from '../http/tables/table.ts';
import type { ReadModel } from '../ledger/model/model.ts';
import { type Warned, warningsOf } from '../ledger/reading/warnings.ts';
import type { Written } from '../ledger/write/write.ts';
import { publicId } from '../nouns/nouns.ts';
import { type Warnings, warningDetail } from '../nouns/shapes.ts';
import { resultAtOnce } from '../runtime/turns.ts';

/** The path parameter of one record. */
export const IdOrSlug = z.strictObject({ id: z.string().max(120).describe('Id or slug of the record.') });

/** The columns of a page's rows. */
export const rowTable = (page: z.ZodType, ...more: Table): Table =>
  tableOf(((page as z.ZodObject).shape.data as z.ZodArray).element as z.ZodType, ...more);

/** The record that an answer is about: JSON has it once, in `meta`, but tables have it in each row. */
const inMeta = (name: 'actor' | 'proposal'): Group => ({
  columns: refColumns(name, name === 'actor'),
  ofMeta: true,
  value: (_row, meta) => meta[name],
});
export const OF_ACTOR = inMeta('actor');
export const ON_PROPOSAL = inMeta('proposal');

/** The headers of an answer to a write: its revision, where to read the record, and whether it is a repeat. */
export function acknowledge(reply: FastifyReply, { revision, replayed }: Written, location: string): void {
  reply.revision(revision).header('location', location);
  if (replayed) reply.header('idempotency-replayed', 'true');
}

/** Warnings prevent no write: two records may rightly say the same, or no more may be known, so a person decides. */
export function withWarnings<T extends object>(
  model: ReadModel,
  { targets, revision, warned }: Pick<Written, 'targets' | 'revision'> & { warned?: Warned[] },
  answer: T,
): T & { warnings?: z.output<typeof Warnings> } {
  const found = warned ?? resultAtOnce(warningsOf(model, targets, revision));
  const warnings = found.map(({ kind, code, ...one }) => {
    const [id, first] = [publicId(kind, one.id), publicId(kind, one.first ?? one.id)];
    return { id, first, code, detail: warningDetail(code, kind, id, first) };
  });
  return warnings.length === 0 ? answer : { ...answer, warnings };
}
