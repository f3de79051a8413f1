import { z } from 'zod';
import { getOrCreate } from '../domain/lists.ts';
import {
  type DraftOf,
  draftOf,
  Field,
  type Fields,
  type Form,
  journalOf,
  type ShownOf,
  shownOf,
  type ValueOf,
} from './field.ts';
import { type Kind, withArticle } from './kinds.ts';
import { ActorRef, DateText, EdtfText, Instant, LanguageTag, Name, named, Ref, Slug } from './shapes.ts';

/** The kinds of fields that nouns are described with. */

export const RecordNumber = z.int().min(1).max(999_999_999);

/** A field whose shape is the same in drafts, in answers and in the journal. */
const alike = <S extends z.ZodType, F extends Form>(form: F, shape: S) =>
  new Field<S, S, z.output<S>, F>({ form, draft: shape, shown: shape, journal: shape });

/** Anything in one column, as JSON where it is neither text nor a number. `journal` has the type of the value. */
export const json = <D extends z.ZodType, S extends z.ZodType, Value>(is: {
  draft: D;
  shown: S;
  journal: z.ZodType<Value>;
}) => new Field<D, S, Value, 'plain'>({ form: 'plain', ...is });

/** Text. The ledger holds only what has passed the draft's shape, so the journal's need not repeat the limits. */
export const text = (draft: z.ZodType<string>) => json({ draft, shown: z.string(), journal: z.string() });

/** Several texts, in one column. */
export const texts = (draft: z.ZodType<string[]>) =>
  json({ draft, shown: z.array(z.string()), journal: z.array(z.string()) }).default([]);

/** One word of a fixed list. */
export const choice = <E extends z.ZodEnum>(words: E) =>
  new Field<E, E, z.output<E>, 'plain'>({
    form: 'plain',
    draft: words,
    shown: words,
    journal: z.enum(words.options as string[]),
    words: words.options as string[],
  });

export const integer = (from: number, to: number) => {
  const within = z.int().min(from).max(to);
  return json({ draft: within, shown: z.int(), journal: within });
};

export const flag = () => alike('plain', z.boolean());

const Scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
/** Structured terms, keyed by name. */
export const parameters = json({
  draft: z.record(z.string().max(100), z.union([z.string().max(2000), z.number(), z.boolean(), z.null()])),
  shown: z.record(z.string(), Scalar),
  journal: z.record(z.string(), Scalar),
});

/** A day, a month or a year. */
export const date = () => alike('date', DateText);

/** A start or an end that may be known only roughly. */
export const uncertainDate = () => alike('date', EdtfText);

export const instant = () => alike('instant', Instant);

/** The permanent name of a record in URLs. */
export const slug = (shape = Slug) => alike('slug', shape).fixed();

type RefTo<K extends Kind> = { [To in Kind]: To extends 'actor' ? typeof ActorRef : typeof Ref }[K];
const refTo = <K extends Kind>(to: K) => (to === 'actor' ? ActorRef : Ref) as RefTo<K>;

const unions = new Map<Kind, z.ZodType>();
/** Cached, so that each noun has one such component in the OpenAPI document, such as SourceOrDraft. */
const namedOrNew = (to: Kind, draft: z.ZodType): z.ZodType =>
  getOrCreate(unions, to, () =>
    z.union([named(withArticle(to)), draft]).meta({
      id: `${pascal(to)}OrDraft`,
      description: `The id or slug of ${withArticle(to)}, or the draft of a new one.`,
    }),
  );
const pascal = (kind: Kind) => `${kind[0]?.toUpperCase()}${kind.slice(1)}`;

/** Another record, by id or slug; or, if its draft is given here, a new one. */
export function link(to: 'actor', draft?: z.ZodType): Field<z.ZodType, typeof ActorRef, number, 'link'>;
export function link(to: Kind, draft?: z.ZodType): Field<z.ZodType, typeof Ref, number, 'link'>;
export function link(to: Kind, draft?: z.ZodType): Field<z.ZodType, z.ZodType, number, 'link'> {
  return new Field({
    form: 'link',
    draft: draft ? namedOrNew(to, draft) : named(withArticle(to)),
    shown: refTo(to),
    journal: RecordNumber,
    to,
  });
}

/** Other records, each by id or slug, or as the draft of a new one. */
export const links = <K extends Kind>(to: K, { max, draft }: { max: number; draft: z.ZodType }) =>
  new Field<z.ZodType, z.ZodArray<RefTo<K>>, number[], 'links'>({
    form: 'links',
    draft: z.array(namedOrNew(to, draft)).max(max),
    shown: z.array(refTo(to)),
    journal: z.array(RecordNumber),
    to,
  }).default([]);

