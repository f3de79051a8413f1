import { useMemo } from 'preact/hooks';
import { ServerWords } from '../../components/notes.tsx';
import { RecordLink } from '../../components/record-link.tsx';
import { OF_ITSELF, type OfItself } from '../../entry/editor.ts';
import { dateWords } from '../../state/dates.ts';
import { href } from '../../state/route.ts';
import { list, number, t, word } from '../../state/texts.ts';
import { type Column, DataTable } from '../frame/data-table.tsx';
import type { TableRow } from './file.ts';
import {
  type Job,
  type Line,
  linesOf,
  linesWarned,
  type Repeated,
  type Report,
  repeatedOf,
  repeatsOf,
  type Wrong,
  wrongOf,
} from './job.ts';

interface ReportProps {
  job: Job;
  /** The rows of the file, while the page has it. */
  rows: readonly TableRow[] | undefined;
}

type Counted = [noun: string, of: { new: number; unchanged: number; corrected: number }];

const counts = (): Column<Counted>[] => [
  { key: 'noun', heading: t('imports.records'), cell: ([noun]) => word('importNoun', noun) },
  ...(['new', 'corrected', 'unchanged'] as const).map((name) => ({
    key: name,
    heading: t(`imports.${name}`),
    isNumber: true,
    cell: ([, of]: Counted) => number(of[name]),
  })),
];

/** The outcome of an import or, for a dry run, what it would be: by noun, and faults line by line. */
export function ReportOf({ job, rows }: ReportProps) {
  const { report, dryRun } = job;
  const wrong = useMemo(() => (report ? wrongOf(report, rows) : []), [report, rows]);
  if (!report) return null;
  const counted = Object.entries(report.byNoun) as Counted[];
  return (
    <>
      {counted.length > 0 && (
        <DataTable
          caption={t(dryRun ? 'imports.wouldBe' : 'imports.became')}
          columns={counts()}
          rows={counted}
          keyOf={([noun]) => noun}
        />
      )}
      {wrong.length > 0 && <WrongRows report={report} wrong={wrong} hasCells={rows !== undefined} />}
      {wrong.length > 0 && dryRun && job.state === 'failed' && <p class="muted">{t('imports.mend')}</p>}
      {repeatsOf(report) > 0 && <Duplicates report={report} />}
      {OF_ITSELF.map((code) => (
        <Warned key={code} code={code} lines={linesWarned(report, code)} />
      ))}
      {report.rows && <Lines report={report} wrong={wrong} />}
      {rows && rows.length > 1 && (
        <AllRows rows={rows} wrong={wrong} isWhole={report.reasonsShown === report.reasonsTotal} />
      )}
      {report.revisions.length > 0 && <Revisions numbers={report.revisions} />}
    </>
  );
}

const Warned = ({ code, lines }: { code: OfItself; lines: number[] }) =>
  lines.length > 0 && (
    <>
      <p>
        {t(`warning.${code}`, { n: lines.length })}: {list(lines.map((line) => t('imports.lineOf', { line })))}
      </p>
      <p class="muted">{t(`warningNote.${code}`)}</p>
    </>
  );

function WrongRows({ report, wrong, hasCells }: { report: Report; wrong: Wrong[]; hasCells: boolean }) {
  const columns: Column<Wrong>[] = [
    {
      key: 'line',
      heading: t('imports.line'),
      cell: ({ line }) => (line === 0 ? t('imports.wholeFile') : number(line)),
    },
    { key: 'column', heading: t('imports.column'), cell: ({ column }) => column ?? t('imports.wholeLine') },
    { key: 'reason', heading: t('imports.why'), cell: ({ reason }) => <ServerWords>{reason}</ServerWords> },
  ];
  if (hasCells)
    columns.splice(2, 0, {
      key: 'cell',
      heading: t('imports.cell'),
      cell: ({ cell }) => cell && <q dir="auto">{cell}</q>,
    });
  return (
    <>
      <DataTable
        isText
        caption={t('imports.wrong', { n: report.reasonsTotal })}
        columns={columns}
        rows={wrong}
        keyOf={({ line, column, reason }) => `${line} ${column} ${reason}`}
      />
      {report.reasonsShown < report.reasonsTotal && (
        <p class="muted">{t('imports.more', { n: report.reasonsTotal - report.reasonsShown })}</p>
      )}
    </>
  );
}

/** The most rows shown: more would slow the page down, and nobody reads them. */
const SHOWN = 200;

const PREFIXES: Record<string, string> = {
  dossier: 'dos',
  actor: 'act',
  proposal: 'prp',
  membership: 'mem',
  event: 'evt',
  source: 'src',
  statement: 'stm',
  stance: 'stn',
  coding: 'cod',
  expectation: 'exp',
  coverage: 'cov',
  release: 'rel',
};

/** Lines that repeat earlier records, or are second ballots: they are imported all the same, but the sender should know. */
function Duplicates({ report }: { report: Report }) {
  const lines = useMemo(() => repeatedOf(report), [report]);
  const linksTo = (ids: string[]) => ids.map((id) => [<RecordLink key={id} to={{ id }} />, ' ']);
  const columns: Column<Repeated>[] = [
    { key: 'line', heading: t('imports.line'), cell: ({ line }) => number(line) },
    {
      key: 'first',
      heading: t('imports.sameAs'),
      cell: ({ first }) => (
        <>
          {linksTo(first.ids)}
          {first.lines.map((line) => t('imports.lineOf', { line })).join(', ')}
        </>
      ),
    },
  ];
  if (lines.some(({ ids }) => ids.length > 0))
    columns.splice(1, 0, { key: 'ids', heading: t('imports.writtenAs'), cell: ({ ids }) => linksTo(ids) });
  const [shown, all] = [report.warnings?.length ?? 0, repeatsOf(report)];
  return (
    <>
      <DataTable
        isText
        caption={t('imports.duplicates', { n: all })}
        columns={columns}
        rows={lines}
        keyOf={({ line }) => String(line)}
      />
      <p class="muted">{t('imports.duplicatesNote')}</p>
      {shown < all && <p class="muted">{t('imports.moreRows', { n: shown, of: all })}</p>}
    </>
  );
}

