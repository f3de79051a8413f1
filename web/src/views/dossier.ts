import type { Schemas } from '@demarche/client';
import { type Asked, client, useAnswer } from '../state/answers.ts';
import { daysBetween, daysOf, today } from '../state/dates.ts';
import type { Route } from '../state/route.ts';

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
  /** As they were put down: the order of ids. */
  proposals: { slug: string; name: string }[];
}

/** What a dossier is made of, as known at the moment of the address. */
export const useDossier = (slug: string, knownAt: string | undefined): Asked<Dossier> =>
  useAnswer(`dossier ${slug} ${knownAt ?? ''}`, async (signal) => {
    const query = { dossier: slug, limit: 500, ...(knownAt && { knownAt }) };
    const [record, events, proposals] = await Promise.all([
      client.GET('/v1/dossiers/{id}', { params: { path: { id: slug }, query: knownAt ? { knownAt } : {} }, signal }),
      all(
        client.rows('/v1/events', {
          params: { query: { ...query, fields: ['slug', 'name', 'context', 'occurredOn', 'agenda.proposal.slug'] } },
          signal,
        }) as AsyncGenerator<unknown>,
      ),
      all(
        client.rows('/v1/proposals', {
          params: { query: { ...query, fields: ['slug', 'name'] } },
          signal,
        }) as AsyncGenerator<unknown>,
      ),
    ]);
    return {
      record: record.data,
      events: events as DossierEvent[],
      proposals: proposals as Dossier['proposals'],
    };
  });

async function all<T>(rows: AsyncGenerator<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

/** A day of the dossier on which something happened, with what. */
export interface Stop {
  day: string;
  names: string[];
}

/** The days that the slider stops at: those of what happened, and today. */
export function stopsOf(events: readonly DossierEvent[], now = today()): Stop[] {
  const days = new Map<string, string[]>();
  for (const { occurredOn, name, context } of events) {
    if (context !== 'actual' || occurredOn === null) continue;
    const { first } = daysOf(occurredOn);
    if (first <= now) days.set(first, [...(days.get(first) ?? []), name]);
  }
  if (!days.has(now)) days.set(now, []);
  return [...days].map(([day, names]) => ({ day, names })).sort((one, other) => one.day.localeCompare(other.day));
}

/** Days after its last event from which a dossier is history: then that day is of more use than today. */
const QUIET_AFTER = 90;

/** The day that a view begins with: today or, of what is long over, its last event. */
export function firstDay(stops: readonly Stop[], now = today()): string {
  const last = stops.findLast(({ names }) => names.length > 0)?.day;
  return last !== undefined && daysBetween(last, now) > QUIET_AFTER ? last : now;
}

/** The parameters of a question that all views share, from the address. */
export const MOMENT = ['knownAt', 'publishedBy', 'directness', 'dates', 'firstHand'] as const;

export function questionOf({ query }: Route): Partial<Record<(typeof MOMENT)[number], string>> {
  return Object.fromEntries(MOMENT.flatMap((name) => (query[name] ? [[name, query[name]]] : [])));
}
