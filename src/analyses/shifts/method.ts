import { countedRuns, distance, type Shift, shiftsOf, turns, yearly } from '../../domain/measures/shifts.ts';
import { FOREVER } from '../../domain/time.ts';
import type { Level } from '../../domain/vocabulary.ts';
import type { Method } from '../question.ts';

type Said = readonly (readonly [from: number, level: Level, to?: number])[];

const moved = (said: Said) =>
  shiftsOf(
    countedRuns(
      said.map(([from, level, to = FOREVER], row) => ({ row, from, to, level, revision: 1 })),
      'exclude',
    ),
  );

const BACK: Said = [
  [1, 'support'],
  [5, 'support'],
  [9, 'oppose'],
  [12, 'conditional_support'],
];
const AGAIN: Said = [
  [1, 'oppose'],
  [4, 'oppose', 6],
  [9, 'support'],
];
const ENDED: Said = [
  [1, 'support', 4],
  [9, 'oppose'],
];
const APART: Said = [
  [1, 'support', 4],
  [9, 'support'],
];

const example = (given: string, input: Said, run: (said: Said) => number | null, figure: number | null) => ({
  given,
  input,
  figure,
  run: () => run(input),
});

export const METHOD: Method = {
  name: 'shifts',
  version: '1',
  title: 'Shifts',
  about: 'Who moved from which level to which, over which days, and what happened in between.',
  formula:
    'One voice’s stances are a step function of days by the rule of positions; stretches at one level that touch are joined. A shift is two that follow each other at different levels. Interval: from the last first day of a stance at the old level (where an older stance came back, the day on which it did), to the new level’s first day; where the old level ended before, by its `validTo` or by an ambiguous word, from the first day on which it was no longer held. Events: actual ones of the proposal’s dossier that began on a day of the interval, its first and last included, and of what the statements under the new level name, those elsewhere that began in it, every stated reason, and the act itself. stated_reason: a statement under the new level names the event; the event was over before the new level’s first day, of one that is in doubt the earliest, and before the first day on which any statement that names it was spoken (undated: the new level’s first day); and of the mover, who spoke for it, the links of the chain, those who represent any of these on the day and those whom these represent, none took part. ownAct: the vote that the new level rests on; or an event in which one of these took part, that is of kind statement or is named by such a statement, and that certainly goes on on the new level’s first day or on the day on which the statement that names it was spoken. All else is after, or order_unknown where the event may have begun after the new level. A level that came back by an older word has no reason and no act.',
  parameters: {
    ambiguous: 'exclude: no level, so a shift may run across it, with a gap; neutral: the middle of the scale',
    'from, to': 'by the first day of the new level',
    voice: 'own, or attributed: then for each claimant apart',
    days: 'from an event: how long after it',
  },
  sources: [
    'N. Beck, J. Katz, R. Tucker, Taking Time Seriously, American Journal of Political Science 42 (1998): why spans go with counts',
    'docs/positions.md of this project: the rule that the steps follow',
  ],
  limits: [
    'After an event is not because of it.',
    'A statement names the event that it was made at or is about, and does not say which. So true reasons are missed: one on the same day, one that still goes on, one in which the mover took part. And an occasion passes for a reason where neither its participants nor the day of the statement are recorded.',
    'An event of a month or year is listed where it may have begun in the interval. Where it may have begun after the new level, `leastDays` is below 0 and the relation order_unknown, also where it is the new level that is not known to the day. Inside of a day the order is not known either.',
    'A level with no end of its own is taken to hold until the next word.',
    'Who speaks seldom cannot be seen to move.',
  ],
  examples: [
    example('support, reaffirmed, oppose, conditional support: shifts', BACK, (said) => moved(said).length, 2),
    example('the same: distance of the first', BACK, (said) => distance(moved(said)[0] as Shift), -2),
    example('the same: first day of the interval', BACK, (said) => moved(said)[0]?.lastKnown ?? null, 5),
    example(
      'oppose from 1, again from 4 until 6, support from 9: first day of the interval',
      AGAIN,
      (said) => moved(said)[0]?.lastKnown ?? null,
      4,
    ),
    example(
      'support until 4 (not held on 4), oppose from 9: the same',
      ENDED,
      (said) => moved(said)[0]?.lastKnown ?? null,
      4,
    ),
    example('support, silence, support again: shifts', APART, (said) => moved(said).length, 0),
  ],
};

export const VOLATILITY: Method = {
  name: 'volatility',
  version: '1',
  title: 'Volatility of an actor',
  about: 'How often an actor moved in a year of being observed, and how often it turned back.',
  formula:
    'shifts · 365.25 / days, from the first day of the actor’s first stance (or `from`, if later) to `asOf` (or the day before `to`, if that is earlier). What was said after the last day of the span counts nowhere, in `n` and `revisited` neither. A reversal is a shift in the other direction than the one before by the same voice on the same proposal; a crossing goes from one side of the scale to the other.',
  parameters: { leastDays: 'no yearly figure for fewer days; 365 unless told', ambiguous: 'as with shifts' },
  sources: ['docs/positions.md of this project: the rule of positions; and the method `shifts`'],
  limits: [
    'An actor is seen to move only where it spoke more than once: `revisited` says on how many proposals that is so.',
    'Actors that are watched more closely show more shifts.',
  ],
  examples: [
    example('two shifts in 1461 days', [], () => yearly(2, 1461, 365), 0.5),
    example('one shift in 30 days', [], () => yearly(1, 30, 365), null),
    example('support, oppose, conditional support: reversals', BACK, (said) => turns(moved(said)).reversals, 1),
    example('the same: crossings', BACK, (said) => turns(moved(said)).crossings, 2),
  ],
};
