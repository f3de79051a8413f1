import { z } from 'zod';
import { IdOrSlug } from '../../api/records.ts';
import { changedParts, changedTerms } from '../../domain/measures/lineage.ts';
import { ActorRef, component, EdtfText, Level, Ref, StanceRef } from '../../nouns/shapes.ts';
import { ANALYSIS_META, AnalysisQuery, directnessCounts, include, methodVersion, question } from '../question.ts';

const TERMS = [
  { duration: 'P30D', unconditional: true },
  { duration: 'P60D', monitors: 'OSCE' },
] as const;
const PARTS = {
  older: [1, 2, 3, 6],
  newer: [1, 4, 5],
  supersedes: { 4: [2] } as Record<number, number[]>,
  drops: [3],
};
const parts = () => changedParts(PARTS.older, PARTS.newer, (part) => PARTS.supersedes[part] ?? [], PARTS.drops);

export const METHOD = {
  name: 'lineage',
  version: '1',
  title: 'Lineage of a proposal',
  about: 'How each version of a proposal differs from the one before, and who moved from one version to the next.',
  formula:
    'Versions are linked by `supersedes`. Their parameters are compared name by name, as JSON values. Provisions are the proposals that are part_of a version. A provision is kept if it is part of both versions, replaced if a new provision supersedes it, and dropped if the newer version has the relation `drops` to it; otherwise it is listed under one version alone. An actor has moved if the last level that it took on the newer version by the day asked, even if that has ended, differs from its last level on the older version.',
  parameters: { ambiguous: 'exclude: not a level; neutral: the middle of the scale' },
  sources: ['Popolo: motions and their versions', 'docs/positions.md of this project'],
  limits: [
    'An actor that spoke on only one version has neither moved nor stayed.',
    'Texts are shown side by side; what their differences mean is not worked out.',
    'A provision recorded for one version alone may have been dropped, added or never entered.',
    'A provision that was reworded in the same record counts as kept.',
  ],
  examples: [
    { given: 'terms: changed', input: TERMS, figure: 1, run: () => changedTerms(...TERMS).changed.length },
    { given: 'terms: in the newer alone', input: TERMS, figure: 1, run: () => changedTerms(...TERMS).onlyNewer.length },
    { given: 'provisions: dropped', input: PARTS, figure: 1, run: () => parts().dropped.length },
    { given: 'provisions: replaced', input: PARTS, figure: 1, run: () => parts().replaced.length },
  ],
};

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
    .describe('The wording in both versions; null if it is the same.'),
  provisions: z
    .strictObject({
      kept: z.array(Ref),
      replaced: z.array(z.strictObject({ from: Ref, to: Ref })).describe('Provisions that another supersedes.'),
      dropped: z.array(Ref).describe('Provisions that the newer version drops.'),
      onlyOlder: z
        .array(Ref)
        .describe('Provisions of the older version recorded neither in the newer version nor as dropped by it.'),
      onlyNewer: z.array(Ref),
    })
    .describe('The provisions of both versions, compared.'),
  n: z.int().describe('Number of actors with a stance on both versions.'),
  directness: directnessCounts('the `n` actors, by the less direct of their two levels.'),
  held: z.int().describe('Number of actors at the same level on both versions.'),
  moved: z.array(
    z.strictObject({
      actor: ActorRef,
      from: MovedLevel,
      to: MovedLevel,
      distance: z.number().describe('New score minus old: from oppose (−1) to support (1) is 2.'),
    }),
  ),
  onlyOlder: z
    .array(ActorRef)
    .describe('Actors with a stance on the older version alone; whether they would move is unknown.'),
  onlyNewer: z.array(ActorRef),
});

const LineageAnswer = component('LineageAnswer', 'The versions of a proposal, step by step.', {
  data: z.array(VersionStep),
  meta: z.strictObject({
    ...ANALYSIS_META,
    proposal: Ref,
    versions: z.array(Ref).describe('All versions, oldest first, including this proposal.'),
  }),
});

export const getProposalLineageQuestion = question({
  method: METHOD,
  id: 'getProposalLineage',
  summary: 'Versions of a proposal, and who moved between them',
  description:
    'Each step from a version to the one that supersedes it: parameters that are changed or recorded for one version alone (those that are the same in both are not listed), provisions that are kept, replaced, dropped or recorded for one version alone, and which actors are at another level on the newer one. Actors with a stance on only one version are listed separately.',
  params: IdOrSlug,
  query: LineageQuery,
  answer: LineageAnswer,
});
