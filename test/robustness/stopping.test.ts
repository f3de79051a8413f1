import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { as } from '../api/drafts.ts';
import { EMBEDDED, ledgers } from './ledgers.ts';
import { type Answer, folderWithTables, launch, PATIENCE_MS, scratch, sleep, startServer, until } from './server.ts';
import { checkLedger } from './writers.ts';

let made = 0;
const many = (n: number) => ({
  reason: `a long one ${++made}`,
  drafts: Array.from({ length: n }, (_, i) =>
    as('actor', { slug: `actor-${made}-${i}`, type: 'organization', name: `Actor ${i}` }),
  ),
});
const locked = (settings: Record<string, string>) => existsSync(`${settings.DATA_DIR}.lock`);

describe.each(ledgers())('SIGTERM, $kind', ({ settings }) => {
  it(
    'finishes the writes and reads that were begun, takes no new ones, and lets go of the ledger',
    async () => {
      const ledger = await settings();
      const server = await startServer(ledger);
      const writes = Array.from({ length: 5 }, () => server.post('/v1/revisions', many(150)));
      const reads = Array.from({ length: 5 }, () => server.get('/v1/stances?limit=500'));
      // By then the others, as a rule, wait in line; one that has not even been read is cut off, and not written.
      await writes[0];
      const ended = server.end('SIGTERM');
      const answered = async (asked: Promise<Answer>[]) =>
        (await Promise.allSettled(asked)).flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
      const answers = (await answered(writes)).filter((answer) => answer.status !== 503);
      expect(answers.length).toBeGreaterThan(1);
      expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => 201));
      for (const { status } of await answered(reads)) expect([200, 503]).toContain(status);
      await expect(server.get('/healthz')).rejects.toThrow('fetch failed');
      expect(await ended).toEqual({ code: 0, signal: null });
      expect(locked(ledger)).toBe(false);

      const again = await startServer(ledger, server.key);
      const acknowledged = answers.map(({ headers, json: { data } }) => ({
        revision: Number(headers.get('ledger-revision')),
        kind: 'revision' as const,
        id: data.number,
        text: data.reason,
      }));
      expect(await checkLedger(again, acknowledged)).toBe(1 + acknowledged.length);

      // A body that never comes holds the first one up; a second one does not wait.
      const held = fetch(`${again.url}/v1/revisions`, {
        method: 'POST',
        headers: { authorization: `Bearer ${again.key}`, 'content-type': 'application/json' },
        body: new ReadableStream({ start: (body) => body.enqueue(new TextEncoder().encode('{')) }),
        duplex: 'half',
      } as RequestInit).then(
        () => 'answered',
        () => 'cut off',
      );
      await sleep(300);
      again.process.kill('SIGTERM');
      await sleep(500);
      expect(again.process.exitCode).toBe(null);
      expect(await again.end('SIGTERM')).toEqual({ code: 1, signal: null });
      expect(await held).toBe('cut off');
    },
    2 * PATIENCE_MS,
  );
});

if (EMBEDDED)
  describe('SIGTERM before it is ready', () => {
    const free = async () => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as { port: number };
      await new Promise((resolve) => server.close(resolve));
      return port;
    };

    it(
      'ends it as well, at any moment of the start, with nothing half done',
      async () => {
        const ledger = { DATA_DIR: await folderWithTables(join(scratch(), 'ledger')) };
        const opening = launch(ledger);
        await until('the folder is locked', () => locked(ledger));
        expect(await opening.end()).toEqual({ code: 0, signal: null });
        expect([opening.stdout(), opening.stderr()]).toEqual(['', '']);
        expect(locked(ledger)).toBe(false);

        const port = await free();
        const loading = launch({ ...ledger, PORT: String(port), LOG_LEVEL: 'warn' });
        const alive = () =>
          fetch(`http://127.0.0.1:${port}/healthz`).then(
            (response) => response.ok,
            () => false,
          );
        await until('it is alive', alive);
        expect(await loading.end()).toEqual({ code: 0, signal: null });
        expect(loading.stderr()).toBe('');
        expect(locked(ledger)).toBe(false);

        // A key, if it was made, was shown.
        const key = /dem_[\w-]+/.exec(loading.stdout())?.[0];
        const server = await startServer({ ...ledger, SHUTDOWN_TIMEOUT_MS: '0' }, key);
        expect(await checkLedger(server, [])).toBe(1);
        // No time to finish anything: it does not wait.
        expect(await server.end()).toEqual({ code: 1, signal: null });
      },
      2 * PATIENCE_MS,
    );
  });
