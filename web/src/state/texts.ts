import en from '../texts/en.json' with { type: 'json' };

export type Texts = typeof en;
/** The name of a text; one that is counted has a form for each plural. */
export type TextName = keyof Texts;
type Values = Record<string, string | number>;

export const LANGUAGES = { en: 'English', uk: 'Українська' } as const;
export type Language = keyof typeof LANGUAGES;
/** None of them yet; a text file for one that is written from the right only has to be added here as well. */
const FROM_THE_RIGHT = new Set<string>(['ar', 'fa', 'he']);

let chosen: Language = 'en';
let texts: Texts = en;
const listeners = new Set<() => void>();

export const language = (): Language => chosen;
export const onLanguage = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const isLanguage = (code: string | null | undefined): code is Language => !!code && code in LANGUAGES;

/** The one of the address, else the one chosen here before, else the browser's. */
export function preferredLanguage(address: string | undefined): Language {
  if (isLanguage(address)) return address;
  const before = remembered('language');
  if (isLanguage(before)) return before;
  return navigator.languages.map((code) => code.split('-')[0]).find(isLanguage) ?? 'en';
}

export async function setLanguage(code: Language): Promise<void> {
  texts = code === 'en' ? en : ((await import('../texts/uk.json')).default as Texts);
  chosen = code;
  document.documentElement.lang = code;
  document.documentElement.dir = FROM_THE_RIGHT.has(code) ? 'rtl' : 'ltr';
  for (const listener of listeners) listener();
}

/** A text with its values put in; `n` chooses among the plurals. */
export function t(name: TextName, values: Values = {}): string {
  const text: string | Partial<Record<Intl.LDMLPluralRule, string>> = texts[name];
  const form = typeof text === 'string' ? text : (text[pluralOf(Number(values.n))] ?? text.other ?? '');
  return form.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = values[key] ?? '';
    return typeof value === 'number' ? number(value) : value;
  });
}

/** Texts that are named by a word of the API: `level.support`. Nothing is made up for a word that is new. */
export const word = (kind: string, value: string): string => {
  const name = `${kind}.${value}`;
  return name in texts ? t(name as TextName) : value.replaceAll('_', ' ');
};

const plurals = new Map<string, Intl.PluralRules>();
function pluralOf(n: number): Intl.LDMLPluralRule {
  const rules = plurals.get(chosen) ?? new Intl.PluralRules(chosen);
  plurals.set(chosen, rules);
  return rules.select(n);
}

export const number = (value: number): string => value.toLocaleString(chosen);
export const list = (parts: string[]): string => new Intl.ListFormat(chosen, { type: 'conjunction' }).format(parts);

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
    // Then it is asked again next time.
  }
}
