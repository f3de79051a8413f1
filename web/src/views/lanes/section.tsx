import { useCallback, useMemo } from 'preact/hooks';
import { keyOf } from '../../marks/key.ts';
import { type Facet, facetsOf, marksOf } from '../../marks/marks.ts';
import { usePalette } from '../../marks/scheme.ts';
import { doubtWords } from '../../state/dates.ts';
import { changed, go, type Route } from '../../state/route.ts';
import { t, word } from '../../state/texts.ts';
import { DataTable } from '../frame/data-table.tsx';
import { leadTo } from '../frame/lead.ts';
import { Legend } from '../matrix/legend.tsx';
import { countsOf, LanesChart } from './chart.tsx';
import { dayOf, textOf } from './days.ts';
import type { Links } from './drawing.tsx';
import type { Stretch } from './lanes.ts';
import type { Scene } from './layout.ts';
import { saysOf } from './says.ts';

/** What the lanes are of: a proposal, with a lane for each actor, or an actor, with one for each proposal. */
export interface Subject {
  slug: string;
  of: 'actors' | 'proposals';
  /** Of which its actors are asked about in turn. */
  dossier?: string;
}

interface LanesSectionProps {
  route: Route;
  scene: Scene;
  /** The question of the view, which the chart answers. */
  title: string;
  subject: Subject;
}

/** Lanes with their legend before them and their table behind. */
export function LanesSection({ route, scene, title, subject: { slug: whose, of, dossier } }: LanesSectionProps) {
  const palette = usePalette();
  const cellOf = (lane: string) => (of === 'actors' ? keyOf(whose, lane) : keyOf(lane, whose));
  const { asOf, cells, staleAfter } = scene;
  const shownText = route.query.show ?? '';
  const shown = useMemo(() => new Set(shownText.split(',').filter(Boolean)), [shownText]);
  const counts = useMemo(() => countsOf(scene), [cells, asOf, staleAfter]);
  const facets = (slug: string) => facetsOf(marksOf(cells.get(slug) ?? { level: null }, asOf, staleAfter));
  const links: Links = {
    lane: (slug) => leadTo(route, [of, slug], { dossier }),
    event: (slug) => leadTo(route, ['events', slug]),
    band: (lane, stretch, claimant) => ({
      href: changed(route, { asOf: dayWithin(stretch, asOf), cell: cellOf(lane.slug) }),
      says: saysOf(lane.name, stretch, claimant),
    }),
    isDimmed: ({ slug }) => shown.size > 0 && ![...facets(slug)].some((facet) => shown.has(facet)),
    isOpen: ({ slug }) => route.query.cell === cellOf(slug),
  };
  const onDay = useCallback(
    (day: string, lane: string | null) =>
      go(changed(route, { asOf: day, ...(lane !== null && { cell: cellOf(lane) }) }), { replace: lane === null }),
    [route, whose, of],
  );
  const toggle = (facet: Facet) => {
    const next = shown.has(facet) ? [...shown].filter((one) => one !== facet) : [...shown, facet];
    go(changed(route, { show: next.join(',') }), { replace: true });
  };
  return (
    <>
      <Legend counts={counts} shown={shown} palette={palette} label={t('lanes.legend')} onToggle={toggle} />
      <LanesChart scene={scene} palette={palette} label={t('lanes.label', { title })} links={links} onDay={onDay} />
      <p class="muted">{t('lanes.key')}</p>
      <LanesTable scene={scene} title={title} of={of} links={links} />
    </>
  );
}

/** The day asked where it lies in the stretch, else the first on which that held for certain. */
function dayWithin({ from, until }: Stretch, asOf: string): string {
  const day = dayOf(asOf);
  return day >= from && (until === null || day < until) ? asOf : textOf(from);
}

interface TableProps {
  scene: Scene;
  title: string;
  of: Subject['of'];
  links: Links;
}

function LanesTable({ scene, title, of, links }: TableProps) {
  const rows = scene.lanes.flatMap((lane) => [
    ...lane.own.map((stretch) => ({ lane, stretch, claimant: undefined as string | undefined })),
    ...lane.claims.flatMap(({ claimant, stretches }) => stretches.map((stretch) => ({ lane, stretch, claimant }))),
  ]);
  return (
    <DataTable
      isFolded
      caption={title}
      rows={rows}
      keyOf={({ lane, stretch, claimant }) => `${lane.slug} ${claimant} ${stretch.id} ${stretch.from}`}
      columns={[
        {
          key: 'name',
          heading: t(of === 'actors' ? 'lanes.party' : 'lanes.proposal'),
          cell: ({ lane }) => <a href={links.lane(lane.slug)}>{lane.name}</a>,
        },
        {
          key: 'level',
          heading: t('lanes.level'),
          cell: ({ lane, stretch, claimant }) => (
            <a href={links.band(lane, stretch, claimant).href}>{word('mark', stretch.entry.level)}</a>
          ),
        },
        {
          key: 'directness',
          heading: t('panel.directness'),
          cell: ({ stretch }) => word('mark', stretch.entry.directness ?? 'explicit'),
        },
        { key: 'since', heading: t('panel.since'), cell: ({ stretch: { entry } }) => doubtWords(entry.since ?? '') },
        {
          key: 'until',
          heading: t('panel.until'),
          cell: ({ stretch: { entry } }) => (entry.until ? doubtWords(entry.until) : t('lanes.noEnd')),
        },
        {
          key: 'voice',
          heading: t('panel.spoke'),
          cell: ({ lane, stretch, claimant }) =>
            claimant === undefined
              ? (stretch.entry.via?.name ?? (of === 'actors' ? lane.name : t('lanes.itself')))
              : t('panel.saidBy', { name: claimant }),
        },
      ]}
    />
  );
}
