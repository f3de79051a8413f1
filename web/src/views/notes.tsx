import { codeOf, isMissing } from '../state/answers.ts';
import { t } from '../state/texts.ts';

/** What went wrong, in words, and what to do about it. */
export function Failure({ error, what }: { error: Error; what: string }) {
  const code = codeOf(error);
  return (
    <div class="failure" role="alert">
      <p>
        {isMissing(error)
          ? t('failure.missing', { what })
          : code === 'offline'
            ? t('failure.offline')
            : code === 'revision-not-yet'
              ? t('failure.revision')
              : t('failure.refused', { detail: error.message })}
      </p>
      {code === 'offline' && (
        <button type="button" onClick={() => location.reload()}>
          {t('failure.again')}
        </button>
      )}
      {isMissing(error) && <a href="/">{t('failure.home')}</a>}
    </div>
  );
}

export const Pending = () => (
  <p class="pending" aria-busy="true">
    {t('pending')}
  </p>
);
