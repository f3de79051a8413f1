import type { paths, Schemas } from '@demarche/client';
import { type Asked, client, together, useAnswer } from './answers.ts';
import { daysBetween, daysOf, today } from './dates.ts';
import { inPart, type Part, partOf } from './part.ts';
import type { Route } from './route.ts';

export interface DossierEvent {
  slug: string;
  name: string;
  context: string;
  occurredOn: string | null;
  agenda: { proposal: { slug: string | null } }[];
}
export interface Dossier {
  record: Schemas['Dossier'];
  events: DossierEvent[];
  /** In order of ids, which is the order in which they were recorded. */
  proposals: { slug: string; name: string; closedOn?: string | null }[];
}

/** What a dossier is made of, as known at the moment of the address. */
export const useDossier = (slug: string, knownAt: string | undefined): Asked<Dossier> =>
  useAnswer(`dossier ${slug} ${knownAt ?? ''}`, async (signal) => {
    const query = { dossier: slug, limit: 500, ...(knownAt && { knownAt }) };
    const [record, events, proposals] = await together([
      client.GET('/v1/dossiers/{id}', { params: { path: { id: slug }, query: knownAt ? { knownAt } : {} }, signal }),
      all<DossierEvent>(
        client.rows('/v1/events', {
          params: { query: { ...query, fields: ['slug', 'name', 'context', 'occurredOn', 'agenda.proposal.slug'] } },
          signal,
        }),
      ),
      all<Dossier['proposals'][number]>(
        client.rows('/v1/proposals', {
          params: { query: { ...query, fields: ['slug', 'name', 'closedOn'] } },
          signal,
        }),
      ),
    ]);
    return { record: record.data, events, proposals };
  });

/** All rows of a list, over all pages; with `fields`, only these fields. */
export async function all<T>(rows: AsyncGenerator<unknown>): Promise<T[]> {
  const found: T[] = [];
  for await (const row of rows) found.push(row as T);
  return found;
}

/** A day of the dossier on which something happened, with what. */
export interface Stop {
  day: string;
  names: string[];
}

/** The days at which the slider stops: those of events, and today. */
export function stopsOf(events: readonly DossierEvent[], now = today()): Stop[] {
  const days = new Map<string, string[]>();
  for (const { occurredOn, name, context } of events) {
    if (context !== 'actual' || occurredOn === null) continue;
    const { first } = daysOf(occurredOn);
    if (first <= now) days.set(first, [...(days.get(first) ?? []), name]);
  }
  if (!days.has(now)) days.set(now, []);
  return [...days].map(([day, names]) => ({ day, names })).sort(byDay);
}

const byDay = (one: { day: string }, other: { day: string }): number => one.day.localeCompare(other.day);

/**
 * The days at which a slider stops, with the day asked among them. From a day between two stops a step leads to the
 * one or the other, and from a day before them all to the first.
 */
export const stopsWith = <T extends { day: string }>(stops: readonly T[], asked: T): T[] =>
  stops.some(({ day }) => day === asked.day) ? [...stops] : [...stops, asked].sort(byDay);

/** The days that the slider is one step away from. */
export function stopsBeside(stops: readonly Stop[], asOf: string): string[] {
  const line = stopsWith(stops, { day: asOf, names: [] });
  const at = line.findIndex(({ day }) => day === asOf);
  return [at + 1, at - 1].flatMap((i) => line[i]?.day ?? []);
}

/** After this many days without an event, a view begins at the last event instead of today. */
const QUIET_AFTER = 90;

/** The day that a view begins with: today or, for a dossier that ended long ago, the day of its last event. */
export function firstDay(stops: readonly Stop[], now = today()): string {
  const last = stops.findLast(({ names }) => names.length > 0)?.day;
  return last !== undefined && daysBetween(last, now) > QUIET_AFTER ? last : now;
}

/** The parameters of a question that all views share, from the address. */
export const MOMENT = ['knownAt', 'publishedBy', 'directness', 'dates', 'firstHand'] as const;

/** Not checked here, because the API refuses what it does not know. */
export type Moment = Pick<NonNullable<paths['/v1/positions']['get']['parameters']['query']>, (typeof MOMENT)[number]>;

export function questionOf({ query }: Route): Moment {
  return Object.fromEntries(MOMENT.flatMap((name) => (query[name] ? [[name, query[name]]] : [])));
}

/** The moment one revision earlier, to be asked ahead; the later ones were seen on the way here. */
export const revisionsBefore = (moment: Moment): Moment[] =>
  Number(moment.knownAt) > 1 ? [{ ...moment, knownAt: String(Number(moment.knownAt) - 1) }] : [];

/** What a view passes on to the next: the same moment, and the same rules of what counts. */
export const keptOf = ({ query }: Route): Partial<Record<string, string>> =>
  Object.fromEntries(['asOf', ...MOMENT].map((name) => [name, query[name]]));

/** More proposals than this are shown in parts, the latest first. */
const PART = 100;
/** A dossier of at most this many proposals is shown whole. */
const WHOLE = 120;

/** The part of a dossier's proposals that the address asks for; undefined for all. */
export function proposalsShown(route: Route, { proposals }: Dossier): { part: Part; proposals: string[] | undefined } {
  const count = proposals.length;
  const part = partOf(route, count, count > WHOLE ? PART : Math.max(1, count), 'last');
  return { part, proposals: part.parts === 1 ? undefined : inPart(proposals, part).map(({ slug }) => slug) };
}
