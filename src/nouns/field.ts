import { z } from 'zod';
import { type Kind, withArticle } from './kinds.ts';
import { ActorRef, DateText, Instant, named, Ref, Slug } from './shapes.ts';

/**
 * How a field is held in the ledger's value and in its table:
 * plain: as it is, in a column; date: EDTF text, in a column for the day and one for its precision;
 * instant: text, in a timestamp; parts: an object whose parts are columns (`quote.exact` is `quoteExact`);
 * link: the number of another record, as `actorId`; links: their numbers, as `statementIds`, in a table;
 * list: objects, in a table; slug: of the record, for all its versions; derived: not held, worked out for an answer.
 */
export type Form = 'plain' | 'date' | 'instant' | 'parts' | 'link' | 'links' | 'list' | 'slug' | 'derived';

/** All that is said of a field. */
interface Description<Draft extends z.ZodType | null, Shown extends z.ZodType, F extends Form> {
  form: F;
  /** As a request gives it; null if only the program sets it. */
  draft: Draft;
  /** As an answer shows it. */
  shown: Shown;
  /** As a line of the journal has it, where it is not left out because it has its default. */
  journal: z.ZodType;
  /** What leaving it out of a draft means; undefined if it must be given. */
  default?: unknown;
  /** Whether an amendment may change it. */
  fixed?: boolean;
  /** What it means as linked data: an IRI, or a JSON-LD term definition. By default the field's name in our vocabulary. */
  term?: string | object;
  /** Terms for names inside of it. */
  innerTerms?: Record<string, unknown>;
  /** The words of a closed list. */
  words?: readonly string[];
  /** The name under which these words are linked data. */
  concepts?: string;
  /** Of a link. */
  to?: Kind;
  /** Of parts and of a list. */
  fields?: Fields;
  /** Of a list. */
  table?: string;
  /** Of a list of nothing but references: the name that each has in its table. */
  bare?: string;
}

type Optional<Draft extends z.ZodType | null> = Draft extends z.ZodType ? z.ZodOptional<z.ZodNullable<Draft>> : null;

/**
 * One field of a noun. `Value` is its type in the ledger.
 * Each method gives a changed copy, and works in the order of the chain: `.optional().about('…')`.
 */
export class Field<Draft extends z.ZodType | null, Shown extends z.ZodType, Value, F extends Form> {
  declare readonly value: Value;
  readonly is: Readonly<Description<Draft, Shown, F>>;

  constructor(is: Description<Draft, Shown, F>) {
    this.is = is;
  }

  /** May be left out, and is null then. */
  optional(): Field<Optional<Draft>, z.ZodNullable<Shown>, Value | null, F> {
    const { draft, shown } = this.is;
    const nullish = (draft === null ? null : draft.nullish()) as Optional<Draft>;
    return new Field({ ...this.is, draft: nullish, shown: shown.nullable(), default: null });
  }

  /** May be left out, and means this then. */
  default(value: Value): Field<Optional<Draft>, Shown, Value, F> {
    const { draft, journal } = this.is;
    const nullish = (draft === null ? null : draft.nullish()) as Optional<Draft>;
    return new Field({
      ...this.is,
      draft: nullish,
      default: value,
      journal: value === false ? z.literal(true) : journal,
    });
  }

  /** What a client should know when it gives the field; if it cannot give it, when it reads it. */
  about(text: string): Field<Draft, Shown, Value, F> {
    const { draft, shown } = this.is;
    if (draft === null) return new Field({ ...this.is, shown: shown.describe(text) });
    return new Field({ ...this.is, draft: draft.describe(text) as typeof draft });
  }

  term(term: string | object, innerTerms?: Record<string, unknown>): Field<Draft, Shown, Value, F> {
    return new Field({ ...this.is, term, innerTerms });
  }

  /** Its words are concepts of linked data, under this name. */
  concepts(concepts: string): Field<Draft, Shown, Value, F> {
    return new Field({ ...this.is, concepts });
  }

  /** Given once: an amendment does not have it. */
  fixed(): Field<Draft, Shown, Value, F> {
    return new Field({ ...this.is, fixed: true });
  }

  /** No draft has it: the program sets it. */
  byProgram(): Field<null, Shown, Value, F> {
    return new Field({ ...this.is, draft: null });
  }
}

export type AnyField = Field<z.ZodType | null, z.ZodType, unknown, Form>;
export type Fields = Record<string, AnyField>;