/** A list of nothing but references to other records. */
export const references = <K extends Kind>(to: K, { table, max }: { table: string; max: number }) =>
  new Field<z.ZodArray<z.ZodString>, z.ZodArray<RefTo<K>>, { [Name in `${K}Id`]: number }[], 'list'>({
    form: 'list',
    draft: z.array(named(withArticle(to))).max(max),
    shown: z.array(refTo(to)),
    journal: z.array(z.strictObject({ [`${to}Id`]: RecordNumber })),
    table,
    fields: { [to]: link(to) },
    bare: to,
  }).default([]);

const LanguageName = z
  .strictObject({
    lang: LanguageTag.describe('Language as a BCP 47 tag, such as uk or zh-Hant.'),
    name: Name.describe('The name in that language.'),
  })
  .meta({
    id: 'LanguageName',
    description: 'Name of a record in a language.',
    examples: [{ lang: 'uk', name: 'Україна' }],
  });
/** What a record is called in other languages. Readers of a language are shown the first name in it. */
export const names = (table: string) =>
  list(
    { lang: text(LanguageTag), name: text(Name) },
    { table, max: 200, draft: () => LanguageName, shown: () => LanguageName },
  )
    .default([])
    .term({ '@id': 'skos:prefLabel', '@context': { lang: '@language', name: '@value' } })
    .about('Names in other languages. Of several in one language, the first is shown and the others are aliases.');

interface Shapes<F extends Fields, D extends z.ZodType, S extends z.ZodType> {
  /** Refine the shape in a draft and in an answer, for example with a component name, an example or a rule. */
  draft?: (shape: z.ZodObject<DraftOf<F>>) => D;
  shown?: (shape: z.ZodObject<ShownOf<F>>) => S;
}

/** A list of objects, in a table of its own. */
export function list<
  F extends Fields,
  D extends z.ZodType = z.ZodObject<DraftOf<F>>,
  S extends z.ZodType = z.ZodObject<ShownOf<F>, z.core.$strict>,
>(fields: F, { table, max, min, draft, shown }: Shapes<F, D, S> & { table: string; max: number; min?: number }) {
  const item = itemShapes(fields, draft, shown);
  const items = z.array(item.draft);
  return new Field<z.ZodArray<D>, z.ZodArray<S>, ValueOf<F>[], 'list'>({
    form: 'list',
    draft: (min === undefined ? items : items.min(min)).max(max),
    shown: z.array(item.shown),
    journal: z.array(z.strictObject(journalOf(fields))),
    table,
    fields,
  });
}

/** One object, whose parts are columns. */
export function parts<F extends Fields, D extends z.ZodType, S extends z.ZodType>(fields: F, shapes: Shapes<F, D, S>) {
  const { draft, shown } = itemShapes(fields, shapes.draft, shapes.shown);
  return new Field<D, S, ValueOf<F>, 'parts'>({
    form: 'parts',
    draft,
    shown,
    journal: z.strictObject(journalOf(fields)),
    fields,
  });
}

/** The casts: as `F` is still generic here, TypeScript cannot see that the shapes made of it are zod shapes. */
function itemShapes<F extends Fields, D extends z.ZodType, S extends z.ZodType>(
  fields: F,
  draft: Shapes<F, D, S>['draft'],
  shown: Shapes<F, D, S>['shown'],
): { draft: D; shown: S } {
  const [given, answered] = [z.strictObject(draftOf(fields)), z.strictObject(shownOf(fields))];
  return {
    draft: (draft ? draft(given as unknown as z.ZodObject<DraftOf<F>>) : given) as D,
    shown: (shown ? shown(answered as unknown as z.ZodObject<ShownOf<F>>) : answered) as S,
  };
}

/** A field that is neither in drafts nor in the ledger, because it follows from other records. */
export const derived = <S extends z.ZodType>(shown: S) =>
  new Field<null, S, never, 'derived'>({
    form: 'derived',
    draft: null,
    shown,
    journal: z.never(),
    words: shown instanceof z.ZodEnum ? (shown.options as string[]) : undefined,
  });

/** The JSON-LD type of a date that may be a month or a year, which xsd:date does not allow. */
export const edtf = (id: string) => ({ '@id': id, '@type': 'http://id.loc.gov/datatypes/edtf/EDTF' });
