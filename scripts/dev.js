// `npm run dev`: compiles on each save, and starts the server again once the compiler is through. Ctrl-C ends both.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watchFile } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, forgetDist, generate } from './build.js';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

build();
forgetDist();

// The server ends as well where this process is killed and can tell it nothing.
const LEASH = `data:text/javascript,${encodeURIComponent(
  "process.on('disconnect', () => process.kill(process.pid, 'SIGTERM')); process.channel.unref();",
)}`;

let server;
let turn = Promise.resolve();
let ending = false;

async function stop() {
  if (!server || server.exitCode !== null || server.signalCode !== null) return;
  const exit = once(server, 'exit');
  server.kill('SIGTERM');
  await exit;
}

/** The old one lets go of the ledger before the new one takes it. */
function restart() {
  turn = turn.then(async () => {
    await stop();
    if (ending) return;
    // In a group of its own: Ctrl-C comes to it through this process, once, and it finishes what it began.
    server = spawn(process.execPath, ['--enable-source-maps', '--import', LEASH, at('dist/main.js'), 'serve'], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      detached: true,
    });
    server.once('exit', (code) => {
      if (code) console.error(`The server ended with ${code}; it starts again at the next save.`);
    });
  });
}

const compiler = spawn(process.execPath, [at('node_modules/typescript/bin/tsc'), '--watch', '--preserveWatchOutput'], {
  cwd: at(''),
  stdio: ['ignore', 'pipe', 'inherit'],
  detached: true,
});
compiler.stdout.setEncoding('utf8').on('data', (text) => {
  process.stdout.write(text);
  if (/Found \d+ errors?/.test(text)) restart();
});
compiler.once('exit', (code) => {
  if (!ending) void end(code ?? 1);
});

watchFile(at('prisma/schema.prisma'), { interval: 500 }, () => {
  try {
    generate();
  } catch {
    console.error('The schema is left as it was until it is right.');
  }
});

async function end(code) {
  if (ending) return;
  ending = true;
  // The compiler may have started one of its own, so the group ends.
  if (compiler.exitCode === null) process.kill(-compiler.pid, 'SIGTERM');
  await turn;
  await stop();
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(0));
