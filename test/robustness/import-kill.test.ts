import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ledgers } from './ledgers.ts';
import { launch, PATIENCE_MS, runs, scratch, sleep, startServer, until } from './server.ts';

const STATES = 200;
const ROLL_CALLS = 60;
const folder = scratch();
const file = join(folder, 'votes.ndjson');
const records: object[] = [
  { noun: 'dossier', slug: 'assembly', name: 'Assembly' },
  ...Array.from({ length: STATES }, (_, i) => ({
    noun: 'actor',
    slug: `state-${i}`,
    type: 'state',
    name: `State ${i}`,
  })),
];
for (let n = 0; n < ROLL_CALLS; n++) {
  records.push({ noun: 'proposal', slug: `motion-${n}`, dossier: 'assembly', name: `Motion ${n}`, kind: 'resolution' });
  records.push({
    noun: 'event',
    slug: `vote-${n}`,
    dossier: 'assembly',
    name: `Vote ${n}`,
    kind: 'vote',
    occurredOn: '2025-06-01',
  });
  for (let i = 0; i < STATES; i++) {
    records.push({
      noun: 'stance',
      externalId: `${n}/${i}`,
      actor: `state-${i}`,
      proposal: `motion-${n}`,
      event: `vote-${n}`,
      level: 'support',
      validFrom: '2025-06-01',
    });
  }
}
writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));

const counts = (text: string) => {
  const [, ...numbers] = /^read (\d+): new (\d+), unchanged (\d+), corrected (\d+), refused (\d+)$/m.exec(text) ?? [];
  const [read, made, unchanged, corrected, refused] = numbers.map(Number);
  return { read, made, unchanged, corrected, refused };
};

describe.each(ledgers())('an import killed in the middle, $kind', ({ settings }) => {
  it(
    'is finished by the same command again, and nothing is there twice',
    async () => {
      const ledger = await settings();
      for (let round = 0; round < 2; round++) {
        const child = launch(ledger, ['import', 'ndjson', file]);
        await until('it writes', () => child.stderr().includes('writing:') || child.process.exitCode !== null);
        await sleep(Math.random() * 500);
        await child.end('SIGKILL');
      }
      const { stdout, code } = await runs(ledger, ['import', 'ndjson', file]);
      expect(code).toBe(0);
      const { made = 0, unchanged = 0, ...others } = counts(stdout);
      expect(others).toEqual({ read: records.length, corrected: 0, refused: 0 });
      expect(made + unchanged).toBe(records.length);
      // What the killed ones wrote was there whole, batch by batch.
      expect(unchanged).toBeGreaterThan(0);
      const again = await runs(ledger, ['import', 'ndjson', file]);
      expect(counts(again.stdout)).toEqual({
        read: records.length,
        made: 0,
        unchanged: records.length,
        corrected: 0,
        refused: 0,
      });
    },
    4 * PATIENCE_MS,
  );

  it(
    'with its server says that it was interrupted, and is run again',
    async () => {
      const ledger = {
        ...(await settings()),
        IMPORT_DIR: join(folder, `imports-${Math.random()}`),
        LOAD_FIRST_DOSSIER: 'false',
      };
      const server = await startServer(ledger);
      const sent = await fetch(`${server.url}/v1/imports?format=ndjson`, {
        method: 'POST',
        headers: { authorization: `Bearer ${server.key}`, 'content-type': 'application/x-ndjson' },
        body: readFileSync(file),
      });
      expect(sent.status).toBe(202);
      const { id } = ((await sent.json()) as { data: { id: string } }).data;
      const phase = async () => (await server.get(`/v1/imports/${id}`)).json.data.progress?.phase;
      await until('it writes', async () => (await phase()) === 'writing');
      await server.end('SIGKILL');

      const next = await startServer(ledger, server.key);
      const job = async () => (await next.get(`/v1/imports/${id}`)).json.data;
      expect(await job()).toMatchObject({ state: 'interrupted', files: [{ kept: true }] });
      expect((await next.post(`/v1/imports/${id}/retry`, undefined)).status).toBe(202);
      await until('it is done', async () => (await job()).state === 'done');
      const { report } = await job();
      expect(report.new + report.unchanged).toBe(records.length);
      expect((await next.get('/v1/stances?limit=1')).json.meta.total).toBe(STATES * ROLL_CALLS);
      await next.end();
    },
    4 * PATIENCE_MS,
  );
});
