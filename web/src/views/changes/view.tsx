import { useCallback, useMemo } from 'preact/hooks';
import { Copy } from '../../components/copy.tsx';
import { FailedPage, Failure, Pending } from '../../components/notes.tsx';
import type { Cell } from '../../marks/marks.ts';
import { usePalette } from '../../marks/scheme.ts';
import { Evidence } from '../../panel/evidence.tsx';
import { Share } from '../../share/share.tsx';
import { client, useAnswer } from '../../state/answers.ts';
import { daysOf } from '../../state/dates.ts';
import { type Dossier, firstDay, proposalsShown, questionOf, stopsOf, useDossier } from '../../state/dossier.ts';
import { changed, go, type Route } from '../../state/route.ts';
import { t, word } from '../../state/texts.ts';
import { knowledgeOf, useTitle } from '../../state/title.ts';
import { type Column, DataTable } from '../frame/data-table.tsx';
import type { ViewProps } from '../frame/lazy.tsx';
import { MomentChoices } from '../frame/moment.tsx';
import { PartChoice } from '../frame/part.tsx';
import { Sections } from '../frame/sections.tsx';
import { cellWord, otherwiseMoved } from '../matrix/change-words.ts';
import './changes.css';
import { Between } from './between.tsx';
import { countBy, type Difference, dayOf, type Happening, KINDS, WRITES, writeOf } from './diff.ts';
import { Grouped, InOrder, MOST, Rest } from './lists.tsx';
import { type Changed, loadChanges } from './load.ts';
import { type Moments, momentsOf, momentWords, titleOf } from './moments.ts';
import { picture } from './picture.tsx';

/** What moved between two moments: days, publications, or what this ledger knew. */
export function ChangesView({ route }: ViewProps) {
  const slug = route.path[1] as string;
  const { answer: dossier, error } = useDossier(slug, undefined);
  const { answer: head } = useAnswer('head', (signal) =>
    client.GET('/v1/revisions', { params: { query: { limit: 1 } }, signal }).then(({ meta }) => meta.total),
  );
  if (error) return <FailedPage error={error} what={slug} />;
  if (!dossier || head === undefined) return <Pending />;
  return <Compared route={route} slug={slug} dossier={dossier} head={head} />;
}

interface ComparedProps {
  route: Route;
  slug: string;
  dossier: Dossier;
  head: number;
}

function Compared({ route, slug, dossier, head }: ComparedProps) {
  const palette = usePalette();
  const stops = useMemo(() => stopsOf(dossier.events), [dossier]);
  const latest = firstDay(stops);
  const moments = momentsOf(route, latest, head);
  const { by, from, to } = moments;
  const events = by === 'day' ? eventsBetween(dossier, moments) : [];
  const isOrdered = events.length > 0;
  const isLedger = by === 'recorded' || by === 'revision';
  const asOf = by === 'day' ? to : (route.query.asOf ?? latest);
  // The clock that is being compared gets its value from the two moments, not from the address.
  const { knownAt, publishedBy, ...rest } = questionOf(route);
  const held = { ...rest, ...(by === 'day' && { knownAt, publishedBy }) };
  const { part, proposals } = proposalsShown(route, dossier);
  const question = { ...held, dossier: slug, asOf, proposals };
  const { answer, error } = useAnswer(`changes ${JSON.stringify([question, moments])}`, (signal) =>
    loadChanges(question, moments, signal),
  );
  const title = [titleOf(moments, dossier.record.name), ...knowledgeOf(held as Route['query'])].join(', ');
  useTitle(title);
  const open = route.query.cell ?? null;
  const close = useCallback(() => go(changed(route, { cell: null })), [route]);
  // The evidence is that of the later moment.
  const seen = { ...route, query: { ...held, ...atEnd(moments) } as Route['query'] };
  const note = answer ? noteOf(answer, isLedger) : '';
  const shown = { palette, asOf, causes: answer?.causes ?? new Map(), cellHref };
  return (
    <div class={open === null ? 'view' : 'view with-panel'}>
      <div class="asked">
        <Sections slug={slug} route={route} />
        <h1>{title}</h1>
        <Between route={route} moments={moments} asOf={asOf} head={head} stops={stops} />
        <div class="tools">
          <MomentChoices route={route} />
          <PartChoice route={route} part={part} />
        </div>
        {note && <p class="figures">{note}</p>}
        {error && <Failure error={error} what={slug} />}
        {!answer && !error && <Pending />}
        {answer && answer.changes.length === 0 && <p class="empty">{t('changed.nothing')}</p>}
        {answer && (
          <>
            {/* Everything with a day is listed by day, except for the moves, which the question is about. */}
            <Grouped
              changes={
                isOrdered ? answer.changes.filter((one) => one.kind === 'moved' || dayOf(one) === null) : answer.changes
              }
              isLedger={isLedger}
              {...shown}
            />
            {isOrdered && <InOrder changes={answer.changes} events={events} {...shown} />}
            <DataTable
              isFolded
              caption={t('changed.table')}
              columns={columnsOf(answer, moments)}
              rows={answer.changes.slice(0, MOST)}
              keyOf={({ key }) => key}
            />
            <Rest n={answer.changes.length - MOST} />
            <Share
              title={title}
              permalink={answer.permalinks.to}
              chosen={{ from, to }}
              note={note}
              table={() => tableOf(answer, moments)}
              picture={answer.changes.length > 0 ? () => picture({ answer, moments, title, note, asOf }) : undefined}
            />
            {answer.permalinks.from && (
              <section class="share earlier">
                <Copy name={t('changed.before')} text={answer.permalinks.from} />
              </section>
            )}
          </>
        )}
      </div>
      {open !== null && <Evidence cell={open} route={seen} asOf={asOf} onClose={close} />}
    </div>
  );

  function cellHref(cell: string): string {
    return changed(route, { cell });
  }
}

