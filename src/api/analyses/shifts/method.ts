import { countedRuns, distance, shiftsOf, turns, yearly } from '../../../domain/shifts.ts';
import { FOREVER } from '../../../domain/time.ts';
import type { Level } from '../../../domain/vocabulary.ts';
import type { Method } from '../method.ts';

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
    'One voice’s stances are a step function of days by the rule of positions; stretches at one level that touch are joined. A shift is two that follow each other at different levels. Interval: from the last first day of a stance at the old level, or its end where it has one before the new level, to the new level’s first day. Events in between: actual ones of the proposal’s dossier that began on a day of the interval, its first and last included; stated_reason only where a statement under the new level names the event and the event is not the mover’s own statement or vote.',
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
    'A coarse date counts from its first day, so the order inside of a month or year is not known; nor is it inside of a day.',
    'A level with no end of its own is taken to hold until the next word.',
    'Who speaks seldom cannot be seen to move.',
  ],
  examples: [
    example('support, reaffirmed, oppose, conditional support: shifts', BACK, (said) => moved(said).length, 2),
    example('the same: distance of the first', BACK, (said) => distance(moved(said)[0] as never), -2),
    example('the same: last day at which support was known', BACK, (said) => moved(said)[0]?.lastKnown ?? null, 5),
    example('support, silence, support again: shifts', APART, (said) => moved(said).length, 0),
  ],
};

export const VOLATILITY: Method = {
  name: 'volatility',
  version: '1',
  title: 'Volatility of an actor',
  about: 'How often an actor moved in a year of being observed, and how often it turned back.',
  formula:
    'shifts · 365.25 / days, from the first day of the actor’s first stance (or `from`, if later) to `asOf` (or `to`, if earlier). A reversal is a shift in the other direction than the one before by the same voice on the same proposal; a crossing goes from one side of the scale to the other.',
  parameters: { leastDays: 'no yearly figure for fewer days; 365 unless told', ambiguous: 'as with shifts' },
  sources: ['DOMAIN words and rules of this project: docs/positions.md, and the method `shifts`'],
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
