import { extentOf } from '../domain/edtf.ts';
import { actor } from './actor.ts';
import { coding } from './coding.ts';
import { coverage } from './coverage.ts';
import { dossier } from './dossier.ts';
import { event } from './event.ts';
import { expectation } from './expectation.ts';
import { defaultsOf, type Fields, type Form, type ValueOf } from './field.ts';
import { type AnyKind, KINDS, type Kind } from './kinds.ts';
import { membership } from './membership.ts';
import type { Noun } from './noun.ts';
import { proposal } from './proposal.ts';
import { release } from './release.ts';
import { source } from './source.ts';
import { stance } from './stance.ts';
import { statement } from './statement.ts';

export { ALL_KINDS, type AnyKind, KINDS, type Kind, withArticle } from './kinds.ts';

export const NOUNS = {
  dossier,
  actor,
  membership,
  proposal,
  event,
  source,
  statement,
  coding,
  expectation,
  coverage,
  release,
  stance,
} satisfies Record<AnyKind, Noun>;
type Nouns = typeof NOUNS;

/**
 * The values of nouns in the ledger: drafts with their references resolved to numbers. A draft's `actor` is `actorId`
 * here and a reference in an answer; dates stay EDTF text.
 */
export type Values = { [K in Kind]: ValueOf<Nouns[K]['fields']> };

/** A stance as the coder gives it. Voice, via and claimant follow from the statements. */
export type StanceValue = ValueOf<Nouns['stance']['fields']>;

/** The values of the fields that a draft leaves out. */
export const DEFAULTS = Object.fromEntries(KINDS.map((kind) => [kind, defaultsOf(NOUNS[kind].fields)])) as {
  [K in Kind]: Partial<Values[K]>;
};
export const STANCE_DEFAULTS = defaultsOf(stance.fields) as Partial<StanceValue>;

/** A noun's fields by how they are held, for the code that copies values between drafts, ledger and tables. */
export interface Layout {
  hasSlug: boolean;
  /** Fields that refer to another record: `actor` in a draft, `actorId` in a value and a row. */
  links: Record<string, Kind>;
  /** EDTF fields: one text in a value, a date and its precision in a row. */
  dates: string[];
  instants: string[];
  /** Objects whose parts are columns: quote.exact is `quoteExact`. */
  nested: Record<string, string[]>;
  /** Lists that are tables of their own. */
  lists: Record<string, ListLayout>;
}

export interface ListLayout {
  table: string;
  links: Record<string, Kind>;
  dates: string[];
  /** The only field of a list that holds nothing but references. */
  bare?: string;
  /** Fields that an item may leave out, apart from links. */
  optional: string[];
}

function layoutOf(fields: Fields): Layout {
  const ofForm = (form: Form) => Object.entries(fields).filter(([, { is }]) => is.form === form);
  return {
    hasSlug: ofForm('slug').length > 0,
    links: linksIn(fields),
    dates: ofForm('date').map(([name]) => name),
    instants: ofForm('instant').map(([name]) => name),
    nested: Object.fromEntries(ofForm('parts').map(([name, { is }]) => [name, Object.keys(is.fields as Fields)])),
    lists: Object.fromEntries(
      ofForm('list').map(([name, { is }]) => [name, listLayoutOf(is.table as string, is.fields as Fields, is.bare)]),
    ),
  };
}

function listLayoutOf(table: string, fields: Fields, bare?: string): ListLayout {
  const { links, dates } = layoutOf(fields);
  const optional = Object.keys(fields).filter((name) => !links[name] && fields[name]?.is.default !== undefined);
  return { table, links, dates, bare, optional };
}

const linksIn = (fields: Fields): Record<string, Kind> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, { is }]) => (is.form === 'link' ? [[name, is.to as Kind]] : [])),
  );

export const LAYOUTS = Object.fromEntries(KINDS.map((kind) => [kind, layoutOf(NOUNS[kind].fields)])) as Record<
  Kind,
  Layout
