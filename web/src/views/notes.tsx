import { ProblemError } from '@demarche/client';
import type { ComponentChildren } from 'preact';
import { codeOf, isMissing } from '../state/answers.ts';
import { href } from '../state/route.ts';
import { knownWord, t } from '../state/texts.ts';

/** What went wrong, in words, and what to do about it; the particulars as the server says them. */
export function Failure({ error, what }: { error: Error; what: string }) {
  const code = codeOf(error);
  const hasDetail =
    error instanceof ProblemError && !isMissing(error) && error.status < 500 && code !== 'revision-not-yet';
  // What the address asks for beside its subject may be at fault: a revision to come, or one before the subject.
  const isAsked = isMissing(error) || (error instanceof ProblemError && error.status === 400);
  return (
    <div class="failure" role="alert">
      <p>
        {isMissing(error)
          ? t('failure.missing', { what })
          : code === 'offline'
            ? t('failure.offline')
            : (knownWord('problem', code) ?? t('failure.refused'))}
      </p>
      {hasDetail && (
        <p class="muted">
          <ServerWords>{error.detail}</ServerWords>
        </p>
      )}
      {code === 'offline' && (
        <button type="button" onClick={() => location.reload()}>
          {t('failure.again')}
        </button>
      )}
      {isAsked && location.search !== '' && (
        <p>
          <a href={location.pathname}>{t('failure.plain')}</a>
        </p>
      )}
      {isMissing(error) && <a href="/">{t('failure.home')}</a>}
    </div>
  );
}

/** An address that leads to no view. */
export const Nowhere = () => (
  <div class="failure" role="alert">
    <p>{t('failure.path')}</p>
    <a href="/">{t('failure.home')}</a>
  </div>
);

/** What the server says in its own words, which are English whatever the page is in. */
export const ServerWords = ({ children }: { children: ComponentChildren }) => (
  <span lang="en" dir="ltr">
    {children}
  </span>
);

/** How a dossier in which nothing is on record gets something. */
export const ToBegin = ({ slug }: { slug: string }) => (
  <p>
    <a href={href(['dossiers', slug, 'entry'])}>{t('begin.entry')}</a> ·{' '}
    <a href={href(['imports'])}>{t('imports.link')}</a>
  </p>
);

export const Pending = () => (
  <p class="pending" aria-busy="true">
    {t('pending')}
  </p>
);
