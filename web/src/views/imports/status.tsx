import { ServerWords } from '../../components/notes.tsx';
import { number, t, word } from '../../state/texts.ts';
import { isActive, type Job, shareOf } from './job.ts';

interface StatusProps {
  job: Job;
  canStop: boolean;
  onStop(): void;
}

/** The progress of an import, in words and as a bar, announced to screen readers as it changes. */
export function Status({ job, canStop, onStop }: StatusProps) {
  const share = shareOf(job);
  const { progress } = job;
  return (
    <div class="status">
      <p aria-live="polite">
        {t(job.dryRun ? `imports.checking.${job.state}` : `imports.job.${job.state}`)}
        {isActive(job) && progress && ` ${t('imports.recordsRead', { n: progress.records })}`}
        {job.fault && job.state !== 'stopped' && (
          <>
            {' '}
            {t('imports.fault')} <ServerWords>{job.fault}.</ServerWords>
          </>
        )}
      </p>
      {isActive(job) && (
        <>
          <progress max="1" value={share ?? undefined} aria-label={t('imports.progress')} />
          <button type="button" disabled={!canStop} onClick={onStop}>
            {t('imports.stop')}
          </button>
        </>
      )}
      {!isActive(job) && job.report && <Sums job={job} />}
    </div>
  );
}

function Sums({ job: { report } }: { job: Job }) {
  const counted = (['read', 'new', 'corrected', 'unchanged', 'refused', 'duplicates'] as const)
    .filter((name) => name !== 'duplicates' || report?.duplicates)
    .map((name) => t(`imports.sum.${name}`, { n: report?.[name] ?? 0 }));
  return <p class="figures">{counted.join(' · ')}</p>;
}

/** An import in a line: its files, and what kind they are. */
export const titleOfJob = ({ files, format }: Job): string =>
  `${files.map(({ name }) => name).join(', ')} (${word('importFormat', format)})`;

export const sizeOf = ({ files }: Job): string => {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return bytes < 10_000 ? t('imports.bytes', { n: bytes }) : `${number(Math.round(bytes / 1000))} kB`;
};
