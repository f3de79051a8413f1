import { Coder } from '../nouns/coding.ts';
import { coverage } from '../nouns/coverage.ts';
import { named } from '../nouns/shapes.ts';
import { filterBy } from './names.ts';
import { nounOperations } from './noun-operations.ts';

export const coverages = nounOperations({
  noun: coverage,
  about: 'a coverage record',
  filters: {
    coder: Coder.optional().describe('Only records by this coder: the exact name.'),
    dossier: named('a dossier').optional().describe('Only records of this dossier.'),
  },
  matching: ({ model }, query) => {
    const dossier = filterBy(model, 'dossier', 'dossier', query.dossier);
    return (value) => {
      if (query.coder !== undefined && value.coder !== query.coder) return false;
      return dossier === undefined || value.dossierId === dossier;
    };
  },
});
