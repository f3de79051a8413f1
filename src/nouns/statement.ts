import { z } from 'zod';
import { LINK_MODES, STATEMENT_RELATIONS } from '../domain/vocabulary.ts';
import { ActorRef, answerOf, DateText, historyOf, Line, named, pageOf, RECORD, Ref, Slug, Text } from './shapes.ts';
import { SourceDraft } from './source.ts';

const LinkMode = z.enum(LINK_MODES).meta({ id: 'LinkMode' });
export const StatementRelationType = z.enum(STATEMENT_RELATIONS).meta({ id: 'StatementRelationType' });

const LinkDraft = z
  .strictObject({
    actor: named('an actor').nullish(),
    description: Line.nullish().describe('Where the link is no actor of the ledger: unnamed sources.'),
    mode: LinkMode,
    named: z.boolean(),
  })
  .refine((link) => (link.actor == null) !== (link.description == null), {
    message: 'a link has either an actor or a description',
    path: ['actor'],
  })
  .meta({ id: 'LinkDraft' });

const Link = z
  .strictObject({ actor: ActorRef.nullable(), description: z.string().nullable(), mode: LinkMode, named: z.boolean() })
  .meta({ id: 'Link', description: 'One link of the attribution chain.' });

/** Words of the source, to be found there again: every space counts. */
const verbatim = (max: number) => z.string().max(max).regex(/\S/, 'must not be empty');

const QUOTE_EXAMPLE = { exact: 'ready to continue contacts', prefix: null, suffix: null };
const QuoteDraft = z
  .strictObject({ exact: verbatim(20_000), prefix: verbatim(1000).nullish(), suffix: verbatim(1000).nullish() })
  .meta({ id: 'QuoteDraft', examples: [QUOTE_EXAMPLE] });
const Quote = z.strictObject({ exact: z.string(), prefix: z.string().nullable(), suffix: z.string().nullable() }).meta({
  id: 'Quote',
  description: 'W3C TextQuoteSelector: where in the source the words stand.',
  examples: [QUOTE_EXAMPLE],
});

const FIELDS = {
  source: z.union([named('a source'), SourceDraft]),
  event: named('an event').nullish().describe('The event that it was made at or is about.'),
  spokenOn: DateText.nullish(),
  quote: QuoteDraft.nullish(),
  paraphrase: Text,
  informationCredibility: z
    .int()
    .min(1)
    .max(6)
    .nullish()
    .describe('NATO (Admiralty) grade: 1 confirmed … 6 cannot be judged.'),
  chain: z
    .array(LinkDraft)
    .min(1)
    .max(20)
    .describe('From the source to the holder of the view. Whose voice it is follows from its last link.'),
  relations: z
    .array(z.strictObject({ type: StatementRelationType, statement: named('a statement') }))
    .max(100)
    .nullish(),
  note: Text.nullish(),
};

export const StatementDraft = z.strictObject({ slug: Slug.nullish(), ...FIELDS }).meta({ id: 'StatementDraft' });
export const StatementAmendment = z
  .strictObject({
    ...FIELDS,
    source: FIELDS.source.optional(),
    paraphrase: Text.optional(),
    chain: FIELDS.chain.optional(),
  })
  .meta({ id: 'StatementAmendment' });

export const Statement = z
  .strictObject({
    ...RECORD,
    slug: Slug.nullable(),
    source: Ref,
    event: Ref.nullable(),
    spokenOn: DateText.nullable(),
    quote: Quote.nullable(),
    paraphrase: z.string(),
    informationCredibility: z.int().nullable(),
    chain: z.array(Link),
    relations: z.array(z.strictObject({ type: StatementRelationType, statement: Ref })),
    note: z.string().nullable(),
  })
  .meta({ id: 'Statement', description: 'One utterance or report inside of a source.' });

export const StatementAnswer = answerOf('Statement', Statement);
export const StatementPage = pageOf('Statement', Statement);
export const StatementHistory = historyOf('Statement', Statement);
