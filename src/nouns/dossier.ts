import { z } from 'zod';
import { ActorRef, answerOf, historyOf, Name, named, pageOf, RECORD, Ref, Slug, Tags, Text } from './shapes.ts';

const FIELDS = {
  name: Name,
  summary: Text.nullish(),
  tags: Tags.nullish(),
  parties: z.array(named('an actor')).max(1000).nullish().describe('Who is listed in every answer, silent or not.'),
};

export const DossierDraft = z.strictObject({ slug: Slug, ...FIELDS }).meta({ id: 'DossierDraft' });
export const DossierAmendment = z.strictObject({ ...FIELDS, name: Name.optional() }).meta({ id: 'DossierAmendment' });

const Dossier = z
  .strictObject({
    ...RECORD,
    slug: Slug,
    name: z.string(),
    summary: z.string().nullable(),
    tags: z.array(z.string()),
    parties: z.array(ActorRef),
  })
  .meta({ id: 'Dossier', description: 'One negotiation or dispute that is followed.' });

/** One dossier on its own page also lists what belongs to it. */
const DossierDetail = Dossier.extend({ proposals: z.array(Ref), events: z.array(Ref) }).meta({
  id: 'DossierDetail',
});

export const DossierAnswer = answerOf('Dossier', DossierDetail);
export const DossierPage = pageOf('Dossier', Dossier);
export const DossierHistory = historyOf('Dossier', Dossier);
