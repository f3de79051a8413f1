import { z } from 'zod';
import type { Noun } from './noun.ts';
import { ALL_KINDS, KINDS, NOUNS, withArticle } from './nouns.ts';
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
        'In place of `actor`: all actors that hold the stance. They share its statements, which are named by slug or id.',
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
  return draft
    .extend({ noun: z.literal(kind) })
    .meta({ id: `New${name}`, description: `${about} As sent in a revision.` });
});

/** A draft with its noun. The cast: TypeScript does not know that a mapped list is a tuple. */
export const AnyDraft = z
  .discriminatedUnion('noun', drafts as [(typeof drafts)[0]])
  .meta({ id: 'RecordDraft', description: 'Draft of a record, with its noun.' });

const Correction = StanceCorrection.extend({
  stance: z.string().max(120).describe('Id of the stance to correct.'),
}).meta({ id: 'RevisionCorrection', description: 'A correction of a stance, in one revision with other records.' });

const ifRevision = z
  .int()
  .min(1)
  .optional()
  .describe('`revision` of the record as it was read: if it has been changed since, nothing is written.');
const amendments = KINDS.map((kind) => {
  const { amendment, name }: Noun = NOUNS[kind];
  const { reason: _, ...fields } = amendment.shape;
  const shape = { ...fields, noun: z.literal(kind), id: named(withArticle(kind)), ifRevision };
  const description = 'The fields to replace, each as a whole; null clears one.';
  return z.strictObject(shape).meta({ id: `Amended${name}`, description });
});
const AnyAmendment = z
  .discriminatedUnion('noun', amendments as [(typeof amendments)[0]])
  .meta({ id: 'RecordAmendment', description: 'Amendment of a record other than a stance, with its noun.' });

const Retracted = z.strictObject({ noun: z.enum(ALL_KINDS), id: named('the record, of a stance its id') }).meta({
  id: 'RecordRetraction',
  description: 'A record to withdraw, for the reason of its revision.',
});

const some = <S extends z.ZodType>(one: S) => z.array(one).min(1).max(10_000).optional();

export const RevisionDraft = z
  .strictObject({
    reason: Line.describe('Reason for the revision, kept with it.'),
    drafts: z.array(AnyDraft).max(10_000).describe('Records to write, in any order. Slugs can link them.'),
    corrections: some(Correction).describe('Stances to correct, each with what was coded wrong and the reason.'),
    amendments: some(AnyAmendment).describe('Other records to amend.'),
    retractions: some(Retracted).describe('Records to withdraw, in any order: one may go with those that name it.'),
    merge: z
      .strictObject({ actor: named('the actor that is withdrawn'), into: named('the actor that it is merged into') })
      .optional()
      .describe('Two records of one actor, merged for good. Such a revision has nothing else.'),
  })
  .refine(
    ({ drafts, merge, reason: _, ...changes }) =>
      Boolean(merge) !== (drafts.length > 0 || Object.values(changes).some(Boolean)),
    { message: 'must have a change; a merge is a revision of its own', path: ['drafts'] },
  )
  .meta({
    id: 'RevisionDraft',
    description:
      'Drafts and changes of records that are written as one revision, all or nothing. `drafts` is empty only beside changes.',
  });

export const RevisionSummary = component('Revision', 'A write transaction, the unit of recorded time.', {
  number: z.int(),
  recordedAt: Instant,
  reason: z.string(),
  apiKey: z
    .strictObject({ id: z.int(), name: z.string() })
    .nullable()
    .describe('API key that wrote the revision; null for the program itself.'),
  summary: z.record(z.string(), z.int()).describe('Number of records of each noun in the revision.'),
});

const WrittenRevision = RevisionSummary.extend({
  records: z
    .array(z.strictObject({ noun: z.string(), id: z.string(), slug: z.string().nullable() }))
    .describe(
      'Records written: for each draft in order (a draft with several actors gives a stance for each), then for each correction, amendment and retraction; of a merge, the survivor.',
    ),
}).meta({ id: 'WrittenRevision', description: 'A revision, and the records that its drafts became.' });

export const RevisionAnswer = component('RevisionAnswer', 'One revision.', { data: RevisionSummary });
export const WrittenRevisionAnswer = answerOf('WrittenRevision', WrittenRevision);
export const RevisionPage = component('RevisionPage', 'A page of revisions.', {
  data: z.array(RevisionSummary),
  meta: z.strictObject({ total: z.int(), limit: z.int(), knownAt: z.int() }),
  ...PAGING,
});
