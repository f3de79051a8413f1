import type { Scheme } from '../../marks/palette.ts';

/** How a figure is drawn: its ground and the figure on it. */
interface Shade {
  fill: string;
  ink: string;
}

/**
 * From differing to agreeing, orange to purple: safe for the colour-blind, and none of the colours of levels, since
 * agreement is no support. test/web/agreement.test.ts holds each to its contrast.
 */
export const SHADES: Record<Scheme, readonly Shade[]> = {
  light: [
    { fill: '#a3500a', ink: '#ffffff' },
    { fill: '#d9821a', ink: '#1c0f00' },
    { fill: '#f7c184', ink: '#1c0f00' },
    { fill: '#ececec', ink: '#16191c' },
    { fill: '#c9c3e2', ink: '#120b26' },
    { fill: '#9488c4', ink: '#0b0618' },
    { fill: '#542788', ink: '#ffffff' },
  ],
  dark: [
    { fill: '#f2a23c', ink: '#1c0f00' },
    { fill: '#98600f', ink: '#ffffff' },
    { fill: '#6e4a1c', ink: '#ffffff' },
    { fill: '#4a5157', ink: '#ffffff' },
    { fill: '#514878', ink: '#ffffff' },
    { fill: '#6a5ea3', ink: '#ffffff' },
    { fill: '#c2b6f2', ink: '#120b26' },
  ],
};
export const BINS = SHADES.light.length;
