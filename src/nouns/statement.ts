import { z } from 'zod';
import { CAPACITIES, LINK_MODES, STATEMENT_RELATIONS } from '../domain/vocabulary.ts';
import { choice, date, flag, integer, link, list, parts, references, slug, text } from './field-kinds.ts';
import { noun } from './noun.ts';
import { component, LanguageTag, Line, Ref, Text } from './shapes.ts';
import { SourceDraft } from './source.ts';

const Capacity = z
  .enum(CAPACITIES)
  .meta({ id: 'Capacity', description: 'official: speaks for the office it holds. personal: speaks only for itself.' });
const LinkMode = z.enum(LINK_MODES).meta({
  id: 'LinkMode',
  description:
    'said: said it in public. told: told somebody, such as a reporter. reported: passes on what others say. believes: believes it is so. expects: expects it to happen. denied: says that it is not so.',
});
export const StatementRelationType = z.enum(STATEMENT_RELATIONS).meta({
  id: 'StatementRelationType',
  description:
    'deny: says that the other statement is untrue. clarify: says what it meant. retract: takes it back. reaffirm: says it again. contradict: says the opposite. align_with: adopts it, with the exceptions that it names.',
});

const chain = list(
  {
    actor: link('actor').optional().about('Actor that the link is; null if it is not an actor in the ledger.'),
    description: text(Line)
      .optional()
      .about('Who the link is if it is not an actor in the ledger, such as unnamed sources; otherwise null.'),
    mode: choice(LinkMode).about('How the link expresses the view or passes it on.').concepts('mode'),
    named: flag().about('Whether the source gives the link’s name.'),
    capacity: choice(Capacity)
      .optional()
      .about(
        'Capacity in which the link speaks; if null or left out, official. In a personal capacity it speaks for nobody else.',
      )
      .concepts('capacity'),
    onBehalfOf: link('actor')
      .optional()
      .about(
        'Actor for which alone the link says that it speaks, which may be itself; if null or left out, whomever it represents.',
      ),
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
        .refine((link) => link.onBehalfOf == null || (link.actor != null && link.capacity !== 'personal'), {
          message: 'only an actor, in an official capacity, speaks on behalf of somebody',
          path: ['onBehalfOf'],
        })
        .meta({
          id: 'LinkDraft',
          description: 'A link of an attribution chain: either an actor or a description.',
        }),
    shown: (shape) => shape.meta({ id: 'Link', description: 'A link of an attribution chain.' }),
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
    exact: text(verbatim(20_000)).about('The quoted words, exactly as in the source.').term('oa:exact'),
    prefix: text(verbatim(1000))
      .optional()
      .about('Text just before the quoted words, to find the place; null if not given.')
      .term('oa:prefix'),
    suffix: text(verbatim(1000))
      .optional()
      .about('Text just after the quoted words, to find the place; null if not given.')
      .term('oa:suffix'),
    lang: text(LanguageTag)
      .optional()
      .about('Language of the quoted words as a BCP 47 tag; null if it is the source’s.')
      .term('dcterms:language'),
    translation: text(verbatim(20_000)).optional().about('Translation of the quoted words; null if there is none.'),
    translatedBy: text(Line).optional().about('Who made the translation; null only if there is none.'),
  },
  {
    draft: (shape) =>
      shape
        .refine((quote) => (quote.translation == null) === (quote.translatedBy == null), {
          message: 'a translation says whose it is',
          path: ['translatedBy'],
        })
        .meta({ id: 'QuoteDraft', description: 'Words quoted from a source.', examples: [QUOTE_EXAMPLE] }),
    shown: (shape) =>
      shape.meta({
        id: 'Quote',
        description: 'Words quoted from a source, and where they are in it (a W3C TextQuoteSelector).',
        examples: [SHOWN_QUOTE_EXAMPLE],
      }),
  },
);

export const statement = noun({
  kind: 'statement',
  name: 'Statement',
  prefix: 'stm',
  about: 'An utterance or report within a source.',
  fields: {
    slug: slug().optional().about('Name in URLs. Never changes and is never reused. Null if there is only an id.'),
    source: link('source', SourceDraft).about('Document that contains the statement.'),
    event: link('event')
      .optional()
      .about('Event that the statement was made at or is about; null if there is none.')
      .term('opengov:voteEvent'),
    spokenOn: date().optional().about('Date on which it was said; null if not known.').term('dcterms:created'),
    quote: quote.optional().about('The words themselves; null if only a paraphrase is kept.').term('oa:hasSelector'),
    paraphrase: text(Text).about('What was said, in the coder’s words.').term('schema:abstract'),
    informationCredibility: integer(1, 6)
      .optional()
      .about('NATO (Admiralty) grade: 1 (confirmed) to 5 (improbable), or 6 (cannot be judged). Null if not graded.'),
    chain: chain
      .about('Attribution chain from the source to the holder of the view; the last link gives the voice.')
      .term({ '@id': 'dem:chain', '@container': '@list' }),
    signatories: references('actor', { table: 'statementSignatory', max: 200 }).about(
      'Signatories of a joint statement: each of them said it, whatever the chain says.',
    ),
    relations: list(
      {
        type: choice(StatementRelationType).about('How this statement relates to the other one.'),
        statement: link('statement').about('The other statement.'),
        exception: text(Line)
          .optional()
          .about(
            'For align_with, the part of the other statement that the speaker does not adopt; null if it adopts all of it.',
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
      .about('How this statement relates to others.'),
    note: text(Text).optional().about('Note for readers; null if there is none.'),
  },
});

export const { draft: StatementDraft, record: Statement } = statement;

export const Doubt = component('Doubt', 'A statement that denies, retracts or contradicts one behind a stance.', {
  type: StatementRelationType,
  statement: Ref.describe('The statement that casts the doubt.'),
  of: Ref.describe('The statement that it denies, retracts or contradicts.'),
  by: z.string().nullable().describe('Name of who said it, the last link of its chain; null if not given.'),
  byHolder: z.boolean().describe('Whether the holder of the stance, or its representative, said it.'),
});
