import type { Schemas } from '@demarche/client';
import type { OfItself } from '../../entry/editor.ts';
import type { TableRow } from './file.ts';

export type Job = Schemas['ImportJob'];
export type Report = Schemas['ImportReport'];

const ACTIVE: readonly Job['state'][] = ['waiting', 'queued', 'running'];
export const isActive = ({ state }: Job): boolean => ACTIVE.includes(state);
/** Its files are still there, so that it can be run again. */
export const canRetry = ({ state, files }: Job): boolean =>
  ['failed', 'interrupted'].includes(state) && files.every(({ kept }) => kept);

/** How much of a file is read, of both readings together; a dry run has but one. Null until it began. */
export function shareOf({ progress, dryRun }: Pick<Job, 'progress' | 'dryRun'>): number | null {
  if (!progress || progress.ofBytes === 0) return null;
  const share = Math.min(1, progress.bytes / progress.ofBytes);
  if (dryRun) return share;
  return progress.phase === 'checking' ? share / 2 : 0.5 + share / 2;
}

/** A cell of the file that the server says is wrong. */
export interface Wrong {
  line: number;
  /** As the file calls it; null where it is the whole line. */
  column: string | null;
  /** The content of the cell, if the page has the file. */
  cell: string | undefined;
  reason: string;
}

/** A line of the file with everything that the import makes of it. */
export interface Line {
  line: number;
  rows: NonNullable<Report['rows']>;
  wrong: Wrong[];
}

/** The records and faults of a file, line by line; faults of the whole file come first. */
export function linesOf({ rows = [] }: Report, wrong: readonly Wrong[]): Line[] {
  const lines = new Map<number, Line>();
  const at = (line: number) => {
    const found = lines.get(line) ?? { line, rows: [], wrong: [] };
    lines.set(line, found);
    return found;
  };
  for (const row of rows) at(row.line).rows.push(row);
  for (const one of wrong) at(one.line).wrong.push(one);
  return [...lines.values()].sort((a, b) => a.line - b.line);
}

/** A line that repeats an earlier record, or is a second ballot: which of its records do, and where the first one is. */
export interface Repeated {
  line: number;
  /** Those of this line; none where nothing is written. */
  ids: string[];
  /** On record, or else in the file. */
  first: { ids: string[]; lines: number[] };
}

/** How many records repeat an earlier one, or are second ballots. */
export const repeatsOf = ({ duplicates = 0, secondBallots = 0 }: Report): number => duplicates + secondBallots;

/** Groups warnings by line, in the order of the file. */
export function repeatedOf({ warnings = [] }: Report): Repeated[] {
  const lines = new Map<number, Repeated>();
  for (const { line, id, first, firstLine } of warnings) {
    if (first === null && firstLine === null) continue;
    const found = lines.get(line) ?? { line, ids: [], first: { ids: [], lines: [] } };
    lines.set(line, found);
    if (id) found.ids.push(id);
    if (first) found.first.ids.push(first);
    if (firstLine !== null && !found.first.lines.includes(firstLine)) found.first.lines.push(firstLine);
  }
  return [...lines.values()];
}

/** The lines with a warning that names no earlier record. */
export const linesWarned = ({ warnings = [] }: Report, code: OfItself): number[] => [
  ...new Set(warnings.flatMap((one) => (one.code === code ? [one.line] : []))),
];

/** Refused lines with what stands in them. Of a table of stances, the server says the column as the file calls it. */
export function wrongOf({ reasons }: Report, rows: readonly TableRow[] = []): Wrong[] {
  const [header, ...body] = rows;
  const names = header?.cells.map((name) => name.trim()) ?? [];
  const lines = new Map(body.map((row) => [row.line, row.cells]));
  return reasons.map(({ line, field, column = field, reason }) => {
    const at = column === null ? -1 : names.indexOf(column);
    return { line, column, cell: lines.get(line)?.[at], reason };
  });
}
