import { z } from 'zod';
import { choice, date, link, list, names, slug, text, texts } from './field-kinds.ts';
import { noun } from './noun.ts';
import { ActorType, component, Line, Name, named, Text } from './shapes.ts';

const IDENTIFIER_EXAMPLE = { scheme: 'iso-3166-1-alpha-3', value: 'UKR', validFrom: '1992', validTo: null };

const identifiers = list(
  {
    scheme: text(z.string().trim().min(1).max(60)).about(
      'iso-3166-1-alpha-2, iso-3166-1-alpha-3, cow, gw, wikidata, cameo, …',
    ),
    value: text(z.string().trim().min(1).max(120)).about('The code, as the scheme writes it.'),
    validFrom: date().optional().about('The first day on which the actor had the code; null where that is open.'),
    validTo: date()
      .optional()
      .about('The first day on which the actor no longer had the code; null where it still has it.'),
  },
  {
    table: 'actorIdentifier',
    max: 200,
    draft: (shape) =>
      shape.meta({ id: 'IdentifierDraft', description: 'A code of the actor.', examples: [IDENTIFIER_EXAMPLE] }),
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
    slug: slug().about('Name of the actor in URLs: never changed, never used again.'),
    type: choice(ActorType).about('What sort of actor it is.'),
    name: text(Name).about('The name that answers show.'),
    aliases: texts(z.array(Name).max(200)).about(
      'Other names and spellings by which it is found, such as Kiev beside Kyiv.',
    ),
    names: names('actorName'),
    identifiers: identifiers.default([]).about('Its codes in other catalogues, each with the days on which it held.'),
    note: text(Text).optional().about('A remark of the desk for readers; null where there is none.'),
    mergedInto: link('actor')
      .byProgram()
      .optional()
      .about(
        'The actor that it was merged into; it is then withdrawn, and its URL answers 308. Null if it was not merged.',
      ),
  },
});

export const ActorMerge = component('ActorMerge', 'Which actor this one is merged into, and why.', {
  into: named('the actor that it is merged into'),
  reason: Line.describe('Why; it is kept with the revision.'),
});
