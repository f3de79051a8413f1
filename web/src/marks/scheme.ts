import { useSyncExternalStore } from '../state/store.ts';
import { remember, remembered } from '../state/texts.ts';
import { PALETTES, type Palette, type Scheme } from './palette.ts';

const SCHEMES = ['system', 'light', 'dark'] as const;
export type SchemeChoice = (typeof SCHEMES)[number];

const isDark = matchMedia('(prefers-color-scheme: dark)');
/** Paper is white, and browsers print no background. */
const isOnPaper = matchMedia('print');
const listeners = new Set<() => void>();
let choice: SchemeChoice = SCHEMES.find((name) => name === remembered('scheme')) ?? 'system';

const scheme = (): Scheme =>
  isOnPaper.matches ? 'light' : choice === 'system' ? (isDark.matches ? 'dark' : 'light') : choice;

function apply(): void {
  document.documentElement.dataset.scheme = scheme();
  for (const listener of listeners) listener();
}

export function followScheme(): void {
  isDark.addEventListener('change', apply);
  isOnPaper.addEventListener('change', apply);
  apply();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const usePalette = (): Palette => PALETTES[useSyncExternalStore(subscribe, scheme)];
export const useIsOnPaper = (): boolean => useSyncExternalStore(subscribe, () => isOnPaper.matches);
export const useSchemeChoice = (): SchemeChoice => useSyncExternalStore(subscribe, () => choice);

export function nextScheme(): void {
  choice = SCHEMES[(SCHEMES.indexOf(choice) + 1) % SCHEMES.length] as SchemeChoice;
  remember('scheme', choice);
  apply();
}
