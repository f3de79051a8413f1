import type { WriteStream } from 'node:tty';
import { SingleBar } from 'cli-progress';
import type { Advance } from './exchange/run.ts';

const EVERY_MS = 5000;
const WORDS = { checking: 'checking', writing: 'writing ' };

/** How far an import is: a bar on a terminal, a line now and then anywhere else. */
export function progressOn(stream: NodeJS.WriteStream | WriteStream): { tell(advance: Advance): void; end(): void } {
  let phase: Advance['phase'] | undefined;
  let bar: SingleBar | undefined;
  let [since, said] = [performance.now(), performance.now()];

  const share = ({ records, total, bytes, ofBytes }: Advance) =>
    total === null ? bytes / Math.max(ofBytes, 1) : Math.min(1, records / Math.max(total, 1));
  const begin = (advance: Advance) => {
    bar?.stop();
    phase = advance.phase;
    since = performance.now();
    if (!stream.isTTY) {
      said = Number.NEGATIVE_INFINITY; // the first line of a phase comes at once
      return;
    }
    const format = `${WORDS[advance.phase]} {bar} {percentage}% | {rows} rows | {rate} rows/s | {left} left`;
    bar = new SingleBar({ format, stream, hideCursor: true, barCompleteChar: '█', barIncompleteChar: '░' });
    bar.start(1000, 0, { rows: 0, rate: 0, left: '?' });
  };
  return {
    tell(advance) {
      if (advance.phase !== phase) begin(advance);
      const seconds = (performance.now() - since) / 1000;
      const done = share(advance);
      const rate = Math.round(advance.records / Math.max(seconds, 0.001));
      // A file that is read whole before its first record says nothing of what is left to do.
      const left = done > 0 && done < 1 ? inWords((seconds / done) * (1 - done)) : '?';
      bar?.update(Math.floor(done * 1000), { rows: advance.records, rate, left });
      if (bar || performance.now() - said < EVERY_MS) return;
      said = performance.now();
      stream.write(
        `${advance.phase}: ${Math.floor(done * 100)}%, ${advance.records} rows, ${rate} rows/s, ${left} left\n`,
      );
    },
    end() {
      bar?.stop();
    },
  };
}

function inWords(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
