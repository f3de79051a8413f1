import { type Client, ProblemError } from '@demarche/client';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isKeyRefused, type Key, writer } from '../state/key.ts';
import { knownWord } from '../state/texts.ts';
import { type Corrects, FORMS, faultsFor, isNothing, writeFor } from './correction.ts';
import { at, certainDay, type Draft, type Outcome, placeOf, type Write, writeOf } from './draft.ts';
import type { Problem, Ref, Values } from './fields.ts';
import type { Repeat } from './repeated.tsx';

/** The results of checking a draft while it is filled in. */
export interface Check {
  state: 'empty' | 'gaps' | 'keyless' | 'untried' | 'asking' | 'good' | 'refused' | 'keyRefused' | 'offline';
  problems: Problem[];
  /** Records that would be written although an earlier one says the same, or that hold on no certain day. */
  repeated?: Repeat[];
  /** Somebody else has changed the record that is corrected. */
  isConflict?: boolean;
}

const WAIT_MS = 500;

/** Checks a draft: at once by the rules that need no server, then by a dry run of its revision. */
export function useCheck(draft: Draft, text: string, key: Key | null): Check {
  const faults = faultsFor(draft);
  const isWhole = !isNothing(draft) && faults.length === 0;
  const write = writeFor(draft, text);
  const asked = isWhole && key && write.trial ? JSON.stringify(write.trial) : null;
  const [told, setTold] = useState<Check & { of: string | null }>({ of: null, state: 'asking', problems: [] });
  const latest = useRef(write);
  latest.current = write;
  useEffect(() => {
    if (asked === null) return;
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      const check = await dryRun(writer(), latest.current, stop.signal);
      if (!stop.signal.aborted) setTold({ of: asked, ...check });
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [asked]);
  if (isNothing(draft)) return { state: 'empty', problems: [] };
  if (!isWhole) return { state: 'gaps', problems: faults };
  if (!key) return { state: 'keyless', problems: [] };
  if (!write.trial) return { state: 'untried', problems: [] };
  return told.of === asked ? told : { state: 'asking', problems: [] };
}

async function dryRun(client: Client, write: ReturnType<typeof writeFor>, signal: AbortSignal): Promise<Check> {
  const { places } = write;
  const body = write.trial as Write['body'];
  try {
    const query = { dryRun: true };
    const { data, warnings = [] } = await client.POST('/v1/revisions', { params: { query }, body, signal });
    const placeOfRecord = new Map(data.records.map(({ id }, i) => [id, places[i] as string]));
    const repeated = warnings.flatMap(({ id, first }) => {
      const [place, other] = [placeOfRecord.get(id), placeOfRecord.get(first)];
      if (place === undefined) return [];
      return [{ place, first: id === first ? null : other === undefined ? { id: first } : { place: other } }];
    });
    return { state: 'good', problems: [], repeated };
  } catch (error) {
    return refusalOf(error as Error, write);
  }
}

const CONFLICTS = new Set(['already-superseded', 'already-retracted', 'precondition-failed']);

/** Maps the server's problem to the places in the draft that it is about. */
export function refusalOf(error: Error, write: Pick<Write, 'places' | 'base'>): Check {
  if (isKeyRefused(error)) return { state: 'keyRefused', problems: [] };
  if (!(error instanceof ProblemError) || error.status >= 500) return { state: 'offline', problems: [] };
  const words = knownWord('problem', error.code) ?? '';
  if (CONFLICTS.has(error.code)) return { state: 'refused', problems: [{ place: '', words }], isConflict: true };
  const found = error.errors.map(({ pointer, detail }) => ({ place: placeOf(pointer, write), words, detail }));
  return { state: 'refused', problems: found.length > 0 ? found : [{ place: '', words, detail: error.detail }] };
}

/** Writes the draft. Repeating it returns what the first call wrote. */
export async function send(draft: Draft, text: string): Promise<Outcome> {
  if (draft.corrects) return sendCorrection(draft, draft.corrects);
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

/** The paths of the nouns differ in nothing but their name, which the compiler would take for as many shapes. */
async function sendCorrection(draft: Draft, { noun, id, slug = null, etag, act }: Corrects): Promise<Outcome> {
  const client = writer();
  const { body } = writeFor(draft);
  const header = { 'Idempotency-Key': draft.id };
  const params = { path: { id }, header };
  let written = { id };
  if (act === 'withdraw')
    await client.POST(`/v1/${noun}/{id}/retraction` as '/v1/events/{id}/retraction', { params, body });
  else if (act === 'merge')
    written = (await client.POST('/v1/actors/{id}/merge', { params, body: body as never })).data;
  else if (noun === 'stances')
    written = (await client.POST('/v1/revisions', { params: { header }, body })).data.records[0] as typeof written;
  else
    await client.PATCH(`/v1/${noun}/{id}` as '/v1/events/{id}', {
      params: { ...params, header: { ...header, 'If-Match': etag } },
      body: body as object,
    });
  const form = FORMS[noun];
  const { proposal, actor, validFrom } = at(draft, form.path) as Values;
  const cell = () => ({
    proposal: (proposal as Ref).id,
    actor: (actor as Ref).id,
    day: certainDay(validFrom as string),
  });
  return {
    revision: client.revision,
    dossier: draft.dossier?.id ?? null,
    records: [{ noun: form.noun, id: written.id, slug: act === 'merge' ? null : slug }],
    cells: noun === 'stances' ? [cell()] : [],
    repeated: [],
  };
}
