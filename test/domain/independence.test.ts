import { expect, it } from 'vitest';
import { independentSources, origin } from '../../src/domain/independence.ts';

const bloomberg = { outlets: [], publisher: 'bloomberg' };
const menafn = { outlets: ['bloomberg'], publisher: 'menafn' };

it('takes a report to its first outlet, the nearest to the holder', () => {
  expect(origin(bloomberg)).toBe('bloomberg');
  expect(origin(menafn)).toBe('bloomberg');
  expect(origin({ outlets: ['yahoo', 'bloomberg'], publisher: 'menafn' })).toBe('bloomberg');
});

it('counts outlets, not articles: copies and retellings once', () => {
  expect(independentSources([])).toBe(0);
  expect(independentSources([bloomberg, menafn, bloomberg])).toBe(1);
  expect(independentSources([bloomberg, menafn, { outlets: [], publisher: 'reuters' }])).toBe(2);
});