>;

/** The fields of a stance that name one other record. */
export const STANCE_LINKS: readonly [string, Kind][] = Object.entries(linksIn(stance.fields));

/** The locations in a draft that name the record itself, which is not allowed. */
export function selfReferences(kind: Kind, id: number, value: Values[Kind]): string[] {
  const own = (links: Record<string, Kind>, of: Record<string, unknown>) =>
    Object.keys(links).filter((field) => links[field] === kind && of[`${field}Id`] === id);
  const { links, lists } = LAYOUTS[kind];
  const fields = value as unknown as Record<string, unknown>;
  const inLists = Object.entries(lists).flatMap(([field, list]) =>
    (fields[field] as Record<string, unknown>[]).flatMap((item, i) =>
      own(list.links, item).map((name) => `${field}/${i}/${name}`),
    ),
  );
  const itsOwnMember = kind === 'membership' && fields.memberId === fields.groupId ? ['group'] : [];
  return [...own(links, fields), ...inLists, ...itsOwnMember];
}

/** The two facts are independent, but memberships recorded before `isMember` existed used `represents` for both. */
export const isMember = (m: Values['membership']): boolean => m.isMember ?? !m.represents;

/** Whether two memberships of one actor in one group say the same of some day, whatever their true dates are. */
export function overlap(one: Values['membership'], other: Values['membership']): boolean {
  const saysSo = (isMember(one) && isMember(other)) || (one.represents && other.represents);
  const [a, b] = [extentOf(one.validFrom, one.validTo), extentOf(other.validFrom, other.validTo)];
  return saysSo && Math.max(a.from, b.from) < Math.min(a.to, b.to);
}

export const isKind = (text: unknown): text is AnyKind => typeof text === 'string' && Object.hasOwn(NOUNS, text);

const byPrefix = new Map(Object.values(NOUNS).map(({ prefix, kind }) => [prefix, kind]));

export const publicId = (kind: AnyKind, id: number): string => `${NOUNS[kind].prefix}_${id}`;

/** The kind and number in an id; null if the text is not an id. Numbers have no leading zero. */
export function parseId(text: string): { kind: AnyKind; id: number } | null {
  if (text[3] !== '_') return null; // most names are slugs
  const match = /^([a-z]{3})_([1-9]\d{0,8})$/.exec(text);
  const kind = match && byPrefix.get(match[1] as string);
  return kind ? { kind, id: Number(match[2]) } : null;
}

type Members = Readonly<Record<string, unknown>>;

/** A reference from one record to another. */
interface Link {
  kind: Kind;
  /** In a draft an id, a slug or a nested draft; in a value the number of the record. */
  target: unknown;
  /** Its path, such as `source` or `chain/0/actor`. */
  at: string;
}

/**
 * Every link of a noun, in its own fields and in its lists; empty ones are skipped. In a draft a link is named after
 * its field (`actor`), in a stored value after the number that it holds (`actorId`).
 */
export function* linksOf(kind: Kind, fields: Members, form: 'draft' | 'value'): Generator<Link> {
  const { links, lists } = LAYOUTS[kind];
  yield* among(links, fields, form, '');
  for (const [field, list] of Object.entries(lists)) {
    for (const [i, item] of ((fields[field] ?? []) as unknown[]).entries()) {
      const at = `${field}/${i}`;
      if (list.bare && form === 'draft') yield { kind: list.links[list.bare] as Kind, target: item, at };
      else yield* among(list.links, item as Members, form, `${at}/`);
    }
  }
}

function* among(links: Readonly<Record<string, Kind>>, fields: Members, form: 'draft' | 'value', at: string) {
  for (const [field, kind] of Object.entries(links)) {
    const target = fields[form === 'draft' ? field : `${field}Id`];
    if (target !== null && target !== undefined) yield { kind, target, at: at + field };
  }
}
