import { useState } from 'preact/hooks';
import { KeyForm } from '../../components/key-form.tsx';
import { Failure } from '../../components/notes.tsx';
import { forgetKey, isKeyRefused, useKey, writer } from '../../state/key.ts';
import { changed, go } from '../../state/route.ts';
import { t } from '../../state/texts.ts';
import { useTitle } from '../../state/title.ts';
import type { ViewProps } from '../frame/lazy.tsx';
import { Drop } from './drop.tsx';
import { formatOf, headOf, mapOf, rowsOf, type TableRow } from './file.ts';
import './imports.css';
import { type Order, send, useJob } from './ask.ts';
import { canRetry } from './job.ts';
import { type Chosen, OrderForm } from './order.tsx';
import { OnRecord, Outcome } from './outcome.tsx';
import { Status } from './status.tsx';

interface Files {
  files: File[];
  head: string;
  /** The rows of a table that is small enough to be shown. */
  rows: TableRow[] | undefined;
}

/** Of larger files only the server's report is shown. */
const SHOWN_BYTES = 5_000_000;
const NEW: Chosen = { format: null, onError: 'stop', origin: '', reason: '', map: {} };

async function read(files: File[]): Promise<Files & { format: Chosen['format'] }> {
  const [first] = files as [File];
  const head = await headOf(first);
  const formats = await Promise.all(files.map(async (file) => formatOf(file.name, await headOf(file))));
  const format = formats.find((one) => one === 'table') ?? formats.find((one) => one !== null) ?? null;
  const isTable =
    files.length === 1 && format === 'stances-csv' && first.size <= SHOWN_BYTES && !/\.gz$/i.test(first.name);
  return { files, head, format, rows: isTable ? rowsOf((await first.text()).replace(/^\uFEFF/, '')) : undefined };
}

const orderOf = ({ format, map, ...rest }: Chosen): Order | null => format && { ...rest, format, map: mapOf(map) };

/** A file is dropped, checked by a dry run, and then imported; what was imported before is listed. */
export function ImportsView({ route }: ViewProps) {
  const [given, setGiven] = useState<Files>();
  const [chosen, setChosen] = useState(NEW);
  /** The dry run that the page asked for, and the order that it was for. */
  const [checked, setChecked] = useState<{ id: string; order: string }>();
  /** The jobs that are of the file at hand. */
  const [sent, setSent] = useState<string[]>([]);
  const [failure, setFailure] = useState<Error>();
  const [isBusy, setBusy] = useState(false);
  const { job, error } = useJob(route.query.job);
  const key = useKey();
  const title = t('imports.title');
  useTitle(title);
  const order = orderOf(chosen);
  const isSame = checked !== undefined && checked.id === route.query.job && checked.order === JSON.stringify(order);

  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    setFailure(undefined);
    await work().catch((error: Error) => {
      if (isKeyRefused(error)) forgetKey();
      setFailure(error);
    });
    setBusy(false);
  };
  const take = (files: File[]) =>
    attempt(async () => {
      const { format, ...next } = await read(files);
      setGiven(next);
      setChosen({ ...NEW, format });
      setChecked(undefined);
      setSent([]);
      go(changed(route, { job: null }), { replace: true });
    });
  const begin = (dryRun: boolean) =>
    attempt(async () => {
      if (!given || !order) return;
      const { id } = await send(given.files, order, dryRun);
      setSent((before) => [...before, id]);
      if (dryRun) setChecked({ id, order: JSON.stringify(order) });
      go(changed(route, { job: id }));
    });
  const ask = (what: 'stop' | 'retry', id: string) =>
    attempt(async () => {
      const params = { path: { id } };
      if (what === 'stop') await writer().DELETE('/v1/imports/{id}', { params });
      else await writer().POST('/v1/imports/{id}/retry', { params });
    });

  return (
    <div class="view imports">
      <div class="asked">
        <h1>{title}</h1>
        <p class="intro">
          {t('imports.intro')} <a href="/v1/templates/stances.csv">{t('imports.template')}</a>
        </p>
        <Drop onFiles={take} />
        {given && (
          <section aria-label={t('imports.order')} class="order">
            <h2>{given.files.map(({ name }) => name).join(', ')}</h2>
            <OrderForm chosen={chosen} head={given.head} onChange={(change) => setChosen({ ...chosen, ...change })} />
            <KeyForm />
            <div class="tools">
              <button type="button" disabled={isBusy || !order || !key} onClick={() => begin(true)}>
                {t('imports.check')}
              </button>
              <button
                type="button"
                disabled={isBusy || !isSame || !key || job?.state !== 'done'}
                onClick={() => begin(false)}
              >
                {t('imports.import')}
              </button>
            </div>
            {(!job || job.dryRun) && <p class="muted">{t(isSame ? 'imports.checkedNote' : 'imports.checkFirst')}</p>}
          </section>
        )}
        {failure && <Failure error={failure} what={route.query.job ?? ''} />}
        {error && <Failure error={error} what={route.query.job ?? ''} />}
        {job && (
          <Outcome key={job.id} job={job} rows={sent.includes(job.id) ? given?.rows : undefined} map={chosen.map}>
            <Status job={job} canStop={!isBusy && key !== null} onStop={() => ask('stop', job.id)} />
            {canRetry(job) && (
              <button type="button" disabled={isBusy || !key} onClick={() => ask('retry', job.id)}>
                {t('imports.retry')}
              </button>
            )}
          </Outcome>
        )}
        <OnRecord now={`${job?.id} ${job?.state}`} />
      </div>
    </div>
  );
}
