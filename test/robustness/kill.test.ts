import { describe, expect, it } from 'vitest';
import { ledgers, PATIENCE_MS, type Server, sleep, startServer } from './server.ts';
import { type Acknowledged, checkLedger, startWriters } from './writers.ts';

const ROUNDS = 3;

describe.each(ledgers())('killed in the middle of writes, $kind', ({ settings }) => {
  it(
    'has all that it acknowledged and no half of anything when it starts again',
    async () => {
      const ledger = await settings();
      const acknowledged: Acknowledged[] = [];
      let server: Server & { key: string } = await startServer(ledger);
      const { key } = server;
      for (let round = 1; round <= ROUNDS; round++) {
        const writers = startWriters(server, { stances: 4, batches: 2 });
        while (writers.acknowledged.length < 6) await sleep(5);
        await sleep(Math.random() * 200);
        expect(await server.end('SIGKILL')).toEqual({ code: null, signal: 'SIGKILL' });
        await writers.stop();
        expect(writers.refused).toEqual([]);
        acknowledged.push(...writers.acknowledged);

        server = await startServer(ledger, key);
        // Of the requests that got no answer, each is there whole or not at all.
        const revisions = await checkLedger(server, acknowledged);
        expect(revisions).toBeGreaterThanOrEqual(1 + acknowledged.length);
      }
      expect(await server.end()).toEqual({ code: 0, signal: null });
    },
    2 * PATIENCE_MS,
  );
});
