import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { facetsOf, type Marks, STALE_AFTER } from '../../marks/marks.ts';
import { usePalette } from '../../marks/scheme.ts';
import { Evidence } from '../../panel/evidence.tsx';
import { Share } from '../../share/share.tsx';
import { useAnswer } from '../../state/answers.ts';
import { dateWords } from '../../state/dates.ts';
import { changed, go, type Route } from '../../state/route.ts';
import { t } from '../../state/texts.ts';
import { Clocks } from '../clocks.tsx';
import { type Dossier, firstDay, questionOf, stopsOf, useDossier } from '../dossier.ts';
import { Failure, Pending } from '../notes.tsx';
import { Changes } from './changes.tsx';
import { changesBetween, type Grid, loadGrid } from './grid.ts';
import { keyOf } from './key.ts';
import { countFacets, Legend } from './legend.tsx';
import { inOrder, ORDERS, type Order } from './order.ts';
import { picture } from './picture.tsx';
import { MatrixTable } from './table.tsx';
import { knowledgeOf, titleOf } from './title.ts';

/** A dossier: who stands where on each of its proposals. */
export function MatrixView({ route }: { route: Route }) {
  const slug = route.path[1] as string;
  const { answer: dossier, error } = useDossier(slug, route.query.knownAt);
  if (error) return <Failure error={error} what={slug} />;
  if (!dossier) return <Pending />;
  return <Matrix key={slug} route={route} slug={slug} dossier={dossier} />;
}

/** More than that are shown in parts, the latest first. */
const PART = 100;
/** So that a small dossier is always whole. */
const WHOLE = 120;

function Matrix({ route, slug, dossier }: { route: Route; slug: string; dossier: Dossier }) {
  const { query } = route;
  const palette = usePalette();
  const stops = useMemo(() => stopsOf(dossier.events), [dossier]);
  const asOf = query.asOf ?? firstDay(stops);
  const parts = dossier.proposals.length > WHOLE ? Math.ceil(dossier.proposals.length / PART) : 1;
  const part = Math.min(parts, Math.max(1, Number(query.part ?? parts) || parts));
  const proposals =
    parts === 1 ? undefined : dossier.proposals.slice((part - 1) * PART, part * PART).map((one) => one.slug);
  const unfolded = query.unfolded?.split(',').filter(Boolean) ?? [];
  const moment = questionOf(route);
  const question = { dossier: slug, asOf, proposals, unfolded, moment };
  const {
    answer: grid,
    error,
    isPending,
  } = useAnswer(`matrix ${JSON.stringify(question)}`, (signal) => loadGrid(question, signal));
  const order = (ORDERS as readonly string[]).includes(query.order ?? '') ? (query.order as Order) : 'dossier';
  const sorted = useMemo(() => grid && inOrder(grid, order), [grid, order]);
  const staleAfter = query.stale === 'no' ? null : STALE_AFTER;
  const counts = useMemo(() => grid && countFacets(grid, grid.meta.asOf, staleAfter), [grid, staleAfter]);
  const shownText = query.show ?? '';
  const shown = useMemo(() => new Set(shownText.split(',').filter(Boolean)), [shownText]);
  const isShown = useCallback(
    (marks: Marks) => shown.size === 0 || [...facetsOf(marks)].some((facet) => shown.has(facet)),
    [shown],
  );
  const moved = useMoved(grid, [grid?.meta.asOf, ...knowledgeOf(route.query)].join());
  const changedKeys = useMemo(
    () => new Set(moved?.changes.map(({ proposal, party }) => keyOf(proposal.slug, party.slug))),
    [moved],
  );
  const open = query.cell ?? null;
  const back = useRef<string | null>(null);
  const close = useCallback(() => {
    back.current = open;
    go(changed(route, { cell: null }));
  }, [route, open]);
  useEffect(() => {
    if (open !== null || back.current === null) return;
    back.current = null;
    document.querySelector<HTMLElement>('td[tabindex="0"]')?.focus();
  }, [open]);
  const title = titleOf(dossier.record.name, asOf, route, shown);
  useEffect(() => {
    document.title = title;
  }, [title]);

  const set = (name: string, value: string | null) => go(changed(route, { [name]: value }), { replace: true });
  const toggle = (name: string, list: readonly string[], value: string) =>
    set(name, (list.includes(value) ? list.filter((one) => one !== value) : [...list, value]).join(','));

  return (
    <div class={open === null ? 'view' : 'view with-panel'}>
      <div class="asked">
        <h1>{title}</h1>
        {grid && <Figures grid={grid} />}
        <Clocks route={route} asOf={asOf} stops={stops} revision={grid && latestRevision(grid)} isPending={isPending} />
        <div class="tools">
          <Choice
            label={t('tool.order')}
            value={order}
            options={ORDERS.map((name) => [name, t(`order.${name}`)])}
            onChange={(value) => set('order', value === 'dossier' ? null : value)}
          />
          <Choice
            label={t('tool.directness')}
            value={query.directness ?? ''}
            options={[
              ['', t('directness.all')],
              ['implied', t('directness.implied')],
              ['explicit', t('directness.explicit')],
            ]}
            onChange={(value) => set('directness', value || null)}
          />
          <Choice
            label={t('tool.dates')}
            value={query.dates ?? ''}
            options={[
              ['', t('dates.certain')],
              ['possible', t('dates.possible')],
            ]}
            onChange={(value) => set('dates', value || null)}
          />
          {parts > 1 && (
            <Choice
              label={t('tool.part')}
              value={String(part)}
              options={Array.from({ length: parts }, (_, i) => [
                String(i + 1),
                `${i * PART + 1}–${Math.min((i + 1) * PART, dossier.proposals.length)} / ${dossier.proposals.length}`,
              ])}
              onChange={(value) => set('part', value)}
            />
          )}
        </div>
        {counts && (
          <Legend
            counts={counts}
            shown={shown}
            palette={palette}
            label={t('legend.label')}
            onToggle={(facet) => toggle('show', [...shown], facet)}
          />
        )}
        {error && <Failure error={error} what={slug} />}
        {!grid && !error && <Pending />}
        {grid && sorted && grid.proposals.length * grid.parties.length === 0 && (
          <p class="empty">{t('matrix.empty')}</p>
        )}
        {grid && sorted && grid.proposals.length * grid.parties.length > 0 && (
          <MatrixTable
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
          />
        )}
        {moved && moved.changes.length > 0 && (
          <Changes {...moved} asOf={asOf} palette={palette} cellHref={(key) => changed(route, { cell: key })} />
        )}
        {grid && sorted && (
          <Share
            title={title}
            permalink={grid.permalink}
            note={figuresOf(grid)}
            picture={() => picture({ grid, ...sorted, title, note: figuresOf(grid), isShown, staleAfter })}
          />
        )}
      </div>
      {open !== null && <Evidence cell={open} route={route} asOf={asOf} onClose={close} />}
    </div>
  );
}

