import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Counts, countFacets, type Facet, facetsOf, marksOf } from '../../marks/marks.ts';
import type { Palette } from '../../marks/palette.ts';
import { PALETTES } from '../../marks/palette.ts';
import { framed, type Picture } from '../../share/frame.tsx';
import { dateWords } from '../../state/dates.ts';
import { t } from '../../state/texts.ts';
import { useWidth } from '../frame/sizes.ts';
import { legendUnder } from '../matrix/legend-picture.tsx';
import { textOf } from './days.ts';
import { LanesDrawing, type Links } from './drawing.tsx';
import { inSpan, layoutOf, type Scene } from './layout.ts';
import './lanes.css';

interface ChartProps {
  scene: Scene;
  palette: Palette;
  label: string;
  links: Links;
  /** Called when a day is chosen, in a lane or outside of all. */
  onDay(day: string, lane: string | null): void;
}

/** Lanes over time, in which any day can be chosen. */
export function LanesChart({ scene, palette, label, links, onDay }: ChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const layout = useMemo(() => layoutOf(scene, width), [scene, width]);
  const [said, setSaid] = useState<{ text: string; x: number; y: number } | null>(null);

  const dayAt = (event: MouseEvent): string => {
    const { left } = (box.current as HTMLElement).getBoundingClientRect();
    const share = (event.clientX - left - layout.left) / (layout.right - layout.left);
    const { from, to } = scene.span;
    return textOf(Math.min(to - 1, Math.max(from, Math.floor(from + share * (to - from)))));
  };
  const choose = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    const target = event.target as Element;
    // Enter on a band is a click without a position, so its link is followed.
    if (event.detail === 0 || target.closest('.lane-name, .event-name')) return;
    const band = target.closest('a.band');
    if (!band && !target.closest('.plot')) return;
    event.preventDefault();
    const { top } = (box.current as HTMLElement).getBoundingClientRect();
    const y = event.clientY - top;
    const row = band && layout.rows.find((one) => y >= one.y && y < one.y + one.height);
    onDay(dayAt(event), row ? row.lane.slug : null);
  };
  // Only the band that was used last is reached by Tab; arrow keys lead to the others.
  useLayoutEffect(() => {
    if (!box.current?.querySelector('a.band[tabindex="0"]')) stopAt(box.current?.querySelector('a.band'));
  });
  const show = (event: Event) => {
    const band = (event.target as Element).closest?.('a.band');
    if (!band) return setSaid(null);
    if (event.type === 'focusin') stopAt(band);
    const at = band.getBoundingClientRect();
    const x = Math.max(
      160,
      Math.min(innerWidth - 160, 'clientX' in event ? (event as MouseEvent).clientX : at.left + 40),
    );
    setSaid({ text: band.getAttribute('aria-label') ?? '', x, y: at.bottom });
  };
  return (
    <div
      class="lanes"
      ref={box}
      onClick={choose}
      onKeyDown={(event) => moveBetweenBands(event)}
      onMouseOver={show}
      onFocusIn={show}
      onFocusOut={() => setSaid(null)}
      onMouseLeave={() => setSaid(null)}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing of many links, which a list of them could not be */}
      <svg role="group" aria-label={label} width={width} height={layout.height}>
        <rect
          class="plot"
          x={layout.left}
          y={layout.top}
          width={layout.right - layout.left}
          height={layout.bottom - layout.top}
        />
        <LanesDrawing scene={scene} layout={layout} palette={palette} links={links} />
      </svg>
      {layout.isNarrow && <Happenings scene={scene} links={links} />}
      {said && (
        <div class="says" aria-hidden="true" style={{ left: `${said.x}px`, top: `${said.y + 6}px` }}>
          {said.text}
        </div>
      )}
    </div>
  );
}

/** The events that the numbers above the lanes stand for, on a phone. */
function Happenings({ scene: { events, span }, links }: Pick<ChartProps, 'scene' | 'links'>) {
  const shown = inSpan(events, span);
  if (shown.length === 0) return null;
  return (
    <ol class="happenings" aria-label={t('lanes.events')}>
      {shown.map(({ slug, name, day }) => (
        <li key={slug}>
          <a href={links.event(slug)}>{name}</a> <span class="muted">{dateWords(textOf(day))}</span>
        </li>
      ))}
    </ol>
  );
}

function stopAt(band: Element | null | undefined): void {
  for (const other of band?.closest('svg')?.querySelectorAll('a.band[tabindex="0"]') ?? [])
    other.setAttribute('tabindex', '-1');
  band?.setAttribute('tabindex', '0');
}

/** Moves the focus between the bands of a lane, and between lanes. */
function moveBetweenBands(event: KeyboardEvent): void {
  const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
  const here = (event.target as Element).closest?.('a.band');
  if (!step || !here) return;
  event.preventDefault();
  const bands = [...(event.currentTarget as Element).querySelectorAll<SVGElement>('a.band')];
  const at = here.getBoundingClientRect();
  const place = (one: Element) => {
    const box = one.getBoundingClientRect();
    return { x: box.left - at.left, y: Math.round(box.top - at.top) };
  };
  const [dx, dy] = step as [number, number];
  const near = bands
    .filter((one) => one !== here)
    .map((one) => ({ one, ...place(one) }))
    .filter(({ x, y }) => (dy === 0 ? Math.abs(y) < 4 && Math.sign(x) === dx : Math.abs(y) >= 4 && Math.sign(y) === dy))
    .sort((a, b) => Math.abs(a.y) - Math.abs(b.y) || Math.abs(a.x) - Math.abs(b.x));
  near[0]?.one.focus();
}

const PICTURE_WIDTH = 1080;

/** The lanes as a picture to download. */
export function lanesPicture(scene: Scene, title: string, note: string, knownAt: number): Picture {
  const layout = layoutOf(scene, PICTURE_WIDTH);
  const legend = legendUnder(facetsIn(scene), PICTURE_WIDTH, layout.height);
  const drawing = (
    <>
      <LanesDrawing scene={scene} layout={layout} palette={PALETTES.light} />
      {legend.drawing}
    </>
  );
  const height = layout.height + legend.height;
  return framed({ title, note, asOf: scene.asOf, knownAt, drawing, width: PICTURE_WIDTH, height });
}

/** How many lanes each mark is on, on the day asked. */
export const countsOf = ({ cells, asOf, staleAfter }: Scene): Counts =>
  countFacets([...cells.values()].map((cell) => facetsOf(marksOf(cell, asOf, staleAfter))));

/** The marks of the day asked, and those of the bands. */
function facetsIn(scene: Scene): ReadonlySet<Facet> {
  const seen = new Set<Facet>(countsOf(scene).keys());
  for (const { own, claims } of scene.lanes) {
    for (const { entry } of [...own, ...claims.flatMap(({ stretches }) => stretches)]) {
      const stance = { directness: entry.directness ?? 'explicit' };
      for (const facet of facetsOf(marksOf({ level: entry.level, stance }, scene.asOf, null))) seen.add(facet);
    }
  }
  return seen;
}
