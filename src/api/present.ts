import type { z } from 'zod';
import {
  type Condition,
  deniedBy,
  type Evaluated,
  type Facts,
  leftOutOf,
  stateOf,
  type Test,
  withinBounds,
} from '../domain/conditions.ts';
import { getOrCreate } from '../domain/lists.ts';
import { formatDay } from '../domain/time.ts';
import type { ReadModel } from '../ledger/model/model.ts';
import type { Moment } from '../ledger/model/moment.ts';
import type { ConditionRecord as ConditionShape, ConditionTest } from '../nouns/condition.ts';
import { type Kind, LAYOUTS, type ListLayout, publicId, type Values } from '../nouns/nouns.ts';
import type { ActorRef as ActorRefShape, Ref as RefShape } from '../nouns/shapes.ts';

type Ref = z.output<typeof RefShape>;
type ActorRef = z.output<typeof ActorRefShape>;
type Fields = Record<string, unknown>;

/** A version never changes, so its reference is made once. */
const refs = new WeakMap<object, Ref>();
const actorRefs = new WeakMap<object, ActorRef>();

/** The reference to a record, with its name at a revision (also if retracted), or its slug before it was written. */
export function refTo(model: ReadModel, kind: Kind, id: number, knownAt: number): Ref {
  const store = model.stores[kind];
  if (kind === 'actor') id = model.identities(knownAt).of(id);
  const version = store.at(id, knownAt);
  if (!version) return { id: publicId(kind, id), slug: store.slugOf(id), name: store.slugOf(id) ?? publicId(kind, id) };
  return getOrCreate(refs, version.value, () =>
    Object.freeze({ id: publicId(kind, id), slug: store.slugOf(id), name: nameOf(kind, version.value) }),
  );
}

/** The reference of an actor, or of its survivor if it was merged. */
export function actorRef(model: ReadModel, named: number, knownAt: number): ActorRef {
  const id = model.identities(knownAt).of(named);
  const version = model.stores.actor.at(id, knownAt);
  const known = version && actorRefs.get(version.value);
  if (known) return known;
  const type = version?.value.type ?? null;
  const ref = Object.freeze({ ...refTo(model, 'actor', id, knownAt), type });
  if (version) actorRefs.set(version.value, ref);
  return ref;
}

export const actorRefOrNull = (model: ReadModel, id: number, knownAt: number): ActorRef | null =>
  id === 0 ? null : actorRef(model, id, knownAt);

function nameOf(kind: Kind, value: Values[Kind]): string {
  if (kind === 'source') return (value as Values['source']).title;
  if (kind === 'statement') return (value as Values['statement']).paraphrase;
  return (value as { name: string }).name;
}

/** The version of a record that was in force at a revision, as the API shows it; null before it was written. */
export function recordAt(model: ReadModel, kind: Kind, id: number, knownAt: number): Fields | null {
  const store = model.stores[kind];
  const version = store.at(id, knownAt);
  if (!version) return null;
  const recordedAt = model.recordedAt(version.revision);
  const shown: Fields = { id: publicId(kind, id) };
  if (LAYOUTS[kind].hasSlug) shown.slug = store.slugOf(id);
  addFields(shown, model, kind, version.value as unknown as Fields, knownAt);
  shown.revision = version.revision;
  shown.recordedAt = recordedAt;
  shown.createdRevision = store.firstRevisionOf(id);
  shown.retracted =
    version.retracted === null ? null : { revision: version.revision, recordedAt, reason: version.retracted };
  return shown;
}

/** Adds a value's fields, with ids turned into references: `actorId: 1` becomes `actor: {id, slug, name, type}`. */
function addFields(shown: Fields, model: ReadModel, kind: Kind, value: Fields, knownAt: number): void {
  const { links, lists } = LAYOUTS[kind];
  addLinked(shown, model, links, value, knownAt);
  for (const field in lists) {
    const list = lists[field] as ListLayout;
    const items = (value[field] as Fields[]).map((item) => {
      const fields = addLinked({}, model, list.links, item, knownAt);
      return list.bare ? fields[list.bare] : fields;
    });
    // Merged actors are listed once, but a chain keeps every link, in order.
    const areOnce = items.length > 1 && field !== 'chain' && Object.values(list.links).includes('actor');
    shown[field] = areOnce ? once(items) : items;
  }
}

