import type { Database } from '../../ledger/database/database.ts';
import type { Follower } from '../../ledger/model/follow.ts';
import type { Change } from '../../ledger/write/changes.ts';
import { Rehearsal } from '../../ledger/write/rehearsal.ts';
import { write } from '../../ledger/write/write.ts';
import { type Spooled, unspooled } from '../files/spool.ts';
import { Unreadable } from '../files/unreadable.ts';
import type { Input } from '../formats/format.ts';
import { formatNamed } from '../formats/formats.ts';
import { Batches } from './batches.ts';
import type { EntryGroup } from './entry.ts';
import { type ByteProgress, ImportTally, type PhaseProgress, type Report } from './report.ts';
import { BecameInvalid, type Sink, Submitter } from './submit.ts';

interface ImportRequest extends Pick<ImportParameters, 'dryRun' | 'onError'> {
  /** Reads the import from its beginning. Called once to check it and once to write it. */
  groups: () => AsyncIterable<EntryGroup>;
  /** The source whose external ids identify the records in later imports. */
  origin: string;
  reason: string;
  apiKeyId: number | null;
  /** Stops the import before the next batch. */
  signal?: AbortSignal;
  onProgress?: (progress: PhaseProgress) => void;
}

/** The import was stopped between two batches; what was written by then stays. */
export class Stopped extends Error {
  constructor(readonly report: Report) {
    super('the import was stopped');
  }
}

/** Another writer changed the ledger between the check and the write. */
export class ImportConflict extends Error {
  constructor(readonly report: Report) {
    super(
      'the ledger was changed while the import ran, so that lines are refused which were good before; import again',
    );
  }
}

export interface Imported {
  /** False if lines were refused and so nothing was written. */
  accepted: boolean;
  report: Report;
}

/**
 * First the whole file is checked against a copy of the read model, to which each batch is added as if it were written.
 * So a file with a bad line writes nothing, unless bad lines are to be skipped. Then the file is read again, and each
 * batch becomes one revision, checked again under the write lock.
 */
export async function importGroups(
  { db, follower }: { db: Database; follower: Follower },
  now: () => number,
  request: ImportRequest,
): Promise<Imported> {
  await follower.refresh();
  const found: Found = { refused: new Set(), repeated: new Set() };
  const checked = await rehearse(db, follower, request, found);
  const report = checked.report();
  const accepted = report.refused === 0 || request.onError === 'skip';
  if (request.dryRun || !accepted || report.new + report.corrected === 0) return { accepted, report };
  const { origin, apiKeyId } = request;
  const reason = reasonOf(request);
  const written = await run(request, 'writing', report.read, found, checked.again(), {
    model: follower.model,
    isRehearsal: false,
    take: async (changes) => {
      const written = await write(db, follower, now, { changes, reason, origin, apiKeyId });
      return written.unchanged ? null : written;
    },
  });
  return { accepted, report: written.report() };
}

/** What the first reading finds and the second relies on: the ordinals of refused and of repeated records. */
type Found = Record<'refused' | 'repeated', Set<number>>;

/** A separate function, so that the copy of the model can be freed before anything is written. */
function rehearse(db: Database, { model }: Follower, request: ImportRequest, found: Found): Promise<ImportTally> {
  const rehearsal = new Rehearsal(db, model);
  return run(request, 'checking', null, found, new ImportTally(), {
    model: rehearsal.model,
    isRehearsal: true,
    take: async (changes) => {
      const { targets } = await rehearsal.take(async (find) => (await changes(find)).map(unnamed), request.origin);
      return { targets, revision: rehearsal.model.head };
    },
  });
}

/** Drops the external id, which a rehearsal need not store, because a repeated one was refused before. */
const unnamed = (change: Change): Change => ('external' in change ? { ...change, external: undefined } : change);

async function run(
  request: ImportRequest,
  phase: PhaseProgress['phase'],
  total: number | null,
  { refused, repeated }: Found,
  tally: ImportTally,
  sink: Sink,
): Promise<ImportTally> {
  const { origin, signal, onProgress } = request;
  const again = phase === 'writing';
  const strict = again && request.onError === 'stop';
  const submitter = new Submitter({ sink, origin, reason: reasonOf(request), tally, refused, strict });
  const batches = new Batches(request.groups(), { refused, repeated, tally, submitter, again });
  try {
    for await (const { groups, mayDefer, read } of batches) {
      if (signal?.aborted) throw new Stopped(tally.report());
      batches.defer(await submitter.submit(groups, mayDefer));
      onProgress?.({ phase, records: read, total });
    }
  } catch (error) {
    throw error instanceof BecameInvalid ? new ImportConflict(tally.report()) : error;
  }
  return tally;
}

/** Cut to the longest reason that a revision may have. */
const reasonOf = ({ origin, reason }: ImportRequest): string => `import ${origin}: ${reason}`.slice(0, 1000);

/** What an import is asked to do. */
export interface ImportParameters {
  format: string;
  /** The source whose external ids identify the records in later imports; by default the format's name. */
  origin?: string;
  reason?: string;
  dryRun: boolean;
  onError: 'stop' | 'skip';
  options: Readonly<Record<string, string>>;
}

/** Returns the reader for a format. Throws if its format or options are not valid, before anything is read. */
export function readerOf({ format, options }: Pick<ImportParameters, 'format' | 'options'>) {
  const listed = formatNamed(format);
  if (!listed) throw new Unreadable('there is no such format', 0, format);
  return listed.reader(options);
}

/** Imports the spooled copies of files in the format that the parameters name. */
export function runImport(
  ledger: { db: Database; follower: Follower },
  now: () => number,
  parameters: ImportParameters,
  files: readonly Spooled[],
  watch: { apiKeyId: number | null; signal?: AbortSignal; onProgress?: (progress: ByteProgress) => void },
): Promise<Imported> {
  const read = readerOf(parameters);
  const ofBytes = files.reduce((sum, file) => sum + file.bytes, 0);
  let bytes = 0;
  let at: PhaseProgress = { phase: 'checking', records: 0, total: null };
  const tell = () => watch.onProgress?.({ ...at, bytes, ofBytes });
  const inputOf = (file: Spooled): Input => ({
    name: file.name,
    bytes: unspooled(file, (read) => {
      bytes += read;
      tell();
    }),
  });
  return importGroups(ledger, now, {
    ...parameters,
    ...watch,
    groups: () => {
      bytes = 0;
      return read(files.map(inputOf));
    },
    origin: parameters.origin ?? parameters.format,
    reason: parameters.reason ?? `${parameters.format} of ${files.map(({ name }) => name).join(', ')}`,
    onProgress: (progress) => {
      at = progress;
      tell();
    },
  });
}
