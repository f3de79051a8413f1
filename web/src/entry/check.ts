import { type Client, ProblemError } from '@demarche/client';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isKeyRefused, type Key, writer } from '../state/key.ts';
import { knownWord } from '../state/texts.ts';
import { FORMS, faultsFor, isNothing, writeFor } from './correction.ts';
import { at, type Corrects, certainDay, type Draft, type Outcome, placeOf, type Write, writeOf } from './draft.ts';
import type { Repeat } from './editor.ts';
import type { Problem, Ref, Values } from './fields.ts';

/** The results of checking a draft while it is filled in. */
export interface Check {
  state: 'empty' | 'gaps' | 'keyless' | 'asking' | 'good' | 'refused' | 'keyRefused' | 'offline';
  problems: Problem[];
  /** Records that would be written although they may not say what is meant. */
  repeated?: Repeat[];
  /** Somebody else has changed the record that is corrected. */
  isConflict?: boolean;
}

const WAIT_MS = 500;
/** When a server that did not answer is asked again. */
const AGAIN_MS = 4000;

/** Stands for a reason that is not given yet, so that a dry run can show what prevents a withdrawal. */
const NO_REASON = '…';

/** Checks a draft: at once by the rules that need no server, then by a dry run of its revision. */
export function useCheck(draft: Draft, text: string, key: Key | null): Check {
  const faults = faultsFor(draft);
  const isTried = !isNothing(draft) && faults.every(({ place }) => place === 'reason');
  const write = writeFor(draft.reason.trim() === '' ? { ...draft, reason: NO_REASON } : draft, text);
  const asked = isTried && key ? JSON.stringify(write.body) : null;
  const [told, setTold] = useState<Check & { of: string | null }>({ of: null, state: 'asking', problems: [] });
  const latest = useRef(write);
  latest.current = write;
  useEffect(() => {
    if (asked === null) return;
    const stop = new AbortController();
    const ask = async () => {
      const check = await dryRun(writer(), latest.current, stop.signal);
      if (stop.signal.aborted) return;
      setTold({ of: asked, ...check });
      if (check.state === 'offline') timer = setTimeout(ask, AGAIN_MS);
    };
    let timer = setTimeout(ask, WAIT_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [asked]);
  if (isNothing(draft)) return { state: 'empty', problems: [] };
  const check = asked !== null && told.of === asked ? told : null;
  if (faults.length > 0)
    return check?.state === 'refused'
      ? { ...check, problems: [...faults, ...check.problems] }
      : { state: 'gaps', problems: faults };
  if (!key) return { state: 'keyless', problems: [] };
  return check ?? { state: 'asking', problems: [] };
}

async function dryRun(client: Client, write: Write, signal: AbortSignal): Promise<Check> {
  const { body, places } = write;
  try {
    const query = { dryRun: true };
    const { data, warnings = [] } = await client.POST('/v1/revisions', { params: { query }, body, signal });
    const placeOfRecord = new Map(data.records.map(({ id }, i) => [id, places[i] as string]));
    const repeated = warnings.flatMap(({ id, code, first }) => {
      const [place, other] = [placeOfRecord.get(id), placeOfRecord.get(first)];
      if (place === undefined) return [];
      return [{ place, code, first: id === first ? null : other === undefined ? { id: first } : { place: other } }];
    });
    return { state: 'good', problems: [], repeated };
  } catch (error) {
    return refusalOf(error as Error, write);
  }
}

const CONFLICTS = new Set(['already-superseded', 'already-retracted', 'precondition-failed']);

/** Maps the server's problem to the places in the draft that it is about. */
export function refusalOf(error: Error, write: Pick<Write, 'places'>): Check {
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

async function sendCorrection(draft: Draft, { noun, act }: Corrects): Promise<Outcome> {
  const { body } = writeFor(draft);
  const { data } = await writer().POST('/v1/revisions', { params: { header: { 'Idempotency-Key': draft.id } }, body });
  const { proposal, actor, validFrom } = at(draft, FORMS[noun].path) as Values;
  const cell = () => ({
    proposal: (proposal as Ref).id,
    actor: (actor as Ref).id,
    day: certainDay(validFrom as string),
  });
  return {
    revision: data.number,
    dossier: draft.dossier?.id ?? null,
    // After a merge the answer names the survivor, not the record that was read, so it is linked by its id alone.
    records: data.records.map((one) => ({ ...one, slug: act === 'merge' ? null : one.slug })),
    cells: noun === 'stances' ? [cell()] : [],
    repeated: [],
  };
}
