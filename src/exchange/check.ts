import { faultsOf, inPlainWords } from '../http/faults.ts';
import { type Draft, isObject } from '../ledger/changes.ts';
import { ActorQuery, type Entry, type Refused } from './entry.ts';
import { identityOf } from './identity.ts';
import { type Noun, SHAPES } from './shapes.ts';

export type Path = readonly (string | number)[];

/** An entry whose draft keeps to its shape. */
export interface Checked {
  /** Its place among all entries of the import. */
  ordinal: number;
  line: number;
  noun: Noun;
  /** What it is known by under its origin; null where it is known by its slug. */
  external: string | null;
  /** In place of each actor that is asked for, a blank to be filled in. */
  draft: Draft;
  queries: { at: Path; query: ActorQuery }[];
  /** What the file said, to tell a record that comes twice from one that comes changed. */
  content: string;
}

const IN_PLAIN_WORDS = { error: inPlainWords('body'), reportInput: true };
const LONGEST_ID = 500;
const BLANK = 'an-actor';

/** An entry against the shape of its noun: what is wrong with it, field by field, or the entry checked. */
export function check(entry: Entry, ordinal: number): Checked | Refused[] {
  const { line, noun, externalId } = entry;
  const fault = faultOfId(externalId);
  if (fault) return [{ line, field: 'externalId', reason: fault }];
  const queries: Checked['queries'] = [];
  const asked = blanked(entry.draft, [], queries);
  const read = SHAPES[noun].safeParse(asked, IN_PLAIN_WORDS);
  if (!read.success) {
    return faultsOf(read.error.issues, 'body').map(({ pointer, detail }) => ({
      line,
      field: pointer.slice(1) || null,
      reason: detail,
    }));
  }
  const draft = read.data as Draft;
  return { ordinal, line, noun, external: identityOf(entry), draft, queries, content: contentOf(asked, queries) };
}

/** Readers ask for the same actor again and again by the same query, which may carry a draft of its own. */
const written = new WeakMap<ActorQuery, string>();

function contentOf(asked: unknown, queries: Checked['queries']): string {
  let content = JSON.stringify(asked);
  for (const { query } of queries) {
    let text = written.get(query);
    if (text === undefined) {
      text = JSON.stringify(query);
      written.set(query, text);
    }
    content += text;
  }
  return content;
}

function faultOfId(id: string | null): string | null {
  if (id === null) return null;
  if (id === '') return 'must not be empty';
  return id.length > LONGEST_ID ? `must have at most ${LONGEST_ID} characters` : null;
}

function blanked(part: unknown, at: Path, queries: Checked['queries']): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if (part instanceof ActorQuery) {
    queries.push({ at, query: part });
    return BLANK;
  }
  if (Array.isArray(part)) return part.map((item, i) => blanked(item, [...at, i], queries));
  if (!isObject(part)) return part;
  const copy: Draft = {};
  for (const field of Object.keys(part)) {
    const value = part[field];
    copy[field] = typeof value === 'object' && value !== null ? blanked(value, [...at, field], queries) : value;
  }
  return copy;
}

/** Puts an actor's name in its place. */
export function fill(draft: Draft, at: Path, name: string): void {
  let part = draft as Record<string | number, unknown>;
  for (const step of at.slice(0, -1)) part = part[step] as Record<string | number, unknown>;
  part[at.at(-1) as string | number] = name;
}
