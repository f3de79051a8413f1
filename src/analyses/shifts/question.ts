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
  from: DateText.optional().describe('Only shifts whose new level began on this day or later.'),
  to: DateText.optional().describe('Only shifts whose new level began before this day.'),
};

const ShiftsQuery = z.strictObject({ ...SHIFTED, limit, after, method: methodVersion(METHOD.version) });

const EventShiftsQuery = z.strictObject({
  ...SHIFTED,
  limit,
  after,
  method: methodVersion(METHOD.version),
  days: days('Only shifts up to this many days after the event began.', 30),
});

export const VolatilityQuery = z.strictObject({
  ...SHIFTED,
  include,
  limit,
  after,
  method: methodVersion(VOLATILITY.version),
  leastDays: days('No `shiftsPerYear` for actors observed for fewer days than this.', 365),
});

const EventBetween = component('EventBetween', 'An event that a shift followed.', {
  event: Ref,
  kind: EventKind,
  occurredOn: DateText,
  days: z
    .int()
    .describe(
      'Days from the event to the new level; 0 is the same day, in unknown order. If either date is not known to the day, the most it can be.',
    ),
  leastDays: z
    .int()
    .optional()
    .describe(
      'Fewest days it can be, if the event or the start of the new level is not known to the day; below 0, the event may have begun after the new level. Left out if both are known.',
    ),
  agenda: z.boolean().describe('Whether the proposal was on the event’s agenda.'),
  relation: z
    .enum(['after', 'stated_reason', 'order_unknown'])
    .describe(
      'after: the shift came on the same day or later; nothing more is claimed. order_unknown: it may have come before the event, because one of the two is not known to the day (`leastDays` is below 0). stated_reason: a statement that supports the new level names the event, which was not the occasion of the statement: it was over before, and neither the actor nor any link of the chain took part.',
    ),
  ownAct: z
    .boolean()
    .describe(
      'Whether the new level was expressed at the event itself. That is so for the vote that the level rests on. It is also so for an event of kind statement, or one named by a statement that supports the level, if it was certainly going on on the level’s first day or when that statement was made, and if the actor, its speaker, a link of the chain, or anyone who represents or is represented by one of these took part.',
    ),
});

const Shift = component('Shift', 'A change of mind. Corrections and reaffirmations are not shifts.', {
  actor: ActorRef,
  proposal: Ref,
  voice: Voice,
  claimant: Ref.extend({ id: z.string().nullable() })
    .nullable()
    .describe('Who attributes the levels to the actor; null for its own voice.'),
  via: ActorRef.nullable().describe('Who stated the new level for the actor; null if it spoke itself.'),
  from: z.strictObject({ level: Level, since: EdtfText, stance: StanceRef }),
  to: z.strictObject({ level: Level, since: EdtfText, until: EdtfText.nullable(), stance: StanceRef }),
  distance: z.number().describe('New score minus old: from oppose (−1) to support (1) is 2.'),
  interval: z
    .strictObject({ from: DateText, to: DateText })
    .describe(
      'Period within which the shift happened: from the last day on which a stance at the old level began, or the first day on which the old level was no longer held if it ended earlier, to the first day of the new level.',
    ),
  gap: z
    .strictObject({ from: DateText, to: DateText, of: z.enum(['silence', 'ambiguous', 'doubt']) })
    .nullable()
    .describe('Days between the two levels on which no level is known; null if one followed the other at once.'),
  events: z
    .array(EventBetween)
    .describe(
      'In order: actual events of the dossier that began, or may have begun, in the interval; events of other dossiers that began in it and that a statement names; stated reasons, which may be earlier; and the event at which the new level was expressed, even if it began before.',
    ),
  eventsTotal: z
    .int()
    .describe('Number of events; if over 50, `events` has only the latest and those that a statement names.'),
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
  .describe('Why no shift can follow the event: it did not happen, or not by the requested day. Null if one can.');

const EventShiftsAnswer = component('EventShiftsAnswer', 'A page of the shifts that came after an event.', {
  data: z.array(Shift),
  meta: z.strictObject({ ...meta, event: Ref, reason }),
  ...PAGING,
});

const Volatility = component('Volatility', 'How often one actor moved.', {
  actor: ActorRef,
  n: z.int().describe('Number of proposals that the actor spoke on by the end of the observed period.'),
  directness: directnessCounts('the `n` proposals, each by the least direct of the actor’s stances.'),
  revisited: z
    .int()
    .describe(
      'Number of those proposals with more than one stance by the end of the period: only they can have shifts.',
    ),
  shifts: z.int(),
  reversals: z.int().describe('Number of shifts that reverse the one before on the same proposal.'),
  crossings: z.int().describe('Number of shifts from one side of the scale to the other.'),
  from: DateText.describe('First observed day: that of the actor’s first stance, or `from`.'),
  to: DateText.describe('Last observed day: the requested day, or the day before `to` if that is earlier.'),
  days: z.int(),
  shiftsPerYear: z.number().nullable().describe('Shifts per observed year; null if the period is too short.'),
  reason: z.string().nullable().describe('Why there is no figure; null if there is one.'),
});

const VolatilityAnswer = component('VolatilityAnswer', 'A page of actors, those that moved most often first.', {
  data: z.array(Volatility),
  meta: z.strictObject(meta),
  ...PAGING,
});

export const listShiftsQuestion = question({
  method: METHOD,
  id: 'listShifts',
  summary: 'Who moved, on what, and when',
  description:
    'Changes of mind by date: from which level to which, over which interval, and the events in between. Coming after an event is not being caused by it: a reason is shown only if a statement gives one. Corrections and reaffirmations are not shifts.',
  query: ShiftsQuery,
  answer: ShiftsAnswer,
});

export const getEventShiftsQuestion = question({
  method: METHOD,
  id: 'getEventShifts',
  summary: 'Who moved after an event',
  description:
    'Shifts in the event’s dossier whose interval contains the event, up to `days` days after it. Coming after it is not being caused by it.',
  params: IdOrSlug,
  query: EventShiftsQuery,
  answer: EventShiftsAnswer,
});

export const listVolatilityQuestion = question({
  method: VOLATILITY,
  id: 'listVolatility',
  summary: 'How often each actor moved',
  description:
    'Shifts per observed year, reversals and crossings of each actor, with the observed period; most frequent first.',
  query: VolatilityQuery,
  answer: VolatilityAnswer,
});
