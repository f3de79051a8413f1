import type { Level } from './marks.ts';

export type Scheme = 'light' | 'dark';

/** The colours of one level: the fill, the sign on it, the sign on a faded fill, and a line on the page. */
interface LevelInk {
  fill: string;
  ink: string;
  fadedInk: string;
  line: string;
}
export interface Palette {
  levels: Record<Level, LevelInk>;
  ground: string;
  text: string;
  muted: string;
  faint: string;
  rule: string;
}

/**
 * A diverging scale that is safe for the colour-blind and carries no party's colours. On a dark ground its ends are the
 * lightest and not the darkest, so that they still stand out. test/web/palette.test.ts holds each to its contrast.
 */
export const PALETTES: Record<Scheme, Palette> = {
  light: {
    levels: {
      support: { fill: '#01665e', ink: '#ffffff', fadedInk: '#00211e', line: '#01665e' },
      conditional_support: { fill: '#5ab4ac', ink: '#06211f', fadedInk: '#06211f', line: '#23766f' },
      neutral: { fill: '#dcdcdc', ink: '#1f2326', fadedInk: '#1f2326', line: '#5f666b' },
      conditional_opposition: { fill: '#d8b365', ink: '#2b1e02', fadedInk: '#2b1e02', line: '#80601a' },
      oppose: { fill: '#8c510a', ink: '#ffffff', fadedInk: '#2b1803', line: '#8c510a' },
      ambiguous: { fill: '#b7aec6', ink: '#221a2e', fadedInk: '#221a2e', line: '#665a7c' },
    },
    ground: '#ffffff',
    text: '#16191c',
    muted: '#5b6369',
    faint: '#d5dadd',
    rule: '#c3c9cd',
  },
  dark: {
    levels: {
      support: { fill: '#4cc4b5', ink: '#03211d', fadedInk: '#ffffff', line: '#4cc4b5' },
      conditional_support: { fill: '#1f7d74', ink: '#ffffff', fadedInk: '#ffffff', line: '#45a89d' },
      neutral: { fill: '#6b7278', ink: '#ffffff', fadedInk: '#ffffff', line: '#a2a9ae' },
      conditional_opposition: { fill: '#8f6724', ink: '#ffffff', fadedInk: '#ffffff', line: '#c6964a' },
      oppose: { fill: '#e2ac55', ink: '#271802', fadedInk: '#ffffff', line: '#e2ac55' },
      ambiguous: { fill: '#776a90', ink: '#ffffff', fadedInk: '#ffffff', line: '#b3a8c8' },
    },
    ground: '#14181b',
    text: '#e8ebed',
    muted: '#a0a8ae',
    faint: '#343b40',
    rule: '#434b51',
  },
};

/** The opacity of the fill of an inferred level. */
export const FADED = 0.6;
