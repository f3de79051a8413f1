import type { Database } from 'sql.js';
import { getOrCreate } from '../../domain/lists.ts';
import { formatDay, parseDate } from '../../domain/time.ts';
import { type Row, readTable } from '../files/table.ts';
import { Unreadable } from '../files/unreadable.ts';
import type { Refused } from '../import/entry.ts';

/** One coded statement of the Discourse Network Analyzer, from either kind of file. */
export interface DnaStatement {
  line: number;
  id: string;
  document: Document;
  /** Empty if the coder left it blank. */
  person: string;
  organization: string;
  concept: string;
  agrees: boolean;
  quote: { exact: string; prefix: string | null; suffix: string | null } | null;
  coder: string | null;
}

interface Document {
  id: string;
  title: string;
  date: string;
  publisher: string | null;
  note: string | null;
}

/** The coder's notes on a person or an organization. */
interface Attributes {
  aliases: string[];
  note: string | null;
}

export interface CodedFile {
  statements: (DnaStatement | Refused)[];
  /** Keyed by `person/NAME` and `organization/NAME`. */
  attributes: Map<string, Attributes>;
}

/** The names of the variables in the file's coding scheme. */
interface Variables {
  person: string;
  organization: string;
  concept: string;
  agreement: string;
}

/** Parses the agreement variable; null if it is neither true nor false. */
function agreementOf(text: string): boolean | null {
  if (['1', 'true', 'yes'].includes(text.toLowerCase())) return true;
  return ['0', 'false', 'no'].includes(text.toLowerCase()) ? false : null;
}

const LONGEST_QUOTE = 20_000;

const SECONDS_PER_DAY = 86_400;
/** Characters kept on either side of a quote, to locate it in a document that repeats the same words. */
const AROUND = 64;
/** The tables of DNA 3; version 2 has others. */
const TABLES = ['STATEMENTS', 'DOCUMENTS', 'CODERS', 'VARIABLES', 'ENTITIES', 'DATASHORTTEXT', 'DATABOOLEAN'];

type Cell = number | string | Uint8Array | null;

/** Reads the Discourse Network Analyzer's file, an SQLite database. SQLite (as WASM) is loaded when first needed. */
export async function codingOfDatabase(bytes: Uint8Array, variables: Variables): Promise<CodedFile> {
  const { default: initSqlJs } = await import('sql.js');
  const { Database } = await initSqlJs();
  let database: Database | null = null;
  try {
    database = new Database(bytes);
    refuseOthers(database);
    return { statements: statementsOf(database, variables), attributes: attributesOf(database, variables) };
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(`is no whole SQLite database: ${(error as Error).message}`);
  } finally {
    database?.close();
  }
}

const rowsOf = (database: Database, sql: string, params: Cell[] = []): Cell[][] =>
  database.exec(sql, params)[0]?.values ?? [];

function refuseOthers(database: Database): void {
  const tables = rowsOf(database, "SELECT name FROM sqlite_master WHERE type = 'table'").flat();
  const missing = TABLES.filter((name) => !tables.includes(name));
  if (missing.length > 0)
    throw new Unreadable(`is no database of the Discourse Network Analyzer 3: it has no table ${missing.join(', ')}`);
}

/** The statement types that have both a concept and an agreement. Others, such as annotations, are skipped. */
function typesOf(database: Database, { concept, agreement }: Variables): Cell[][] {
  const types = rowsOf(
    database,
    `SELECT c.StatementTypeId, c.ID, a.ID, a.DataType FROM VARIABLES c
       JOIN VARIABLES a ON a.StatementTypeId = c.StatementTypeId AND a.Variable = ?
      WHERE c.Variable = ?`,
    [agreement, concept],
  );
  if (types.length === 0) throw new Unreadable(`has no statements with variables "${concept}" and "${agreement}"`);
  if (types.some(([, , , type]) => type !== 'boolean'))
    throw new Unreadable(`"${agreement}" is not a boolean variable`);
  return types;
}

