import { z } from 'zod';
import { SOURCE_RELIABILITIES } from '../domain/vocabulary.ts';
import { choice, date, instant, link, slug, text } from './field-kinds.ts';
import { noun } from './noun.ts';
import { LanguageTag, Line, Name, Text } from './shapes.ts';

export const SourceReliability = z.enum(SOURCE_RELIABILITIES).meta({
  id: 'SourceReliability',
  description: 'NATO (Admiralty) grade, from A (completely reliable) to E (unreliable), or F (cannot be judged).',
});

const Url = z.url({ protocol: /^https?$/ }).max(2000);

export const source = noun({
  kind: 'source',
  name: 'Source',
  prefix: 'src',
  about: 'A document, such as an article or a transcript.',
  fields: {
    slug: slug().optional().about('Name in URLs. Never changes and is never reused. Null if there is only an id.'),
    title: text(Line).about('Title of the document, as printed.').term('dcterms:title'),
    publisher: text(Name).about('Name of the publisher, as written.').term('dc:publisher'),
    publisherActor: link('actor')
      .optional()
      .about('The publisher as an actor; null if it is not one.')
      .term('dcterms:publisher'),
    url: text(Url)
      .optional()
      .about('URL of the document; null if it is not on the web.')
      .term({ '@id': 'schema:url', '@type': '@id' }),
    archivedUrl: text(Url)
      .optional()
      .about('URL of a permanent copy, such as one in a web archive; null if there is none.')
      .term({ '@id': 'schema:archivedAt', '@type': '@id' }),
    publishedOn: date().optional().about('Date of publication; null if not known.').term('dcterms:issued'),
    accessedAt: instant().optional().about('When the document was read at its URL; null if not recorded.'),
    language: text(LanguageTag)
      .optional()
      .about('Language of the document as a BCP 47 tag, such as uk; null if not recorded.')
      .term('dcterms:language'),
    sourceReliability: choice(SourceReliability)
      .optional()
      .about('Reliability grade of the source; null if not graded.'),
    copyOf: link('source')
      .optional()
      .about('Source that this one reprints or retells; copies count once. Null for an original.')
      .term('schema:isBasedOn'),
    text: text(Text)
      .optional()
      .about('Full text, if it may be kept; quotes must then occur in it word for word. Null if not kept.')
      .term('schema:text'),
    textSha256: text(z.string())
      .optional()
      .byProgram()
      .about('SHA-256 of `text`, in hexadecimal digits; null if there is no text.'),
    note: text(Text).optional().about('Note for readers; null if there is none.'),
  },
});

export const { draft: SourceDraft, record: Source } = source;
