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
  absence: Absence.optional().describe('Only rows with this reason.'),
  staleAfter,
  limit,
  after,
  method: methodVersion(METHOD.version),
});

const Silence = component('Silence', 'A party without a level on a proposal.', {
  actor: ActorRef,
  proposal: Ref,
  absence: Absence,
  coverage: z.array(z.string()).describe('Ids of the coverage records that prove the party was searched on that day.'),
  lastOnIt: z
    .strictObject({ on: EdtfText, until: EdtfText.nullable(), level: Level, stance: StanceRef })
    .nullable()
    .describe('The party’s last stance on the proposal, which no longer holds; null if it never had one.'),
  lastAtAll: z
    .strictObject({
      on: EdtfText,
      days: z.int().describe('Days from then to the requested day.'),
      proposal: Ref.nullable().describe('Proposal of the stance; null if it was a statement.'),
      stance: StanceRef.nullable(),
      statement: Ref.nullable(),
    })
    .nullable()
    .describe('The party’s last stance or statement on anything; null if there is none.'),
  claims: z.int().describe('Number of others who say where the party stands, although it does not say so itself.'),
});

const SilenceAnswer = component('SilenceAnswer', 'A page of parties and proposals without a level.', {
  data: z.array(Silence),
  meta: z.strictObject({
    ...ANALYSIS_META,
    limit: z.int(),
    dossier: Ref,
    parties: z.int().describe('Number of parties that the request covers.'),
    silent: z.int().describe('Number of rows where the party was searched and had said nothing.'),
    notCoded: z.int().describe('Number of rows where nobody searched.'),
    leftOut: z.int().describe('Number of rows whose level the request’s filters exclude.'),
    spoken: z.int().describe('Number of pairs of party and proposal with a level; they have no row.'),
  }),
  ...PAGING,
});

export const getSilenceQuestion = question({
  method: METHOD,
  id: 'getSilence',
  summary: 'Who has said nothing on what, and where nobody looked',
  description:
    'A row for each party and proposal on which the party has no level on the requested day, with the reason, and when it last spoke, on the proposal and at all. Only a coverage record proves silence, which is neither consent nor neutrality.',
  params: IdOrSlug,
  query: SilenceQuery,
  answer: SilenceAnswer,
});
