import { distance } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import { containing, fold, inNaturalOrder, likeness, partsOf, wordsOf } from '../../src/domain/names.ts';

describe('a part of a name', () => {
  it.each([
    ['St. K', 'Saint Kitts and Nevis', true],
    ['saint k', 'St. Kitts & Nevis', true],
    ['st', 'Stockholm', true],
    ['the n', 'The Netherlands', true],
    ['the n', 'Netherlands', true],
    ['d’Iv', 'Côte d Ivoire', true],
    ['turk', 'TÜRKİYE', true],
    ['+', 'Open+', true],
    ['+', 'Open', false],
    ['saint', 'Stockholm', false],
  ])('%s in %s: %s', (part, name, found) => {
    expect(containing(part)(name)).toBe(found);
  });
});

describe('fold', () => {
  it.each([
    ['Türkiye', 'Turkiye', 'TÜRKİYE', 'Türkiye'.normalize('NFD')],
    ["Côte d'Ivoire", 'Cote d’Ivoire', 'COTE D`IVOIRE', 'Côte dʼIvoire', 'Cote d Ivoire'],
    ['St. Kitts & Nevis', 'Saint Kitts and Nevis', 'st kitts  and nevis'],
    ['The Gambia', 'Gambia (the)', 'Gambia, The', 'gambia'],
    ['Saint Vincent and the Grenadines', 'Saint Vincent and Grenadines', 'St.Vincent & the Grenadines'],
    ['Timor-Leste', 'Timor Leste', 'Timor–Leste', 'TIMOR_LESTE'],
    ['Bosnia-Herzegovina', 'Bosnia Herzegovina', ' Bosnia\u00a0Herzegovina '],
    ['Åland Islands', 'Aland islands'],
    ['Łódź', 'Lodz', 'LODZ'],
    ['Ærø', 'Aeroe'.replace('oe', 'o')],
    ['Weißrussland', 'WEISSRUSSLAND'],
    ['Зеленський', 'ЗЕЛЕНСЬКИЙ'],
    ['Ἑλλάς', 'Ελλάς'],
  ])('is one for %s and its other spellings', (name, ...others) => {
    for (const other of others) expect([other, fold(other)]).toEqual([other, fold(name)]);
  });

  it.each([
    ['Niger', 'Nigeria'],
    ['Guinea', 'Guinea-Bissau'],
    ['Bosnia and Herzegovina', 'Bosnia-Herzegovina'],
    ['Korea', 'South Korea'],
    ['कि', 'की'],
    ['Iran', 'Iraq'],
  ])('tells %s from %s', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  it('keeps a name that is nothing but "the", and has nothing for one without letters', () => {
    expect(fold('The The')).toBe('thethe');
    expect(fold(' -- ')).toBe('');
    expect(wordsOf('The Holy See')).toEqual(['holy', 'see']);
    expect(wordsOf('Constructor valueOf')).toEqual(['constructor', 'valueof']);
  });
});

it('turns a name round at its one comma', () => {
  expect(inNaturalOrder('Korea, Republic of')).toBe('Republic of Korea');
  expect(inNaturalOrder('Bonaire, Sint Eustatius, Saba')).toBeNull();
  expect(inNaturalOrder('Korea,')).toBeNull();
  expect(inNaturalOrder('Korea')).toBeNull();
});

describe('likeness', () => {
  const of = (a: string, b: string) => likeness(partsOf(a), partsOf(b), distance);

  it('is the share of letters that stay, or of words in common', () => {
    expect(of('Ukriane', 'Ukraine')).toBe(71); // 2 of 7 letters change
    expect(of('Republic of Korea', 'Korea')).toBe(67); // of the three words that count, korea twice
    expect(of('Dem. Rep. Congo', 'Democratic Republic of the Congo')).toBe(83); // two of three begin alike
    expect(of('Volodymyr Zelensky', 'Zelensky Volodymyr')).toBe(99);
  });

  it('knows initials', () => {
    expect([of('UK', 'United Kingdom'), of('United Kingdom', 'U.K.')]).toEqual([75, 75]);
    expect(of('DRC', 'Democratic Republic of the Congo')).toBe(75);
    expect([of('US', 'United Kingdom'), of('UKI', 'United Kingdom')]).toEqual([0, 0]);
  });

  it('is never that of the same name, and never more than the lengths let it be', () => {
    expect(of('Ukraine', 'Ukraine')).toBe(99);
    expect(of('Mali', 'Democratic Republic of the Congo')).toBe(0);
    expect(of('', '')).toBe(0);
  });

  it('is the same both ways', () => {
    for (const [a, b] of [
      ['Swaziland', 'Switzerland'],
      ['Austria', 'Australia'],
      ['Cape Verde', 'Cabo Verde'],
    ] as const)
      expect(of(a, b)).toBe(of(b, a));
  });
});
