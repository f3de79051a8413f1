import type { SVGAttributes } from 'preact';
import { PALETTES, type Palette } from '../../marks/palette.ts';
import type { Graph, Tie } from './graph.ts';
import { type Label, LINE, type Point } from './layout.ts';
import { colourOf, shapeOf } from './signs.ts';

interface DrawingProps {
  graph: Graph;
  points: readonly Point[];
  radii: readonly number[];
  labels: readonly Label[];
  /** The ties that are heavy enough to draw. */
  drawn: readonly Tie[];
  palette: Palette;
  /** The only node whose ties are shown, with its neighbours. */
  active: number | null;
  /** Attributes that make nodes interactive on the page. */
  nodeProps?(place: number): SVGAttributes<SVGGElement>;
}

/** Ties, nodes and names, drawn alike on the page and in the picture to download. */
export function Drawing({ graph, points, radii, labels, drawn, palette, active, nodeProps }: DrawingProps) {
  const scheme = palette === PALETTES.dark ? 'dark' : 'light';
  const near = active === null ? null : nearOf(drawn, active);
  const named = new Set(labels.map(({ place }) => place));
  const more: Label[] =
    near === null
      ? []
      : [...near]
          .filter((place) => !named.has(place) && (place === active || near.size < 30))
          .map((place) => ({
            place,
            lines: [graph.nodes[place]?.name ?? ''],
            x: points[place]?.x ?? 0,
            y: (points[place]?.y ?? 0) - (radii[place] ?? 0) - 5,
            anchor: 'middle',
          }));
  return (
    <g font-family="system-ui, sans-serif" font-size="12">
      <Ties ties={drawn} points={points} palette={palette} opacity={active === null ? 0.55 : 0.08} />
      {active !== null && (
        <Ties
          ties={drawn.filter(({ source, target }) => source === active || target === active)}
          points={points}
          palette={palette}
          opacity={0.9}
        />
      )}
      {graph.nodes.map(({ id, community }, i) => {
        const { x, y } = points[i] as Point;
        return (
          <g key={id} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`} {...nodeProps?.(i)}>
            <path
              d={shapeOf(community, radii[i] as number)}
              fill={colourOf(community, scheme)}
              stroke={i === active ? palette.text : palette.ground}
              stroke-width={i === active ? 2.5 : 1.5}
              opacity={near === null || near.has(i) ? 1 : 0.25}
            />
          </g>
        );
      })}
      {[...labels, ...more].map(({ place, lines, x, y, anchor }) => (
        <text
          key={graph.nodes[place]?.id}
          x={x.toFixed(1)}
          y={y.toFixed(1)}
          text-anchor={anchor}
          fill={palette.text}
          stroke={palette.ground}
          stroke-width="4"
          stroke-linejoin="round"
          paint-order="stroke"
          pointer-events="none"
          opacity={near === null || near.has(place) ? 1 : 0.25}
        >
          {lines.map((line, i) => (
            <tspan key={line} x={x.toFixed(1)} dy={i === 0 ? 0 : LINE}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
}

export function nearOf(ties: readonly Tie[], place: number): Set<number> {
  const near = new Set([place]);
  for (const { source, target } of ties) {
    if (source === place) near.add(target);
    if (target === place) near.add(source);
  }
  return near;
}

const WIDTHS = [0.75, 1.5, 2.5, 4, 6];
/** If there are more ties than this, the lines are thinner. */
const MANY = 150;

interface TiesProps {
  ties: readonly Tie[];
  points: readonly Point[];
  palette: Palette;
  opacity: number;
}

/** One path for each sign and width, because thousands of lines are slow to draw and few paths are not. */
function Ties({ ties, points, palette, opacity }: TiesProps) {
  const weights = ties.map(({ weight }) => Math.abs(weight));
  const heaviest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  // Widths start at weight 0 or, if only the heaviest ties are drawn, at the lightest of these, to tell them apart.
  const least = ties.length > MANY ? weights.reduce((found, weight) => Math.min(found, weight), heaviest) : 0;
  const fineness = ties.length > MANY ? 0.5 : 1;
  const paths = new Map<string, { d: string[]; width: number; isAgainst: boolean }>();
  for (const { source, target, weight } of ties) {
    const share = heaviest === least ? 1 : (Math.abs(weight) - least) / (heaviest - least);
    const width = fineness * (WIDTHS[Math.min(WIDTHS.length - 1, Math.floor(share * WIDTHS.length))] as number);
    const key = `${width} ${weight < 0}`;
    const found = paths.get(key) ?? { d: [], width, isAgainst: weight < 0 };
    paths.set(key, found);
    const [from, to] = [points[source] as Point, points[target] as Point];
    found.d.push(`M${from.x.toFixed(1)} ${from.y.toFixed(1)}L${to.x.toFixed(1)} ${to.y.toFixed(1)}`);
  }
  return (
    <g fill="none" opacity={opacity}>
      {[...paths].map(([key, { d, width, isAgainst }]) => (
        <path
          key={key}
          d={d.join('')}
          stroke={palette.levels[isAgainst ? 'oppose' : 'support'].line}
          stroke-width={width}
          stroke-dasharray={isAgainst ? '6 4' : undefined}
        />
      ))}
    </g>
  );
}