/** The later moment, as the evidence of a cell is asked for. */
function atEnd({ by, to }: Moments): Record<string, string> {
  if (by === 'day') return {};
  return by === 'published' ? { publishedBy: to } : { knownAt: to };
}

/** What happened after the first day, up to the second. */
function eventsBetween({ events }: Dossier, { from, to }: Moments): Happening[] {
  return events.flatMap(({ slug, name, context, occurredOn }) => {
    if (context !== 'actual' || occurredOn === null) return [];
    const { first } = daysOf(occurredOn);
    return from < first && first <= to ? { day: first, slug, name } : [];
  });
}

function noteOf({ changes, cells, causes }: Changed, isLedger: boolean): string {
  const counts = isLedger
    ? countBy(WRITES, changes, ({ key }) => writeOf(causes.get(key))).map(([write, n]) => t(`write.${write}`, { n }))
    : countBy(KINDS, changes, ({ kind }) => kind).map(([kind, n]) => t(`kind.${kind}`, { n }));
  return [t('changed.cells', { n: changes.length, cells }), ...counts].join(' · ');
}

/** The words of a cell at the later moment or, if they are the same as before, what else changed. */
function afterWord(before: Cell, after: Cell): string {
  const words = cellWord(after);
  return words === cellWord(before) ? t('changes.still', { level: words, what: otherwiseMoved(before, after) }) : words;
}

interface TextColumn extends Column<Difference> {
  cell(change: Difference): string;
}

/** The columns of the table, which are texts, so that they can be saved as well. */
const columnsOf = ({ causes }: Changed, { by, from, to }: Moments): TextColumn[] => [
  { key: 'actor', heading: word('recordField', 'actor'), cell: ({ actor }) => actor.name },
  { key: 'proposal', heading: word('recordField', 'proposal'), cell: ({ proposal }) => proposal.name },
  { key: 'kind', heading: word('recordField', 'change'), cell: ({ kind }) => t(`kind.word.${kind}`) },
  { key: 'before', heading: momentWords(by, from), cell: ({ before }) => cellWord(before) },
  { key: 'after', heading: momentWords(by, to), cell: ({ before, after }) => afterWord(before, after) },
  {
    key: 'cause',
    heading: t('changed.record'),
    cell: ({ key }) =>
      (causes.get(key) ?? [])
        .map(({ kind, id, words }) => `${t(`cause.${kind}`)} ${[id, words].filter(Boolean).join(': ')}`)
        .join('; '),
  },
];

/** All changes, also those that are too many for the page. */
function tableOf(answer: Changed, moments: Moments): string[][] {
  const columns = columnsOf(answer, moments);
  return [
    columns.map(({ heading }) => heading),
    ...answer.changes.map((change) => columns.map(({ cell }) => cell(change))),
  ];
}
