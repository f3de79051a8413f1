import { z } from 'zod';
import { includeOrigin } from '../../api/positions/query.ts';
import { Claimant } from '../../api/positions/schema.ts';
import { IdOrSlug, ON_PROPOSAL } from '../../api/records.ts';
import type { Condition, Facts, Test } from '../../domain/conditions.ts';
import { firstDay } from '../../domain/time.ts';
import { factOf, movesUnder, STANDINGS } from '../../domain/triggers.ts';
import type { Level as LevelWord, Truth as TruthWord } from '../../domain/vocabulary.ts';
import { listParameter } from '../../http/request/query.ts';
import { Assessment, ConditionRecord, ConditionTest, ConditionType, leftOut, Truth } from '../../nouns/condition.ts';
import { EventContext } from '../../nouns/event.ts';
import { ActorRef, component, DateText, DayText, EdtfText, Level, Ref, StanceRef } from '../../nouns/shapes.ts';
import { Voice } from '../../nouns/stance.ts';
import { ANALYSIS_META, AnalysisQuery, methodVersion, question } from '../question.ts';

/** Two supporters and an opponent, each with a condition in words and its assessment. */
const GUARANTEES: Test = { words: 'guarantees' };
const CEASEFIRE: Test = { words: 'ceasefire', assessed: { state: 'met', on: '2025' } };
const THREE: [level: LevelWord, conditions: Test[]][] = [
  ['conditional_support', [{ all: [GUARANTEES, CEASEFIRE] }]],
  ['conditional_support', [{ any: [GUARANTEES, CEASEFIRE] }]],
  ['conditional_opposition', [{ not: CEASEFIRE }]],
];
/** Nothing is known on the day of the worked cases. */
export const FACTS: Facts = { asOf: firstDay('2025-05-16'), levels: () => [], event: () => null };

const example = (given: string, facts: [Test, TruthWord][], to: string, figure: number) => ({
  given,
  input: { stances: THREE, assume: facts.map(([test, state]) => ({ test, state })) },
  figure,
  run: () => {
    const stances = THREE.map(([level, tests]) => ({
      level,
      conditions: tests.map((test): Condition => ({ text: 'x', type: 'other', test })),
    }));
    const assumptions = new Map(facts.map(([test, state]) => [factOf(test), state]));
    return movesUnder(stances, FACTS, assumptions).filter((move) => move.to === to).length;
  },
});

export const METHOD = {
  name: 'triggers',
  version: '1',
  title: 'Conditions, and who moves if they change',
  about:
    'Whether the conditions of stances in force are met at a moment, and whose standing changes if one is met or fails.',
  formula:
    'A condition is a tree of all, any and not over leaves, evaluated in Kleene’s three-valued logic; every condition of a stance must hold. A plain support or oppose that has conditions counts as conditional. Conditional support is given if the conditions are met and withheld if they are not. Conditional opposition is lifted if they are met and stands if they are not. If that is unknown, the standing is open. ifMet and ifUnmet change one leaf and leave all others as they are.',
  parameters: { assume: 'leaves by address, each with a state to assume; every leaf that tests the same follows' },
  sources: ['S. C. Kleene, Introduction to Metamathematics (1952), §64: strong three-valued connectives'],
  limits: [
    'A leaf that is only words is unknown until somebody assesses it.',
    'Two leaves in words are the same only if they agree word for word. That one level of an actor rules out another is not inferred.',
    'Only one step is computed: conditions that depend on those who move are not followed further.',
    'An actor that withholds support has not said that it opposes, so no level is derived from it.',
    'A leaf on a level is tested by the evidence that the question asks for, and is unknown if that has no such level. `from`, `to`, `actors` and `group` select stances, and not what their conditions are tested by.',
  ],
  examples: [
    example('the ceasefire fails: how many withhold support', [[CEASEFIRE, 'unmet']], 'support_withheld', 1),
    example('the ceasefire fails: how many oppositions are lifted', [[CEASEFIRE, 'unmet']], 'opposition_lifted', 1),
    example('guarantees are given: how many give support', [[GUARANTEES, 'met']], 'support_given', 1),
    example('guarantees fail: how many withhold support', [[GUARANTEES, 'unmet']], 'support_withheld', 1),
  ],
};

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
  voice: Voice.optional().describe('Only what actors said themselves, or what others say about them. Default: both.'),
  include: includeOrigin,
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
    .describe('States to assume for leaves, by address, as in `stn_7/0/1:met`. Every leaf with the same test follows.'),
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
    'What a conditional stance amounts to, by whether all of its conditions are met: support is given or withheld, opposition is lifted or stands; open if that is unknown. It changes no level.',
});

