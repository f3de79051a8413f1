import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { client, useAnswer } from '../../state/answers.ts';
import { slugOf } from '../../state/named.ts';
import { t } from '../../state/texts.ts';
import type { Holder } from './passages.ts';

interface HoldersProps {
  holders: readonly Holder[];
  at: Holder | undefined;
  search: RefObject<HTMLInputElement | null>;
  onChoose(at: number): void;
  onAdd(holder: Holder): void;
}

/** The choice of whose view is coded: the actors that the passage may be about, or any other. */
export function Holders({ holders, at, search, onChoose, onAdd }: HoldersProps) {
  const [sought, setSought] = useState('');
  const { answer } = useAnswer(sought.trim().length < 2 ? null : `actors ${sought.trim()}`, (signal) =>
    client.GET('/v1/actors', { params: { query: { q: sought.trim(), limit: 8 } }, signal }),
  );
  const others = (answer?.data ?? []).filter((one) => !holders.some(({ slug }) => slug === slugOf(one)));
  return (
    <fieldset class="review-holders">
      <legend>{t('coding.holder')}</legend>
      {holders.map((one, i) => (
        <button key={one.slug} type="button" aria-pressed={one === at} onClick={() => onChoose(i)}>
          {one.name}
        </button>
      ))}
      <input
        ref={search}
        type="search"
        placeholder={t('coding.other')}
        aria-label={t('coding.other')}
        value={sought}
        onInput={(event) => setSought((event.currentTarget as HTMLInputElement).value)}
      />
      {others.map((one) => (
        <button
          key={one.id}
          type="button"
          onClick={() => {
            setSought('');
            onAdd({ slug: slugOf(one), name: one.name });
          }}
        >
          + {one.name}
        </button>
      ))}
      {sought !== '' && answer && others.length === 0 && (
        <span class="muted">{t('coding.nobody', { name: sought })}</span>
      )}
    </fieldset>
  );
}
