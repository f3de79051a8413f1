import { useId, useState } from 'preact/hooks';
import { enterKey, forgetKey, useKey, wasKeyRefused } from '../state/key.ts';
import { t } from '../state/texts.ts';

/** The form for the API key: it says if the server does not accept the key, and can forget it. */
export function KeyForm() {
  const key = useKey();
  const [secret, setSecret] = useState('');
  const [said, setSaid] = useState<'' | 'asking' | 'wrong' | 'offline'>('');
  const id = useId();
  if (key)
    return (
      <p class="key">
        {key.name ? t('key.held', { name: key.name }) : t('key.heldNameless')}{' '}
        <button type="button" onClick={forgetKey}>
          {t('key.forget')}
        </button>
      </p>
    );
  const enter = async (event: Event) => {
    event.preventDefault();
    setSaid('asking');
    try {
      const isTaken = await enterKey(secret);
      setSecret('');
      setSaid(isTaken ? '' : 'wrong');
    } catch {
      setSaid('offline');
    }
  };
  return (
    <form class="key" onSubmit={enter}>
      <label>
        <span>{t('key.label')}</span>
        <input
          type="password"
          autocomplete="off"
          spellcheck={false}
          required
          value={secret}
          aria-describedby={`${id}-why`}
          aria-invalid={said === 'wrong'}
          onInput={(event) => setSecret((event.currentTarget as HTMLInputElement).value)}
        />
      </label>
      <button type="submit" disabled={said === 'asking'}>
        {t('key.enter')}
      </button>
      <p class="wrong" role="alert">
        {said === '' && wasKeyRefused() && t('key.refused')}
        {said === 'wrong' && t('key.wrong')}
        {said === 'offline' && t('failure.offline')}
      </p>
      <p class="muted" id={`${id}-why`}>
        {t('key.why')} <code>demarche key create NAME</code>
      </p>
    </form>
  );
}
