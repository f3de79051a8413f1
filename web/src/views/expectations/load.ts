import type { Answer, Row } from '@demarche/client';
import { extentOf, isHeldOn } from '../../../../src/domain/edtf.ts';
import { bandOf, probabilityOf, resolutionOf } from '../../../../src/domain/measures/expectations.ts';
import { firstDay, formatDay } from '../../../../src/domain/time.ts';
import { client } from '../../state/answers.ts';
import { all } from '../../state/dossier.ts';

type OfEvent = Answer<'/v1/events/{id}/expectations'>;
export type Expected = OfEvent['data'][number];
export type Scores = Answer<'/v1/expectations/scores'>;
export type Calibration = Scores['meta']['overall']['calibration'][number];
type Recorded = Row<'/v1/expectations'>;
type Event = Pick<Row<'/v1/events'>, 'slug' | 'context' | 'occurredOn' | 'endedOn'>;

export interface EventExpectations {
  event: OfEvent['meta']['event'];
  rows: Expected[];
  permalink: string;
}
export interface Expectations {
  events: EventExpectations[];
  scores: Scores;
  permalink: string;
}

/** The events of a dossier about which there are expectations, each with how it came out by the day, and the scores. */
export async function loadExpectations(
  dossier: string,
  moment: { asOf: string; knownAt?: string },
  signal: AbortSignal,
): Promise<Expectations> {
  const { knownAt } = moment;
  const query = { dossier, limit: 500, ...(knownAt && { knownAt }) };
  const fields = ['slug', 'context', 'occurredOn', 'endedOn'];
  const [scores, recorded, events] = await Promise.all([
    client.GET('/v1/expectations/scores', { params: { query: { dossier, ...moment } }, signal }),
    all<Recorded>(client.rows('/v1/expectations', { params: { query }, signal })),
    all<Event>(client.rows('/v1/events', { params: { query: { ...query, fields } }, signal })),
  ]);
  const { meta } = scores;
  const permalinkOf = (event: string) =>
    `/v1/events/${event}/expectations?asOf=${meta.asOf}&knownAt=${meta.knownAt}&ended=true`;
  return {
    events: byEvent(recorded, events, meta.asOf).map((one) => ({ ...one, permalink: permalinkOf(one.event.id) })),
    scores,
    permalink: client.permalink(scores),
  };
}

/** What is or was expected by a day, event by event, the likeliest first, and how it came out: as the API gives it. */
export function byEvent(
  recorded: readonly Recorded[],
  events: readonly Event[],
  asOf: string,
): Omit<EventExpectations, 'permalink'>[] {
  const day = firstDay(asOf);
  const known = new Map(events.map((event) => [event.slug, event]));
  const groups = new Map<string, { event: Recorded['event']; rows: Expected[] }>();
  for (const one of recorded) {
    const event = known.get(one.event.slug ?? '');
    if (!event || !isHeldOn(extentOf(one.validFrom, null), day)) continue;
    const [from, to] = bandOf(one);
    const { outcome, on } = resolutionOf(event, one.by, day);
    const resolution = { outcome, on: on === null ? null : formatDay(on) };
    const group = groups.get(event.slug) ?? { event: one.event, rows: [] };
    groups.set(event.slug, group);
    group.rows.push({ ...one, band: { from, to }, probability: probabilityOf(one), resolution });
  }
  for (const { rows } of groups.values()) rows.sort((one, other) => other.probability - one.probability);
  return [...groups.values()];
}

export interface Component {
  row: Expected;
  event: EventExpectations['event'];
  outcome: 0 | 1;
  square: number;
}

/** What the Brier score is the mean of: each expectation that came out while it was held. */
export function componentsOf(events: readonly EventExpectations[]): Component[] {
  return events.flatMap(({ event, rows }) =>
    rows
      .filter(({ resolution, validFrom, validTo }) => {
        const { outcome, on } = resolution;
        if (outcome === 'open' || on === null) return false;
        // Held on the day before: an expectation that was given up by then, or formed afterwards, is no forecast.
        return isHeldOn(extentOf(validFrom, validTo), firstDay(on) - 1);
      })
      .map((row) => {
        const outcome = row.resolution.outcome === 'occurred' ? 1 : 0;
        return { row, event, outcome, square: (row.probability - outcome) ** 2 };
      }),
  );
}

/** How many expectations, of whom, and how many of them have come out. */
export function countsOf(events: readonly EventExpectations[]) {
  const rows = events.flatMap((one) => one.rows);
  return {
    n: rows.length,
    holders: new Set(rows.map(({ holder }) => holder.id)).size,
    open: rows.filter(({ resolution }) => resolution.outcome === 'open').length,
  };
}
