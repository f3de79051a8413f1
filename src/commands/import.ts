import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { WriteStream } from 'node:tty';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import type { Config } from '../config.ts';
import { UsageError } from '../domain/refusal.ts';
import { type Spooled, spool, spoolFile, TooLarge } from '../exchange/files/spool.ts';
import { Unreadable } from '../exchange/files/unreadable.ts';
import { FORMAT_NAMES, FORMATS, formatNamed } from '../exchange/formats/formats.ts';
import { ImportConflict, type ImportParameters, readerOf, runImport } from '../exchange/import/pipeline.ts';
import type { ByteProgress, Report } from '../exchange/import/report.ts';
import { LockHeld } from '../ledger/database/lock.ts';
import { importJournal } from '../ledger/journal/transfer.ts';
import { operatorErrorOf, readJournal } from '../ledger/journal/verify.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { journalArguments, summaryOf } from './journal.ts';
import { withLedger } from './ledger.ts';
import { say } from './output.ts';

/** A report as lines of text. */
export function reportText(report: Report, { dryRun, accepted }: { dryRun: boolean; accepted: boolean }): string {
  const { read, new: made, unchanged, corrected, refused, revisions, reasons, reasonsShown, reasonsTotal } = report;
  const { duplicates = 0, secondBallots = 0, neverCertain = 0, impliedByMissing = 0, notRepresented = 0 } = report;
  const { beginsLater = 0, warnings = [] } = report;
  const ofDates = { 'never certain': neverCertain, 'begins later': beginsLater };
  const ofBallots = { 'second ballots': secondBallots, 'for a group not represented': notRepresented };
  const warned = { duplicates, ...ofBallots, ...ofDates, 'implied by nothing named': impliedByMissing };
  const counts = Object.entries({ new: made, unchanged, corrected, refused, ...warned });
  const told = counts.filter(([name, n]) => n > 0 || !(name in warned)).map(([name, n]) => `${name} ${n}`);
  const lines = [
    `read ${read}: ${told.join(', ')}`,
    ...Object.entries(report.byNoun).map(
      ([noun, of]) => `  ${noun}: new ${of.new}, unchanged ${of.unchanged}, corrected ${of.corrected}`,
    ),
    ...reasons.map(
      ({ line, field, column = field, reason }) => `line ${line}${column ? `, ${column}` : ''}: ${reason}`,
    ),
  ];
  if (reasonsShown < reasonsTotal) lines.push(`and ${reasonsTotal - reasonsShown} more reasons of ${reasonsTotal}`);
  for (const { line, detail } of warnings) lines.push(`line ${line}: ${detail}`);
  const all = Object.values(warned).reduce((sum, n) => sum + n);
  if (warnings.length < all) lines.push(`and ${all - warnings.length} more of ${all} warnings`);
  lines.push(outcome());
  return lines.join('\n');

  function outcome(): string {
    if (dryRun) return 'nothing was written: this was a dry run';
    if (!accepted) return 'nothing was written: mend these lines, or skip them with --on-error skip';
    const [first, last] = [revisions[0], revisions.at(-1)];
    if (first === undefined) return 'nothing was written: there was nothing new';
    return first === last ? `written as revision ${first}` : `written as revisions ${first} to ${last}`;
  }
}

const EVERY_MS = 5000;
const LABELS = { checking: 'checking', writing: 'writing ' };

/** Shows how far an import is: a progress bar on a terminal, elsewhere a line every few seconds. */
function progressOn(stream: NodeJS.WriteStream | WriteStream): { show(progress: ByteProgress): void; end(): void } {
  let phase: ByteProgress['phase'] | undefined;
  let bar: SingleBar | undefined;
  let [since, written] = [performance.now(), performance.now()];

  const share = ({ records, total, bytes, ofBytes }: ByteProgress) =>
    total === null ? bytes / Math.max(ofBytes, 1) : Math.min(1, records / Math.max(total, 1));
  const begin = (progress: ByteProgress) => {
    bar?.stop();
    phase = progress.phase;
    since = performance.now();
    if (!stream.isTTY) {
      written = Number.NEGATIVE_INFINITY; // the first line of a phase is written at once
      return;
    }
    const format = `${LABELS[progress.phase]} {bar} {percentage}% | {rows} rows | {rate} rows/s | {left} left`;
    bar = new SingleBar({ format, stream, hideCursor: true, barCompleteChar: '█', barIncompleteChar: '░' });
    bar.start(1000, 0, { rows: 0, rate: 0, left: '?' });
  };
  return {
    show(progress) {
      if (progress.phase !== phase) begin(progress);
      const seconds = (performance.now() - since) / 1000;
      const done = share(progress);
      const rate = Math.round(progress.records / Math.max(seconds, 0.001));
      // A format that parses the whole file before its first record gives no estimate.
      const left = done > 0 && done < 1 ? durationInWords((seconds / done) * (1 - done)) : '?';
      bar?.update(Math.floor(done * 1000), { rows: progress.records, rate, left });
      if (bar || performance.now() - written < EVERY_MS) return;
      written = performance.now();
      stream.write(
        `${progress.phase}: ${Math.floor(done * 100)}%, ${progress.records} rows, ${rate} rows/s, ${left} left\n`,
      );
    },
    end() {
      bar?.stop();
    },
  };
}

