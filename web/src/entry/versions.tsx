import { t } from '../state/texts.ts';
import { directionOf } from './direction.ts';
import type { Kept } from './kept.ts';

/** Lets the user choose between this tab's draft and another tab's, and brings back versions put aside. */
export function Versions({ isContested, choose, aside, bringBack, throwAway }: Kept) {
  return (
    <>
      {isContested && (
        <div class="contested" role="alert">
          <p>{t('versions.contested')}</p>
          <p class="acts">
            <button type="button" onClick={() => choose('this')}>
              {t('versions.this')}
            </button>
            <button type="button" onClick={() => choose('other')}>
              {t('versions.other')}
            </button>
          </p>
        </div>
      )}
      {!isContested && aside.length > 0 && (
        <ul class="aside" aria-label={t('versions.aside')}>
          {aside.map((one) => {
            const words = one.draft.reason || String(one.draft.passages.at(-1)?.paraphrase ?? '') || one.text;
            return (
              <li key={one.mark} class="acts">
                <span>
                  {t('versions.one', { n: one.draft.passages.length })}{' '}
                  <span dir={directionOf(words)}>{words.slice(0, 60)}</span>
                </span>
                <button type="button" onClick={() => bringBack(one)}>
                  {t('versions.back')}
                </button>
                <button type="button" onClick={() => throwAway(one)}>
                  {t('versions.away')}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
