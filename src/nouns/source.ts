import { z } from 'zod';
import { SOURCE_RELIABILITIES } from '../domain/vocabulary.ts';
import { choice, date, instant, link, slug, text } from './field-kinds.ts';
import { answersOf, noun } from './noun.ts';
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
    slug: slug().optional(),
    title: text(Line).term('dcterms:title'),
    publisher: text(Name).term('dc:publisher'),
    publisherActor: link('actor')
      .optional()
      .about('The publisher as an actor, where it is one.')
      .term('dcterms:publisher'),
    url: text(Url).optional().term({ '@id': 'schema:url', '@type': '@id' }),
    archivedUrl: text(Url)
      .optional()
      .about('A copy that stays, such as one in a web archive.')
      .term({ '@id': 'schema:archivedAt', '@type': '@id' }),
    publishedOn: date().optional().term('dcterms:issued'),
    accessedAt: instant().optional(),
    language: text(LanguageTag).optional().term('dcterms:language'),
    sourceReliability: choice(SourceReliability).optional(),
    copyOf: link('source')
      .optional()
      .about('The document that this one reprints or retells: copies count once.')
      .term('schema:isBasedOn'),
    text: text(Text)
      .optional()
      .about('Its words, where they may be kept: then a quote of it must stand in them word for word.')
      .term('schema:text'),
    textSha256: text(z.string()).optional().byProgram().about('SHA-256 of the text, in hexadecimal digits.'),
    note: text(Text).optional(),
  },
});

export const { draft: SourceDraft, amendment: SourceAmendment, record: Source } = source;
export const { answer: SourceAnswer, page: SourcePage, history: SourceHistory } = answersOf('Source', Source);
