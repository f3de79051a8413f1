import { cohesion } from '../../domain/measures/cohesion.ts';
import type { Method } from '../question.ts';

type Figure = 'agreementA' | 'rice' | 'riceByChance' | 'agreementIndex';

const example = (name: Figure, counts: number[], figure: number | null) => ({
  given: `${name} of ${counts.join(', ')} members by level, from support to oppose`,
  input: counts,
  figure,
  run: () => cohesion(counts)[name],
});

export const METHOD: Method = {
  name: 'unity',
  version: '1',
  title: 'Unity of a group',
  about: 'How united the members that a group had on a day were on a proposal, and who departed from its line.',
  formula:
    'Y members are for and N against, with or without conditions; T members have a level, and the scale has k levels. rice: |Y−N| / (Y+N). riceByChance: the Rice that coin flips give on average, C(2m, m) / 4^m with m = ⌊(Y+N)/2⌋. agreementA: the counts by level are peeled into layers, and A is the mean of U·(1 − (s−1)/(k−1)) over the layers, weighted by their share of T, where s is the number of levels in the layer and U = ((k−2)·TU − (k−1)·TDU) / ((k−2)·(TU+TDU)); TU counts the triples of levels in order that are filled as 110 or 011, TDU those filled as 101. A layer of one level counts 1, one of all levels 0. agreementIndex: (k·max − T) / ((k−1)·T), where max is the largest count. All figures are null, with the counts in reason, if fewer members of that day than the quorum have a level on the scale. label: null with fewer than two levels; no_line if most take no side; united if Rice ≥ 2/3 and A > 0; majority if Rice ≥ 1/3; otherwise divided. With one member counted the formulas hold as published: A, Rice and the agreement index are 1. So is riceByChance, which says that a coin would be as united; reason says that there is only one, and there is no label. Polarisation is null in that case, because it ranks and averages proposals without such a figure beside it.',
  parameters: {
    window:
      'the day asked; each roll call; each day on which something changed; years or months. A row of votes is one vote event on one proposal, on the day of its first ballot there, with the members of that day. It counts the stances whose event is that vote: no words, and no ballots of another vote. If a member cast two ballots, the earlier counts; if both are of one day, the one recorded last. Members without a ballot are silent. The line is the group’s own position on that day, whether said or voted',
    'from, to': 'limit the first day of a stance, or the day of a roll call',
    stances: 'with windows, standing: all in force on the last day; new: only those that began in the window',
    quorum: 'the share of the members that must have a level; default 0.5',
    scale: '5 levels, or 3: for, in the middle, against',
    ambiguous: 'exclude: leave out; neutral: count as the middle of the scale',
  },
  sources: [
    'C. van der Eijk, Measuring agreement in ordered rating scales, Quality & Quantity 35 (2001): A',
    'S. Rice, The behavior of legislative groups, Political Science Quarterly 40 (1925): the index of cohesion',
    'S. Desposato, Correcting for small group inflation of roll-call cohesion scores, British Journal of Political Science 35 (2005): coin flips',
    'S. Hix, A. Noury, G. Roland, Power to the Parties, British Journal of Political Science 35 (2005): the agreement index, with scale=3',
  ],
  limits: [
    'Silent members are listed and not counted, so the figures are about those who have a level. Below the quorum there are no figures.',
    'Where stances with the same first day disagree (contested), the one recorded last counts, as in positions. These figures do not show that it is contested; positions and evidence do.',
    'A small group has a high Rice by chance: compare it with riceByChance.',
    'The agreement index does not see how far apart levels are, so the label does not depend on it.',
    'A label does not say why: discipline, a common interest and a common fear look the same.',
  ],
  examples: [
    example('rice', [3, 0, 0, 0, 7], 0.4),
    example('riceByChance', [3, 0, 0, 0, 7], 63 / 256),
    example('agreementIndex', [3, 0, 0, 0, 7], 0.625),
    example('agreementIndex', [10, 0, 17], (3 * 17 - 27) / (2 * 27)),
    example('agreementA', [10, 0, 0, 0, 10], -1),
    example('agreementA', [10, 10, 0, 0, 0], 0.75),
    example('rice', [0, 0, 4, 0, 0], null),
    example('rice', [1, 0, 0, 0, 0], 1),
    example('riceByChance', [1, 0, 0, 0, 0], 1),
    example('agreementA', [1, 0, 0, 0, 0], 1),
    example('agreementIndex', [1, 0, 0, 0, 0], 1),
  ],
};
