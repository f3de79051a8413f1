// How long others wait while the server is busy with something large.
import { press, requestOf } from './client.js';

const PAUSE_MS = 15;
const DAY_MS = 86_400_000;

/** Positions questions one after the other, no two the same, with a pause between them. */
export function askMeanwhile(port) {
  let going = true;
  let turn = 0;
  const latencies = [];
  const next = () => {
    const day = new Date(Date.UTC(2025, 4, 1) + DAY_MS * turn++).toISOString().slice(0, 10);
    return requestOf('GET', `/v1/proposals/ceasefire-before-talks/positions?asOf=${day}`);
  };
  const done = (async () => {
    while (going) {
      latencies.push(...(await press({ port, next, connections: 1, seconds: 0 })).latencies);
      await new Promise((later) => setTimeout(later, PAUSE_MS));
    }
  })();
  return {
    async stop() {
      going = false;
      await done;
      return latencies.sort((a, b) => a - b);
    },
  };
}
