import { z } from 'zod';
import { ABSENTEES } from '../../api/positions/schema.ts';
import { IdOrSlug } from '../../api/records.ts';
import { ActorRef, component, Instant, Level, Ref, StanceId, StanceRef } from '../../nouns/shapes.ts';
import { SourceReliability } from '../../nouns/source.ts';
import { Voice } from '../../nouns/stance.ts';
import { StatementRelationType } from '../../nouns/statement.ts';
import { ANALYSIS_META, AnalysisQuery, directnessCounts, include, methodVersion, question } from '../question.ts';
import { HOLDER_AND_VOICE, IN_FORCE_QUERY } from '../triggers/question.ts';
import { METHOD } from './method.ts';

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
  value: z.number().nullable().describe('Null, never 0, where there is nothing.'),
  reason: z.string().nullable(),
});

const StatementDoubt = component('Doubt', 'A statement that denies, retracts or contradicts one under the stance.', {
  type: StatementRelationType,
  statement: Ref.describe('What was said.'),
  of: Ref.describe('The statement that it denies, retracts or contradicts.'),
  by: z.string().nullable().describe('Who said so: the last link of its chain. Null where nobody is named there.'),
  byHolder: z.boolean().describe('The holder of the stance, or who represents it: a denial or a walk-back of its own.'),
});

const Evidence = component('Evidence', 'What a stance in force rests on.', {
  proposal: Ref,
  ...HOLDER_AND_VOICE,
  firstHand: z
    .boolean()
    .describe('The holder, or one who represents it, said it and is named; or it is a recorded vote.'),
  named: z.boolean().describe('Some statement has a chain in which everybody is named; or it is a recorded vote.'),
  isVote: z.boolean(),
  statements: z.int(),
  documents: z.int().describe('Articles and other documents, copies included.'),
  independentSources: z.int().describe('Outlets that stand behind it: copies and retellings count once.'),
  outlets: z
    .array(z.string())
    .describe('Each by the name of its actor, or else as its publisher was written; of a vote, the event.'),
  reliability: SourceReliability.nullable().describe('The best grade of a source under it; null where none has one.'),
  credibility: z.int().nullable().describe('The best grade of a statement under it, 1 to 6; null where none has one.'),
  doubts: z.array(StatementDoubt),
});

const Withdrawn = component('WithdrawnStance', 'A coding that was withdrawn: no change of mind.', {
  proposal: Ref,
  actor: ActorRef,
  voice: Voice,
  level: Level,
  stance: StanceRef,
  kind: z.enum(['retracted', 'corrected']),
  by: StanceId.nullable().describe('The stance that corrects it; null where it was retracted.'),
  revision: z.int(),
  recordedAt: Instant,
  reason: z.string().nullable(),
});

const META = {
  ...ANALYSIS_META,
  statements: z.int().describe('Distinct statements under all of the stances.'),
  documents: z.int(),
  independentSources: z.int().describe('Behind all of the stances together.'),
  firstHand: Share.describe('Of the stances in force.'),
  directness: directnessCounts('the stances in force.'),
  contested: z.int().describe('Stances in force that another of the same first day contradicts.'),
  doubted: z.int().describe('Stances in force with doubts.'),
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
    'Of each stance in force, in its holder’s own voice or in another’s: independent sources (copies of one report count once), whether it is first hand, the best grades, and who denies, retracts or contradicts what it rests on. Also the codings that were withdrawn.',
  params: IdOrSlug,
  query: EvidenceQuery,
  answer: EvidenceAnswer,
});

export const getActorEvidenceQuestion = question({
  method: METHOD,
  moves: true,
  id: 'getActorEvidence',
  summary: 'What an actor’s stances rest on',
  description: 'As for a proposal, over all on which the actor has a stance in force, or others say that it has.',
  params: IdOrSlug,
  query: ActorEvidenceQuery,
  answer: ActorEvidenceAnswer,
});
