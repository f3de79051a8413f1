import { t } from '../../state/texts.ts';

/** A record that was withdrawn says so before all else. */
export const Retracted = ({ of }: { of: { revision: number; reason: string } | null }) =>
  of && (
    <p>
      <strong>{t('retracted', { reason: of.reason, revision: of.revision })}</strong>
    </p>
  );
