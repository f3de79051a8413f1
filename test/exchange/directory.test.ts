import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { Directory, type Resolution } from '../../src/exchange/actors/directory.ts';
import { ActorQuery } from '../../src/exchange/import/entry.ts';
import type { Draft } from '../../src/ledger/write/changes.ts';
import { amend, create, Desk, retract } from '../ledger/writing.ts';
import { testDatabase } from '../support/database.ts';

const DATA = process.env.DEMARCHE_TEST_DATA ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));

const database = await testDatabase();
let desk: Desk;
let directory: Directory;

const state = (slug: string, name: string, more: Draft = {}) => create('actor', { slug, type: 'state', name, ...more });
const code = (scheme: string, value: string, validFrom: string | null = null, validTo: string | null = null) => ({
  scheme,
  value,
  validFrom,
  validTo,
});

beforeAll(async () => {
  desk = new Desk(database);
  await desk.write([
    state('turkiye', 'Türkiye', { aliases: ['Turkey', 'Ankara'], identifiers: [code('iso-3166-1-alpha-2', 'TR')] }),
    state('cote-divoire', "Côte d'Ivoire", { identifiers: [code('iso-3166-1-alpha-3', 'CIV'), code('cow', '437')] }),
    state('namibia', 'Namibia', {
      identifiers: [code('iso-3166-1-alpha-2', 'NA'), code('cow', '565', '1990-03-21'), code('cameo', 'NAM')],
    }),
    state('west-germany', 'Germany', { identifiers: [code('cow', '260', '1955-05-05', '1990-10-03')] }),
    state('germany', 'Germany', {
      identifiers: [
        code('cow', '255', '1990-10-03'),
        code('iso-3166-1-alpha-2', 'DE', '1990-10-03'),
        code('iso-3166-1-alpha-3', 'DEU'),
      ],
    }),
    state('czechoslovakia', 'Czechoslovakia', {
      identifiers: [code('iso-3166-3', 'CSHH', '1974', '1993'), code('cow', '315', '1918-10-28', '1993')],
    }),
    state('nigeria', 'Nigeria', { identifiers: [code('iso-3166-1-alpha-2', 'NG')] }),
    state('korea-south', 'South Korea', { identifiers: [code('iso-3166-1-alpha-2', 'KR')] }),
    state('guinea', 'Guinea', { identifiers: [code('cameo', '011')] }),
    create('actor', { slug: 'ankara-post', type: 'media', name: 'The ANKARA Post', aliases: ['Ankara'] }),
    create('actor', { slug: 'saint-petersburg', type: 'organization', name: 'St. Petersburg' }),
    create('actor', { slug: 'gone', type: 'organization', name: 'Gone', aliases: ['Namibia'] }),
  ]);
  await desk.write([retract('actor', 12)]);
  directory = new Directory(desk.model);
});

const ask = (asked: ActorQuery['wanted'], orElse?: Draft): Resolution =>
  directory.resolve(new ActorQuery(asked, orElse));
/** In short: the slug of the one, 'none', or the slugs of the candidates. */
const who = (asked: ActorQuery['wanted'], orElse?: Draft): string | (string | null)[] => {
  const found = ask(asked, orElse);
  if (found.kind === 'one') return desk.model.stores.actor.slugOf(found.id) as string;
  return found.kind === 'none' ? 'none' : found.candidates.map(({ slug }) => slug);
};
const byCode = (scheme: string, value: string, on?: string) => who({ codes: [{ scheme, value }], ...(on && { on }) });

