import { t } from '../../state/texts.ts';

/** The notice at the top of a record that was withdrawn. */
export const Retracted = ({ of }: { of: { revision: number; reason: string } | null }) =>
  of && (
    <p>
      <strong>{t('retracted', { reason: of.reason, revision: of.revision })}</strong>
    </p>
  );