function statementsOf(database: Database, variables: Variables): (DnaStatement | Refused)[] {
  const documents = documentsOf(database);
  const value = `SELECT e.Value FROM DATASHORTTEXT d JOIN ENTITIES e ON e.ID = d.Entity
                   JOIN VARIABLES v ON v.ID = d.VariableId WHERE d.StatementId = s.ID AND v.Variable =`;
  return typesOf(database, variables)
    .flatMap(([type, , agreement]) =>
      rowsOf(
        database,
        `SELECT s.ID, s.DocumentId, s.Start, s.Stop, c.Name, (${value} ?), (${value} ?), (${value} ?),
                (SELECT Value FROM DATABOOLEAN WHERE StatementId = s.ID AND VariableId = ?)
           FROM STATEMENTS s LEFT JOIN CODERS c ON c.ID = s.Coder WHERE s.StatementTypeId = ?`,
        [variables.person, variables.organization, variables.concept, agreement as Cell, type as Cell],
      ),
    )
    .sort((a, b) => Number(a[0]) - Number(b[0]))
    .map((row) => codedFromDatabase(row, documents, variables));
}

function codedFromDatabase(
  row: Cell[],
  documents: Map<Cell, { document: Document; text: string }>,
  variables: Variables,
): DnaStatement | Refused {
  const [id, documentId, start, stop, coder, person, organization, concept, agreement] = row;
  const line = Number(id);
  const refused = (field: string, reason: string): Refused => ({ line, field, reason });
  const found = documents.get(documentId as Cell);
  if (!found) return refused('document', `is in document ${documentId}, which is not there or has no date`);
  const agrees = agreementOf(String(agreement));
  if (agrees === null) return refused(variables.agreement, 'is neither 1 (agreement) nor 0 (disagreement)');
  const [from, to] = [Number(start), Number(stop)];
  if (to > found.text.length) return refused('quote', `ends at character ${to} of ${found.text.length}`);
  if (to - from > LONGEST_QUOTE) return refused('quote', `is longer than ${LONGEST_QUOTE} characters`);
  const trimmed = (cell: Cell | undefined) => String(cell ?? '').trim();
  return {
    line,
    id: String(id),
    document: found.document,
    person: trimmed(person),
    organization: trimmed(organization),
    concept: trimmed(concept),
    agrees,
    quote: quoteOf(found.text, from, to),
    coder: coder ? String(coder) : null,
  };
}

/** DNA counts positions in UTF-16 units, as JavaScript does. */
function quoteOf(text: string, from: number, to: number): DnaStatement['quote'] {
  const exact = text.slice(from, to);
  if (exact.trim() === '') return null;
  const prefix = text.slice(Math.max(0, from - AROUND), from).replace(/^[\uDC00-\uDFFF]/, '');
  const suffix = text.slice(to, to + AROUND).replace(/[\uD800-\uDBFF]$/, '');
  return { exact, prefix: /\S/.test(prefix) ? prefix : null, suffix: /\S/.test(suffix) ? suffix : null };
}

function documentsOf(database: Database): Map<Cell, { document: Document; text: string }> {
  const rows = rowsOf(database, 'SELECT ID, Title, Text, Author, Source, Section, Type, Notes, Date FROM DOCUMENTS');
  const documents = new Map<Cell, { document: Document; text: string }>();
  for (const [id = null, title, text, author, source, section, type, notes, date] of rows) {
    const day = Math.floor(Number(date) / SECONDS_PER_DAY);
    if (Math.abs(day) > 3_000_000 || parseDate(formatDay(day)) === null) continue;
    const about = Object.entries({ Author: author, Section: section, Type: type, Notes: notes });
    const note = about.filter(([, cell]) => cell).map(([name, cell]) => `${name}: ${cell}`);
    documents.set(id, {
      text: String(text),
      document: {
        id: String(id),
        title: String(title).trim() || `Document ${id}`,
        date: formatDay(day),
        publisher: String(source ?? '').trim() || String(author ?? '').trim() || null,
        note: note.length === 0 ? null : note.join('\n'),
      },
    });
  }
  return documents;
}

