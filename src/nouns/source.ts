import { z } from 'zod';
import { SOURCE_RELIABILITIES } from '../domain/vocabulary.ts';
import { choice, date, instant, link, slug, text } from './field-kinds.ts';
import { noun } from './noun.ts';
import { LanguageTag, Line, Name, Text } from './shapes.ts';

export const SourceReliability = z.enum(SOURCE_RELIABILITIES).meta({
  id: 'SourceReliability',
  description: 'NATO (Admiralty) grade: A completely reliable … F cannot be judged.',
});

const Url = z.url({ protocol: /^https?$/ }).max(2000);

export const source = noun({
  kind: 'source',
  name: 'Source',
  prefix: 'src',
  about: 'A document.',
  fields: {
    slug: slug().optional().about('Name in URLs: never changed, never used again; null where it has only its id.'),
    title: text(Line).about('Its title, as printed.').term('dcterms:title'),
    publisher: text(Name).about('Who published it, as written.').term('dc:publisher'),
    publisherActor: link('actor')
      .optional()
      .about('The publisher as an actor; null where it is none.')
      .term('dcterms:publisher'),
    url: text(Url)
      .optional()
      .about('Where it was published; null where it is not on the web.')
      .term({ '@id': 'schema:url', '@type': '@id' }),
    archivedUrl: text(Url)
      .optional()
      .about('A copy that stays, such as one in a web archive; null where there is none.')
      .term({ '@id': 'schema:archivedAt', '@type': '@id' }),
    publishedOn: date().optional().about('When it came out; null where that is not known.').term('dcterms:issued'),
    accessedAt: instant().optional().about('When somebody read it at its address; null where that was not noted.'),
    language: text(LanguageTag)
      .optional()
      .about('Its language as a BCP 47 tag, such as uk; null where that is not said.')
      .term('dcterms:language'),
    sourceReliability: choice(SourceReliability)
      .optional()
      .about('How reliable the source is held to be; null where nobody graded it.'),
    copyOf: link('source')
      .optional()
      .about('The document that this one reprints or retells: copies count once. Null for an original.')
      .term('schema:isBasedOn'),
    text: text(Text)
      .optional()
      .about(
        'Its full text, if it may be kept; a quote of it must then occur in it word for word. Null if it is not kept.',
      )
      .term('schema:text'),
    textSha256: text(z.string())
      .optional()
      .byProgram()
      .about('SHA-256 of the text, in hexadecimal digits; null without a text.'),
    note: text(Text).optional().about('A remark of the coder for readers; null where there is none.'),
  },
});

export const { draft: SourceDraft, record: Source } = source;
