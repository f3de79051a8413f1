import { z } from 'zod';
import { integer, link, slug, text, texts } from './field-kinds.ts';
import { noun } from './noun.ts';
import { Line, Name, Text } from './shapes.ts';

/** A year and a number, so that `knownAt` can tell a release from a revision and from a date. */
export const RELEASE_NAME = /^\d{4}\.[1-9]\d{0,2}$/;
const ReleaseSlug = z
  .string()
  .max(8)
  .regex(RELEASE_NAME, 'a year and a number, such as 2026.1')
  .meta({
    id: 'ReleaseSlug',
    description: 'Name of a release: a year and a number. Never changes and is never reused.',
    examples: ['2026.1'],
  });

export const release = noun({
  kind: 'release',
  name: 'Release',
  prefix: 'rel',
  about: 'A named state of the record, for citing: `knownAt=2026.1` means the revision that it stands for.',
  fields: {
    slug: slug(ReleaseSlug),
    name: text(Name).about('Title under which the release is cited.'),
    dossier: link('dossier').optional().about('Dossier that the release contains; if left out, the whole record.'),
    knownAt: integer(1, 999_999_999)
      .optional()
      .fixed()
      .workedOut()
      .about('Revision that the release stands for; if left out, the one that records the release.'),
    creators: texts(z.array(Name).max(300)).about('Authors to cite, in order.').term('schema:creator'),
    license: text(Line).optional().about('License as an SPDX identifier or a URL.').term('schema:license'),
    doi: text(
      z
        .string()
        .max(200)
        .regex(/^10\.\d{4,9}\/\S+$/, 'a DOI without its address, such as 10.5281/zenodo.1234567'),
    )
      .optional()
      .about('DOI of a deposited copy of the release.')
      .term('schema:identifier'),
    summary: text(Text).optional().about('What the release contains, and how it was made.').term('schema:abstract'),
  },
});
