import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformWithOxc } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { acquireLock, LockHeld } from '../../src/ledger/database/lock.ts';
import { openDatabase } from '../../src/ledger/ledger.ts';
import { readTemplate } from '../support/template.ts';

const folder = await mkdtemp(join(tmpdir(), 'demarche-lock-'));
const children = new Set<ChildProcess>();
let paths = 0;
const newPath = () => join(folder, `data-${paths++}.lock`);

beforeAll(async () => {
  for (const [name, path] of [
    ['lock', '../../src/ledger/database/lock.ts'],
    ['refusal', '../../src/domain/refusal.ts'],
  ] as const) {
    const source = fileURLToPath(new URL(path, import.meta.url));
    const { code } = await transformWithOxc(await readFile(source, 'utf8'), source);
    await writeFile(join(folder, `${name}.mjs`), code.replace('../../domain/refusal.ts', './refusal.mjs'));
  }
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

interface Answer {
  pid: number;
  done: boolean;
  name?: string;
  message?: string;
}

async function startChild(): Promise<ChildProcess> {
  const script = fileURLToPath(new URL('../support/lock-child.js', import.meta.url));
  const child = fork(script, [pathToFileURL(join(folder, 'lock.mjs')).href], { execArgv: [] });
  children.add(child);
  await once(child, 'message');
  return child;
}

async function ask(child: ChildProcess, message: { take?: string; leave?: boolean; proc?: string }): Promise<Answer> {
  const answer = once(child, 'message');
  child.send(message);
  return (await answer)[0] as Answer;
}

async function kill(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

async function leftByDeadProcess(path: string, change: object = {}, proc?: string): Promise<string> {
  const child = await startChild();
  expect(await ask(child, { take: path, proc })).toMatchObject({ done: true });
  await kill(child);
  const content = JSON.stringify({ ...JSON.parse(await readFile(path, 'utf8')), ...change });
  await writeFile(path, content);
  return content;
}

it('refuses a second process by the name of the first, until it lets go', async () => {
  const path = newPath();
  const [first, second] = await Promise.all([startChild(), startChild()]);
  expect(await ask(first, { take: path })).toMatchObject({ done: true });
  const { since } = JSON.parse(await readFile(path, 'utf8'));
  const refused = await ask(second, { take: path });
  expect(refused).toMatchObject({ done: false, name: 'LockHeld' });
  expect(refused.message).toContain(`process ${first.pid} on `);
  expect(refused.message).toContain(`since ${since}`);
  expect(refused.message).toContain(path);
  await ask(first, { leave: true });
  expect(await ask(second, { take: path })).toMatchObject({ done: true });
});

it('is taken over from a process that was killed', async () => {
  const path = newPath();
  await leftByDeadProcess(path);
  const lock = await acquireLock(path);
  expect(JSON.parse(await readFile(path, 'utf8')).pid).toBe(process.pid);
  await lock.release();
  expect((await readdir(folder)).filter((name) => name.startsWith(path.slice(folder.length + 1)))).toEqual([]);
});

it('is taken over from before a restart of the machine, though the pid lives again', async () => {
  const path = newPath();
  await leftByDeadProcess(path, { pid: process.pid, boot: 'another boot' });
  await (await acquireLock(path)).release();
});

it('is taken over where the pid was given to a later process', async () => {
  const path = newPath();
  await leftByDeadProcess(path, { pid: process.pid, start: '1' });
  await (await acquireLock(path)).release();
});

it('is left alone where the holder cannot be seen from here', async () => {
  const path = newPath();
  await leftByDeadProcess(path, { host: 'elsewhere', space: 'pid:[1]' });
  await expect(acquireLock(path)).rejects.toThrow(/on elsewhere since .* remove /);
  await leftByDeadProcess(newPath(), {}).then(async (content) => {
    await writeFile(path, JSON.stringify({ ...JSON.parse(content), host: 'elsewhere', boot: 'another boot' }));
    await expect(acquireLock(path)).rejects.toThrow(LockHeld);
  });
});

it('is taken over in the same container, started again', async () => {
  const path = newPath();
  await leftByDeadProcess(path, { pid: process.pid, space: 'pid:[1]' });
  await (await acquireLock(path)).release();
});

it('works without /proc, by asking for the pid alone', async () => {
  const path = newPath();
  const without = join(folder, 'no-proc');
  await leftByDeadProcess(path, {}, without);
  const lock = await acquireLock(path, without);
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ boot: null, start: null, space: null });
  const other = await startChild();
  expect(await ask(other, { take: path, proc: without })).toMatchObject({ done: false, name: 'LockHeld' });
  await lock.release();
});

it('does not take a foreign file for a lock', async () => {
  const path = newPath();
  await writeFile(path, 'something else');
  await expect(acquireLock(path)).rejects.toThrow('is not a lock of this program');
  expect(await readFile(path, 'utf8')).toBe('something else');
});

it('has exactly one winner where several processes find one stale lock', async () => {
  const racers = await Promise.all([startChild(), startChild(), startChild()]);
  const stale = await leftByDeadProcess(newPath());
  // Half of the rounds find a successor as well that died before it was done.
  const { nonce } = JSON.parse(stale);
  const deadSuccessor = JSON.stringify({ ...JSON.parse(stale), nonce: 'dead-successor' });
  for (let round = 0; round < 150; round++) {
    const path = newPath();
    await writeFile(path, stale);
    if (round % 2) await writeFile(`${path}.after.${nonce}`, deadSuccessor);
    const answers = await Promise.all(racers.map((racer) => ask(racer, { take: path })));
    const winners = answers.filter((answer) => answer.done);
    expect(winners, `round ${round}: ${JSON.stringify(answers)}`).toHaveLength(1);
    expect(JSON.parse(await readFile(path, 'utf8')).pid).toBe(winners[0]?.pid);
    for (const loser of answers.filter((answer) => !answer.done)) expect(loser.name).toBe('LockHeld');
    await Promise.all(
      racers.filter((racer) => racer.pid === winners[0]?.pid).map((racer) => ask(racer, { leave: true })),
    );
  }
});

it('guards the embedded database, by whatever name the folder goes', async () => {
  const dataDir = join(folder, 'ledger');
  await mkdir(dataDir);
  await symlink(dataDir, join(folder, 'alias'));
  const template = await readTemplate();
  const database = await openDatabase({ dataDir, template });
  await expect(openDatabase({ dataDir: join(folder, 'alias') })).rejects.toThrow(LockHeld);
  await database.query("INSERT INTO api_key (name, prefix, sha256) VALUES ('a', 'a', 'a')");
  await database.close();
  const again = await openDatabase({ dataDir: join(folder, 'alias') });
  expect(await again.query('SELECT name FROM api_key')).toEqual([{ name: 'a' }]);
  await again.close();
  expect(await readdir(folder)).not.toContain('ledger.lock');
});
