import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { Refusal } from '../../domain/refusal.ts';
import { MS_PER_DAY } from '../../domain/time.ts';
import { isTimeUp, turn } from '../../runtime/turns.ts';
import { cleanText } from './graphs.ts';
import { type Column, columnsIn, type Table } from './table.ts';

/**
 * An Office Open XML workbook with one sheet (ECMA-376), a frozen header row and a filter. Written by hand, because the
 * libraries that stream cannot write the filter, and the others hold the whole sheet in memory.
 */
type Fields = Record<string, unknown>;

/** The most rows of a sheet, not counting the header. */
const MOST_ROWS = 1_048_575;
/** Characters in a cell. Longer text is cut, because Excel would report the file as damaged. */
const LONGEST = 32_767;
const CHUNK = 1 << 16;
/** Excel counts days from 1899-12-30; it is a day off before March 1900, so earlier dates are written as text. */
const DAYS_TO_1970 = 25_569;
const FIRST_SURE = 61;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const relation = (id: string, type: string, target: string) =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
const override = (part: string, type: string) =>
  `<Override PartName="/xl/${part}.xml" ContentType="${TYPE}.${type}+xml"/>`;
const xf = (format: number, font: number) =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`;
const font = (bold: string) => `<font>${bold}<sz val="11"/><name val="Calibri"/></font>`;

/** The indexes of the cell styles in `cellXfs`. */
const [DAY, INSTANT, HEADER] = [1, 2, 3];
const PARTS = {
  '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}${override('styles', 'styles')}${override('worksheets/sheet1', 'worksheet')}</Types>`,
  '_rels/.rels': `${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
  'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}<Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="2">${font('')}${font('<b/>')}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4">${xf(0, 0)}${xf(164, 0)}${xf(165, 0)}${xf(0, 1)}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
};
/** Fixed values, so that the bytes depend on the rows alone. */
const ENTRY = { mtime: new Date(2000, 0, 1), forceDosTimestamp: true, compressionLevel: 4 };

const tooManyRows = (): Refusal => {
  const detail = `a sheet holds ${MOST_ROWS} rows and its header. Ask for fewer, or for csv or parquet`;
  return Refusal.at('?format', detail);
};

/** Refuses a list that does not fit on a sheet, before a byte of it is sent. */
export async function fitsOnSheet(rows: Iterable<unknown>): Promise<void> {
  let count = 0;
  for (const row of rows) {
    if (isTimeUp()) await turn();
    if (row !== undefined && ++count > MOST_ROWS) throw tooManyRows();
  }
}

export async function* xlsxChunks(table: Table, rows: Iterable<unknown>, meta: Fields): AsyncGenerator<Buffer> {
  const text = sheet(table, rows, meta);
  // Reads the first chunk here, so that an error in it comes before the first byte is sent.
  const first = await text.next();
  const body = Readable.from(
    (async function* () {
      if (!first.done) yield first.value;
      yield* text;
    })(),
    { highWaterMark: 1 },
  );
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  zip.on('error', (error) => output.destroy(error as Error));
  zip.addReadStream(body, 'xl/worksheets/sheet1.xml', ENTRY);
  for (const [name, part] of Object.entries(PARTS)) zip.addBuffer(Buffer.from(part), name, ENTRY);
  zip.end();
  try {
    yield* output;
  } finally {
    body.destroy();
  }
}

async function* sheet(table: Table, rows: Iterable<unknown>, meta: Fields): AsyncGenerator<Buffer> {
  const columns = columnsIn(table);
  const letters = columns.map((_, i) => lettersOf(i));
  const last = letters.at(-1);
  let xml = `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="${columns.length}" width="16" customWidth="1"/></cols><sheetData><row r="1">`;
  for (const [i, { name }] of columns.entries()) xml += textCell(`${letters[i]}1`, name, HEADER);
  xml += '</row>';
  let at = 1;
  for (const row of rows) {
    if (isTimeUp()) await turn();
    if (row === undefined) continue;
    if (++at > MOST_ROWS + 1) throw tooManyRows();
    xml += `<row r="${at}">`;
    let i = 0;
    for (const { columns: of, value } of table) {
      const found = value(row as Fields, meta);
      for (const column of of) xml += cell(`${letters[i++]}${at}`, column.of(found), column.type);
    }
    xml += '</row>';
    if (xml.length < CHUNK) continue;
    yield Buffer.from(xml);
    xml = '';
  }
  yield Buffer.from(`${xml}</sheetData><autoFilter ref="A1:${last}${at}"/></worksheet>`);
}

/** `A` to `Z`, `AA`, … */
const lettersOf = (i: number): string =>
  (i < 26 ? '' : lettersOf(Math.floor(i / 26) - 1)) + String.fromCharCode(65 + (i % 26));

function cell(at: string, value: unknown, type: Column['type']): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${at}" t="b"><v>${Number(value)}</v></c>`;
  if (type === 'date' || type === 'instant') {
    const serial = Date.parse(value as string) / MS_PER_DAY + DAYS_TO_1970;
    if (serial >= FIRST_SURE) return `<c r="${at}" s="${type === 'date' ? DAY : INSTANT}"><v>${serial}</v></c>`;
  }
  return textCell(at, type === 'json' ? JSON.stringify(value) : String(value));
}

const SPECIAL = /[&<>]|_x[0-9A-Fa-f]{4}_/g;
/** In a cell, `_x0041_` is an escaped character, so the underscore of such text is escaped itself. */
const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function textCell(at: string, given: string, style = 0): string {
  const cut = given.length > LONGEST ? `${given.slice(0, LONGEST - 1)}…` : given;
  const text = cleanText(cut).replace(SPECIAL, (found) => ESCAPED[found] ?? `_x005F${found}`);
  return `<c r="${at}"${style ? ` s="${style}"` : ''} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}
