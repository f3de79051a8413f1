import { cutToCertainDays } from '../../domain/certainty.ts';
import { resolve } from '../../domain/positions.ts';
import type { Candidate } from '../../domain/timeline.ts';
import type { Level } from '../../domain/vocabulary.ts';
import type { Method } from '../question.ts';

const OPEN = 1_000;
type Said = Candidate<Level> & { earliest?: number };
const SAID: Said[] = [
  { row: 0, from: 1, to: OPEN, level: 'oppose', revision: 1 },
  { row: 1, from: 10, to: 20, level: 'support', revision: 2 },
  { row: 2, from: 10, to: 20, level: 'neutral', revision: 3 },
];
/** The last of these began on some day from 30 to 40. */
const DOUBTFUL: Said[] = [...SAID, { row: 3, from: 40, to: OPEN, level: 'support', revision: 4, earliest: 30 }];

const heldOn = (said: Said[], day: number) =>
  resolve(
    cutToCertainDays(said, (row) => {
      const { earliest, to } = said[row] as Said;
      return earliest === undefined ? undefined : { earliest, until: to };
    }),
    day,
  );
const stanceOn = (said: Said[], day: number) => heldOn(said, day)?.winner.row ?? null;

export const METHOD: Method = {
  name: 'positions',
  version: '1',
  title: 'Position of an actor on a proposal',
  about: 'Which stance is in force on a day, according to the record as it stood at a revision.',
  formula:
    'A stance counts if it was recorded by the revision and had been neither corrected nor retracted by then, and if its valid time certainly includes the day (with dates=possible: if it may include the day). Among the stances of one voice that count, the one with the latest first day is in force; if several have that first day, the one recorded last. A later stance replaces an earlier one only while it lasts: where it ends, the earlier one is in force again. If a stance with the same first day is at another level, the position is contested. What a representative says for a group counts as the group’s. since and until are the bounds of the unbroken stretch at one level. Nothing is inferred from silence, and no group’s position is inferred from its members’.',
  parameters: {
    dates: 'certain: what held whatever the true dates are; possible: what may have held',
    directness: 'explicit: own words or ballot on this very proposal; implied: also what follows from words on another',
    publishedBy: 'only what the public could have known by the end of that day',
    staleAfter: 'leaves out what nobody has confirmed for this long by the day asked',
  },
  sources: [
    'Snodgrass 1999, Developing Time-Oriented Database Applications in SQL: valid time and transaction time',
    'Library of Congress, Extended Date/Time Format, level 1',
    'docs/positions.md of this project; a property test compares the code with the same rules in plain SQL',
  ],
  limits: [
    'A position is what was said, coded and recorded; it is not what an actor wants.',
    'A level is taken to hold because nothing later is on record. confirmedOn says when it was last confirmed.',
  ],
  examples: [
    { given: 'day 5, three stances: the row in force', input: SAID, figure: 0, run: () => stanceOn(SAID, 5) },
    {
      given: 'day 10, when two stances begin: the one recorded later is in force',
      input: SAID,
      figure: 2,
      run: () => stanceOn(SAID, 10),
    },
    {
      given: 'day 10, when two stances begin: the other one contests it',
      input: SAID,
      figure: 1,
      run: () => heldOn(SAID, 10)?.rivals[0]?.row ?? null,
    },
    {
      given: 'day 20, when both have ended: the first is in force again',
      input: SAID,
      figure: 0,
      run: () => stanceOn(SAID, 20),
    },
    { given: 'day 0, before all of them: none', input: SAID, figure: null, run: () => stanceOn(SAID, 0) },
    {
      given: 'day 35, with a stance that began on some day from 30 to 40: none is certain',
      input: DOUBTFUL,
      figure: null,
      run: () => stanceOn(DOUBTFUL, 35),
    },
    { given: 'day 40 of the same: it is certain', input: DOUBTFUL, figure: 3, run: () => stanceOn(DOUBTFUL, 40) },
  ],
};
