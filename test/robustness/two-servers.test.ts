import { hostname } from 'node:os';
import { describe, expect, it } from 'vitest';
import { EMBEDDED, emptyDatabase, POSTGRES } from './ledgers.ts';
import { folderWithTables, PATIENCE_MS, runs, scratch, sleep, startServer } from './server.ts';
import { checkLedger, newStance, startWriters } from './writers.ts';

if (EMBEDDED)
  describe('two servers on one folder', () => {
    it('the second is refused by name and the first goes on', async () => {
      const ledger = { DATA_DIR: await folderWithTables(`${scratch()}/ledger`) };
      const first = await startServer(ledger);
      const second = await runs(ledger);
      expect(second).toMatchObject({ code: 1, stdout: '' });
      expect(second.stderr.trim().split('\n')).toHaveLength(1);
      expect(second.stderr).toContain(`in use by process ${first.process.pid} on ${hostname()} since 2`);
      expect((await first.post('/v1/stances', newStance())).status).toBe(201);
      expect(await first.end()).toEqual({ code: 0, signal: null });
    });
  });

if (POSTGRES)
  describe('two servers on one PostgreSQL', () => {
    it(
      'start at once with one first dossier and one key, write together, and hear of one another at once',
      async () => {
        // Polling would take a minute: what is seen sooner was heard.
        const ledger = { DATABASE_URL: await emptyDatabase(), FOLLOW_INTERVAL_MS: '60000' };
        const keys = [startServer(ledger, 'unknown'), startServer(ledger, 'unknown')];
        const both = await Promise.all(keys);
        const printed = () => both.flatMap((server) => server.stdout().match(/dem_[\w-]+/g) ?? []);
        while (printed().length === 0) await sleep(10);
        for (const server of both) expect((await server.get('/v1/revisions')).json.meta.total).toBe(1);
        await Promise.all(both.map((server) => server.end()));
        expect(printed()).toHaveLength(1);

        const [key] = printed();
        const [a, b] = await Promise.all([startServer(ledger, key), startServer(ledger, key)]);
        const writers = [startWriters(a), startWriters(b)];
        await sleep(1500);
        await Promise.all(writers.map((w) => w.stop()));
        expect(writers.flatMap((w) => [...w.refused, ...w.lost])).toEqual([]);
        for (const w of writers) expect(w.acknowledged.length).toBeGreaterThan(0);
        const acknowledged = writers.flatMap((w) => w.acknowledged);

        const written = await a.post('/v1/stances', newStance());
        const revision = Number(written.headers.get('ledger-revision'));
        const path = `/v1/stances/${written.json.data.id}`;
        expect((await b.get(`${path}?minRevision=${revision}`)).status).toBe(200);
        const again = await a.post('/v1/stances', newStance());
        const sent = performance.now();
        while ((await b.get(`/v1/stances/${again.json.data.id}`)).status !== 200) await sleep(5);
        expect(performance.now() - sent).toBeLessThan(10_000);
        for (const server of [a, b]) expect(await checkLedger(server, acknowledged)).toBe(acknowledged.length + 3);

        const alone = startWriters(b);
        const before = startWriters(a);
        await sleep(200);
        await a.end('SIGKILL');
        await before.stop();
        const survived = alone.acknowledged.length;
        while (alone.acknowledged.length < survived + 10) await sleep(10);
        await alone.stop();
        expect([...alone.refused, ...alone.lost]).toEqual([]);
        await checkLedger(b, [...acknowledged, ...before.acknowledged, ...alone.acknowledged]);
        expect(await b.end()).toEqual({ code: 0, signal: null });
      },
      2 * PATIENCE_MS,
    );
  });
