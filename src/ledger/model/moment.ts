import { Refusal } from '../../domain/refusal.ts';
import { type Day, dayAfter, dayOfInstant, parseDate, parseInstant, startOfDay } from '../../domain/time.ts';
import { indexAt } from '../../domain/timeline.ts';
import { RELEASE_NAME } from '../../nouns/release.ts';
import type { ReadModel } from './model.ts';

/** The valid time and the recorded time that an answer refers to. */
export interface Moment {
  asOf: Day;
  knownAt: number;
}

export interface MomentQuery {
  asOf?: string | undefined;
  knownAt?: string | undefined;
}

/** A client's clock may be ahead of ours by this much before its "now" counts as the future. */
const CLOCK_SKEW_MS = 60_000;

export function momentOf(model: ReadModel, asked: MomentQuery, now: number): Moment {
  return {
    asOf: asked.asOf === undefined ? dayOfInstant(now) : dayOf(asked.asOf),
    knownAt: revisionAsked(model, asked.knownAt, now),
  };
}

/** 'moment' if no write can change the answer, 'method' if the query pins its method's version too, else null. */
export const pinsBy =
  (version: string | null) =>
  ({ asOf, knownAt, method }: MomentQuery & { method?: string | undefined }): 'method' | 'moment' | null => {
    const isPinned = asOf !== undefined && parseDate(asOf) !== null && knownAt !== undefined && REVISION.test(knownAt);
    return isPinned ? (method === version || version === null ? 'method' : 'moment') : null;
  };
/** For queries without a method: never 'method', because the form of their answers may change with the program. */
export const pinsMoment = pinsBy('none');

/** Four digits in `knownAt` are a revision, not a year; a date there needs at least a month. */
const REVISION = /^\d{1,9}$/;
const isDate = (text: string): boolean => text.includes('-') && parseDate(text) !== null;

function dayOf(text: string): Day {
  const date = parseDate(text);
  if (date) return date.day;
  const instant = parseInstant(text);
  if (instant !== null) return dayOfInstant(instant);
  throw Refusal.at('?asOf', `"${text}" is neither a date (2025-05-16, 2025-05, 2025) nor an RFC 3339 instant`);
}

function revisionAsked(model: ReadModel, text: string | undefined, now: number): number {
  if (text === undefined) return model.head;
  if (REVISION.test(text)) {
    if (Number(text) <= model.head) return Number(text);
    const detail = `revision ${Number(text)} is not there yet; the latest is ${model.head}`;
    throw Refusal.at('?knownAt', detail, 'revision-not-yet');
  }
  if (RELEASE_NAME.test(text)) {
    // A withdrawn release keeps its revision, because citations refer to that state.
    const revision = revisionOfRelease(model, model.stores.release.idOf(text) ?? 0);
    if (revision !== null) return revision;
    throw Refusal.at('?knownAt', `there is no release ${text}`);
  }
  if (isDate(text)) {
    const start = startOfDay((parseDate(text) as { day: Day }).day);
    notAhead(model, text, start, now);
    return lastBy(model, startOfDay(dayAfter(text)) - 1);
  }
  const instant = parseInstant(text);
  if (instant !== null) return lastBy(model, notAhead(model, text, instant, now));
  throw Refusal.at('?knownAt', `"${text}" is neither a revision, nor a release, nor a date, nor an RFC 3339 instant`);
}

/** The revision that a release stands for, fixed by its first version; null if there is no such release. */
export function revisionOfRelease(model: ReadModel, id: number): number | null {
  const first = model.stores.release.versionsOf(id)[0];
  return first ? (first.value.knownAt ?? first.revision) : null;
}

/** Refuses a time in the future, because the answer would change as records are added and could not be repeated. */
function notAhead(model: ReadModel, text: string, ms: number, now: number): number {
  const latest = Math.max(now + CLOCK_SKEW_MS, model.revisions.at(-1)?.recordedAt ?? 0);
  if (ms <= latest) return ms;
  throw Refusal.at('?knownAt', `${text} has not come yet; the latest revision is ${model.head}`, 'revision-not-yet');
}

/** Capped at the head, because in a thread the model may have later revisions than the one a query is answered at. */
function lastBy({ head, revisions }: ReadModel, ms: number): number {
  const recorded = indexAt(revisions, ms, ({ recordedAt }) => recordedAt);
  return Math.min(recorded, head);
}
