import { z } from 'zod';
import { VERDICTS, verdictOn } from '../../domain/measures/deeds.ts';
import type { Level as LevelWord } from '../../domain/vocabulary.ts';
import { after, limit, listParameter } from '../../http/request/query.ts';
import { AgendaResult } from '../../nouns/event.ts';
import { ActorRef, component, DateText, EdtfText, Level, PAGING, Ref, StanceRef } from '../../nouns/shapes.ts';
import { ANALYSIS_META, AnalysisQuery, directnessCounts, include, methodVersion, question } from '../question.ts';

const example = (word: LevelWord, deed: LevelWord | null, figure: number | null) => ({
  given: `${word} in words, ${deed ?? 'no side'} in deed: distance`,
  input: [word, deed],
  figure,
  run: () => verdictOn(word, deed).distance,
});

export const METHOD = {
  name: 'words-and-deeds',
  version: '1',
  title: 'Words and deeds',
  about: 'What an actor said on a proposal, compared with how it voted and what it did, and the days between.',
  formula:
    'Words are stances in the actor’s own voice, other than votes. Deeds are its recorded votes, and actual events that have the proposal on the agenda and the actor as a party and that are sanctions, or material acts by their code (CAMEO roots 06–09 and 15–20; PLOVER’s material types). A vote has the level of its stance. Any other deed supports what was adopted at it, opposes what was rejected, withdrawn or suspended at it, and otherwise takes no side. Each deed is compared with the word in force on its day. If a deed went on for several days, or only its month or year is known, it is compared with the word whose level was in force on all of its days; without one, there is nothing to compare. Consistent: at most ½ apart on the scale from −1 to 1. Share: consistent / compared; null, with the reason, if none was compared.',
  parameters: {
    'from, to': 'limit the day of the deed',
    'minConfidence, firstHand': 'apply to the words',
    ambiguous: 'exclude: nothing to compare; neutral: the middle of the scale',
  },
  sources: [
    'P. Schrodt, CAMEO: Conflict and Mediation Event Observations Event and Actor Codebook (2012)',
    'A. Halterman et al., PLOVER and POLECAT (2023): event types by quad class',
    'GDELT Event Codebook 2.0: quad classes of CAMEO roots',
  ],
  limits: [
    'An abstention after plain support counts as inconsistent.',
    'A vote cast because the actor’s own condition was not met is still compared with the conditional word: within ½, so an abstention is consistent with conditional support, and a no is not.',
    'The side that a deed takes is read from the agenda’s result alone.',
    'Words after a deed are not compared with it.',
  ],
  examples: [
    example('support', 'support', 0),
    example('conditional_support', 'neutral', -0.5),
    example('support', 'oppose', -2),
    example('support', null, null),
  ],
};

// Deeds are an actor's own, so only its own words are compared with them.
const { voice: _voice, ...shared } = AnalysisQuery;
const Verdict = z.enum(VERDICTS).meta({
  id: 'Verdict',
  description:
    'consistent: word and deed are at most ½ apart on the scale from −1 to 1. inconsistent: farther apart. nothing_to_compare: one of them is missing or off the scale.',
});

const WordsAndDeedsQuery = z.strictObject({
  ...shared,
  from: DateText.optional().describe('Only deeds that happened, or may have happened, on this day or later.'),
  to: DateText.optional().describe('Only deeds that happened, or may have happened, before this day.'),
  verdict: listParameter(Verdict).optional().describe('Only rows with this verdict. Does not affect `summary`.'),
  include,
  limit,
  after,
  method: methodVersion(METHOD.version),
});

const WordAndDeed = component('WordAndDeed', 'One deed of an actor, compared with what it had said.', {
  actor: ActorRef,
  proposal: Ref,
  word: z
    .strictObject({ level: Level, since: EdtfText, stance: StanceRef, via: ActorRef.nullable() })
    .nullable()
    .describe(
      'The actor’s stance in words in force on the day of the deed (on every day of its month, if only the month is known); without a deed, its latest one, whether or not it still holds. Null if none was in force, or if it is unknown which.',
    ),
  deed: z
    .strictObject({
      kind: z.enum(['vote', 'sanction', 'material']),
      event: Ref,
      on: DateText,
      level: Level.nullable().describe('Level of the vote, or that `result` implies; null if it implies none.'),
      result: AgendaResult.nullable().describe('What became of the proposal at the event; null for votes.'),
      stance: StanceRef.nullable().describe('The stance recorded for the vote; null for other deeds.'),
    })
    .nullable(),
  days: z
    .int()
    .nullable()
    .describe('Days from the first day of the word to the deed; null if either is missing or not dated to the day.'),
  distance: z
    .number()
    .nullable()
    .describe(
      'Score of the deed minus score of the word, −2 to 2: above 0, the deed is more in support. Null if they were not compared.',
    ),
  verdict: Verdict,
  reason: z.string().nullable().describe('Why the two were not compared; null if they were.'),
});

const WordsAndDeedsAnswer = component(
  'WordsAndDeedsAnswer',
  'A page of deeds compared with words, with a summary by actor.',
  {
    data: z.array(WordAndDeed),
    summary: z
      .array(
        z.strictObject({
          actor: ActorRef,
          n: z.int().describe('Number of deeds compared with a word.'),
          directness: directnessCounts('the `n` deeds, by the directness of the word.'),
          consistent: z.int(),
          inconsistent: z.int(),
          share: z.number().nullable().describe('Share of consistent deeds, 0 to 1; null if n is 0.'),
          reason: z.string().nullable().describe('Why there is no share; null if there is one.'),
          nothingToCompare: z.int(),
        }),
      )
      .describe('Totals for each actor, over all pages.'),
    meta: z.strictObject({
      ...ANALYSIS_META,
      limit: z.int(),
      deedsWithoutWords: z.int().describe('Number of deeds without a row: the actor said nothing on the proposal.'),
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
