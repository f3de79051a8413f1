import en from '../texts/en.json' with { type: 'json' };

export type Texts = typeof en;
/** The name of a text; one that is counted has a form for each plural. */
export type TextName = keyof Texts;
type Values = Record<string, string | number>;

/** Each file is a language, by its code; English is in the page itself. */
const FILES = import.meta.glob<Texts>(['../texts/*.json', '!../texts/en.json'], { import: 'default' });
const fileOf = (code: string): string => `../texts/${code}.json`;
export const LANGUAGES = ['en', ...Object.keys(FILES).map((path) => path.slice(fileOf('').indexOf('.json'), -5))];

let chosen = 'en';
let texts: Texts = en;
const listeners = new Set<() => void>();

export const language = (): string => chosen;
export const isFromRight = (): boolean => texts['page.direction'] === 'rtl';
/** Letters of scripts that run from right to left. */
export const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
/**
 * A name in whatever script, isolated: where it runs the other way than the page, digits and quotes beside it would
 * move into it otherwise.
 */
export const isolated = (text: string): string =>
  text !== '' && (isFromRight() || FROM_RIGHT.test(text)) ? `\u2068${text}\u2069` : text;
/** A language by its own name. */
export function nameOfLanguage(code: string): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}
export const onLanguage = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const isLanguage = (code: string | null | undefined): code is string => !!code && LANGUAGES.includes(code);

/** The one of the address, else the one chosen here before, else the browser's. */
export function preferredLanguage(address: string | undefined): string {
  if (isLanguage(address)) return address;
  const before = remembered('language');
  if (isLanguage(before)) return before;
  return navigator.languages.map((code) => code.split('-')[0]).find(isLanguage) ?? 'en';
}

export async function setLanguage(code: string): Promise<void> {
  texts = (await FILES[fileOf(code)]?.()) ?? en;
  chosen = code;
  document.documentElement.lang = code;
  document.documentElement.dir = texts['page.direction'];
  for (const listener of listeners) listener();
}

/** A text with its values put in; `n` chooses among the plurals. */
export function t(name: TextName, values: Values = {}): string {
  const text: string | Partial<Record<Intl.LDMLPluralRule, string>> = texts[name];
  const form = typeof text === 'string' ? text : (text[pluralOf(Number(values.n))] ?? text.other ?? '');
  const parts = partsOf(form);
  let said = parts[0] as string;
  for (let i = 1; i < parts.length; i += 2) {
    const value = values[parts[i] as string] ?? '';
    said += (typeof value === 'number' ? number(value) : isolated(value)) + parts[i + 1];
  }
  return said;
}

/** The parts of a text between its values, cached: a large matrix uses the same few texts thousands of times. */
function partsOf(form: string): readonly string[] {
  const known = taken.get(form);
  if (known) return known;
  const parts = form.split(/\{(\w+)\}/);
  taken.set(form, parts);
  return parts;
}
const taken = new Map<string, readonly string[]>();

/** A text that is named by a word of the API, `level.support`; null where there is none. */
export const knownWord = (kind: string, value: string): string | null => {
  const name = `${kind}.${value}`;
  return name in en ? t(name as TextName) : null;
};

/** Like `knownWord`, but an unknown value is shown as it is, without underscores. */
export const word = (kind: string, value: string): string => knownWord(kind, value) ?? value.replaceAll('_', ' ');

const plurals = new Map<string, Intl.PluralRules>();
function pluralOf(n: number): Intl.LDMLPluralRule {
  const rules = plurals.get(chosen) ?? new Intl.PluralRules(chosen);
  plurals.set(chosen, rules);
  return rules.select(n);
}

/** Formats a number, with a minus sign in place of the hyphen. */
export function number(value: number): string {
  // Cached, because creating a formatter takes longer than the rest of a cell.
  const format = numbers.get(chosen) ?? new Intl.NumberFormat(chosen);
  numbers.set(chosen, format);
  return format.format(value).replace(/^-/, '−');
}
const numbers = new Map<string, Intl.NumberFormat>();
/** A share, 0 to 1, as a percentage. */
export const percent = (share: number): string => `${number(Math.round(share * 100))} %`;
/** The name of a field within a sentence: in lower case, except for acronyms. */
export const inSentence = (name: string): string =>
  /^\p{Lu}[\p{Lu}\d]/u.test(name) ? name : name.charAt(0).toLocaleLowerCase(chosen) + name.slice(1);
export const list = (parts: string[]): string =>
  new Intl.ListFormat(chosen, { type: 'conjunction' }).format(parts.map(isolated));

/** In private windows there may be no storage. */
export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(`desk.${name}`);
  } catch {
    return null;
  }
}
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`desk.${name}`, value);
  } catch {
    // The next call tries again.
  }
}
