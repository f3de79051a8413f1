import { z } from 'zod';
import { hasSeason, namesNoDay, parseEdtf } from '../domain/edtf.ts';
import { parseDate, parseInstant } from '../domain/time.ts';
import { ACTOR_TYPES, DIRECTNESSES, LEVELS } from '../domain/vocabulary.ts';

/** Shapes that several nouns share. Lengths are in UTF-16 units. */

/** An object that is a component with this name in the OpenAPI document. */
export const component = <F extends z.ZodRawShape>(id: string, description: string, fields: F) =>
  z.strictObject(fields).meta({ id, description });

export const Slug = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters and digits, joined by single hyphens')
  .meta({
    id: 'Slug',
    description: 'Name of a record in URLs. Never changes and is never reused.',
    examples: ['ukraine-peace-talks'],
  });

/** A reference to another record in a request. */
export const named = (noun: string) => z.string().min(1).max(120).describe(`Id or slug of ${noun}.`);

const notADate =
  (instead: string, ofSeason: string) =>
  ({ input }: { input?: unknown }) => {
    if (namesNoDay(String(input))) return 'no day: null, or leaving it out, says that it is open or unknown';
    return hasSeason(String(input))
      ? `a season, which has no agreed days: use ${ofSeason}`
      : `not a date: use ${instead}`;
  };

export const DateText = z
  .string()
  .refine((text) => parseDate(text) !== null, {
    error: notADate('2025, 2025-05 or 2025-05-11, years 0001 to 9999', 'its year or a month, 2025 or 2025-05'),
    abort: true,
  })
  .max(10)
  .meta({
    id: 'CalendarDate',
    description: 'A day, a month or a year (EDTF level 0), as precise as it was given.',
    examples: ['2025-05-16', '2025-05'],
  });

/** Always a day. */
export const DayText = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ id: 'Day', description: 'A day as YYYY-MM-DD.', format: 'date', examples: ['2025-05-16'] });

/** A start or an end that may be uncertain. */
export const EdtfText = z
  .string()
  .refine((text) => parseEdtf(text) !== null, {
    error: notADate(
      '2025, 2025-05, 2025-05-11, with ~ or ? after it, or two with a slash: 2025-05-08/2025-05-16',
      'the months that it means, 2025-03/2025-05',
    ),
    abort: true,
  })
  .max(24)
  .meta({
    id: 'UncertainDate',
    description:
      'A date in EDTF level 1, but for seasons (`2025-03/2025-05` instead of `2025-21`) and unspecified digits, as it was given: a day; a month or a year (some time within it); either with `~` (approximate), `?` (uncertain) or `%` (both); or two with a slash (some time in between), one of which may be empty: `/2025-05-16` is by that day, unknown since when.',
    examples: ['2025-05-16', '2025-05', '2025-05-08/2025-05-16'],
  });

export const Instant = z
  .string()
  .max(40)
  .refine(
    (text) => parseInstant(text) !== null,
    'not an RFC 3339 instant with its offset, such as 2025-05-17T09:00:00Z',
  )
  .meta({
    id: 'Instant',
    description: 'An instant in RFC 3339, with an offset.',
    format: 'date-time',
    examples: ['2025-05-17T09:00:00.000Z'],
  });

export const Name = z.string().trim().min(1).max(300);
export const Line = z.string().trim().min(1).max(1000);
export const Text = z.string().trim().min(1).max(20_000);
export const Tags = z.array(z.string().trim().min(1).max(100)).max(100);
export const Reason = component('RetractionDraft', 'Why a record is withdrawn.', {
  reason: Line.describe('Reason for the retraction, kept with the revision.'),
});

export const Ref = z
  .strictObject({
    id: z.string().describe('Permanent id: a prefix for the noun, and a number.'),
    slug: z.string().nullable(),
    name: z.string(),
  })
  .meta({
    id: 'Ref',
    description: 'Reference to a record, with its name at the requested moment.',
    examples: [{ id: 'act_1', slug: 'ukraine', name: 'Ukraine' }],
  });

export const Level = z.enum(LEVELS).meta({
  id: 'StanceLevel',
  description:
    'Where an actor stands. On the scale, equally spaced: support 1, conditional_support ½, neutral 0, conditional_opposition −½, oppose −1. Off the scale: ambiguous. Silence is not a level: it is null.',
});

export const ActorType = z.enum(ACTOR_TYPES).meta({
  id: 'ActorType',
  description:
    'state: a state. person: an individual. organization: a body with members of its own. bloc: a group of states or parties that may speak as one. armed_group: a non-state armed group. media: a news outlet.',
});

export const ActorRef = Ref.extend({ type: ActorType.nullable().describe('Null before the actor is recorded.') }).meta({
  id: 'ActorRef',
  description: 'Reference to an actor, with its name at the requested moment.',
  examples: [{ id: 'act_1', slug: 'ukraine', name: 'Ukraine', type: 'state' }],
});

export const LanguageTag = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a BCP 47 tag, such as en or pt-BR');

/** A stance in an answer that does not show its level. */
export const StanceId = z.strictObject({ id: z.string() });

export const Directness = z.enum(DIRECTNESSES).meta({
  id: 'Directness',
  description:
    'explicit: the actor’s own words or ballot are about this very proposal. implied: the level follows from what the actor said of another proposal. inferred: the coder concludes it from acts or tone.',
});

