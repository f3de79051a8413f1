import type { Absence } from '../marks/marks.ts';
import { t } from '../state/texts.ts';

interface Without {
  silent: number;
  notCoded: number;
  leftOut: number;
}

/** How many cells have no position, and why. */
export const absencesOf = ({ silent, notCoded, leftOut }: Without): [text: string, absence: Absence][] => [
  [t('figures.silent', { n: silent }), 'silent'],
  [t('figures.notCoded', { n: notCoded }), 'not_coded'],
  ...(leftOut > 0 ? [[t('figures.leftOut', { n: leftOut }), 'left_out'] as [string, Absence]] : []),
];

export const positionsIn = ({ levels }: { levels: Readonly<Record<string, number>> }): number =>
  Object.values(levels).reduce((sum, count) => sum + count, 0);

/** The numbers of an answer, in one line. */
export const figures = (...parts: readonly (string | readonly [text: string, absence: Absence])[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part[0])).join(' · ');