function durationInWords(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** `demarche import FORMAT FILE…` or `demarche import --journal FILE` */
export const run = (config: Config, args: string[]): Promise<void> =>
  args[0] === '--journal' ? replayJournal(config, args) : importFiles(config, args);

async function replayJournal(config: Config, args: string[]): Promise<void> {
  const [file] = journalArguments(args) ?? [];
  if (!file) throw new UsageError();
  await withLedger(config, async ({ db }) => {
    const replayed = await importJournal(db, readJournal(file)).catch((error) => {
      throw operatorErrorOf(file, error);
    });
    say(`replayed: ${summaryOf(replayed)}`);
  });
}

/** Checks the arguments and copies the files before the ledger is opened. */
async function importFiles(config: Config, args: string[]): Promise<void> {
  const { parameters, files } = parametersOf(args);
  const folder = await mkdtemp(join(tmpdir(), 'demarche-import-'));
  try {
    const spooled: Spooled[] = [];
    for (const [i, file] of files.entries())
      spooled.push(await copy(file, join(folder, String(i)), config.IMPORT_LIMIT_BYTES));
    await withLedger(config, async (ledger) => {
      await ledger.follower.start();
      await carryOut(ledger, parameters, spooled);
    });
  } catch (error) {
    throw inOneLine(error);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function carryOut(ledger: Ledger, parameters: ImportParameters, files: Spooled[]): Promise<void> {
  const progress = progressOn(process.stderr);
  const { accepted, report } = await runImport(ledger, Date.now, parameters, files, {
    apiKeyId: null,
    onProgress: progress.show,
  }).finally(progress.end);
  process.stdout.write(`${reportText(report, { ...parameters, accepted })}\n`);
  if (!accepted) process.exitCode = 1;
}

function parametersOf(args: string[]): { parameters: ImportParameters; files: string[] } {
  const { values, positionals } = parse(args);
  const [format, ...files] = positionals;
  if (format === undefined || files.length === 0) throw new UsageError();
  if (!formatNamed(format)) throw new UsageError(`there is no format "${format}": one of ${FORMAT_NAMES.join(', ')}`);
  const onError = values['on-error'] ?? 'stop';
  if (onError !== 'stop' && onError !== 'skip') throw new UsageError('--on-error must be stop or skip');
  if (values.origin === '') throw new UsageError('--origin must not be empty');
  const options = optionsFrom(values.option ?? [], values.map);
  try {
    readerOf({ format, options });
  } catch (error) {
    if (error instanceof Unreadable)
      throw new UsageError(`${error.field === null ? '' : `${error.field} `}${error.reason}`);
    throw error;
  }
  const parameters: ImportParameters = {
    format,
    origin: values.origin,
    reason: values.reason,
    dryRun: values['dry-run'] ?? false,
    onError,
    options,
  };
  return { parameters, files };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean' },
        'on-error': { type: 'string' },
        origin: { type: 'string' },
        reason: { type: 'string' },
        map: { type: 'string' },
        option: { type: 'string', multiple: true },
      },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('\n')[0]}; see demarche import --help`);
  }
}

function optionsFrom(pairs: string[], map: string | undefined): Record<string, string> {
  const options: Record<string, string> = map === undefined ? {} : { map };
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    if (at < 1) throw new UsageError(`--option ${pair} must be NAME=VALUE`);
    options[pair.slice(0, at)] = pair.slice(at + 1);
  }
  return options;
}

function copy(file: string, path: string, limit: number): Promise<Spooled> {
  if (file === '-') return spool('standard input', process.stdin, path, limit);
  return spoolFile(file, path, limit).then(
    (spooled) => ({ ...spooled, name: basename(file) }),
    (error) => {
      // An error of read() has no path, for example EISDIR for a folder.
      const { code, syscall } = error as NodeJS.ErrnoException;
      throw syscall === 'read' ? new UsageError(`${file} cannot be read: ${code}`) : error;
    },
  );
}

/** Turns errors that the user can fix into a UsageError; returns any other error as it is. */
function inOneLine(error: unknown): unknown {
  if (error instanceof Unreadable) return new UsageError(`${error.message}. Nothing was written.`);
  if (error instanceof TooLarge || error instanceof ImportConflict) return new UsageError(error.message);
  if (error instanceof LockHeld)
    return new UsageError(`${error.message}. A server that is running takes files itself: POST /v1/imports`);
  const { code, path, syscall } = error as NodeJS.ErrnoException;
  if (syscall !== undefined && path !== undefined && ['ENOENT', 'EACCES', 'EISDIR', 'EPERM'].includes(code ?? ''))
    return new UsageError(`${path} cannot be read: ${code}`);
  return error;
}

export const details = (): string =>
  `  --dry-run             only check, and report what would be written
  --on-error skip       leave out bad lines and write the rest; by default, a bad line stops the import
  --origin NAME         origin by which later imports recognise the records; by default, the format
  --reason TEXT         reason for the import, kept with each revision
  --map THEIRS:OURS,…   names of columns, short for --option map=…
  --option NAME=VALUE   option of the format; repeat it for several

Formats:
${FORMATS.map(
  ({ name, about, options }) =>
    `  ${name.padEnd(12)} ${about}${options.length > 0 ? ` Options: ${options.join(', ')}.` : ''}`,
).join('\n')}`;
