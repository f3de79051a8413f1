import { LIKELIHOOD_BANDS } from '../../../../src/domain/vocabulary.ts';
import { MethodLink } from '../../components/method-link.tsx';
import { RecordLink } from '../../components/record-link.tsx';
import { number, percent, t, word } from '../../state/texts.ts';
import type { Column } from '../frame/data-table.tsx';
import { DataTable } from '../frame/data-table.tsx';
import { Ends, Scale } from './axis.tsx';
import { type Calibration, type Component, componentsOf, type Expectations } from './load.ts';
import { figure, oddsWords } from './words.ts';

/** How right they were: the score in words with its components, and term by term. */
export function ScoresSection({ answer: { events, scores } }: { answer: Expectations }) {
  const { overall, method } = scores.meta;
  const components = componentsOf(events);
  return (
    <section class="scores">
      <h2>{t('scores.heading')}</h2>
      {overall.brier === null ? (
        <p>{t('scores.none', { n: overall.open })}</p>
      ) : (
        <>
          <p>{t('scores.brier', { brier: figure(overall.brier), n: overall.n })}</p>
          <CalibrationChart rows={overall.calibration} />
          <DataTable
            isText
            caption={t('scores.components')}
            columns={COMPONENTS()}
            rows={components}
            keyOf={({ row }) => row.id}
          />
          <DataTable
            caption={t('scores.holders')}
            columns={HOLDERS()}
            rows={scores.data}
            keyOf={({ holder }) => holder.id}
          />
        </>
      )}
      <p class="muted">
        <MethodLink method={method} />
      </p>
    </section>
  );
}

/** For each term its band, the mean of what was said, and how often it happened: a forecaster is calibrated where the two meet. */
function CalibrationChart({ rows }: { rows: Calibration[] }) {
  return (
    <figure class="expected">
      <figcaption>{t('scores.calibration')}</figcaption>
      <Ends />
      <ul>
        {rows.map(({ likelihood, n, expected, occurred }) => {
          const [from, to] = LIKELIHOOD_BANDS[likelihood];
          return (
            <li key={likelihood}>
              <span class="who">{word('likelihood', likelihood)}</span>
              <div class="range">
                <span />
                <Scale>
                  <rect class="meant" x={from} y="4" width={to - from} height="12" />
                  <rect class="said" x={100 * expected - 0.3} y="2" width="0.6" height="16" />
                  <rect
                    class="came"
                    x={Math.min(98.4, Math.max(0, 100 * occurred - 0.8))}
                    y="5"
                    width="1.6"
                    height="10"
                  />
                </Scale>
                <span />
              </div>
              <span class="muted">
                {t('scores.row', { n, expected: percent(expected), occurred: percent(occurred) })}
              </span>
            </li>
          );
        })}
      </ul>
    </figure>
  );
}

const COMPONENTS = (): Column<Component>[] => [
  { key: 'holder', heading: word('recordField', 'holder'), cell: ({ row }) => <RecordLink to={row.holder} /> },
  { key: 'event', heading: word('recordField', 'event'), cell: ({ event }) => <RecordLink to={event} /> },
  {
    key: 'said',
    heading: t('scores.said'),
    cell: ({ row }) => <RecordLink to={{ id: row.id, name: oddsWords(row) }} />,
  },
  { key: 'p', heading: 'p', cell: ({ row }) => figure(row.probability), isNumber: true },
  { key: 'o', heading: 'o', cell: ({ outcome }) => number(outcome), isNumber: true },
  { key: 'square', heading: '(p − o)²', cell: ({ square }) => figure(square), isNumber: true },
];

const HOLDERS = (): Column<Expectations['scores']['data'][number]>[] => [
  { key: 'holder', heading: word('recordField', 'holder'), cell: ({ holder }) => <RecordLink to={holder} /> },
  { key: 'n', heading: 'n', cell: ({ n }) => number(n), isNumber: true },
  {
    key: 'brier',
    heading: t('scores.score'),
    cell: ({ brier }) => (brier === null ? t('scores.nothing') : figure(brier)),
    isNumber: true,
  },
  { key: 'open', heading: t('scores.open'), cell: ({ open }) => number(open), isNumber: true },
];