describe('a code', () => {
  it('is text, compared as it stands', () => {
    expect(byCode('iso-3166-1-alpha-2', 'NA')).toBe('namibia');
    expect(byCode('iso-3166-1-alpha-2', 'na')).toBe('none');
    expect(byCode('cameo', '011')).toBe('guinea');
    expect(byCode('cameo', '11')).toBe('none');
    expect(byCode('gleditsch-ward', '437')).toBe('none');
  });

  it('is in force from its first day to before its last', () => {
    expect(byCode('cow', '315', '1992-12-31')).toBe('czechoslovakia');
    expect(byCode('cow', '315', '1993')).toBe('none');
    expect(byCode('cow', '565', '1990-03-20')).toBe('none');
    expect(byCode('cow', '565', '1990-03-21')).toBe('namibia');
    expect(byCode('iso-3166-3', 'CSHH')).toBe('czechoslovakia');
  });

  it('goes before the name, and is not overruled by it', () => {
    const iso = { scheme: 'iso-3166-1-alpha-2', value: 'NG' };
    expect(who({ codes: [iso], name: 'Federal Republic of Somewhere' })).toBe('nigeria');
    expect(who({ codes: [iso], name: 'Nigeria' })).toBe('nigeria');
    expect(who({ codes: [iso], name: 'Namibia' })).toEqual(['nigeria', 'namibia']);
  });

  it('tells two of one name apart', () => {
    expect(who({ name: 'Germany' })).toEqual(['west-germany', 'germany']);
    expect(who({ name: 'Germany', codes: [{ scheme: 'cow', value: '260' }] })).toBe('west-germany');
    expect(who({ name: 'Germany', on: '1960' })).toEqual(['west-germany', 'germany']); // DEU has no dates
    expect(who({ name: 'Germany', on: '2000' })).toBe('germany');
  });

  it('that another one contradicts chooses nobody', () => {
    const [ng, tr] = ['NG', 'TR'].map((value) => ({ scheme: 'iso-3166-1-alpha-2', value }));
    expect(who({ codes: [ng, tr] as never })).toEqual(['nigeria', 'turkiye']);
  });

  it('of nobody leaves the name to decide, unless who has the name has another code', () => {
    expect(who({ codes: [{ scheme: 'wikidata', value: 'Q43' }], name: 'Turkey' })).toBe('turkiye');
    expect(who({ codes: [{ scheme: 'iso-3166-1-alpha-2', value: 'TM' }], name: 'Turkey' })).toEqual(['turkiye']);
  });
});

describe('a name', () => {
  it('is an id, a slug, a name or an alias', () => {
    for (const name of ['act_1', 'turkiye', 'Türkiye', 'Turkey', ' Turkey ', 'Türkiye'.normalize('NFD')])
      expect([name, who({ name })]).toEqual([name, 'turkiye']);
    expect(who({ name: 'act_99' })).toBe('none');
    expect(who({ name: 'prp_1' })).toBe('none');
  });

  it('is the same in another case, without accents, "the", punctuation', () => {
    expect(who({ name: 'TURKIYE' })).toBe('turkiye');
    expect(who({ name: 'Cote d’Ivoire' })).toBe('cote-divoire');
    expect(who({ name: 'ankara post' })).toBe('ankara-post');
    expect(who({ name: 'Saint Petersburg' })).toBe('saint-petersburg');
  });

  it('of two actors chooses nobody', () => {
    expect(who({ name: 'Ankara' })).toEqual(['turkiye', 'ankara-post']);
    expect(who({ name: 'ankara' })).toEqual(['turkiye', 'ankara-post']);
  });

  it('of a retracted actor is nobody’s', () => {
    expect(who({ name: 'Namibia' })).toBe('namibia');
    expect(who({ name: 'gone' })).toBe('none');
    expect(who({ name: 'act_12' })).toBe('none');
  });

  it('by which everybody calls the country of an ISO code is that country’s', () => {
    expect(who({ name: 'Ivory Coast' })).toBe('cote-divoire');
    expect(who({ name: 'Republic of Korea' })).toBe('korea-south');
    expect(who({ name: 'Korea, Republic of' })).toBe('korea-south');
    expect(who({ name: 'Federal Republic of Germany' })).not.toBe('west-germany');
  });

  it('that is only alike is never taken, but shown with how alike it is', () => {
    const found = ask({ name: 'Namibya' });
    expect(found).toEqual({
      kind: 'ambiguous',
      candidates: [{ id: 3, slug: 'namibia', name: 'Namibia', score: 86 }],
    });
    expect(who({ name: 'Niger' })).toEqual(['nigeria']);
    expect(who({ name: 'Xanadu' })).toBe('none');
    expect(who({ name: '' })).toBe('none');
    expect(who({ name: '—' })).toBe('none');
    expect(who({})).toBe('none');
  });

  it('that is only alike does not stand in the way of somebody new', () => {
    expect(who({ name: 'Niger' }, { slug: 'niger', type: 'state', name: 'Niger' })).toBe('none');
    expect(who({ name: 'Ankara' }, { slug: 'ankara', type: 'state', name: 'Ankara' })).toEqual([
      'turkiye',
      'ankara-post',
    ]);
  });
});

it('refuses a day that is none', () => {
  expect(() => ask({ name: 'Turkey', on: '1990-02-30' })).toThrow('1990-02-30');
});

it('answers from the ledger’s head, whatever it answered before', async () => {
  const query = new ActorQuery({ name: 'Anatolia' });
  expect(directory.resolve(query)).toEqual({ kind: 'none' });
  await desk.write([amend('actor', 1, { aliases: ['Turkey', 'Ankara', 'Anatolia'] })]);
  expect(directory.resolve(query)).toEqual({ kind: 'one', id: 1 });
});

