import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SRC = join(ROOT, 'src');

/**
 * What each folder of src may import from, besides packages. What is not listed may import anything. That long work
 * takes turns concerns all but the domain.
 */
const ARROWS: Record<string, string[]> = {
  domain: ['domain'],
  ledger: ['ledger', 'domain', 'generated', 'turns.ts'],
  http: ['http', 'domain', 'turns.ts'],
  // Of exchange, the routes that move data in and out; of api, exchange takes the shapes alone (below).
  api: ['api', 'http', 'ledger', 'domain', 'exchange', 'turns.ts'],
  exchange: ['exchange', 'api', 'http', 'ledger', 'domain', 'turns.ts'],
};
/** Packages that a folder leaves to others. */
const PACKAGES: Record<string, RegExp> = {
  domain: /./,
  ledger: /^(fastify|@fastify|zod)/,
  http: /^(pg|@prisma|@electric-sql)/,
  api: /^(pg|@prisma|@electric-sql)/,
};
const LONGEST = 300;

const files = (await readdir(SRC, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((path) => !relative(SRC, path).startsWith('generated'));
const sources = await Promise.all(
  files.map(async (path) => ({ path: relative(SRC, path), text: await readFile(path, 'utf8') })),
);
const imports = sources.flatMap(({ path, text }) =>
  [...text.matchAll(/(?: from|^import|import\() ?'([^'\n]+)'/gm)].map(([, name = '']) => ({ path, name })),
);
const top = (path: string) => path.split('/')[0] as string;
const arrows = imports
  .filter(({ name }) => name.startsWith('.'))
  .map(({ path, name }) => ({ path, target: join(dirname(path), name) }));

describe('arrows', () => {
  it('are read from the files at all', () => {
    for (const folder of Object.keys(ARROWS)) expect(arrows.map(({ path }) => top(path))).toContain(folder);
  });

  it('run one way: domain ← ledger ← api → http', () => {
    const wrong = arrows.filter(({ path, target }) => ARROWS[top(path)]?.includes(top(target)) === false);
    expect(wrong).toEqual([]);
  });

  it('to the routes come from app.ts alone', () => {
    const toRoutes = arrows.filter(({ target }) => /^(api|exchange)\/[^/]+\/routes\.ts$/.test(target));
    expect([...new Set(toRoutes.map(({ path }) => path))]).toEqual(['app.ts']);
  });

  it('from exchange lead to the shapes of the api alone', () => {
    const toApi = arrows.filter(({ path, target }) => top(path) === 'exchange' && top(target) === 'api');
    expect(toApi.filter(({ target }) => !/\/(schema|shapes)\.ts$/.test(target))).toEqual([]);
  });

  it('leave packages where they belong', () => {
    const wrong = imports.filter(({ path, name }) => !name.startsWith('.') && PACKAGES[top(path)]?.test(name));
    expect(wrong).toEqual([]);
  });
});

it(`has no file in src over ${LONGEST} lines`, () => {
  const long = sources.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
  expect(long.filter(({ lines }) => lines > LONGEST)).toEqual([]);
});

describe('tracked files', async () => {
  const git = () =>
    execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const isCheckout = await readdir(join(ROOT, '.git')).then(
    () => true,
    () => false,
  );
  const tracked = isCheckout ? git().split('\0').filter(Boolean) : [];

  it.runIf(isCheckout)('name no folder of the machine that they were written on', async () => {
    // Where this checkout lies, unless that is a place like /app, and where people's files usually lie.
    const here = ROOT.replace(/\/$/, '');
    const usual = /(?<![\w.}])\/(work|root|home|Users|tmp\/[\w.-]+)\/\w/;
    const found: string[] = [];
    for (const path of tracked) {
      const text = await readFile(join(ROOT, path), 'utf8').catch(() => '');
      const isNamed = here.split('/').length > 2 && text.includes(`${here}/`);
      if (isNamed || usual.test(text)) found.push(path);
    }
    expect(tracked).toContain('package.json');
    expect(found).toEqual([]);
  });

  it.runIf(isCheckout)('name no package registry', async () => {
    const lock = await readFile(join(ROOT, 'package-lock.json'), 'utf8');
    const hosts = [...lock.matchAll(/"resolved": "(\w+:\/\/[^/"]+)/g)].map(([, host]) => host);
    expect([...new Set(hosts)]).toEqual([]);
    const npmrc = await readFile(join(ROOT, '.npmrc'), 'utf8');
    expect(npmrc).not.toMatch(/registry|:\/\//);
  });
});
