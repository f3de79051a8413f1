import { z } from 'zod';
import type { Kind } from './kinds.ts';

/**
 * How a field is held in the ledger's value and in its table:
 * plain: as it is, in a column; date: EDTF text, in a column for the day and one for its precision;
 * instant: text, in a timestamp; parts: an object whose parts are columns (`quote.exact` is `quoteExact`);
 * link: the number of another record, as `actorId`; links: their numbers, as `statementIds`, in a table;
 * list: objects, in a table; slug: of the record, for all its versions; derived: not held, computed for an answer.
 */
export type Form = 'plain' | 'date' | 'instant' | 'parts' | 'link' | 'links' | 'list' | 'slug' | 'derived';

/** The description of a field. */
interface Description<Draft extends z.ZodType | null, Shown extends z.ZodType, F extends Form> {
  form: F;
  /** Its shape in a request; null if only the program sets it. */
  draft: Draft;
  /** Its shape in an answer. */
  shown: Shown;
  /** Its shape in a line of the journal, which leaves it out if it has its default. */
  journal: z.ZodType;
  /** The value if a draft leaves it out; undefined if it is required. */
  default?: unknown;
  /** If true, an amendment cannot change the field. */
  fixed?: boolean;
  /** Its linked-data term: an IRI or a JSON-LD term definition. By default the field's name in our own vocabulary. */
  term?: string | object;
  /** Terms for the names inside its value. */
  innerTerms?: Record<string, unknown>;
  /** The words of a fixed list. */
  words?: readonly string[];
  /** The linked-data scheme that these words belong to. */
  concepts?: string;
  /** For a link: the noun that it refers to. */
  to?: Kind;
  /** For parts and lists: the fields inside. */
  fields?: Fields;
  /** For a list: the name of its table. */
  table?: string;
  /** For a list of references only: the name of their column in the table. */
  bare?: string;
}

type Optional<Draft extends z.ZodType | null> = Draft extends z.ZodType ? z.ZodOptional<z.ZodNullable<Draft>> : null;

/**
 * One field of a noun. `Value` is its type in the ledger. Each method returns a changed copy; the order of the chain
 * matters: `.optional().about('…')`.
 */
export class Field<Draft extends z.ZodType | null, Shown extends z.ZodType, Value, F extends Form> {
  declare readonly value: Value;

  constructor(readonly is: Readonly<Description<Draft, Shown, F>>) {}

  /** May be left out, and is null then. */
  optional(): Field<Optional<Draft>, z.ZodNullable<Shown>, Value | null, F> {
    const { draft, shown } = this.is;
    const nullish = (draft === null ? null : draft.nullish()) as Optional<Draft>;
    return new Field({ ...this.is, draft: nullish, shown: shown.nullable(), default: null });
  }

  /** May be left out, and has this value then. */
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

  /** Never null in an answer: if it was not given, the program derives it from the rest of the record. */
  workedOut(): Field<Draft, z.ZodType<NonNullable<Value>>, Value, F> {
    const { shown } = this.is;
    const always = shown instanceof z.ZodNullable ? (shown.unwrap() as z.ZodType) : shown;
    return new Field({ ...this.is, shown: always as z.ZodType<NonNullable<Value>> });
  }

  /** What the field means, in requests and answers alike. */
  about(text: string): Field<Draft, Shown, Value, F> {
    const { draft, shown } = this.is;
    const given = (draft?.describe(text) ?? null) as typeof draft;
    return new Field({ ...this.is, draft: given, shown: shown.describe(text) });
  }

  term(term: string | object, innerTerms?: Record<string, unknown>): Field<Draft, Shown, Value, F> {
    return new Field({ ...this.is, term, innerTerms });
  }

  /** Makes its words linked-data concepts of the scheme with this name. */
  concepts(concepts: string): Field<Draft, Shown, Value, F> {
    return new Field({ ...this.is, concepts });
  }

  /** Cannot be changed by an amendment. */
  fixed(): Field<Draft, Shown, Value, F> {
    return new Field({ ...this.is, fixed: true });
  }

  /** Not part of drafts, because the program sets it. */
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

/** The fields in the ledger. */
export type ValueOf<F extends Fields> = { [Name in keyof F as ValueName<Name, F[Name]>]: F[Name]['value'] };
/** The fields in a request. */
export type DraftOf<F extends Fields> = {
  [Name in keyof F as F[Name]['is']['draft'] extends z.ZodType ? Name : never]: F[Name]['is']['draft'] & z.ZodType;
};
/** The fields in an answer. */
export type ShownOf<F extends Fields> = { [Name in keyof F]: F[Name]['is']['shown'] };

/** The fields named in `last` come last, in that order. */
export function draftOf<F extends Fields>(fields: F, last: readonly (keyof F)[] = []): DraftOf<F> {
  const shape: Record<string, z.ZodType> = {};
  const entries = Object.entries(fields);
  for (const [name, { is }] of entries) if (is.draft && !last.includes(name)) shape[name] = is.draft;
  for (const name of last) shape[name as string] = fields[name]?.is.draft as z.ZodType;
  return shape as DraftOf<F>;
}

/** The shapes of an amendment: every field is optional, and fixed ones are left out. */
export function amendmentOf(fields: Fields, last: readonly string[] = []): Record<string, z.ZodType> {
  const shape = draftOf(fields, last) as Record<string, z.ZodType>;
  return Object.fromEntries(
    Object.entries(shape).flatMap(([name, draft]) => {
      const { fixed, default: blank } = (fields[name] as AnyField).is;
      return fixed ? [] : [[name, blank === undefined ? draft.optional() : draft]];
    }),
  );
}

export const shownOf = <F extends Fields>(fields: F): ShownOf<F> =>
  Object.fromEntries(Object.entries(fields).map(([name, { is }]) => [name, is.shown])) as ShownOf<F>;

/** The shapes of a line of the journal: other records by number, and fields with their default left out. */
export function journalOf(fields: Fields): Record<string, z.ZodType> {
  const held = Object.entries(fields).filter(([, { is }]) => is.form !== 'slug' && is.form !== 'derived');
  return Object.fromEntries(
    held.map(([name, field]) => {
      const { journal, default: blank } = field.is;
      return [valueName(name, field), blank === undefined ? journal : journal.optional()];
    }),
  );
}

/** The values of the fields that a draft leaves out. */
export function defaultsOf(fields: Fields): Record<string, unknown> {
  const optional = Object.entries(fields).filter(([, { is }]) => is.default !== undefined && is.form !== 'slug');
  return Object.fromEntries(optional.map(([name, field]) => [valueName(name, field), field.is.default]));
}
