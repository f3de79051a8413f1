import { z } from 'zod';
import { IdOrSlug } from '../../api/records.ts';
import { after, limit } from '../../http/request/query.ts';
import { EventKind } from '../../nouns/event.ts';
import { ActorRef, component, DateText, EdtfText, Level, PAGING, Ref, StanceRef } from '../../nouns/shapes.ts';
import { Voice } from '../../nouns/stance.ts';
import { ANALYSIS_META, AnalysisQuery, directnessCounts, include, methodVersion, question } from '../question.ts';
import { METHOD, VOLATILITY } from './method.ts';

const days = (description: string, fallback: number) =>
  z
    .string()
    .regex(/^(0|[1-9]\d{0,4})$/, 'must be a whole number of days up to 99999, in digits')
    .transform(Number)
    .default(fallback)
    .meta({ description, type: 'integer', default: fallback });

/** A shift is dated by its new level's first day; the level before it counts, however old it is. */
const SHIFTED = {
  ...AnalysisQuery,
  from: DateText.optional().describe('Only shifts to levels whose first day is this one or later.'),
  to: DateText.optional().describe('Only shifts to levels whose first day is before this one.'),
};

const ShiftsQuery = z.strictObject({ ...SHIFTED, limit, after, method: methodVersion(METHOD.version) });

const EventShiftsQuery = z.strictObject({
  ...SHIFTED,
  limit,
  after,
  method: methodVersion(METHOD.version),
  days: days('Only shifts up to so many days after the event began.', 30),
});

export const VolatilityQuery = z.strictObject({
  ...SHIFTED,
  include,
  limit,
  after,
  method: methodVersion(VOLATILITY.version),
  leastDays: days('No yearly figure where somebody was observed for fewer days than this.', 365),
});

const EventBetween = component('EventBetween', 'An event that a shift came after.', {
  event: Ref,
  kind: EventKind,
  occurredOn: DateText,
  days: z
    .int()
    .describe(
      'Days from the event to the new level; 0 is the same day, in an order that is not known. Where either is not known to the day, the most that it can be.',
    ),
  leastDays: z
    .int()
    .optional()
    .describe(
      'Where the event or the begin of the new level is not known to the day, the fewest days that it can be; below 0, the event may have begun after the new level. Left out where both are known.',
    ),
  agenda: z.boolean().describe('Whether the proposal was on its agenda.'),
  relation: z
    .enum(['after', 'stated_reason', 'order_unknown'])
    .describe(
      'after: the shift came on the same day or later, and no more is said. order_unknown: it may have come before, for one of the two is not known to the day (`leastDays` is below 0). stated_reason: a statement under the new level names the event, and it cannot have been the occasion of the statement: it was over before, and neither the mover nor any link of the chain took part.',
    ),
  ownAct: z
    .boolean()
    .describe(
      'The event is how the new level was given: the vote that it rests on, or an event of kind statement, or named by a statement under the new level, that was certainly going on on the new level’s first day or when that statement was spoken, and in which the mover, its speaker, a link of the chain, or somebody who represents one of these or whom one of these represents took part.',
    ),
});

const Shift = component('Shift', 'A change of mind. Corrections and reaffirmations are no shifts.', {
  actor: ActorRef,
  proposal: Ref,
  voice: Voice,
  claimant: Ref.extend({ id: z.string().nullable() })
    .nullable()
    .describe('Attributed: who says so. Null for the actor’s own voice.'),
  via: ActorRef.nullable().describe('Who spoke for the actor at the new level; null where it spoke itself.'),
  from: z.strictObject({ level: Level, since: EdtfText, stance: StanceRef }),
  to: z.strictObject({ level: Level, since: EdtfText, until: EdtfText.nullable(), stance: StanceRef }),
  distance: z.number().describe('On the scale from −1 to 1: from oppose to support is 2.'),
  interval: z
    .strictObject({ from: DateText, to: DateText })
    .describe(
      'From the last day on which a stance at the old level began, or, where the old level ended before, the first day on which it was no longer held, to the first day of the new one.',
    ),
  gap: z
    .strictObject({ from: DateText, to: DateText, of: z.enum(['silence', 'ambiguous', 'doubt']) })
    .nullable()
    .describe(
      'Days between the two levels on which there was none; doubt: which of the two held is not known, because a date is not known to the day. Null where one followed the other at once.',
    ),
  events: z
    .array(EventBetween)
    .describe(
      'In order: actual events of the dossier that began, or may have begun, in the interval; those of other dossiers that began in it and that a statement names; stated reasons, which may lie before it; and the act itself, even if it began before.',
    ),
  eventsTotal: z
    .int()
    .describe('Their number; of more than 50, only the last and those that a statement names are listed.'),
});

const meta = { ...ANALYSIS_META, limit: z.int() };

const ShiftsAnswer = component('ShiftsAnswer', 'A page of shifts.', {
  data: z.array(Shift),
  meta: z.strictObject(meta),
  ...PAGING,
});

const reason = z
  .string()
  .nullable()
  .describe(
    'Why nobody can have moved after the event: it did not happen, or not by the day asked. Null where somebody can.',
  );

const EventShiftsAnswer = component('EventShiftsAnswer', 'A page of the shifts that came after an event.', {
  data: z.array(Shift),
  meta: z.strictObject({ ...meta, event: Ref, reason }),
  ...PAGING,
});

const Volatility = component('Volatility', 'How often one actor moved.', {
  actor: ActorRef,
  n: z.int().describe('Proposals on which it said anything in the span or before.'),
  directness: directnessCounts('these proposals, each at the least direct of what it said there.'),
  revisited: z
    .int()
    .describe(
      'Of these, those with more than one stance by the last day of the span: only on them can there be a shift.',
    ),
  shifts: z.int(),
  reversals: z.int().describe('Shifts that turn back on the one before on the same proposal.'),
  crossings: z.int().describe('Shifts from one side of the scale to the other.'),
  from: DateText.describe('First day of the span: that of its first stance, or the one asked for.'),
  to: DateText.describe('Last day of the span: the day asked, or the day before `to`, if that is earlier.'),
  days: z.int(),
  shiftsPerYear: z.number().nullable().describe('Null, never 0, where the span is too short.'),
  reason: z.string().nullable().describe('Why there is no figure; null where there is one.'),
});

const VolatilityAnswer = component('VolatilityAnswer', 'A page of actors, those who moved most first.', {
  data: z.array(Volatility),
  meta: z.strictObject(meta),
  ...PAGING,
});

export const listShiftsQuestion = question({
  method: METHOD,
  id: 'listShifts',
  summary: 'Who moved, on what, and when',
  description:
    'Changes of mind in order of days: from which level to which, over which interval, and the events in between. After is never because: a reason is there only where a statement gives one. Corrections and reaffirmations are no shifts.',
  query: ShiftsQuery,
  answer: ShiftsAnswer,
});

export const getEventShiftsQuestion = question({
  method: METHOD,
  id: 'getEventShifts',
  summary: 'Who moved after an event',
  description:
    'The shifts of the event’s dossier in whose interval it lies, and that came up to `days` after it. After, not because.',
  params: IdOrSlug,
  query: EventShiftsQuery,
  answer: EventShiftsAnswer,
});

export const listVolatilityQuestion = question({
  method: VOLATILITY,
  id: 'listVolatility',
  summary: 'How often each actor moved',
  description:
    'Shifts a year of being observed, reversals and crossings, with n and the span; those who moved most first.',
  query: VolatilityQuery,
  answer: VolatilityAnswer,
});
