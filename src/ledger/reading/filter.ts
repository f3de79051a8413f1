import type { Dates } from '../../domain/edtf.ts';
import { type Day, FOREVER, happenedOn, lastPossibleDay, toDay } from '../../domain/time.ts';
import { DIRECTNESSES, type Directness } from '../../domain/vocabulary.ts';
import type { ReadModel } from '../model/model.ts';
import type { Moment } from '../model/moment.ts';

/** Which stances count, by their evidence. Without any of these, all count. */
export interface EvidenceFilter {
  /** Only stances that named holders expressed themselves, and recorded votes. */
  firstHand?: boolean | undefined;
  /** The least direct stances that count. */
  directness?: Directness | undefined;
  /** Only stances with a source or a vote that was public by this day. */
  publishedBy?: Day | undefined;
  /** `possible` adds days on which a stance may have held. Default: those on which it held whatever its true dates. */
  dates?: Dates | undefined;
}

/** Whether the filter leaves out stances for their evidence, whatever their days are. */
export const isNarrow = ({ firstHand, directness, publishedBy }: EvidenceFilter): boolean =>
  firstHand === true || directness !== undefined || publishedBy !== undefined;

/** Tells whether the stance in a row passes the filter at a revision; null if every stance does. */
export function filterAt(model: ReadModel, knownAt: number, filter: EvidenceFilter): ((row: number) => boolean) | null {
  if (!isNarrow(filter)) return null;
  const { firstHand, directness, publishedBy } = filter;
  const who = model.identities(knownAt);
  const least = DIRECTNESSES.indexOf(directness ?? 'inferred');
  return (row) =>
    (!firstHand || who.isFirstHand(row)) &&
    (directness === undefined || DIRECTNESSES.indexOf(directnessOf(model, row, knownAt).directness) <= least) &&
    (publishedBy === undefined || isPublic(model, row, knownAt, publishedBy));
}

interface ReasonedDirectness {
  directness: Directness;
  /** The coder's reason; null only if the stance is explicit. */
  rationale: string | null;
}
const EXPLICIT: ReasonedDirectness = { directness: 'explicit', rationale: null };

/**
 * How directly a stance follows from the record. A draft need not say. A vote is explicit. If nobody is quoted, the
 * coder's note is all that connects the stance to the record, so the stance is inferred and the note is its rationale.
 */
export function directnessOf(model: ReadModel, row: number, knownAt: number): ReasonedDirectness {
  const { stores, stances } = model;
  if (stances.isPlain(row)) return EXPLICIT;
  const { directness, rationale, note, statementIds } = stances.extra(row);
  if (directness !== null) return { directness, rationale };
  if (note === null) return rationale === null ? EXPLICIT : { directness: 'explicit', rationale };
  const eventId = stances.event.at(row);
  const isExplicit =
    (eventId !== 0 && stores.event.at(eventId, knownAt)?.value.kind === 'vote') ||
    statementIds.some((id) => stores.statement.at(id, knownAt)?.value.quote);
  return isExplicit ? { directness: 'explicit', rationale } : { directness: 'inferred', rationale: rationale ?? note };
}

/**
 * Whether a stance was public by a day, by a source or by the vote in which it was cast. A source without a date never
 * counts; one dated to a month counts from its end.
 */
function isPublic(model: ReadModel, row: number, knownAt: number, day: Day): boolean {
  const { statementIds } = model.stances.extra(row);
  const event = eventOnRecord(model, model.stances.event.at(row), { asOf: FOREVER, knownAt }, day);
  if (event?.kind === 'vote') return true;
  return statementIds.some((id) => isPublished(model, id, knownAt, day));
}

/** An event on record. Given a day, one that happened by `asOf` has to have done so, and been reported, by that day. */
export function eventOnRecord({ stores }: ReadModel, id: number, { asOf, knownAt }: Moment, day: Day | undefined) {
  const event = stores.event.get(id, knownAt);
  if (day === undefined || event?.context !== 'actual' || toDay(event.occurredOn) > asOf) return event;
  const { sourceId } = event;
  const isReported =
    sourceId === null || lastPossibleDay(stores.source.dateAt(sourceId, knownAt, 'publishedOn') || null) <= day;
  return isReported && happenedOn(event) <= day ? event : undefined;
}

/** The statements under a stance that were public by a day, if one is given. */
export function publishedStatements(model: ReadModel, row: number, knownAt: number, day: Day | undefined) {
  const statementIds = model.stances.statementsOf(row);
  return day === undefined ? statementIds : statementIds.filter((id) => isPublished(model, id, knownAt, day));
}

export function isPublished({ stores }: ReadModel, statementId: number, knownAt: number, day: Day): boolean {
  const sourceId = stores.statement.linkAt(statementId, knownAt, 'sourceId');
  return lastPossibleDay((sourceId && stores.source.dateAt(sourceId, knownAt, 'publishedOn')) || null) <= day;
}
