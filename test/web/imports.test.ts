import { describe, expect, test } from 'vitest';
import { columnsOf, formatOf, mapOf, proposalsIn, rowsOf } from '../../web/src/views/imports/file.ts';
import { linesWarned, type Report, repeatedOf, shareOf, wrongOf } from '../../web/src/views/imports/job.ts';

describe('the kind of a file', () => {
  test.each([
    ['stances.csv', 'actor,proposal,level,valid_from\n', 'stances-csv'],
    ['Haltungen.csv', 'Akteur;These;Haltung\n', 'stances-csv'],
    ['un_votes.csv', 'rcid,country,country_code,vote\n', 'unga'],
    ['export.csv', 'statement_id,document_id,datetime,document_title\n', 'dna'],
    ['project.dna', 'SQLite format 3\0', 'dna'],
    ['records', '{"noun":"dossier","slug":"talks","name":"Talks"}\n{"noun":"actor"}\n', 'ndjson'],
    ['bundle.json', '{"reason": "begin", "drafts": [{"noun": "dossier"}]}', 'bundle'],
    ['bundle.json', '[{"noun": "dossier"}]', 'bundle'],
    ['popolo.json', '{\n "persons": [{"id": "1"}]}', 'popolo'],
    ['party.mapping.json', '{"tables": {}}', 'table'],
    ['stances.csv.gz', '\u001f\ufffd\b\0', 'stances-csv'],
    ['something.json', '{"a": 1}', null],
    ['picture.png', '\ufffdPNG', null],
  ])('%s', (name, head, expected) => expect(formatOf(name, head)).toBe(expected));
});

describe('the rows of a table', () => {
  test('have the lines of the file, also where a cell takes several', () => {
    const text = 'actor,note\r\n"Kyiv","two\nlines, and ""quotes"""\n\nRussia,"a;b"\nlast,';
    expect(rowsOf(text)).toEqual([
      { line: 1, cells: ['actor', 'note'] },
      { line: 2, cells: ['Kyiv', 'two\nlines, and "quotes"'] },
      { line: 5, cells: ['Russia', 'a;b'] },
      { line: 6, cells: ['last', ''] },
    ]);
  });
  test('are parted as the header is', () => {
    expect(columnsOf('a;"b,c";d\n1;2;3')).toEqual(['a', 'b,c', 'd']);
    expect(columnsOf('a\tb')).toEqual(['a', 'b']);
    expect(columnsOf('')).toEqual([]);
  });
  test('name proposals by slugs', () =>
    expect(proposalsIn(rowsOf('These,x\nceasefire,1\nCeasefire!,2\nceasefire,3\n'), { These: 'proposal' })).toEqual([
      'ceasefire',
    ]));
});

test('columns are mapped as the parameter has it', () => {
  expect(mapOf({ Akteur: 'actor', Rest: '-', offen: '' })).toBe('Akteur:actor,Rest:-');
  expect(mapOf({})).toBeUndefined();
});

test('what is wrong is shown with what stands there', () => {
  const report = {
    reasons: [
      { line: 2, field: 'Haltung', column: 'Haltung', reason: 'is no level' },
      { line: 2, field: 'statements/0/quote/exact', column: 'quote', reason: 'is too long' },
      { line: 2, field: 'note', reason: 'has 2 columns' },
      { line: 3, field: null, reason: 'has 4 columns' },
      { line: 3, field: 'statements', reason: 'is required' },
      { line: 9, field: 'actor', column: 'actor', reason: 'is unknown' },
    ],
  } as Report;
  expect(wrongOf(report, rowsOf('actor,Haltung,quote\nA,perhaps,May\n1,2,3\n'))).toEqual([
    { line: 2, column: 'Haltung', cell: 'perhaps', reason: 'is no level' },
    { line: 2, column: 'quote', cell: 'May', reason: 'is too long' },
    { line: 2, column: 'note', cell: undefined, reason: 'has 2 columns' },
    { line: 3, column: null, cell: undefined, reason: 'has 4 columns' },
    { line: 3, column: 'statements', cell: undefined, reason: 'is required' },
    { line: 9, column: 'actor', cell: undefined, reason: 'is unknown' },
  ]);
  expect(wrongOf(report)[1]).toMatchObject({ column: 'quote', cell: undefined });
});

test('what says again what was said before is listed by its line, with where it was said first', () => {
  const [repeated, vague] = [
    { detail: '', code: 'repeated' },
    { detail: '', first: null, firstLine: null },
  ];
  const warnings = [
    { ...repeated, line: 3, id: 'stm_9', first: 'stm_8', firstLine: 2 },
    { ...repeated, line: 3, id: 'stn_9', first: 'stn_8', firstLine: 2 },
    { ...repeated, line: 5, id: null, first: null, firstLine: 4 },
    { ...vague, line: 6, id: 'stn_11', code: 'never_certain' },
    { ...vague, line: 7, id: null, code: 'never_certain' },
    { ...vague, line: 7, id: null, code: 'implied_by_missing' },
    { ...vague, line: 8, id: null, code: 'not_represented' },
  ];
  expect(linesWarned({ warnings } as Report, 'never_certain')).toEqual([6, 7]);
  expect(linesWarned({ warnings } as Report, 'implied_by_missing')).toEqual([7]);
  expect(linesWarned({ warnings } as Report, 'not_represented')).toEqual([8]);
  expect(repeatedOf({ warnings } as Report)).toEqual([
    { line: 3, ids: ['stm_9', 'stn_9'], first: { ids: ['stm_8', 'stn_8'], lines: [2] } },
    { line: 5, ids: [], first: { ids: [], lines: [4] } },
  ]);
  expect([repeatedOf({} as Report), linesWarned({} as Report, 'never_certain')]).toEqual([[], []]);
});

test('an import is half done once it is checked', () => {
  const progress = { phase: 'checking', records: 1, total: null, bytes: 50, ofBytes: 100 } as const;
  expect(shareOf({ progress, dryRun: true })).toBe(0.5);
  expect(shareOf({ progress, dryRun: false })).toBe(0.25);
  expect(shareOf({ progress: { ...progress, phase: 'writing' }, dryRun: false })).toBe(0.75);
  expect(shareOf({ progress: null, dryRun: false })).toBeNull();
});