/** `sourceId` for a link `source`, `statementIds` for links `statements`: the field's name in the ledger's value. */
type ValueName<Name, F> = Name extends string
  ? F extends Field<z.ZodType | null, z.ZodType, unknown, infer Held>
    ? Held extends 'slug' | 'derived'
      ? never
      : Held extends 'link'
        ? `${Name}Id`
        : Held extends 'links'
          ? Name extends `${infer One}s`
            ? `${One}Ids`
            : never
          : Name
    : never
  : never;

export function valueName(name: string, { is: { form } }: AnyField): string {
  if (form === 'link') return `${name}Id`;
  return form === 'links' ? `${name.slice(0, -1)}Ids` : name;
}

/** Fields as the ledger holds them. */
export type ValueOf<F extends Fields> = { [Name in keyof F as ValueName<Name, F[Name]>]: F[Name]['value'] };
/** Fields as a request gives them. */
export type DraftOf<F extends Fields> = {
  [Name in keyof F as F[Name]['is']['draft'] extends z.ZodType ? Name : never]: F[Name]['is']['draft'] & z.ZodType;
};
/** Fields as an answer shows them. */
export type ShownOf<F extends Fields> = { [Name in keyof F]: F[Name]['is']['shown'] };

/** The names in `last` come last, in that order. */
export function draftOf<F extends Fields>(fields: F, last: readonly (keyof F)[] = []): DraftOf<F> {
  const shape: Record<string, z.ZodType> = {};
  const entries = Object.entries(fields);
  for (const [name, { is }] of entries) if (is.draft && !last.includes(name)) shape[name] = is.draft;
  for (const name of last) shape[name as string] = fields[name]?.is.draft as z.ZodType;
  return shape as DraftOf<F>;
}

/** A draft in which everything may be left out, and nothing that is given once. */
export function amendmentOf(fields: Fields, last: readonly string[] = []): Record<string, z.ZodType> {
  const shape = draftOf(fields, last) as Record<string, z.ZodType>;
  return Object.fromEntries(
    Object.entries(shape).flatMap(([name, draft]) => {
      const { fixed, default: blank } = (fields[name] as AnyField).is;
      return fixed ? [] : [[name, blank === undefined ? draft.optional() : draft]];
    }),
  );
}

export function shownOf<F extends Fields>(fields: F): ShownOf<F> {
  return Object.fromEntries(Object.entries(fields).map(([name, { is }]) => [name, is.shown])) as ShownOf<F>;
}

/** Fields as a line of the journal has them: numbers for other records, and nothing that has its default. */
export function journalOf(fields: Fields): Record<string, z.ZodType> {
  const held = Object.entries(fields).filter(([, { is }]) => is.form !== 'slug' && is.form !== 'derived');
  return Object.fromEntries(
    held.map(([name, field]) => {
      const { journal, default: blank } = field.is;
      return [valueName(name, field), blank === undefined ? journal : journal.optional()];
    }),
  );
}

/** What a draft that leaves fields out means by it. */
export function defaultsOf(fields: Fields): Record<string, unknown> {
  const optional = Object.entries(fields).filter(([, { is }]) => is.default !== undefined && is.form !== 'slug');
  return Object.fromEntries(optional.map(([name, field]) => [valueName(name, field), field.is.default]));
}

// ------------------------------------------------------------------ the kinds of fields

export const RecordNumber = z.int().min(1).max(999_999_999);

/** Text. The ledger takes what has passed the draft's shape, so the journal's need not repeat it. */
export const text = (draft: z.ZodType<string>) =>
  new Field<z.ZodType<string>, z.ZodString, string, 'plain'>({
    form: 'plain',
    draft,
    shown: z.string(),
    journal: z.string(),
  });

/** Several texts, in one column. */
export const texts = (draft: z.ZodType<string[]>) =>
  new Field<z.ZodType<string[]>, z.ZodArray<z.ZodString>, string[], 'plain'>({
    form: 'plain',
    draft,
    shown: z.array(z.string()),
    journal: z.array(z.string()),
  }).default([]);

/** A word of a closed list. */
export const choice = <E extends z.ZodEnum>(words: E) =>
  new Field<E, E, z.output<E>, 'plain'>({
    form: 'plain',
    draft: words,
    shown: words,
    journal: z.enum(words.options as string[]),
    words: words.options as string[],
  });

