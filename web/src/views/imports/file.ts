import type { Schemas } from '@demarche/client';

export type Format = Schemas['ImportFormat'];
export const FORMATS = [
  'stances-csv',
  'ndjson',
  'bundle',
  'popolo',
  'dna',
  'unga',
  'table',
] as const satisfies Format[];

/** The beginning of a file: enough to recognise its format. */
const HEAD = 65_536;

export async function headOf(file: Blob): Promise<string> {
  // Invalid UTF-8 is replaced, so a binary file does not match any header.
  return (await file.slice(0, HEAD).text()).replace(/^\uFEFF/, '');
}

const POPOLO = /"(persons|people|organizations|motions|vote_events|memberships)"\s*:\s*\[/;

/** Guesses the format of a file from its name and beginning; null if neither shows it. */
export function formatOf(name: string, head: string): Format | null {
  if (/mapping\.json$/i.test(name)) return 'table';
  if (head.startsWith('SQLite format 3')) return 'dna';
  const text = head.trimStart();
  if (/^[{[]/.test(text)) {
    if (POPOLO.test(text)) return 'popolo';
    if (/"drafts"\s*:\s*\[/.test(text) || /^\[\s*\{[^}]*"noun"/.test(text)) return 'bundle';
    return /^\{[^\n]*"noun"/.test(text) ? 'ndjson' : null;
  }
  if (/\.gz$/i.test(name) && !/^[\x20-\x7e\t]+[\r\n]/.test(text))
    return /\.(csv|tsv)\.gz$/i.test(name) ? 'stances-csv' : null;
  const columns = new Set(columnsOf(head));
  if (columns.has('rcid')) return 'unga';
  if (columns.has('statement_id') && columns.has('document_id')) return 'dna';
  return /\.(csv|tsv|txt)$/i.test(name) || (columns.has('proposal') && columns.has('level')) ? 'stances-csv' : null;
}

export interface TableRow {
  /** The line in the file, from 1; for a row that spans several lines, the first. */
  line: number;
  cells: string[];
}

const DELIMITERS = [',', ';', '\t'];

/** The most frequent delimiter in the header; the server chooses it in the same way. */
function delimiterOf(text: string): string {
  const bare = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replaceAll(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] as string;
}

/**
 * The rows of a table with their lines, to show beside what the server says of them. It judges nothing: what is no
 * record is shown as far as it can be read.
 */
export function rowsOf(text: string): TableRow[] {
  const delimiter = delimiterOf(text);
  const rows: TableRow[] = [];
  let [line, first] = [1, 1];
  let [cells, cell, isQuoted] = [[] as string[], '', false];
  const endRow = () => {
    cells.push(cell);
    if (cells.length > 1 || cell.trim() !== '') rows.push({ line: first, cells });
    [cells, cell, first] = [[], '', line + 1];
  };
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if (isQuoted) {
      if (char === '"' && text[i + 1] === '"') i++;
      else if (char === '"') {
        isQuoted = false;
        continue;
      }
      cell += char;
    } else if (char === '"' && cell === '') isQuoted = true;
    else if (char === delimiter) {
      cells.push(cell);
      cell = '';
    } else if (char === '\n') endRow();
    else if (char !== '\r') cell += char;
    if (char === '\n') line++;
  }
  if (cell !== '' || cells.length > 0) endRow();
  return rows;
}

export const columnsOf = (text: string): string[] =>
  rowsOf(/^[^\n]*/.exec(text)?.[0] ?? '')[0]?.cells.map((name) => name.trim()) ?? [];

/** The value of the parameter `map`: the columns of a file and what each is read as. */
export const mapOf = (chosen: Readonly<Record<string, string>>): string | undefined =>
  Object.entries(chosen)
    .filter(([, ours]) => ours !== '')
    .map(([theirs, ours]) => `${theirs}:${ours}`)
    .join(',') || undefined;

/** The proposals that a table names by their slugs. */
export function proposalsIn(rows: readonly TableRow[], map: Readonly<Record<string, string>>): string[] {
  const [header, ...body] = rows;
  const at = header?.cells.findIndex((name) => (map[name.trim()] ?? name.trim()) === 'proposal') ?? -1;
  const named = body.map(({ cells }) => cells[at]?.trim() ?? '');
  return [...new Set(named.filter((name) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)))];
}
