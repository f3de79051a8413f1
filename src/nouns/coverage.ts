import { Coder } from './coding.ts';
import { date, link, references, text } from './field-kinds.ts';
import { noun } from './noun.ts';
import { Line, Text } from './shapes.ts';

export const coverage = noun({
  kind: 'coverage',
  name: 'Coverage',
  prefix: 'cov',
  about:
    'A record of a search: whose statements were searched, on which proposals, in which sources, over which days. An actor counts as silent only if it was covered.',
  fields: {
    coder: text(Coder).about('Name or initials of who searched, always the same for the same person.'),
    dossier: link('dossier').about('The dossier that the search was for.'),
    actors: references('actor', { table: 'coverageActor', max: 1000 }).about(
      'Actors whose statements were searched. Empty: every party of the dossier.',
    ),
    proposals: references('proposal', { table: 'coverageProposal', max: 1000 }).about(
      'Proposals that were searched for. Empty: every proposal of the dossier.',
    ),
    sources: references('source', { table: 'coverageSource', max: 1000 }).about(
      'Sources that were searched. Give these, a corpus, or both.',
    ),
    corpus: text(Line)
      .optional()
      .about('Body of documents that was searched, such as an archive; null if only sources were.'),
    query: text(Line).optional().about('How the corpus was searched; null if not recorded.'),
    coveredFrom: date()
      .about('First day covered. A month or a year counts from its last day.')
      .term('schema:startDate'),
    coveredTo: date()
      .about('Last day covered, inclusive. A month or a year counts up to its first day.')
      .term('schema:endDate'),
    searchedOn: date().optional().about('When the search was made; null if not recorded.'),
    note: text(Text).optional().about('Note for readers; null if there is none.'),
  },
});
