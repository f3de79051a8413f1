import { createRequire } from 'node:module';
import countries, { type LocaleData } from 'i18n-iso-countries/index.js';

/** The English names alone: the package's own entry reads those of all its languages. */
const english = createRequire(import.meta.url)('i18n-iso-countries/langs/en.json') as LocaleData;

const ALPHA_2 = 'iso-3166-1-alpha-2';
const ALPHA_3 = 'iso-3166-1-alpha-3';

/** What the country with an ISO 3166-1 code is called in English; nothing for any other code. */
export function countryNames(scheme: string, code: string): readonly string[] {
  const alpha2 = scheme === ALPHA_2 ? code : scheme === ALPHA_3 ? countries.alpha3ToAlpha2(code) : undefined;
  const names = alpha2 === undefined ? undefined : english.countries[alpha2];
  return names === undefined ? [] : [names].flat();
}
