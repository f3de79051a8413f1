import { z } from 'zod';
import { SOURCE_RELIABILITIES } from '../domain/vocabulary.ts';
import {
  ActorRef,
  answerOf,
  DateText,
  historyOf,
  Instant,
  Line,
  Name,
  named,
  pageOf,
  RECORD,
  Ref,
  Slug,
  Text,
} from './shapes.ts';

export const SourceReliability = z.enum(SOURCE_RELIABILITIES).meta({
  id: 'SourceReliability',
  description: 'NATO (Admiralty) grade: A completely reliable … F cannot be judged.',
});

const FIELDS = {
  title: Line,
  publisher: Name,
  publisherActor: named('an actor').nullish().describe('The publisher as an actor, where it is one.'),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .nullish(),
  publishedOn: DateText.nullish(),
  accessedAt: Instant.nullish(),
  language: z
    .string()
    .max(35)
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a BCP 47 tag, such as en or pt-BR')
    .nullish(),
  sourceReliability: SourceReliability.nullish(),
  copyOf: named('a source').nullish().describe('The document that this one reprints or retells: copies count once.'),
  note: Text.nullish(),
};

export const SourceDraft = z.strictObject({ slug: Slug.nullish(), ...FIELDS }).meta({ id: 'SourceDraft' });
export const SourceAmendment = z
  .strictObject({ ...FIELDS, title: Line.optional(), publisher: Name.optional() })
  .meta({ id: 'SourceAmendment' });

export const Source = z
  .strictObject({
    ...RECORD,
    slug: Slug.nullable(),
    title: z.string(),
    publisher: z.string(),
    publisherActor: ActorRef.nullable(),
    url: z.string().nullable(),
    publishedOn: DateText.nullable(),
    accessedAt: Instant.nullable(),
    language: z.string().nullable(),
    sourceReliability: SourceReliability.nullable(),
    copyOf: Ref.nullable(),
    note: z.string().nullable(),
  })
  .meta({ id: 'Source', description: 'A document.' });

export const SourceAnswer = answerOf('Source', Source);
export const SourcePage = pageOf('Source', Source);
export const SourceHistory = historyOf('Source', Source);
