import { z } from 'zod';
import { choice, date, link, list, names, slug, text, texts } from './field-kinds.ts';
import { answersOf, noun } from './noun.ts';
import { ActorType, Line, Name, named, Text } from './shapes.ts';

const IDENTIFIER_EXAMPLE = { scheme: 'iso-3166-1-alpha-3', value: 'UKR', validFrom: '1992', validTo: null };

const identifiers = list(
  {
    scheme: text(z.string().trim().min(1).max(60)).about(
      'iso-3166-1-alpha-2, iso-3166-1-alpha-3, cow, gw, wikidata, cameo, …',
    ),
    value: text(z.string().trim().min(1).max(120)),
    validFrom: date().optional(),
    validTo: date().optional().about('The first day on which it no longer held.'),
  },
  {
    table: 'actorIdentifier',
    max: 200,
    draft: (shape) => shape.meta({ id: 'IdentifierDraft', examples: [IDENTIFIER_EXAMPLE] }),
    shown: (shape) =>
      shape.meta({
        id: 'Identifier',
        description: 'Codes are dated because states end and split.',
        examples: [IDENTIFIER_EXAMPLE],
      }),
  },
);

export const actor = noun({
  kind: 'actor',
  name: 'Actor',
  prefix: 'act',
  about: 'Who can hold a position, or be a link in a report.',
  fields: {
    slug: slug(),
    type: choice(ActorType),
    name: text(Name),
    aliases: texts(z.array(Name).max(200)),
    names: names('actorName'),
    identifiers: identifiers.default([]),
    note: text(Text).optional(),
    mergedInto: link('actor')
      .byProgram()
      .optional()
      .about('Who it turned out to be: it is withdrawn then, and its URL answers 308.'),
  },
});

export const ActorMerge = z
  .strictObject({
    into: named('the actor that it turned out to be'),
    reason: Line.describe('Why; it is kept with the revision.'),
  })
  .meta({ id: 'ActorMerge' });

export const { draft: ActorDraft, amendment: ActorAmendment } = actor;
export const { answer: ActorAnswer, page: ActorPage, history: ActorHistory } = answersOf('Actor', actor.record);
