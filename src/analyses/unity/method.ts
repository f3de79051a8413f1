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
  about: 'How far the members that a group had on a day stood together on a proposal, and who departed from its line.',
  formula:
    'rice: |Y−N| / (Y+N) over those for and against, conditions or not. riceByChance: C(2m, m) / 4^m with m = ⌊(Y+N)/2⌋. agreementA: layers of the counts, each U·(1 − (s−1)/(k−1)) with U = ((k−2)·TU − (k−1)·TDU) / ((k−2)·(TU+TDU)), weighted by its share. agreementIndex: (k·max − T) / ((k−1)·T). All are null, with the counts in reason, where fewer than the quorum of the members of that day have a level on the scale. label: null below two members with a level; no_line where most take no side; united where Rice ≥ 2/3 and A > 0; majority where Rice ≥ 1/3; else divided. With one member counted the formulas hold as published: A, Rice and the agreement index are 1, and so is riceByChance, which says that a coin would be as united; reason says so, and there is no label. Polarisation is null there, because it ranks and averages proposals without that beside it.',
  parameters: {
    window:
      'the day asked; each roll call; each day on which something changed; years or months. A row of votes is one vote event on one proposal, on the day of its first ballot there, with the members of that day: it counts the stances whose event is that vote, no words and no ballots of another vote. Of two ballots of one member the earlier counts, of one day the one recorded last. Members without a ballot are silent. The line is what the group holds on that day, by whatever it said or voted',
    'from, to': 'of the first day of a stance; of the day of a roll call',
    stances: 'with years or months: what stands on the last day, or of that only what began within',
    quorum: 'the share of the members that must have a level, 0.5 unless given',
    scale: '5 levels, or 3: for, in the middle, against',
    ambiguous: 'exclude, or count as the middle of the scale',
  },
  sources: [
    'C. van der Eijk, Measuring agreement in ordered rating scales, Quality & Quantity 35 (2001): A',
    'S. Rice, The behavior of legislative groups, Political Science Quarterly 40 (1925): the index of cohesion',
    'S. Desposato, Correcting for small group inflation of roll-call cohesion scores, British Journal of Political Science 35 (2005): coin flips',
    'S. Hix, A. Noury, G. Roland, Power to the Parties, British Journal of Political Science 35 (2005): the agreement index, with scale=3',
  ],
  limits: [
    'Silent members are listed and not counted, so the figures are of those who have a level. Below the quorum of the members there is none.',
    'Of stances of one first day that disagree (contested) the one recorded last counts, as in positions; the figures do not tell that it is contested, positions and evidence do.',
    'A small group has a high Rice by chance: compare it with riceByChance.',
    'The agreement index does not see how far apart levels are, so the label is never read from it.',
    'A label does not tell why: a discipline, a common interest and a common fear look the same.',
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
