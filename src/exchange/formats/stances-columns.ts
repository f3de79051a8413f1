import { stringify } from 'csv-stringify/sync';

/** The columns of a spreadsheet of stances and their descriptions. */
const ABOUT = {
  external_id: 'your own number for the row; with it, a changed row corrects the stance',
  actor: 'name, alias, slug or id of the actor that holds the stance',
  actor_code: 'in place of actor, a code of it: scheme:value, such as iso-3166-1-alpha-3:UKR',
  proposal: 'slug or id of the proposal',
  level: 'support, conditional_support, neutral, conditional_opposition, oppose, ambiguous; or 1, 0.5, 0, -0.5, -1',
  basis: 'why a level is ambiguous: mixed_signals, vague_wording, contradictory_sources',
  directness: 'how directly the level follows from the record: explicit, implied, inferred',
  rationale: 'why the coder chose the level; required if it is implied or inferred',
  implied_by: 'for an implied level: slug or id of the other proposal from which it follows',
  valid_from: 'first day of the stance: 2025, 2025-05 or 2025-05-16',
  valid_to: 'first day on which the stance no longer holds',
  confidence: 'how sure the coder is: low, moderate, high',
  likelihood: 'how likely the level is to be right (ICD-203): almost_no_chance … almost_certain',
  salience: 'how much the issue matters to the holder, 0 to 100',
  note: 'note for readers',
  event: 'slug or id of the event; a roll call needs no statement',
  on_behalf_of: 'for a ballot: name, alias, slug or id of the group for which it is cast',
  statement: 'slug or id of a recorded statement, in place of the columns that follow',
  quote: 'the exact words',
  paraphrase: 'what was said; if left out, the quote is used',
  speaker: 'actor that said it; if left out, the holder',
  speaker_description: 'in place of speaker, words for someone who is not an actor: unnamed officials',
  mode: 'said, told, reported, believes, expects, denied; if left out, said',
  named: 'whether the source names the speaker: yes or no; if left out, yes for a speaker, no for a description',
  spoken_on: 'date',
  credibility: 'grade of the statement: 1 (confirmed) to 5 (improbable), or 6 (cannot be judged)',
  source: 'slug or id of a recorded source, in place of the columns that follow',
  source_title: 'title of the document',
  source_url: 'URL of the document',
  publisher: 'name of the publisher',
  published_on: 'date',
  language: 'language of the document (BCP 47): en, pt-BR',
  source_reliability: 'grade of the source: A (completely reliable) to E (unreliable), or F (cannot be judged)',
} as const;

export type TemplateColumn = keyof typeof ABOUT;

export const COLUMNS = Object.keys(ABOUT) as TemplateColumn[];
export const REQUIRED: readonly TemplateColumn[] = ['proposal', 'level', 'valid_from'];
export const isColumn = (name: string): name is TemplateColumn => Object.hasOwn(ABOUT, name);

/** The columns of a row's statement and its source that have another name than the field, as a draft of a stance nests it. */
const OTHER_NAMES: Record<string, TemplateColumn> = {
  'statements/0': 'statement',
  'chain/0/actor': 'speaker',
  'chain/0/description': 'speaker_description',
  'quote/exact': 'quote',
  informationCredibility: 'credibility',
  title: 'source_title',
  url: 'source_url',
};

/** The column for a field of a draft: `mode` for `statements/0/chain/0/mode`, `valid_from` for `validFrom`. */
export function columnFor(field: string): string {
  const inside = field.replace(/^statements\/0\/(source\/)?/, '');
  const [name = ''] = inside.split('/').slice(-1);
  return OTHER_NAMES[inside] ?? name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

export const aboutColumn = (name: TemplateColumn): string => ABOUT[name];

const EXAMPLE = {
  confidence: 'low',
  source_title: 'An example of a document',
  source_url: 'https://example.org/an-example',
  publisher: 'An example of a publisher',
  published_on: '2025-05-17',
};
/** Example rows. They refer only to the first dossier, so that the template can be imported unchanged. */
const ROWS: Partial<Record<TemplateColumn, string>>[] = [
  {
    external_id: 'example-1',
    actor: 'Ukraine',
    proposal: 'prisoner-exchange',
    level: 'support',
    valid_from: '2025-05-16',
    note: 'An example, to be replaced: the holder speaks for itself.',
    paraphrase: 'An example of what was said.',
    ...EXAMPLE,
  },
  {
    external_id: 'example-2',
    actor: 'Kyiv',
    proposal: 'resumed-talks',
    level: '0.5',
    valid_from: '2025-05',
    note: 'An example, to be replaced: somebody else says so of the holder, and the level is a number.',
    quote: 'An example of the very words.',
    speaker_description: 'an unnamed official',
    mode: 'reported',
    ...EXAMPLE,
  },
];

/** The template: a CSV file with all columns and the example rows. */
export const stancesTemplate = (): string =>
  stringify(
    ROWS.map((row) => COLUMNS.map((column) => row[column] ?? '')),
    { header: true, columns: [...COLUMNS] },
  );
