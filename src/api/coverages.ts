import { Coder } from '../nouns/coding.ts';
import { coverage } from '../nouns/coverage.ts';
import { named } from '../nouns/shapes.ts';
import { nounOperations } from './noun-operations.ts';

export const coverages = nounOperations({
  noun: coverage,
  about: 'a coverage record',
  filters: {
    coder: Coder.optional().describe('Only records by this coder: the exact name.'),
    dossier: named('a dossier').optional().describe('Only records of this dossier.'),
  },
  equal: ['coder'],
});
