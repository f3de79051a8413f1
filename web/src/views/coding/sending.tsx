import { ProblemError } from '@demarche/client';
import { useState } from 'preact/hooks';
import { KeyForm } from '../../components/key-form.tsx';
import { Failure } from '../../components/notes.tsx';
import { forgetWrites, keyOfWrite } from '../../review/once.ts';
import { codingsOf, lacksOf, type Notebook, withoutSent } from '../../review/readings.ts';
import type { Dossier } from '../../state/dossier.ts';
import { forgetKey, isKeyRefused, useKey, writer } from '../../state/key.ts';
import { href } from '../../state/route.ts';
import { t } from '../../state/texts.ts';

interface SendingProps {
  coder: string;
  dossier: Dossier;
  notebook: Notebook;
  isAllRead: boolean;
  /** How many readings of the coder are on record. */
  sent: number;
  onChange(change: (before: Notebook) => Notebook): void;
  onSent(): void;
}

/** Sends what was read as one revision with its reason. */
export function Sending({ coder, dossier, notebook, isAllRead, sent, onChange, onSent }: SendingProps) {
  const drafts = codingsOf(notebook, coder);
  const half = notebook.readings.filter((reading) => lacksOf(reading).length > 0).length;
  const [reason, setReason] = useState(t('coding.reasonText', { coder, dossier: dossier.record.name }));
  const key = useKey();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Error>();
  const [written, setWritten] = useState<number>();
  const send = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      const { data } = await writer().POST('/v1/revisions', {
        params: { header: { 'Idempotency-Key': keyOfWrite({ reason, drafts }) } },
        body: { reason, drafts },
      });
      forgetWrites();
      setWritten(data.number);
      onChange((now) => withoutSent(now, drafts));
      onSent();
    } catch (error) {
      if (isKeyRefused(error)) forgetKey();
      setFailure(error as Error);
      // Perhaps an earlier answer was lost, or another tab has sent it: what is on record is to be sent no more.
      if (error instanceof ProblemError && error.status === 409) onSent();
    }
    setBusy(false);
  };
  return (
    <section class="send-codings" aria-label={t('coding.sending')}>
      <p aria-live="polite">
        {written !== undefined && `${t('coding.written', { revision: written })} `}
        {t('coding.ready', { n: drafts.length })}
        {half > 0 && ` ${t('coding.half', { n: half })}`}
        {sent > 0 && ` ${t('coding.onRecord', { n: sent })}`}
        {isAllRead && ` ${t('coding.allRead')}`}
      </p>
      {drafts.length > 0 && <KeyForm />}
      <div class="tools">
        <label class="choice review-reason">
          <span>{t('coding.reason')}</span>
          <input
            type="text"
            value={reason}
            maxLength={500}
            onInput={(event) => setReason((event.currentTarget as HTMLInputElement).value)}
          />
        </label>
        <button type="button" disabled={isBusy || !key || drafts.length === 0 || reason.trim() === ''} onClick={send}>
          {t('coding.send')}
        </button>
        {written !== undefined && (
          <a href={href(['dossiers', dossier.record.slug, 'reliability'])}>{t('coding.toReliability')}</a>
        )}
      </div>
      {failure && <Failure error={failure} what={coder} onAgain={send} />}
    </section>
  );
}
