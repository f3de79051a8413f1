// Servers as child processes, each with the probe inside.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
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
  return start([MAIN, 'serve'], { LOAD_FIRST_DOSSIER: 'false', ...settings }, '/readyz', atEnd, logFile);
}

/** @returns {Promise<Server>} */
export const startBare = (file, atEnd, logFile) => start([at('bare.js'), null, file], {}, '/', atEnd, logFile);

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

async function start(program, settings, path, atEnd, logFile) {
  const port = await freePort();
  const log = openSync(logFile, 'a');
  const from = performance.now();
  const args = ['--expose-gc', '--import', PROBE, ...program.map((part) => part ?? String(port))];
  const child = spawn(process.execPath, args, {
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
