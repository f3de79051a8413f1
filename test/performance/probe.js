// Loaded into every measured server before its own program (node --import): answers its parent's questions about the
// process, so that the program itself needs no door for them.
import { Session } from 'node:inspector/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';

const profiler = new Session();
const delays = monitorEventLoopDelay({ resolution: 1 });

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
  watch() {
    delays.reset();
    delays.enable();
  },
  /** Milliseconds between two rounds of the event loop, at most. */
  watched() {
    delays.disable();
    return delays.max / 1e6;
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
