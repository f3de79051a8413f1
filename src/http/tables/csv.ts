import { getOrCreate } from '../../domain/lists.ts';
import { type Column, columnsIn, type Group, type Table } from './table.ts';

/**
 * CSV after RFC 4180, and the same with tabs. Text that a spreadsheet would take for a formula gets a leading
 * apostrophe, as in csv-stringify (OWASP: CSV injection). Written by hand because tables of hundreds of thousands of
 * rows repeat their references, whose text is written once and reused.
 */
type Fields = Record<string, unknown>;

/** The delimiter between cells, the line ending, and the characters for which a cell needs quotes. */
const FORMS = {
  csv: { between: ',', end: '\r\n', special: /[",\r\n]/ },
  tsv: { between: '\t', end: '\n', special: /["\t\r\n]/ },
};
export type Delimited = keyof typeof FORMS;
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

export function cell(value: unknown, type: Column['type'] = 'string', form: Delimited = 'csv'): string {
  if (value === null || value === undefined) return '';
  if (type === 'integer' || type === 'number' || type === 'boolean') return String(value);
  const text = type === 'json' ? JSON.stringify(value) : String(value);
  const guarded = FORMULA.test(text) ? `'${text}` : text;
  return FORMS[form].special.test(guarded) ? `"${doubled(guarded)}"` : guarded;
}

const PIECE = 65_536;
/** Doubles the quotes, piece by piece: of a text with a million of them, the places alone would take many megabytes. */
function doubled(text: string): string {
  let written = '';
  for (let at = 0; at < text.length; at += PIECE) written += text.slice(at, at + PIECE).replaceAll('"', '""');
  return written;
}

export const csvHeader = (table: Table, form: Delimited = 'csv'): string =>
  columnsIn(table)
    .map(({ name }) => cell(name, 'string', form))
    .join(FORMS[form].between) + FORMS[form].end;

/** A line in parts. `before` and `after` are the same in all lines, because they come from the answer's meta. */
export interface Lines {
  /** Identifies the columns of `startOf` and `restOf`. */
  key: string;
  before: string;
  /** The cells of the subject, if it is the first column: the only ones in which otherwise equal rows differ. */
  startOf(row: Fields): string;
  restOf(row: Fields): string;
  after: string;
}

export function csvLines(table: Table, form: Delimited, meta: Fields, subject = ''): Lines {
  const { between, end } = FORMS[form];
  const parts = partsOf(table, form, subject);
  const [lead, tail] = [parts.lead(NONE, meta), parts.tail(NONE, meta)];
  return {
    key: parts.key,
    before: parts.isLed ? lead + between : '',
    startOf: (row) => parts.start(row, meta),
    restOf: (row) => parts.comma + parts.rest(row, meta),
    after: (parts.isTailed ? between + tail : '') + end,
  };
}
const NONE = {};

/** The writers of the parts of a line, made once for each table and kept for all answers. */
const partsKnown = new WeakMap<Table, Map<string, ReturnType<typeof madePartsOf>>>();
function partsOf(table: Table, form: Delimited, subject: string) {
  const known = getOrCreate(partsKnown, table, () => new Map());
  return getOrCreate(known, form + subject, () => madePartsOf(table, form, subject));
}

function madePartsOf(table: Table, form: Delimited, subject: string) {
  const isOwn = ({ ofMeta }: Group) => !ofMeta;
  const first = Math.max(0, table.findIndex(isOwn));
  const last = table.findLastIndex(isOwn) + 1 || table.length;
  const [leading = ''] = (table[first]?.columns ?? []).map(({ name }) => name);
  const at = first + (leading === subject || leading.startsWith(`${subject}_`) ? 1 : 0);
  const [start, rest] = [table.slice(first, at), table.slice(at, last)];
  const names = columnsIn([...start, ...rest]).map(({ name }) => name);
  return {
    key: `${form} ${names}`,
    isLed: first > 0,
    isTailed: last < table.length,
    comma: start.length > 0 && rest.length > 0 ? FORMS[form].between : '',
    lead: cellsOf(table.slice(0, first), form),
    start: cellsOf(start, form),
    rest: cellsOf(rest, form),
    tail: cellsOf(table.slice(last), form),
  };
}

/** Returns a function that writes a row as a line. */
export function csvLine(table: Table, form: Delimited, meta: Fields): (row: Fields) => string {
  const { before, restOf, after } = csvLines(table, form, meta);
  return (row) => before + restOf(row) + after;
}

function cellsOf(groups: Table, form: Delimited): (row: Fields, meta: Fields) => string {
  const { between } = FORMS[form];
  const writers = groups.map(({ columns, value }) => ({
    value,
    write: writerOf(columns, form),
    empty: between.repeat(columns.length - 1),
  }));
  return (row, meta) => {
    let line = '';
    for (let i = 0; i < writers.length; i++) {
      const { value, write, empty } = writers[i] as (typeof writers)[number];
      if (i > 0) line += between;
      const found = value(row, meta);
      line += found === null || found === undefined ? empty : write(found);
    }
    return line;
  };
}

/** Writes the cells of one column. A cell often repeats the one above it, so its text is reused. */
function cellWriter({ of, type }: Column, form: Delimited): (value: unknown) => string {
  let [above, text]: [unknown, string] = [undefined, ''];
  return (value) => {
    const found = of(value);
    if (found === null || found === undefined) return '';
    if (found !== above) [above, text] = [found, cell(found, type, form)];
    return text;
  };
}

function writerOf(columns: Column[], form: Delimited): (value: unknown) => string {
  const [only] = columns;
  const whole = (value: unknown) =>
    columns.map((column) => cell(column.of(value), column.type, form)).join(FORMS[form].between);
  if (columns.length === 1 && only) return cellWriter(only, form);
  /** References are made once per version and frozen, so their text never changes. */
  const texts = new WeakMap<object, string>();
  let [above, written]: [unknown, string] = [undefined, ''];
  return (value) => {
    // A date fills several columns.
    if (typeof value === 'string') {
      if (value !== above) [above, written] = [value, whole(value)];
      return written;
    }
    if (typeof value !== 'object' || value === null || !Object.isFrozen(value)) return whole(value);
    return getOrCreate(texts, value, whole);
  };
}
