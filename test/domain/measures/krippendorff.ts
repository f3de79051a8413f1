import { Coincidences, type Metric } from '../../../src/domain/measures/reliability.ts';

/** `units` are what was coded: of each, the values that coders gave it; who did not code it is left out. */
export function krippendorffAlpha(units: readonly (readonly number[])[], metric: Metric) {
  const found = new Coincidences([...new Set(units.flat())].sort((a, b) => a - b));
  for (const values of units) found.add(values);
  return found.reliability(metric);
}
