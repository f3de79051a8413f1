import { dayAfter, formatDay, parseDate } from '../../domain/time.ts';
import { isObject } from '../../ledger/write/changes.ts';
import { jsonOf } from '../files/document.ts';
import { readLines } from '../files/table.ts';
import { LIMITS, Unreadable } from '../files/unreadable.ts';
import { BadField, type Entry, type Refused } from '../import/entry.ts';
import type { Input } from './format.ts';

export const CLASSES = ['persons', 'organizations', 'memberships', 'motions', 'vote_events', 'votes', 'posts'] as const;
type Class = (typeof CLASSES)[number];

/** One object of a Popolo file. `line` is its line in NDJSON, or its number within its class in a document. */
export interface Item {
  line: number;
  fields: Record<string, unknown>;
}

/** Makes the entries of an item; a fault becomes a refusal. */
export function entriesOrRefusal(line: number, make: () => (Entry | Refused)[]): (Entry | Refused)[] {
  try {
    return make();
  } catch (error) {
    if (error instanceof BadField) return [{ line, field: error.field, reason: error.reason }];
    throw error;
  }
}

/** The field as text; null if it is empty. Throws if it is neither text nor a number. */
export function textIn(fields: Item['fields'], field: string): string | null {
  const value = fields[field];
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') throw new BadField(field, 'must be text');
  return value.trim() === '' ? null : value.trim();
}

/** Like `textIn`, but returns null instead of throwing. */
export function plainIn(fields: Item['fields'], field: string): string | null {
  const value = fields[field];
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() || null : null;
}

export function listIn(fields: Item['fields'], field: string): Item['fields'][] {
  const value = fields[field];
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || !value.every(isObject)) throw new BadField(field, 'must be a list of objects');
  return value;
}

/** The object that a file may embed in place of an id; null if there is none. */
export const objectIn = (fields: Item['fields'], field: string): Item['fields'] | null =>
  isObject(fields[field]) ? (fields[field] as Item['fields']) : null;

/** The id of another item, given directly or in an embedded item. */
export function refIn(fields: Item['fields'], name: string): string | null {
  const inside = objectIn(fields, name);
  return textIn(fields, `${name}_id`) ?? (inside ? textIn(inside, 'id') : null);
}

/** A date in the precision given, without its time of day. */
export function dateIn(fields: Item['fields'], field: string): string | null {
  const text = textIn(fields, field);
  if (text === null) return null;
  const date = /^(\d{4}(?:-\d\d){0,2})(?:[T ].*)?$/.exec(text)?.[1];
  if (date === undefined || parseDate(date) === null)
    throw new BadField(field, `"${text}" is no date such as 2013-01-01`);
  return date;
}

/** Popolo's end dates are inclusive; the ledger's are exclusive. */
export function endIn(fields: Item['fields'], field: string): string | null {
  const last = dateIn(fields, field);
  return last === null ? null : formatDay(dayAfter(last), parseDate(last)?.precision);
}

