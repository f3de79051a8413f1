import { describe, expect, it } from 'vitest';
import { changedParts, changedTerms, versionSteps } from '../../../src/domain/measures/lineage.ts';

describe('terms', () => {
  it('are compared as JSON, name by name', () => {
    const older = { duration: 'P30D', zones: [{ a: 1, b: 2 }], unconditional: true };
    const newer = { duration: 'P60D', zones: [{ b: 2, a: 1 }], monitors: null };
    expect(changedTerms(older, newer)).toEqual({
      onlyOlder: [{ name: 'unconditional', value: true }],
      onlyNewer: [{ name: 'monitors', value: null }],
      changed: [{ name: 'duration', from: 'P30D', to: 'P60D' }],
    });
    expect(changedTerms({ a: [1, 2] }, { a: [2, 1] }).changed).toHaveLength(1);
    expect(changedTerms({ a: [] }, { a: {} }).changed).toHaveLength(1);
  });
});

describe('parts', () => {
  it('are kept, replaced, dropped or of one version alone, each once', () => {
    const supersedes = (part: number) => (part === 4 ? [2, 9] : []);
    expect(changedParts([1, 2, 3, 6], [1, 4, 5], supersedes, [1, 2, 6, 7])).toEqual({
      kept: [1],
      replaced: [{ from: 2, to: 4 }],
      dropped: [6],
      onlyOlder: [3],
      onlyNewer: [5],
    });
  });
});

describe('steps', () => {
  const older = (edges: Record<number, number[]>) => (id: number) => edges[id] ?? [];
  const newer = (edges: Record<number, number[]>) => (id: number) =>
    Object.keys(edges)
      .map(Number)
      .filter((to) => edges[to]?.includes(id));
  const line = (start: number, edges: Record<number, number[]>) => versionSteps(start, older(edges), newer(edges));

  it('are the same from each version of a line', () => {
    const edges = { 5: [9], 7: [5] };
    for (const start of [5, 7, 9]) {
      expect(line(start, edges)).toEqual({
        versions: [9, 5, 7],
        steps: [
          { older: 9, newer: 5 },
          { older: 5, newer: 7 },
        ],
      });
    }
    expect(line(1, edges)).toEqual({ versions: [1], steps: [] });
  });

  it('take two drafts that were made one, and end where versions go round', () => {
    expect(line(3, { 3: [1, 2] }).steps).toEqual([
      { older: 1, newer: 3 },
      { older: 2, newer: 3 },
    ]);
    expect(line(1, { 1: [2], 2: [1] }).versions.sort()).toEqual([1, 2]);
  });
});
