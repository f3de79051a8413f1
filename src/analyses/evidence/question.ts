import { z } from 'zod';
import { ABSENTEES } from '../../api/positions/schema.ts';
import { IdOrSlug } from '../../api/records.ts';
import { independentSources, outletNamed } from '../../domain/independence.ts';
import { shareOf } from '../../domain/trust.ts';
import { ActorRef, component, Instant, Level, Ref, StanceId, StanceRef } from '../../nouns/shapes.ts';
import { SourceReliability } from '../../nouns/source.ts';
import { Voice } from '../../nouns/stance.ts';
import { Doubt } from '../../nouns/statement.ts';
import { ANALYSIS_META, AnalysisQuery, directnessCounts, include, methodVersion, question } from '../question.ts';
import { HOLDER_AND_VOICE, IN_FORCE_QUERY } from '../triggers/question.ts';

const STATEMENTS = [
  { outlets: ['MENAFN', 'Bloomberg'], publisher: 'MENAFN' },
  { outlets: ['Bloomberg'], publisher: 'Bloomberg' },
  { outlets: [], publisher: 'BLOOMBERG' },
  { outlets: [], publisher: 'Reuters' },
];
const statements = STATEMENTS.map(({ outlets, publisher }) => ({
  outlets: outlets.map(outletNamed),
  publisher: outletNamed(publisher),
  utterance: null,
}));
const REPORTS = ['Reuters', 'AFP'].map((publisher) => ({ publisher, said: 'Trump on 2025-05-11' }));
const reports = REPORTS.map(({ publisher, said }) => ({
  outlets: [],
  publisher: outletNamed(publisher),
  utterance: said,
}));

export const METHOD = {
  name: 'evidence',
  version: '1',
  title: 'What stances rest on',
  about:
    'How many independent sources stand behind the stances in force on a proposal, how many of these stances are first hand, and who denies them.',
  formula:
    'independentSources: the number of different outlets behind the statements. A statement’s outlet is the last actor of type media in its attribution chain, or else the publisher of its document; for a copy (copyOf), the publisher of the document that it reprints. A publisher given as text is the actor with that name or alias, if that actor is of type media or has been given as a publisher; other texts are one publisher if they differ only in case, accents, punctuation, spaces or “the”. Outlets that report what one named speaker said or denied on one day count as one source, because they share an origin. firstHand: stances that the holder or its representative spoke, by name, or voted / all stances in force. doubts: statements that deny, retract or contradict a statement that supports the stance.',
  parameters: { voice: 'own, attributed, or both side by side', firstHand: 'true: only what holders said themselves' },
  sources: [
    'Allied Joint Doctrine for Intelligence Procedures AJP-2.1: source reliability A–F and information credibility 1–6',
    'W3C Web Annotation, PROV-O wasDerivedFrom: a copy is not a second witness',
  ],
  limits: [
    'Two reports by one outlet count once even if they are independent, and so does what one speaker said twice in a day.',
    'A stance has the grade of its best statement. F and 6 mean that the source or the information cannot be judged.',
    'A contradiction says that two statements cannot both be true, not which of them is false.',
    'A retracted or corrected stance is an error of coding put right, not a change of mind. All of them are listed: those of the actors or the group asked about or, without either, those of everybody.',
  ],
  examples: [
    {
      given: 'two agencies that quote the same post: independent sources',
      input: REPORTS,
      figure: 1,
      run: () => independentSources(reports),
    },
    {
      given: 'Bloomberg as retold by another outlet, Bloomberg, BLOOMBERG and Reuters: independent sources',
      input: STATEMENTS,
      figure: 2,
      run: () => independentSources(statements),
    },
    { given: 'one of three stances is first hand', input: [1, 3], figure: 1 / 3, run: () => shareOf(1, 3, '').value },
    { given: 'no stance', input: [0, 0], figure: null, run: () => shareOf(0, 0, '').value },
  ],
};

const { actors, group, ...Shared } = IN_FORCE_QUERY;
const { dossier, proposals, tag, partOf } = AnalysisQuery;

