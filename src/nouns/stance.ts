import { z } from 'zod';
import {
  AMBIGUITY_BASES,
  CHANGES,
  CONDITION_TYPES,
  CONFIDENCES,
  LEVELS,
  LIKELIHOODS,
  TRUTHS,
  VOICES,
} from '../domain/vocabulary.ts';
import { ActorRef, answerOf, DateText, historyOf, Line, named, pageOf, RECORD, Ref, Text } from './shapes.ts';
import { StatementDraft } from './statement.ts';

export const Level = z.enum(LEVELS).meta({
  id: 'Level',
  description:
    'On the scale, equally spaced: support 1, conditional_support ½, neutral 0, conditional_opposition −½, oppose −1. Off the scale: ambiguous. Silence is not a level: it is null.',
});
export const Voice = z.enum(VOICES).meta({
  id: 'Voice',
  description: 'own: the holder or its representative spoke; attributed: somebody else says so.',
});
export const Truth = z.enum(TRUTHS).meta({ id: 'Truth' });
export const Confidence = z.enum(CONFIDENCES).meta({ id: 'Confidence' });
export const Likelihood = z.enum(LIKELIHOODS).meta({ id: 'Likelihood', description: 'ICD-203 terms.' });
export const AmbiguityBasis = z.enum(AMBIGUITY_BASES).meta({ id: 'AmbiguityBasis' });
const Change = z.enum(CHANGES).meta({ id: 'Change' });
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

const ConditionDraft = z
  .strictObject({ text: Text, type: ConditionType, test: ConditionTestDraft.nullish() })
  .meta({ id: 'ConditionDraft' });
export const Condition = z
  .strictObject({ text: z.string(), type: ConditionType, state, test: ConditionTest.nullable() })
  .meta({ id: 'Condition', description: 'What must hold for a conditional stance.' });

const CODED = {
  level: Level,
  basis: AmbiguityBasis.nullish().describe('For an ambiguous level, and for no other.'),
  validFrom: DateText,
  validTo: DateText.nullish().describe('The first day on which it no longer held; null where that is open.'),
  salience: z.int().min(0).max(100).nullish().describe('How much the issue matters to the holder, 0 to 100.'),
  confidence: Confidence.nullish(),
  likelihood: Likelihood.nullish(),
  conditions: z.array(ConditionDraft).max(50).nullish(),
  note: Text.nullish(),
  event: named('an event')
    .nullish()
    .describe('The event that it belongs to. A vote is evidence of itself: the holder’s own voice, on the record.'),
  statements: z
    .array(z.union([named('a statement'), StatementDraft]))
    .max(50)
    .nullish()
    .describe('What it rests on: statements that are there, or drafts of new ones with their sources inside.'),
};

export const StanceDraft = z
  .strictObject({ actor: named('an actor'), proposal: named('a proposal'), ...CODED })
  .meta({ id: 'StanceDraft' });

export const StanceCorrection = z
  .strictObject({ ...CODED, level: Level.optional(), validFrom: DateText.optional(), reason: Line })
  .meta({
    id: 'StanceCorrection',
    description: 'Only what was coded wrong. A change of mind is a new stance, not a correction.',
  });

export const Stance = z
  .strictObject({
    ...RECORD,
    actor: ActorRef,
    proposal: Ref,
    level: Level,
    basis: AmbiguityBasis.nullable(),
    voice: Voice,
    firstHand: z
      .boolean()
      .describe('The holder, or one who represents it, said it and is named; or it is a recorded vote.'),
    via: ActorRef.nullable().describe('Who spoke for the holder.'),
    claimant: Ref.extend({ id: z.string().nullable() }).nullable().describe('Attributed: who says so.'),
    validFrom: DateText,
    validTo: DateText.nullable(),
    change: Change.describe('Against what the same voice said before.'),
    salience: z.int().nullable(),
    confidence: Confidence.nullable(),
    likelihood: Likelihood.nullable(),
    conditions: z.array(Condition),
    statements: z.array(Ref),
    event: Ref.nullable(),
    note: z.string().nullable(),
    supersedes: z.string().nullable().describe('The stance that this one corrects.'),
    correctionReason: z.string().nullable(),
    supersededBy: z.string().nullable().describe('The stance that corrects this one.'),
  })
  .meta({ id: 'Stance', description: 'One coded level of one actor on one proposal over a valid time.' });

export const StanceAnswer = answerOf('Stance', Stance);
export const StancePage = pageOf('Stance', Stance);
export const StanceHistory = historyOf('Stance', Stance);
