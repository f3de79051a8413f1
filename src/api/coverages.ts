import { Coder } from '../nouns/coding.ts';
import { CoverageAmendment, CoverageAnswer, CoverageDraft, CoverageHistory, CoveragePage } from '../nouns/coverage.ts';
import type { Values } from '../nouns/nouns.ts';
import { named } from '../nouns/shapes.ts';
import { filterBy } from './names.ts';
import { type Filtering, nounOperations } from './noun-operations.ts';

const CoverageFilters = {
  coder: Coder.optional().describe('By the very name.'),
  dossier: named('a dossier').optional(),
};

const matchingCoverages: Filtering<typeof CoverageFilters> = ({ model }, query) => {
  const dossier = filterBy(model, 'dossier', 'dossier', query.dossier);
  return (id, { knownAt }) => {
    const value = model.stores.coverage.at(id, knownAt)?.value as Values['coverage'];
    if (query.coder !== undefined && value.coder !== query.coder) return false;
    return dossier === undefined || value.dossierId === dossier;
  };
};

export const coverages = nounOperations({
  kind: 'coverage',
  path: '/v1/coverages',
  names: { one: 'Coverage', many: 'Coverages' },
  about: 'a coverage record',
  draft: CoverageDraft,
  amendment: CoverageAmendment,
  answer: CoverageAnswer,
  page: CoveragePage,
  history: CoverageHistory,
  filters: CoverageFilters,
  matching: matchingCoverages,
});
