import { useKey } from '../../state/key.ts';
import { t } from '../../state/texts.ts';
import type { Dossier } from '../dossier.ts';
import { Amend } from '../frame/amend.tsx';
import { Retracted } from '../frame/retracted.tsx';

/** What a dossier is about, folded so that its positions come first. */
export function About({ record, isNow }: { record: Dossier['record']; isNow: boolean }) {
  const isAmended = useKey() !== null && isNow;
  return (
    <>
      <Retracted of={record.retracted} />
      {(record.summary || isAmended) && (
        <details>
          <summary>{t('matrix.about')}</summary>
          {record.summary && <p dir="auto">{record.summary}</p>}
          {isAmended && <Amend noun="dossiers" record={record} />}
        </details>
      )}
    </>
  );
}
