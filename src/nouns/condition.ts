import { z } from 'zod';
import { type Condition, MOST_TESTS } from '../domain/conditions.ts';
import { CONDITION_TYPES, LEVELS, TRUTHS } from '../domain/vocabulary.ts';
import { RecordNumber } from './field-kinds.ts';
import { ActorRef, component, DateText, Level, Line, named, Ref, Text } from './shapes.ts';

/** What must hold for a conditional stance, in three forms: in a request, in the ledger and in an answer. */

export const Truth = z
  .enum(TRUTHS)
  .meta({ id: 'Truth', description: 'met, unmet, or unknown if the record does not tell.' });
export const ConditionType = z.enum(CONDITION_TYPES).meta({
  id: 'ConditionType',
  description:
    'sequencing: something must happen first. reciprocity: the other side must do the same. verification: somebody must check. guarantee: somebody must vouch. deadline: it must happen by a day. third_party_act: a third party must act. other: none of these.',
});

const DAYS = {
  from: DateText.optional().describe('First day on which the test is met. Either this or `until`.'),
  until: DateText.optional().describe('Last day on which the test is met. Either this or `from`.'),
};

export const Assessment = component('Assessment', 'A person’s judgement of a test that is only words, from a day on.', {
  state: Truth,
  on: DateText,
  by: Line.nullish(),
  note: Text.nullish(),
});

/** The kinds of tests, each with its meaning. */
const KIND = {
  all: z.literal('all').describe('Met if all of `tests` are met.'),
  any: z.literal('any').describe('Met if any of `tests` is met.'),
  none: z.literal('none').describe('Met if none of `tests` is met.'),
  stance: z.literal('stance').describe('Met if the actor’s own position on the proposal is at one of the levels.'),
  event: z.literal('event').describe('Met once the event has happened.'),
  date: z.literal('date').describe('Met by the calendar: from a day on, or until a day.'),
  words: z.literal('words').describe('Words only: unknown until somebody assesses them.'),
};

const combinationDraft = <K extends z.ZodLiteral>(kind: K) =>
  z.strictObject({
    kind,
    get tests() {
      return z.array(ConditionTestDraft).min(1).max(50);
    },
  });

/** A condition as data. Each node has its `kind`, so that clients can distinguish them; the first three combine others. */
const ConditionTestDraft = z
  .discriminatedUnion(
    'kind',
    [
      combinationDraft(KIND.all),
      combinationDraft(KIND.any),
      combinationDraft(KIND.none),
      z.strictObject({
        kind: KIND.stance,
        actor: named('an actor'),
        proposal: named('a proposal'),
        levels: z.array(Level).min(1).max(6),
      }),
      z.strictObject({ kind: KIND.event, event: named('an event') }),
      z
        .strictObject({ kind: KIND.date, ...DAYS })
        .refine(({ from, until }) => (from === undefined) !== (until === undefined), 'takes one of from and until'),
      z.strictObject({ kind: KIND.words, words: Text, assessed: Assessment.nullish() }),
    ],
    { error: (issue) => untagged(issue.input) },
  )
  .meta({
    id: 'ConditionTestDraft',
    description: 'A condition as data: all, any or none of other tests, or a stance, an event, a date, or words.',
  });
export type ConditionTestDraft = z.output<typeof ConditionTestDraft>;

/** Maps the member that identified a test before `kind` existed to the test's form, for the error message. */
const UNTAGGED: Record<string, string> = {
  all: '{"kind": "all", "tests": [...]}',
  any: '{"kind": "any", "tests": [...]}',
  not: '{"kind": "none", "tests": [...]}',
  stance: '{"kind": "stance", "actor": ..., "proposal": ..., "levels": [...]}',
  event: '{"kind": "event", "event": ...}',
  date: '{"kind": "date", "from": ...}',
  words: '{"kind": "words", "words": ...}',
};
function untagged(input: unknown): string | undefined {
  const key = Object.keys(UNTAGGED).find((word) => Object.hasOwn(Object(input), word));
  return key && Object(input).kind === undefined ? `a test says its kind: ${UNTAGGED[key]}` : undefined;
}