function attributesOf(database: Database, variables: Variables): Map<string, Attributes> {
  const found = new Map<string, Attributes>();
  const tables = rowsOf(database, "SELECT name FROM sqlite_master WHERE name = 'ATTRIBUTEVALUES'");
  if (tables.length === 0) return found;
  const rows = rowsOf(
    database,
    `SELECT v.Variable, e.Value, n.AttributeVariable, a.AttributeValue FROM ATTRIBUTEVALUES a
       JOIN ATTRIBUTEVARIABLES n ON n.ID = a.AttributeVariableId
       JOIN ENTITIES e ON e.ID = a.EntityId JOIN VARIABLES v ON v.ID = e.VariableId
      WHERE trim(a.AttributeValue) <> '' AND trim(e.Value) <> '' ORDER BY a.ID`,
  ).map((row) => row.map(String));
  for (const [variable, value = '', name, text = ''] of rows) {
    const type = variable === variables.person ? 'person' : variable === variables.organization ? 'organization' : null;
    if (type === null) continue;
    const attributes = getOrCreate(found, `${type}/${value.trim()}`, () => ({ aliases: [], note: null }));
    if (name === 'Alias') attributes.aliases.push(text.trim());
    else attributes.note = [attributes.note, `${name}: ${text.trim()}`].filter(Boolean).join('\n');
  }
  return found;
}

/** Reads statements from a CSV table, one per row, as DNA exports them. */
export async function codingOfTable(bytes: AsyncIterable<Uint8Array>, variables: Variables): Promise<CodedFile> {
  const { columns, rows } = await readTable(bytes);
  const needed = ['statement_id', 'document_id', variables.concept, variables.agreement];
  const missing = needed.filter((name) => !columns.includes(name));
  if (!columns.includes('datetime') && !columns.includes('time')) missing.push('datetime');
  if (missing.length > 0) throw new Unreadable(`has no column ${missing.join(', ')}`, 1);
  const documents = new Map<string, Document>();
  const seen = new Map<string, number>();
  const statements: (DnaStatement | Refused)[] = [];
  for await (const row of rows) {
    if ('reason' in row) statements.push(row);
    else statements.push(codedFromTable(row, variables, documents, seen));
  }
  return { statements, attributes: new Map() };
}

function codedFromTable(
  { line, cells }: Row,
  variables: Variables,
  documents: Map<string, Document>,
  seen: Map<string, number>,
): DnaStatement | Refused {
  const refused = (field: string, reason: string): Refused => ({ line, field, reason });
  const id = cells.statement_id as string;
  if (!/^\d{1,9}$/.test(id)) return refused('statement_id', `"${id}" is no number of a statement`);
  if (seen.has(id)) return refused('statement_id', `statement ${id} is on line ${seen.get(id)} already`);
  seen.set(id, line);
  const agreement = cells[variables.agreement] as string;
  const agrees = agreementOf(agreement);
  if (agrees === null)
    return refused(variables.agreement, `"${agreement}" is neither 1 (agreement) nor 0 (disagreement)`);
  const given = cells.datetime ?? (cells.time as string);
  const date = given.slice(0, 10);
  if (parseDate(date)?.precision !== 'day')
    return refused('datetime', `"${given}" does not begin with a day such as 2005-01-26`);
  const document = documentOf(cells, date, documents);
  if (typeof document === 'string') return refused(document, `document ${cells.document_id} has another one elsewhere`);
  const exact = cells.quote ?? cells.text ?? '';
  if (exact.length > LONGEST_QUOTE) return refused('quote', `is longer than ${LONGEST_QUOTE} characters`);
  return {
    line,
    id,
    document,
    person: (cells[variables.person] ?? '').trim(),
    organization: (cells[variables.organization] ?? '').trim(),
    concept: (cells[variables.concept] as string).trim(),
    agrees,
    quote: exact.trim() === '' ? null : { exact, prefix: null, suffix: null },
    coder: cells.coder ? cells.coder : cells.coder_id ? `coder ${cells.coder_id}` : null,
  };
}

/** The document of a row, or the name of the column that contradicts an earlier row. */
function documentOf(cells: Row['cells'], date: string, documents: Map<string, Document>): Document | string {
  const id = cells.document_id as string;
  const title = cells.document_title?.trim() || `Document ${id}`;
  const known = documents.get(id);
  if (known) return known.title !== title ? 'document_title' : known.date !== date ? 'datetime' : known;
  const publisher = cells.document_source?.trim() || cells.document_author?.trim() || null;
  const document = { id, title, date, publisher, note: null };
  documents.set(id, document);
  return document;
}
