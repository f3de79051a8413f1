import type { Scheme } from '../../marks/palette.ts';

/** Communities are told apart by a shape as well as by a colour; from the ninth on the colour is grey, and the number tells. */
const COLOURS: Record<Scheme, readonly string[]> = {
  light: ['#0072b2', '#d55e00', '#009e73', '#b5528a', '#c98a00', '#3d9bd6', '#7a6c00', '#8a5a44'],
  dark: ['#4aa8e0', '#f08a4b', '#3cc79b', '#e5a3c6', '#f0b840', '#9bd5f7', '#c9b84a', '#c99a80'],
};
const NONE: Record<Scheme, string> = { light: '#7c858b', dark: '#8d969c' };

export const colourOf = (community: number | null, scheme: Scheme): string =>
  (community !== null && COLOURS[scheme][community - 1]) || NONE[scheme];

/** A shape around 0, 0 that looks as large as a circle of that radius. */
export function shapeOf(community: number | null, r: number): string {
  switch (community === null ? 0 : (community - 1) % 8) {
    case 1:
      return polygon(4, r * 1.2, Math.PI / 4);
    case 2:
      return polygon(3, r * 1.4, -Math.PI / 2);
    case 3:
      return polygon(4, r * 1.3, 0);
    case 4:
      return polygon(3, r * 1.4, Math.PI / 2);
    case 5:
      return polygon(6, r * 1.1, 0);
    case 6:
      return star(r * 1.4);
    case 7:
      return cross(r * 1.15);
    default:
      return `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  }
}

const path = (points: [number, number][]): string =>
  `M${points.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`).join('L')}z`;
const around = (count: number, radius: (i: number) => number, from: number): [number, number][] =>
  Array.from({ length: count }, (_, i) => {
    const angle = from + (i / count) * 2 * Math.PI;
    return [radius(i) * Math.cos(angle), radius(i) * Math.sin(angle)];
  });
const polygon = (corners: number, r: number, from: number): string => path(around(corners, () => r, from));
const star = (r: number): string => path(around(10, (i) => (i % 2 === 0 ? r : r * 0.5), -Math.PI / 2));
const cross = (r: number): string => {
  const a = r * 0.4;
  const [l, s] = [r, a];
  return path([
    [-s, -l],
    [s, -l],
    [s, -s],
    [l, -s],
    [l, s],
    [s, s],
    [s, l],
    [-s, l],
    [-s, s],
    [-l, s],
    [-l, -s],
    [-s, -s],
  ]);
};
