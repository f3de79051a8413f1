import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { countryOf, identifiersOf, namesOf, withdrawnCode } from '../../src/exchange/formats/countries.ts';
import { Slugs, slugOf } from '../../src/exchange/formats/slugs.ts';
import { real } from './foreign.ts';

describe('a country', () => {
  it('is meant by its codes and by its names, as tables spell them', () => {
    const meant = (text: string) => countryOf(text)?.alpha2 ?? null;
    expect(['NA', 'NAM', 'Namibia', ' namibia '].map(meant)).toEqual(['NA', 'NA', 'NA', 'NA']);
    expect(['UK', 'USA', 'Turkey', 'Türkiye', "Cote d'Ivoire", 'Côte d’Ivoire'].map(meant)).toEqual([
      'GB',
      'US',
      'TR',
      'TR',
      'CI',
      'CI',
    ]);
    expect(['Swaziland', 'Macedonia', 'Cabo Verde', 'Bosnia and Herz.', 'Congo - Kinshasa'].map(meant)).toEqual([
      'SZ',
      'MK',
      'CV',
      'BA',
      'CD',
    ]);
    // Two have the name; codes are in capitals; and these are none.
    expect(['Congo', 'na', 'QQ', 'USSR', '', '__proto__'].map(meant)).toEqual([null, null, null, null, null, null]);
  });

  it('has names that are no other’s, and codes from the day on which they held', () => {
    expect(namesOf('CG')).not.toContain('Congo');
    expect(namesOf('SZ')).toEqual(['Eswatini', 'Swaziland']);
    expect(identifiersOf(countryOf('RU') as never)).toEqual([
      { scheme: 'iso-3166-1-alpha-2', value: 'RU', validFrom: '1992-08-30' },
      { scheme: 'iso-3166-1-alpha-3', value: 'RUS', validFrom: '1992-08-30' },
    ]);
  });

  it('that is no more has four letters, and where two had the same two, the name tells them apart', () => {
    expect(withdrawnCode('CS', 'Czechoslovakia')?.alpha4).toBe('CSHH');
    expect(withdrawnCode('CS', 'Serbia and Montenegro')?.alpha4).toBe('CSXX');
    expect(withdrawnCode('CS', 'Somewhere')).toBeNull();
    expect(withdrawnCode('YUG', 'Yugoslavia')?.alpha4).toBe('YUCS');
    expect(withdrawnCode('RU', 'Russia')).toBeNull();
  });

  const list = real('actors/iso_3166-3.json');
  it.skipIf(list === null)('that is no more is as in ISO 3166-3', async () => {
    const { '3166-3': rows } = JSON.parse(await readFile(list as string, 'utf8'));
    const seen: string[] = [];
    for (const row of rows as Record<string, string>[]) {
      const found = withdrawnCode(row.alpha_4 as string, row.name as string);
      if (!found) continue;
      seen.push(found.alpha4);
      expect(found).toMatchObject({ alpha2: row.alpha_2, alpha3: row.alpha_3, until: row.withdrawal_date });
    }
    expect(seen).toHaveLength(11);
  });
});

describe('a slug', () => {
  it('is of Latin letters and digits', () => {
    expect(
      ['Côte d’Ivoire', "Yemen People's Republic", 'São Tomé & Príncipe', 'Großer Łódź', '--A  b--', 'Київ', ''].map(
        (s) => slugOf(s),
      ),
    ).toEqual(['cote-d-ivoire', 'yemen-peoples-republic', 'sao-tome-principe', 'grosser-lodz', 'a-b', '', '']);
  });

  it('is each record’s own, the same each time, and never too long', () => {
    const keys = ['a b', 'a-b', 'A B', 'Київ', 'x'.repeat(500), `${'x'.repeat(499)}y`];
    const made = () => {
      const slugs = new Slugs('p');
      return keys.map((key) => slugs.of(key));
    };
    const slugs = made();
    expect(made()).toEqual(slugs);
    expect(slugs[0]).toBe('p-a-b');
    expect(new Set(slugs).size).toBe(keys.length);
    for (const slug of slugs) expect(slug).toMatch(/^(?=.{1,120}$)[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});
