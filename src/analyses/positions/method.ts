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
  about: 'Which stance is in force on a day, by the record as it stood at a revision.',
  formula:
    'Among the stances of one voice that were recorded by the revision and neither corrected nor retracted by then, those count whose valid time holds the day for certain (dates=possible: perhaps). The latest first day wins, of one day the later record; a later stance takes the place of an earlier one, which is in force again where the later one ends. Others of the same first day at another level make it contested. What a representative says counts as its group’s. since and until bound the unbroken stretch at one level. Nothing is ever worked out from silence, nor a group’s line from its members.',
  parameters: {
    dates: 'certain: what held whatever the true dates are; possible: what may have held',
    directness: 'explicit: the holder’s own words or ballot alone; implied: what follows from them as well',
    publishedBy: 'only what the public could have known by the end of that day',
    staleAfter: 'leaves out what nobody has confirmed for so long',
  },
  sources: [
    'Snodgrass 1999, Developing Time-Oriented Database Applications in SQL: valid time and transaction time',
    'Library of Congress, Extended Date/Time Format, level 1',
    'docs/positions.md of this project; a property test holds it to the same rules in plain SQL',
  ],
  limits: [
    'A position is what was said, coded and recorded, never what somebody wants.',
    'Nothing says that a level still holds but that nothing later is on record: see confirmedOn.',
  ],
  examples: [
    { given: 'day 5, of three stances: the stance in force', input: SAID, figure: 0, run: () => stanceOn(SAID, 5) },
    {
      given: 'day 10, on which two begin: the later record is in force',
      input: SAID,
      figure: 2,
      run: () => stanceOn(SAID, 10),
    },
    {
      given: 'day 10, on which two begin: the other contests it',
      input: SAID,
      figure: 1,
      run: () => heldOn(SAID, 10)?.rivals[0]?.row ?? null,
    },
    {
      given: 'day 20, on which both have ended: the first again',
      input: SAID,
      figure: 0,
      run: () => stanceOn(SAID, 20),
    },
    { given: 'day 0, before all: none', input: SAID, figure: null, run: () => stanceOn(SAID, 0) },
    {
      given: 'day 35, where one was said on some day from 30 to 40: none is certain',
      input: DOUBTFUL,
      figure: null,
      run: () => stanceOn(DOUBTFUL, 35),
    },
    { given: 'day 40 of the same: it is certain', input: DOUBTFUL, figure: 3, run: () => stanceOn(DOUBTFUL, 40) },
  ],
};
