import { getOrCreate } from '../../domain/lists.ts';
import { isObject } from '../../ledger/write/changes.ts';
import type { Row } from '../files/table.ts';
import { Unreadable } from '../files/unreadable.ts';
import { ActorQuery, BadField } from '../import/entry.ts';
import { ALPHA_2, countryOf, identifiersOf, namesOf } from './countries.ts';
import {
  ActorToFind,
  BadCell,
  FILTER_NAMES,
  type Filter,
  filterOf,
  type Mapping,
  type Value,
  wordsFilter,
} from './mapping.ts';
import type { OpenTable } from './mapping-tables.ts';
import { slugOf } from './slugs.ts';

/** The rows that a record is made from: its own, and the ones looked up in other tables, by table name. */
export interface Scope {
  row: Row | null;
  found: Map<string, Row>;
}

/** Makes a draft, or a part of one, from a row. undefined means that the part is left out. */
export type DraftMaker = (scope: Scope) => unknown;

type MappedRecord = Mapping['records'][number];

/** Compiles the drafts of one record of a mapping to functions. Throws on unknown columns, tables and filters. */
export class Compiler {
  /** All records share the queries, so that each actor is looked up once. */
  constructor(
    private readonly mapping: Mapping,
    private readonly tables: ReadonlyMap<string, OpenTable>,
    private readonly record: MappedRecord,
    private readonly queries: Map<string, ActorQuery>,
  ) {}

  value(given: unknown): DraftMaker {
    if (typeof given === 'string') return this.template(given);
    if (Array.isArray(given)) {
      const parts = given.map((part) => this.value(part));
      return (scope) => {
        const made = parts.flatMap((part) => part(scope)).filter((value) => value !== undefined);
        return made.length === 0 && parts.length > 0 ? undefined : made;
      };
    }
    if (!isObject(given)) return () => given;
    if (Object.hasOwn(given, 'find')) return this.#actor(given);
    return this.object(given);
  }

  /** An object whose fields are all left out is left out itself. */
  object(given: Record<string, unknown>): DraftMaker {
    const fields = Object.entries(given).map(([name, part]) => [name, this.value(part)] as const);
    return (scope) => {
      const made = fields
        .map(([name, part]) => [name, part(scope)] as const)
        .filter(([, value]) => value !== undefined);
      return made.length === 0 && fields.length > 0 ? undefined : Object.fromEntries(made);
    };
  }

  template(text: string): DraftMaker {
    if (text === '') return () => undefined;
    const parts = text.split(/\{([^{}]*)\}/).map((part, i) => (i % 2 === 0 ? () => part : this.#expression(part)));
    const [before, only, after] = parts;
    if (only && after && parts.length === 3 && text.startsWith('{') && text.endsWith('}')) {
      return (scope) => {
        const value = only(scope);
        return value === '' || (Array.isArray(value) && value.length === 0) ? undefined : value;
      };
    }
    if (before && parts.length === 1) return () => text;
    return (scope) => {
      const made = parts.map((part) => part(scope)).join('');
      return made.trim() === '' ? undefined : made;
    };
  }

  /** Compiles `column` or `table.column`, followed by filters. */
  #expression(expression: string): (scope: Scope) => Value {
    const [reference = '', ...filters] = expression.split('|');
    const { field, cell } = this.#cell(reference.trim());
    const applied = filters.map((filter) => this.#filter(filter));
    return (scope) => {
      try {
        return applied.reduce<Value>((value, filter) => filter(value), cell(scope).trim());
      } catch (error) {
        if (error instanceof BadCell) throw new BadField(field, error.message);
        throw error;
      }
    };
  }

  #filter(text: string): Filter {
    const [name = '', ...argument] = text.split(':');
    const words = new Map(Object.entries(this.mapping.words ?? {}));
    const own = words.get(name.trim());
    const filter = own ? wordsFilter(own) : filterOf(name.trim(), argument.join(':'));
    if (filter) return filter;
    const known = [...words.keys(), ...FILTER_NAMES];
    throw new Unreadable(`the mapping has a filter "${name}", which is none of ${known.join(', ')}`);
  }

  #cell(reference: string): { field: string; cell: (scope: Scope) => string } {
    const own = this.record.each === undefined ? undefined : this.tables.get(this.record.each);
    if (own?.columns.includes(reference)) return { field: reference, cell: ({ row }) => row?.cells[reference] ?? '' };
    const [name = '', ...rest] = reference.split('.');
    const column = rest.join('.');
    const table = this.tables.get(name);
    if (table?.columns.includes(column)) {
      const via = this.record.lookup?.[name];
      if (via !== undefined) return { field: via, cell: ({ found }) => found.get(name)?.cells[column] ?? '' };
      const { only } = table;
      if (only) return { field: reference, cell: () => only.cells[column] ?? '' };
      throw new Unreadable(
        `the mapping names {${reference}}, but does not say how to look into ${name}, which has many rows`,
      );
    }
    const columns = own ? `: ${own.name} has ${own.columns.join(', ')}` : '';
    throw new Unreadable(`the mapping names {${reference}}, which is no column${columns}`);
  }

  #actor(given: Record<string, unknown>): DraftMaker {
    const read = ActorToFind.safeParse(given);
    if (!read.success) throw new Unreadable(`the mapping has a "find" that is none: ${read.error.issues[0]?.message}`);
    const { find } = read.data;
    const [name, country, on] = [find.name, find.country, find.on].map((text) => this.template(text ?? ''));
    const codes = (find.codes ?? []).map(({ scheme, value }) => ({ scheme, value: this.template(value) }));
    const orElse = read.data.else ? this.object(read.data.else) : () => undefined;
    return (scope) => {
      const countryText = textOf(country?.(scope));
      const known = countryText === undefined ? null : countryOf(countryText);
      const wanted = {
        codes: [
          ...(known ? [{ scheme: ALPHA_2, value: known.alpha2 }] : []),
          ...codes.flatMap(({ scheme, value }) => {
            const made = textOf(value(scope));
            return made === undefined ? [] : [{ scheme, value: made }];
          }),
        ],
        name: textOf(name?.(scope)) ?? (known ? undefined : countryText),
        on: textOf(on?.(scope)),
      };
      if (wanted.codes.length === 0 && wanted.name === undefined) return undefined;
      const draft = orElse(scope) as Record<string, unknown> | undefined;
      const whole = draft && known ? { ...ofCountry(known, draft), ...draft } : draft;
      return getOrCreate(this.queries, JSON.stringify([wanted, whole]), () => new ActorQuery(defined(wanted), whole));
    };
  }
}

const textOf = (value: unknown): string | undefined => (value === undefined ? undefined : String(value));

const defined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;

function ofCountry(country: NonNullable<ReturnType<typeof countryOf>>, draft: Record<string, unknown>) {
  const name = draft.name ?? country.name;
  const aliases = [country.name, ...namesOf(country.alpha2)].filter((alias) => alias !== name);
  return {
    slug: slugOf(String(name)),
    name: country.name,
    aliases: [...new Set(aliases)],
    identifiers: identifiersOf(country),
  };
}
