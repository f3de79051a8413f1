import { getOrCreate } from '../lists.ts';
import type { Directness } from '../vocabulary.ts';

/**
 * Discourse networks: actors tied by the proposals that they speak of. A statement is an actor, a proposal and a
 * place on a scale; x[i,j,k] is how many statements actor i made on proposal j at level k.
 * Source: P. Leifeld, Discourse Network Analyzer manual, and "Discourse Network Analysis" in The Oxford Handbook of
 * Political Networks (2017). The range R of the levels is the scale's, not that of the data.
 */
export interface CodedStatement {
  actor: number;
  proposal: number;
  /** The level's place on the scale. */
  level: number;
  /** The document that contains it. */
  source: number;
  /** Days since 1970-01-01. */
  day: number;
  /** How directly the level follows from the record: an index into DIRECTNESSES. */
  indirect?: number;
}

export const DUPLICATES = ['keep', 'source', 'week', 'month', 'year', 'range'] as const;
type Duplicates = (typeof DUPLICATES)[number];

const ONCE_PER: Record<Exclude<Duplicates, 'keep'>, (coded: CodedStatement) => string> = {
  source: ({ source }) => `${source}`,
  week: ({ day }) => `${isoWeek(day)}`,
  month: ({ day }) => date(day).toISOString().slice(0, 7),
  year: ({ day }) => date(day).toISOString().slice(0, 4),
  range: () => '',
};

const date = (day: number) => new Date(day * 86_400_000);
/** Weeks since 1970-01-01, a Thursday, from Monday to Sunday; a week across New Year is one week. */
const isoWeek = (day: number) => Math.floor((day + 3) / 7);

/**
 * Makes a function to call with each statement in order. It returns whether the statement is the first of its actor,
 * proposal and level in its document, week, month or year, or in all.
 */
