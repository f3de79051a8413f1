import type { ReadModel } from '../../ledger/model/model.ts';
import type { Change, Draft } from '../../ledger/write/changes.ts';
import { type Kind, parseId } from '../../nouns/nouns.ts';
import { isTimeUp, turn } from '../../runtime/turns.ts';
import { Actors } from '../actors/actors.ts';
import type { Directory } from '../actors/directory.ts';
import { type Checked, fill } from './check.ts';
import type { Refused } from './entry.ts';
import { namesIn, slugsIn } from './names.ts';
import type { Outcome } from './report.ts';
import { type Known, Standing } from './standing.ts';

/** What belongs together, checked. */
export type CheckedGroup = Checked[];

export interface Planned {
  /** Pointers begin with the entry's place in `entries`. */
  changes: Change[];
  entries: Checked[];
  outcomes: Exclude<Outcome, 'refused'>[];
  /** Actors that are created because nobody answered. */
  created: number;
}

/** What one batch has come to, over as many attempts as it takes. */
export class Batch {
  readonly refused = new Map<Checked, Refused[]>();
  /** Groups that name what may come later in the file. */
  readonly deferred = new Set<CheckedGroup>();

  constructor(
    readonly groups: readonly CheckedGroup[],
    readonly mayDefer: boolean,
    readonly lost: LostNames,
  ) {}

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
    this.lost.add(entry);
  }
}

/** A name of a refused entry is remembered, so that those which refer to it can say why they are refused. */
export class LostNames {
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

/** What a batch asks of the ledger as it stands: entries that cannot be taken are refused or put off on the way. */
export async function plan(batch: Batch, grounds: Grounds, known: Known): Promise<Planned> {
  for (;;) {
    const alive = batch.alive();
    const brought = new Set<string>();
    for (const { entry } of alive) for (const slug of slugsIn(entry.noun, entry.draft)) brought.add(slug);
    const actors = new Actors(grounds.model, grounds.directory, brought);
    const creates = new Map<string, Draft>();
    const bringsActors = alive.some(({ entry }) => entry.noun === 'actor');
    const before = batch.refused.size + batch.deferred.size;
    for (const { entry, group } of alive) {
      if (isTimeUp()) await turn();
      if (batch.deferred.has(group)) continue;
      const fault = faultOf(entry, grounds.model, batch.lost, actors, brought, creates);
      if (!fault) continue;
      if (batch.mayDefer && (fault.of === 'name' || (fault.of === 'actor' && bringsActors))) batch.deferred.add(group);
      else batch.refuse(entry, fault.field, fault.reason);
    }
    // What went may have brought what others name.
    if (batch.refused.size + batch.deferred.size === before) {
      const planned = await changesOf(batch, grounds, known, creates);
      if (batch.refused.size === before - batch.deferred.size) return planned;
    }
  }
}

interface FaultOf {
  of: 'actor' | 'name' | 'refused';
  field: string;
  reason: string;
}

/** Puts actors in their places, and looks whether all that an entry names is there. */
function faultOf(
  { noun, draft, queries }: Checked,
  model: ReadModel,
  lost: LostNames,
  actors: Actors,
  brought: Set<string>,
  creates: Map<string, Draft>,
): FaultOf | null {
  for (const { at, query } of queries) {
    const answer = actors.answer(query);
    if ('reason' in answer) return { of: 'actor', field: at.join('/'), reason: answer.reason };
    fill(draft, at, answer.name);
    if (answer.create) creates.set(answer.name, answer.create);
  }
  let fault: FaultOf | null = null;
  namesIn(noun, draft, (kind: Kind, text: string, field: string) => {
    const isThere =
      model.stores[kind].idOf(text) !== undefined ||
      brought.has(`${kind}:${text}`) ||
      (kind === 'actor' && creates.has(text)) ||
      parseId(text) !== null; // the ledger says what is wrong with an id
    if (isThere) return true;
    const line = lost.lineOf(kind, text);
    fault =
      line === undefined
        ? { of: 'name', field, reason: `there is no ${kind} "${text}"` }
        : { of: 'refused', field, reason: `names the ${kind} "${text}" of line ${line}, which was refused` };
    return false;
  });
  return fault;
}

async function changesOf(batch: Batch, grounds: Grounds, known: Known, creates: Map<string, Draft>): Promise<Planned> {
  const standing = new Standing(grounds, known);
  const planned: Planned = { changes: [], entries: [], outcomes: [], created: 0 };
  const created = new Set<string>();
  for (const { entry } of batch.alive()) {
    if (isTimeUp()) await turn();
    const pointer = `/${planned.entries.length}`;
    const found = standing.of(entry, pointer);
    if ('reason' in found) {
      batch.refuse(entry, found.field, found.reason);
      continue;
    }
    planned.entries.push(entry);
    planned.outcomes.push(found.outcome);
    if (!found.change) continue;
    planned.changes.push(found.change);
    if (creates.size === 0) continue;
    namesIn(entry.noun, entry.draft, (kind, text) => {
      const draft = kind === 'actor' ? creates.get(text) : undefined;
      if (draft && !created.has(text)) {
        created.add(text);
        planned.changes.push({ op: 'create', kind: 'actor', draft, pointer });
      }
      return true;
    });
  }
  planned.created = created.size;
  return planned;
}
