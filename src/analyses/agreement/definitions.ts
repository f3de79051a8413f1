import {
  agree,
  coincidence,
  coincidence2017,
  type Definition,
  identical,
  type LevelTable,
  proposalsShared,
  similarityS,
  weightedKappa,
} from '../../domain/measures/agreement.ts';

export interface Figure {
  /** The number of proposals that count. */
  n: number;
  value: number | null;
  /** Why there is no figure; null if there is one. */
  reason: string | null;
}

export const NOTHING_SHARED = 'there is no proposal on which both have a level';
const CHANCE_ONLY = 'both always took one and the same level, so chance would agree as much';

const of =
  (figure: (table: LevelTable) => number | null, otherwise = NOTHING_SHARED) =>
  (table: LevelTable): Figure => {
    const n = proposalsShared(table);
    const value = figure(table);
    return { n, value, reason: value !== null ? null : n === 0 ? NOTHING_SHARED : otherwise };
  };

/** Every definition, computed from the table of levels. */
export const FIGURES: Record<Definition, (table: LevelTable) => Figure> = {
  agree: of(agree),
  identical: of(identical),
  s: of(similarityS),
  kappa: of((table) => weightedKappa(table, 1), CHANCE_ONLY),
  'kappa-squared': of((table) => weightedKappa(table, 2), CHANCE_ONLY),
  coincidence: (table) => {
    const { n, figure } = coincidence(table);
    return { n, value: figure, reason: figure === null ? 'there is no proposal on which both take a side' : null };
  },
  'coincidence-2017': of(coincidence2017),
};
