import type { Answer } from '@demarche/client';
import { LEVELS } from '../../../../src/domain/vocabulary.ts';
import type { Level } from '../../marks/marks.ts';
import { type Named, slugOf } from '../../state/named.ts';
import { language } from '../../state/texts.ts';
import { inChain } from '../matrix/order.ts';
import { BINS } from './shades.ts';

export type AgreementAnswer = Answer<'/v1/agreement'>;
export type Pair = AgreementAnswer['data'][number];
export type Definition = AgreementAnswer['meta']['definition'];
/** These range from −1 to 1, the others from 0 to 1. */
const SIGNED: ReadonlySet<Definition> = new Set(['s', 'kappa', 'kappa-squared']);
export const leastOf = (definition: Definition): number => (SIGNED.has(definition) ? -1 : 0);

/** The shade of a figure, from differing to agreeing. */
export function shadeOf(definition: Definition, value: number): number {
  const least = leastOf(definition);
  const share = (value - least) / (1 - least);
  return Math.max(0, Math.min(BINS - 1, Math.floor(share * BINS)));
}

/** The figures that a shade stands for. */
export function rangeOf(definition: Definition, shade: number): [from: number, to: number] {
  const least = leastOf(definition);
  const at = (i: number) => least + (i / BINS) * (1 - least);
  return [at(shade), at(shade + 1)];
}

/** Cached, because creating a formatter takes longer than the rest of a cell. */
const formats = new Map<string, Intl.NumberFormat>();

/** Formats a figure with this many digits and a true minus sign. */
export function figure(value: number, digits = 2): string {
  const key = `${language()} ${digits}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(language(), { minimumFractionDigits: digits, maximumFractionDigits: digits });
  formats.set(key, format);
  return format
    .format(value)
    .replace(/^-/, '−')
    .replace(/^−(0(?:[.,]0+)?)$/, '$1');
}

export const pairKey = (one: string, other: string): string => `${one}.${other}`;

export interface HeatMap {
  parties: Named[];
  /** Each pair is listed under both of its keys. */
  pairs: ReadonlyMap<string, Pair>;
  definition: Definition;
  /** The fewest proposals in common for which a figure counts. */
  atLeast: number;
}

/** The figure of a pair; null if it has none that counts. */
export const countedValue = ({ atLeast }: Pick<HeatMap, 'atLeast'>, pair: Pair | undefined): number | null =>
  pair && pair.n >= atLeast ? pair.value : null;

export function heatMapOf({ data, meta }: AgreementAnswer, order: 'likeness' | 'dossier', atLeast: number): HeatMap {
  const parties = new Map<string, Named>();
  const pairs = new Map<string, Pair>();
  for (const pair of data) {
    const [one, other] = [slugOf(pair.one), slugOf(pair.other)];
    parties.set(one, pair.one);
    parties.set(other, pair.other);
    pairs.set(pairKey(one, other), pair);
    pairs.set(pairKey(other, one), pair);
  }
  const map: HeatMap = { parties: [...parties.values()], pairs, definition: meta.definition, atLeast };
  return order === 'dossier' ? map : { ...map, parties: byLikeness(map) };
}

/** Starts with the party that agrees least with the others; each is followed by the nearest one left. */
function byLikeness(map: HeatMap): Named[] {
  const { pairs, definition } = map;
  const between = (one: Named, other: Named) => countedValue(map, pairs.get(pairKey(slugOf(one), slugOf(other))));
  const hasAny = (one: Named) => map.parties.some((other) => between(one, other) !== null);
  const parties = map.parties.filter(hasAny);
  const middle = (leastOf(definition) + 1) / 2;
  // Two parties without a figure count as halfway: neither close together nor far apart.
  const apart = parties.map((one) => parties.map((other) => (one === other ? 0 : 1 - (between(one, other) ?? middle))));
  const order = inChain(parties.length, (i, j) => apart[i]?.[j] as number);
  return [...order.map((i) => parties[i] as Named), ...map.parties.filter((one) => !hasAny(one))];
}

/** The name of the text that says why a pair has no figure. */
export function whyNot({ n, value }: Pair, definition: Definition, atLeast: number) {
  if (value !== null) return n < atLeast ? 'agreement.why.few' : null;
  if (definition === 'coincidence') return 'agreement.why.sides';
  return n === 0 ? 'agreement.why.nothing' : 'agreement.why.chance';
}

/** Pairs with a figure, the nearest first. */
export const ranked = (map: HeatMap): Pair[] =>
  [...new Set(map.pairs.values())]
    .filter((pair) => countedValue(map, pair) !== null)
    .sort((a, b) => (b.value as number) - (a.value as number) || b.n - a.n);

/** How many pairs have the same figure as the first one. */
export const tiedWithFirst = (pairs: readonly Pair[]): number =>
  pairs.filter(({ value }) => value === pairs[0]?.value).length;

const STEP: Partial<Record<Level, number>> = Object.fromEntries(
  LEVELS.filter((level) => level !== 'ambiguous').map((level, i) => [level, i]),
);
/** From 0, support, to 4, oppose; undefined off the scale. */
export const stepOf = (level: Level | null | undefined): number | undefined => (level ? STEP[level] : undefined);
