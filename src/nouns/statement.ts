import { z } from 'zod';
import { CAPACITIES, LINK_MODES, STATEMENT_RELATIONS } from '../domain/vocabulary.ts';
import { choice, date, flag, integer, link, list, parts, references, slug, text } from './field-kinds.ts';
import { noun } from './noun.ts';
import { LanguageTag, Line, Text } from './shapes.ts';
import { SourceDraft } from './source.ts';

const Capacity = z
  .enum(CAPACITIES)
  .meta({ id: 'Capacity', description: 'official: for the office that it holds. personal: for itself alone.' });
const LinkMode = z.enum(LINK_MODES).meta({
  id: 'LinkMode',
  description:
    'said: in public. told: to somebody, as to a reporter. reported: passes on what others say. believes: holds it to be so. expects: holds it to be coming. denied: says that it is not so.',
});
export const StatementRelationType = z.enum(STATEMENT_RELATIONS).meta({
  id: 'StatementRelationType',
  description:
    'deny: says that the other is untrue. clarify: says what it meant. retract: takes it back. reaffirm: says it again. contradict: says the opposite. align_with: makes it its own, with the exceptions that it names.',
});

const chain = list(
  {
    actor: link('actor').optional().about('Who the link is; null where it is no actor of the ledger.'),
    description: text(Line)
      .optional()
      .about('Who the link is where it is no actor of the ledger, such as unnamed sources; else null.'),
    mode: choice(LinkMode).about('How the link passes the view on.').concepts('mode'),
    named: flag().about('Whether the source names the link.'),
    capacity: choice(Capacity)
      .optional()
      .about(
        'In what capacity it speaks. Null or left out: official. Whoever speaks in a personal one speaks for nobody else.',
      )
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
        .meta({
          id: 'LinkDraft',
          description: 'One link of the attribution chain: an actor or a description, never both.',
        }),
    shown: (shape) => shape.meta({ id: 'Link', description: 'One link of the attribution chain.' }),
  },
);

/** Words of the source, to be found in it verbatim: every space counts. */
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
    exact: text(verbatim(20_000)).about('The words, exactly as in the source.').term('oa:exact'),
    prefix: text(verbatim(1000))
      .optional()
      .about('The text right before them, to find the place; null where it is not given.')
      .term('oa:prefix'),
    suffix: text(verbatim(1000))
      .optional()
      .about('The text right after them, to find the place; null where it is not given.')
      .term('oa:suffix'),
    lang: text(LanguageTag)
      .optional()
      .about('The language of the words as a BCP 47 tag; null where it is that of the source.')
      .term('dcterms:language'),
    translation: text(verbatim(20_000))
      .optional()
      .about('The words in another language; null where there is no translation.'),
    translatedBy: text(Line).optional().about('Whose translation it is; null only where there is none.'),
  },
  {
    draft: (shape) =>
      shape
        .refine((quote) => (quote.translation == null) === (quote.translatedBy == null), {
          message: 'a translation says whose it is',
          path: ['translatedBy'],
        })
        .meta({ id: 'QuoteDraft', description: 'The words of the source.', examples: [QUOTE_EXAMPLE] }),
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
    slug: slug().optional().about('Name in URLs: never changed, never used again; null where it has only its id.'),
    source: link('source', SourceDraft).about('The document that contains it.'),
    event: link('event')
      .optional()
      .about('The event that it was made at or is about; null where there is none.')
      .term('opengov:voteEvent'),
    spokenOn: date().optional().about('When it was said; null where that is not known.').term('dcterms:created'),
    quote: quote.optional().about('The words themselves; null where only a paraphrase is kept.').term('oa:hasSelector'),
    paraphrase: text(Text).about('What was said, in the coder’s words.').term('schema:abstract'),
    informationCredibility: integer(1, 6)
      .optional()
      .about('NATO (Admiralty) grade: 1 confirmed … 6 cannot be judged. Null where nobody graded it.'),
    chain: chain
      .about('From the source to the holder of the view. Whose voice it is follows from its last link.')
      .term({ '@id': 'dem:chain', '@container': '@list' }),
    signatories: references('actor', { table: 'statementSignatory', max: 200 }).about(
      'The signatories of a joint statement: each of them said it, whatever the chain says.',
    ),
    relations: list(
      {
        type: choice(StatementRelationType).about('What this statement does to the other one.'),
        statement: link('statement').about('The other statement.'),
        exception: text(Line)
          .optional()
          .about(
            'The part of a declaration that a state does not share when it aligns itself with the rest. Null if it shares all of it.',
          ),
      },
      {
        table: 'statementRelation',
        max: 100,
        draft: (shape) =>
          shape.refine(({ type, exception }) => exception == null || type === 'align_with', {
            message: 'only align_with makes exceptions: say in a paraphrase what else is left out',
            path: ['exception'],
          }),
      },
    )
      .default([])
      .about('What it does to other statements.'),
    note: text(Text).optional().about('A remark of the coder for readers; null where there is none.'),
  },
});

export const { draft: StatementDraft, record: Statement } = statement;
