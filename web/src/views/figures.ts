import { LEVELS } from '../../../src/domain/vocabulary.ts';
import { type Absence, type Cell, type Counts, countFacets, facetsOf, marksOf } from '../marks/marks.ts';
import { dateWords } from '../state/dates.ts';
import { t } from '../state/texts.ts';

/** How many cells have no position, and why: counted as the legend counts them. */
export const absencesOf = (counts: Counts): [text: string, absence: Absence][] => {
  const leftOut = counts.get('left_out') ?? 0;
  return [
    [t('figures.silent', { n: counts.get('silent') ?? 0 }), 'silent'],
    [t('figures.notCoded', { n: counts.get('not_coded') ?? 0 }), 'not_coded'],
    ...(leftOut > 0 ? [[t('figures.leftOut', { n: leftOut }), 'left_out'] as [string, Absence]] : []),
  ];
};

/** The number of actors without a position of their own to whom others attribute one. */
export function toldOf(counts: Counts): string[] {
  const n = counts.get('attributed') ?? 0;
  return n > 0 ? [t('figures.told', { n })] : [];
}

export const positionsIn = (counts: Counts): number => LEVELS.reduce((sum, level) => sum + (counts.get(level) ?? 0), 0);

/** Where all lanes of a view stand on the day asked. */
export function figuresOn(cells: ReadonlyMap<string, Cell>, asOf: string) {
  const counts = countFacets([...cells.values()].map((cell) => facetsOf(marksOf(cell, asOf))));
  const n = positionsIn(counts);
  return [t('figures.onDay', { n, day: dateWords(asOf) }), ...absencesOf(counts), ...toldOf(counts)];
}

/** The numbers of an answer, in one line. */
export const figures = (...parts: readonly (string | readonly [text: string, absence: Absence])[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part[0])).join(' · ');