/** Shown with the level of a stance in derived rows, which leave out empty fields. */
export const SHOWN_DIRECTNESS = {
  directness: Directness,
  rationale: z.string().optional().describe('Why the coder chose the level; always present unless it is explicit.'),
};

export const ImpliedBy = component('ImpliedBy', 'The proposal from whose level an implied level follows.', {
  ...Ref.shape,
  stance: z.string().optional(),
});

/** Shown with the level of a stance on request, because answers that are pinned have been without it. */
export const SHOWN_ORIGIN = {
  impliedBy: ImpliedBy.optional().describe(
    'With include=impliedBy, the proposal from which an implied level follows, and the actor’s stance there when this one began.',
  ),
};

/** The stance whose level an answer shows. */
export const StanceRef = component(
  'StanceRef',
  'Reference to a stance, with how directly its level follows from the record.',
  { id: z.string(), ...SHOWN_DIRECTNESS, ...SHOWN_ORIGIN },
);

const Retraction = component('Retraction', 'When and why a record was withdrawn. Earlier moments still show it.', {
  revision: z.int(),
  recordedAt: Instant,
  reason: z.string(),
});

/** The fields that every record has. */
export const RECORD = {
  id: z.string().describe('Permanent id of the record.'),
  revision: z.int().describe('Number of the revision that wrote this version.'),
  recordedAt: Instant.describe('When this version was written.'),
  createdRevision: z.int().describe('Number of the revision that wrote the first version.'),
  retracted: Retraction.nullable(),
};

export const MomentMeta = {
  asOf: z.string().describe('Requested day of valid time.'),
  knownAt: z.int().describe('Number of the requested revision.'),
  recordedAt: Instant.nullable().describe('When the requested revision was written; null if the ledger is empty.'),
};

const Links = component('Links', 'URLs of pages, relative to the server.', {
  self: z.string().describe('URL of this page, at the revision at which it was read.'),
  next: z.string().nullable().describe('URL of the next page; null on the last page.'),
});
/** The fields that every page has. */
export const PAGING = {
  links: Links,
  nextCursor: z.string().nullable().describe('Value of `after` for the next page; null on the last page.'),
};

export const WarningCode = z
  .enum(['repeated', 'second_ballot', 'never_certain', 'begins_later', 'implied_by_missing', 'not_represented'])
  .describe('repeated: an earlier record says the same. Any other: see `detail`.');
export type WarningCode = z.output<typeof WarningCode>;

/** A warning in words. `first`: the record that is repeated, or the voter's first ballot. */
export function warningDetail(code: WarningCode, kind: string, id: string, first: string | null): string {
  if (code === 'second_ballot') return `${id} is a ballot of the voter of ${first} in the same vote: ${ONE_COUNTS}`;
  if (code !== 'repeated') return `${id} ${WARNING_OF_ITSELF[code]}`;
  return kind === 'membership'
    ? `${id} is of the same days, member and group as ${first}`
    : `${id} says what ${first} says`;
}
const ONE_COUNTS = 'the vote counts only the earlier or, if both are of one day, the one recorded last';
const WARNING_OF_ITSELF = {
  never_certain:
    'holds on no certain day, because it may have ended before it certainly began: only questions with dates=possible show it. If it held all that time, give its first day as validFrom, and as validTo the day after its last',
  begins_later:
    'begins after all that it rests on was said or printed: leave it if that was announced for its first day; otherwise give the day on which it was said as validFrom',
  implied_by_missing:
    'is at an implied level, and does not say from what it follows: correct it with the other proposal as impliedBy or, if it follows from none, with inferred as its directness',
  not_represented:
    'is a ballot for a group that its voter is not known to represent on its first day, so it counts for the voter alone: correct it, or record a membership with represents',
};

/** Warnings about a write that was carried out. */
export const Warnings = z
  .array(
    component('Warning', 'A record that was written, and may not be what was meant.', {
      id: z.string().describe('Id of the record that was written.'),
      code: WarningCode,
      first: z.string().describe('Id of the first such record; with a warning of the record alone, the same as `id`.'),
      detail: z.string(),
    }),
  )
  .optional()
  .describe(
    'After a write: records that repeat an earlier one, are a second ballot or one for a group that the voter does not represent, hold on no certain day, begin after all that they rest on, or do not say what implies them; otherwise left out.',
  );

/** `{data}` for one record, `{data, meta, links}` for a page, `{data, meta}` for a history. */
export const answerOf = <S extends z.ZodType>(id: string, shape: S) =>
  component(`${id}Answer`, 'One record and, after a write, its warnings.', { data: shape, warnings: Warnings });
const PageMeta = component('PageMeta', 'Number of records, and the moment at which they were read.', {
  total: z.int().describe('Number of matching records, over all pages.'),
  limit: z.int().describe('Maximum number of records on a page.'),
  ...MomentMeta,
});
export const pageOf = <S extends z.ZodType>(id: string, shape: S) =>
  component(`${id}Page`, 'A page of records, in order of id.', { data: z.array(shape), meta: PageMeta, ...PAGING });
export const historyOf = <S extends z.ZodType>(id: string, shape: S) =>
  component(`${id}History`, 'Every version of one record, oldest first.', {
    data: z.array(shape),
    meta: z.strictObject({ total: z.int(), knownAt: z.int() }),
  });
