import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { getOrCreate, valueAt } from '../../domain/lists.ts';
import { Refusal } from '../../domain/refusal.ts';
import { isTimeUp, turn } from '../../runtime/turns.ts';
import { type FieldSelection, fieldsOf, leafPaths } from '../request/fields.ts';
import { JsonText } from '../request/zod.ts';
import { TableStream } from '../tables/exports.ts';
import { COLUMNS_TYPE, isGraphFormat } from '../tables/formats.ts';
import { AllRows, RowsOf, rowsFrom, textChunks } from '../tables/rows.ts';
import { type Table, tableOf } from '../tables/table.ts';
import { fieldsPieces, joinInSlices, jsonStream, jsonTexts, type LongAnswer, shownRows } from './slices.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The fields of a row that `?fields=` selects; null for all. */
    selection: FieldSelection | null;
  }
}

export const Columns = z
  .looseObject({
    columns: z
      .record(z.string(), z.array(z.unknown()))
      .describe('Values by field path, such as `actor.slug`, in order of the rows; null if a row has none.'),
    meta: z.record(z.string(), z.unknown()).describe('The same as in the answer with rows, as are all other members.'),
  })
  .meta({
    id: 'Columns',
    description: 'Rows as arrays by field, all of the same length. A column without any value is left out.',
  });

type Fields = Record<string, unknown>;
type Rows = Iterable<unknown>;

/** The parameters `fields` and `layout` of every answer with rows. Null if the rows are not objects. */
export function rowParameters(answer: z.ZodType | undefined) {
  const list = (answer as z.ZodObject | undefined)?.shape.data;
  const row = list instanceof z.ZodArray ? list.element : undefined;
  if (!(row instanceof z.ZodObject)) return null;
  const { parameter, selection } = fieldsOf(row);
  const tables = new WeakMap<FieldSelection, Table>();

  return {
    inQuery(query: z.ZodType | undefined): z.ZodObject {
      const given = query instanceof z.ZodObject ? query : z.strictObject({});
      return given.extend({ fields: parameter, ...('layout' in given.shape ? null : { layout }) });
    },

    /** Applies the parameters but leaves them in the query, because cursors and permalinks depend on them. */
    ask(request: FastifyRequest): void {
      const query = request.query as { fields?: string[]; layout?: string };
      request.selection = query.fields === undefined ? null : selection(query.fields);
      if (request.selection && isGraphFormat(request.format)) throw refusal('fields', 'are of rows; a graph has none');
      if (query.layout !== 'columns' || request.format === 'columns') return;
      if (request.format !== 'json') throw refusal('layout', 'goes with JSON; a table has columns already');
      request.format = 'columns';
    },

    /** The columns of the selected fields; undefined for all columns. */
    table({ selection }: FastifyRequest): Table | undefined {
      if (selection === null) return undefined;
      return getOrCreate(tables, selection, () => tableOf(selection.row));
    },

    /** The answer with only the selected fields in its rows. Returns JSON text as is: it was selected before. */
    selected,

    /** A long answer as JSON, in rows or in columns. */
    stream(request: FastifyRequest, reply: FastifyReply, found: LongAnswer): TableStream {
      const { selection, format } = request;
      if (format !== 'columns') return jsonStream(request, reply, found);
      reply.type(`${COLUMNS_TYPE}; charset=utf-8`);
      return new TableStream('json', columnChunks(selection?.row ?? (row as z.ZodObject), found));
    },

    /** An answer that fits in memory as JSON, in rows or in columns. */
    async json({ selection, format }: FastifyRequest, reply: FastifyReply, found: unknown): Promise<unknown> {
      if (format === 'columns') {
        reply.type(`${COLUMNS_TYPE}; charset=utf-8`);
        return columnsOf(selection?.row ?? (row as z.ZodObject), found);
      }
      const text = found instanceof JsonText ? found.body : JSON.stringify(selected({ selection }, found));
      return new JsonText(text, () =>
        (answer as z.ZodObject).extend({ data: z.array((selection as FieldSelection).row) }),
      );
    },
  };
}

const layout = z
  .enum(['tidy', 'columns'])
  .optional()
  .describe('columns: arrays by field instead of rows, as application/vnd.demarche.columns+json. Default: tidy rows.');
export const refusal = (name: string, detail: string) =>
  new Refusal('invalid-parameter', `?${name} ${detail}.`, [{ pointer: `?${name}`, detail }]);

function selected({ selection }: Pick<FastifyRequest, 'selection'>, found: unknown): unknown {
  if (selection === null || found instanceof JsonText) return found;
  const rows = (of: Rows) => rowsFrom(() => shownRows(of, (row) => selection.of(row) as object));
  if (found instanceof AllRows) return new AllRows(rows(found.rows), found.meta, found.ids);
  if (found instanceof RowsOf) return new RowsOf(rows(found.rows), found.meta, found.table, found.alike);
  const answer = found as { data: Rows };
  return { ...answer, data: [...rows(answer.data)] };
}

/** Collects a million rows, in slices, into columns of JSON as bytes, which are shorter than values; returns pieces. */
async function columnPieces(row: z.ZodObject, rows: Rows, beside: () => object) {
  const columns = [...leafPaths(row)].map((path) => {
    return { path, words: path.split('.'), parts: [] as Buffer[], text: '', size: 0, last: null as unknown, json: '' };
  });
  let count = 0;
  for (const one of rows) {
    if (isTimeUp()) await turn();
    if (one === undefined) continue;
    for (const column of columns) {
      const value = valueAt(one, column.words) ?? null;
      if (value === null) continue;
      // Most values are those of the row before.
      if (value !== column.last) [column.last, column.json] = [value, `,${JSON.stringify(value)}`];
      const added = ',null'.repeat(count - column.size) + column.json;
      column.text += column.size === 0 ? added.slice(1) : added;
      column.size = count + 1;
      if (column.text.length < PART) continue;
      column.parts.push(Buffer.from(column.text));
      column.text = '';
    }
    count++;
  }
  return pieces();

  function* pieces() {
    let before = '{"columns":{';
    for (const { path, parts, text, size } of columns) {
      if (size === 0) continue;
      yield `${before}${JSON.stringify(path)}:[`;
      for (const part of parts) yield part.toString();
      yield text + ',null'.repeat(count - size);
      before = '],';
    }
    yield before === '],' ? ']}' : `${before}}`;
    yield* fieldsPieces(beside(), ',');
  }
}
const PART = 2 ** 12;

async function columnsOf(row: z.ZodObject, found: unknown): Promise<JsonText> {
  const given = found instanceof JsonText ? found.toJSON() : found;
  const { data, ...rest } = (given instanceof RowsOf ? { data: given.rows, meta: given.meta } : given) as {
    data: Rows;
  } & Fields;
  return new JsonText((await joinInSlices(await columnPieces(row, data, () => rest))).body, () => Columns);
}

async function* columnChunks(row: z.ZodObject, { rows, beside }: LongAnswer): AsyncGenerator<Buffer> {
  yield* textChunks(jsonTexts(await columnPieces(row, rows, beside)));
}
