import { useEffect, useId, useState } from 'preact/hooks';
import { parseDate } from '../../../src/domain/time.ts';
import { before } from '../state/dates.ts';
import { t } from '../state/texts.ts';

/** Parses a typed day, with any separator or, for numeric keyboards, none. */
export function typedDay(text: string): string | null {
  const [, year, month = '', date = ''] = /^\s*(\d{4})[-./ ]?(\d\d?)[-./ ]?(\d\d?)\s*$/.exec(text) ?? [];
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return year && parseDate(day) ? day : null;
}

/** A day to type, or to step through with the arrows. A field of the browser's own speaks its language, not the page's. */
export function DayField({ day, label, onDay }: { day: string; label: string; onDay(day: string): void }) {
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const id = useId();
  const settle = () => {
    setTyped(null);
    setWrong(false);
  };
  useEffect(settle, [day]);
  const to = (next: string) => {
    settle();
    if (next !== day) onDay(next);
  };
  return (
    <>
      <input
        class="day"
        inputMode="numeric"
        autocomplete="off"
        spellcheck={false}
        maxLength={10}
        value={typed ?? day}
        placeholder={t('clock.dayForm')}
        aria-label={label}
        aria-invalid={isWrong}
        aria-describedby={id}
        onInput={(event) => {
          const { value } = event.currentTarget;
          // A complete day takes effect at once.
          if (value.length === 10 && typedDay(value) === value) return to(value);
          setTyped(value);
          setWrong(false);
        }}
        onChange={(event) => {
          const { value } = event.currentTarget;
          const next = value.trim() ? typedDay(value) : day;
          if (next) to(next);
          else setWrong(true);
        }}
        onKeyDown={(event) => {
          const days = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
          const next = days && typedDay(before(typedDay(event.currentTarget.value) ?? day, -days));
          if (!next) return;
          event.preventDefault();
          to(next);
        }}
      />
      <span id={id} class={isWrong ? 'wrong' : 'unseen'} role={isWrong ? 'alert' : undefined}>
        {t(isWrong ? 'clock.wrongDay' : 'clock.dayHint')}
      </span>
    </>
  );
}
