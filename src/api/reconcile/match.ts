import { Refusal } from '../../domain/refusal.ts';
import { parseDate } from '../../domain/time.ts';
import { ACTOR_TYPES, type ActorType } from '../../domain/vocabulary.ts';
import type { Directory } from '../../exchange/actors/directory.ts';
import type { ReadModel } from '../../ledger/model/model.ts';
import { publicId, type Values } from '../../nouns/nouns.ts';
import { DEFAULT_CANDIDATES, type ReconciliationQuery } from './schema.ts';

/** What OpenRefine offers as a choice: an id, and a name for people. */
interface Named {
  id: string;
  name: string;
}

const title = (text: string) => `${text[0]?.toUpperCase()}${text.slice(1).replaceAll('_', ' ')}`;

export const TYPES: Named[] = ACTOR_TYPES.map((id) => ({ id, name: title(id) }));
export const isType = (text: string): text is ActorType => (ACTOR_TYPES as readonly string[]).includes(text);
const typeNamed = (id: string): Named => ({ id, name: title(id) });

/** The day on which codes must be in force: a property to reconcile by, but no property of an actor. */
export const CODES_ON: Named = { id: 'on', name: 'On (the day of the codes)' };

const SCHEMES: Named[] = [
  { id: 'iso-3166-1-alpha-2', name: 'ISO 3166-1 alpha-2' },
  { id: 'iso-3166-1-alpha-3', name: 'ISO 3166-1 alpha-3' },
  { id: 'iso-3166-3', name: 'ISO 3166-3 (former countries)' },
  { id: 'cow', name: 'Correlates of War' },
  { id: 'gleditsch-ward', name: 'Gleditsch and Ward' },
  { id: 'wikidata', name: 'Wikidata' },
  { id: 'cameo', name: 'CAMEO' },
];

const FIELDS: Named[] = [
  { id: 'slug', name: 'Slug' },
  { id: 'type', name: 'Type' },
  { id: 'aliases', name: 'Other names' },
  { id: 'note', name: 'Note' },
];

/** The widely known schemes, and those used only in this ledger. */
export function schemesOf(directory: Directory): Named[] {
  const known = new Set(SCHEMES.map(({ id }) => id));
  return [...SCHEMES, ...directory.schemes().flatMap((id) => (known.has(id) ? [] : [{ id, name: id }]))];
}

/** The columns that can be added to reconciled rows. */
export const extensible = (directory: Directory): Named[] => [...schemesOf(directory), ...FIELDS];

type ActorQuery = Parameters<Directory['exactly']>[0];
type Property = NonNullable<ReconciliationQuery['properties']>[number];
type Value = Exclude<Property['v'], unknown[]>;

/** Deducted from the score of a candidate of another type than the preferred one. */
const OTHER_TYPE = 30;

/** The candidates for one query, the likeliest first. One is a match only if no other can be meant. */
export function candidatesFor(model: ReadModel, directory: Directory, query: ReconciliationQuery) {
  const queries = queriesFrom(directory, query);
  const types = query.type === undefined ? [] : [query.type].flat();
  const wrong = types.find((type) => !isType(type));
  if (wrong !== undefined) throw new Refusal('invalid-body', `there is no type "${wrong}"`);
  const isOfType = (id: number) => types.length === 0 || types.includes(actorOf(model, id).type);
  const isOfAll = types.length < 2 || query.type_strict !== 'all';

  const exact = [...new Set(queries.flatMap((each) => directory.exactly(each)))];
  const codes = new Set(queries.flatMap(({ codes, on }) => (codes?.length ? directory.exactly({ codes, on }) : [])));
  const names = new Set(query.query === undefined ? [] : directory.exactly({ name: query.query, on: queries[0]?.on }));
  const meant = exact.filter(isOfType);
  const [only] = meant;
  const match =
    meant.length === 1 && queries.some((each) => !directory.isContradicted(only as number, each)) ? only : undefined;

  // If the exact name leads to one actor, no pass over all names is made to find similar ones.
  const isNamed = match !== undefined && names.has(match);
  const alike = query.query === undefined || isNamed ? [] : directory.alike(query.query, 50);
  const likeness = new Map(alike.map(({ id, score }) => [id, score]));

  const rows = [...new Set([...exact, ...likeness.keys()])]
    .filter((id) => isOfAll && (query.type_strict === 'should' || isOfType(id)))
    .map((id) => {
      const full = exact.includes(id) ? 100 : (likeness.get(id) ?? 0);
      return { id, score: isOfType(id) ? full : Math.max(0, full - OTHER_TYPE) };
    })
    .sort((a, b) => b.score - a.score || a.id - b.id)
    .slice(0, query.limit || DEFAULT_CANDIDATES);
  return rows.map(({ id, score }) => ({
    ...describeActor(model, id),
    score,
    match: id === match,
    features: [
      { id: 'code', value: codes.has(id) },
      { id: 'name', value: names.has(id) },
      { id: 'likeness', value: names.has(id) ? 100 : (likeness.get(id) ?? 0) },
      { id: 'type', value: isOfType(id) },
    ],
  }));
}

export const actorOf = (model: ReadModel, id: number) => model.stores.actor.get(id, model.head) as Values['actor'];

export function describeActor(model: ReadModel, id: number) {
  const { name, type, note, identifiers } = actorOf(model, id);
  const codes = identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join(', ');
  const description = [typeNamed(type).name, note, codes].filter((part) => part).join(' · ');
  return { id: publicId('actor', id), name, description, type: [typeNamed(type)] };
}

/** One query for each combination of the values of properties. */
function queriesFrom(directory: Directory, { query, properties = [] }: ReconciliationQuery): ActorQuery[] {
  const schemes = new Set(schemesOf(directory).map(({ id }) => id));
  const name = query || undefined;
  let queries: ActorQuery[] = [{ name, codes: [] }];
  for (const { pid, v } of properties) {
    // An empty cell says nothing.
    const values = [v]
      .flat()
      .map(textOf)
      .filter((text) => text !== '');
    if (values.length === 0) continue;
    if (pid === CODES_ON.id) queries = queries.flatMap((each) => values.map((on) => ({ ...each, on: day(on) })));
    else if (schemes.has(pid)) {
      queries = queries.flatMap(({ codes = [], ...each }) =>
        values.map((value) => ({ ...each, codes: [...codes, { scheme: pid, value }] })),
      );
    } else throw new Refusal('invalid-body', `there is no property "${pid}" to reconcile by`);
    if (queries.length > 100) throw new Refusal('invalid-body', 'these values have too many combinations');
  }
  return queries;
}

const textOf = (value: Value): string => (typeof value === 'object' ? value.id : String(value)).trim();

/** A day as a cell has it: OpenRefine writes dates as instants. */
function day(text: string): string {
  const date = text.replace(/T.*$/, '');
  if (parseDate(date) !== null) return date;
  throw new Refusal('invalid-body', `"${text}" is not a date: use 2025, 2025-05 or 2025-05-11`);
}
