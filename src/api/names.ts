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

const isThere = (model: ReadModel, kind: AnyKind, id: number): boolean =>
  id <= (kind === 'stance' ? model.stances : model.stores[kind]).size;

const idOf = (model: ReadModel, kind: AnyKind, slug: string): number | undefined =>
  kind === 'stance' ? undefined : model.stores[kind].idOf(slug);

/** The slugs of actors with exactly this name, alias or code, or else with a similar name. */
function actorsLike(model: ReadModel, text: string): string[] {
  const directory = directoryOf(model);
  const exactly = directory.exactly({ name: text });
  const found =
    exactly.length > 0 ? exactly : directory.alike(text.replaceAll('-', ' '), MAX_SUGGESTIONS).map(({ id }) => id);
  return found.flatMap((id) => model.stores.actor.slugOf(id) ?? []);
}

/**
 * The record that a path names, by id or slug. It need not have been recorded yet at the moment asked,
 * so that a question has the same URL at every knownAt.
 */
export function recordNamed(model: ReadModel, kind: AnyKind, text: string): number {
  const parsed = parseId(text);
  if (parsed && parsed.kind !== kind) {
    const detail = `${text} is ${withArticle(parsed.kind)}; this path takes ${withArticle(kind)}`;
    throw Refusal.at('{id}', detail, 'wrong-kind');
  }
  const id = parsed?.id ?? idOf(model, kind, text);
  if (id === undefined || !isThere(model, kind, id)) throw unknownRecord(kind, text, hintOf(model, kind, text));
  return id;
}

export function unknownRecord(kind: AnyKind, text: string, hint = ''): Refusal {
  return Refusal.at('{id}', `there is no ${kind} "${text}"${hint}`, 'unknown-record');
}

/** Whether two ids are the same actor at a revision. */
export function isSameActor(model: ReadModel, knownAt: number, one: number | null | undefined, other: number): boolean {
  if (one == null || one === other) return one === other;
  const who = model.identities(knownAt);
  return who.of(one) === who.of(other);
}

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
export function filterBy(
  model: ReadModel,
  kind: AnyKind,
  parameter: string,
  text: string | undefined,
): number | undefined {
  if (text === undefined) return undefined;
  const parsed = parseId(text);
  const id = parsed
    ? parsed.kind === kind
      ? parsed.id
      : undefined
    : (idOf(model, kind, text) ?? (kind === 'actor' ? theOneCalled(model, text) : undefined));
  if (id !== undefined && isThere(model, kind, id)) return id;
  const detail =
    parsed && parsed.kind !== kind
      ? `${text} is ${withArticle(parsed.kind)}, not ${withArticle(kind)}`
      : `there is no ${kind} "${text}"${hintOf(model, kind, text)}`;
  throw Refusal.at(`?${parameter}`, detail, 'unknown-reference');
}

interface DayRange {
  from?: string | undefined;
  to?: string | undefined;
}

/**
 * The days in [from, to), either end of which may be open. If a day is asked about, later days do not count, so a range
 * that begins after it is refused.
 */
export function rangeOf(query: DayRange, asOf = FOREVER): { from: Day; to: Day } {
  const [from, to] = [fromDay(query.from), toDay(query.to)];
  if (to <= from) throw reversed('?to', `${query.to} is not after ${query.from}`);
  if (query.from !== undefined && from > asOf)
    throw reversed('?from', `${query.from} is after ${formatDay(asOf)}, the day asked about`);
  return { from, to };
}

const reversed = (pointer: string, detail: string) => Refusal.at(pointer, detail, 'reversed-range');
