import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { describe, expect, it } from 'vitest';
import { EMBEDDED, emptyDatabase, POSTGRES } from './ledgers.ts';
import { launch, PATIENCE_MS, runs, scratch, sleep, startServer, until } from './server.ts';
import { newStance } from './writers.ts';

if (EMBEDDED)
  describe('several workers', () => {
    it(
      'are refused on the embedded ledger, and where they are no number',
      async () => {
        const refused = await runs({ DATA_DIR: `${scratch()}/ledger` }, ['serve', '--workers', '2']);
        expect(refused).toMatchObject({ code: 1, stdout: '' });
        expect(refused.stderr).toContain('several workers need PostgreSQL');
        for (const [args, said] of [
          [['--workers', '0'], '1 to 64'],
          [['--wrokers', '2'], 'takes no wrokers'],
          [['two'], 'takes no two'],
        ] as const)
          expect((await runs({}, ['serve', ...args])).stderr).toContain(said);
      },
      2 * PATIENCE_MS,
    );
  });

if (POSTGRES)
  describe('several workers on PostgreSQL', () => {
    const processesOf = (pid: number) =>
      readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
    /** By the lines of the log, the workers that have answered. */
    const answering = (stderr: string) => new Set([...stderr.matchAll(/"worker":(\d+),"reqId"/g)].map(([, id]) => id));

    it(
      'answer on one port, read what another wrote, are replaced when they die, and all finish',
      async () => {
        const settings = { DATABASE_URL: await emptyDatabase(), WORKERS: '2', LOG_REQUESTS: 'true' };
        const server = await startServer(settings);
        const pid = server.process.pid as number;
        // A connection of its own each: they are dealt out in turn.
        const read = (path: string) =>
          new Promise<number | undefined>((resolve, reject) => {
            const asked = get(server.url + path, { agent: false, signal: AbortSignal.timeout(5000) }, (answer) => {
              answer.resume().once('end', () => resolve(answer.statusCode));
            });
            asked.once('error', reject);
          });
        await until('both answer', async () => {
          expect(await read('/readyz')).toBe(200);
          return answering(server.stderr()).size === 2;
        });
        for (let n = 0; n < 6; n++) {
          const written = await server.post('/v1/stances', newStance());
          expect(written.status).toBe(201);
          const revision = written.headers.get('ledger-revision');
          const path = `/v1/stances/${written.json.data.id}?minRevision=${revision}`;
          for (let i = 0; i < 4; i++) expect(await read(path)).toBe(200);
        }
        const [dead = 0, ...others] = processesOf(pid);
        expect(others).toHaveLength(1);
        process.kill(dead, 'SIGKILL');
        await until('a third one answers', async () => {
          expect(await read('/readyz').catch(() => 200)).toBe(200);
          return answering(server.stderr()).has('3');
        });
        expect(server.stderr()).toContain('a worker died and is replaced');
        expect(processesOf(pid)).toHaveLength(2);
        expect(await server.end()).toEqual({ code: 0, signal: null });
        expect(server.stdout().match(/Demarche answers/g)).toHaveLength(1);
      },
      6 * PATIENCE_MS,
    );

    it(
      'leave no connection open and unanswered when they die',
      async () => {
        const server = await startServer({ DATABASE_URL: await emptyDatabase(), WORKERS: '3' });
        const pid = server.process.pid as number;
        /** What became of a request on a connection of its own. */
        const ask = () =>
          new Promise<'answered' | 'closed' | 'left'>((resolve) => {
            const asked = get(`${server.url}/readyz`, { agent: false }, (answer) => {
              answer.resume().once('close', () => resolve(answer.complete ? 'answered' : 'closed'));
            });
            asked.once('error', () => resolve('closed')).setTimeout(3000, () => resolve('left'));
          });
        // By the prefix of the ids of its requests.
        const prefixes = new Set<string | undefined>();
        await until('all three answer', async () => {
          const { headers } = await fetch(`${server.url}/readyz`, { headers: { connection: 'close' } });
          return prefixes.add(headers.get('request-id')?.split('-')[0]).size === 3;
        });
        const fates = { answered: 0, closed: 0, left: 0 };
        let isOver = false;
        const clients = Array.from({ length: 24 }, async () => {
          while (!isOver) fates[await ask()]++;
        });
        for (const victim of processesOf(pid).slice(0, 2)) {
          await sleep(200);
          // What is handed to it from now on it will never take.
          process.kill(victim, 'SIGSTOP');
          await sleep(200);
          process.kill(victim, 'SIGKILL');
        }
        await sleep(200);
        isOver = true;
        await Promise.all(clients);
        expect(fates.answered).toBeGreaterThan(0);
        expect(fates.left).toBe(0);
        expect(await server.end()).toEqual({ code: 0, signal: null });
      },
      6 * PATIENCE_MS,
    );

    it(
      'end with the error of the first that cannot start',
      async () => {
        const nowhere = launch({ DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none', WORKERS: '2' });
        expect(await nowhere.ended).toMatchObject({ code: 1 });
      },
      PATIENCE_MS,
    );
  });
