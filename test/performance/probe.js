// Loaded into every measured server before its own program (node --import): answers its parent's questions about the
// process, so that the program itself needs no door for them.
import { openSync, readSync } from 'node:fs';
import { Session } from 'node:inspector/promises';

const profiler = new Session();
let seen = null;
/** Nanoseconds of this thread alone on the processor, where Linux counts them; else those of all threads. */
const counted = Buffer.alloc(64);
let schedstat = null;
try {
  schedstat = openSync('/proc/self/schedstat', 'r');
} catch {}
function processorMs() {
  if (schedstat === null) return ANSWERS.processor() / 1000;
  const length = readSync(schedstat, counted, 0, counted.length, 0);
  return Number(counted.latin1Slice(0, length).split(' ', 1)[0]) / 1e6;
}

const ANSWERS = {
  async memory() {
    for (let i = 0; i < 3; i++) {
      globalThis.gc?.();
      await new Promise((done) => setTimeout(done, 50));
    }
    return process.memoryUsage();
  },
  /** Microseconds on the processor, all threads. */
  processor() {
    const { user, system } = process.cpuUsage();
    return user + system;
  },
  /** Looks at every round of the event loop: at the clock, at its own time on the processor, and at the memory. */
  watch() {
    seen = { stretch: 0, work: 0, rss: process.memoryUsage.rss() };
    let [at, spent, most] = [performance.now(), processorMs(), seen.rss];
    const look = () => {
      if (seen === null) return;
      const [now, total] = [performance.now(), processorMs()];
      seen.stretch = Math.max(seen.stretch, now - at);
      seen.work = Math.max(seen.work, Math.min(now - at, total - spent));
      if (now - at > 1) most = Math.max(most, process.memoryUsage.rss());
      seen.growth = most - seen.rss;
      [at, spent] = [performance.now(), processorMs()];
      setImmediate(look);
    };
    setImmediate(look);
  },
  /**
   * Of the rounds since then the longest, in milliseconds by the clock and on the processor, which other programs do
   * not lengthen; and the bytes by which the process grew meanwhile.
   */
  watched() {
    const found = seen;
    seen = null;
    return found;
  },
  async profile() {
    profiler.connect();
    await profiler.post('Profiler.enable');
    await profiler.post('Profiler.start');
  },
  async profiled() {
    const { profile } = await profiler.post('Profiler.stop');
    profiler.disconnect();
    return profile;
  },
};

process.on('message', async (question) => process.send?.((await ANSWERS[question]()) ?? null));
process.channel?.unref();
