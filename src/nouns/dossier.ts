import { z } from 'zod';
import { references, slug, text, texts } from './field-kinds.ts';
import { noun } from './noun.ts';
import { Name, Ref, Tags, Text } from './shapes.ts';

export const dossier = noun({
  kind: 'dossier',
  name: 'Dossier',
  prefix: 'dos',
  about: 'One negotiation or dispute that is followed.',
  fields: {
    slug: slug().about('Name of the dossier in URLs: never changed, never used again.'),
    name: text(Name).about('The name that answers show.'),
    summary: text(Text).optional().about('What it is about, in a few sentences; null where nobody wrote any.'),
    tags: texts(Tags).about('Words to select dossiers by.'),
    parties: references('actor', { table: 'dossierParty', max: 1000 })
      .about('Who is listed in every answer, silent or not.')
      .term('dem:party'),
  },
  terms: { dossier: 'dcterms:isPartOf', proposals: 'dcterms:hasPart', events: 'dcterms:hasPart' },
});

/** A single dossier also lists the proposals and events that belong to it. */
export const DossierDetail = dossier.record
  .extend({
    proposals: z.array(Ref).describe('Every proposal of the dossier, in order of id.'),
    events: z.array(Ref).describe('Every event of the dossier, in order of id.'),
  })
  .meta({ id: 'DossierDetail', description: 'A dossier with the proposals and events that belong to it.' });
