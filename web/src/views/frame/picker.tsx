import { useState } from 'preact/hooks';
import { type Named, slugOf } from '../../state/named.ts';
import { t } from '../../state/texts.ts';
import './picker.css';

interface PickerProps {
  label: string;
  options: readonly Named[];
  chosen: readonly string[];
  onChange(chosen: string[]): void;
}

/** From this many on, they are searched by name. */
const SEARCHED_FROM = 12;

/** A choice of several options; choosing none means all. */
export function Picker({ label, options, chosen, onChange }: PickerProps) {
  const [sought, setSought] = useState('');
  const found = options.filter(({ name }) => name.toLocaleLowerCase().includes(sought.toLocaleLowerCase()));
  const summary =
    chosen.length === 0
      ? t('picker.all', { label, n: options.length })
      : t('picker.some', { label, chosen: chosen.length, n: Math.max(options.length, chosen.length) });
  return (
    <details class="picker">
      <summary>{summary}</summary>
      <fieldset>
        <legend class="unseen">{label}</legend>
        {options.length >= SEARCHED_FROM && (
          <input
            type="search"
            value={sought}
            placeholder={t('picker.search')}
            aria-label={t('picker.search')}
            onInput={(event) => setSought((event.currentTarget as HTMLInputElement).value)}
          />
        )}
        {chosen.length > 0 && (
          <button type="button" onClick={() => onChange([])}>
            {t('picker.clear')}
          </button>
        )}
        <ul>
          {found.map((one) => {
            const slug = slugOf(one);
            return (
              <li key={slug}>
                <label>
                  <input
                    type="checkbox"
                    checked={chosen.includes(slug)}
                    onChange={() =>
                      onChange(chosen.includes(slug) ? chosen.filter((name) => name !== slug) : [...chosen, slug])
                    }
                  />
                  {one.name}
                </label>
              </li>
            );
          })}
        </ul>
      </fieldset>
    </details>
  );
}
