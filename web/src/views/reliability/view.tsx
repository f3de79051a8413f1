import { useMemo, useRef, useState } from 'preact/hooks';
import { Choice } from '../../components/choice.tsx';
import { Failure, Pending } from '../../components/notes.tsx';
import { usePalette } from '../../marks/scheme.ts';
import { casesOf } from '../../review/decision.ts';
import { Share } from '../../share/share.tsx';
import { client, useAnswer } from '../../state/answers.ts';
import { dateWords, today } from '../../state/dates.ts';
import { type Dossier, stopsOf, useDossier } from '../../state/dossier.ts';
import { slugOf } from '../../state/named.ts';
import { changed, go, href, type Route } from '../../state/route.ts';
import { t } from '../../state/texts.ts';
import { knowledgeOf, useTitle } from '../../state/title.ts';
import { Clocks } from '../clocks.tsx';
import { type Column, DataTable } from '../frame/data-table.tsx';
import { FailedView } from '../frame/failed.tsx';
import type { ViewProps } from '../frame/lazy.tsx';
import { Sections } from '../frame/sections.tsx';
import { useWidth } from '../frame/sizes.ts';
import { chart, heightOf, layoutFor, METRICS, type Row } from './chart.tsx';
import { Deciding } from './deciding.tsx';
import { Disagreements } from './disagreements.tsx';
import { alphaCell, Figures, shareCell } from './figures.tsx';
import { picture } from './picture.tsx';
import '../../review/review.css';
import './reliability.css';

/** How far coders agree on what the statements of a dossier say, and what is to be decided. */
export function ReliabilityView({ route }: ViewProps) {
  const slug = route.path[1] as string;
  const { answer: dossier, error } = useDossier(slug, route.query.knownAt);
  if (error) return <FailedView route={route} error={error} what={slug} />;
  if (!dossier) return <Pending />;
  return <Reliability key={slug} route={route} slug={slug} dossier={dossier} />;
}

interface ReliabilityProps {
  route: Route;
  slug: string;
  dossier: Dossier;
}

/** Choices that do not apply here: a reading is not published, and has no directness. */
const ASKED = ['asOf', 'knownAt', 'ambiguous', 'coders'] as const;

function Reliability({ route, slug, dossier }: ReliabilityProps) {
  const { query } = route;
  const [writes, setWrites] = useState(0);
  const stops = useMemo(() => stopsOf(dossier.events), [dossier]);
  const asked = Object.fromEntries(ASKED.flatMap((name) => (query[name] ? [[name, query[name]]] : [])));
  const { answer, error, isPending } = useAnswer(`reliability ${slug} ${JSON.stringify(asked)} ${writes}`, (signal) =>
    client.GET('/v1/reliability', {
      params: { query: { ...(asked as object), dossier: slug, include: ['disagreements'] } },
      signal,
    }),
  );
  const cases = useMemo(() => casesOf(answer?.data ?? []), [answer]);
  const asOf = query.asOf ?? today();
  const title = titleOf(dossier.record.name, route);
  useTitle(title);
  const set = (name: string, value: string) => go(changed(route, { [name]: value }), { replace: true });
  if (answer && query.case)
    return (
      <div class="view reliability">
        <div class="asked">
          <Sections slug={slug} route={route} />
          <Deciding
            route={route}
            dossier={dossier}
            cases={cases}
            writes={writes}
            onWritten={() => setWrites(writes + 1)}
          />
        </div>
      </div>
    );
  const pooled = answer?.meta.pooled;
  const note = pooled ? t('reliability.note', { n: pooled.units, codings: pooled.codings }) : '';
  return (
    <div class="view reliability">
      <div class="asked">
        <Sections slug={slug} route={route} />
        <h1>{title}</h1>
        <Clocks
          route={route}
          asOf={asOf}
          stops={stops}
          revision={answer?.meta.knownAt}
          isPending={isPending}
          isFailed={!!error}
          hasPublished={false}
        />
        <div class="tools">
          <Choice
            label={t('reliability.ambiguous')}
            value={query.ambiguous ?? ''}
            options={[
              ['', t('reliability.exclude')],
              ['neutral', t('reliability.neutral')],
            ]}
            onChange={(value) => set('ambiguous', value)}
          />
          <a href={href(['codings'], { dossier: slug })}>{t('reliability.toCoding')}</a>
        </div>
        {pooled && <p class="figures">{note}</p>}
        {error && <Failure error={error} what={slug} />}
        {!answer && !error && <Pending />}
        {answer && pooled && (
          <>
            <Figures pooled={pooled} method={answer.meta.method} />
            {answer.data.length > 0 && (
              <>
                <Chart rows={answer.data} title={title} />
                <DataTable
                  caption={t('reliability.byProposal')}
                  columns={columns()}
                  rows={answer.data}
                  keyOf={({ proposal }) => proposal.id}
                  isFolded
                />
              </>
            )}
            <Disagreements route={route} cases={cases} />
            <Share
              title={title}
              permalink={client.permalink(answer)}
              note={note}
              picture={() => picture(answer, title, note)}
            />
          </>
        )}
      </div>
    </div>
  );
}

function Chart({ rows, title }: { rows: readonly Row[]; title: string }) {
  const box = useRef<HTMLDivElement>(null);
  const layout = layoutFor(useWidth(box));
  const palette = usePalette();
  return (
    <div ref={box}>
      <svg role="img" aria-label={title} width={layout.width} height={heightOf(rows, layout)}>
        {chart({ rows, palette, layout })}
      </svg>
    </div>
  );
}

function titleOf(dossier: string, { query }: Route): string {
  const { knownAt, asOf, coders } = query;
  const parts = [
    t('reliability.title', { dossier }),
    ...(asOf ? [t('reliability.until', { day: dateWords(asOf) })] : []),
    ...knowledgeOf(knownAt ? { knownAt } : {}),
    ...(coders ? [t('reliability.between', { names: coders.replaceAll(',', ', ') })] : []),
  ];
  return parts.join(', ');
}

const columns = (): Column<Row>[] => [
  {
    key: 'proposal',
    heading: t('reliability.proposal'),
    cell: ({ proposal }) => <a href={href(['proposals', slugOf(proposal)])}>{proposal.name}</a>,
  },
  { key: 'units', heading: t('reliability.units'), isNumber: true, cell: ({ units }) => units },
  { key: 'share', heading: t('reliability.shareHead'), isNumber: true, cell: ({ agreement }) => shareCell(agreement) },
  ...METRICS.map((metric) => ({
    key: metric,
    heading: t(`reliability.${metric}`),
    isNumber: true,
    cell: (row: Row) => alphaCell(row, metric),
  })),
  { key: 'apart', heading: t('reliability.apartHead'), isNumber: true, cell: ({ disagreements }) => disagreements.n },
  {
    key: 'settled',
    heading: t('reliability.settledHead'),
    isNumber: true,
    cell: ({ disagreements }) => disagreements.adjudicated,
  },
];
