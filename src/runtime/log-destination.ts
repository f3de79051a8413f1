import { type DestinationStream, destination } from 'pino';

/** Lines are collected until there are so many bytes of them, or until the time is up. */
const COLLECTED_BYTES = 4096;
const COLLECTED_MS = 200;
/** pino's number for the level. */
const ERROR = 50;

/**
 * A log with a line for each request is written in chunks, because a system call for each line costs as much as a small
 * answer. An error is written at once, together with everything before it, and the rest when the process exits, so that
 * a crash loses none of it.
 */
export function logDestination(fd: number): DestinationStream {
  const file = destination({ fd, sync: false, minLength: COLLECTED_BYTES });
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
      if (this.lastLevel >= ERROR) writeNow();
    },
  } as DestinationStream & { lastLevel: number };
}
