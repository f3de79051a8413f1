import { describe, expect, it } from 'vitest';
import { emptyDatabase, ledgers, POSTGRES } from './ledgers.ts';
import { PATIENCE_MS, type Server, sleep, startServer } from './server.ts';
import { type Acknowledged, checkLedger, sendAgain, startWriters, writeTogether } from './writers.ts';

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

const CLIENTS = 64;
const THOUSAND = 1000;

describe.each(ledgers())('killed in the middle of groups of writes, $kind', ({ settings }) => {
  it(
    'has a thousand that it acknowledged, each once, also those that are sent again',
    async () => {
      const ledger = await settings();
      const acknowledged: Acknowledged[] = [];
      let server: Server & { key: string } = await startServer(ledger);
      const { key } = server;
      let replayed = 0;
      while (acknowledged.length < THOUSAND) {
        const killAt = 150 + Math.floor(Math.random() * 150);
        const kill = (n: number) => void (n === killAt && server.process.kill('SIGKILL'));
        const round = await writeTogether(server, CLIENTS, Number.POSITIVE_INFINITY, kill);
        expect(await server.ended).toEqual({ code: null, signal: 'SIGKILL' });
        expect(round.lost.length).toBeGreaterThan(1);
        server = await startServer(ledger, key);
        const again = await sendAgain(server, round.lost);
        replayed += again.filter((answer) => answer.replayed).length;
        acknowledged.push(...round.acknowledged, ...again);
        // The first dossier, and nothing twice.
        expect(await checkLedger(server, acknowledged)).toBe(1 + acknowledged.length);
      }
      expect(replayed).toBeLessThan(acknowledged.length);
      expect(await server.end()).toEqual({ code: 0, signal: null });
    },
    6 * PATIENCE_MS,
  );
});

if (POSTGRES)
  it(
    'two servers on one PostgreSQL that write at once: killing one loses nothing of either',
    async () => {
      const ledger = { DATABASE_URL: await emptyDatabase() };
      const first = await startServer(ledger);
      const { key } = first;
      const acknowledged: Acknowledged[] = [];
      let killed: Server = first;
      const other = await startServer(ledger, key);
      for (let round = 0; round < 2; round++) {
        const kill = (n: number) => void (n === 150 && killed.process.kill('SIGKILL'));
        const both = await Promise.all([
          writeTogether(killed, CLIENTS / 2, Number.POSITIVE_INFINITY, kill),
          writeTogether(other, CLIENTS / 2, 250, () => {}),
        ]);
        expect(both[1].lost).toEqual([]);
        const again = await sendAgain(other, both[0].lost);
        acknowledged.push(...both.flatMap((one) => one.acknowledged), ...again);
        expect(await checkLedger(other, acknowledged)).toBe(1 + acknowledged.length);
        killed = await startServer(ledger, key);
        expect(await checkLedger(killed, acknowledged)).toBe(1 + acknowledged.length);
      }
      for (const server of [killed, other]) expect(await server.end()).toEqual({ code: 0, signal: null });
    },
    6 * PATIENCE_MS,
  );
