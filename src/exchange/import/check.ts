import { createHash } from 'node:crypto';
import { getOrCreate, valueAt } from '../../domain/lists.ts';
import { type Draft, isObject } from '../../ledger/write/changes.ts';
import { faultsOf, inPlainWords } from '../../nouns/faults.ts';
import { type AnyKind, NOUNS } from '../../nouns/nouns.ts';
import { ActorQuery, type Entry, type Refused } from './entry.ts';

/**
 * The key by which a record is recognised in later imports: its externalId, else its slug (null here), else a hash of
 * the fields that identify it, as the file writes them. If any other field changes, it is the same record, changed.
 */
function identityOf({ noun, externalId, draft }: Entry): string | null {
  if (externalId !== null) return externalId;
  if (noun !== 'stance' && typeof draft.slug === 'string') return null;
  switch (noun) {
    case 'stance':
      return hash([name(draft.actor), draft.proposal, draft.event ?? null, draft.validFrom, statements(draft)]);
    case 'membership':
      return hash([
        name(draft.member),
        name(draft.group),
        draft.role ?? null,
        draft.represents ?? false,
        draft.validFrom ?? null,
      ]);
    case 'source':
      return hash(document(draft));
    case 'statement':
      return hash(words(draft));
    case 'coding': {
      // A statement has one adjudication for each actor and proposal, whoever the coder is.
      const coder = draft.role === 'adjudication' ? null : draft.coder;
      return hash([coder, draft.statement, name(draft.actor), draft.proposal]);
    }
    case 'expectation':
      return hash([name(draft.holder), draft.event, draft.by ?? null, draft.validFrom]);
    case 'coverage': {
      const { coder, dossier, actors, proposals, coveredFrom, coveredTo } = draft;
      return hash([coder, dossier, actors ?? null, proposals ?? null, coveredFrom, coveredTo]);
    }
    default:
      return null;
  }
}

const statements = (draft: Draft) => (Array.isArray(draft.statements) ? draft.statements.map(words) : []);

/** What identifies a statement: its source, its words and who says them. */
function words(statement: unknown): unknown {
  if (!isObject(statement)) return statement;
  const { source, paraphrase, quote, chain } = statement;
  const exact = isObject(quote) ? quote.exact : null;
  const links = Array.isArray(chain)
    ? chain.map((link) => [name(link?.actor), link?.description ?? null, link?.mode])
    : [];
  return [document(source), paraphrase, exact, links];
}

function document(source: unknown): unknown {
  if (!isObject(source)) return source ?? null;
  return source.slug ?? source.url ?? [source.title, source.publisher, source.publishedOn ?? null];
}

/** Codes identify an actor before its name does, because they do not change with the spelling. */
const name = (actor: unknown): unknown =>
  actor instanceof ActorQuery
    ? (actor.wanted.codes?.map((c) => `${c.scheme}:${c.value}`) ?? actor.wanted.name)
    : (actor ?? null);

const hash = (parts: unknown): string =>
  `sha256:${createHash('sha256').update(JSON.stringify(parts)).digest('base64url')}`;

type Path = readonly (string | number)[];

/** An entry whose draft is valid, or has faults and is checked for more of them, but is not written. */
export interface Checked extends Pick<Entry, 'columnOf'> {
  faults: Refused[];
  /** Its index among all entries of the import. */
  ordinal: number;
  line: number;
  noun: AnyKind;
  /** Its key under the import's origin; null if its slug identifies it. */
  external: string | null;
  /** Contains a placeholder for each actor query, and no field with a fault. */
  draft: Draft;
  queries: { at: Path; query: ActorQuery }[];
  /** The content as text, to tell a repeated record from a contradicting one. */
  content: string;
}

const IN_PLAIN_WORDS = { error: inPlainWords('body'), reportInput: true };
const LONGEST_ID = 500;
const PLACEHOLDER = 'an-actor';

