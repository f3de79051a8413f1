import { useKey } from '../state/key.ts';
import type { Corrected } from '../state/records.ts';
import { href } from '../state/route.ts';
import { t } from '../state/texts.ts';

interface AmendProps {
  noun: Corrected | 'codings' | 'releases';
  record: { id: string; retracted?: object | null; supersededBy?: string | null };
}

/** Links to correct or withdraw a record, for users who have a key. */
export function Amend({ noun, record }: AmendProps) {
  const key = useKey();
  if (!key || noun === 'codings' || noun === 'releases' || record.retracted || record.supersededBy) return null;
  return (
    <p class="amend">
      <a href={href([noun, record.id, 'correct'])}>{t('correct.link')}</a> ·{' '}
      <a href={href([noun, record.id, 'withdraw'])}>{t('withdraw.link')}</a>
      {noun === 'actors' && (
        <>
          {' · '}
          <a href={href([noun, record.id, 'merge'])}>{t('merge.link')}</a>
        </>
      )}
    </p>
  );
}
