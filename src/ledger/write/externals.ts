import { type Kind, withArticle } from '../../nouns/nouns.ts';
import type { RunSql } from '../database/database.ts';
import type { ExternalName } from '../database/revision.ts';
import { NEVER } from '../model/stances.ts';
import type { Change, External } from './changes.ts';
import { Faults } from './rules.ts';
import { DependsOnUncommitted, nameKey, type Uncommitted } from './uncommitted.ts';

export interface ExternalKey {
  noun: Kind | 'stance';
  id: string;
}

/** Looks up the records with these external ids of an origin in one call. The result is keyed by `noun:id`. */
export type FindExternal = (origin: string, asked: readonly ExternalKey[]) => Promise<Map<string, number>>;

/** Changes, or a function that makes them under the write lock, when the model is at the ledger's head. */
export type Changes = Change[] | ((find: FindExternal) => Promise<Change[]> | Change[]);

export const externalKey = ({ noun, id }: ExternalKey): string => `${noun}:${id}`;

export const decidedChanges = (changes: Changes, find: FindExternal) =>
  typeof changes === 'function' ? changes(find) : changes;

/** Longer ids would not fit into the index. */
const LONGEST = 500;

const PRINTABLE = /^[ -~]+$/;
const isClean = (text: string): boolean => PRINTABLE.test(text) || !/\0|\p{Surrogate}/u.test(text);

function externalFault({ origin, id }: External): string | null {
  const texts = [origin, id];
  if (texts.some((text) => text.length === 0 || text.length > LONGEST)) return `must have 1 to ${LONGEST} characters`;
  return texts.every(isClean) ? null : 'must be well-formed text without NUL';
}

export interface StagedName extends ExternalName {
  /** The location of the change in the request. */
  pointer: string;
}

/** The external ids that a batch gives. The model does not hold them, so the database decides whether one is taken. */
export class ExternalNames {
  readonly staged: StagedName[] = [];
  readonly #named = new Set<string>();

  constructor(
    private readonly faults: Faults,
    private readonly uncommitted: Uncommitted,
  ) {}

  give(external: External | undefined, noun: Kind | 'stance', id: number, pointer: string): void {
    if (!external) return;
    const fault = externalFault(external);
    if (fault) this.faults.add('invalid-body', `${pointer}/externalId`, fault);
    const key = nameKey(external.origin, noun, external.id);
    if (this.uncommitted.names.has(key)) throw new DependsOnUncommitted();
    if (this.#named.has(key)) {
      this.faults.add('external-id-taken', `${pointer}/externalId`, `"${external.id}" is the name of two records`);
    }
    this.#named.add(key);
    this.staged.push({ origin: external.origin, externalId: external.id, noun, id, pointer });
  }
}

const NAMES_AT_ONCE = 1000;

/**
 * Looks up external ids in the database, except those given after revision `upto`. Inside a transaction pass its own
 * `run`, because on PGlite any other query would wait for it forever. The lateral join makes the planner use the index
 * for each id, even on a table without statistics.
 */
export function externalIdLookup(run: RunSql, upto = NEVER): FindExternal {
  return async (origin, asked) => {
    const found = new Map<string, number>();
    for (let at = 0; at < asked.length; at += NAMES_AT_ONCE) {
      const part = asked.slice(at, at + NAMES_AT_ONCE);
      const rows = await run<ExternalKey & { record: number }>(
        `SELECT a.noun, a.id, e.record_id AS record
         FROM jsonb_to_recordset($2::text::jsonb) AS a(noun text, id text)
         CROSS JOIN LATERAL (SELECT record_id FROM external_id
           WHERE origin = $1 AND noun = a.noun AND external_id = a.id AND revision <= $3 OFFSET 0) e`,
        [origin, JSON.stringify(part.map(({ noun, id }) => ({ noun, id }))), upto],
      );
      for (const row of rows) found.set(externalKey(row), row.record);
      await new Promise(setImmediate);
    }
    return found;
  };
}

/** Refuses a batch that gives an external id that is already taken. */
export async function refuseTaken(find: FindExternal, staged: readonly StagedName[]): Promise<void> {
  const faults = new Faults();
  const keyOf = ({ noun, externalId: id }: StagedName): ExternalKey => ({ noun, id });
  for (const origin of new Set(staged.map((external) => external.origin))) {
    const names = staged.filter((name) => name.origin === origin);
    const found = await find(origin, names.map(keyOf));
    for (const name of names.filter((one) => found.has(externalKey(keyOf(one))))) {
      const detail = `"${origin}" has ${withArticle(name.noun)} "${name.externalId}" already`;
      faults.add('external-id-taken', `${name.pointer}/externalId`, detail);
    }
  }
  faults.throwAny();
}