export const leftOut = z
  .int()
  .optional()
  .describe(
    `Number of tests that are not evaluated and count as unknown: in a stance recorded before there was a limit, those after the first ${MOST_TESTS}.`,
  );
const state = Truth.optional().describe('State at the requested moment; left out if the request has none.');
const combination = <K extends z.ZodLiteral>(kind: K) =>
  z.strictObject({
    kind,
    state,
    leftOut,
    get tests() {
      return z.array(ConditionTest);
    },
  });
export const ConditionTest = z
  .discriminatedUnion('kind', [
    combination(KIND.all),
    combination(KIND.any),
    combination(KIND.none),
    z.strictObject({ kind: KIND.stance, state, actor: ActorRef, proposal: Ref, levels: z.array(Level) }),
    z.strictObject({ kind: KIND.event, state, event: Ref }),
    z.strictObject({ kind: KIND.date, state, ...DAYS }),
    z.strictObject({ kind: KIND.words, state, words: z.string(), assessed: Assessment.optional() }),
  ])
  .meta({
    id: 'ConditionTest',
    description:
      'A condition as data, with its state: all, any or none of other tests, or a stance, an event, a date, or words.',
  });

const ConditionDraft = component('ConditionDraft', 'A condition that a stance depends on.', {
  text: Text,
  type: ConditionType,
  test: ConditionTestDraft.nullish(),
});

/** Counts the tests before validating them, so that a huge body is refused without a message for each bad test. */
export const ConditionDrafts = z.preprocess((given, context) => {
  const count = testsIn(given);
  if (count <= MOST_TESTS) return given;
  const message = `must have at most ${MOST_TESTS} tests in all conditions together, not ${count > MOST_COUNTED ? `over ${MOST_COUNTED}` : count}`;
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
}, z.array(ConditionDraft).max(50));

const MOST_COUNTED = 100_000;

/** Counts the tests in drafts that are not validated yet; a condition without a test counts as one. */
function testsIn(conditions: unknown): number {
  const open: unknown[] = Array.isArray(conditions) ? conditions.map((one) => one?.test ?? null) : [];
  let count = 0;
  while (open.length > 0 && count <= MOST_COUNTED) {
    count++;
    const tests = (open.pop() as { tests?: unknown } | null)?.tests;
    if (Array.isArray(tests)) for (const one of tests) open.push(one);
  }
  return count;
}

export const ConditionRecord = component('Condition', 'A condition that a stance depends on.', {
  text: z.string(),
  type: ConditionType,
  state,
  leftOut,
  test: ConditionTest.optional(),
});

/** A test as the ledger holds it; `none` is held as `not` of `any`. */
const HeldTest = z.union([
  z.strictObject({
    get all() {
      return z.array(HeldTest);
    },
  }),
  z.strictObject({
    get any() {
      return z.array(HeldTest);
    },
  }),
  z.strictObject({
    get not() {
      return HeldTest;
    },
  }),
  z.strictObject({
    stance: z.strictObject({ actorId: RecordNumber, proposalId: RecordNumber, levels: z.array(z.enum(LEVELS)) }),
  }),
  z.strictObject({ event: z.strictObject({ eventId: RecordNumber }) }),
  z.strictObject({ date: z.union([z.strictObject({ from: DateText }), z.strictObject({ until: DateText })]) }),
  z.strictObject({
    words: z.string(),
    assessed: z
      .strictObject({ state: z.enum(TRUTHS), on: DateText, by: z.string().nullish(), note: z.string().nullish() })
      .nullish(),
  }),
]);

/** Refers to other records by number. The cast: the domain's type omits members that may be undefined here. */
export const HeldCondition = z.strictObject({
  text: z.string(),
  type: z.enum(CONDITION_TYPES),
  test: HeldTest.nullish(),
}) as unknown as z.ZodType<Condition>;
