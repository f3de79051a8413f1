import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Palette } from '../../marks/palette.ts';
import { language, number, t } from '../../state/texts.ts';
import { Drawing } from './drawing.tsx';
import { type Graph, isDrawn, tiesOf } from './graph.ts';
import { usePlaced } from './picture.tsx';
import { towards } from './towards.ts';

interface NetworkMapProps {
  graph: Graph;
  least: number;
  palette: Palette;
  open: number | null;
  onOpen(place: number): void;
}

/** A node in one sentence. */
export function saysOf(graph: Graph, place: number, least: number): string {
  const node = graph.nodes[place];
  if (!node) return '';
  const ties = tiesOf(graph, place).filter((tie) => isDrawn(tie, least));
  const names = (list: typeof ties) =>
    list
      .slice(0, 3)
      .map(({ other, weight }) => `${graph.nodes[other]?.name} (${weightWords(weight)})`)
      .join(', ');
  const [near, against] = [ties.filter(({ weight }) => weight > 0), ties.filter(({ weight }) => weight < 0).reverse()];
  return [
    t('network.says', { name: node.name, statements: node.statements, n: ties.length }),
    node.community !== null && t('network.inCommunity', { community: node.community }),
    near.length > 0 && t('network.near', { names: names(near) }),
    against.length > 0 && t('network.against', { names: names(against) }),
  ]
    .filter(Boolean)
    .join('; ');
}

/** A weight to three digits. */
export const weightWords = (weight: number): string => number(Number(weight.toPrecision(3)));

const WAYS: Record<string, [number, number]> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** The network, whose nodes the keyboard reaches: arrows lead to the nearest that way, Enter opens. */
export function NetworkMap({ graph, least, palette, open, onOpen }: NetworkMapProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(960);
  const [at, setAt] = useState(open ?? 0);
  const [hovered, setHovered] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setSeen(element.clientWidth));
    setSeen(element.clientWidth);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const side = Math.sqrt(graph.nodes.length);
  const width = Math.max(seen, Math.round(side * 56));
  const height = Math.max(Math.round(Math.min(480, Math.max(360, width * 0.5))), Math.round(side * 48));
  const placed = usePlaced(graph, width, height);
  const place = Math.min(at, graph.nodes.length - 1);
  const focus = (to: number) => {
    setAt(to);
    frame.current?.querySelector<SVGElement>(`[data-node="${to}"]`)?.focus();
  };
  const active = hovered ?? open;
  const drawn = useMemo(() => graph.ties.filter((tie) => isDrawn(tie, least)), [graph, least]);
  const says = useMemo(() => graph.nodes.map((_, i) => saysOf(graph, i, least)), [graph, least, language()]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of shapes is not a fieldset
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a large network is scrolled here by keyboard
    <div class="network-frame" ref={frame} role="group" aria-label={t('network.label')} tabIndex={0}>
      {placed && (
        <svg
          role="presentation"
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          onMouseLeave={() => setHovered(null)}
        >
          <Drawing
            graph={graph}
            {...placed}
            drawn={drawn}
            palette={palette}
            active={active}
            nodeProps={(i) => ({
              class: 'node',
              role: 'button',
              tabIndex: i === place ? 0 : -1,
              'aria-label': says[i],
              'aria-pressed': i === open,
              'data-node': i,
              onClick: () => onOpen(i),
              onMouseEnter: () => setHovered(i),
              onMouseLeave: () => setHovered(null),
              onFocus: () => {
                setAt(i);
                setHovered(i);
              },
              onBlur: () => setHovered(null),
              onKeyDown: (event: KeyboardEvent) => {
                const way = WAYS[event.key];
                if (way) focus(towards(placed.points, i, ...way));
                else if (event.key === 'Enter' || event.key === ' ') onOpen(i);
                else return;
                event.preventDefault();
              },
            })}
          />
        </svg>
      )}
    </div>
  );
}