/** Validates an entry against the shape of its noun. */
export function check(entry: Entry, ordinal: number): Checked {
  const { line, noun, externalId, faults: refused = [], columnOf } = entry;
  const queries: Checked['queries'] = [];
  const substituted = withPlaceholders(entry.draft, [], queries) as Draft;
  const text = JSON.stringify(substituted);
  const found = shaped(noun, substituted, text);
  const checked = { ordinal, line, noun, columnOf, external: identityOf(entry), content: contentOf(text, queries) };
  const fault = faultOfId(externalId);
  const faults = fault ? [...refused, { line, field: 'externalId', reason: fault }] : [...refused];
  if (!Array.isArray(found)) return { ...checked, faults, draft: found, queries };
  // What its reader refused is not missing.
  const isGiven = (pointer: string) => valueAt(substituted, pointer.split('/').slice(1)) !== undefined;
  const told = found.filter(({ pointer }) => refused.length === 0 || isGiven(pointer));
  const wrong = new Set(told.map(({ pointer }) => pointer.split('/')[1]));
  for (const { pointer, detail } of told) faults.push({ line, field: pointer.slice(1) || null, reason: detail });
  const sound = wrong.has(undefined) ? [] : Object.entries(substituted).filter(([field]) => !wrong.has(field));
  const draft: Draft = Object.fromEntries(sound);
  return { ...checked, faults, draft, queries: queries.filter(({ at: [field] }) => String(field) in draft) };
}

/** Valid drafts of plain fields, keyed by noun and JSON: the votes of a roll call often differ in the actor only. */
const good = new Map<string, Draft>();
const MOST_GOOD = 1000;
const LONGEST_GOOD = 1000;

/** The parsed draft if it is valid, else its faults. */
function shaped(noun: AnyKind, given: Draft, text: string): Draft | ReturnType<typeof faultsOf> {
  const isKept = text.length <= LONGEST_GOOD && isPlain(given);
  const key = isKept ? `${noun} ${text}` : '';
  const known = isKept && good.get(key);
  if (known) return { ...known };
  const read = NOUNS[noun].draft.safeParse(given, IN_PLAIN_WORDS);
  if (!read.success) return faultsOf(read.error.issues, 'body');
  const draft = read.data as Draft;
  if (isKept && isPlain(draft)) {
    if (good.size >= MOST_GOOD) good.clear();
    good.set(key, { ...draft });
  }
  return draft;
}

/** Whether every field is text or null: then its JSON identifies it, and a shallow copy shares nothing with it. */
function isPlain(draft: Draft): boolean {
  for (const field in draft) if (typeof draft[field] !== 'string' && draft[field] !== null) return false;
  return true;
}

/** Caches the JSON of queries: readers reuse one query for all mentions of an actor, and its JSON may be long. */
const written = new WeakMap<ActorQuery, string>();

function contentOf(draft: string, queries: Checked['queries']): string {
  let content = draft;
  for (const { query } of queries) content += getOrCreate(written, query, () => JSON.stringify(query));
  return content;
}

function faultOfId(id: string | null): string | null {
  if (id === null) return null;
  if (id === '') return 'must not be empty';
  return id.length > LONGEST_ID ? `must have at most ${LONGEST_ID} characters` : null;
}

function withPlaceholders(part: unknown, at: Path, queries: Checked['queries']): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if (part instanceof ActorQuery) {
    queries.push({ at, query: part });
    return PLACEHOLDER;
  }
  if (Array.isArray(part)) return part.map((item, i) => withPlaceholders(item, [...at, i], queries));
  if (!isObject(part)) return part;
  const copy: Draft = {};
  for (const field of Object.keys(part)) {
    const value = part[field];
    copy[field] =
      typeof value === 'object' && value !== null ? withPlaceholders(value, [...at, field], queries) : value;
  }
  return copy;
}

/** Replaces a placeholder by an actor's id or slug. */
export function fill(draft: Draft, at: Path, name: string): void {
  let part = draft as Record<string | number, unknown>;
  for (const step of at.slice(0, -1)) part = part[step] as Record<string | number, unknown>;
  part[at.at(-1) as string | number] = name;
}
