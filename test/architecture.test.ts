import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SRC = join(ROOT, 'src');

/** What each room of src may import from, besides packages: only rooms below it. docs/architecture.md draws it. */
const BELOW: Record<string, string[]> = {
  runtime: [],
  domain: [],
  nouns: ['domain'],
  http: ['nouns', 'domain', 'runtime'],
  ledger: ['nouns', 'domain', 'runtime', 'generated'],
  exchange: ['ledger', 'nouns', 'domain', 'runtime'],
  api: ['exchange', 'ledger', 'http', 'nouns', 'domain', 'runtime'],
  analyses: ['api', 'exchange', 'ledger', 'http', 'nouns', 'domain', 'runtime'],
  'config.ts': ['domain'],
  threads: ['routes.ts', 'config.ts', 'analyses', 'api', 'exchange', 'ledger', 'http', 'nouns', 'domain', 'runtime'],
  'app.ts': [
    'threads',
    'routes.ts',
    'config.ts',
    'analyses',
    'api',
    'exchange',
    'ledger',
    'http',
    'nouns',
    'domain',
    'runtime',
  ],
  control: ['api', 'exchange', 'ledger', 'http', 'nouns', 'domain', 'runtime'],
  commands: [
    'app.ts',
    'config.ts',
    'control',
    'analyses',
    'api',
    'exchange',
    'ledger',
    'http',
    'nouns',
    'domain',
    'runtime',
  ],
};
/** The same inside of a room: folders in their order, from the bottom. A name with `.ts` is a file of the room itself. */
const FLOORS: Record<string, string[][]> = {
  ledger: [['database'], ['model'], ['reading'], ['write'], ['journal'], ['ledger.ts']],
  http: [
    ['problems'],
    ['request', 'tables'],
    ['answer'],
    ['contract.ts'],
    ['answering.ts'],
    ['operation.ts'],
    ['openapi'],
    ['server.ts'],
  ],
};
/** Packages that a room leaves to others. */
const PACKAGES: Record<string, RegExp> = {
  domain: /./,
  nouns: /^(?!zod$)/,
  ledger: /^(fastify|@fastify)/,
  http: /^(pg|@prisma|@electric-sql)/,
  api: /^(pg|@prisma|@electric-sql)/,
  analyses: /^(pg|@prisma|@electric-sql)/,
};
/** The rooms of the desk in their order, from the bottom. */
const WEB_FLOORS = [
  ['state'],
  ['marks', 'components'],
  ['panel', 'share'],
  ['review', 'entry'],
  ['views'],
  ['app.tsx'],
];
const LONGEST = 300;
const MOST_FILES = 30;
const MOST_FILES_IN_ALL = 305;
const MOST_LINES_IN_ALL = 41161;
/** Of all lines. The analyses are the largest: fourteen of them, each with its published method, contract and answer. */
const LARGEST_SHARE = 0.22;

interface Source {
  path: string;
  text: string;
}

async function sourcesIn(folder: string): Promise<Source[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith('generated'));
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(folder, path), 'utf8') })));
}

