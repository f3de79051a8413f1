import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Refusal } from '../../domain/refusal.ts';
import { isTimeUp, turn } from '../../runtime/turns.ts';
import { fieldsOf, leavesOf, type Selection } from '../request/fields.ts';
import { JsonText } from '../request/zod.ts';
import { COLUMNS_TYPE, isGraphFormat } from '../tables/formats.ts';
import { AllRows, RowsOf, rowsFrom } from '../tables/rows.ts';
import { type Table, tableOf } from '../tables/table.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The parts of a row that are asked for, if not all. */
    selection: Selection | null;
  }
}

export const Columns = z
  .looseObject({
    columns: z
      .record(z.string(), z.array(z.unknown()))
      .describe('By path, such as `actor.slug`: the values in the order of the rows, null where a row has none.'),
    meta: z.record(z.string(), z.unknown()).describe('As beside rows; so is all else that stands beside them.'),
  })
  .meta({
    id: 'Columns',
    description: 'The rows as arrays by field, all of one length. A column without a value is left out.',
  });

type Fields = Record<string, unknown>;
type Rows = Iterable<unknown>;

/** What every answer with rows can be asked for besides: only some fields, and columns. Null for rows that are no objects. */
export function rowsOf(answer: z.ZodType | undefined) {
  const list = (answer as z.ZodObject | undefined)?.shape.data;
  const row = list instanceof z.ZodArray ? list.element : undefined;
  if (!(row instanceof z.ZodObject)) return null;
  const { parameter, selection } = fieldsOf(row);
  const tables = new WeakMap<Selection, Table>();

  return {
    inQuery(query: z.ZodType | undefined): z.ZodObject {
      const given = query instanceof z.ZodObject ? query : z.strictObject({});
      return given.extend({ fields: parameter, ...('layout' in given.shape ? null : { layout }) });
    },

    /** Reads the parameters. They stay in the query: a cursor and a permalink are of these fields. */
    ask(request: FastifyRequest): void {
      const query = request.query as { fields?: string[]; layout?: string };
      request.selection = query.fields === undefined ? null : selection(query.fields);
      if (request.selection && isGraphFormat(request.format)) throw refusal('fields', 'are of rows; a graph has none');
      if (query.layout !== 'columns' || request.format === 'columns') return;
      if (request.format !== 'json') throw refusal('layout', 'goes with JSON; a table has columns already');
      request.format = 'columns';
    },

    /** The columns of the fields asked for; undefined for all. */
    table({ selection }: FastifyRequest): Table | undefined {
      if (selection === null) return undefined;
      const found = tables.get(selection) ?? tableOf(selection.row);
      tables.set(selection, found);
      return found;
    },

    /** An answer with rows of these fields alone. Its text, if it is one already, was made of such. */
    selected,

    /** The same as JSON, in rows or in columns. */
    async json({ selection, format }: FastifyRequest, reply: FastifyReply, found: unknown): Promise<unknown> {
      if (format === 'columns') {
        reply.type(`${COLUMNS_TYPE}; charset=utf-8`);
        return columnsOf(selection?.row ?? (row as z.ZodObject), found);
      }
      const text = found instanceof JsonText ? found.body : JSON.stringify(selected({ selection }, found));
      return new JsonText(text, () => (answer as z.ZodObject).extend({ data: z.array((selection as Selection).row) }));
    },
  };
}

const layout = z
  .enum(['tidy', 'columns'])
  .optional()
  .describe('columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows.');
const refusal = (name: string, detail: string) =>
  new Refusal('invalid-parameter', `?${name} ${detail}.`, [{ pointer: `?${name}`, detail }]);

function selected({ selection }: Pick<FastifyRequest, 'selection'>, found: unknown): unknown {
  if (selection === null || found instanceof JsonText) return found;
  const rows = (of: Rows) => rowsFrom(() => each(selection, of));
  if (found instanceof AllRows) return new AllRows(rows(found.rows), found.meta, found.ids);
  if (found instanceof RowsOf) return new RowsOf(rows(found.rows), found.meta, found.table);
  const answer = found as { data: Rows };
  return { ...answer, data: [...each(selection, answer.data)] };
}

function* each(selection: Selection, rows: Rows): Generator<unknown> {
  for (const row of rows) yield row === undefined ? undefined : selection.of(row);
}

/** Written in slices: there may be tens of thousands of rows. */
async function columnsOf(row: z.ZodObject, found: unknown): Promise<JsonText> {
  const given =
    found instanceof JsonText ? found.toJSON() : found instanceof RowsOf ? { ...found, data: found.rows } : found;
  const { data, rows: _, table: __, ...rest } = given as { data: Rows; rows?: unknown; table?: unknown } & Fields;
  const columns = [...leavesOf(row)].map((path) => ({ path, words: path.split('.'), values: [] as unknown[] }));
  for (const one of data) {
    if (isTimeUp()) await turn();
    if (one === undefined) continue;
    for (const { words, values } of columns) values.push(valueAt(one, words));
  }
  let text = '{"columns":{';
  for (const { path, values } of columns) {
    if (isTimeUp()) await turn();
    if (values.every((value) => value === null)) continue;
    text += `${text.endsWith('{') ? '' : ','}${JSON.stringify(path)}:${JSON.stringify(values)}`;
  }
  return new JsonText(`${text}},${JSON.stringify(rest).slice(1)}`, () => Columns);
}

function valueAt(row: unknown, words: readonly string[]): unknown {
  let value = row;
  for (const word of words) value = (value as Fields | null | undefined)?.[word];
  return value ?? null;
}
