// Servers as child processes, each with the probe inside.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const PROBE = new URL('probe.js', import.meta.url).href;
const MAIN = at('../../dist/main.js');
const PATIENCE_MS = 120_000;

/**
 * @typedef {object} Server
 * @property {number} port
 * @property {number} pid
 * @property {number} readyAfter seconds from spawn to the first 200
 * @property {(question: 'memory' | 'processor' | 'watch' | 'watched' | 'profile' | 'profiled') => Promise<any>} ask
 * @property {() => Promise<void>} stop
 */

/** `node dist/main.js serve`. @returns {Promise<Server>} */
export function startDemarche(settings, atEnd, logFile) {
  const CHECKPOINT_DIR = join(dirname(logFile), 'checkpoints');
  return start(
    [MAIN, 'serve'],
    { LOAD_FIRST_DOSSIER: 'false', CHECKPOINT_DIR, ...settings },
    '/readyz',
    atEnd,
    logFile,
  );
}

/** @returns {Promise<Server>} */
export const startBare = (file, atEnd, logFile) => start([at('bare.js'), '{port}', file], {}, '/', atEnd, logFile);

/** @returns {Promise<Server>} */
export const startLean = (url, atEnd, logFile) => start([at('lean.js'), '{port}', url], {}, '/', atEnd, logFile);

/** The first start reads the whole ledger; the next ones read what it kept. The last of the servers goes on. */
export async function startedAgain(settings, atEnd, log) {
  const starts = [];
  for (;;) {
    const server = await startDemarche(settings, atEnd, log);
    starts.push(server.readyAfter);
    if (starts.length === 3) return { server, firstStart: starts[0], start: (starts[1] + starts[2]) / 2 };
    await server.stop();
  }
}

/** What a server at rest spends in a second at most. */
const AT_REST_US = 50_000;

/** Waits until its threads, too, have read the ledger. */
export async function atRest(server) {
  while ((await spentIn(server, () => new Promise((done) => setTimeout(done, 1000)))) > AT_REST_US);
}

/** Microseconds of the processor that a server spends meanwhile. */
export async function spentIn(server, work) {
  const before = await server.ask('processor');
  await work();
  return (await server.ask('processor')) - before;
}

/** Runs a command of the program to its end and returns what it said. */
export async function demarche(args, settings) {
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: environmentWith(settings),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = (await child.stdout.setEncoding('utf8').toArray()).join('');
  const [code] = child.exitCode === null ? await once(child, 'exit') : [child.exitCode];
  if (code !== 0) throw new Error(`demarche ${args[0]} ended with ${code}`);
  return said;
}

/** The settings given and no others of this shell. */
const environmentWith = (settings) => ({
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  NODE_ENV: 'production',
  ...settings,
});

/** A program of Node has the probe inside, another has none. @returns {Promise<Server>} */
export async function start(program, settings, path, atEnd, logFile, command = process.execPath) {
  const port = await freePort();
  const log = openSync(logFile, 'a');
  const from = performance.now();
  const probe = command === process.execPath ? ['--expose-gc', '--import', PROBE] : [];
  const child = spawn(command, [...probe, ...program.map((part) => part.replace('{port}', port))], {
    env: environmentWith({ ...settings, PORT: String(port) }),
    stdio: ['ignore', log, log, 'ipc'],
  });
  const gone = once(child, 'exit');
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await gone;
  };
  atEnd(stop);
  while ((await statusOf(port, path)) !== 200) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}; see ${logFile}`);
    if (performance.now() - from > PATIENCE_MS) throw new Error(`the server was not ready in time; see ${logFile}`);
    await new Promise((done) => setTimeout(done, 10));
  }
  const readyAfter = (performance.now() - from) / 1000;
  const ask = async (question) => {
    const answered = once(child, 'message');
    child.send(question);
    const died = gone.then(() => Promise.reject(new Error(`the server died; see ${logFile}`)));
    return (await Promise.race([answered, died]))[0];
  };
  return { port, pid: child.pid, readyAfter, ask, stop };
}

function statusOf(port, path) {
  return new Promise((resolve) => {
    const request = get({ host: '127.0.0.1', port, path, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.on('error', () => resolve(null));
  });
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
