import { z } from 'zod';
import type { Condition as ConditionValue } from '../domain/conditions.ts';
import { CONDITION_TYPES, LEVELS, TRUTHS } from '../domain/vocabulary.ts';
import { RecordNumber } from './field-kinds.ts';
import { ActorRef, DateText, Level, Line, named, Ref, Text } from './shapes.ts';

/** What must hold for a conditional stance, in three forms: as a request gives it, as the ledger holds it, as an answer shows it. */

export const Truth = z.enum(TRUTHS).meta({ id: 'Truth' });
export const ConditionType = z.enum(CONDITION_TYPES).meta({ id: 'ConditionType' });

const DateTest = z.union([z.strictObject({ from: DateText }), z.strictObject({ until: DateText })]);
export const Assessment = z
  .strictObject({ state: Truth, on: DateText, by: Line.nullish(), note: Text.nullish() })
  .meta({ id: 'Assessment', description: 'Somebody’s judgement of a leaf that is only words, from a day on.' });

/** A condition as data. Each node is one of: all, any, not, stance, event, date, words. */
const ConditionTestDraft = z
  .union([
    z.strictObject({
      get all() {
        return z.array(ConditionTestDraft).min(1).max(50);
      },
    }),
    z.strictObject({
      get any() {
        return z.array(ConditionTestDraft).min(1).max(50);
      },
    }),
    z.strictObject({
      get not() {
        return ConditionTestDraft;
      },
    }),
    z.strictObject({
      stance: z.strictObject({
        actor: named('an actor'),
        proposal: named('a proposal'),
        levels: z.array(Level).min(1).max(6),
      }),
    }),
    z.strictObject({ event: named('an event') }),
    z.strictObject({ date: DateTest }),
    z.strictObject({ words: Text, assessed: Assessment.nullish() }),
  ])
  .meta({ id: 'ConditionTestDraft' });

const state = Truth.optional().describe('At the moment asked; left out where no moment was asked.');
export const ConditionTest = z
  .union([
    z.strictObject({
      state,
      get all() {
        return z.array(ConditionTest);
      },
    }),
    z.strictObject({
      state,
      get any() {
        return z.array(ConditionTest);
      },
    }),
    z.strictObject({
      state,
      get not() {
        return ConditionTest;
      },
    }),
    z.strictObject({ state, stance: z.strictObject({ actor: ActorRef, proposal: Ref, levels: z.array(Level) }) }),
    z.strictObject({ state, event: Ref }),
    z.strictObject({ state, date: DateTest }),
    z.strictObject({ state, words: z.string(), assessed: Assessment.optional() }),
  ])
  .meta({ id: 'ConditionTest' });

export const ConditionDraft = z
  .strictObject({ text: Text, type: ConditionType, test: ConditionTestDraft.nullish() })
  .meta({ id: 'ConditionDraft' });
export const Condition = z
  .strictObject({ text: z.string(), type: ConditionType, state, test: ConditionTest.nullable() })
  .meta({ id: 'Condition', description: 'What must hold for a conditional stance.' });

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
  z.strictObject({ date: DateTest }),
  z.strictObject({
    words: z.string(),
    assessed: z
      .strictObject({ state: z.enum(TRUTHS), on: DateText, by: z.string().nullish(), note: z.string().nullish() })
      .nullish(),
  }),
]);

/** With numbers for other records. The domain's own type, which leaves some members out where this has them undefined. */
export const HeldCondition = z.strictObject({
  text: z.string(),
  type: z.enum(CONDITION_TYPES),
  test: HeldTest.nullish(),
}) as unknown as z.ZodType<ConditionValue>;
