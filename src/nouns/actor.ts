import { z } from 'zod';
import {
  ActorRef,
  ActorType,
  answerOf,
  DateText,
  historyOf,
  Line,
  Name,
  named,
  pageOf,
  RECORD,
  Slug,
  Text,
} from './shapes.ts';

const IDENTIFIER_EXAMPLE = { scheme: 'iso-3166-1-alpha-3', value: 'UKR', validFrom: '1992', validTo: null };

const IdentifierDraft = z
  .strictObject({
    scheme: z
      .string()
      .trim()
      .min(1)
      .max(60)
      .describe('iso-3166-1-alpha-2, iso-3166-1-alpha-3, cow, gw, wikidata, cameo, …'),
    value: z.string().trim().min(1).max(120),
    validFrom: DateText.nullish(),
    validTo: DateText.nullish().describe('The first day on which it no longer held.'),
  })
  .meta({ id: 'IdentifierDraft', examples: [IDENTIFIER_EXAMPLE] });

const Identifier = z
  .strictObject({
    scheme: z.string(),
    value: z.string(),
    validFrom: DateText.nullable(),
    validTo: DateText.nullable(),
  })
  .meta({
    id: 'Identifier',
    description: 'Codes are dated because states end and split.',
    examples: [IDENTIFIER_EXAMPLE],
  });

const FIELDS = {
  type: ActorType,
  name: Name,
  aliases: z.array(Name).max(200).nullish(),
  identifiers: z.array(IdentifierDraft).max(200).nullish(),
  note: Text.nullish(),
};

export const ActorDraft = z.strictObject({ slug: Slug, ...FIELDS }).meta({ id: 'ActorDraft' });
export const ActorAmendment = z
  .strictObject({ ...FIELDS, type: ActorType.optional(), name: Name.optional() })
  .meta({ id: 'ActorAmendment' });

export const ActorMerge = z
  .strictObject({
    into: named('the actor that it turned out to be'),
    reason: Line.describe('Why; it is kept with the revision.'),
  })
  .meta({ id: 'ActorMerge' });

const Actor = z
  .strictObject({
    ...RECORD,
    slug: Slug,
    type: ActorType,
    name: z.string(),
    aliases: z.array(z.string()),
    identifiers: z.array(Identifier),
    note: z.string().nullable(),
    mergedInto: ActorRef.nullable().describe('Who it turned out to be: it is withdrawn then, and its URL answers 308.'),
  })
  .meta({ id: 'Actor', description: 'Who can hold a position, or be a link in a report.' });

export const ActorAnswer = answerOf('Actor', Actor);
export const ActorPage = pageOf('Actor', Actor);
export const ActorHistory = historyOf('Actor', Actor);
