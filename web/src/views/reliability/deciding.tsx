import { useRef, useState } from 'preact/hooks';
import type { Case } from '../../review/decision.ts';
import { beside, nextOpen, progressOf } from '../../review/queue.ts';
import type { Dossier } from '../../state/dossier.ts';
import { changed, go, type Route } from '../../state/route.ts';
import { t } from '../../state/texts.ts';
import { useTitle } from '../../state/title.ts';
import { CaseOf } from './case.tsx';

interface DecidingProps {
  route: Route;
  dossier: Dossier;
  cases: readonly Case[];
  writes: number;
  onWritten(): void;
}

/** The disagreements one after the other, each with what is needed to decide it. */
export function Deciding({ route, dossier, cases, writes, onWritten }: DecidingProps) {
  const at = cases.find(({ key }) => key === route.query.case);
  const byKey = useRef(false);
  const [done, setDone] = useState<string>();
  const { done: settled, n } = progressOf(cases);
  const title = at
    ? t('decide.title', { actor: at.actor.name, proposal: at.proposal.name })
    : t('decide.missing', { dossier: dossier.record.name });
  useTitle(title);
  const to = (key: string | undefined, isByKey: boolean) => {
    byKey.current = isByKey;
    go(changed(route, { case: key ?? null }), { replace: key !== undefined });
  };
  const place = at ? cases.indexOf(at) + 1 : 0;
  return (
    <>
      <h1>{title}</h1>
      <nav class="review-queue" aria-label={t('reliability.cases')}>
        <button type="button" disabled={place <= 1} onClick={() => to(beside(cases, at?.key, -1), false)}>
          {t('review.before')}
        </button>
        <span>{t('decide.place', { at: place, n })}</span>
        <button type="button" disabled={place >= n} onClick={() => to(beside(cases, at?.key, 1), false)}>
          {t('review.after')}
        </button>
        <progress max={n} value={settled} aria-label={t('decide.progress')} />
        <span class="muted" aria-live="polite">
          {t('decide.done', { n: settled, of: n })} {done}
        </span>
        <a href={changed(route, { case: null })}>{t('decide.back')}</a>
      </nav>
      {at && (
        <CaseOf
          key={at.key}
          case_={at}
          writes={writes}
          isFocused={byKey.current}
          onItem={(step) => to(beside(cases, at.key, step), true)}
          onWritten={(said) => {
            setDone(said);
            onWritten();
            const next = nextOpen(
              cases.map((one) => (one.key === at.key ? { ...one, isDone: true } : one)),
              at.key,
            );
            if (next) to(next, true);
          }}
        />
      )}
    </>
  );
}
