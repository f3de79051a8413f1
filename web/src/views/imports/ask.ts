import type { Schemas } from '@demarche/client';
import { useEffect, useState } from 'preact/hooks';
import { client } from '../../state/answers.ts';
import { writer } from '../../state/key.ts';
import { isActive, type Job } from './job.ts';

/** What the page asks to be imported. */
export interface Order {
  format: Schemas['ImportFormat'];
  onError: 'stop' | 'skip';
  origin: string;
  reason: string;
  map: string | undefined;
}

const typeOf = (file: File): string => (/\.(csv|tsv)$/i.test(file.name) ? 'text/csv' : 'application/octet-stream');

/** Sends the files, one after the other; the last one starts it. */
export async function send(files: readonly File[], order: Order, dryRun: boolean): Promise<Job> {
  const { format, onError, origin, reason, map } = order;
  const query = { format, onError, dryRun, ...(origin && { origin }), ...(reason && { reason }), ...(map && { map }) };
  const part = (file: File, i: number) => ({
    // The file is sent as it is; the cast is needed because OpenAPI types bytes as text.
    body: file as unknown as string,
    bodySerializer: (body: unknown) => body as File,
    headers: { 'content-type': typeOf(file) },
    params: { query: { name: file.name, more: i < files.length - 1 } },
  });
  const [first, ...others] = files;
  const { params, ...rest } = part(first as File, 0);
  let { data } = await writer().POST('/v1/imports', { ...rest, params: { query: { ...query, ...params.query } } });
  for (const [i, file] of others.entries()) {
    const { params, ...rest } = part(file, i + 1);
    ({ data } = await writer().POST('/v1/imports/{id}/files', {
      ...rest,
      params: { ...params, path: { id: data.id } },
    }));
  }
  return data;
}

const EVERY_MS = 400;

/** A job of the server, asked for again until it is over. */
export function useJob(id: string | undefined): { job: Job | undefined; error: Error | undefined } {
  const [state, setState] = useState<{ job?: Job; error?: Error }>({});
  useEffect(() => {
    setState({});
    if (id === undefined) return;
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      const { data } = await client.GET('/v1/imports/{id}', { params: { path: { id } }, signal: stop.signal });
      if (stop.signal.aborted) return;
      setState({ job: data });
      if (isActive(data)) timer = setTimeout(again, EVERY_MS);
    };
    const again = () => look().catch((error: Error) => !stop.signal.aborted && setState({ error }));
    again();
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [id]);
  return { job: state.job?.id === id ? state.job : undefined, error: state.error };
}
