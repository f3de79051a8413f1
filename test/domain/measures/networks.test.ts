import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AGGREGATIONS,
  type Aggregation,
  type CodedStatement,
  duplicateFilter,
  NORMALISATIONS,
  type Normalisation,
  StatementCounts,
} from '../../../src/domain/measures/networks.ts';

type Edge = NonNullable<ReturnType<StatementCounts['edge']>>;

function countsOf(all: readonly CodedStatement[]): StatementCounts {
  const counts = new StatementCounts();
  for (const one of all) counts.add(one);
  return counts;
}

/** The ties of all pairs of actors. */
function oneMode(
  all: readonly CodedStatement[],
  range: number,
  aggregation: Aggregation,
  how: Normalisation = 'none',
): Edge[] {
  const counts = countsOf(all);
  const actors = counts.actors();
  const pairs = actors.flatMap((one, at) => actors.slice(at + 1).map((other) => [one, other] as const));
  return pairs.flatMap(([one, other]) => counts.edge(one, other, range, aggregation, how) ?? []);
}

/** The ties of all actors to proposals. */
function twoMode(all: readonly CodedStatement[]) {
  const counts = countsOf(all);
  return counts.actors().flatMap((actor) => counts.ties(actor));
}

const coded = fc.record({
  actor: fc.nat({ max: 4 }),
  proposal: fc.nat({ max: 3 }),
  level: fc.constantFrom(-1, -0.5, 0, 0.5, 1),
  source: fc.nat({ max: 3 }),
  day: fc.integer({ min: 0, max: 1000 }),
});
const statements = fc.array(coded, { maxLength: 30 });
const weights = (edges: Edge[]) => new Map(edges.map(({ one, other, weight }) => [`${one} ${other}`, weight]));

describe('networks of actors', () => {
  it('congruence less conflict is subtract, and together they are ignore', () => {
    fc.assert(
      fc.property(statements, fc.constantFrom('none', 'average', 'jaccard'), (all, how) => {
        const [ignore, congruence, conflict, subtract] = AGGREGATIONS.map((a) =>
          weights(oneMode(all, 2, a, how as 'none')),
        );
        for (const [pair, weight] of congruence ?? []) {
          const other = conflict?.get(pair) as number;
          expect(subtract?.get(pair)).toBeCloseTo(weight - other, 10);
          expect(ignore?.get(pair)).toBeCloseTo(weight + other, 10);
        }
        expect(ignore?.size).toBe(subtract?.size);
      }),
    );
  });
  it('by vector_cosine are 1 for two who say the same, and never beyond; by set_jaccard never beyond either', () => {
    fc.assert(
      fc.property(statements, fc.constantFrom(...AGGREGATIONS), (all, aggregation) => {
        const twins = all.flatMap((s) => [
          { ...s, actor: 0 },
          { ...s, actor: 1 },
        ]);
        for (const of of ['ignore', 'congruence'] as const)
          for (const { weight } of oneMode(twins, 2, of, 'vector_cosine')) expect(weight).toBeCloseTo(1, 10);
        const least = aggregation === 'subtract' ? -1 : 0;
        for (const how of ['vector_cosine', 'set_jaccard'] as const)
          for (const { weight } of oneMode(all, 2, aggregation, how)) {
            expect(weight).toBeLessThanOrEqual(1 + 1e-12);
            expect(weight).toBeGreaterThanOrEqual(least - 1e-12);
          }
      }),
    );
  });

  it('by jaccard and cosine are as the Discourse Network Analyzer has them', () => {
    const said = (actor: number, proposal: number, level: number, times = 1): CodedStatement[] =>
      Array.from({ length: times }, (_, i) => ({ actor, proposal, level, source: i, day: i }));
    // At (1, yes) both, twice and three times; at (2, yes) the first alone; at (2, no) and (3, no) the second alone.
    const all = [...said(0, 1, 1, 2), ...said(0, 2, 1), ...said(1, 1, 1, 3), ...said(1, 2, -1), ...said(1, 3, -1, 2)];
    const weight = (aggregation: Aggregation, how: Normalisation) => oneMode(all, 2, aggregation, how)[0]?.weight;
    expect(weight('congruence', 'jaccard')).toBeCloseTo(6 / (1 + 3 + 6), 12);
    expect(weight('conflict', 'jaccard')).toBeCloseTo(1 / (1 + 3 + 6), 12);
    expect(weight('congruence', 'cosine')).toBeCloseTo(6 / (3 * 6), 12);
    expect(weight('ignore', 'average')).toBeCloseTo(7 / 4.5, 12);
  });
  it('an actor who says nothing in common changes nothing', () => {
    fc.assert(
      fc.property(statements, fc.constantFrom(...NORMALISATIONS), (all, how) => {
        const alone: CodedStatement = { actor: 9, proposal: 9, level: 1, source: 0, day: 0 };
        expect(oneMode([...all, alone], 2, 'congruence', how)).toEqual(oneMode(all, 2, 'congruence', how));
      }),
    );
  });
});

describe('the same said again', () => {
  const at = (day: string, more: Partial<CodedStatement> = {}): CodedStatement => ({
    actor: 1, proposal: 1, level: 1, source: 1, day: Date.parse(day) / 86_400_000, ...more,
  }); // biome-ignore format: one line
  it.each([
    ['keep', 5],
    ['source', 3],
    ['week', 4],
    ['month', 3],
    ['year', 3],
    ['range', 2],
  ] as const)('counts by the rule: %s', (rule, n) => {
    const all = [
      at('2020-12-28'), // Monday
      at('2021-01-03'), // Sunday of the same week
      at('2021-01-04', { source: 2 }),
      at('2021-01-31', { source: 2 }),
      at('2021-01-31', { source: 2, level: -1 }), // another level is another statement
    ];
    expect(all.filter(duplicateFilter(rule))).toHaveLength(n);
  });
});

const DATA = process.env.DEMARCHE_TEST_DATA ?? new URL('../../../../shared/data', import.meta.url).pathname;
const sample = `${DATA}/dna_sample/statements.csv`;

describe.skipIf(!existsSync(sample))('the sample of the Discourse Network Analyzer', () => {
  const all = existsSync(sample) ? (parse(readFileSync(sample), { columns: true }) as Record<string, string>[]) : [];
  const number = (column: string) => {
    const names = [...new Set(all.map((row) => row[column]))];
    return (row: Record<string, string>) => names.indexOf(row[column]);
  };
  const [actor, proposal, source] = [number('organization'), number('concept'), number('document_id')];
  const read: CodedStatement[] = all.map((row) => ({
    actor: actor(row),
    proposal: proposal(row),
    level: row.agreement === '1' ? 1 : -1,
    source: source(row),
    day: Math.floor(Date.parse(`${row.datetime}Z`) / 86_400_000),
  }));
  const sum = (edges: Edge[]) => edges.reduce((total, { weight }) => total + 2 * weight, 0);

  it('has 40 statements in 22 ties of actors to concepts', () => {
    const ties = twoMode(read);
    expect([ties.reduce((total, { weight }) => total + weight, 0), ties.length]).toEqual([40, 22]);
  });
  it('adds up to 276 over 21 ties of actors, 160 in congruence, 116 in conflict, 44 between them', () => {
    const figures = AGGREGATIONS.map((aggregation) => sum(oneMode(read, 2, aggregation)));
    expect(figures).toEqual([276, 160, 116, 44]);
    expect(oneMode(read, 2, 'ignore')).toHaveLength(21);
  });
  it('has 23 statements once what a document repeats counts once', () => {
    expect(read.filter(duplicateFilter('source'))).toHaveLength(23);
  });
});
