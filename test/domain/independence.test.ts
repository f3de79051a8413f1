import { expect, it } from 'vitest';
import { independentSources, origin, outletNamed, sourcesBehind } from '../../src/domain/independence.ts';

const told = (publisher: string, ...outlets: string[]) => ({
  outlets: outlets.map(outletNamed),
  publisher: outletNamed(publisher),
  utterance: null,
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
  expect(sourcesBehind(spelt)).toEqual(['Le Temps', 'Die Zeit', 'The Post', '…', '—']);
});

it('counts where it was said: outlets that quote one utterance are one source, and all that it joins', () => {
  const quoting = (publisher: string, utterance: string) => ({ ...told(publisher), utterance });
  expect(independentSources([quoting('Reuters', 'a'), quoting('AFP', 'a')])).toBe(1);
  expect(independentSources([quoting('Reuters', 'a'), quoting('AFP', 'b')])).toBe(2);
  expect(sourcesBehind([quoting('Reuters', 'a'), quoting('AFP', 'b'), told('AP'), quoting('Reuters', 'b')])).toEqual([
    'Reuters',
    'AP',
  ]);
});