export const integer = (from: number, to: number) =>
  new Field<z.ZodInt, z.ZodInt, number, 'plain'>({
    form: 'plain',
    draft: z.int().min(from).max(to),
    shown: z.int(),
    journal: z.int().min(from).max(to),
  });

export const flag = () =>
  new Field<z.ZodBoolean, z.ZodBoolean, boolean, 'plain'>({
    form: 'plain',
    draft: z.boolean(),
    shown: z.boolean(),
    journal: z.boolean(),
  });

/** What is none of the others: JSON in one column. `journal` has the type of the value. */
export const json = <D extends z.ZodType, S extends z.ZodType, Value>(is: {
  draft: D;
  shown: S;
  journal: z.ZodType<Value>;
}) => new Field<D, S, Value, 'plain'>({ form: 'plain', ...is });

/** A day, a month or a year. */
export const date = () =>
  new Field<typeof DateText, typeof DateText, string, 'date'>({
    form: 'date',
    draft: DateText,
    shown: DateText,
    journal: DateText,
  });

export const instant = () =>
  new Field<typeof Instant, typeof Instant, string, 'instant'>({
    form: 'instant',
    draft: Instant,
    shown: Instant,
    journal: Instant,
  });

/** The name of a record, which it keeps for ever. */
export const slug = () =>
  new Field<typeof Slug, z.ZodType<string>, string, 'slug'>({
    form: 'slug',
    draft: Slug,
    shown: Slug,
    journal: Slug,
    fixed: true,
  });

type RefTo<K extends Kind> = { [To in Kind]: To extends 'actor' ? typeof ActorRef : typeof Ref }[K];
const refTo = <K extends Kind>(to: K) => (to === 'actor' ? ActorRef : Ref) as RefTo<K>;

/** Another record, by id or slug; or, if its draft is given here, a new one. */
export function link(to: 'actor', draft?: z.ZodType): Field<z.ZodType, typeof ActorRef, number, 'link'>;
export function link(to: Kind, draft?: z.ZodType): Field<z.ZodType, typeof Ref, number, 'link'>;
export function link(to: Kind, draft?: z.ZodType): Field<z.ZodType, z.ZodType, number, 'link'> {
  return new Field({
    form: 'link',
    draft: draft ? z.union([named(withArticle(to)), draft]) : named(withArticle(to)),
    shown: refTo(to),
    journal: RecordNumber,
    to,
  });
}

/** Other records, each by id or slug, or as the draft of a new one. */
export const links = <K extends Kind>(to: K, { max, draft }: { max: number; draft: z.ZodType }) =>
  new Field<z.ZodType, z.ZodArray<RefTo<K>>, number[], 'links'>({
    form: 'links',
    draft: z.array(z.union([named(withArticle(to)), draft])).max(max),
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

interface Shapes<F extends Fields, D extends z.ZodType, S extends z.ZodType> {
  /** More of its shape in a draft, and in an answer: a name in the document, an example, a rule. */
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
  const field = new Field<z.ZodArray<D>, z.ZodArray<S>, ValueOf<F>[], 'list'>({
    form: 'list',
    draft: (min === undefined ? items : items.min(min)).max(max),
    shown: z.array(item.shown),
    journal: z.array(z.strictObject(journalOf(fields))),
    table,
    fields,
  });
  return field;
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

function itemShapes<F extends Fields, D extends z.ZodType, S extends z.ZodType>(
  fields: F,
  draft: Shapes<F, D, S>['draft'],
  shown: Shapes<F, D, S>['shown'],
): { draft: D; shown: S } {
  const [given, answered] = [z.strictObject(draftOf(fields)), z.strictObject(shownOf(fields))];
  return {
    draft: (draft ? draft(given as never) : given) as D,
    shown: (shown ? shown(answered as never) : answered) as S,
  };
}

/** What no draft gives and the ledger does not hold: it follows from other records. */
export const derived = <S extends z.ZodType>(shown: S) =>
  new Field<null, S, never, 'derived'>({
    form: 'derived',
    draft: null,
    shown,
    journal: z.never(),
    words: shown instanceof z.ZodEnum ? (shown.options as string[]) : undefined,
  });

/** The JSON-LD type of a date, which may be a month or a year: no xsd:date. */
export const edtf = (id: string) => ({ '@id': id, '@type': 'http://id.loc.gov/datatypes/edtf/EDTF' });
