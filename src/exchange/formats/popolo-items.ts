import { dayAfter, formatDay, parseDate } from '../../domain/time.ts';
import { isObject } from '../../ledger/changes.ts';
import type { Entry, Refused } from '../entry.ts';

export const CLASSES = ['persons', 'organizations', 'memberships', 'motions', 'vote_events', 'votes', 'posts'] as const;
export type Class = (typeof CLASSES)[number];

/** One object of a Popolo file, and where it stands: in a document, its number among those of its class. */
export interface Item {
  line: number;
  fields: Record<string, unknown>;
}

/** What is wrong with an item, found somewhere inside of it. */
export class Wrong extends Error {
  constructor(
    readonly field: string,
    readonly reason: string,
  ) {
    super(reason);
  }
}

/** The entries of an item, or why there are none. */
export function attempt(line: number, make: () => (Entry | Refused)[]): (Entry | Refused)[] {
  try {
    return make();
  } catch (error) {
    if (error instanceof Wrong) return [{ line, field: error.field, reason: error.reason }];
    throw error;
  }
}

/** Text, or a number as text; null where there is none. */
export function textIn(fields: Item['fields'], field: string): string | null {
  const value = fields[field];
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') throw new Wrong(field, 'must be text');
  return value.trim() === '' ? null : value.trim();
}

/** The same, where anything else than text is nothing. */
export function plainIn(fields: Item['fields'], field: string): string | null {
  const value = fields[field];
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() || null : null;
}

export function listIn(fields: Item['fields'], field: string): Item['fields'][] {
  const value = fields[field];
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || !value.every(isObject)) throw new Wrong(field, 'must be a list of objects');
  return value;
}

/** An object that stands inside of another in place of its id. */
export const objectIn = (fields: Item['fields'], field: string): Item['fields'] | null =>
  isObject(fields[field]) ? (fields[field] as Item['fields']) : null;

/** The id of another item: by itself, or inside of the item that stands in its place. */
export function refIn(fields: Item['fields'], name: string): string | null {
  const inside = objectIn(fields, name);
  return textIn(fields, `${name}_id`) ?? (inside ? textIn(inside, 'id') : null);
}

/** A date as coarse as it is given; the time of the day is left out. */
export function dateIn(fields: Item['fields'], field: string): string | null {
  const text = textIn(fields, field);
  if (text === null) return null;
  const date = /^(\d{4}(?:-\d\d){0,2})(?:[T ].*)?$/.exec(text)?.[1];
  if (date === undefined || parseDate(date) === null) throw new Wrong(field, `"${text}" is no date such as 2013-01-01`);
  return date;
}

/** Popolo's end is the last day of all; ours is the first day after. */
export function endIn(fields: Item['fields'], field: string): string | null {
  const last = dateIn(fields, field);
  return last === null ? null : formatDay(dayAfter(last), parseDate(last)?.precision);
}

/** The class that an item says, or that its fields show; null where they show none. */
export function classOf(fields: Item['fields']): Class | null {
  const said = fields['@type'] ?? fields.type;
  if (typeof said === 'string') {
    const word = said
      .replace(/^.*[/#:]/, '')
      .replace(/[\s_]/g, '')
      .toLowerCase();
    const found = CLASSES.find((name) => name.replace('_', '').replace(/s$/, '') === word);
    if (found) return found;
  }
  const has = (...names: string[]) => names.some((name) => Object.hasOwn(fields, name));
  if (has('vote_event_id')) return 'votes';
  if (has('votes', 'counts', 'motion_id', 'motion')) return 'vote_events';
  if (has('person_id', 'member_id', 'person', 'member') && has('organization_id', 'organization')) return 'memberships';
  if (has('text', 'creator_id', 'requirement')) return 'motions';
  if (has('classification', 'founding_date', 'dissolution_date', 'parent_id', 'posts')) return 'organizations';
  return has('name') ? 'persons' : null;
}
