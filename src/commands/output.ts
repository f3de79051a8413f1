import { writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { type DestinationStream, pino } from 'pino';

export const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** The members of a terminal or a pipe that are used here. */
export interface Output {
  isTTY?: boolean;
  write(text: string): unknown;
}

/** Prints what an operator must see at any LOG_LEVEL: a sentence on a terminal, a JSON line with the fields elsewhere. */
export function announceOn(output: Output): (sentence: string, message: string, fields: object) => void {
  if (output.isTTY) return (sentence) => void output.write(`${sentence}\n`);
  const logger = pino({ level: 'info' }, output as { write(text: string): void });
  return (_, message, fields) => logger.info(fields, message);
}

/** Returns pino's destination: readable lines for a terminal; JSON, many lines in one write, for a file or a pipe. */
export const logStream = (output: Output & { fd: number }): DestinationStream =>
  output.isTTY ? { write: (line) => void output.write(readable(line)) } : logDestination(output.fd);

const LEVELS: Record<number, string> = { 10: 'trace', 20: 'debug', 30: 'info', 40: 'warn', 50: 'error', 60: 'fatal' };

function readable(line: string): string {
  const { level, time, pid, hostname, msg = '', err, ...fields } = JSON.parse(line);
  const clock = new Date(time).toISOString().slice(11, 19);
  const { req, res, responseTime } = fields;
  if (req && res && !err) return `${clock} ${req.method} ${req.url} ${res.statusCode} ${responseTime.toFixed(1)} ms\n`;
  const rest = Object.entries(fields).map(([name, value]) => ` ${name}=${JSON.stringify(value)}`);
  const stack = err ? `\n${err.stack ?? err.message}` : '';
  return `${clock} ${LEVELS[level] ?? level} ${msg}${rest.join('')}${stack}\n`;
}

/** Lines are buffered until they have this many characters, or for this many milliseconds. */
const COLLECTED = 16_000;
const COLLECTED_MS = 200;
/** The most characters that are kept for a reader that does not read; further lines are dropped. */
const KEPT = 1_000_000;
/** How long an exiting process keeps trying to write its last lines to a reader that is behind. */
const LAST_WORDS_MS = 500;
/** pino's number for the level. */
const WARN = 40;

/**
 * A log with a line for each request is written in chunks, because a system call for each line costs as much as a small
 * answer. A warning or an error is written at once, together with everything before it, and the rest when the process
 * exits, so that a crash loses none of it. A reader that is behind or gone, or a full disk, must not block the server,
 * as it does with pino's own synchronous destination, which retries for ever: what cannot be written is kept up to a
 * limit, and further lines are counted. Node makes a pipe non-blocking when it becomes process.stderr.
 */
export function logDestination(fd: number): DestinationStream {
  let lines = '';
  let begun: Buffer = Buffer.alloc(0);
  let dropped = 0;
  const writeBegun = () => {
    while (begun.length > 0) begun = begun.subarray(writeSync(fd, begun));
  };
  /** Returns true if the reader is only behind, so that a later attempt may succeed. */
  const write = (): boolean => {
    try {
      writeBegun();
      if (dropped > 0) {
        const [msg, time] = [`${dropped} lines of this log could not be written`, Date.now()];
        lines += `${JSON.stringify({ level: WARN, time, pid: process.pid, hostname: hostname(), msg })}\n`;
        dropped = 0;
      }
      begun = Buffer.from(lines);
      lines = '';
      writeBegun();
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'EAGAIN';
    }
    return false;
  };
  setInterval(write, COLLECTED_MS).unref();
  process.on('exit', () => {
    const end = performance.now() + LAST_WORDS_MS;
    while (write() && performance.now() < end) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
  });
  return {
    // Asks pino to set lastLevel before each line.
    [Symbol.for('pino.metadata')]: true,
    lastLevel: 0,
    write(line: string): void {
      if (lines.length + begun.length > KEPT) dropped++;
      else lines += line;
      if (begun.length === 0 && (this.lastLevel >= WARN || lines.length >= COLLECTED)) write();
    },
  } as DestinationStream & { lastLevel: number };
}
