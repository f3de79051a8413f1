import { isObject } from '../../ledger/changes.ts';
import { jsonOf } from '../document.ts';
import type { Refused } from '../entry.ts';
import { linesOf } from '../lines.ts';
import { LIMITS, Unreadable } from '../unreadable.ts';
import type { Input } from './format.ts';
import { CLASSES, type Class, classOf, type Item, objectIn, plainIn } from './popolo-items.ts';

/** Classes of Popolo that have no place in the ledger. */
const PASSED_OVER = ['areas', 'events', 'speeches', 'contact_details', 'links'];

/** All items of all files of one import, by class. */
export class Items {
  readonly of: Record<Class, Item[]> = {
    persons: [],
    organizations: [],
    memberships: [],
    motions: [],
    vote_events: [],
    votes: [],
    posts: [],
  };
  readonly refused: Refused[] = [];
  readonly #class: Class | null;
  readonly #later: [Class, Item][] = [];

  constructor(given: Class | null) {
    this.#class = given;
  }

  /** A document, a list, or NDJSON with one item a line: known by whether the first line is an object of its own. */
  async add(input: Input): Promise<void> {
    const lines: { line: number; text: string }[] = [];
    const bad: Refused[] = [];
    let size = 0;
    for await (const one of linesOf(input.bytes, { ...LIMITS, line: LIMITS.document })) {
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
    if (PASSED_OVER.includes(name)) return;
    const known = CLASSES.find((one) => one === name);
    if (!known) {
      this.refused.push({ line: 1, field: name, reason: 'is no class of Popolo' });
      return;
    }
    for (const [i, item] of list.entries()) this.#item(i + 1, item, known);
  }

  #item(line: number, item: unknown, given: Class | null = this.#class): void {
    if (!isObject(item)) {
      this.refused.push({ line, field: given, reason: 'is not an object' });
      return;
    }
    const found = given ?? classOf(item);
    if (found) this.put(found, { line, fields: item });
    else this.refused.push({ line, field: null, reason: `its fields show no class: say which, ${CLASSES.join(', ')}` });
  }

  /** Puts an item in its place, and those that are embedded in it in theirs. */
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

  /** Whoever stands whole in a place where an id would do. */
  #embedded(line: number, fields: Item['fields']): void {
    for (const [field, as] of EMBEDDED) {
      const one = objectIn(fields, field);
      if (one && plainIn(one, 'id') !== null && plainIn(one, 'name') !== null)
        this.#later.push([as, { line, fields: one }]);
    }
  }

  /** Those who stand in the places of ids, after all who stand by themselves and so have more to say. */
  settle(): void {
    const organizations = new Set(this.of.organizations.map(({ fields }) => plainIn(fields, 'id')));
    // What is put in its place may have others in it, who come to the end of the list.
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
