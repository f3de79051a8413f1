import { appendTo } from '../../domain/lists.ts';
import type { ReadModel } from '../../ledger/model/model.ts';
import { type Change, type Draft, isObject } from '../../ledger/write/changes.ts';
import { type AnyKind, type Kind, linksOf, parseId, STANCE_LINKS } from '../../nouns/nouns.ts';
import { isTimeUp, turn } from '../../runtime/turns.ts';
import { ActorResolver } from '../actors/actor-resolver.ts';
import type { Directory } from '../actors/directory.ts';
import { type Checked, fill } from './check.ts';
import { Diff, type KnownRecords } from './compare.ts';
import type { Refused } from './entry.ts';
import type { Outcome } from './report.ts';

/** A record that a draft names by id or slug. */
interface Name {
  kind: Kind;
  text: string;
  /** The path of the field that names it, such as `statements/0/source`. */
  field: string;
}

/** Every record that a draft names, including those named in nested drafts. */
function* namesIn(noun: AnyKind, draft: Draft): Generator<Name> {
  if (noun === 'stance') yield* inStance(draft);
  else yield* inNoun(noun, draft, '');
}

function* inNoun(kind: Kind, draft: Draft, at: string): Generator<Name> {
  for (const link of linksOf(kind, draft, 'draft')) yield* inLink(link.kind, link.target, at + link.at);
}

function* inLink(kind: Kind, target: unknown, field: string): Generator<Name> {
  if (isObject(target)) yield* inNoun(kind, target, `${field}/`);
  else yield { kind, text: String(target), field };
}

function* inStance(draft: Draft): Generator<Name> {
  for (const [field, kind] of STANCE_LINKS) if (draft[field] != null) yield { kind, text: String(draft[field]), field };
  const { statements, conditions } = draft;
  for (const [i, statement] of ((statements ?? []) as unknown[]).entries())
    yield* inLink('statement', statement, `statements/${i}`);
  if (conditions != null) yield* inTree(conditions, 'conditions');
}

/** A condition's tree: `actor`, `proposal` and `event` are names at any depth. */
function* inTree(part: unknown, at: string): Generator<Name> {
  if (Array.isArray(part)) for (const [i, item] of part.entries()) yield* inTree(item, `${at}/${i}`);
  if (!isObject(part)) return;
  for (const [key, inner] of Object.entries(part)) {
    const isName = (key === 'actor' || key === 'proposal' || key === 'event') && typeof inner === 'string';
    if (isName) yield { kind: key, text: inner, field: `${at}/${key}` };
    else yield* inTree(inner, `${at}/${key}`);
  }
}

/** The slugs that a draft creates: its own and those of nested drafts. */
function* slugsIn(noun: AnyKind, draft: Draft): Generator<string> {
  if (noun !== 'stance') {
    if (typeof draft.slug === 'string') yield `${noun}:${draft.slug}`;
    if (isObject(draft.source)) yield* slugsIn('source', draft.source);
    return;
  }
  for (const statement of (draft.statements ?? []) as unknown[]) {
    if (isObject(statement)) yield* slugsIn('statement', statement);
  }
}

/** Entries that go into one revision together, each in the shape of its noun. */
export type CheckedGroup = Checked[];

export interface Planned {
  /** Pointers begin with the entry's index in `entries`. */
  changes: Change[];
  entries: Checked[];
  /** For each entry its outcome, the number of its record (null if it is new) and the names of the changed fields. */
  outcomes: { outcome: Exclude<Outcome, 'refused'>; id: number | null; changed: string[] }[];
  /** How many actors are created because none matched a query. */
  created: number;
}

/** A batch, and the entries dropped from it so far. */
export class Batch {
  readonly refused = new Map<Checked, Refused[]>();
  /** Groups with references to records that may come later in the file. */
  readonly deferred = new Set<CheckedGroup>();

  constructor(
    readonly groups: readonly CheckedGroup[],
    readonly mayDefer: boolean,
    readonly refusedSlugs: RefusedSlugs,
  ) {}

  /** Entries refused and groups deferred so far. */
  get dropped(): number {
    return this.refused.size + this.deferred.size;
  }

  /** The entries that are neither refused nor deferred. */
  alive(): { entry: Checked; group: CheckedGroup }[] {
    return this.groups
      .filter((group) => !this.deferred.has(group))
      .flatMap((group) => group.filter((entry) => !this.refused.has(entry)).map((entry) => ({ entry, group })));
  }

  refuse(entry: Checked, { field, column = entry.columnOf?.(field ?? ''), reason }: Omit<Refused, 'line'>): void {
    appendTo(this.refused, entry, { line: entry.line, field, column, reason });
    this.refusedSlugs.add(entry);
  }
}

/** Slugs of refused entries with their lines, so that entries which refer to them are refused with that reason. */
export class RefusedSlugs {
  readonly #lines = new Map<string, number>();

