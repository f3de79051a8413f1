import { countedRuns, distance, type Shift, shiftsOf, turns, yearlyRate } from '../../domain/measures/shifts.ts';
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
  about: 'Who moved from which level to which, between which days, and what happened in between.',
  formula:
    'By the rule of positions, the stances of one voice are a step function of days; adjacent stretches at one level are joined. A shift is a step from one stretch to the next at a different level. Interval: from the day on which a stance at the old level last began (or an older one came back into force) to the first day of the new level. If the old level had ended before that, by its `validTo` or because the actor became ambiguous, the interval begins on the first day on which the old level was no longer held. Events: actual events of the proposal’s dossier that began on a day of the interval, its first and last days included; and, among the other events that the statements under the new level name, those that began in the interval, every stated reason, and the act itself. stated_reason: a statement under the new level names the event; the event was over before the first day of the new level (if that is in doubt, before the earliest day that it can mean) and before the first day on which any statement that names it was spoken (for an undated statement, the new level’s first day); and none of these took part in it: the mover, its speaker, the links of the attribution chain, those who represented any of these on the day, and those whom any of these represented. ownAct: the event is the vote that the new level rests on; or one of these took part in it, it is of kind statement or is named by a statement under the new level, and it was certainly going on on the new level’s first day or on the day on which that statement was spoken. All other events are after, or order_unknown if they may have begun after the new level. A level that came back because an older stance is in force again has no reason and no act.',
  parameters: {
    ambiguous: 'exclude: not a level, so a shift may run across it, with a gap; neutral: the middle of the scale',
    'from, to': 'limit the first day of the new level',
    voice: 'own; or attributed: separately for each claimant',
    days: 'after an event: how many days are looked at',
  },
  sources: [
    'N. Beck, J. Katz, R. Tucker, Taking Time Seriously, American Journal of Political Science 42 (1998): why spans go with counts',
    'docs/positions.md of this project: the rule that the steps follow',
  ],
  limits: [
    'A shift after an event is not a shift because of it.',
    'A statement names the event at which it was made, or one that it is about, and does not say which. So true reasons are missed if they lie on the same day, are still going on or had the mover take part. And the occasion of a statement is taken for a reason if neither its participants nor the day of the statement are recorded.',
    'An event of which only the month or year is known is listed if it may have begun in the interval. If it may have begun after the new level, `leastDays` is negative and the relation is order_unknown; the same is true if the new level is not known to the day. The order within a day is not known either.',
    'A level without an end of its own is taken to hold until the next stance.',
    'An actor that seldom speaks cannot be seen to move.',
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
  about: 'How often an actor moved per year of observation, and how often it turned back.',
  formula:
    'shifts · 365.25 / days. The days run from the first day of the actor’s first stance (or `from`, if later) to `asOf` (or the day before `to`, if earlier). What was said after the last of these days does not count, not even in `n` and `revisited`. A reversal is a shift in the opposite direction to the one before it, by the same voice on the same proposal; a crossing goes from one side of the scale to the other.',
  parameters: { leastDays: 'no yearly figure for fewer days; default 365', ambiguous: 'as in shifts' },
  sources: ['docs/positions.md of this project: the rule of positions; and the method `shifts`'],
  limits: [
    'An actor can be seen to move only where it spoke more than once: `revisited` says on how many proposals it did.',
    'Actors that are watched more closely show more shifts.',
  ],
  examples: [
    example('two shifts in 1461 days', [], () => yearlyRate(2, 1461, 365), 0.5),
    example('one shift in 30 days', [], () => yearlyRate(1, 30, 365), null),
    example('support, oppose, conditional support: reversals', BACK, (said) => turns(moved(said)).reversals, 1),
    example('the same: crossings', BACK, (said) => turns(moved(said)).crossings, 2),
  ],
};