const latestRevision = ({ meta }: Grid): number => meta.knownAt;

/** The numbers of what is shown: how many positions, and how many cells without one, and why. */
function figuresOf({ meta }: Grid): string {
  const n = Object.values(meta.levels).reduce((sum, count) => sum + count, 0);
  const parts = [
    t('figures.positions', { n }),
    t('figures.silent', { n: meta.silent }),
    t('figures.notCoded', { n: meta.notCoded }),
  ];
  if (meta.leftOut > 0) parts.push(t('figures.leftOut', { n: meta.leftOut }));
  return parts.join(' · ');
}

const Figures = ({ grid }: { grid: Grid }) => <p class="figures">{figuresOf(grid)}</p>;

interface ChoiceProps {
  label: string;
  value: string;
  options: [string, string][];
  onChange(value: string): void;
}
const Choice = ({ label, value, options, onChange }: ChoiceProps) => (
  <label class="choice">
    <span>{label}</span>
    <select value={value} onChange={(event) => onChange((event.currentTarget as HTMLSelectElement).value)}>
      {options.map(([name, words]) => (
        <option key={name} value={name}>
          {words}
        </option>
      ))}
    </select>
  </label>
);

/** What the last move of a clock changed. */
function useMoved(grid: Grid | undefined, clocks: string) {
  const before = useRef<{ grid: Grid; clocks: string } | null>(null);
  const [moved, setMoved] = useState<{ changes: ReturnType<typeof changesBetween>; from: string; to: string } | null>(
    null,
  );
  useEffect(() => {
    if (!grid) return;
    const last = before.current;
    if (last?.grid === grid) return;
    before.current = { grid, clocks };
    if (!last || last.clocks === clocks) return;
    setMoved({ changes: changesBetween(last.grid, grid), from: clockWords(last.grid), to: clockWords(grid) });
  }, [grid]);
  return moved;
}

const clockWords = ({ meta, permalink }: Grid): string => {
  const publishedBy = new URL(permalink).searchParams.get('publishedBy');
  return [dateWords(meta.asOf), publishedBy && t('title.published', { day: dateWords(publishedBy) })]
    .filter(Boolean)
    .join(', ');
};
