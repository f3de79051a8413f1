import { useMemo } from 'preact/hooks';
import { Failure, Pending } from '../../components/notes.tsx';
import { RecordLink } from '../../components/record-link.tsx';
import { inFormat, Share } from '../../share/share.tsx';
import { useAnswer } from '../../state/answers.ts';
import { dateWords, today } from '../../state/dates.ts';
import { stopsOf, useDossier } from '../../state/dossier.ts';
import { t, word } from '../../state/texts.ts';
import { knowledgeOf, useTitle } from '../../state/title.ts';
import { Clocks } from '../clocks.tsx';
import { DataTable } from '../frame/data-table.tsx';
import { FailedView } from '../frame/failed.tsx';
import type { ViewProps } from '../frame/lazy.tsx';
import { Sections } from '../frame/sections.tsx';
import { Ends, RangeBar } from './axis.tsx';
import './expectations.css';
import { countsOf, type EventExpectations, type Expectations, loadExpectations } from './load.ts';
import { picture } from './picture.tsx';
import { ScoresSection } from './scores.tsx';
import { oddsWords, outcomeWords, timeWords } from './words.ts';

/** Who expected what of which event, how it came out, and how right they were. */
export function ExpectationsView({ route }: ViewProps) {
  const slug = route.path[1] as string;
  const { knownAt } = route.query;
  const { answer: dossier, error: missing } = useDossier(slug, knownAt);
  const stops = useMemo(() => (dossier ? stopsOf(dossier.events) : []), [dossier]);
  // Not the dossier's last day: what was expected came out after it.
  const asOf = route.query.asOf ?? today();
  const moment = { asOf, ...(knownAt && { knownAt }) };
  const { answer, error, isPending } = useAnswer(`expectations ${slug} ${JSON.stringify(moment)}`, (signal) =>
    loadExpectations(slug, moment, signal),
  );
  const name = dossier?.record.name ?? slug;
  const title = [
    t('title.expectations', { dossier: name, day: dateWords(asOf) }),
    ...(knownAt ? knowledgeOf({ knownAt }) : []),
  ].join(', ');
  useTitle(title);
  if (missing) return <FailedView route={route} error={missing} what={slug} />;
  if (!dossier) return <Pending />;
  const note = answer ? noteOf(answer) : '';
  return (
    <div class="view">
      <div class="asked">
        <Sections slug={slug} route={route} />
        <h1>{title}</h1>
        <Clocks
          route={route}
          asOf={asOf}
          stops={stops}
          revision={answer?.scores.meta.knownAt}
          isPending={isPending}
          isFailed={!!error}
          hasPublished={false}
        />
        {note && <p class="figures">{note}</p>}
        {error && <Failure error={error} what={slug} />}
        {!answer && !error && <Pending />}
        {answer && answer.events.length === 0 && <p class="empty">{t('expected.nobody')}</p>}
        {answer && answer.events.length > 0 && (
          <>
            {answer.events.map((one) => (
              <OfEvent key={one.event.id} of={one} />
            ))}
            <Table events={answer.events} />
            <ScoresSection answer={answer} />
            <Share
              title={title}
              permalink={answer.permalink}
              note={note}
              picture={() => picture({ answer, title, note })}
            />
          </>
        )}
      </div>
    </div>
  );
}

function noteOf({ events, scores }: Expectations): string {
  const { n, holders, open } = countsOf(events);
  return [
    t('figures.expectations', { n }),
    t('figures.events', { n: events.length }),
    t('figures.holders', { n: holders }),
    t('figures.openEvents', { n: open }),
    t('figures.scored', { n: scores.meta.overall.n }),
  ].join(' · ');
}

/** One event: the ranges of all that is expected of it on one axis. */
function OfEvent({ of: { event, rows, permalink } }: { of: EventExpectations }) {
  return (
    <section class="expected">
      <h2>
        <RecordLink to={event} />
      </h2>
      <Ends />
      <ul>
        {rows.map((row) => {
          const { outcome } = row.resolution;
          return (
            <li key={row.id}>
              <span class="who">
                <RecordLink to={row.holder} />
              </span>
              <RangeBar
                from={row.band.from}
                to={row.band.to}
                outcome={outcome === 'open' ? null : outcome === 'occurred' ? 1 : 0}
              />
              <span>
                <RecordLink to={{ id: row.id, name: oddsWords(row) }} />
                <span class="muted">
                  , {timeWords(row)}. {outcomeWords(row)}.
                </span>
              </span>
            </li>
          );
        })}
      </ul>
      <p class="muted">
        <a href={permalink} target="_blank" rel="noreferrer">
          {t('share.permalink')}
        </a>{' '}
        · <a href={inFormat(permalink, 'csv')}>CSV</a>
      </p>
    </section>
  );
}

const Table = ({ events }: { events: EventExpectations[] }) => (
  <DataTable
    isFolded
    caption={t('expected.table')}
    columns={[
      { key: 'holder', heading: word('recordField', 'holder'), cell: ({ row }) => <RecordLink to={row.holder} /> },
      { key: 'event', heading: word('recordField', 'event'), cell: ({ event }) => <RecordLink to={event} /> },
      { key: 'odds', heading: word('recordField', 'likelihood'), cell: ({ row }) => oddsWords(row) },
      { key: 'time', heading: t('expected.time'), cell: ({ row }) => timeWords(row) },
      { key: 'outcome', heading: word('recordField', 'outcome'), cell: ({ row }) => outcomeWords(row) },
    ]}
    rows={events.flatMap(({ event, rows }) => rows.map((row) => ({ event, row })))}
    keyOf={({ row }) => row.id}
  />
);
