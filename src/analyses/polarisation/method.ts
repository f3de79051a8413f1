import { polarisation } from '../../domain/measures/cohesion.ts';
import type { Method } from '../question.ts';

const example = (counts: number[], figure: number | null) => ({
  given: `${counts.join(', ')} actors by level, from support to oppose`,
  input: counts,
  figure,
  run: () => polarisation(counts),
});

export const METHOD: Method = {
  name: 'polarisation',
  version: '1',
  title: 'Polarisation',
  about: 'How far the actors with a level on a proposal are split between the ends of the scale.',
  formula:
    '(1 − A) / 2 with van der Eijk’s A of the counts by level (see unity): 0 where all are on one level, ½ where each level has as many, 1 where half are at either end. Null where fewer than two have a level: one alone cannot be split, and its 0 would rank and average as if nobody were (unity has A of one member, 1 by the formula, with what chance gives beside it). Of a tag: the mean over its proposals with a figure.',
  parameters: {
    by: 'proposal or tag',
    window: 'the day asked, or the last day of each year or month',
    stances: 'with windows: what stands on the last day, or of that only what began within',
    scale: '5 levels, or 3: for, in the middle, against',
    most: 'only so many rows of each window, the most divided first; then by more levels counted',
    ambiguous: 'exclude, or count as the middle of the scale',
  },
  sources: [
    'C. van der Eijk, Measuring agreement in ordered rating scales, Quality & Quantity 35 (2001): A',
    'D. Ruedin, An introduction to the R package Agrmt (2021): polarization as (1 − A) / 2',
  ],
  limits: [
    'Silence is left out: a proposal on which only its supporters speak has no polarisation.',
    'Every actor counts once, whatever its weight.',
    'Of stances of one first day that disagree (contested) the one recorded last counts, as in positions; the figures do not tell that it is contested, positions and evidence do.',
    'A small number is easily split: look at n, or ask for atLeast.',
    'The mean of a tag hides how its proposals differ.',
  ],
  examples: [
    example([10, 0, 0, 0, 10], 1),
    example([10, 0, 0, 0, 0], 0),
    example([4, 4, 4, 4, 4], 0.5),
    example([30, 40, 210, 130, 530, 50, 10], (1 - 0.6113333333) / 2),
    example([0, 0, 0, 0, 0], null),
  ],
};
