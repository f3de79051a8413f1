import { z } from 'zod';
import {
  ActorRef,
  component,
  DayText,
  Directness,
  EdtfText,
  Level,
  MomentMeta,
  Ref,
  SHOWN_DIRECTNESS,
  SHOWN_ORIGIN,
  StanceId,
} from '../../nouns/shapes.ts';
import { Voice } from '../../nouns/stance.ts';
import { Absence, Claimant, OWN_VOICE, since } from './schema.ts';

const STRETCH = {
  day: DayText.optional().describe('With `interval`, the day of the row; other fields are of the period around it.'),
  voice: Voice.describe('Whose voice the level is in. If attributed, each `claimant` has rows of its own.'),
  claimant: Claimant.optional().describe('Who attributes the level, for the attributed voice.'),
  via: OWN_VOICE.via,
  level: Level.nullable().describe('Level in this period. Null only with `interval`, on a day without a level.'),
  score: z.number().nullable().describe('Score of the level, −1 to 1; null if there is no level or it is ambiguous.'),
  absence: Absence.optional().describe('With `interval`, why there is no level on the day, if there is none.'),
  previous: Level.optional().describe('The level before this one, if there was one.'),
  change: z
    .enum(['initial', 'shift'])
    .optional()
    .describe(
      'initial: the first level. shift: another level than the last one on the scale, as in /v1/shifts. Left out if the actor came back to that level, is ambiguous, or has no level.',
    ),
  directness: Directness.optional(),
  rationale: SHOWN_DIRECTNESS.rationale,
  ...SHOWN_ORIGIN,
  since: since.optional(),
  until: EdtfText.optional().describe(
    'First day on which the level no longer held, as recorded. If it ended because the next level may have begun: the first day on which it is no longer certain or, with `dates=possible`, no longer possible. Left out if no end is known.',
  ),
  stances: z.array(StanceId).optional().describe('The stance that began the period, and its reaffirmations.'),
};
const TIMELINE_META = {
  knownAt: z.int(),
  recordedAt: MomentMeta.recordedAt,
  method: z.string(),
  total: z.int(),
  permalink: z.string(),
};

const ActorTimelineEntry = component('ActorTimelineEntry', 'A period at one level or, with `interval`, a day in it.', {
  proposal: Ref,
  ...STRETCH,
});
export const ActorTimelineAnswer = component('ActorTimelineAnswer', 'Where an actor stood over time.', {
  data: z.array(ActorTimelineEntry),
  meta: z.strictObject({ actor: ActorRef, ...TIMELINE_META }),
});

const ProposalTimelineEntry = component(
  'ProposalTimelineEntry',
  'A period of one actor at one level or, with `interval`, a day in it.',
  { actor: ActorRef, ...STRETCH },
);
export const ProposalTimelineAnswer = component('ProposalTimelineAnswer', 'Who stood where on a proposal over time.', {
  data: z.array(ProposalTimelineEntry),
  meta: z.strictObject({ proposal: Ref, ...TIMELINE_META }),
});