type Telling = Line['rows'][number]['record'][number];
const saysOf = ({ field, value }: Telling): string => {
  if (field === 'level') return word('mark', value);
  return /^\d{4}(-\d\d){0,2}$/.test(value) ? dateWords(value) : value;
};

/** A record by its distinguishing fields; a name links to the actor that it was matched with. */
const Says = ({ record }: { record: Telling[] }) => (
  <>
    {record.map((one, i) => (
      <span key={one.field}>
        {i > 0 && ', '}
        {one.actor && /^act_\d+$/.test(one.actor) ? (
          <a href={href(['actors', one.actor])}>{saysOf(one)}</a>
        ) : (
          <bdi>{saysOf(one)}</bdi>
        )}
      </span>
    ))}
  </>
);

function Lines({ report, wrong }: { report: Report; wrong: Wrong[] }) {
  const lines = useMemo(() => linesOf(report, wrong), [report, wrong]);
  const columns: Column<Line>[] = [
    {
      key: 'line',
      heading: t('imports.line'),
      cell: ({ line }) => (line === 0 ? t('imports.wholeFile') : number(line)),
    },
    {
      key: 'makes',
      heading: t('imports.makes'),
      cell: ({ rows }) => (
        <ul class="makes">
          {rows.map(({ noun, outcome, id, record, changed }) => (
            <li key={`${noun} ${JSON.stringify(record)}`}>
              {word('recordId', PREFIXES[noun] as string)}, <strong>{word('importOutcome', outcome)}</strong>:{' '}
              <Says record={record} />
              {changed.length > 0 && ` (${changed.map((field) => word('field', field)).join(', ')})`}{' '}
              {id && <RecordLink to={{ id }} />}
            </li>
          ))}
        </ul>
      ),
    },
    {
      key: 'wrong',
      heading: t('imports.wrongHere'),
      cell: ({ wrong }) => (
        <ul class="makes">
          {wrong.map(({ column, cell, reason }) => (
            <li key={`${column} ${reason}`}>
              <strong class="refused-row">{column ?? t('imports.wholeLine')}</strong>{' '}
              {/* Most reasons begin with it. */}
              {cell && !reason.includes(`"${cell}"`) && <q dir="auto">{cell}</q>} <ServerWords>{reason}</ServerWords>
            </li>
          ))}
        </ul>
      ),
    },
  ];
  const shown = report.rows?.length ?? 0;
  const taken = report.new + report.corrected + report.unchanged;
  return (
    <>
      <DataTable
        isText
        caption={t('imports.byLine', { n: lines.length })}
        columns={columns}
        rows={lines}
        keyOf={({ line }) => String(line)}
      />
      {shown < taken && <p class="muted">{t('imports.moreRows', { n: shown, of: taken })}</p>}
    </>
  );
}

/** The file as it is, each row with what becomes of it, and its wrong cells marked. */
function AllRows({ rows, wrong, isWhole }: { rows: readonly TableRow[]; wrong: Wrong[]; isWhole: boolean }) {
  const [header, ...body] = rows;
  const isWrong = (at: number, column?: string) =>
    wrong.some((one) => one.line === at && (column === undefined || one.column === column));
  const used = (header?.cells ?? []).map((_, i) => i).filter((i) => body.slice(0, SHOWN).some(({ cells }) => cells[i]));
  const columns: Column<TableRow>[] = [
    { key: 'line', heading: t('imports.line'), cell: ({ line }) => number(line) },
    {
      key: 'state',
      heading: t('imports.state'),
      cell: ({ line }) =>
        isWrong(line) ? <strong class="refused-row">{t('imports.refused')}</strong> : t('imports.taken'),
    },
    ...used.map((i) => ({
      key: String(i),
      heading: header?.cells[i] ?? '',
      cell: ({ line, cells }: TableRow) =>
        isWrong(line, header?.cells[i]?.trim() ?? '') ? (
          <mark dir="auto">{cells[i] || t('imports.blank')}</mark>
        ) : (
          <span dir="auto">{cells[i]}</span>
        ),
    })),
  ];
  return (
    <>
      <DataTable
        isSheet
        caption={t('imports.rows', { n: Math.min(SHOWN, body.length), of: body.length })}
        columns={columns}
        rows={body.slice(0, SHOWN)}
        keyOf={({ line }) => String(line)}
        isFolded
      />
      {!isWhole && <p class="muted">{t('imports.moreWrong')}</p>}
    </>
  );
}

/** The most revisions that are listed by number. */
const REVISIONS = 20;

const Revisions = ({ numbers }: { numbers: number[] }) => (
  <p>
    {t('imports.revisions', { n: numbers.length })}{' '}
    {numbers.slice(0, REVISIONS).map((revision) => (
      <a key={revision} class="revision" href={`/v1/revisions/${revision}`} target="_blank" rel="noreferrer">
        {t('panel.revision', { revision })}
      </a>
    ))}
    {numbers.length > REVISIONS && t('changes.more', { n: numbers.length - REVISIONS })}{' '}
    <a href={href([])}>{t('failure.home')}</a>
  </p>
);