  add({ noun, draft, line }: Pick<Checked, 'noun' | 'draft' | 'line'>): void {
    for (const slug of slugsIn(noun, draft)) if (this.#lines.size < MOST_NAMES) this.#lines.set(slug, line);
  }

  lineOf(kind: Kind, slug: string): number | undefined {
    return this.#lines.get(`${kind}:${slug}`);
  }
}

const MOST_NAMES = 100_000;

interface PlanContext {
  model: ReadModel;
  directory: Directory;
  origin: string;
  /** The reason recorded with each correction. */
  reason: string;
}

/**
 * The changes that a batch makes to the ledger. Entries whose references cannot be resolved are refused, or deferred to
 * the next batch. Dropping an entry also drops what it would have created, so that entries which refer to that must be
 * checked again: the loop ends with the first round that drops none. Each other round drops at least one.
 */
export async function plan(batch: Batch, grounds: PlanContext, known: KnownRecords): Promise<Planned> {
  for (;;) {
    const dropped = batch.dropped;
    const creates = await resolveReferences(batch, grounds);
    if (batch.dropped > dropped) continue;
    const planned = await changesOf(batch, grounds, known, creates);
    if (batch.dropped === dropped) return planned;
  }
}

/** Resolves the references of each entry, or drops the entry. Returns the drafts of actors to create, keyed by slug. */
async function resolveReferences(batch: Batch, { model, directory }: PlanContext): Promise<Map<string, Draft>> {
  const alive = batch.alive();
  const brought = new Set(alive.flatMap(({ entry }) => [...slugsIn(entry.noun, entry.draft)]));
  const actors = new ActorResolver(model, directory, brought);
  const creates = new Map<string, Draft>();
  const bringsActors = alive.some(({ entry }) => entry.noun === 'actor');
  const isThere = ({ kind, text }: { kind: Kind; text: string }): boolean =>
    model.stores[kind].idOf(text) !== undefined ||
    brought.has(`${kind}:${text}`) ||
    (kind === 'actor' && creates.has(text)) ||
    parseId(text) !== null; // the write reports an id that does not exist
  for (const { entry, group } of alive) {
    if (isTimeUp()) await turn();
    if (batch.deferred.has(group)) continue;
    const found = unknownActors(entry, actors, creates).concat(missingNames(entry, isThere, batch.refusedSlugs));
    const mayComeLater = found.some(({ of }) => of === 'name' || (of === 'actor' && bringsActors));
    if (batch.mayDefer && mayComeLater) batch.deferred.add(group);
    else for (const fault of [...entry.faults, ...found]) batch.refuse(entry, fault);
  }
  return creates;
}

interface Unresolved {
  /** An actor query without a match, a name that no record has (yet), or the name of an entry that was refused. */
  of: 'actor' | 'name' | 'refused';
  field: string;
  reason: string;
}

/** Replaces each actor query of the entry by the slug or id of its actor; returns each that has none, once. */
function unknownActors({ draft, queries }: Checked, actors: ActorResolver, creates: Map<string, Draft>): Unresolved[] {
  const found = new Map<string, Unresolved>();
  for (const { at, query } of queries) {
    const answer = actors.answer(query);
    if ('reason' in answer) {
      if (!found.has(answer.reason)) found.set(answer.reason, { of: 'actor', field: at.join('/'), ...answer });
      continue;
    }
    fill(draft, at, answer.name);
    if (answer.create) creates.set(answer.name, answer.create);
  }
  return [...found.values()];
}

/** The names in the entry that no record has, where no actor was queried. */
function missingNames(
  { noun, draft, queries }: Checked,
  isThere: (name: { kind: Kind; text: string }) => boolean,
  refusedSlugs: RefusedSlugs,
): Unresolved[] {
  const found: Unresolved[] = [];
  for (const name of namesIn(noun, draft)) {
    const { kind, text, field } = name;
    if (isThere(name) || queries.some(({ at }) => at.join('/') === field)) continue;
    const line = refusedSlugs.lineOf(kind, text);
    found.push(
      line === undefined
        ? { of: 'name', field, reason: `there is no ${kind} "${text}"` }
        : { of: 'refused', field, reason: `names the ${kind} "${text}" of line ${line}, which was refused` },
    );
  }
  return found;
}

async function changesOf(
  batch: Batch,
  grounds: PlanContext,
  known: KnownRecords,
  creates: Map<string, Draft>,
): Promise<Planned> {
  const diff = new Diff(grounds, known);
  const planned: Planned = { changes: [], entries: [], outcomes: [], created: 0 };
  const created = new Set<string>();
  for (const { entry } of batch.alive()) {
    if (isTimeUp()) await turn();
    const pointer = `/${planned.entries.length}`;
    const found = diff.of(entry, pointer);
    if ('reason' in found) {
      batch.refuse(entry, found);
      continue;
    }
    planned.entries.push(entry);
    const { outcome, id, change } = found;
    const changed = outcome === 'corrected' && change && 'draft' in change ? Object.keys(change.draft) : [];
    planned.outcomes.push({ outcome, id, changed });
    if (!change) continue;
    planned.changes.push(change);
    if (creates.size === 0) continue;
    for (const { kind, text } of namesIn(entry.noun, entry.draft)) {
      const draft = kind === 'actor' ? creates.get(text) : undefined;
      if (!draft || created.has(text)) continue;
      created.add(text);
      planned.changes.push({ op: 'create', kind: 'actor', draft, pointer });
    }
  }
  planned.created = created.size;
  return planned;
}
