import { z } from 'zod';
import { VERDICTS } from '../../domain/measures/deeds.ts';
import { after, limit, listParameter } from '../../http/request/query.ts';
import { AgendaResult } from '../../nouns/event.ts';
import { ActorRef, component, DateText, EdtfText, Level, PAGING, Ref, StanceRef } from '../../nouns/shapes.ts';
import { ANALYSIS_META, AnalysisQuery, directnessCounts, include, methodVersion, question } from '../question.ts';
import { METHOD } from './method.ts';

// Deeds are an actor's own, so only its own words are compared with them.
const { voice: _voice, ...shared } = AnalysisQuery;
const Verdict = z.enum(VERDICTS).meta({
  id: 'Verdict',
  description:
    'consistent: word and deed are at most ½ apart on the scale from −1 to 1. inconsistent: farther. nothing_to_compare: one of them is missing or off the scale.',
});

const WordsAndDeedsQuery = z.strictObject({
  ...shared,
  from: DateText.optional().describe('Only deeds that were, or may have been, on this day or later.'),
  to: DateText.optional().describe('Only deeds that were, or may have been, before this day.'),
  verdict: listParameter(Verdict).optional().describe('Only rows with this verdict. The summary is of all.'),
  include,
  limit,
  after,
  method: methodVersion(METHOD.version),
});

const WordAndDeed = component('WordAndDeed', 'One deed of an actor against the word that was in force.', {
  actor: ActorRef,
  proposal: Ref,
  word: z
    .strictObject({ level: Level, since: EdtfText, stance: StanceRef, via: ActorRef.nullable() })
    .nullable()
    .describe(
      'What it had said that held on the day of the deed, or on all days of the deed’s month; without a deed, the last that it said. Null where nothing held, or what held is not known.',
    ),
  deed: z
    .strictObject({
      kind: z.enum(['vote', 'sanction', 'material']),
      event: Ref,
      on: DateText,
      level: Level.nullable().describe('The vote, or the side that the result gives; null where it gives none.'),
      result: AgendaResult.nullable().describe('Of the proposal on the event’s agenda; null for votes.'),
      stance: StanceRef.nullable().describe('The stance recorded for the vote; null for other deeds.'),
    })
    .nullable(),
  days: z
    .int()
    .nullable()
    .describe('From the first day of the word to the deed; null where one is missing, or is not dated to the day.'),
  distance: z
    .number()
    .nullable()
    .describe('On the scale from −1 to 1: above 0 the deed is more in support. Null where nothing is compared.'),
  verdict: Verdict,
  reason: z.string().nullable().describe('Why there is nothing to compare; null where there is.'),
});

const WordsAndDeedsAnswer = component(
  'WordsAndDeedsAnswer',
  'A page of deeds against words, with a summary by actor.',
  {
    data: z.array(WordAndDeed),
    summary: z
      .array(
        z.strictObject({
          actor: ActorRef,
          n: z.int().describe('Deeds that were compared.'),
          directness: directnessCounts('these deeds by the word that each is held against.'),
          consistent: z.int(),
          inconsistent: z.int(),
          share: z.number().nullable().describe('consistent / n; null where n is 0.'),
          reason: z.string().nullable().describe('Why there is no share; null where there is one.'),
          nothingToCompare: z.int(),
        }),
      )
      .describe('Of all rows of the question, over all pages.'),
    meta: z.strictObject({
      ...ANALYSIS_META,
      limit: z.int(),
      deedsWithoutWords: z.int().describe('Deeds on proposals on which the actor said nothing; they have no rows.'),
    }),
    ...PAGING,
  },
);

export const listWordsAndDeedsQuestion = question({
  method: METHOD,
  id: 'listWordsAndDeeds',
  summary: 'What actors said against what they did',
  description:
    'Each vote, sanction and material event of an actor that spoke on the proposal, against the word in force on its day, with the days between: consistent, inconsistent, or nothing to compare and why. `summary` counts by actor.',
  query: WordsAndDeedsQuery,
  answer: WordsAndDeedsAnswer,
});