export function duplicateFilter(rule: Duplicates): (coded: CodedStatement) => boolean {
  if (rule === 'keep') return () => true;
  const seen = new Set<string>();
  return (coded) => {
    const key = `${coded.actor} ${coded.proposal} ${coded.level} ${ONCE_PER[rule](coded)}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  };
}

/** The number of statements by an actor on a proposal, at each level. */
class LevelCount extends Map<number, number> {
  /** The level, if there is only one statement, as with votes. Such objects are shared, and never changed. */
  only: number | null = null;

  static #single = new Map<number, LevelCount>();
  static single(level: number): LevelCount {
    return getOrCreate(LevelCount.#single, level, () => Object.assign(new LevelCount([[level, 1]]), { only: level }));
  }

  /** These counts with one more statement: a copy if they are shared, else the same object. */
  with(level: number): LevelCount {
    const more = this.only === null ? this : new LevelCount(this);
    return more.set(level, (more.get(level) ?? 0) + 1);
  }
}

const total = (levels: LevelCount): number => [...levels.values()].reduce((a, b) => a + b, 0);

/** A tie between an actor and a proposal: the number of statements, and their balance for or against it. */
interface Tie {
  actor: number;
  proposal: number;
  weight: number;
  /** Σ x·q: how much for it minus how much against it. */
  balance: number;
}

const inOrder = <V>(map: Map<number, V>): [number, V][] => [...map].sort(([a], [b]) => a - b);

export const AGGREGATIONS = ['ignore', 'congruence', 'conflict', 'subtract'] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];
/** The first four are the Discourse Network Analyzer's, with its names; the last two are ours, and bounded. */
export const NORMALISATIONS = ['none', 'average', 'jaccard', 'cosine', 'set_jaccard', 'vector_cosine'] as const;
export type Normalisation = (typeof NORMALISATIONS)[number];

/** How often each actor spoke of each proposal at each level, and the ties that follow from it. */
export class StatementCounts {
  readonly #counts = new Map<number, Map<number, LevelCount>>();
  /** By actor and proposal: the numbers of implied and inferred statements. */
  readonly #indirect = new Map<number, Map<number, [implied: number, inferred: number]>>();
  readonly #by = { actor: new Map<number, number>(), proposal: new Map<number, number>() };
  size = 0;

  add(coded: CodedStatement): void {
    const { actor, proposal, level } = coded;
    const proposals = getOrCreate(this.#counts, actor, () => new Map());
    proposals.set(proposal, proposals.get(proposal)?.with(level) ?? LevelCount.single(level));
    for (const kind of ['actor', 'proposal'] as const)
      this.#by[kind].set(coded[kind], (this.#by[kind].get(coded[kind]) ?? 0) + 1);
    this.size++;
    if (!coded.indirect) return;
    const counts = getOrCreate(
      getOrCreate(this.#indirect, actor, () => new Map()),
      proposal,
      (): [number, number] => [0, 0],
    );
    counts[coded.indirect - 1] = (counts[coded.indirect - 1] as number) + 1;
  }

  /** The number of pairs of an actor and a proposal that it spoke of. */
  get pairs(): number {
    return [...this.#counts.values()].reduce((sum, { size }) => sum + size, 0);
  }

  /** The number of statements by each actor or on each proposal, ordered by id. */
  by = (kind: 'actor' | 'proposal'): [number, number][] => inOrder(this.#by[kind]);

  actors(): number[] {
    return [...this.#counts.keys()].sort((a, b) => a - b);
  }

  /** The ties of an actor to the proposals that it spoke of, ordered by id. */
  ties(actor: number): Tie[] {
    return inOrder(this.#of(actor)).map(([proposal, levels]) => {
      const balance = [...levels].reduce((sum, [level, n]) => sum + level * n, 0);
      return { actor, proposal, weight: total(levels), balance };
    });
  }

  /**
   * The tie between two actors, even if its weight is 0; null if they spoke of no common proposal.
   * ignore Σ x·x'; congruence Σ x·x'·(1 − |q − q'|/R); conflict Σ x·x'·|q − q'|/R; subtract congruence − conflict. It
   * is divided, where n counts an actor's statements: average, by (n + n')/2; jaccard, by m10 + m01 + m11 over pairs of
   * proposal and level, where m10 counts the first actor's statements at pairs where the other has none, m01 the
   * reverse, and m11 is Σ x·x' where both have some; cosine, by n·n'. These are the Discourse Network Analyzer's, and
   * can exceed 1. Ours stay within [0, 1], subtract within [−1, 1]. set_jaccard: the mean share of the pairs of
   * distinct levels of the two, summed over common proposals, by the number of proposals that either spoke of;
   * vector_cosine: by √(K(x,x)·K(x',x')), where K is the congruence for congruence, else Σ x·x'.
   */
  edge(one: number, other: number, range: number, aggregation: Aggregation, normalisation: Normalisation = 'none') {
    const [mine, theirs] = [this.#of(one), this.#of(other)];
    const share = (apart: number) => SHARES[aggregation](apart / range);
    const shareOf = normalisation === 'set_jaccard' ? meanShare : tie;
    let [n, weight] = [0, 0];
    for (const [proposal, levels] of mine) {
      const against = theirs.get(proposal);
      if (against === undefined) continue;
      n++;
      weight += shareOf(levels, against, share);
    }
    if (n === 0) return null;
    const kernel = aggregation === 'congruence' ? share : () => 1;
    return { one, other, weight: weight / divisor(mine, theirs, normalisation, kernel), n };
  }

  /** The `n` common proposals of two actors by directness: each counts at the least direct statement of either. */
  directness(one: number, other: number, n: number): Record<Directness, number> {
    const found = { explicit: n, implied: 0, inferred: 0 };
    const [mine, theirs] = [this.#indirect.get(one), this.#indirect.get(other)];
    for (const proposal of new Set([...(mine?.keys() ?? []), ...(theirs?.keys() ?? [])])) {
      if (!this.#of(one).has(proposal) || !this.#of(other).has(proposal)) continue;
      found.explicit--;
      found[mine?.get(proposal)?.[1] || theirs?.get(proposal)?.[1] ? 'inferred' : 'implied']++;
    }
    return found;
  }

  /** The `n` statements of an actor on a proposal, by directness. */
  directnessOn(actor: number, proposal: number, n: number): Record<Directness, number> {
    const [implied, inferred] = this.#indirect.get(actor)?.get(proposal) ?? [0, 0];
    return { explicit: n - implied - inferred, implied, inferred };
  }

  #of = (actor: number): Map<number, LevelCount> => this.#counts.get(actor) ?? new Map();
}

/** What two statements add to the weight, given their distance as a share of the range. */
const SHARES: Record<Aggregation, (apart: number) => number> = {
  ignore: () => 1,
  congruence: (apart) => 1 - apart,
  conflict: (apart) => apart,
  subtract: (apart) => 1 - 2 * apart,
};

type Share = (apart: number) => number;

const sumOf = <T>(all: Iterable<T>, of: (one: T) => number): number => {
  let sum = 0;
  for (const one of all) sum += of(one);
  return sum;
};

function tie(mine: LevelCount, theirs: LevelCount, share: Share): number {
  if (mine.only !== null && theirs.only !== null) return share(Math.abs(mine.only - theirs.only));
  let sum = 0;
  for (const [q, n] of mine) for (const [other, m] of theirs) sum += n * m * share(Math.abs(q - other));
  return sum;
}

/** The mean share over pairs of the two actors' distinct levels, however often each was stated. */
function meanShare(mine: LevelCount, theirs: LevelCount, share: Share): number {
  const once = (levels: LevelCount): LevelCount => new LevelCount([...levels.keys()].map((level) => [level, 1]));
  return tie(once(mine), once(theirs), share) / (mine.size * theirs.size);
}

type Spoken = ReadonlyMap<number, LevelCount>;

function divisor(mine: Spoken, theirs: Spoken, normalisation: Normalisation, kernel: Share): number {
  const statements = (of: Spoken) => sumOf(of.values(), total);
  const square = (of: Spoken) => sumOf(of.values(), (levels) => tie(levels, levels, kernel));
  switch (normalisation) {
    case 'none':
      return 1;
    case 'average':
      return (statements(mine) + statements(theirs)) / 2;
    case 'jaccard':
      return apartOf(mine, theirs) + apartOf(theirs, mine) + together(mine, theirs);
    case 'cosine':
      return statements(mine) * statements(theirs);
    case 'set_jaccard':
      return new Set([...mine.keys(), ...theirs.keys()]).size;
    case 'vector_cosine':
      return Math.sqrt(square(mine) * square(theirs));
  }
}

/** The number of statements at pairs of proposal and level where the other actor has none. */
const apartOf = (mine: Spoken, theirs: Spoken): number =>
  sumOf(mine, ([proposal, levels]) => sumOf(levels, ([level, n]) => (theirs.get(proposal)?.has(level) ? 0 : n)));

/** Σ x·x' over pairs of proposal and level. */
const together = (mine: Spoken, theirs: Spoken): number =>
  sumOf(mine, ([proposal, levels]) => sumOf(levels, ([level, n]) => n * (theirs.get(proposal)?.get(level) ?? 0)));