/** The class that an item names, or that its fields imply; null if it is unclear. */
function classOf(fields: Item['fields']): Class | null {
  const said = fields['@type'] ?? fields.type;
  if (typeof said === 'string') {
    const word = said.replace(/^.*[/#:]|[\s_]/g, '').toLowerCase();
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

/** Classes of Popolo that the ledger cannot hold, which are skipped. */
const SKIPPED_CLASSES = ['areas', 'events', 'speeches', 'contact_details', 'links'];

/** All items of all files of an import, by class. */
export class PopoloItems {
  readonly of = Object.fromEntries(CLASSES.map((name) => [name, [] as Item[]])) as Record<Class, Item[]>;
  readonly refused: Refused[] = [];
  readonly #later: [Class, Item][] = [];

  constructor(private readonly given: Class | null) {}

  /** Reads a document, a list, or NDJSON. The file is NDJSON if its first line is a complete object. */
  async add(input: Input): Promise<void> {
    const lines: { line: number; text: string }[] = [];
    const bad: Refused[] = [];
    let size = 0;
    for await (const one of readLines(input.bytes, { ...LIMITS, line: LIMITS.document })) {
      if ('reason' in one) bad.push(one);
      else if (one.text.trim() !== '') {
        size += one.text.length;
        if (size > LIMITS.document) throw new Unreadable(`is larger than ${LIMITS.document} characters`);
        lines.push(one);
      }
    }
    const [first] = lines;
    if (first && lines.length > 1 && isWhole(first.text)) {
      this.refused.push(...bad);
      for (const { line, text } of lines) this.#line(line, text);
      return;
    }
    const [fault] = bad;
    if (fault) throw new Unreadable(fault.reason, fault.line);
    if (!first) throw new Unreadable('is empty');
    this.#document(jsonOf(lines.map(({ text }) => text).join('\n')));
  }

  #line(line: number, text: string): void {
    try {
      this.#item(line, jsonOf(text, line));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.refused.push({ line, field: error.field, reason: error.reason });
    }
  }

  #document(value: unknown): void {
    if (Array.isArray(value)) {
      for (const [i, item] of value.entries()) this.#item(i + 1, item);
    } else if (isObject(value)) {
      const lists = Object.entries(value).filter(([, list]) => Array.isArray(list));
      const isOne =
        Object.hasOwn(value, 'id') || !lists.some(([name]) => (CLASSES as readonly string[]).includes(name));
      if (isOne) this.#item(1, value);
      else for (const [name, list] of lists) this.#list(name, list as unknown[]);
    } else throw new Unreadable('is neither an object nor a list');
  }

  #list(name: string, list: unknown[]): void {
    if (SKIPPED_CLASSES.includes(name)) return;
    const known = CLASSES.find((one) => one === name);
    if (!known) {
      this.refused.push({ line: 1, field: name, reason: 'is no class of Popolo' });
      return;
    }
    for (const [i, item] of list.entries()) this.#item(i + 1, item, known);
  }

  #item(line: number, item: unknown, given = this.given): void {
    if (!isObject(item)) {
      this.refused.push({ line, field: given, reason: 'is not an object' });
      return;
    }
    const found = given ?? classOf(item);
    if (found) this.put(found, { line, fields: item });
    else this.refused.push({ line, field: null, reason: `its fields show no class: say which, ${CLASSES.join(', ')}` });
  }

  /** Adds an item and the items that are embedded in it. */
  put(name: Class, item: Item): void {
    this.of[name].push(item);
    const { line, fields } = item;
    const inside = (field: string, as: Class, back: string) => {
      const list = fields[field];
      if (!Array.isArray(list)) return;
      for (const one of list) if (isObject(one)) this.put(as, { line, fields: { [back]: fields.id, ...one } });
    };
    if (name === 'persons') inside('memberships', 'memberships', 'person_id');
    if (name === 'organizations') inside('memberships', 'memberships', 'organization_id');
    if (name === 'motions') inside('vote_events', 'vote_events', 'motion_id');
    if (name === 'vote_events' && Array.isArray(fields.votes)) {
      for (const vote of fields.votes) if (isObject(vote)) this.#embedded(line, vote);
    }
    this.#embedded(line, fields);
  }

  /** Collects the actors that are embedded in place of an id; `settle` adds them. */
  #embedded(line: number, fields: Item['fields']): void {
    for (const [field, as] of EMBEDDED) {
      const one = objectIn(fields, field);
      if (one && plainIn(one, 'id') !== null && plainIn(one, 'name') !== null)
        this.#later.push([as, { line, fields: one }]);
    }
  }

  /** Adds embedded actors last, because an actor listed on its own usually has more fields. */
  settle(): void {
    const organizations = new Set(this.of.organizations.map(({ fields }) => plainIn(fields, 'id')));
    // An added item may embed further ones, which `put` appends to this list.
    for (const [as, item] of this.#later) {
      if (as === 'persons' && organizations.has(plainIn(item.fields, 'id'))) continue;
      this.put(as, item);
    }
  }
}

const EMBEDDED: readonly (readonly [string, Class])[] = [
  ['person', 'persons'],
  ['creator', 'persons'],
  ['voter', 'persons'],
  ['organization', 'organizations'],
  ['on_behalf_of', 'organizations'],
];

function isWhole(line: string): boolean {
  try {
    return isObject(JSON.parse(line));
  } catch {
    return false;
  }
}
