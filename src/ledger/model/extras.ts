import { leavesOf } from '../../domain/conditions.ts';
import { AMBIGUITY_BASES, CONFIDENCES, DIRECTNESSES, LIKELIHOODS } from '../../domain/vocabulary.ts';
import { NO_EXTRA, type StanceExtra } from '../database/revision.ts';
import { type Postings, postingsBy, SparseColumn, type StateOf } from './columns.ts';
import { Texts } from './texts.ts';

/** Fields with few possible values, packed into one small number; 0 if none is given. Numbers are consecutive. */
export const CODED = {
  directness: DIRECTNESSES,
  confidence: CONFIDENCES,
  basis: AMBIGUITY_BASES,
  likelihood: LIKELIHOODS,
  salience: Array.from({ length: 101 }, (_, salience) => salience),
} as const satisfies Partial<Record<keyof StanceExtra, readonly (string | number)[]>>;
type Coded = keyof typeof CODED;
const CODES = Object.entries(CODED) as [Coded, readonly (string | number)[]][];

/** The `code` that `addPlain` takes, as an SQL expression over the columns of a stance. */
export const CODE_SQL = CODES.reduce((code, [field, values]) => {
  const place =
    typeof values[0] === 'number'
      ? `s.${field} - ${values[0]} + 1`
      : `CASE s.${field} ${values.map((value, i) => `WHEN '${value}' THEN ${i + 1}`).join(' ')} END`;
  return `(${code}) * ${values.length + 1} + coalesce(${place}, 0)`;
}, '0');

function codeOf(extra: StanceExtra): number {
  return CODES.reduce((code, [field, values]) => {
    const value = extra[field];
    return code * (values.length + 1) + (value === null ? 0 : values.indexOf(value) + 1);
  }, 0);
}

function decode(code: number, extra: StanceExtra): void {
  for (let i = CODES.length - 1; code > 0; i--) {
    const [field, values] = CODES[i] as (typeof CODES)[number];
    const place = code % (values.length + 1);
    if (place > 0) (extra as Record<Coded, unknown>)[field] = values[place - 1];
    code = (code - place) / (values.length + 1);
  }
}

/** All fields; those in REST are stored as one JSON text, `statementIds` among them unless there is exactly one. */
const FIELDS = Object.keys(NO_EXTRA) as (keyof StanceExtra)[];
const REST = FIELDS.filter((field) => !(field in CODED));
const isNothing = (value: unknown): boolean => value == null || (Array.isArray(value) && value.length === 0);

/**
 * Collects the extra fields of a stance from its row or record. A missing value counts as null, and so does an empty
 * list. Null for a vote without any.
 */
export function extraOf(given: object, statementIds: number[], isOfEvent: boolean): StanceExtra | null {
  let extra: StanceExtra | null = statementIds.length > 0 || !isOfEvent ? { ...NO_EXTRA, statementIds } : null;
  for (const field of FIELDS) {
    const value = field === 'statementIds' ? null : (given as StanceExtra)[field];
    if (isNothing(value)) continue;
    extra ??= { ...NO_EXTRA, statementIds };
    (extra as unknown as Record<string, unknown>)[field] = value;
  }
  return extra;
}

type Named = Pick<StanceExtra, 'statementIds' | 'impliedById' | 'onBehalfOfId' | 'conditions'>;

/** The records that a stance names outside its columns. */
export function* referencesOutsideColumns({ statementIds, impliedById, onBehalfOfId, conditions }: Named) {
  for (const id of statementIds) yield { kind: 'statement' as const, id };
  if (impliedById !== null) yield { kind: 'proposal' as const, id: impliedById };
  if (onBehalfOfId !== null) yield { kind: 'actor' as const, id: onBehalfOfId };
  for (const { test } of conditions.flatMap(({ test }) => (test ? leavesOf(test) : []))) {
    if ('event' in test) yield { kind: 'event' as const, id: test.event.eventId };
    if (!('stance' in test)) continue;
    yield { kind: 'actor' as const, id: test.stance.actorId };
    yield { kind: 'proposal' as const, id: test.stance.proposalId };
  }
}

/** The number of decoded extras that are cached. */
const KEPT = 1024;
const NONE = 0;
const NAMED = ['actor', 'proposal', 'event', 'statement'] as const;

/** The optional fields of stances. Most stances that have any have one statement and little else. */
export class Extras {
  readonly #statement: SparseColumn;
  readonly #code: SparseColumn<Uint16Array>;
  /** The number of the row's text in `#texts`, from 1. */
  readonly #text: SparseColumn;
  readonly #texts: Texts;
  /** Maps each record to the rows that name it. */
  readonly named: Record<(typeof NAMED)[number], Postings>;
  readonly #kept: ({ row: number; extra: StanceExtra } | undefined)[] = [];

  constructor(state?: StateOf<Extras>) {
    this.#statement = new SparseColumn(NONE, state?.statement);
    this.#code = new SparseColumn(NONE, state?.code ?? new Uint16Array(0));
    this.#text = new SparseColumn(NONE, state?.text);
    this.#texts = new Texts(state?.texts);
    this.named = postingsBy(NAMED, state?.named);
  }

  state = () => ({
    statement: this.#statement.state(),
    code: this.#code.state(),
    text: this.#text.state(),
    texts: this.#texts.state(),
    named: Object.fromEntries(NAMED.map((kind) => [kind, this.named[kind].state()])),
  });

  add(row: number, extra: StanceExtra): void {
    const { statementIds } = extra;
    const only = statementIds.length === 1 ? (statementIds[0] as number) : NONE;
    this.addPlain(row, only, codeOf(extra));
    const rest = REST.map((field) => (field === 'statementIds' && only !== NONE ? [] : extra[field]));
    if (rest.every(isNothing)) return;
    for (const { kind, id } of referencesOutsideColumns(extra))
      if (kind !== 'statement' || only === NONE) this.named[kind].add(id, row);
    this.#texts.add(JSON.stringify(rest));
    this.#text.set(row, this.#texts.size);
  }

  /** Adds a stance with at most one statement and coded fields; `add` stores further fields after calling it. */
  addPlain(row: number, statementId: number, code: number): void {
    this.#statement.set(row, statementId);
    if (statementId !== NONE) this.named.statement.add(statementId, row);
    this.#code.set(row, code);
  }

  at(row: number): StanceExtra {
    const kept = this.#kept[row % KEPT];
    if (kept?.row === row) return kept.extra;
    const extra = { ...NO_EXTRA };
    const text = this.#text.at(row);
    if (text !== NONE) {
      const rest = JSON.parse(this.#texts.at(text - 1)) as unknown[];
      for (let i = 0; i < REST.length; i++) (extra as unknown as Record<string, unknown>)[REST[i] as string] = rest[i];
    }
    decode(this.#code.at(row), extra);
    const only = this.#statement.at(row);
    if (only !== NONE) extra.statementIds = [only];
    this.#kept[row % KEPT] = { row, extra };
    return extra;
  }

  /** The statements of a row, of which most have one, without decoding the rest. */
  statementsOf(row: number): number[] {
    const only = this.#statement.at(row);
    return only === NONE ? this.at(row).statementIds : [only];
  }
}
