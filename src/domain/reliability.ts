/**
 * Krippendorff's alpha, 1 − observed / expected disagreement among coders: 1 perfect, 0 as by chance, below 0 worse.
 * Values are ranks in order (0, 1, 2 …) of a list of `categories`, or, for the interval metric, their numbers.
 * Source: K. Krippendorff, Content Analysis (2004), chapter 11.
 */
export type Metric = 'nominal' | 'ordinal' | 'interval';

export interface Reliability {
  /** Null where fewer than two values can be compared, or all of them are one and the same. */
  alpha: number | null;
  /** Units that two coders or more have coded, and the values in them. */
  units: number;
  values: number;
}

/** `units` are what was coded: of each, the values that coders gave it; who did not code it is left out. */
export function krippendorffAlpha(units: readonly (readonly number[])[], metric: Metric): Reliability {
  const comparable = units.filter((values) => values.length > 1);
  const categories = [...new Set(comparable.flat())].sort((a, b) => a - b);
  const place = new Map(categories.map((value, i) => [value, i]));
  const k = categories.length;
  const coincidences = new Float64Array(k * k);
  for (const values of comparable) {
    for (const [one, a] of values.entries()) {
      for (const [other, b] of values.entries()) {
        if (one === other) continue;
        const at = (place.get(a) as number) * k + (place.get(b) as number);
        coincidences[at] = (coincidences[at] as number) + 1 / (values.length - 1);
      }
    }
  }
  const totals = categories.map((_, c) => {
    let sum = 0;
    for (let d = 0; d < k; d++) sum += coincidences[c * k + d] as number;
    return sum;
  });
  const n = totals.reduce((a, b) => a + b, 0);
  const apart = distance(metric, categories, totals);
  let observed = 0;
  let expected = 0;
  for (let c = 0; c < k; c++) {
    for (let d = 0; d < k; d++) {
      const weight = apart(c, d);
      observed += (coincidences[c * k + d] as number) * weight;
      expected += ((totals[c] as number) * (totals[d] as number) * weight) / (n - 1);
    }
  }
  const counted = { units: comparable.length, values: comparable.flat().length };
  return { alpha: n < 2 || expected === 0 ? null : 1 - observed / expected, ...counted };
}

/** The squared difference between two categories, by their places in order. */
function distance(metric: Metric, categories: readonly number[], totals: readonly number[]) {
  return (c: number, d: number): number => {
    if (c === d) return 0;
    if (metric === 'nominal') return 1;
    if (metric === 'interval') return ((categories[c] as number) - (categories[d] as number)) ** 2;
    const [low, high] = c < d ? [c, d] : [d, c];
    let between = 0;
    for (let g = low; g <= high; g++) between += totals[g] as number;
    return (between - ((totals[low] as number) + (totals[high] as number)) / 2) ** 2;
  };
}
