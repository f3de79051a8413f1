import { z } from 'zod';
import { includeOrigin } from '../../api/positions/query.ts';
import { IdOrSlug } from '../../api/records.ts';
import {
  countedRuns,
  distance,
  type Shift as FoundShift,
  shiftsOf,
  turns,
  yearlyRate,
} from '../../domain/measures/shifts.ts';
import { FOREVER } from '../../domain/time.ts';
import type { Level as LevelWord } from '../../domain/vocabulary.ts';
import { after, limit } from '../../http/request/query.ts';
import { EventKind } from '../../nouns/event.ts';
import { ActorRef, component, DateText, EdtfText, Level, PAGING, Ref, StanceRef } from '../../nouns/shapes.ts';
import { Voice } from '../../nouns/stance.ts';
import { ANALYSIS_META, AnalysisQuery, directnessCounts, includeCounts, methodVersion, question } from '../question.ts';

type Said = readonly (readonly [from: number, level: LevelWord, to?: number])[];

const moved = (said: Said) =>
  shiftsOf(
    countedRuns(
      said.map(([from, level, to = FOREVER], row) => ({ row, from, to, level, revision: 1 })),
      'exclude',
    ),
  );

const BACK: Said = [
  [1, 'support'],
  [5, 'support'],
  [9, 'oppose'],
  [12, 'conditional_support'],
];
const AGAIN: Said = [
  [1, 'oppose'],
  [4, 'oppose', 6],
  [9, 'support'],
];
const ENDED: Said = [
  [1, 'support', 4],
  [9, 'oppose'],
];
const APART: Said = [
  [1, 'support', 4],
  [9, 'support'],
];

const example = (given: string, input: Said, run: (said: Said) => number | null, figure: number | null) => ({
  given,
  input,
  figure,
  run: () => run(input),
});

export const METHOD = {
  name: 'shifts',
  version: '1',
  title: 'Shifts',
  about: 'Who moved from which level to which, between which days, and what happened in between.',
  formula:
    'By the rule of positions, the stances of one voice are a step function of days; adjacent stretches at one level are joined. A shift is a step from one stretch to the next at a different level. Interval: from the day on which a stance at the old level last began (or an older one came back into force) to the first day of the new level. If the old level had ended before that, by its `validTo` or because the actor became ambiguous, the interval begins on the first day on which the old level was no longer held. Events: actual events of the proposal’s dossier that began on a day of the interval, its first and last days included; and, among the other events that the statements under the new level name, those that began in the interval, every stated reason, and the act itself. stated_reason: a statement under the new level names the event; the event was over before the first day of the new level (if that is in doubt, before the earliest day that it can mean) and before the first day on which any statement that names it was spoken (for an undated statement, the new level’s first day); and none of these took part in it: the mover, its speaker, the links of the attribution chain, the signatories, those who represented any of these on the day, and those whom any of these represented. ownAct: the event is the vote that the new level rests on; or one of these took part in it, it is of kind statement or is named by a statement under the new level, and it was certainly going on on the new level’s first day or on the day on which that statement was spoken. All other events are after, or order_unknown if they may have begun after the new level. A level that came back because an older stance is in force again has no reason and no act.',
  parameters: {
    ambiguous: 'exclude: not a level, so a shift may run across it, with a gap; neutral: the middle of the scale',
    'from, to': 'limit the first day of the new level',
    voice: 'own; or attributed: separately for each claimant',
    days: 'after an event: how many days are looked at',
  },
  sources: [
    'N. Beck, J. Katz, R. Tucker, Taking Time Seriously, American Journal of Political Science 42 (1998): why spans go with counts',
    'docs/positions.md of this project: the rule that the steps follow',
  ],
  limits: [
    'A shift after an event is not a shift because of it.',
    'A statement names the event at which it was made, or one that it is about, and does not say which. So true reasons are missed if they lie on the same day, are still going on or had the mover take part. And the occasion of a statement is taken for a reason if neither its participants nor the day of the statement are recorded.',
    'An event of which only the month or year is known is listed if it may have begun in the interval. If it may have begun after the new level, `leastDays` is negative and the relation is order_unknown; the same is true if the new level is not known to the day. The order within a day is not known either.',
    'A level without an end of its own is taken to hold until the next stance.',
    'An actor that seldom speaks cannot be seen to move.',
  ],
  examples: [
    example('support, reaffirmed, oppose, conditional support: shifts', BACK, (said) => moved(said).length, 2),
    example('the same: distance of the first', BACK, (said) => distance(moved(said)[0] as FoundShift), -2),
    example('the same: first day of the interval', BACK, (said) => moved(said)[0]?.lastKnown ?? null, 5),
    example(
      'oppose from 1, again from 4 until 6, support from 9: first day of the interval',
      AGAIN,
      (said) => moved(said)[0]?.lastKnown ?? null,
      4,
    ),
    example(
      'support until 4 (not held on 4), oppose from 9: the same',
      ENDED,
      (said) => moved(said)[0]?.lastKnown ?? null,
      4,
    ),
    example('support, silence, support again: shifts', APART, (said) => moved(said).length, 0),
  ],
};

export const VOLATILITY = {
  name: 'volatility',
  version: '1',
  title: 'Volatility of an actor',
  about: 'How often an actor moved per year of observation, and how often it turned back.',
  formula:
    'shifts · 365.25 / days. The days run from the first day of the actor’s first stance (or `from`, if later) to `asOf` (or the day before `to`, if earlier). What was said after the last of these days does not count, not even in `n` and `revisited`. A reversal is a shift in the opposite direction to the one before it, by the same voice on the same proposal; a crossing goes from one side of the scale to the other.',
  parameters: { leastDays: 'no yearly figure for fewer days; default 365', ambiguous: 'as in shifts' },
  sources: ['docs/positions.md of this project: the rule of positions; and the method `shifts`'],
  limits: [
    'An actor can be seen to move only where it spoke more than once: `revisited` says on how many proposals it did.',
    'Actors that are watched more closely show more shifts.',
  ],
  examples: [
    example('two shifts in 1461 days', [], () => yearlyRate(2, 1461, 365), 0.5),
    example('one shift in 30 days', [], () => yearlyRate(1, 30, 365), null),
    example('support, oppose, conditional support: reversals', BACK, (said) => turns(moved(said)).reversals, 1),
    example('the same: crossings', BACK, (said) => turns(moved(said)).crossings, 2),
  ],
};

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
  include: includeOrigin,
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
  include: includeCounts,
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
    .describe(
      'Days between the two levels on which no level is known; null if one followed the other at once. `of` is why. silence: no level is on record, whether anybody looked for one or not. ambiguous: its signals were. doubt: which of the two levels held is not known.',
    ),
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
  .describe('Why no shift can follow it: it had not happened by the day asked, or was not public. Null if one can.');

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
    .describe('Number of those proposals with more than one stance by then: only they can have shifts.'),
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
