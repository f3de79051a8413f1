import { z } from 'zod';
import { references, slug, text, texts } from './field-kinds.ts';
import { noun } from './noun.ts';
import { Name, Ref, Tags, Text } from './shapes.ts';

export const dossier = noun({
  kind: 'dossier',
  name: 'Dossier',
  prefix: 'dos',
  about: 'A negotiation or dispute that is followed.',
  fields: {
    slug: slug().about('Name of the dossier in URLs. Never changes and is never reused.'),
    name: text(Name).about('Name to display.'),
    summary: text(Text).optional().about('What the dossier is about, in a few sentences; null if not written.'),
    tags: texts(Tags).about('Tags for selecting dossiers.'),
    parties: references('actor', { table: 'dossierParty', max: 1000 })
      .about('Actors that every answer lists, even if they are silent.')
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
