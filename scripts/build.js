// Makes src/generated and dist, each only where it is not what its sources give: `node scripts/build.js`.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const at = (path) => join(ROOT, path);

// What they were made from is written down last, so that a build that was cut short is no build.
const CLIENT_MARK = at('src/generated/made-from');
const DIST_MARK = at('dist/made-from');
const WEB_MARK = at('dist/web/made-from');

function digest(paths) {
  const hash = createHash('sha256');
  for (const path of paths)
    hash
      .update(`${path}\0`)
      .update(readFileSync(at(path)))
      .update('\0');
  return hash.digest('hex');
}

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** A tool of node_modules/.bin, with its output shown. */
const tool = (name, ...args) => execFileSync(at(`node_modules/.bin/${name}`), args, { cwd: ROOT, stdio: 'inherit' });

const filesIn = (folder, ending) =>
  readdirSync(at(folder), { recursive: true })
    .filter((path) => ending.test(path))
    .sort();

export function generate() {
  const from = digest(['prisma/schema.prisma', 'prisma.config.ts', 'node_modules/prisma/package.json']);
  if (read(CLIENT_MARK) === from && existsSync(at('src/generated/prisma/client.ts'))) return;
  rmSync(at('src/generated'), { recursive: true, force: true });
  tool('prisma', 'generate');
  writeFileSync(CLIENT_MARK, from);
}

/** As long as something else writes to dist, nobody knows what it was made from. */
export const forgetDist = () => rmSync(DIST_MARK, { force: true });

export function build() {
  generate();
  buildServer();
  buildWeb();
}

function buildServer() {
  const paths = filesIn('src', /\.ts$/);
  const from = digest([
    ...paths.map((path) => `src/${path}`),
    'tsconfig.json',
    'package-lock.json',
    'node_modules/typescript/package.json',
  ]);
  const made = (path) => path.endsWith('.d.ts') || existsSync(at(`dist/${path.replace(/\.ts$/, '.js')}`));
  if (read(DIST_MARK) === from && paths.every(made)) return;
  // All of it, so that no module stays whose source is gone.
  rmSync(at('dist'), { recursive: true, force: true });
  tool('tsc');
  writeFileSync(DIST_MARK, from);
}

/** The page, with the client from its source. */
function buildWeb() {
  const from = digest([
    ...filesIn('web/src', /\.\w+$/).map((path) => `web/src/${path}`),
    ...filesIn('clients/typescript/src', /\.ts$/).map((path) => `clients/typescript/src/${path}`),
    'web/index.html',
    'web/vite.config.ts',
    'package-lock.json',
  ]);
  if (read(WEB_MARK) === from && existsSync(at('dist/web/index.html'))) return;
  tool('vite', 'build', '--config', 'web/vite.config.ts', '--logLevel', 'warn');
  writeFileSync(WEB_MARK, from);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    build();
  } catch (error) {
    // The tool has said what is wrong.
    if (error.status === undefined) throw error;
    process.exitCode = 1;
  }
}
