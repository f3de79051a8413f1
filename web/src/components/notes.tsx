import { ProblemError } from '@demarche/client';
import type { ComponentChildren } from 'preact';
import { codeOf, isMissing } from '../state/answers.ts';
import { href } from '../state/route.ts';
import { knownWord, t } from '../state/texts.ts';
import { useTitle } from '../state/title.ts';

interface FailureProps {
  error: Error;
  /** The name in the address of what was asked for. */
  what: string;
  /** Retries what failed, where reloading the page would lose what was typed. Without it, the page is reloaded. */
  onAgain?: () => void;
}

/** Whether what was asked about exists, and something else that the address names does not. */
const isChoice = (error: Error): boolean => codeOf(error) === 'unknown-reference';

/** Whether the record was asked as it was known at a moment, at which what exists now may not have been on it. */
const isThen = (): boolean => new URLSearchParams(location.search).has('knownAt');

const wordsOf = (error: Error, what: string): string =>
  isChoice(error)
    ? t('failure.choice')
    : isMissing(error)
      ? t(isThen() ? 'failure.missingThen' : 'failure.missing', { what })
      : codeOf(error) === 'offline'
        ? t('failure.offline')
        : (knownWord('problem', codeOf(error)) ?? t('failure.refused'));

/** Says what went wrong and what to do about it, with the server's own `detail`. */
export function Failure({
  error,
  what,
  onAgain = () => location.reload(),
  isPage = false,
}: FailureProps & { isPage?: boolean }) {
  const code = codeOf(error);
  const hasDetail =
    error instanceof ProblemError && error.status !== 404 && error.status < 500 && code !== 'revision-not-yet';
  // The subject may exist though its moment is wrong: a future revision, or one before the subject was recorded.
  const isAsked = isMissing(error) || (error instanceof ProblemError && error.status === 400);
  const words = wordsOf(error, what);
  return (
    <div class="failure" role="alert">
      {isPage ? <h1>{words}</h1> : <p>{words}</p>}
      {hasDetail && (
        <p class="muted">
          <ServerWords>{error.detail}</ServerWords>
        </p>
      )}
      {code === 'offline' && (
        <button type="button" onClick={onAgain}>
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

/** Replaces a view that has nothing else to show; its heading says what went wrong. */
export function FailedPage(props: FailureProps) {
  useTitle(wordsOf(props.error, props.what));
  return <Failure {...props} isPage />;
}

/** The page for an address that has no view. */
export function Nowhere() {
  useTitle(t('failure.path'));
  return (
    <div class="failure" role="alert">
      <h1>{t('failure.path')}</h1>
      <a href="/">{t('failure.home')}</a>
    </div>
  );
}

/** What the server says in its own words, which are English whatever the page is in. */
export const ServerWords = ({ children }: { children: ComponentChildren }) => (
  <span lang="en" dir="ltr">
    {children}
  </span>
);

/** Links to the ways of filling an empty dossier. */
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
