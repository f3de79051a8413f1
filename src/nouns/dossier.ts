import { z } from 'zod';
import { references, slug, text, texts } from './field-kinds.ts';
import { answersOf, noun } from './noun.ts';
import { Name, Ref, Tags, Text } from './shapes.ts';

export const dossier = noun({
  kind: 'dossier',
  name: 'Dossier',
  prefix: 'dos',
  about: 'One negotiation or dispute that is followed.',
  fields: {
    slug: slug(),
    name: text(Name),
    summary: text(Text).optional(),
    tags: texts(Tags),
    parties: references('actor', { table: 'dossierParty', max: 1000 })
      .about('Who is listed in every answer, silent or not.')
      .term('dem:party'),
  },
  terms: { dossier: 'dcterms:isPartOf', proposals: 'dcterms:hasPart', events: 'dcterms:hasPart' },
});

/** One dossier on its own page also lists what belongs to it. */
const DossierDetail = dossier.record
  .extend({ proposals: z.array(Ref), events: z.array(Ref) })
  .meta({ id: 'DossierDetail' });

export const { draft: DossierDraft, amendment: DossierAmendment } = dossier;
export const {
  answer: DossierAnswer,
  page: DossierPage,
  history: DossierHistory,
} = answersOf('Dossier', dossier.record, DossierDetail);
