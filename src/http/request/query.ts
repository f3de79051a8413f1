import { z } from 'zod';
import { Refusal } from '../../domain/refusal.ts';

/** Shared query parameters. Queries are z.strictObject, so that a misspelt filter is refused rather than ignored. */

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 500;
const MAX_ENTRIES = 1000;

/** Plain whole numbers: no sign, no exponent, no hex, and exact as a double. */
const digits = (what: string) => z.string().regex(/^(0|[1-9]\d{0,14})$/, `must be a whole number${what}, in digits`);

const whole = (min: number, max: number) =>
  digits(` from ${min} to ${max}`)
    .transform(Number)
    .pipe(z.number().min(min, `must be ${min} to ${max}`).max(max, `must be ${min} to ${max}`));

export const limit = whole(1, MAX_LIMIT).default(DEFAULT_LIMIT).meta({
  description: 'Maximum number of rows to return.',
  type: 'integer',
  minimum: 1,
  maximum: MAX_LIMIT,
  default: DEFAULT_LIMIT,
});

export const after = z
  .string()
  .min(1)
  .max(512)
  .optional()
  .meta({ description: 'Opaque cursor: the `nextCursor` of the page before.' });

export const minRevision = whole(0, Number.MAX_SAFE_INTEGER).optional().meta({
  description: 'Waits until this server has loaded this revision: the `Ledger-Revision` of your write.',
  type: 'integer',
  minimum: 0,
});

/** Only limited in length here; the time parser checks the value. */
export const asOf = z
  .string()
  .min(1)
  .max(64)
  .optional()
  .meta({ description: 'Valid time: a day (`2025`, `2025-05`, `2025-05-16`) or an instant. Default: today, UTC.' });

export const knownAt = z.string().min(1).max(64).optional().meta({
  description:
    'Recorded time: a revision, a release such as `2026.1`, an instant or a day. Default: the latest revision.',
});

/** `?x=true` or `?x=false`. z.coerce.boolean would take "false" for true. */
export const flagParameter = () =>
  z
    .enum(['true', 'false'], 'must be true or false')
    .transform((text) => text === 'true')
    .meta({ type: 'boolean' });

export const dryRun = flagParameter().default(false).meta({ description: 'true: only checks; writes nothing.' });

/** `?x=a,b`, `?x=a&x=b`, or both. Empty entries are refused, repeated ones dropped. */
export const listParameter = <S extends z.ZodType<unknown, string>>(entry: S) =>
  z
    .preprocess(
      (given) => (given === undefined ? undefined : [given].flat().flatMap((text) => String(text).split(','))),
      z.array(entry).max(MAX_ENTRIES),
    )
    .transform((entries) => [...new Set(entries)] as z.output<S>[]);

/** The parameters that every list has. */
export const paging = { limit, after, minRevision, knownAt };

/**
 * PostgreSQL would refuse NUL with an error of its own. NUL can only arrive percent-encoded, so the caller checks the
 * URL for it first.
 */
export function nulIn(params: unknown, query: unknown): Refusal {
  const holding = (values: unknown) =>
    Object.entries((values ?? {}) as Record<string, unknown>)
      .filter(([name, value]) => `${name}${value}`.includes('\0'))
      .map(([name]) => name.replaceAll('\0', ''));
  const errors = [...holding(params).map((name) => `{${name}}`), ...holding(query).map((name) => `?${name}`)].map(
    (pointer) => ({ pointer, detail: 'must not contain NUL' }),
  );
  return new Refusal('invalid-parameter', 'NUL cannot be part of any value.', errors);
}
