import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import { Choice } from '../../components/choice.tsx';
import { ToBegin } from '../../components/notes.tsx';
import { keyOf } from '../../marks/key.ts';
import { type Counts, type Marks, STALE_AFTER } from '../../marks/marks.ts';
import { usePalette } from '../../marks/scheme.ts';
import { Share } from '../../share/share.tsx';
import { useAhead, useAnswer } from '../../state/answers.ts';
import { dateWords } from '../../state/dates.ts';
import { keptOf, proposalsShown, questionOf, revisionsBefore, stopsBeside, stopsOf } from '../../state/dossier.ts';
import { changed, go, href, type Route } from '../../state/route.ts';
import { t } from '../../state/texts.ts';
import { knowledgeOf } from '../../state/title.ts';
import { ORDERS } from '../choices.ts';
import { absencesOf, figures, positionsIn, toldOf } from '../figures.ts';
import { DossierFrame, ofDossier } from '../frame/dossier-frame.tsx';
import { useLater } from '../frame/later.ts';
import { leadTo } from '../frame/lead.ts';
import { About } from './about.tsx';
import { Changes } from './changes.tsx';
import { changesBetween, type Grid, type GridQuestion, loadGrid, nameOf } from './grid.ts';
import { countsIn, Legend } from './legend.tsx';
import { inOrder, type Order } from './order.ts';
import { picture } from './picture.tsx';
import { facetsIn } from './seen.ts';
import { Matrix } from './table.tsx';
import { titleOf } from './title.ts';

/** A dossier: who stands where on each of its proposals. */
export const MatrixView = ofDossier((asked) => {
  const { route, slug, dossier, asOf } = asked;
  const { query } = route;
  const palette = usePalette();
  const { part, proposals } = proposalsShown(route, dossier);
  const unfolded = query.unfolded?.split(',').filter(Boolean) ?? [];
  const moment = questionOf(route);
  const question = { dossier: slug, asOf, proposals, unfolded, moment };
  const last = useRef<Grid | undefined>(undefined);
  const reply = useAnswer(nameOf(question), (signal) => loadGrid(question, last.current, signal));
  const grid = reply.answer;
  const stops = useMemo(() => stopsOf(dossier.events), [dossier]);
  // A step of either clock must not wait for the network.
  const next = [
    ...revisionsBefore(moment).map((earlier) => ({ ...question, moment: earlier })),
    ...stopsBeside(stops, asOf).map((day) => ({ ...question, asOf: day })),
  ];
  useAhead(
    next.map(nameOf),
    (i) => (signal) => loadGrid(next[i] as GridQuestion, last.current, signal),
    !reply.isPending && !!grid,
  );
  last.current = grid ?? last.current;
  const order = (query.order as Order | undefined) || 'dossier';
  const sorted = useMemo(() => grid && inOrder(grid, order), [grid, order]);
  useEffect(() => {
    // The other orders are found while nobody waits for them.
    const timer = grid && setTimeout(() => ORDERS.forEach((one) => void inOrder(grid, one)), 500);
    return () => clearTimeout(timer);
  }, [grid]);
  const staleAfter = query.stale === 'no' ? null : STALE_AFTER;
  const counts = useMemo(() => grid && countsIn(grid, grid.meta.asOf, staleAfter), [grid, staleAfter]);
  const shownText = query.show ?? '';
  const shown = useMemo(() => new Set(shownText.split(',').filter(Boolean)), [shownText]);
  const isShown = useCallback(
    (marks: Marks) => shown.size === 0 || [...facetsIn(marks)].some((facet) => shown.has(facet)),
    [shown],
  );
  const moved = useMoved(grid, [grid?.meta.asOf, ...knowledgeOf(route.query)].join());
  const later = useLater({ moved, asOf, route }, !reply.isPending);
  const changedKeys = useMemo(
    () => new Set(moved?.changes.map(({ proposal, party }) => keyOf(proposal.slug, party.slug))),
    [moved],
  );
  const open = query.cell ?? null;
  // The day of the answer shown, so that rows do not change before the answer for another day arrives.
  const kept = { ...keptOf(route), asOf: query.asOf && grid?.meta.asOf };
  const title = titleOf(dossier.record.name, asOf, route, shown);
  const note = counts ? figuresOf(counts) : '';
  const head = { title, note, reply };

  const set = (name: string, value: string | null) => go(changed(route, { [name]: value }), { replace: true });
  const toggle = (name: string, list: readonly string[], value: string) =>
    set(name, (list.includes(value) ? list.filter((one) => one !== value) : [...list, value]).join(','));

  return (
    <DossierFrame
      {...asked}
      head={head}
      note={counts && <Figures counts={counts} slug={slug} route={route} />}
      about={<About record={dossier.record} knownAt={query.knownAt} />}
      tools={
        <>
          <Choice
            label={t('tool.order')}
            value={order}
            options={ORDERS.map((name) => [name, t(`order.${name}`)])}
            onChange={(value) => set('order', value === 'dossier' ? null : value)}
          />
          {order === 'division' && (
            <a class="choice" href={leadTo(route, ['dossiers', slug, 'division'])}>
              {t('matrix.division')}
            </a>
          )}
        </>
      }
      part={part}
    >
      {grid && sorted && counts && (
        <>
          <Legend
            counts={counts}
            shown={shown}
            palette={palette}
            label={t('legend.label')}
            onToggle={(facet) => toggle('show', [...shown], facet)}
          />
          {grid.proposals.length * grid.parties.length === 0 ? (
            <>
              <p class="empty">{t('matrix.empty')}</p>
              <ToBegin slug={slug} />
            </>
          ) : (
            <Matrix
              grid={grid}
              {...sorted}
              asOf={grid.meta.asOf}
              staleAfter={staleAfter}
              palette={palette}
              isShown={isShown}
              changed={changedKeys}
              open={open}
              onOpen={(key) => go(changed(route, { cell: key }))}
              onFold={(group) => toggle('unfolded', unfolded, group)}
              unfolded={unfolded}
              leads={{
                proposal: (one) => href(['proposals', one], kept),
                actor: (one) => href(['actors', one], { ...kept, dossier: slug }),
              }}
            />
          )}
          {grid.members.size > 0 && <p class="muted">{t('matrix.members')}</p>}
          {later.moved && later.moved.changes.length > 0 && (
            <Changes {...later.moved} asOf={later.asOf} palette={palette} route={later.route} />
          )}
          <Share
            {...head}
            permalink={grid.permalink}
            picture={() => picture({ grid, ...sorted, title, note, isShown, staleAfter })}
          />
        </>
      )}
    </DossierFrame>
  );
});

