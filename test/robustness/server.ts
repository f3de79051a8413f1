import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { atEnd } from '../support/at-end.ts';
import { templateFile } from '../support/template.ts';

/** The real program as child processes, on ledgers of their own. dist/ is built: `npm test` does that first. */

export const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
/** Generous: starting takes seconds of a processor, and there may be few of them. */
export const PATIENCE_MS = 120_000;

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export async function until(what: string, condition: () => unknown, withinMs = PATIENCE_MS): Promise<void> {
  const end = performance.now() + withinMs;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`not within ${withinMs} ms: ${what}`);
    await sleep(10);
  }
}

export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

export interface Child {
  process: ChildProcess;
  /** What it said so far. */
  stdout(): string;
  stderr(): string;
  ended: Promise<Exit>;
  /** Sends the signal and waits for the end. */
  end(signal?: NodeJS.Signals): Promise<Exit>;
}

/** Code made quickly rather than well: a start costs half as much. On Node 20 what runs for long still becomes better. */
const QUICK = ['--liftoff-only', ...(process.version.startsWith('v20.') ? ['--interrupt-budget=2000000'] : [])];

export function launch(
  settings: Record<string, string>,
  args = ['serve'],
  { main = MAIN, ...as }: { uid?: number; cwd?: string; main?: string } = {},
): Child {
  const child = spawn(process.execPath, [...QUICK, main, ...args], {
    env: { PATH: process.env.PATH, PORT: '0', LOG_REQUESTS: 'false', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...as,
  });
  atEnd(() => void child.kill('SIGKILL'));
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream]?.setEncoding('utf8').on('data', (text: string) => {
      said[stream] += text;
    });
  // 'close' comes after the last of what it said.
  const ended = new Promise<Exit>((resolve) => child.once('close', (code, signal) => resolve({ code, signal })));
  return {
    process: child,
    stdout: () => said.stdout,
    stderr: () => said.stderr,
    ended,
    end(signal = 'SIGTERM') {
      child.kill(signal);
      return ended;
    },
  };
}

/** Runs to the end; a program that does not end is a failure of the test. */
export async function runs(...how: Parameters<typeof launch>) {
  const child = launch(...how);
  const timer = setTimeout(() => child.process.kill('SIGKILL'), PATIENCE_MS);
  const exit = await child.ended;
  clearTimeout(timer);
  return { ...exit, stdout: child.stdout(), stderr: child.stderr() };
}

export interface Answer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers by name
  json: any;
}

export interface Server extends Child {
  url: string;
  port: number;
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  get(path: string): Promise<Answer>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>;
}

const ADDRESS = /"address":"(http:\/\/[^\s"]+:(\d+))".*"msg":"Demarche answers"/;
export const KEY = /"key":"(dem_[\w-]+)","msg":"Key for writing, shown this once"/;

/** Until it is ready. `key` is one that an earlier server of the same ledger printed. */
export async function startServer(
  settings: Record<string, string>,
  key?: string,
  withinMs = PATIENCE_MS,
): Promise<Server & { key: string }> {
  const child = launch(settings);
  const exit = child.ended.then(({ code, signal }) => {
    throw new Error(`the server ended (${code ?? signal}) before it was ready: ${child.stderr()}`);
  });
  const ready = until(
    'the server is ready',
    () => ADDRESS.test(child.stdout()) && (key || KEY.test(child.stdout())),
    withinMs,
  );
  await Promise.race([ready, exit]).catch((error) => {
    child.process.kill('SIGKILL');
    throw error;
  });
  exit.catch(() => {});
  const [, url = '', port] = ADDRESS.exec(child.stdout()) ?? [];
  const secret = key ?? (KEY.exec(child.stdout())?.[1] as string);
  const ask: Server['ask'] = async (method, path, body, headers = {}) => {
    const response = await fetch(url + path, {
      method,
      headers: {
        ...(method !== 'GET' && { authorization: `Bearer ${secret}`, 'content-type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, json: text ? JSON.parse(text) : undefined };
  };
  return {
    ...child,
    url,
    port: Number(port),
    key: secret,
    ask,
    get: (path) => ask('GET', path),
    post: (path, body, headers) => ask('POST', path, body, headers),
  };
}

/** A folder for one test file, gone afterwards. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-robustness-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An embedded ledger with its tables and nothing in it: initdb takes long. */
export async function folderWithTables(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['-xf', await templateFile(), '-C', folder], { stdio: 'pipe' });
  if (!existsSync(join(folder, 'PG_VERSION'))) throw new Error('the template holds no data folder');
  return folder;
}
