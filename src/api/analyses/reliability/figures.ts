import type { CoderFigures } from '../../../domain/codings.ts';
import type { Reliability } from '../../../domain/reliability.ts';
import { shareOf } from '../../../domain/trust.ts';

const NOTHING_SHARED = 'no statement was read by two of the coders';
const NONE_ON_THE_SCALE = 'no statement was read on the scale by two of the coders';
const ALL_ALIKE = 'all readings are at one level: nothing shows that the coders could tell levels apart';

/** What coders have come to, of one proposal or of all. */
export interface Count {
  figures: CoderFigures;
  /** Whose readings are compared. */
  coders: ReadonlySet<string>;
  alone: number;
  adjudicated: number;
}

/** The figures as they are shown, each with its n, or why there is none. */
export function shownCount({ figures, coders, alone, adjudicated }: Count) {
  const { units, readings, nominal, ordinal, interval, pairs, samePairs, disagreements } = figures;
  return {
    coders: { n: coders.size, names: [...coders].sort() },
    units,
    codings: readings,
    alone,
    nominal: shownAlpha(nominal, NOTHING_SHARED),
    ordinal: shownAlpha(ordinal, units === 0 ? NOTHING_SHARED : NONE_ON_THE_SCALE),
    interval: shownAlpha(interval, units === 0 ? NOTHING_SHARED : NONE_ON_THE_SCALE),
    agreement: shareOf(samePairs, pairs, NOTHING_SHARED),
    disagreements: { n: disagreements, adjudicated },
  };
}

function shownAlpha({ alpha, units, values }: Reliability, ofNothing: string) {
  const reason = units === 0 ? ofNothing : ALL_ALIKE;
  return { alpha, n: units, codings: values, reason: alpha === null ? reason : null };
}
