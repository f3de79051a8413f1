import { z } from 'zod';
import { Claimant } from '../../api/positions/schema.ts';
import { IdOrSlug, ON_PROPOSAL } from '../../api/records.ts';
import { STANDINGS } from '../../domain/triggers.ts';
import { listParameter } from '../../http/request/query.ts';
import { Assessment, ConditionRecord, ConditionTest, ConditionType, leftOut, Truth } from '../../nouns/condition.ts';
import { EventContext } from '../../nouns/event.ts';
import { ActorRef, component, DateText, DayText, EdtfText, Level, Ref, StanceRef } from '../../nouns/shapes.ts';
import { Voice } from '../../nouns/stance.ts';
import { ANALYSIS_META, AnalysisQuery, methodVersion, question } from '../question.ts';
import { METHOD } from './method.ts';

/** Fills in `voice` and `ambiguous`, which make no difference where both voices are read. */
export const bothVoices = <Q extends object>(query: Q) => ({
  ...query,
  voice: 'own' as const,
  ambiguous: 'exclude' as const,
});

const { ambiguous: _, voice: __, dossier, proposals, tag, partOf, ...Shared } = AnalysisQuery;
/** The parameters of questions about stances in force. */
export const IN_FORCE_QUERY = {
  ...Shared,
  voice: Voice.optional().describe(
    'Only what holders said themselves, or only what others say of them. Default: both.',
  ),
};

export const TriggersQuery = z.strictObject({
  ...IN_FORCE_QUERY,
  method: methodVersion(METHOD.version),
  assume: listParameter(
    z
      .string()
      .max(300)
      .regex(
        /^stn_[1-9]\d{0,8}(\/\d+)+:(met|unmet|unknown)$/,
        'must be the address of a leaf and its state, such as stn_7/0/1:met',
      ),
  )
    .optional()
    .describe(
      'The states to assume for leaves, by their addresses: `stn_7/0/1:met`. Every leaf that tests the same follows.',
    ),
});

export const ConditionsQuery = z.strictObject({
  ...IN_FORCE_QUERY,
  method: methodVersion(METHOD.version),
  dossier,
  proposals,
  tag,
  partOf,
  state: listParameter(Truth).optional().describe('Only conditions in these states.'),
  type: listParameter(ConditionType).optional().describe('Only conditions of these types.'),
});

export const Standing = z.enum(STANDINGS).meta({
  id: 'Standing',
  description:
    'What a conditional stance comes to: its support is given or withheld, its opposition is lifted or stands, by whether all of its conditions are met; open where that is unknown. No level is made of it.',
});

/** The holder of a stance and the voice. */
export const HOLDER_AND_VOICE = {
  actor: ActorRef,
  voice: Voice,
  claimant: Claimant.nullable().describe('Attributed: who says so. Null for the actor’s own voice.'),
  via: ActorRef.nullable().describe('Who spoke for the actor; null where it spoke itself.'),
  level: Level,
  stance: StanceRef,
  validFrom: EdtfText,
  contested: z.boolean().describe('Another stance of the same first day says otherwise.'),
};

const LeafEvidence = component('LeafEvidence', 'What the state of a leaf rests on, at the moment asked.', {
  position: z
    .strictObject({
      level: Level,
      since: EdtfText,
      via: ActorRef.nullable(),
      contested: z.boolean(),
      stance: StanceRef,
    })
    .nullable()
    .describe('The actor’s own position; null where it is silent.'),
  event: Ref.extend({ occurredOn: DateText.nullable(), context: EventContext }).nullable(),
  day: z
    .strictObject({
      turnsOn: DayText.nullable().describe(
        'The day on which the leaf changes its state; null where that is after the year 9999.',
      ),
      inDays: z.int().describe('Days from the day asked; 0 or less where it has come.'),
    })
    .nullable(),
  assessment: Assessment.nullable(),
  because: z.string().describe('What the state is read from, in words.'),
});

const LEAF = {
  address: z.string().describe('Its permanent name: the stance, the index of the condition, the path down its tree.'),
  condition: z.int().describe('The index of its condition among those of the stance, from 0.'),
  test: ConditionTest,
  state: Truth,
  evidence: LeafEvidence,
};

const Leaf = component('ConditionLeaf', 'One thing that must hold, and whether it does.', LEAF);

export const StandingMove = component('StandingMove', 'Whose standing would change, and how.', {
  actor: ActorRef,
  voice: Voice,
  claimant: Claimant.nullable(),
  stance: StanceRef,
  from: Standing,
  to: Standing,
});

const TriggerLeaf = component('TriggerLeaf', 'A leaf of a condition, and who would move by it.', {
  ...LEAF,
  ifMet: z.array(StandingMove).describe('Who would move if it were met and all else stayed.'),
  ifUnmet: z.array(StandingMove).describe('Who would move if it failed and all else stayed.'),
});

const OF_STANCE = {
  state: Truth.describe('All of its conditions together.'),
  standing: Standing.nullable().describe('Null where the level takes no side.'),
};

const Trigger = component('Trigger', 'A stance in force that has conditions.', {
  ...HOLDER_AND_VOICE,
  ...OF_STANCE,
  assuming: z
    .strictObject({ ...OF_STANCE, moves: z.boolean() })
    .nullable()
    .describe('The same with `assume` taken for granted; null without it.'),
  conditions: z.array(ConditionRecord),
  leaves: z.array(TriggerLeaf),
});

const counts = z.strictObject({ met: z.int(), unmet: z.int(), unknown: z.int() });

const TriggersAnswer = component('TriggersAnswer', 'Stances on a proposal that have conditions.', {
  data: z.array(Trigger),
  moves: z.array(StandingMove).describe('Who moves with `assume` taken for granted; empty without it.'),
  meta: z.strictObject({
    proposal: Ref,
    ...ANALYSIS_META,
    states: counts.describe('Stances by the state of their conditions.'),
    assumed: z.array(
      z.strictObject({
        leaf: z.string(),
        state: Truth,
        was: Truth,
        leaves: z.array(z.string()).describe('All leaves of this answer that say the same.'),
      }),
    ),
  }),
});

const ListedCondition = component('ListedCondition', 'One condition of a stance in force.', {
  proposal: Ref,
  ...HOLDER_AND_VOICE,
  standing: OF_STANCE.standing,
  address: z.string().describe('The stance, and the index of the condition.'),
  text: z.string(),
  type: ConditionType,
  state: Truth,
  leftOut,
  leaves: z.array(Leaf),
});

const ConditionsAnswer = component('ConditionsAnswer', 'Conditions of stances in force, one by one.', {
  data: z.array(ListedCondition),
  meta: z.strictObject({
    ...ANALYSIS_META,
    states: counts.describe('All conditions of the selection by their state, those left out by `state` too.'),
  }),
});

export const getProposalTriggersQuestion = question({
  method: METHOD,
  id: 'getProposalTriggers',
  summary: 'Conditions on a proposal, and who moves by them',
  description:
    'Every stance in force that has conditions, in its holder’s own voice or in another’s, never merged: each leaf with its state and what that rests on, and who would move if it were met or failed. With `assume`, who moves if some leaves are taken for granted.',
  params: IdOrSlug,
  query: TriggersQuery,
  answer: TriggersAnswer,
  first: ON_PROPOSAL,
});

export const listConditionsQuestion = question({
  method: METHOD,
  id: 'listConditions',
  summary: 'Conditions of stances in force',
  description: 'One by one over the selection, each with its state at the moment asked and what that rests on.',
  query: ConditionsQuery,
  answer: ConditionsAnswer,
});
