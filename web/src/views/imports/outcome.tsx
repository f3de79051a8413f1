import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Failure } from '../../components/notes.tsx';
import { client, useAnswer } from '../../state/answers.ts';
import { dateWords } from '../../state/dates.ts';
import { href } from '../../state/route.ts';
import { number, t, word } from '../../state/texts.ts';
import { type Column, DataTable } from '../frame/data-table.tsx';
import { proposalsIn, type TableRow } from './file.ts';
import { isActive, type Job } from './job.ts';
import { ReportOf } from './report.tsx';
import { sizeOf, titleOfJob } from './status.tsx';

interface OutcomeProps {
  job: Job;
  rows: TableRow[] | undefined;
  map: Record<string, string>;
  children: ComponentChildren;
}

/** At most this many proposals are named; a table may have thousands. */
const LINKS = 20;

/** One import: where it is, what came of it, and where that can be seen. */
export function Outcome({ job, rows, map, children }: OutcomeProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isWritten = !job.dryRun && (job.report?.revisions.length ?? 0) > 0;
  const proposals = isWritten && rows ? proposalsIn(rows, map) : [];
  return (
    <section class="outcome">
      <h2 ref={heading} tabIndex={-1}>
        {job.id}: {titleOfJob(job)}
      </h2>
      {children}
      {!isActive(job) && <ReportOf job={job} rows={rows} />}
      {proposals.length > 0 && (
        <p class="links">
          {t('imports.seeProposals')}{' '}
          {proposals.slice(0, LINKS).map((slug) => (
            <a key={slug} href={href(['proposals', slug])}>
              {slug}
            </a>
          ))}
          {proposals.length > LINKS && t('changes.more', { n: proposals.length - LINKS })}
        </p>
      )}
    </section>
  );
}

const LISTED = 50;

/** The imports of this ledger, the latest first. `now` changes with what is on the page, so that it is asked for again. */
export function OnRecord({ now }: { now: string }) {
  const { answer, error } = useAnswer(`imports ${now}`, (signal) =>
    client.GET('/v1/imports', { params: { query: { limit: LISTED } }, signal }),
  );
  if (error) return <Failure error={error} what="" />;
  if (!answer) return null;
  if (answer.data.length === 0) return <p class="muted">{t('imports.none')}</p>;
  const columns: Column<Job>[] = [
    { key: 'id', heading: t('imports.id'), cell: ({ id }) => <a href={href(['imports'], { job: id })}>{id}</a> },
    { key: 'files', heading: t('imports.files'), cell: (job) => `${titleOfJob(job)}, ${sizeOf(job)}` },
    {
      key: 'kind',
      heading: t('imports.kind'),
      cell: ({ dryRun }) => t(dryRun ? 'imports.kindCheck' : 'imports.kindImport'),
    },
    { key: 'state', heading: t('imports.state'), cell: ({ state }) => word('importState', state) },
    { key: 'day', heading: t('imports.day'), cell: ({ createdAt }) => dateWords(createdAt.slice(0, 10), 'short') },
    { key: 'new', heading: t('imports.new'), isNumber: true, cell: ({ report }) => (report ? number(report.new) : '') },
    {
      key: 'refused',
      heading: t('imports.refused'),
      isNumber: true,
      cell: ({ report }) => (report ? number(report.refused) : ''),
    },
  ];
  return (
    <>
      <DataTable
        isText
        caption={t('imports.onRecord', { n: answer.meta.total })}
        columns={columns}
        rows={answer.data}
        keyOf={({ id }) => id}
      />
      {answer.meta.total > answer.data.length && (
        <p class="muted">{t('changes.more', { n: answer.meta.total - answer.data.length })}</p>
      )}
    </>
  );
}
