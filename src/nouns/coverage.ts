import { Coder } from './coding.ts';
import { date, link, references, text } from './field-kinds.ts';
import { noun } from './noun.ts';
import { Line, Text } from './shapes.ts';

export const coverage = noun({
  kind: 'coverage',
  name: 'Coverage',
  prefix: 'cov',
  about:
    'A record that somebody looked: which actors, on which proposals, in which sources, over which days. Only what was covered can be silent.',
  fields: {
    coder: text(Coder).about('Who looked: a name or initials, always the same for the same person.'),
    dossier: link('dossier').about('In which dossier.'),
    actors: references('actor', { table: 'coverageActor', max: 1000 }).about(
      'Whose words were looked for. Empty: those of every party of the dossier.',
    ),
    proposals: references('proposal', { table: 'coverageProposal', max: 1000 }).about(
      'On which proposals. Empty: on every proposal of the dossier.',
    ),
    sources: references('source', { table: 'coverageSource', max: 1000 }).about(
      'The sources that were searched; give these, a corpus, or both.',
    ),
    corpus: text(Line)
      .optional()
      .about('A body of documents that was searched, such as an archive; null where only sources were.'),
    query: text(Line).optional().about('How the corpus was searched; null where that is not said.'),
    coveredFrom: date()
      .about('The first day whose words were looked for. A month or a year counts from its last day on.')
      .term('schema:startDate'),
    coveredTo: date()
      .about('The last such day, itself included; of a month or a year only the first is certain to be.')
      .term('schema:endDate'),
    searchedOn: date().optional().about('When somebody looked; null where that was not noted.'),
    note: text(Text).optional().about('A remark of the coder for readers; null where there is none.'),
  },
});
