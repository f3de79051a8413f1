import { type Column, columnsIn, type Group, type Table } from './table.ts';

/**
 * CSV after RFC 4180, and the same with tabs; with the guard against formulas that csv-stringify has (OWASP: CSV injection): text
 * that a spreadsheet would take for a formula gets an apostrophe before it. Written by hand because a table
 * of hundreds of thousands of rows repeats itself: a reference is written once, and its text used again.
 */
type Fields = Record<string, unknown>;

/** What stands between cells and ends a line, and what makes a cell one that needs quotes. */
const FORMS = {
  csv: { between: ',', end: '\r\n', special: /[",\r\n]/ },
  tsv: { between: '\t', end: '\n', special: /["\t\r\n]/ },
};
type Delimited = keyof typeof FORMS;
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

export function cell(value: unknown, type: Column['type'] = 'string', form: Delimited = 'csv'): string {
  if (value === null || value === undefined) return '';
  if (type === 'integer' || type === 'number' || type === 'boolean') return String(value);
  const text = type === 'json' ? JSON.stringify(value) : String(value);
  const guarded = FORMULA.test(text) ? `'${text}` : text;
  return FORMS[form].special.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

export const csvHeader = (table: Table, form: Delimited = 'csv'): string =>
  columnsIn(table)
    .map(({ name }) => cell(name, 'string', form))
    .join(FORMS[form].between) + FORMS[form].end;

/** A line in parts: what the head says is the same in all of them, and written once. */
export interface Lines {
  /** Names the columns of `startOf` and `restOf`. */
  key: string;
  before: string;
  /** The cells in which rows differ that are otherwise alike: those of the subject, where it is a column. */
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

/** What makes the parts of lines, made once for all answers in the same table. */
const partsKnown = new WeakMap<Table, Map<string, ReturnType<typeof madePartsOf>>>();
function partsOf(table: Table, form: Delimited, subject: string) {
  const known = partsKnown.get(table) ?? new Map<string, ReturnType<typeof madePartsOf>>();
  partsKnown.set(table, known);
  const parts = known.get(form + subject) ?? madePartsOf(table, form, subject);
  known.set(form + subject, parts);
  return parts;
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

/** Writes rows of a table one after the other. */
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

/** Writes the cells of one column. A cell often repeats the one above it: the same word, the same day, or the same empty list. */
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
  /** References are made once a version and frozen, so their text is for ever, too. */
  const texts = new WeakMap<object, string>();
  let [above, written]: [unknown, string] = [undefined, ''];
  return (value) => {
    // A date, which is several columns.
    if (typeof value === 'string') {
      if (value !== above) [above, written] = [value, whole(value)];
      return written;
    }
    if (typeof value !== 'object' || value === null || !Object.isFrozen(value)) return whole(value);
    let text = texts.get(value);
    if (text === undefined) {
      text = whole(value);
      texts.set(value, text);
    }
    return text;
  };
}
