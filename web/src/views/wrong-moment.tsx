import { parseDate, parseInstant } from '../../../src/domain/time.ts';
import { changed, go, type Route } from '../state/route.ts';
import { t } from '../state/texts.ts';
import { useTitle } from '../state/title.ts';
import { DayField } from './day-field.tsx';
import type { ViewProps } from './frame/lazy.tsx';

const FIELDS = {
  asOf: 'clock.day',
  publishedBy: 'clock.publishedDay',
  knownAt: 'clock.knownDay',
  from: 'between.from',
  to: 'between.to',
} as const;
type Name = keyof typeof FIELDS;

const isMoment = (text: string): boolean => parseDate(text) !== null || parseInstant(text) !== null;

/** The first invalid moment in an address, such as `asOf=2025-02-31`. The name of a release may be any text. */
export function wrongMoment({ query }: Pick<Route, 'query'>): { name: Name; text: string } | undefined {
  for (const name of Object.keys(FIELDS) as Name[]) {
    const text = query[name];
    if (!text) continue;
    const isNumbered = query.by === 'revision' && (name === 'from' || name === 'to');
    const isRight = isNumbered
      ? /^\d+$/.test(text)
      : isMoment(text) || (name === 'knownAt' && !/^\d{4}-\d\d-\d\d(T|$)/.test(text));
    if (!isRight) return { name, text };
  }
  return undefined;
}

/** Replaces a view if its day does not exist, so that no heading names another day. */
export function WrongMoment({ route }: ViewProps) {
  const { name, text } = wrongMoment(route) as { name: Name; text: string };
  const isNumbered = route.query.by === 'revision' && (name === 'from' || name === 'to');
  const title = t(isNumbered ? 'wrongMoment.revision' : 'wrongMoment.day', { text });
  useTitle(title);
  return (
    <div class="failure" role="alert">
      <h1>{title}</h1>
      {!isNumbered && (
        <p>
          <span aria-hidden="true">{t(FIELDS[name])} </span>
          <DayField
            day={text}
            label={t(FIELDS[name])}
            onDay={(day) => go(changed(route, { [name]: day }), { replace: true })}
          />
        </p>
      )}
      <p>
        <a href={changed(route, { [name]: null })}>{t('wrongMoment.without')}</a>
      </p>
    </div>
  );
}
