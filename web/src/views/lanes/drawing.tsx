import type { ComponentChildren } from 'preact';
import { Glyph } from '../../marks/glyph.tsx';
import { marksOf } from '../../marks/marks.ts';
import type { Palette } from '../../marks/palette.ts';
import { dateWords } from '../../state/dates.ts';
import { isolated } from '../../state/texts.ts';
import { Band, Fades } from './band.tsx';
import type { Day } from './days.ts';
import { isShared, type Lane, type Stretch } from './lanes.ts';
import { CLAIM, type Layout, LETTER, NAME_LINE, OWN, type Row, type Scene, through } from './layout.ts';

/** The links on the page; a downloaded picture has none. */
export interface Links {
  lane(slug: string): string;
  event(slug: string): string;
  band(lane: Lane, stretch: Stretch, claimant?: string): { href: string; says: string };
  isDimmed(lane: Lane): boolean;
  isOpen(lane: Lane): boolean;
}

interface DrawingProps {
  scene: Scene;
  layout: Layout;
  palette: Palette;
  links?: Links;
}

/** Lanes over time as shapes with inline colours, drawn alike on the page and in the picture to download. */
export function LanesDrawing({ scene, layout, palette, links }: DrawingProps) {
  const { left, right, bottom, ticks, asked, x } = layout;
  const askedX = x(asked + 0.5);
  // Labels that the line of the requested day would cross are left out; the date under the line is enough.
  const isFree = (from: number, to: number) => to < right && (askedX < from || askedX > to);
  return (
    <g font-family="system-ui, sans-serif" font-size="13" fill={palette.text}>
      <Fades palette={palette} />
      {ticks.map(({ day, label }) => (
        <g key={day}>
          <path d={through(layout, x(day), layout.top)} stroke={palette.faint} />
          {isFree(x(day), x(day) + label.length * LETTER + 8) && (
            <text x={x(day) + 3} y={bottom + 15} font-size="12" fill={palette.muted}>
              {label}
            </text>
          )}
        </g>
      ))}
      <path d={`M${left} ${bottom}H${right}`} stroke={palette.rule} />
      {layout.rows.map((row) => (
        <LaneRow key={row.lane.slug} row={row} scene={scene} layout={layout} palette={palette} links={links} />
      ))}
      <Events layout={layout} palette={palette} links={links} />
      <path
        class={links && 'day-line'}
        d={`${through(layout, askedX, layout.top - 4)}M${askedX} ${bottom}v20`}
        stroke={palette.text}
        stroke-width="2"
      />
      <text
        x={Math.max(left, Math.min(right, askedX))}
        y={bottom + 34}
        font-size="12"
        font-weight="600"
        text-anchor={askedX > right - 60 ? 'end' : askedX < left + 60 ? 'start' : 'middle'}
      >
        {dateWords(scene.asOf)}
      </text>
    </g>
  );
}

interface RowProps extends DrawingProps {
  row: Row;
}

function LaneRow({ row, scene, layout, palette, links }: RowProps) {
  const { lane, lines, y, height, bandY } = row;
  const cell = scene.cells.get(lane.slug);
  const hasOwn = lane.own.length > 0 || lane.claims.length === 0;
  const nameY = layout.isNarrow ? y + 19 : bandY + OWN / 2 + (lines.length === 1 ? 5 : -2);
  const name = (
    <text y={nameY} direction={layout.isFromRight ? 'rtl' : undefined}>
      {lines.map((line, i) => (
        <tspan key={line} x={fromStart(layout, layout.isNarrow ? 40 : 0)} dy={i * NAME_LINE}>
          {isolated(line)}
        </tspan>
      ))}
    </text>
  );
  return (
    <g opacity={links?.isDimmed(lane) ? 0.2 : undefined}>
      {links?.isOpen(lane) && (
        <rect class="lane-open" x="0" y={y + 1} width={layout.width} height={height - 2} rx="2" />
      )}
      {links ? (
        <a href={links.lane(lane.slug)} class="lane-name">
          <title>{lane.name}</title>
          {name}
        </a>
      ) : (
        name
      )}
      {cell && (
        <Glyph
          marks={marksOf(cell, scene.asOf, scene.staleAfter)}
          palette={palette}
          x={glyphX(layout)}
          y={layout.isNarrow ? y + 5 : bandY}
          width={GLYPH}
          height={layout.isNarrow ? 18 : OWN}
        />
      )}
      <path d={`M${layout.left} ${y + height}H${layout.right}`} stroke={palette.faint} />
      <Line line={lane.own} y={bandY} height={OWN} {...{ lane, scene, layout, palette, links }} />
      {lane.claims.map(({ claimant, stretches }, i) => (
        <Line
          key={claimant}
          line={stretches}
          claimant={claimant}
          y={bandY + (hasOwn ? OWN + 2 : 4) + i * (CLAIM + 2)}
          height={CLAIM}
          {...{ lane, scene, layout, palette, links }}
        />
      ))}
    </g>
  );
}

