import { z } from 'zod';
import { IdOrSlug } from '../../api/records.ts';
import { ActorRef, component, EdtfText, Level, Ref, StanceRef } from '../../nouns/shapes.ts';
import { ANALYSIS_META, AnalysisQuery, directnessCounts, include, methodVersion, question } from '../question.ts';
import { METHOD } from './method.ts';

// Left out because the path names the proposal.
const { dossier: _dossier, proposals: _proposals, tag: _tag, partOf: _partOf, ...shared } = AnalysisQuery;

const LineageQuery = z.strictObject({ ...shared, include, method: methodVersion(METHOD.version) });

const Term = z.strictObject({ name: z.string(), value: z.unknown() });
const MovedLevel = z.strictObject({ level: Level, since: EdtfText, stance: StanceRef });

const VersionStep = component('VersionStep', 'From one version of a proposal to the one that supersedes it.', {
  older: Ref,
  newer: Ref,
  terms: z.strictObject({
    onlyOlder: z.array(Term),
    onlyNewer: z.array(Term),
    changed: z.array(z.strictObject({ name: z.string(), from: z.unknown(), to: z.unknown() })),
  }),
  text: z
    .strictObject({ from: z.string().nullable(), to: z.string().nullable() })
    .nullable()
    .describe('Null where it is the same.'),
  provisions: z
    .strictObject({
      kept: z.array(Ref),
      replaced: z.array(z.strictObject({ from: Ref, to: Ref })).describe('The new one supersedes the old one.'),
      dropped: z.array(Ref).describe('The newer version is recorded to drop it.'),
      onlyOlder: z.array(Ref).describe('Not recorded as part of the newer version, nor as dropped: nobody has said.'),
      onlyNewer: z.array(Ref),
    })
    .describe('Proposals that are part of either version.'),
  n: z.int().describe('Actors that have spoken on both versions.'),
  directness: directnessCounts('these actors by the weaker of the two levels.'),
  held: z.int().describe('Of these, those at the same level on both.'),
  moved: z.array(
    z.strictObject({
      actor: ActorRef,
      from: MovedLevel,
      to: MovedLevel,
      distance: z.number().describe('On the scale from −1 to 1: from oppose to support is 2.'),
    }),
  ),
  onlyOlder: z.array(ActorRef).describe('Who has not spoken on the newer version: silent, not unmoved.'),
  onlyNewer: z.array(ActorRef),
});

const LineageAnswer = component('LineageAnswer', 'The versions of a proposal, step by step.', {
  data: z.array(VersionStep),
  meta: z.strictObject({
    ...ANALYSIS_META,
    proposal: Ref,
    versions: z.array(Ref).describe('The oldest first; this proposal among them.'),
  }),
});

export const getProposalLineageQuestion = question({
  method: METHOD,
  id: 'getProposalLineage',
  summary: 'Versions of a proposal, and who moved between them',
  description:
    'Each step from a version to the one that supersedes it: parameters and provisions that are kept, changed, dropped or recorded of one version alone, and who is at another level on the newer one. Whoever has not spoken on both is listed apart.',
  params: IdOrSlug,
  query: LineageQuery,
  answer: LineageAnswer,
});
