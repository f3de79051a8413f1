import { type DestinationStream, destination } from 'pino';

/** Lines are collected until there are so many bytes of them, or until the time is up. */
const COLLECTED_BYTES = 4096;
const COLLECTED_MS = 200;
/** pino's number for the level. */
const ERROR = 50;

/**
 * Standard error for a log with a line for each request: written in chunks, since a system call for each line costs as
 * much as a small answer. An error is written at once, with everything before it, and so is the rest when the process
 * exits: what was logged is not lost in a crash.
 */
export function logDestination(fd: number): DestinationStream {
  const file = destination({ fd, sync: false, minLength: COLLECTED_BYTES });
  setInterval(() => file.flush(), COLLECTED_MS).unref();
  process.on('exit', () => file.flushSync());
  return {
    // pino sets lastLevel before each line where this says that it is wanted.
    [Symbol.for('pino.metadata')]: true,
    lastLevel: 0,
    write(line: string): void {
      file.write(line);
      if (this.lastLevel >= ERROR) file.flushSync();
    },
  } as DestinationStream & { lastLevel: number };
}
