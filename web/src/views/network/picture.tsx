import { useMemo } from 'preact/hooks';
import { PALETTES } from '../../marks/palette.ts';
import { framed, type Picture } from '../../share/frame.tsx';
import { Drawing } from './drawing.tsx';
import { type Graph, isDrawn, type NetworkAnswer } from './graph.ts';
import { fitted, type Label, labelled, layout, type Point } from './layout.ts';

export interface Placed {
  points: Point[];
  radii: number[];
  labels: Label[];
}

/** The radius of each node: its area is proportional to its number of statements, down to a least size. */
export function radiiOf({ nodes }: Graph): number[] {
  const most = nodes.reduce((found, { statements }) => Math.max(found, statements), 1);
  const largest = nodes.length > 120 ? 10 : nodes.length > 40 ? 13 : 18;
  return nodes.map(({ statements }) => Math.max(4, largest * Math.sqrt(statements / most)));
}

export function placedIn(graph: Graph, loose: readonly Point[], width: number, height: number): Placed {
  const radii = radiiOf(graph);
  const margin = Math.min(72, width / 6);
  const points = fitted(loose, radii, { width, height, margin });
  const order = graph.nodes
    .map((_, i) => i)
    .sort((a, b) => (graph.nodes[b]?.strength ?? 0) - (graph.nodes[a]?.strength ?? 0) || a - b);
  const names = graph.nodes.map(({ name }) => name);
  return { points, radii, labels: labelled(names, points, radii, order, { width, height }, graph.ties) };
}

/** Positions are computed once per answer, and scaled again whenever the box changes. */
export function usePlaced(graph: Graph | undefined, width: number, height: number): Placed | undefined {
  const loose = useMemo(() => graph && layout(graph), [graph]);
  return useMemo(
    () => (graph && loose && loose.length === graph.nodes.length ? placedIn(graph, loose, width, height) : undefined),
    [graph, loose, width, height],
  );
}

interface PictureProps {
  graph: Graph;
  least: number;
  meta: NetworkAnswer['meta'];
  title: string;
  note: string;
}

/** The network as a picture to download. */
export function picture({ graph, least, meta, title, note }: PictureProps): Picture {
  const side = Math.sqrt(graph.nodes.length);
  const width = Math.max(960, Math.round(side * 72));
  const height = Math.max(600, Math.round(side * 48));
  const drawing = (
    <Drawing
      graph={graph}
      {...placedIn(graph, layout(graph), width, height)}
      drawn={graph.ties.filter((tie) => isDrawn(tie, least))}
      palette={PALETTES.light}
      active={null}
    />
  );
  return framed({ title, note, asOf: meta.asOf, knownAt: meta.knownAt, drawing, width, height });
}
