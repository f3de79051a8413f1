import type { ReadModel } from '../../ledger/model/model.ts';
import type { Change, Draft } from '../../ledger/write/changes.ts';
import { type Kind, parseId } from '../../nouns/nouns.ts';
import { isTimeUp, turn } from '../../runtime/turns.ts';
import { Actors } from '../actors/actors.ts';
import type { Directory } from '../actors/directory.ts';
import { type Checked, fill } from './check.ts';
import { Diff, type Known } from './diff.ts';
import type { Refused } from './entry.ts';
import { namesIn, slugsIn } from './names.ts';
import type { Outcome } from './report.ts';

/** Entries that go into one revision together, each in the shape of its noun. */
export type CheckedGroup = Checked[];

export interface Planned {
  /** Pointers begin with the entry's place in `entries`. */
  changes: Change[];
  entries: Checked[];
  outcomes: Exclude<Outcome, 'refused'>[];
  /** How many actors are created because none matched a query. */
  created: number;
}

/** A batch and what was dropped from it so far. */
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

  /** What is neither refused nor deferred. */
  alive(): { entry: Checked; group: CheckedGroup }[] {
    return this.groups
      .filter((group) => !this.deferred.has(group))
      .flatMap((group) => group.filter((entry) => !this.refused.has(entry)).map((entry) => ({ entry, group })));
  }

  refuse(entry: Checked, field: string | null, reason: string): void {
    const refused = { line: entry.line, field, reason };
    const before = this.refused.get(entry);
    if (before) before.push(refused);
    else this.refused.set(entry, [refused]);
    this.refusedSlugs.add(entry);
  }
}

/** Slugs of refused entries with their lines, so that entries which refer to them are refused with the reason. */
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

interface Grounds {
  model: ReadModel;
  directory: Directory;
  origin: string;
  /** Why a record is corrected. */
  reason: string;
}

/**
 * The changes that a batch makes to the ledger. Entries whose references cannot be resolved are refused on the way, or
 * deferred to the next batch. Dropping an entry also drops what it would have created, so that entries which refer to
 * that must be looked at again: the loop ends once a whole round drops none. Each other round drops at least one.
 */
export async function plan(batch: Batch, grounds: Grounds, known: Known): Promise<Planned> {
  for (;;) {
    const dropped = batch.dropped;
    const creates = await resolveReferences(batch, grounds);
    if (batch.dropped > dropped) continue;
    const planned = await changesOf(batch, grounds, known, creates);
    if (batch.dropped === dropped) return planned;
  }
}

/** Resolves what each entry names, or drops the entry. Returns drafts of actors to create, by their slugs. */
async function resolveReferences(batch: Batch, { model, directory }: Grounds): Promise<Map<string, Draft>> {
  const alive = batch.alive();
  const brought = new Set(alive.flatMap(({ entry }) => [...slugsIn(entry.noun, entry.draft)]));
  const actors = new Actors(model, directory, brought);
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
    const fault = resolveActors(entry, actors, creates) ?? missingName(entry, isThere, batch.refusedSlugs);
    if (!fault) continue;
    const mayComeLater = fault.of === 'name' || (fault.of === 'actor' && bringsActors);
    if (batch.mayDefer && mayComeLater) batch.deferred.add(group);
    else batch.refuse(entry, fault.field, fault.reason);
  }
  return creates;
}

interface Unresolved {
  /** An actor query that finds none, a name that no record has (yet), or the name of an entry that was refused. */
  of: 'actor' | 'name' | 'refused';
  field: string;
  reason: string;
}

/** Puts the slug or id of each actor that the entry asks for in its place. */
function resolveActors({ draft, queries }: Checked, actors: Actors, creates: Map<string, Draft>): Unresolved | null {
  for (const { at, query } of queries) {
    const answer = actors.answer(query);
    if ('reason' in answer) return { of: 'actor', field: at.join('/'), reason: answer.reason };
    fill(draft, at, answer.name);
    if (answer.create) creates.set(answer.name, answer.create);
  }
  return null;
}

/** The first name in the entry that no record has. */
function missingName(
  { noun, draft }: Checked,
  isThere: (name: { kind: Kind; text: string }) => boolean,
  refusedSlugs: RefusedSlugs,
): Unresolved | null {
  for (const name of namesIn(noun, draft)) {
    if (isThere(name)) continue;
    const { kind, text, field } = name;
    const line = refusedSlugs.lineOf(kind, text);
    return line === undefined
      ? { of: 'name', field, reason: `there is no ${kind} "${text}"` }
      : { of: 'refused', field, reason: `names the ${kind} "${text}" of line ${line}, which was refused` };
  }
  return null;
}

async function changesOf(batch: Batch, grounds: Grounds, known: Known, creates: Map<string, Draft>): Promise<Planned> {
  const diff = new Diff(grounds, known);
  const planned: Planned = { changes: [], entries: [], outcomes: [], created: 0 };
  const created = new Set<string>();
  for (const { entry } of batch.alive()) {
    if (isTimeUp()) await turn();
    const pointer = `/${planned.entries.length}`;
    const found = diff.of(entry, pointer);
    if ('reason' in found) {
      batch.refuse(entry, found.field, found.reason);
      continue;
    }
    planned.entries.push(entry);
    planned.outcomes.push(found.outcome);
    if (!found.change) continue;
    planned.changes.push(found.change);
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