/** A distance from the side of the page at which reading starts, as x. */
const fromStart = ({ isFromRight, width }: Layout, x: number): number => (isFromRight ? width - x : x);

const GLYPH = 30;
/** Between the name and the lane; on a phone, before the name. */
function glyphX({ isNarrow, isFromRight, width, left, right }: Layout): number {
  if (isNarrow) return isFromRight ? width - GLYPH : 0;
  return isFromRight ? right + 44 - GLYPH : left - 44;
}

interface LineProps extends DrawingProps {
  lane: Lane;
  line: readonly Stretch[];
  claimant?: string;
  y: number;
  height: number;
}

const isInSight = ({ first, last, until }: Stretch, { from, to }: { from: Day; to: Day }): boolean =>
  (first ?? from) < to && (until === null || (last ?? to) >= from);

function Line({ lane, line, claimant, y, height, scene, layout, palette, links }: LineProps) {
  return (
    <>
      {line.map((stretch, i) => {
        if (!isInSight(stretch, scene.span)) return null;
        const band = (
          <Band
            stretch={stretch}
            layout={layout}
            palette={palette}
            y={y}
            height={height}
            isClaim={claimant !== undefined}
            sharesBegin={isShared(line, i)}
            sharesEnd={isShared(line, i + 1)}
            staleAfter={scene.staleAfter}
            closedOn={scene.closedOn(lane.slug)}
          />
        );
        const key = `${stretch.id} ${stretch.from}`;
        return links ? (
          <BandLink key={key} id={key} {...links.band(lane, stretch, claimant)}>
            {band}
          </BandLink>
        ) : (
          <g key={key}>{band}</g>
        );
      })}
    </>
  );
}

const BandLink = (props: { id: string; href: string; says: string; children: ComponentChildren }) => (
  <a href={props.href} class="band" aria-label={props.says} data-band={props.id} tabindex={-1}>
    {props.children}
  </a>
);

function Events({ layout, palette, links }: Omit<DrawingProps, 'scene'>) {
  const { names, x } = layout;
  return (
    <g font-size="12">
      {names.map(({ of: { event }, row }) => (
        <path
          key={event.slug}
          class={links && 'event-line'}
          d={through(layout, x(event.day + 0.5), row * 16 + 2)}
          stroke={palette.muted}
          stroke-dasharray="1 3"
          stroke-width="1.5"
        />
      ))}
      {names.map(({ of: { text, event }, row, isBefore }) => {
        const at = x(event.day + 0.5);
        const label = (
          <text
            x={isBefore ? at - 5 : at + 5}
            y={row * 16 + 12}
            text-anchor={isBefore ? 'end' : 'start'}
            stroke={palette.ground}
            stroke-width="4"
            paint-order="stroke"
            stroke-linejoin="round"
          >
            {text}
          </text>
        );
        return links ? (
          <a
            key={event.slug}
            href={links.event(event.slug)}
            class="event-name"
            aria-label={text === event.name ? undefined : `${text} ${event.name}`}
          >
            {label}
          </a>
        ) : (
          <g key={event.slug}>{label}</g>
        );
      })}
    </g>
  );
}
