import { z } from 'zod';
import { staleAfter } from '../../api/evidence-filter.ts';
import { Absence } from '../../api/positions/schema.ts';
import { IdOrSlug } from '../../api/records.ts';
import { after, limit } from '../../http/request/query.ts';
import { ActorRef, component, EdtfText, Level, PAGING, Ref, StanceRef } from '../../nouns/shapes.ts';
import { ANALYSIS_META, AnalysisQuery, methodVersion, question } from '../question.ts';
import { METHOD } from './method.ts';

// Left out because the path names the dossier, and because an ambiguous stance is not silence.
const { dossier: _dossier, ambiguous: _ambiguous, ...shared } = AnalysisQuery;

const SilenceQuery = z.strictObject({
  ...shared,
  absence: Absence.optional().describe('Only these rows.'),
  staleAfter,
  limit,
  after,
  method: methodVersion(METHOD.version),
});

const Silence = component('Silence', 'A party without a level on a proposal.', {
  actor: ActorRef,
  proposal: Ref,
  absence: Absence,
  coverage: z.array(z.string()).describe('The coverage records of that day which say that somebody looked.'),
  lastOnIt: z
    .strictObject({ on: EdtfText, until: EdtfText.nullable(), level: Level, stance: StanceRef })
    .nullable()
    .describe('The last thing that it said on the proposal, which no longer holds; null where it never spoke of it.'),
  lastAtAll: z
    .strictObject({
      on: EdtfText,
      days: z.int().describe('From then to the day asked.'),
      proposal: Ref.nullable().describe('What it spoke of; null where it was no stance.'),
      stance: StanceRef.nullable(),
      statement: Ref.nullable(),
    })
    .nullable()
    .describe('The last thing that it said on anything; null where there is nothing.'),
  claims: z.int().describe('How many others say where it stands, although it does not say so itself.'),
});

const SilenceAnswer = component('SilenceAnswer', 'A page of parties and proposals without a level.', {
  data: z.array(Silence),
  meta: z.strictObject({
    ...ANALYSIS_META,
    limit: z.int(),
    dossier: Ref,
    parties: z.int().describe('The number of parties asked about.'),
    silent: z.int().describe('Rows of parties that were listened to, and had said nothing.'),
    notCoded: z.int().describe('Rows where nobody looked.'),
    leftOut: z.int().describe('Rows whose level the question leaves out.'),
    spoken: z.int().describe('Pairs of a party and a proposal that have a level.'),
  }),
  ...PAGING,
});

export const getSilenceQuestion = question({
  method: METHOD,
  id: 'getSilence',
  summary: 'Who has said nothing on what, and where nobody looked',
  description:
    'A row for each party and proposal on which the party has no level on the day asked, with why, and when it last spoke, on it and at all. Silence is earned by a coverage record, and it is neither consent nor neutrality.',
  params: IdOrSlug,
  query: SilenceQuery,
  answer: SilenceAnswer,
});
