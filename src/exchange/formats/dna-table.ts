import { parseDate } from '../../domain/time.ts';
import type { Refused } from '../entry.ts';
import { type Row, tableOf } from '../table.ts';
import { Unreadable } from '../unreadable.ts';
import { agreementOf, type Coded, type Coding, type Document, LONGEST_QUOTE, type Variables } from './dna-coded.ts';

/** Statements as a table, one a row: as the program exports them, or as its database is laid flat. */
export async function codingOfTable(bytes: AsyncIterable<Uint8Array>, variables: Variables): Promise<Coding> {
  const { columns, rows } = await tableOf(bytes);
  const needed = ['statement_id', 'document_id', variables.concept, variables.agreement];
  const missing = needed.filter((name) => !columns.includes(name));
  if (!columns.includes('datetime') && !columns.includes('time')) missing.push('datetime');
  if (missing.length > 0) throw new Unreadable(`has no column ${missing.join(', ')}`, 1);
  const documents = new Map<string, Document>();
  const seen = new Map<string, number>();
  const statements: (Coded | Refused)[] = [];
  for await (const row of rows) {
    if ('reason' in row) statements.push(row);
    else statements.push(codedOf(row, variables, documents, seen));
  }
  return { statements, attributes: new Map() };
}

function codedOf(
  { line, cells }: Row,
  variables: Variables,
  documents: Map<string, Document>,
  seen: Map<string, number>,
): Coded | Refused {
  const refused = (field: string, reason: string): Refused => ({ line, field, reason });
  const id = cells.statement_id as string;
  if (!/^\d{1,9}$/.test(id)) return refused('statement_id', `"${id}" is no number of a statement`);
  if (seen.has(id)) return refused('statement_id', `statement ${id} is on line ${seen.get(id)} already`);
  seen.set(id, line);
  const agrees = agreementOf(cells[variables.agreement] as string);
  if (agrees === null) {
    return refused(
      variables.agreement,
      `"${cells[variables.agreement]}" is neither 1 (agreement) nor 0 (disagreement)`,
    );
  }
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

/** The document of a row, or the column in which it contradicts an earlier row. */
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
