import { ProblemError } from '@demarche/client';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { KeyForm } from '../components/key-form.tsx';
import { dropKey, isKeyRefused, useKey } from '../state/key.ts';
import { remember, t } from '../state/texts.ts';
import { type Check, refusalOf, send } from './check.ts';
import { writeFor } from './correction.ts';
import { directionOf } from './direction.ts';
import type { Outcome } from './draft.ts';
import { leadTo, useEditor } from './editor.ts';
import { placeWords } from './places.ts';
import { Repeats } from './repeated.tsx';
import { Row, useTies } from './row.tsx';
import { WrongWords } from './wrong.tsx';

interface SendingProps {
  check: Check;
  /** From now on, missing values are shown as errors at their fields. */
  onTry(): void;
  onWritten(outcome: Outcome): void;
  /** What can be done once somebody else has changed the record that is corrected. */
  conflict?: ComponentChildren;
}

/** The key, the reason, what is still wrong, and the one button that writes. */
export function Sending({ check, onTry, onWritten, conflict }: SendingProps) {
  const { draft, text, set } = useEditor();
  const key = useKey();
  const [sending, setSending] = useState<'' | 'sending' | 'failed' | 'reused'>('');
  const [refused, setRefused] = useState<Check | null>(null);
  // The draft has changed, so the refusal may no longer apply.
  useEffect(() => setRefused(null), [draft]);
  const shown = refused ?? check;
  const { corrects } = draft;
  // A withdrawal shows no fields of the record, so its problems have none to lead to.
  const isShown = (place: string) => corrects?.act !== 'withdraw' || place === 'reason';
  const write = async () => {
    onTry();
    const first = check.problems[0];
    if (first) return leadTo(first.place);
    if (!key || sending === 'sending') return;
    setSending('sending');
    setRefused(null);
    try {
      const outcome = await send(draft, text);
      setSending('');
      const coder = draft.coverages[0]?.coder;
      if (coder) remember('coder', coder as string);
      onWritten(outcome);
    } catch (error) {
      const isReused = error instanceof ProblemError && error.code === 'idempotency-key-reused';
      const found = refusalOf(error as Error, writeFor(draft, text));
      if (isKeyRefused(error)) dropKey();
      setSending(isReused ? 'reused' : found.state === 'offline' ? 'failed' : '');
      if (!isReused && found.state === 'refused') setRefused(found);
    }
  };
  return (
    <section class="sending" aria-labelledby="sending-title">
      <h2 id="sending-title">{t('send.heading')}</h2>
      <Row path={['reason']} label={t('send.reason')} isNeeded hint={t('send.reasonHint')}>
        <input
          {...useTies(['reason'])}
          type="text"
          dir={directionOf(draft.reason)}
          value={draft.reason}
          onInput={(event) => set(['reason'], (event.currentTarget as HTMLInputElement).value)}
        />
      </Row>
      <KeyForm />
      <p role="status" class={`check ${shown.state}`}>
        {t(`check.${shown.state}`, { n: shown.problems.length })}
      </p>
      {shown.problems.length > 0 && (
        <ul class="problems" aria-label={t('send.problems')}>
          {shown.problems.map(({ place, words, detail }) => (
            <li key={`${place} ${words} ${detail}`}>
              {isShown(place) && (
                <button type="button" class="link" onClick={() => leadTo(place)}>
                  {placeWords(place, draft)}
                </button>
              )}{' '}
              <WrongWords place={place} words={words} {...(detail && { detail })} />
            </li>
          ))}
        </ul>
      )}
      {shown.isConflict && conflict}
      <Repeats />
      {sending === 'failed' && (
        <p class="wrong" role="alert">
          {t('send.failed')}
        </p>
      )}
      {sending === 'reused' && (
        <p class="wrong" role="alert">
          {t('send.reused')}
        </p>
      )}
      <button type="button" class="primary" disabled={sending === 'sending' || check.state === 'empty'} onClick={write}>
        {sending === 'sending' ? t('send.sending') : t(`submit.${corrects?.act ?? 'new'}`)}
      </button>
    </section>
  );
}
