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
    '(1 − A) / 2, where A is van der Eijk’s A of the counts by level (see unity): 0 if all are at one level, ½ if every level has equally many, 1 if half are at each end. Null if fewer than two actors have a level: one alone cannot be split, and a 0 would be ranked and averaged as if nobody disagreed. (unity does give A for one member, 1 by the formula, because it gives what chance would yield beside it.) For a tag: the mean over its proposals that have a figure.',
  parameters: {
    by: 'proposal or tag',
    window: 'the day asked, or the last day of each year or month',
    stances: 'with windows, standing: all in force on the last day; new: only those that began in the window',
    scale: '5 levels, or 3: for, in the middle, against',
    most: 'only this many rows of each window, the most divided first; among equals, those with more levels counted first',
    ambiguous: 'exclude: leave out; neutral: count as the middle of the scale',
  },
  sources: [
    'C. van der Eijk, Measuring agreement in ordered rating scales, Quality & Quantity 35 (2001): A',
    'D. Ruedin, An introduction to the R package Agrmt (2021): polarization as (1 − A) / 2',
  ],
  limits: [
    'Silence is left out, so a proposal on which only its supporters speak shows little or no polarisation.',
    'Every actor counts once, whatever its weight.',
    'Where stances with the same first day disagree (contested), the one recorded last counts, as in positions. These figures do not show that it is contested; positions and evidence do.',
    'A small number of actors is easily split: look at n, or set atLeast.',
    'The mean for a tag hides how much its proposals differ.',
  ],
  examples: [
    example([10, 0, 0, 0, 10], 1),
    example([10, 0, 0, 0, 0], 0),
    example([4, 4, 4, 4, 4], 0.5),
    example([30, 40, 210, 130, 530, 50, 10], (1 - 0.6113333333) / 2),
    example([0, 0, 0, 0, 0], null),
  ],
};
