import { didYouMean, MAX_SUGGESTIONS } from '../domain/names.ts';
import { Refusal } from '../domain/refusal.ts';
import { type Day, FOREVER, formatDay, fromDay, toDay } from '../domain/time.ts';
import { directoryOf } from '../exchange/actors/directory.ts';
import type { ReadModel } from '../ledger/model/model.ts';
import { actorsCalled, slugsLike } from '../ledger/reading/aliases.ts';
import { type AnyKind, parseId, withArticle } from '../nouns/nouns.ts';

/** Suggests slugs like the text; none for a stance, which has no slug. */
const hintOf = (model: ReadModel, kind: AnyKind, text: string): string =>
  kind === 'stance' ? '' : didYouMean(kind === 'actor' ? actorsLike(model, text) : slugsLike(model, kind, text));

/** The record of this kind with this id or slug. */
function idOf(model: ReadModel, kind: AnyKind, text: string): number | undefined {
  const parsed = parseId(text);
  if (kind === 'stance') return parsed?.kind === kind && parsed.id <= model.stances.size ? parsed.id : undefined;
  const id = parsed ? parsed.kind === kind && parsed.id : model.stores[kind].idOf(text);
  return id && id <= model.stores[kind].size ? id : undefined;
}

/** What the text is the id of, if that is another kind. */
function otherKind(kind: AnyKind, text: string): string | undefined {
  const parsed = parseId(text);
  return parsed && parsed.kind !== kind ? withArticle(parsed.kind) : undefined;
}

/** The slugs of actors with exactly this name, alias or code, or else with a similar name or, after a title, with this. */
function actorsLike(model: ReadModel, text: string): string[] {
  const directory = directoryOf(model);
  const exactly = directory.exactly({ name: text });
  const found =
    exactly.length > 0 ? exactly : directory.alike(text.replaceAll('-', ' '), MAX_SUGGESTIONS).map(({ id }) => id);
  const slugs = found.flatMap((id) => model.stores.actor.slugOf(id) ?? []);
  return slugs.length > 0 ? slugs : slugsLike(model, 'actor', text);
}

/**
 * The record that a path names, by id or slug. It need not have been recorded yet at the moment asked,
 * so that a question has the same URL at every knownAt.
 */
export function recordNamed(model: ReadModel, kind: AnyKind, text: string): number {
  const id = idOf(model, kind, text);
  if (id !== undefined) return id;
  const other = otherKind(kind, text);
  if (!other) throw unknownRecord(kind, text, hintOf(model, kind, text));
  throw Refusal.at('{id}', `${text} is ${other}; this path takes ${withArticle(kind)}`, 'wrong-kind');
}

export const unknownRecord = (kind: AnyKind, text: string, hint = ''): Refusal =>
  Refusal.at('{id}', `there is no ${kind} "${text}"${hint}`, 'unknown-record');

/** Whether two ids are the same actor at a revision. */
export function isSameActor(model: ReadModel, knownAt: number, one: number | null, other: number): boolean {
  if (one === null || one === other) return one === other;
  const who = model.identities(knownAt);
  return who.of(one) === who.of(other);
}

/** Whether records name the actor, as known at a revision. */
export const isAmong = (model: ReadModel, knownAt: number, named: { actorId: number | null }[], actor: number) =>
  named.some(({ actorId }) => isSameActor(model, knownAt, actorId, actor));

/** The actor that a name or an alias means; undefined if it means several or none. */
function theOneCalled(model: ReadModel, text: string): number | undefined {
  const called = actorsCalled(model, text);
  return called.length === 1 ? called[0] : undefined;
}

/** Parameters that name actors. */
const ACTORS = new Set(['actor', 'actors', 'group', 'holders', 'parties', 'with']);

/** Replaces aliases of actors in a query by slugs, because what an alias means may change. */
export function bySlugs(model: ReadModel, query: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const slug = (text: string) => {
    const { actor } = model.stores;
    const id = parseId(text) || actor.idOf(text) !== undefined ? undefined : theOneCalled(model, text);
    return id === undefined ? text : (actor.slugOf(id) ?? text);
  };
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => {
      if (!ACTORS.has(name)) return [name, value];
      return [name, Array.isArray(value) ? value.map(slug) : typeof value === 'string' ? slug(value) : value];
    }),
  );
}

/**
 * The record that a query parameter names; undefined if the parameter was not given. An actor may be named by an alias
 * that no other actor has.
 */
export const filterBy = (model: ReadModel, kind: AnyKind, parameter: string, text: string | undefined) =>
  text === undefined ? undefined : referenceAt(model, kind, `?${parameter}`, text);

/** The record that a place in a request names, as `filterBy` reads it. */
export function referenceAt(model: ReadModel, kind: AnyKind, pointer: string, text: string): number {
  const other = otherKind(kind, text);
  const id = idOf(model, kind, text) ?? (kind === 'actor' && !other ? theOneCalled(model, text) : undefined);
  if (id !== undefined) return id;
  const unknown = `there is no ${kind} "${text}"${hintOf(model, kind, text)}`;
  const detail = other ? `${text} is ${other}, not ${withArticle(kind)}` : unknown;
  throw Refusal.at(pointer, detail, other && pointer.startsWith('/') ? 'wrong-kind-reference' : 'unknown-reference');
}

/**
 * The days in [from, to), either end of which may be open. If a day is asked about, later days do not count, so a range
 * that begins after it is refused.
 */
export function rangeOf(
  query: { from?: string | undefined; to?: string | undefined },
  asOf = FOREVER,
): { from: Day; to: Day } {
  const [from, to] = [fromDay(query.from), toDay(query.to)];
  if (to <= from) throw reversed('?to', `${query.to} is not after ${query.from}`);
  if (query.from !== undefined && from > asOf)
    throw reversed('?from', `${query.from} is after ${formatDay(asOf)}, the day asked about`);
  return { from, to };
}

const reversed = (pointer: string, detail: string) => Refusal.at(pointer, detail, 'reversed-range');
