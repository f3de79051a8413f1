import { Amend } from '../../components/amend.tsx';
import type { Dossier } from '../../state/dossier.ts';
import { t } from '../../state/texts.ts';
import { Retracted } from '../frame/retracted.tsx';
import { FoldedVersions } from '../record/history.tsx';

/** What a dossier is about, folded so that its positions come first. */
export const About = ({ record, knownAt }: { record: Dossier['record']; knownAt: string | undefined }) => (
  <>
    <Retracted of={record.retracted} />
    <details>
      <summary>{t('matrix.about')}</summary>
      {record.summary && <p dir="auto">{record.summary}</p>}
      {!knownAt && <Amend noun="dossiers" record={record} />}
      <FoldedVersions noun="dossiers" id={record.id} knownAt={knownAt} />
    </details>
  </>
);