it('works a query out once, until the ledger changes', async () => {
  const query = new ActorQuery({ name: 'Turke' });
  const first = directory.resolve(query);
  expect(first.kind).toBe('ambiguous');
  expect(directory.resolve(query)).toBe(first);
  await desk.write([amend('actor', 1, { aliases: ['Turkey', 'Ankara', 'Anatolia'] })]);
  expect(directory.resolve(query)).not.toBe(first);
});

/** Names that states have given up, which lists of today's names leave out. */
const FORMER: Record<string, string[]> = { SWZ: ['Swaziland'], MKD: ['Macedonia'] };

const VOTES = `${DATA}/ukraine_votes/ukraine_2014_2022_votes.csv`;
it.skipIf(!existsSync(VOTES))(
  'knows states by their published codes under the names of two roll calls (needs DEMARCHE_TEST_DATA)',
  async () => {
    await database.reset();
    const un = new Desk(database);
    const read = async (path: string) =>
      parse<Record<string, string>>(await readFile(path), { columns: true, bom: true, relax_quotes: true });
    const countries = (await read(`${DATA}/actors/datahub_country-codes.csv`)).flatMap((row) => {
      const [name, alpha2, alpha3] = [row['CLDR display name'], row['ISO3166-1-Alpha-2'], row['ISO3166-1-Alpha-3']];
      const aliases = [row['UNTERM English Short'], row.official_name_en, ...(FORMER[alpha3 as string] ?? [])];
      return name && alpha2 && alpha3 ? [{ name, alpha2, alpha3, aliases: aliases.filter((alias) => alias) }] : [];
    });
    await un.write(
      countries.map(({ name, alpha2, alpha3, aliases }) =>
        state(alpha3.toLowerCase(), name, {
          aliases,
          identifiers: [code('iso-3166-1-alpha-2', alpha2), code('iso-3166-1-alpha-3', alpha3)],
        }),
      ),
    );
    const known = new Directory(un.model);
    const find = (asked: ActorQuery['wanted']) => {
      const found = known.resolve(new ActorQuery(asked));
      return found.kind === 'one' ? un.model.stores.actor.slugOf(found.id) : null;
    };
    for (const { alpha2, alpha3 } of countries) {
      expect(find({ codes: [{ scheme: 'iso-3166-1-alpha-2', value: alpha2 }] })).toBe(alpha3.toLowerCase());
    }
    // One state under its name in each of the two resolutions.
    for (const [slug, ...names] of [
      ['cpv', 'Cabo Verde', 'Cape Verde'],
      ['swz', 'Swaziland', 'eSwatini'],
      ['kor', 'South Korea', 'Republic of Korea'],
      ['vct', 'Saint Vincent and Grenadines', 'Saint Vincent and the Grenadines'],
      ['mkd', 'Macedonia', 'North Macedonia'],
    ] as const)
      expect([slug, ...names.map((name) => find({ name }))]).toEqual([slug, ...names.map(() => slug)]);

    const votes = await read(VOTES);
    const names = [...new Set(votes.map((vote) => vote.country_name as string))].sort();
    // What is abbreviated is not guessed, and the right one is among those shown.
    const shown = names.flatMap((name) => {
      const found = known.resolve(new ActorQuery({ name }));
      return found.kind === 'one'
        ? []
        : [[name, found.kind === 'ambiguous' ? found.candidates.slice(0, 2).map(({ slug }) => slug) : []]];
    });
    expect(shown).toEqual([
      ['Bosnia and Herz.', expect.arrayContaining(['bih'])],
      ['Bosnia-Herzegovina', expect.arrayContaining(['bih'])],
      ['Central African Rep.', expect.arrayContaining(['caf'])],
      ['Dem. Rep. Congo', expect.arrayContaining(['cod'])],
      ['Dominican Rep.', expect.arrayContaining(['dom'])],
      ['Eq. Guinea', expect.arrayContaining(['gnq'])],
      ['S. Sudan', ['sdn', 'ssd']], // the nearest is the wrong one
    ]);
    for (const resolution of ['68/262', 'ES-11/1']) {
      const voters = votes
        .filter((v) => v.resolution === resolution)
        .flatMap((v) => find({ name: v.country_name as string }) ?? []);
      // Nobody votes twice.
      expect(new Set(voters).size).toBe(voters.length);
    }
  },
);
