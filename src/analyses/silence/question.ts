import { z } from 'zod';
import { staleAfter } from '../../api/evidence-filter.ts';
import { includeOrigin } from '../../api/positions/query.ts';
import { Absence } from '../../api/positions/schema.ts';
import { IdOrSlug } from '../../api/records.ts';
import { lastStated, winnerAt } from '../../domain/timeline.ts';
import { after, limit } from '../../http/request/query.ts';
import { ActorRef, component, EdtfText, Level, PAGING, Ref, StanceRef } from '../../nouns/shapes.ts';
import { ANALYSIS_META, AnalysisQuery, methodVersion, question } from '../question.ts';

const SAID = [
  { row: 0, from: 1, to: 5, level: 'support' as const, revision: 1 },
  { row: 1, from: 7, to: 9, level: 'oppose' as const, revision: 1 },
];
const isSilent = (asOf: number) => (winnerAt(SAID, asOf) === null ? 1 : 0);
const example = (given: string, figure: number | null, run: () => number | null) => ({
  given,
  input: SAID.map(({ from, to }) => [from, to]),
  figure,
  run,
});

export const METHOD = {
  name: 'silence',
  version: '1',
  title: 'Silence of the parties',
  about: 'Which parties of a dossier have no level on which proposals, and when they last spoke on these or at all.',
  formula:
    'A party is listed for a proposal if no stance in its voice is in force on the day asked, by the rule of positions. Last on it: its stance on the proposal with the latest first day by then, which has since ended. Last at all: the latest of its stances on any proposal and of its dated statements. A statement is a party’s if the last link of its chain is the party, or someone who spoke for it that day, and said, told or denied it. Statements are left out with voice=attributed and with a least confidence, which they do not have.',
  parameters: {
    voice: 'own; or attributed: silence then means that nobody else says where the party stands',
    'actors, group': 'actors to ask about in place of the parties',
    ambiguous: 'does not apply: an ambiguous actor has spoken',
  },
  sources: ['docs/positions.md of this project: silence is not a level'],
  limits: [
    'Silence means that this ledger has recorded nothing, not that nothing was said.',
    'Silence is neither consent nor neutrality.',
    'Undated statements cannot show when an actor last spoke.',
  ],
  examples: [
    example('two stances that ended; silent (1) on day 6', 1, () => isSilent(6)),
    example('the same on day 7', 0, () => isSilent(7)),
    example('the same: first day of the last word by day 6', 1, () => lastStated(SAID, 6)?.from ?? null),
    example('the same: by day 0', null, () => lastStated(SAID, 0)?.from ?? null),
  ],
};

// Left out because the path names the dossier, and because an ambiguous stance is not silence.
const { dossier: _dossier, ambiguous: _ambiguous, ...shared } = AnalysisQuery;

const SilenceQuery = z.strictObject({
  ...shared,
  absence: Absence.optional().describe('Only rows with this reason.'),
  staleAfter,
  include: includeOrigin,
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
