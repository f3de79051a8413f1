import { stringify } from 'csv-stringify/sync';
import { COLUMNS, type Column } from './formats/stances-columns.ts';

/** Rows to be replaced; they rest on nothing but the first dossier, and go into it as they stand. */
const ROWS: Partial<Record<Column, string>>[] = [
  {
    external_id: 'example-1',
    actor: 'Ukraine',
    proposal: 'prisoner-exchange',
    level: 'support',
    valid_from: '2025-05-16',
    confidence: 'low',
    note: 'An example, to be replaced: the holder speaks for itself.',
    paraphrase: 'An example of what was said.',
    source_title: 'An example of a document',
    source_url: 'https://example.org/an-example',
    publisher: 'An example of a publisher',
    published_on: '2025-05-17',
  },
  {
    external_id: 'example-2',
    actor: 'Kyiv',
    proposal: 'resumed-talks',
    level: '0.5',
    valid_from: '2025-05',
    confidence: 'low',
    note: 'An example, to be replaced: somebody else says so of the holder, and the level is a number.',
    quote: 'An example of the very words.',
    speaker_description: 'an unnamed official',
    mode: 'reported',
    source_title: 'An example of a document',
    source_url: 'https://example.org/an-example',
    publisher: 'An example of a publisher',
    published_on: '2025-05-17',
  },
];

/** A spreadsheet of stances to begin with. */
export const stancesTemplate = (): string =>
  stringify(
    ROWS.map((row) => COLUMNS.map((column) => row[column] ?? '')),
    { header: true, columns: [...COLUMNS] },
  );