function once(items: unknown[]): unknown[] {
  const texts = items.map((item) => JSON.stringify(item));
  return items.filter((_, i) => texts.indexOf(texts[i] as string) === i);
}

/** Plain fields first, then references. Copied field by field, because removing fields is ten times as slow. */
function addLinked(shown: Fields, model: ReadModel, links: Links, value: Fields, knownAt: number): Fields {
  const named = linksByField(links);
  for (const field in value) if (!named.has(field)) shown[field] = value[field];
  for (const [field, { name, kind }] of named) {
    const id = value[field] as number | null;
    if (id === null) shown[name] = null;
    else shown[name] = kind === 'actor' ? actorRef(model, id, knownAt) : refTo(model, kind, id, knownAt);
  }
  return shown;
}

type Links = Record<string, Kind>;
/** Maps a value's field that holds an id (`actorId`) to the name and the kind of the reference that is shown. */
const byField = new WeakMap<Links, ReadonlyMap<string, { name: string; kind: Kind }>>();

const linksByField = (links: Links) =>
  getOrCreate(
    byField,
    links,
    () => new Map(Object.entries(links).map(([name, kind]) => [`${name}Id`, { name, kind }])),
  );

export const momentMeta = (model: ReadModel, { asOf, knownAt }: Moment) => ({
  asOf: formatDay(asOf),
  knownAt,
  recordedAt: model.recordedAt(knownAt),
});

/** Conditions with references; given the facts, also the state of the whole and of each leaf, as far as evaluated. */
export function showConditions(
  model: ReadModel,
  conditions: readonly Condition[],
  knownAt: number,
  facts: Facts | null,
): z.input<typeof ConditionShape>[] {
  // Most stances have none, and rows are made by the hundred thousand.
  if (conditions.length === 0) return [];
  return (facts ? withinBounds(conditions) : conditions).map((condition) => {
    const { text, type, test } = condition;
    const evaluated = facts && stateOf(condition, facts);
    return {
      text,
      type,
      ...(evaluated && { state: evaluated.state, leftOut: (test && leftOutOf(test)) || undefined }),
      ...(test && { test: showTest(model, test, knownAt, evaluated) }),
    };
  });
}

export function showTest(
  model: ReadModel,
  test: Test,
  knownAt: number,
  evaluated: Evaluated | null,
): z.input<typeof ConditionTest> {
  const own = 'not' in test ? test.not : test;
  const leftOut = 'leftOut' in own && own.leftOut;
  const state = { ...(evaluated && { state: evaluated.state }), ...(leftOut && { leftOut }) };
  const parts = (tests: readonly Test[], of: Evaluated | null) =>
    tests.map((one, i) => showTest(model, one, knownAt, of?.parts[i] ?? null));
  if ('all' in test) return { kind: 'all', ...state, tests: parts(test.all, evaluated) };
  if ('any' in test) return { kind: 'any', ...state, tests: parts(test.any, evaluated) };
  if ('not' in test) {
    const isAny = 'any' in test.not;
    return {
      kind: 'none',
      ...state,
      tests: parts(deniedBy(test.not), isAny ? (evaluated?.parts[0] ?? null) : evaluated),
    };
  }
  if ('stance' in test) {
    const { actorId, proposalId, levels } = test.stance;
    const actor = actorRef(model, actorId, knownAt);
    const proposal = refTo(model, 'proposal', proposalId, knownAt);
    return { kind: 'stance', ...state, actor, proposal, levels: [...levels] };
  }
  if ('event' in test) return { kind: 'event', ...state, event: refTo(model, 'event', test.event.eventId, knownAt) };
  if ('date' in test) return { kind: 'date', ...state, ...test.date };
  return { kind: 'words', ...state, ...test };
}
