import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Choice } from '../../components/choice.tsx';
import { FailedPage, Failure, Pending } from '../../components/notes.tsx';
import { PassageText } from '../../review/passage.tsx';
import { beside, nextOpen, progressOf } from '../../review/queue.ts';
import { isDone, readingOf, withoutSent, withRead } from '../../review/readings.ts';
import { client, useAnswer } from '../../state/answers.ts';
import { type Dossier, useDossier } from '../../state/dossier.ts';
import { slugOf } from '../../state/named.ts';
import { changed, go, href, type Route } from '../../state/route.ts';
import { remember, remembered, t } from '../../state/texts.ts';
import { useTitle } from '../../state/title.ts';
import type { ViewProps } from '../frame/lazy.tsx';
import '../../review/review.css';
import { useNotebook } from './notebook.ts';
import { type Passage, useOwn, usePassages } from './passages.ts';
import { Reader } from './reader.tsx';
import { Sending } from './sending.tsx';

/** A second reading of the same passages, by somebody who does not see the first. */
export function CodingView({ route }: ViewProps) {
  const { dossier, source } = route.query;
  if (!dossier) return <Dossiers />;
  return <Passages key={`${dossier} ${source}`} route={route} slug={dossier} source={source} />;
}

/** The choice of the dossier. */
function Dossiers() {
  const { answer, error } = useAnswer('dossiers', (signal) =>
    client.GET('/v1/dossiers', { params: { query: { limit: 200 } }, signal }),
  );
  const title = t('coding.start');
  useTitle(title);
  if (error) return <FailedPage error={error} what="" />;
  if (!answer) return <Pending />;
  return (
    <div class="prose">
      <h1>{title}</h1>
      <p>{t('coding.intro')}</p>
      <ul class="dossiers">
        {answer.data.map(({ id, slug, name }) => (
          <li key={id}>
            <a href={href(['codings'], { dossier: slug })}>{name}</a>
          </li>
        ))}
      </ul>
      {answer.data.length === 0 && <p>{t('first.heading')}</p>}
    </div>
  );
}

interface PassagesProps {
  route: Route;
  slug: string;
  source: string | undefined;
}

function Passages({ route, slug, source }: PassagesProps) {
  const { answer: dossier, error } = useDossier(slug, undefined);
  const { answer: passages, error: fault } = usePassages(slug, source);
  if (error ?? fault) return <FailedPage error={(error ?? fault) as Error} what={source ?? slug} />;
  if (!dossier || !passages) return <Pending />;
  return <Coding route={route} slug={slug} dossier={dossier} passages={passages} />;
}

interface CodingProps {
  route: Route;
  slug: string;
  dossier: Dossier;
  passages: Passage[];
}

function Coding({ route, slug, dossier, passages }: CodingProps) {
  const { query } = route;
  const coder = query.coder ?? remembered('coder') ?? '';
  const [notebook, change] = useNotebook(coder, slug);
  const [writes, setWrites] = useState(0);
  const { answer: own, error } = useOwn(coder, slug, writes);
  useEffect(() => {
    if (own?.some((reading) => readingOf(notebook, reading))) change((before) => withoutSent(before, own));
  }, [own]);
  const items = useMemo(
    () =>
      passages.map((passage) => {
        const key = slugOf(passage);
        return { key, isDone: isDone(notebook, key) };
      }),
    [passages, notebook],
  );
  const at = passages.find((passage) => slugOf(passage) === query.passage) ?? passages[0];
  const key = at && slugOf(at);
  /** The passage that a key led to: its list takes the focus. */
  const led = useRef<string | undefined>(undefined);
  const { done, n } = progressOf(items);
  const title = t('coding.title', { n, dossier: dossier.record.name });
  useTitle(title);
  const to = (next: string | undefined, isByKey = true) => {
    led.current = isByKey ? next : undefined;
    if (next) go(changed(route, { passage: next }), { replace: true });
  };
  const next = () => {
    if (!key) return;
    change((before) => withRead(before, key));
    to(
      nextOpen(
        items.map((item) => (item.key === key ? { ...item, isDone: true } : item)),
        key,
      ),
    );
  };
  const sources = [...new Map(passages.map(({ source }) => [slugOf(source), source.name]))];
  return (
    <div class="view coding">
      <div class="asked">
        <h1>{title}</h1>
        <p class="intro">{t('coding.blind')}</p>
        <div class="tools">
          <label class="choice">
            <span>{t('coding.coder')}</span>
            <input
              type="text"
              value={coder}
              maxLength={100}
              pattern="[^,]*"
              autocomplete="off"
              onChange={(event) => {
                const name = (event.currentTarget as HTMLInputElement).value.replaceAll(',', '').trim();
                remember('coder', name);
                go(changed(route, { coder: name }), { replace: true });
              }}
            />
          </label>
          {(sources.length > 1 || query.source) && (
            <Choice
              label={t('coding.source')}
              value={query.source ?? ''}
              options={[['', t('coding.allSources')], ...sources]}
              onChange={(value) => go(changed(route, { source: value, passage: null }))}
            />
          )}
          <a href={href(['dossiers', slug, 'reliability'])}>{t('coding.toReliability')}</a>
        </div>
        {error && <Failure error={error} what={coder} />}
        {passages.length === 0 && <p class="empty">{t('coding.empty')}</p>}
        {coder === '' && passages.length > 0 && <p>{t('coding.nameFirst')}</p>}
        {at && key && coder !== '' && (
          <>
            <Progress
              done={done}
              n={n}
              place={passages.indexOf(at) + 1}
              onItem={(step) => to(beside(items, key, step), false)}
            />
            <div class="review-pair">
              <article class="review-passage" aria-label={t('coding.passage', { at: passages.indexOf(at) + 1, n })}>
                <PassageText key={at.id} statement={at} isBlind />
              </article>
              {own || error ? (
                <Reader
                  key={`${coder} ${at.id}`}
                  passage={at}
                  proposals={dossier.proposals}
                  notebook={notebook}
                  own={own ?? []}
                  isFocused={led.current === key}
                  onChange={change}
                  onItem={(step) => to(beside(items, key, step))}
                  onNext={next}
                />
              ) : (
                <Pending />
              )}
            </div>
          </>
        )}
        {coder !== '' && (
          <Sending
            key={coder}
            coder={coder}
            dossier={dossier}
            notebook={notebook}
            isAllRead={n > 0 && done === n}
            sent={own?.length ?? 0}
            onChange={change}
            onSent={() => setWrites(writes + 1)}
          />
        )}
      </div>
    </div>
  );
}

interface ProgressProps {
  done: number;
  n: number;
  place: number;
  onItem(step: number): void;
}

const Progress = ({ done, n, place, onItem }: ProgressProps) => (
  <nav class="review-queue" aria-label={t('coding.passages')}>
    <button type="button" disabled={place <= 1} onClick={() => onItem(-1)}>
      {t('review.before')}
    </button>
    <span>{t('coding.place', { at: place, n })}</span>
    <button type="button" disabled={place >= n} onClick={() => onItem(1)}>
      {t('review.after')}
    </button>
    <progress max={n} value={done} aria-label={t('coding.progress')} />
    <span class="muted" aria-live="polite">
      {t('coding.done', { n: done, of: n })}
    </span>
  </nav>
);
