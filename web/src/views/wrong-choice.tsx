import { changed } from '../state/route.ts';
import { t } from '../state/texts.ts';
import { useTitle } from '../state/title.ts';
import { type WrongChoice as Wrong, wrongChoice } from './choices.ts';
import type { ViewProps } from './frame/lazy.tsx';

/** Replaces a view if its address makes a choice that the view does not have, so that nobody takes another for it. */
export function WrongChoice({ route }: ViewProps) {
  const { name, text, options } = wrongChoice(route) as Wrong;
  const title = t('wrongChoice.title', { name, text });
  useTitle(title);
  return (
    <div class="failure" role="alert">
      <h1>{title}</h1>
      {options.length > 0 && (
        <p>
          {t('wrongChoice.options')}{' '}
          {options.map((option, i) => (
            <span key={option}>
              {i > 0 && ', '}
              <a href={changed(route, { [name]: option })}>{option}</a>
            </span>
          ))}
        </p>
      )}
      <p>
        <a href={changed(route, { [name]: null })}>{t('wrongMoment.without')}</a>
      </p>
    </div>
  );
}
