import type { Database } from '../../ledger/database/database.ts';
import type { Follower } from '../../ledger/model/follow.ts';
import { type Spooled, unspooled } from '../files/spool.ts';
import { Unreadable } from '../files/unreadable.ts';
import type { Input } from '../formats/format.ts';
import { formatNamed } from '../formats/formats.ts';
import { type Imported, importGroups } from './pipeline.ts';
import type { Advance, Progress } from './report.ts';

/** A request for an import. */
export interface Order {
  format: string;
  /** The source whose external ids identify the records in later imports; by default the format's name. */
  origin?: string;
  reason?: string;
  dryRun: boolean;
  onError: 'stop' | 'skip';
  options: Readonly<Record<string, string>>;
}

/** Returns the reader for an order's files. Throws if its format or options are not valid, before anything is read. */
export function readerOf({ format, options }: Pick<Order, 'format' | 'options'>) {
  const listed = formatNamed(format);
  if (!listed) throw new Unreadable('there is no such format', 0, format);
  return listed.reader(options);
}

/** Imports the spooled copies of files in the order's format. */
export function runImport(
  ledger: { db: Database; follower: Follower },
  now: () => number,
  order: Order,
  files: readonly Spooled[],
  watch: { apiKeyId: number | null; signal?: AbortSignal; onProgress?: (advance: Advance) => void },
): Promise<Imported> {
  const read = readerOf(order);
  const ofBytes = files.reduce((sum, file) => sum + file.bytes, 0);
  let bytes = 0;
  let at: Progress = { phase: 'checking', records: 0, total: null };
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
    origin: order.origin ?? order.format,
    reason: order.reason ?? `${order.format} of ${files.map(({ name }) => name).join(', ')}`,
    dryRun: order.dryRun,
    onError: order.onError,
    apiKeyId: watch.apiKeyId,
    signal: watch.signal,
    onProgress: (progress) => {
      at = progress;
      tell();
    },
  });
}
