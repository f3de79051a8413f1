import { type DestinationStream, destination, pino } from 'pino';

export const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** The parts of a terminal or a pipe that matter here. */
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

/** Where pino writes: in readable lines, one by one, to a terminal; to a file or a pipe as JSON, many lines in one write. */
export function logStream(output: Output & { fd: number }): DestinationStream {
  return output.isTTY ? { write: (line) => void output.write(readable(line)) } : logDestination(output.fd);
}

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

/** Lines are collected until there are so many bytes of them, or until the time is up. */
const COLLECTED_BYTES = 16_000;
const COLLECTED_MS = 200;
/** pino's number for the level. */
const WARN = 40;

/**
 * A log with a line for each request is written in chunks, because a system call for each line costs as much as a small
 * answer. A warning or an error is written at once, together with everything before it, and the rest when the process
 * exits, so that a crash loses none of it.
 */
export function logDestination(fd: number): DestinationStream {
  const file = destination({ fd, sync: false, minLength: COLLECTED_BYTES });
  // A reader that went away, or a full disk under the log, must not end the server.
  file.on('error', () => {});
  setInterval(() => file.flush(), COLLECTED_MS).unref();
  const writeNow = () => {
    try {
      file.flushSync();
    } catch {
      // Nobody reads standard error any more, so there is no place left to report it.
    }
  };
  process.on('exit', writeNow);
  return {
    // Asks pino to set lastLevel before each line.
    [Symbol.for('pino.metadata')]: true,
    lastLevel: 0,
    write(line: string): void {
      file.write(line);
      if (this.lastLevel >= WARN) writeNow();
    },
  } as DestinationStream & { lastLevel: number };
}
