import { z } from 'zod';
import { DATES } from '../domain/edtf.ts';
import { lastDay, parseDuration } from '../domain/time.ts';
import { flagParameter } from '../http/request/query.ts';
import type { EvidenceFilter } from '../ledger/reading/filter.ts';
import { DateText, Directness } from '../nouns/shapes.ts';

/** The parameters, common to all reads, that say which stances count, depending on the evidence that they rest on. */
export const EVIDENCE_FILTER = {
  firstHand: flagParameter()
    .optional()
    .meta({ description: 'true: only what actors said themselves, being named, or voted.' }),
  directness: Directness.optional().describe(
    'Least direct level to count: explicit leaves out implied and inferred ones, implied leaves out inferred ones. Conditions are tested by the levels that count. Default: all.',
  ),
  dates: z
    .enum(DATES)
    .optional()
    .describe(
      'certain (default): only what held on the day whatever its exact dates are. possible: also what may have held.',
    ),
  publishedBy: DateText.optional().describe(
    'Only what rests on a source or ballot that was public by the end of this date: the public record as it was then, whenever it was entered here.',
  ),
};

/** For questions about positions on a day. */
export const staleAfter = z
  .string()
  .refine((text) => parseDuration(text) !== null, 'must be an ISO 8601 duration, such as P1Y or P90D')
  .max(20)
  .optional()
  .describe('Leaves out what was last confirmed longer ago than this: an ISO 8601 duration, such as P1Y.');

export type FilterQuery = z.output<z.ZodObject<typeof EVIDENCE_FILTER>>;

/** Picks these parameters out of any question. */
export const filterQueryOf = ({ firstHand, directness, publishedBy, dates }: FilterQuery): FilterQuery => ({
  firstHand,
  directness,
  publishedBy,
  dates,
});

export const evidenceFilterOf = ({
  firstHand = false,
  directness,
  publishedBy,
  dates,
}: FilterQuery): EvidenceFilter => ({
  firstHand,
  directness,
  publishedBy: publishedBy === undefined ? undefined : lastDay(publishedBy),
  dates,
});