/** The holder of a stance and the voice. */
export const HOLDER_AND_VOICE = {
  actor: ActorRef,
  voice: Voice,
  claimant: Claimant.nullable().describe('Who attributes the level to the actor; null for its own voice.'),
  via: ActorRef.nullable().describe('Representative who spoke for the actor; null if it spoke itself.'),
  level: Level,
  stance: StanceRef,
  validFrom: EdtfText,
  contested: z.boolean().describe('Whether another stance with the same first day differs.'),
};

const LeafEvidence = component('LeafEvidence', 'What the state of a leaf rests on, at the requested moment.', {
  position: z
    .strictObject({
      level: Level,
      since: EdtfText,
      via: ActorRef.nullable(),
      contested: z.boolean(),
      stance: StanceRef,
    })
    .nullable()
    .describe('Position that the leaf tests; null if it tests none or there is none.'),
  event: Ref.extend({ occurredOn: DateText.nullable(), context: EventContext }).nullable(),
  day: z
    .strictObject({
      turnsOn: DayText.nullable().describe(
        'The day on which the leaf changes its state; null if that is after the year 9999.',
      ),
      inDays: z.int().describe('Days from the requested day to `turnsOn`; 0 or less if it has come.'),
    })
    .nullable(),
  assessment: Assessment.nullable(),
  because: z.string().describe('Why the leaf has this state, in words.'),
});

const LEAF = {
  address: z.string().describe('Permanent address: stance, index of the condition, path in its tree, as in stn_7/0/1.'),
  condition: z.int().describe('Index of the leaf’s condition among those of the stance, from 0.'),
  test: ConditionTest,
  state: Truth,
  evidence: LeafEvidence,
};

const Leaf = component('ConditionLeaf', 'A single test of a condition, and whether it is met.', LEAF);

export const StandingMove = component('StandingMove', 'A stance whose standing would change, and how.', {
  actor: ActorRef,
  voice: Voice,
  claimant: Claimant.nullable(),
  stance: StanceRef,
  from: Standing,
  to: Standing,
});

const TriggerLeaf = component('TriggerLeaf', 'A leaf of a condition, and the stances that depend on it.', {
  ...LEAF,
  ifMet: z.array(StandingMove).describe('Stances whose standing would change if only this leaf were met.'),
  ifUnmet: z.array(StandingMove).describe('Stances whose standing would change if only this leaf were unmet.'),
});

const OF_STANCE = {
  state: Truth.describe('Whether all conditions of the stance are met.'),
  standing: Standing.nullable().describe('What the conditions make of the stance; null if it takes no side.'),
};

const Trigger = component('Trigger', 'A stance in force that has conditions.', {
  ...HOLDER_AND_VOICE,
  ...OF_STANCE,
  assuming: z
    .strictObject({ ...OF_STANCE, moves: z.boolean() })
    .nullable()
    .describe('State and standing with the states in `assume`; null without it.'),
  conditions: z.array(ConditionRecord),
  leaves: z.array(TriggerLeaf),
});

const counts = z.strictObject({ met: z.int(), unmet: z.int(), unknown: z.int() });

const TriggersAnswer = component('TriggersAnswer', 'Stances on a proposal that have conditions.', {
  data: z.array(Trigger),
  moves: z.array(StandingMove).describe('Stances whose standing changes with `assume`; empty without it.'),
  meta: z.strictObject({
    proposal: Ref,
    ...ANALYSIS_META,
    states: counts.describe('Number of stances by the state of their conditions.'),
    assumed: z.array(
      z.strictObject({
        leaf: z.string(),
        state: Truth,
        was: Truth,
        leaves: z.array(z.string()).describe('Addresses of all leaves in this answer with the same test.'),
      }),
    ),
  }),
});

const ListedCondition = component('ListedCondition', 'One condition of a stance in force.', {
  proposal: Ref,
  ...HOLDER_AND_VOICE,
  standing: OF_STANCE.standing,
  address: z.string().describe('Address of the condition: stance and index, as in stn_7/0.'),
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
    states: counts.describe('Number of conditions by state, including those that `state` excludes.'),
  }),
});

export const getProposalTriggersQuestion = question({
  method: METHOD,
  id: 'getProposalTriggers',
  summary: 'Conditions on a proposal, and the stances that depend on them',
  description:
    'Every stance in force that has conditions, in its holder’s own voice or in another’s, never merged: each leaf with its state and what that rests on, and which stances would change their standing if it were met or unmet. With `assume`, which ones change if some leaves are taken for granted.',
  params: IdOrSlug,
  query: TriggersQuery,
  answer: TriggersAnswer,
  first: ON_PROPOSAL,
});

export const listConditionsQuestion = question({
  method: METHOD,
  id: 'listConditions',
  summary: 'Conditions of stances in force',
  description:
    'Every condition of the selected stances, with its state at the requested moment and what that rests on.',
  query: ConditionsQuery,
  answer: ConditionsAnswer,
});
