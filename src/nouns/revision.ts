import { z } from 'zod';
import type { Noun } from './noun.ts';
import { ALL_KINDS, NOUNS } from './nouns.ts';
import { Instant, Line, Links } from './shapes.ts';

const drafts = ALL_KINDS.map((kind) => {
  const { draft, name }: Noun = NOUNS[kind];
  return draft.extend({ noun: z.literal(kind) }).meta({ id: `New${name}` });
});

/** A draft that says which noun it is. A list that is mapped is no tuple to TypeScript. */
export const Draft = z.discriminatedUnion('noun', drafts as [(typeof drafts)[0]]).meta({ id: 'Draft' });

export const RevisionDraft = z
  .strictObject({
    reason: Line.describe('Why this is written: it stays with the revision.'),
    drafts: z.array(Draft).min(1).max(10_000).describe('In any order; they may name one another by slug.'),
  })
  .meta({ id: 'RevisionDraft' });

export const Revision = z
  .strictObject({
    number: z.int(),
    recordedAt: Instant,
    reason: z.string(),
    apiKey: z
      .strictObject({ id: z.int(), name: z.string() })
      .nullable()
      .describe('Who wrote it; null for the program itself.'),
    summary: z.record(z.string(), z.int()).describe('How many records of each noun it wrote.'),
  })
  .meta({ id: 'Revision', description: 'One write transaction: the unit of recorded time.' });

const WrittenRevision = Revision.extend({
  records: z
    .array(z.strictObject({ noun: z.string(), id: z.string(), slug: z.string().nullable() }))
    .describe('What each draft became, in the order of the drafts.'),
}).meta({ id: 'WrittenRevision' });

export const RevisionAnswer = z.strictObject({ data: Revision }).meta({ id: 'RevisionAnswer' });
export const WrittenRevisionAnswer = z.strictObject({ data: WrittenRevision }).meta({ id: 'WrittenRevisionAnswer' });
export const RevisionPage = z
  .strictObject({
    data: z.array(Revision),
    meta: z.strictObject({ total: z.int(), limit: z.int(), knownAt: z.int() }),
    links: Links,
  })
  .meta({ id: 'RevisionPage' });
