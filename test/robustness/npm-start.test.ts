import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { folderWithTables, PATIENCE_MS, scratch, until } from './server.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const BUILD = fileURLToPath(new URL('../../scripts/build.js', import.meta.url));
const folder = scratch();
const npms: ChildProcess[] = [];

afterAll(() => {
  for (const npm of npms)
    if (npm.exitCode === null && npm.signalCode === null) process.kill(-Number(npm.pid), 'SIGKILL');
});

/** `npm start` as it is in package.json, but for the build: other tests run what it would overwrite. */
async function npmStart(name: string) {
  const project = join(folder, name);
  mkdirSync(project);
  symlinkSync(DIST, join(project, 'dist'));
  const scripts = { ...manifest.scripts, build: 'true' };
  writeFileSync(join(project, 'package.json'), JSON.stringify({ ...manifest, scripts }));
  const DATA_DIR = await folderWithTables(join(project, 'data'));
  const npm = spawn('npm', ['start'], {
    cwd: project,
    env: { PATH: process.env.PATH, HOME: project, PORT: '0', DATA_DIR, IMPORT_DIR: join(project, 'imports') },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  npms.push(npm);
  let output = '';
  for (const stream of [npm.stdout, npm.stderr])
    stream.on('data', (text) => {
      output += text;
    });
  const ended = new Promise((resolve) => npm.once('close', resolve));
  const address = () => /"address":"([^"]+)"/.exec(output)?.[1];
  await until(`npm start is ready: ${output}`, address);
  return { pid: Number(npm.pid), url: address() as string, lock: `${DATA_DIR}.lock`, ended };
}

it('builds nothing anew that is built', () => {
  const main = join(DIST, 'main.js');
  const before = statSync(main).mtimeMs;
  expect(execFileSync(process.execPath, [BUILD], { encoding: 'utf8' })).toBe('');
  expect(statSync(main).mtimeMs).toBe(before);
});

it.each([
  { what: 'SIGTERM to npm alone', signal: 'SIGTERM', group: 1 },
  { what: 'Ctrl-C, which reaches the whole process group', signal: 'SIGINT', group: -1 },
])(
  '`npm start` frees the port and the ledger at $what',
  async ({ signal, group }) => {
    const { pid, url, lock, ended } = await npmStart(signal);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect(existsSync(lock)).toBe(true);
    process.kill(group * pid, signal);
    await ended;
    await until('the lock is released', () => !existsSync(lock), 5000);
    await expect(fetch(`${url}/healthz`)).rejects.toThrow('fetch failed');
  },
  PATIENCE_MS,
);
