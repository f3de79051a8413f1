import { FROM_RIGHT } from '../state/texts.ts';

/**
 * The direction of a text by its first letter, as `dir="auto"` has it. That one is kept out of this view: beside a
 * megabyte of text the browser works it out in minutes.
 */
export const directionOf = (text: string): 'ltr' | 'rtl' =>
  FROM_RIGHT.test(/\p{L}/u.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr';
