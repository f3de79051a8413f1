import { createRequire } from 'node:module';
import iso, { type LocaleData } from 'i18n-iso-countries/index.js';

/** Looks up countries by ISO 3166 code or English name, including withdrawn codes and names that ISO does not list. */

export const ALPHA_2 = 'iso-3166-1-alpha-2';
export const ALPHA_3 = 'iso-3166-1-alpha-3';
export const FORMER = 'iso-3166-3';
export const COW = 'cow';

/** Loaded directly, because the package's main module loads all languages. */
const english = createRequire(import.meta.url)('i18n-iso-countries/langs/en.json') as LocaleData;

/**
 * A withdrawn country code. Its two letters may have been assigned to another country since, so only the four-letter code
 * is unambiguous. Source: ISO 3166-3, for members of the United Nations.
 */
export interface FormerCountry {
  alpha2: string;
  alpha3: string;
  alpha4: string;
  /** The first day on which the two-letter code was no longer in force. */
  until: string;
  name: RegExp;
}

const formerCountry = (alpha4: string, alpha3: string, until: string, name: RegExp): FormerCountry => ({
  alpha2: alpha4.slice(0, 2),
  alpha3,
  alpha4,
  until,
  name,
});

const WITHDRAWN: readonly FormerCountry[] = [
  formerCountry('BUMM', 'BUR', '1989-12-05', /burma/i),
  formerCountry('CSHH', 'CSK', '1993-06-15', /czecho/i),
  formerCountry('CSXX', 'SCG', '2006-09-26', /serbia/i),
  formerCountry('DDDE', 'DDR', '1990-10-30', /german/i),
  formerCountry('DYBJ', 'DHY', '1977', /dahomey/i),
  formerCountry('HVBF', 'HVO', '1984', /volta/i),
  formerCountry('SUHH', 'SUN', '1992-08-30', /soviet|ussr/i),
  formerCountry('VDVN', 'VDR', '1977', /viet/i),
  formerCountry('YDYE', 'YMD', '1990-08-14', /yemen/i),
  formerCountry('YUCS', 'YUG', '2003-07-23', /yugoslav/i),
  formerCountry('ZRCD', 'ZAR', '1997-07-14', /zair/i),
];

/** The withdrawn code with these two, three or four letters. If there are several, the name decides. */
export function withdrawnCode(code: string, name: string): FormerCountry | null {
  const fitting = WITHDRAWN.filter((w) => w.alpha2 === code || w.alpha3 === code || w.alpha4 === code);
  if (fitting.length > 1) return fitting.find((w) => w.name.test(name)) ?? null;
  return fitting[0] ?? null;
}

/** For countries that kept a predecessor's UN seat: the day on which their own code came into force. Source: ISO 3166-3. */
const SINCE: Record<string, string> = { RU: '1992-08-30', CZ: '1993-06-15', SK: '1993-06-15' };

/**
 * Names in tables of votes that the package does not list. Source: the United Nations' list of
 * member states with its notes on changes of name, and the short forms of CLDR and of Natural Earth.
 */
const ALSO: Record<string, readonly string[]> = {
  BA: ['Bosnia & Herzegovina', 'Bosnia-Herzegovina', 'Bosnia and Herz.'],
  BF: ['Upper Volta'],
  BJ: ['Dahomey'],
  BN: ['Brunei'],
  CD: ['Zaire', 'Congo - Kinshasa', 'Dem. Rep. Congo'],
  CF: ['Central African Rep.'],
  CG: ['Congo - Brazzaville'],
  CI: ['Côte d’Ivoire'],
  CV: ['Cabo Verde'],
  CZ: ['Czech Republic'],
  DO: ['Dominican Rep.'],
  FM: ['Micronesia', 'Micronesia (Federated States of)'],
  GQ: ['Eq. Guinea'],
  LA: ['Laos'],
  LK: ['Ceylon'],
  MD: ['Moldova'],
  MK: ['Macedonia', 'The former Yugoslav Republic of Macedonia', 'TFYR Macedonia'],
  MM: ['Burma', 'Myanmar (Burma)'],
  SS: ['S. Sudan'],
  ST: ['São Tomé & Príncipe'],
  SY: ['Syria'],
  SZ: ['Swaziland'],
  TL: ['East Timor'],
  VC: ['Saint Vincent and Grenadines', 'St. Vincent & Grenadines'],
};

const plainName = (name: string) =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase().trim();

const listedNames = (alpha2: string): string[] => [english.countries[alpha2] ?? []].flat();
const englishNames = (alpha2: string): string[] => [...listedNames(alpha2), ...(ALSO[alpha2] ?? [])];

/** The English names that the package lists for a country's ISO 3166-1 code; none for any other code. */
export function namesByCode(scheme: string, code: string): string[] {
  const alpha2 = scheme === ALPHA_2 ? code : scheme === ALPHA_3 ? iso.alpha3ToAlpha2(code) : undefined;
  return alpha2 === undefined ? [] : listedNames(alpha2);
}

/** Maps a folded name to the alpha-2 code of its country; null if several countries have the name. */
const byName = new Map<string, string | null>();
for (const alpha2 of Object.keys(english.countries)) {
  for (const name of englishNames(alpha2)) {
    const other = byName.get(plainName(name)) ?? alpha2;
    byName.set(plainName(name), other === alpha2 ? alpha2 : null);
  }
}

/** The English names of a country that no other country shares. */
export const namesOf = (alpha2: string): string[] =>
  englishNames(alpha2).filter((name) => byName.get(plainName(name)) === alpha2);

/** The country that has this code of two or three letters, or this English name, today; null if there is not exactly one. */
export function countryOf(text: string) {
  const code = text.trim();
  const byCode = iso.alpha2ToAlpha3(code) ? code : iso.alpha3ToAlpha2(code);
  const alpha2 = (/^[A-Z]{2,3}$/.test(code) ? byCode : undefined) ?? byName.get(plainName(code));
  const alpha3 = alpha2 ? iso.alpha2ToAlpha3(alpha2) : undefined;
  if (!alpha2 || !alpha3) return null;
  return { alpha2, alpha3, name: [english.countries[alpha2] ?? code].flat()[0] as string };
}

/** The ISO codes of a country as identifiers of an actor, dated from the day they came into force. */
export function identifiersOf({ alpha2, alpha3 }: NonNullable<ReturnType<typeof countryOf>>) {
  const since = SINCE[alpha2];
  const dated = since === undefined ? {} : { validFrom: since };
  return [
    { scheme: ALPHA_2, value: alpha2, ...dated },
    { scheme: ALPHA_3, value: alpha3, ...dated },
  ];
}
