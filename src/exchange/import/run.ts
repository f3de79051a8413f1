import type { Database } from '../../ledger/database/database.ts';
import type { Follower } from '../../ledger/model/follow.ts';
import { type Spooled, unspooled } from '../files/spool.ts';
import { Unreadable } from '../files/unreadable.ts';
import type { Input } from '../formats/format.ts';
import { formatNamed } from '../formats/formats.ts';
import { type Imported, importGroups } from './pipeline.ts';
import type { ByteProgress, PhaseProgress } from './report.ts';

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
    groups: () => {
      bytes = 0;
      return read(files.map(inputOf));
    },
    origin: parameters.origin ?? parameters.format,
    reason: parameters.reason ?? `${parameters.format} of ${files.map(({ name }) => name).join(', ')}`,
    dryRun: parameters.dryRun,
    onError: parameters.onError,
    apiKeyId: watch.apiKeyId,
    signal: watch.signal,
    onProgress: (progress) => {
      at = progress;
      tell();
    },
  });
}
