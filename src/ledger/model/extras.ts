import { AMBIGUITY_BASES, CONFIDENCES, DIRECTNESSES, LIKELIHOODS } from '../../domain/vocabulary.ts';
import { NO_EXTRA, type StanceExtra } from '../database/revision.ts';
import { longer } from './columns.ts';
import { Texts } from './texts.ts';

/** Fields with few values, all in one small number: 0 where none is given. */
export const CODED = {
  directness: DIRECTNESSES,
  confidence: CONFIDENCES,
  basis: AMBIGUITY_BASES,
  likelihood: LIKELIHOODS,
  salience: Array.from({ length: 101 }, (_, salience) => salience),
} as const satisfies Partial<Record<keyof StanceExtra, readonly (string | number)[]>>;
type Coded = keyof typeof CODED;
const CODES = Object.entries(CODED) as [Coded, readonly (string | number)[]][];

/** What `addPlain` takes, of columns. */
export const CODE_SQL = CODES.reduce((code, [field, values]) => {
  const cases = values.map((value, i) => `WHEN '${value}' THEN ${i + 1}`).join(' ');
  return `(${code}) * ${values.length + 1} + CASE s.${field}::text ${cases} ELSE 0 END`;
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

/** Fields that go into a text together, with the statements where there is not just one. */
export const REST = (Object.keys(NO_EXTRA) as (keyof StanceExtra)[]).filter((field) => !(field in CODED));
const isNothing = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

/** How many are kept as objects. */
const KEPT = 1024;
const NO_TEXT = 0;

/** What stances have besides the columns that every one has: most that have any have one statement, and little else. */
export class Extras {
  #statement = new Int32Array(0);
  #code = new Uint16Array(0);
  /** The number of the text, from 1. */
  #text = new Int32Array(0);
  #texts = new Texts();
  readonly #kept: ({ row: number; extra: StanceExtra } | undefined)[] = [];

  fork(): Extras {
    const fork = new Extras();
    fork.#statement = this.#statement.slice();
    fork.#code = this.#code.slice();
    fork.#text = this.#text.slice();
    fork.#texts = this.#texts.fork();
    return fork;
  }

  add(row: number, extra: StanceExtra): void {
    const { statementIds } = extra;
    const only = statementIds.length === 1 ? (statementIds[0] as number) : 0;
    this.addPlain(row, only, codeOf(extra));
    const rest = REST.map((field) => (field === 'statementIds' && only !== 0 ? [] : extra[field]));
    if (rest.every(isNothing)) return;
    this.#texts.add(JSON.stringify(rest));
    if (row >= this.#text.length) this.#text = longer(this.#text, row + 1);
    this.#text[row] = this.#texts.size;
  }

  /** Of one that has nothing else, or nothing else yet. */
  addPlain(row: number, statementId: number, code: number): void {
    if (row >= this.#statement.length && statementId !== 0) this.#statement = longer(this.#statement, row + 1);
    if (row < this.#statement.length) this.#statement[row] = statementId;
    if (row >= this.#code.length && code !== 0) this.#code = longer(this.#code, row + 1);
    if (row < this.#code.length) this.#code[row] = code;
  }

  at(row: number): StanceExtra {
    const kept = this.#kept[row % KEPT];
    if (kept?.row === row) return kept.extra;
    const extra = { ...NO_EXTRA };
    const text = this.#text[row] ?? NO_TEXT;
    if (text !== NO_TEXT) {
      const rest = JSON.parse(this.#texts.at(text - 1)) as unknown[];
      for (let i = 0; i < REST.length; i++) (extra as unknown as Record<string, unknown>)[REST[i] as string] = rest[i];
    }
    decode(this.#code[row] ?? 0, extra);
    const only = this.#statement[row] ?? 0;
    if (only !== 0) extra.statementIds = [only];
    this.#kept[row % KEPT] = { row, extra };
    return extra;
  }
}