const importsIn = (all: Source[]) =>
  all.flatMap(({ path, text }) =>
    [...text.matchAll(/(?: from|^import|import\() ?'([^'\n]+)'/gm)].map(([, name = '']) => ({ path, name })),
  );
const sources = await sourcesIn(SRC);
const webSources = await sourcesIn(join(ROOT, 'web/src'));
const imports = importsIn(sources);
/** Map.groupBy, which Node 20 lacks. */
function grouped<T>(all: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
}
const top = (path: string) => path.split('/')[0] as string;
const arrowsIn = (all: typeof imports) =>
  all.filter(({ name }) => name.startsWith('.')).map(({ path, name }) => ({ path, target: join(dirname(path), name) }));
const arrows = arrowsIn(imports);
const webArrows = arrowsIn(importsIn(webSources));

describe('arrows', () => {
  it('are read from the files at all', () => {
    for (const room of Object.keys(BELOW).filter((name) => !['runtime', 'config.ts'].includes(name)))
      expect(arrows.map(({ path }) => top(path))).toContain(room);
  });

  it('lead from every room downward', () => {
    const allowed = (from: string, to: string) => from === to || (BELOW[from]?.includes(to) ?? true);
    expect(arrows.filter(({ path, target }) => !allowed(top(path), top(target)))).toEqual([]);
  });

  it.each(Object.entries(FLOORS))('lead downward inside of %s', (room, floors) => {
    const floorOf = (path: string) => floors.findIndex((names) => names.includes(path.split('/')[1] as string));
    const inside = arrows.filter(({ path, target }) => top(path) === room && top(target) === room);
    expect(inside.length).toBeGreaterThan(10);
    expect(inside.filter(({ path }) => floorOf(path) < 0)).toEqual([]);
    expect(inside.filter(({ path, target }) => floorOf(target) > floorOf(path))).toEqual([]);
  });

  it('lead from the desk to nothing of the program but the domain', () => {
    const outside = webArrows.filter(({ target }) => target.startsWith('..'));
    expect(outside.length).toBeGreaterThan(0);
    expect(outside.filter(({ target }) => !target.startsWith('../../src/domain/'))).toEqual([]);
  });

  it('lead downward inside of the desk', () => {
    const floorOf = (path: string) => WEB_FLOORS.findIndex((names) => names.includes(top(path)));
    const inside = webArrows.filter(({ path, target }) => top(path) !== top(target) && floorOf(target) >= 0);
    expect(inside.length).toBeGreaterThan(300);
    const upward = inside.filter(({ path, target }) => floorOf(path) >= 0 && floorOf(target) >= floorOf(path));
    expect(upward).toEqual([]);
  });

  it.each([
    ['the program', arrows],
    ['the desk', webArrows],
  ])('make no circle of files in %s', (_, all) => {
    const targets = grouped(all, ({ path }) => path);
    const done = new Set<string>();
    const circles: string[] = [];
    const follow = (path: string, way: string[]): void => {
      if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' → '));
      if (done.has(path) || way.includes(path)) return;
      for (const { target } of targets.get(path) ?? []) follow(target, [...way, path]);
      done.add(path);
    };
    for (const path of targets.keys()) if (!path.startsWith('generated')) follow(path, []);
    expect(circles).toEqual([]);
  });

  it('leave packages where they belong', () => {
    const wrong = imports.filter(({ path, name }) => !name.startsWith('.') && PACKAGES[top(path)]?.test(name));
    expect(wrong).toEqual([]);
  });
});

describe('rooms', () => {
  const linesOf = (texts: { text: string }[]) => texts.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0);

  it(`have at most ${MOST_FILES} files in a flat folder`, () => {
    const folders = grouped([...sources, ...webSources], ({ path }) => dirname(path));
    expect([...folders].filter(([, files]) => files.length > MOST_FILES).map(([folder]) => folder)).toEqual([]);
  });

  it('have a bounded share of the lines each', () => {
    const whole = linesOf(sources);
    const rooms = [...grouped(sources, ({ path }) => top(path))].map(([room, files]) => ({
      room,
      share: linesOf(files) / whole,
    }));
    expect(rooms.filter(({ share }) => share > LARGEST_SHARE)).toEqual([]);
  });

  it(`have at most ${MOST_FILES_IN_ALL} files and ${MOST_LINES_IN_ALL} lines in all`, () => {
    expect(sources.length).toBeLessThanOrEqual(MOST_FILES_IN_ALL);
    expect(linesOf(sources)).toBeLessThanOrEqual(MOST_LINES_IN_ALL);
  });
});

/** What each subcommand and each published method exports under the same name. */
const INTERFACES = /^(commands\/[\w-]+\.ts (run|details)|analyses\/[\w-]+\/(question|method)\.ts METHOD)$/;

it('gives each exported name one meaning', () => {
  const exported = /^export (?:async |abstract )?(const|function\*?|class|interface|type) (\w+)(.*)/gm;
  const all = sources.flatMap(({ path, text }) =>
    [...text.matchAll(exported)].map(([, what, name = '', rest = '']) => {
      // A schema may bear the name of the union of words that it validates, which the domain declares.
      const isUnion = what === 'type' && path.startsWith('domain/') && /^ = \(typeof \w+\)\[number\];$/.test(rest);
      return { path, name, isUnion };
    }),
  );
  const shared = [...grouped(all, ({ name }) => name)].flatMap(([name, places]) => {
    const paths = new Set(places.flatMap(({ path, isUnion }) => (isUnion ? [] : [path])));
    return paths.size > 1 && ![...paths].every((path) => INTERFACES.test(`${path} ${name}`)) ? [[name, ...paths]] : [];
  });
  expect(all.length).toBeGreaterThan(500);
  expect(shared).toEqual([]);
});

it(`has no file over ${LONGEST} lines`, () => {
  const long = [...sources, ...webSources].map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
  expect(long.filter(({ lines }) => lines > LONGEST)).toEqual([]);
});

describe('tracked files', async () => {
  const git = () =>
    execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  // A folder or, in a worktree, a file.
  const isCheckout = existsSync(join(ROOT, '.git'));
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
