import { useSyncExternalStore } from '../state/store.ts';
import { remember, remembered } from '../state/texts.ts';
import { PALETTES, type Palette, type Scheme } from './palette.ts';

const SCHEMES = ['system', 'light', 'dark'] as const;
export type SchemeChoice = (typeof SCHEMES)[number];

const isDark = matchMedia('(prefers-color-scheme: dark)');
/** Colours that the reader's system sets come before the page's choice: drawings have their ink for the ground that it sets. */
const isForced = matchMedia('(forced-colors: active)');
/** Paper is white, and browsers print no background. */
const paper = matchMedia('print');
/** The pages are counted before the media change: what is drawn for paper has to be there by then. */
let isPrinting = false;
const isOnPaper = (): boolean => isPrinting || paper.matches;
const listeners = new Set<() => void>();
let choice: SchemeChoice = SCHEMES.find((name) => name === remembered('scheme')) ?? 'system';

const scheme = (): Scheme =>
  isOnPaper() ? 'light' : choice === 'system' || isForced.matches ? (isDark.matches ? 'dark' : 'light') : choice;

function apply(): void {
  document.documentElement.dataset.scheme = scheme();
  for (const listener of listeners) listener();
}

export function followScheme(): void {
  isDark.addEventListener('change', apply);
  isForced.addEventListener('change', apply);
  paper.addEventListener('change', apply);
  for (const [event, now] of [
    ['beforeprint', true],
    ['afterprint', false],
  ] as const)
    addEventListener(event, () => {
      isPrinting = now;
      apply();
    });
  apply();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const usePalette = (): Palette => PALETTES[useSyncExternalStore(subscribe, scheme)];
export const useIsOnPaper = (): boolean => useSyncExternalStore(subscribe, isOnPaper);
export const useSchemeChoice = (): SchemeChoice => useSyncExternalStore(subscribe, () => choice);

export function nextScheme(): void {
  choice = SCHEMES[(SCHEMES.indexOf(choice) + 1) % SCHEMES.length] as SchemeChoice;
  remember('scheme', choice);
  apply();
}
