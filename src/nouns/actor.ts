import { z } from 'zod';
import { choice, date, link, list, names, slug, text, texts } from './field-kinds.ts';
import { noun } from './noun.ts';
import { ActorType, component, Line, Name, named, Text } from './shapes.ts';

const IDENTIFIER_EXAMPLE = { scheme: 'iso-3166-1-alpha-3', value: 'UKR', validFrom: '1992', validTo: null };

const identifiers = list(
  {
    scheme: text(z.string().trim().min(1).max(60)).about(
      'Coding scheme: iso-3166-1-alpha-2, iso-3166-1-alpha-3, cow, gw, wikidata, cameo, …',
    ),
    value: text(z.string().trim().min(1).max(120)).about('The code, as the scheme writes it.'),
    validFrom: date().optional().about('First day on which the actor had the code; null if open.'),
    validTo: date().optional().about('First day on which the actor no longer had the code; null if it still has it.'),
  },
  {
    table: 'actorIdentifier',
    max: 200,
    draft: (shape) =>
      shape.meta({ id: 'IdentifierDraft', description: 'A code of the actor.', examples: [IDENTIFIER_EXAMPLE] }),
    shown: (shape) =>
      shape.meta({
        id: 'Identifier',
        description: 'A code of the actor, with the days on which the actor had it.',
        examples: [IDENTIFIER_EXAMPLE],
      }),
  },
);

export const actor = noun({
  kind: 'actor',
  name: 'Actor',
  prefix: 'act',
  about: 'A state, person, organization or other body that can hold or report positions.',
  fields: {
    slug: slug().about('Name of the actor in URLs. Never changes and is never reused.'),
    type: choice(ActorType).about('Kind of actor.'),
    name: text(Name).about('Name to display.'),
    aliases: texts(z.array(Name).max(200)).about(
      'Other names and spellings by which the actor is found, such as Kiev for Kyiv.',
    ),
    names: names('actorName'),
    identifiers: identifiers.default([]).about('Codes of the actor in other catalogues, with the days they held.'),
    note: text(Text).optional().about('Note for readers; null if there is none.'),
    mergedInto: link('actor')
      .byProgram()
      .optional()
      .about(
        'The actor that this one was merged into. It is then withdrawn, and its URL answers 308. Null if it was not merged.',
      ),
  },
});

export const ActorMerge = component('ActorMerge', 'Which actor this one is merged into, and why.', {
  into: named('the actor that it is merged into'),
  reason: Line.describe('Reason for the merge, kept with the revision.'),
});
