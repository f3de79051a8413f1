import { type Client, ProblemError } from '@demarche/client';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isKeyRefused, type Key, writer } from '../state/key.ts';
import { knownWord } from '../state/texts.ts';
import { certainDay, type Draft, faultsIn, isEmpty, type Outcome, placeOf, type Write, writeOf } from './draft.ts';
import type { Problem, Ref } from './fields.ts';
import type { Repeat } from './repeated.tsx';

/** What is known of a draft while it is filled in. */
export interface Check {
  state: 'empty' | 'gaps' | 'keyless' | 'asking' | 'good' | 'refused' | 'keyRefused' | 'offline';
  problems: Problem[];
  /** What would be written though it is on record already. */
  repeated?: Repeat[];
}

const WAIT_MS = 500;

/** Holds a draft to the rules: at once what needs no server, and then by a dry run of its revision. */
export function useCheck(draft: Draft, text: string, key: Key | null): Check {
  const faults = faultsIn(draft);
  const isWhole = !isEmpty(draft) && faults.length === 0;
  const { body, places } = writeOf(draft, text);
  const asked = isWhole && key ? JSON.stringify(body) : null;
  const [told, setTold] = useState<Check & { of: string | null }>({ of: null, state: 'asking', problems: [] });
  const latest = useRef({ body, places });
  latest.current = { body, places };
  useEffect(() => {
    if (asked === null) return;
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      const write = latest.current;
      const check = await dryRun(writer(), write, stop.signal);
      if (!stop.signal.aborted) setTold({ of: asked, ...check });
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [asked]);
  if (isEmpty(draft)) return { state: 'empty', problems: [] };
  if (!isWhole) return { state: 'gaps', problems: faults };
  if (!key) return { state: 'keyless', problems: [] };
  return told.of === asked ? told : { state: 'asking', problems: [] };
}

async function dryRun(client: Client, { body, places }: Write, signal: AbortSignal): Promise<Check> {
  try {
    const query = { dryRun: true };
    const { data, warnings = [] } = await client.POST('/v1/revisions', { params: { query }, body, signal });
    const placeOfRecord = new Map(data.records.map(({ id }, i) => [id, places[i] as string]));
    const repeated = warnings.flatMap(({ id, first }) => {
      const [place, other] = [placeOfRecord.get(id), placeOfRecord.get(first)];
      return place === undefined ? [] : [{ place, first: other === undefined ? { id: first } : { place: other } }];
    });
    return { state: 'good', problems: [], repeated };
  } catch (error) {
    return refusalOf(error as Error, places);
  }
}

/** The problem of the server at the places of the draft that it means. */
export function refusalOf(error: Error, places: readonly string[]): Check {
  if (isKeyRefused(error)) return { state: 'keyRefused', problems: [] };
  if (!(error instanceof ProblemError) || error.status >= 500) return { state: 'offline', problems: [] };
  const words = knownWord('problem', error.code) ?? '';
  const found = error.errors.map(({ pointer, detail }) => ({ place: placeOf(pointer, places), words, detail }));
  return { state: 'refused', problems: found.length > 0 ? found : [{ place: '', words, detail: error.detail }] };
}

/** Writes the draft. A second time, it answers what it wrote the first time. */
export async function send(draft: Draft, text: string): Promise<Outcome> {
  const { body, places } = writeOf(draft, text);
  const { data, warnings = [] } = await writer().POST('/v1/revisions', {
    params: { header: { 'Idempotency-Key': draft.id } },
    body,
  });
  const slugs = new Map(places.map((place, i) => [place, data.records[i]]));
  const named = (ref: Ref) => {
    const i = ref.isNew ? draft.made.findIndex(({ value }) => value._ === ref.id) : -1;
    return i < 0 ? ref.id : (slugs.get(`made/${i}/value`)?.slug ?? ref.id);
  };
  return {
    revision: data.number,
    dossier: draft.dossier && named(draft.dossier),
    records: data.records,
    cells: draft.passages.flatMap(({ stances }) =>
      stances.map(({ proposal, actor, validFrom }) => ({
        proposal: named(proposal as Ref),
        actor: named(actor as Ref),
        day: certainDay(validFrom as string),
      })),
    ),
    repeated: warnings,
  };
}