/** The numbers of what is shown: how many positions, and how many cells without one, and why. */
const figuresOf = (counts: Counts): string =>
  figures(t('figures.positions', { n: positionsIn(counts) }), ...absencesOf(counts), ...toldOf(counts));

/** Those without a position lead to the list of them. */
const Figures = ({ counts, slug, route }: { counts: Counts; slug: string; route: Route }) => (
  <>
    {t('figures.positions', { n: positionsIn(counts) })}
    {absencesOf(counts).map(([text, absence]) => (
      <span key={absence}>
        {' · '}
        <a href={leadTo(route, ['dossiers', slug, 'silence'], { absence })}>{text}</a>
      </span>
    ))}
    {toldOf(counts).map((text) => ` · ${text}`)}
  </>
);

/** What the last move of a clock changed: told with the answer, so that nothing is drawn twice for it. */
function useMoved(grid: Grid | undefined, clocks: string) {
  const last = useRef<{ grid: Grid; clocks: string; moved: Moved | null } | null>(null);
  const before = last.current;
  if (grid && before?.grid !== grid) {
    const moved =
      before && before.clocks !== clocks
        ? { changes: changesBetween(before.grid, grid), from: clockWords(before.grid), to: clockWords(grid) }
        : (before?.moved ?? null);
    last.current = { grid, clocks, moved };
  }
  return last.current?.moved ?? null;
}
interface Moved {
  changes: ReturnType<typeof changesBetween>;
  from: string;
  to: string;
}

const clockWords = ({ meta, permalink }: Grid): string => {
  const publishedBy = new URL(permalink).searchParams.get('publishedBy');
  return [dateWords(meta.asOf), publishedBy && t('title.published', { day: dateWords(publishedBy) })]
    .filter(Boolean)
    .join(', ');
};
