import { expect, it } from 'vitest';
import { independentSources, origin, outletNamed, outletsBehind } from '../../src/domain/independence.ts';

const told = (publisher: string, ...outlets: string[]) => ({
  outlets: outlets.map(outletNamed),
  publisher: outletNamed(publisher),
});
const bloomberg = told('Bloomberg');
const menafn = told('MENAFN', 'Bloomberg');

it('takes a report to its first outlet, the nearest to the holder', () => {
  expect(origin(bloomberg).name).toBe('Bloomberg');
  expect(origin(menafn).name).toBe('Bloomberg');
  expect(origin(told('MENAFN', 'Yahoo', 'Bloomberg')).name).toBe('Bloomberg');
});

it('counts outlets, not articles: copies and retellings once', () => {
  expect(independentSources([])).toBe(0);
  expect(independentSources([bloomberg, menafn, bloomberg])).toBe(1);
  expect(independentSources([bloomberg, menafn, told('Reuters')])).toBe(2);
});

it('takes spellings of one name for one outlet, and shows the first as it was given', () => {
  const spelt = [
    told('Le Temps'),
    told('LE TEMPS'),
    told('Die Zeit'),
    told('The Post'),
    told('Post'),
    told('…'),
    told('—'),
  ];
  expect([...outletsBehind(spelt).values()]).toEqual(['Le Temps', 'Die Zeit', 'The Post', '…', '—']);
});
