import { useLayoutEffect, useRef } from 'preact/hooks';
import { client, useAnswer } from '../state/answers.ts';
import { dateWords, daysOf } from '../state/dates.ts';
import { stopsWith } from '../state/dossier.ts';
import { changed, go, type Route } from '../state/route.ts';
import { t } from '../state/texts.ts';
import { DayField } from './day-field.tsx';

interface AsKnownProps {
  route: Route;
  asOf: string;
  /** The revision that was answered for. */
  revision: number | undefined;
  /** Whether the question can be asked as the public record stood. */
  hasPublished: boolean;
}

/** What was known: by this ledger now or at a revision, or by the public on a day. */
export function AsKnown({ route, asOf, revision, hasPublished }: AsKnownProps) {
  const { knownAt, publishedBy } = route.query;
  const mode = publishedBy && hasPublished ? 'published' : knownAt ? 'revision' : 'now';
  const to = (change: Record<string, string | null>) => go(changed(route, change), { replace: true });
  const turn = (next: string) => {
    if (next === 'now') to({ knownAt: null, publishedBy: null });
    if (next === 'revision') to({ knownAt: String(revision ?? 0), publishedBy: null });
    if (next === 'published') to({ knownAt: null, publishedBy: asOf });
  };
  return (
    <div class="clock">
      <label class="clock-name" for="clock-known">
        {t('clock.asKnown')}
      </label>
      <select
        id="clock-known"
        value={mode}
        onChange={(event) => turn((event.currentTarget as HTMLSelectElement).value)}
      >
        <option value="now">{t('clock.now')}</option>
        <option value="revision">{t('clock.revision')}</option>
        {hasPublished && <option value="published">{t('clock.published')}</option>}
      </select>
      {mode === 'revision' && <AtRevision knownAt={knownAt as string} revision={revision} to={to} />}
      {mode === 'published' && <ByDay route={route} publishedBy={publishedBy as string} to={to} />}
    </div>
  );
}

interface StepProps {
  at: number;
  last: number;
  label: string;
  words: string;
  onMove(at: number): void;
}

/** The label of the control that moved this clock last, until it loses the focus to another. */
let mover: string | undefined;

/** A control that keeps the focus when the page of another moment, which has its own, takes the place of its page. */
function useKept(label: string) {
  const control = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (mover !== label || document.activeElement !== document.body) return;
    control.current?.focus();
    // A page is perhaps replaced twice: it says what the first of its answers says, and then what the second does.
    mover = label;
  }, []);
  return {
    ref: control,
    onFocus: () => {
      mover = undefined;
    },
    hold: () => {
      mover = label;
    },
  };
}

function Slider({ at, last, label, words, onMove }: StepProps) {
  const { hold, ...kept } = useKept(label);
  return (
    <div class="track">
      <input
        {...kept}
        type="range"
        min="0"
        max={last}
        step="1"
        value={at}
        aria-label={label}
        aria-valuetext={words}
        onInput={(event) => {
          hold();
          onMove(Number((event.currentTarget as HTMLInputElement).value));
        }}
      />
    </div>
  );
}

type To = (change: Record<string, string | null>) => void;

/** Along the revisions of the ledger, each with its day and the reason that was given for it. */
function AtRevision({ knownAt, revision, to }: { knownAt: string; revision: number | undefined; to: To }) {
  const { answer: head } = useAnswer('head', (signal) =>
    client.GET('/v1/revisions', { params: { query: { limit: 1 } }, signal }).then(({ meta }) => meta.total),
  );
  // An instant or a release names a revision as well: the answer says which.
  const at = /^\d+$/.test(knownAt) && Number(knownAt) > 0 ? Number(knownAt) : (revision ?? 0);
  // The address may name a revision that is not written yet, which the slider must not lead to.
  const last = head === undefined ? at : Math.max(head, revision ?? 0);
  const isWritten = at > 0 && head !== undefined && at <= last;
  const { answer: written } = useAnswer(isWritten ? `revision ${at}` : null, (signal) =>
    client
      .GET('/v1/revisions/{number}', { params: { path: { number: String(at) } }, signal })
      .then(({ data }) => `${dateWords(data.recordedAt.slice(0, 10))}: ${data.reason}`),
  );
  const words = at === 0 ? t('clock.empty') : (isWritten && written) || '';
  const { hold, ...kept } = useKept(t('clock.revisionNumber'));
  return (
    <>
      <Slider
        at={at}
        last={last}
        label={t('clock.revision')}
        words={`${at}, ${words}`}
        onMove={(next) => to({ knownAt: String(next) })}
      />
      <input
        {...kept}
        type="number"
        min="0"
        max={last}
        value={at}
        aria-label={t('clock.revisionNumber')}
        onChange={(event) => {
          hold();
          to({ knownAt: (event.currentTarget as HTMLInputElement).value || null });
        }}
      />
      <span class="muted">{t('clock.ofRevisions', { n: last })}</span>
      <span class="stop" aria-live="polite" dir="auto">
        {words}
      </span>
    </>
  );
}

/** Along the days on which sources of the dossier appeared. */
function ByDay({ route, publishedBy, to }: { route: Route; publishedBy: string; to: To }) {
  const [place, dossier] = route.path;
  const { answer: days } = useAnswer(place === 'dossiers' ? `published ${dossier}` : null, (signal) =>
    publicationDays(dossier as string, signal),
  );
  const stops = stopsWith(days ?? [], { day: publishedBy, n: 0 });
  const at = stops.findIndex(({ day }) => day === publishedBy);
  const n = stops[at]?.n ?? 0;
  const words = n > 0 ? t('clock.sources', { n }) : '';
  return (
    <>
      {days && stops.length > 1 && (
        <Slider
          at={at}
          last={stops.length - 1}
          label={t('clock.published')}
          words={[dateWords(publishedBy), words].filter(Boolean).join(', ')}
          onMove={(next) => to({ publishedBy: stops[next]?.day ?? null })}
        />
      )}
      <DayField day={publishedBy} label={t('clock.publishedDay')} onDay={(day) => to({ publishedBy: day })} />
      <span class="stop" aria-live="polite">
        {words}
      </span>
    </>
  );
}

/** At most this many pages of 500 are read; beyond that, users can only type a date. */
const MOST_PAGES = 8;

/** The days on which sources of the dossier's statements were published, with how many. */
async function publicationDays(dossier: string, signal: AbortSignal): Promise<{ day: string; n: number }[]> {
  const named = new Set<string>();
  const statements = { dossier, limit: 500, fields: ['source.id'] };
  await throughPages(client.pages('/v1/statements', { params: { query: statements }, signal }), (row) =>
    named.add((row as { source: { id: string } }).source.id),
  );
  const counts = new Map<string, number>();
  const sources = { limit: 500, fields: ['id', 'publishedOn'] };
  await throughPages(client.pages('/v1/sources', { params: { query: sources }, signal }), (row) => {
    const { id, publishedOn } = row as { id: string; publishedOn?: string | null };
    if (!publishedOn || !named.has(id)) return;
    // For a month or a year, only its last day is certain not to be before the publication.
    const { last } = daysOf(publishedOn);
    counts.set(last, (counts.get(last) ?? 0) + 1);
  });
  return [...counts].map(([day, n]) => ({ day, n })).sort((one, other) => one.day.localeCompare(other.day));
}

async function throughPages(pages: AsyncGenerator<{ data: unknown[] }>, take: (row: unknown) => void): Promise<void> {
  let n = 0;
  for await (const { data } of pages) {
    data.forEach(take);
    if (++n === MOST_PAGES) return;
  }
}