export const EvidenceQuery = z.strictObject({
  ...Shared,
  include,
  method: methodVersion(METHOD.version),
  actors,
  group,
});
export const ActorEvidenceQuery = z.strictObject({
  ...Shared,
  include,
  method: methodVersion(METHOD.version),
  dossier,
  proposals,
  tag,
  partOf,
});

export const Share = component('Share', 'A share, and what it is a share of.', {
  n: z.int(),
  value: z.number().nullable().describe('The share, 0 to 1; null if n is 0.'),
  reason: z.string().nullable(),
});

const Evidence = component('Evidence', 'What a stance in force rests on.', {
  proposal: Ref,
  ...HOLDER_AND_VOICE,
  firstHand: z
    .boolean()
    .describe('Whether the holder, or its representative, said it and is named; or it is a recorded vote.'),
  named: z.boolean().describe('Whether some statement’s chain has only named links, or it is a recorded vote.'),
  isVote: z.boolean(),
  statements: z.int(),
  documents: z.int().describe('Number of documents behind the stance, copies included.'),
  independentSources: z.int().describe('Number of outlets behind the stance; copies and retellings count once.'),
  outlets: z
    .array(z.string())
    .describe('Names of those outlets: of the actor, or else the publisher as written; for a vote, the event.'),
  reliability: SourceReliability.nullable().describe('Best grade of a source behind the stance; null if ungraded.'),
  credibility: z
    .int()
    .nullable()
    .describe('Best grade of a statement behind the stance, 1 (best) to 6; null if none is graded.'),
  doubts: z.array(Doubt),
});

const Withdrawn = component('WithdrawnStance', 'A stance withdrawn because of its coding, not a change of mind.', {
  proposal: Ref,
  actor: ActorRef,
  voice: Voice,
  level: Level,
  stance: StanceRef,
  kind: z.enum(['retracted', 'corrected']),
  by: StanceId.nullable().describe('The stance that corrects it; null if it was retracted.'),
  revision: z.int(),
  recordedAt: Instant,
  reason: z.string().nullable(),
});

const META = {
  ...ANALYSIS_META,
  statements: z.int().describe('Number of different statements behind the stances in force.'),
  documents: z.int(),
  independentSources: z.int().describe('Number of outlets behind the stances in force; copies count once.'),
  firstHand: Share.describe('Share of the stances in force that are first hand.'),
  directness: directnessCounts('the stances in force.'),
  contested: z.int().describe('Number of stances in force that another of the same first day contradicts.'),
  doubted: z.int().describe('Number of stances in force with doubts.'),
};

const EvidenceAnswer = component('EvidenceAnswer', 'What the stances on a proposal rest on.', {
  data: z.array(Evidence),
  ...ABSENTEES,
  withdrawn: z.array(Withdrawn),
  meta: z.strictObject({ proposal: Ref, ...META }),
});

const ActorEvidenceAnswer = component('ActorEvidenceAnswer', 'What the stances of an actor rest on.', {
  data: z.array(Evidence),
  withdrawn: z.array(Withdrawn),
  meta: z.strictObject({ actor: ActorRef, ...META }),
});

export const getProposalEvidenceQuestion = question({
  method: METHOD,
  id: 'getProposalEvidence',
  summary: 'What the stances on a proposal rest on',
  description:
    'For each stance in force, in its holder’s own voice or in another’s: independent sources (copies of one report count once), whether it is first hand, the best grades, and who denies, retracts or contradicts what it rests on. Also the stances that were withdrawn.',
  params: IdOrSlug,
  query: EvidenceQuery,
  answer: EvidenceAnswer,
});

export const getActorEvidenceQuestion = question({
  method: METHOD,
  moves: true,
  id: 'getActorEvidence',
  summary: 'What an actor’s stances rest on',
  description: 'As for a proposal, over all proposals on which the actor has a stance in force, its own or attributed.',
  params: IdOrSlug,
  query: ActorEvidenceQuery,
  answer: ActorEvidenceAnswer,
});
