import { z } from 'zod';
import type { Noun } from './noun.ts';
import { ALL_KINDS, NOUNS } from './nouns.ts';
import { answerOf, component, Instant, Line, named, PAGING } from './shapes.ts';
import { StanceCorrection } from './stance.ts';

/** One stance, or the same stance of several actors, which becomes one record for each. */
const newStances = NOUNS.stance.draft
  .extend({
    noun: z.literal('stance'),
    actor: named('an actor').optional(),
    actors: z
      .array(named('an actor'))
      .min(1)
      .max(200)
      .optional()
      .describe(
        'In place of `actor`: all actors that take it. They share the statements, which are named by slug or id.',
      ),
  })
  .refine(({ actor, actors }) => (actor === undefined) !== (actors === undefined), {
    message: 'either an actor or several actors',
    path: ['actor'],
  })
  .refine(
    ({ actors, statements }) =>
      !actors || ((statements as unknown[] | null) ?? []).every((one) => typeof one === 'string'),
    {
      message: 'what several actors said is one statement: give it as a draft of its own, and name it here',
      path: ['statements'],
    },
  )
  .meta({ id: 'NewStance', description: 'A stance of one actor, or the same stance of several.' });

const drafts = ALL_KINDS.map((kind) => {
  const { draft, name, about }: Noun = NOUNS[kind];
  if (kind === 'stance') return newStances;
  return draft.extend({ noun: z.literal(kind) }).meta({ id: `New${name}`, description: `${about} As a new record.` });
});

/** A draft with its noun. The cast: TypeScript does not know that a mapped list is a tuple. */
export const AnyDraft = z
  .discriminatedUnion('noun', drafts as [(typeof drafts)[0]])
  .meta({ id: 'RecordDraft', description: 'The draft of a record that says which noun it is.' });

const Correction = StanceCorrection.extend({
  stance: z.string().max(120).describe('The id of the stance that is corrected.'),
}).meta({ id: 'RevisionCorrection', description: 'A correction of a stance, in one revision with other records.' });

export const RevisionDraft = z
  .strictObject({
    reason: Line.describe('Why this is written: it stays with the revision.'),
    drafts: z
      .array(AnyDraft)
      .max(10_000)
      .describe('In any order; they may name one another by slug. Empty only beside corrections.'),
    corrections: z
      .array(Correction)
      .min(1)
      .max(10_000)
      .optional()
      .describe('Stances that are corrected in the same revision: what was coded wrong, each with its reason.'),
  })
  .refine(({ drafts, corrections }) => drafts.length > 0 || corrections, {
    message: 'must not be empty without corrections',
    path: ['drafts'],
  })
  .meta({
    id: 'RevisionDraft',
    description: 'Drafts of many records that are written as one revision, all or nothing.',
  });

export const RevisionSummary = component('Revision', 'One write transaction: the unit of recorded time.', {
  number: z.int(),
  recordedAt: Instant,
  reason: z.string(),
  apiKey: z
    .strictObject({ id: z.int(), name: z.string() })
    .nullable()
    .describe('Who wrote it; null for the program itself.'),
  summary: z.record(z.string(), z.int()).describe('How many records of each noun it wrote.'),
});

const WrittenRevision = RevisionSummary.extend({
  records: z
    .array(z.strictObject({ noun: z.string(), id: z.string(), slug: z.string().nullable() }))
    .describe(
      'The record that each draft became, in the order of the drafts (one with several actors became a stance for each), then those of the corrections.',
    ),
}).meta({ id: 'WrittenRevision', description: 'A revision, and what each draft became.' });

export const RevisionAnswer = component('RevisionAnswer', 'One revision.', { data: RevisionSummary });
export const WrittenRevisionAnswer = answerOf('WrittenRevision', WrittenRevision);
export const RevisionPage = component('RevisionPage', 'A page of revisions.', {
  data: z.array(RevisionSummary),
  meta: z.strictObject({ total: z.int(), limit: z.int(), knownAt: z.int() }),
  ...PAGING,
});
