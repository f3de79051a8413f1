import { z } from 'zod';
import { CAPACITIES, LINK_MODES, STATEMENT_RELATIONS } from '../domain/vocabulary.ts';
import { choice, date, flag, integer, link, list, parts, references, slug, text } from './field-kinds.ts';
import { answersOf, noun } from './noun.ts';
import { LanguageTag, Line, Text } from './shapes.ts';
import { SourceDraft } from './source.ts';

const Capacity = z.enum(CAPACITIES).meta({ id: 'Capacity' });
const LinkMode = z.enum(LINK_MODES).meta({ id: 'LinkMode' });
export const StatementRelationType = z.enum(STATEMENT_RELATIONS).meta({ id: 'StatementRelationType' });

const chain = list(
  {
    actor: link('actor').optional(),
    description: text(Line).optional().about('Where the link is no actor of the ledger: unnamed sources.'),
    mode: choice(LinkMode).concepts('mode'),
    named: flag(),
    capacity: choice(Capacity)
      .optional()
      .about('Left out: official. Whoever speaks in a personal capacity speaks for nobody else.')
      .concepts('capacity'),
  },
  {
    table: 'attributionLink',
    min: 1,
    max: 20,
    draft: (shape) =>
      shape
        .refine((link) => (link.actor == null) !== (link.description == null), {
          message: 'a link has either an actor or a description',
          path: ['actor'],
        })
        .meta({ id: 'LinkDraft' }),
    shown: (shape) => shape.meta({ id: 'Link', description: 'One link of the attribution chain.' }),
  },
);

/** Words of the source, to be found there again: every space counts. */
const verbatim = (max: number) => z.string().max(max).regex(/\S/, 'must not be empty');

const QUOTE_EXAMPLE = { exact: 'готовы продолжать контакт', lang: 'ru' };
const SHOWN_QUOTE_EXAMPLE = {
  ...QUOTE_EXAMPLE,
  prefix: null,
  suffix: null,
  translation: 'ready to continue contacts',
  translatedBy: 'UNN',
};
const quote = parts(
  {
    exact: text(verbatim(20_000)).term('oa:exact'),
    prefix: text(verbatim(1000)).optional().term('oa:prefix'),
    suffix: text(verbatim(1000)).optional().term('oa:suffix'),
    lang: text(LanguageTag)
      .optional()
      .about('The language of the words, if not that of the source.')
      .term('dcterms:language'),
    translation: text(verbatim(20_000)).optional().about('The words in another language.'),
    translatedBy: text(Line).optional().about('Whose translation it is: it needs one.'),
  },
  {
    draft: (shape) =>
      shape
        .refine((quote) => (quote.translation == null) === (quote.translatedBy == null), {
          message: 'a translation says whose it is',
          path: ['translatedBy'],
        })
        .meta({ id: 'QuoteDraft', examples: [QUOTE_EXAMPLE] }),
    shown: (shape) =>
      shape.meta({
        id: 'Quote',
        description: 'W3C TextQuoteSelector: where in the source the words stand.',
        examples: [SHOWN_QUOTE_EXAMPLE],
      }),
  },
);

export const statement = noun({
  kind: 'statement',
  name: 'Statement',
  prefix: 'stm',
  about: 'One utterance or report inside of a source.',
  fields: {
    slug: slug().optional(),
    source: link('source', SourceDraft),
    event: link('event').optional().about('The event that it was made at or is about.').term('opengov:voteEvent'),
    spokenOn: date().optional().term('dcterms:created'),
    quote: quote.optional().term('oa:hasSelector'),
    paraphrase: text(Text).term('schema:abstract'),
    informationCredibility: integer(1, 6).optional().about('NATO (Admiralty) grade: 1 confirmed … 6 cannot be judged.'),
    chain: chain
      .about('From the source to the holder of the view. Whose voice it is follows from its last link.')
      .term({ '@id': 'dem:chain', '@container': '@list' }),
    signatories: references('actor', { table: 'statementSignatory', max: 200 }).about(
      'Of a joint statement: each of them said it, whatever the chain says.',
    ),
    relations: list(
      {
        type: choice(StatementRelationType),
        statement: link('statement'),
        exception: text(Line)
          .optional()
          .about('What it leaves out: what a state that aligns itself with a declaration does not share.'),
      },
      { table: 'statementRelation', max: 100 },
    ).default([]),
    note: text(Text).optional(),
  },
});

export const { draft: StatementDraft, amendment: StatementAmendment, record: Statement } = statement;
export const {
  answer: StatementAnswer,
  page: StatementPage,
  history: StatementHistory,
} = answersOf('Statement', Statement);
