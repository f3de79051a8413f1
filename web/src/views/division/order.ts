import type { Answer } from '@demarche/client';

export type PolarisationAnswer = Answer<'/v1/polarisation'>;
export type Row = PolarisationAnswer['data'][number];

/** The most divided first, and what has no figure last; of equals the one on which more have spoken. */
export const byDivision = (rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => (b.polarisation ?? -1) - (a.polarisation ?? -1) || b.n - a.n);
