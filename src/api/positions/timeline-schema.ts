import { z } from 'zod';
import {
  ActorRef,
  component,
  DayText,
  Directness,
  Level,
  MomentMeta,
  Ref,
  SHOWN_DIRECTNESS,
  StanceId,
} from '../../nouns/shapes.ts';
import { Voice } from '../../nouns/stance.ts';
import { Absence, Claimant, OWN_VOICE, since } from './schema.ts';

const STRETCH = {
  day: DayText.optional().describe('With `interval`: the day of the row. The rest is the stretch that it lies in.'),
  voice: Voice.describe('own, or attributed: then `claimant` says so, and each claimant has rows of its own.'),
  claimant: Claimant.optional().describe('Who says so, for the attributed voice.'),
  via: OWN_VOICE.via,
  level: Level.nullable().describe('Null only with `interval`, on a day without one: never 0, never neutral.'),
  score: z.number().nullable().describe('The level’s place on the scale, −1 to 1; null for none and for ambiguous.'),
  absence: Absence.optional().describe('With `interval`, where there is no level of its own on the day: why.'),
  previous: Level.optional().describe('The level before, where there was one.'),
  change: z
    .enum(['initial', 'shift'])
    .optional()
    .describe(
      'shift: at another level than the last on the scale, as in /v1/shifts. Left out where it came back to that level, is ambiguous, or has no level.',
    ),
  directness: Directness.optional(),
  rationale: SHOWN_DIRECTNESS.rationale,
  since: since.optional(),
  until: OWN_VOICE.until,
  stances: z.array(StanceId).optional().describe('The stance it began with and its reaffirmations.'),
};
const TIMELINE_META = {
  knownAt: z.int(),
  recordedAt: MomentMeta.recordedAt,
  method: z.string(),
  total: z.int(),
  permalink: z.string(),
};

const ActorTimelineEntry = component(
  'ActorTimelineEntry',
  'A stretch of time at one level or, with `interval`, a day in it.',
  { proposal: Ref, ...STRETCH },
);
export const ActorTimelineAnswer = component('ActorTimelineAnswer', 'Where an actor stood over time.', {
  data: z.array(ActorTimelineEntry),
  meta: z.strictObject({ actor: ActorRef, ...TIMELINE_META }),
});

const ProposalTimelineEntry = component(
  'ProposalTimelineEntry',
  'A stretch of time of one actor at one level or, with `interval`, a day in it.',
  { actor: ActorRef, ...STRETCH },
);
export const ProposalTimelineAnswer = component('ProposalTimelineAnswer', 'Who stood where on a proposal over time.', {
  data: z.array(ProposalTimelineEntry),
  meta: z.strictObject({ proposal: Ref, ...TIMELINE_META }),
});
