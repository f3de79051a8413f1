import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, linkSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { folderWithTables, launch, PATIENCE_MS, runs, scratch, until } from './server.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PRUNE = join(ROOT, 'scripts/prune.js');
const MB = 1_000_000;

type Locked = Partial<Record<'dev' | 'devOptional' | 'optional' | 'peer' | 'link', boolean>>;

/** As `npm ci --omit=dev --omit=optional --omit=peer` installs them, by links where the file system has them. */
function install(folder: string): void {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  for (const [path, { dev, devOptional, optional, peer, link }] of Object.entries<Locked>(packages)) {
    if (!path.startsWith('node_modules/') || dev || devOptional || optional || peer || link) continue;
    for (const entry of readdirSync(join(ROOT, path), { recursive: true, withFileTypes: true })) {
      const to = join(folder, relative(ROOT, entry.parentPath));
      // Packages inside of this one have lines of their own.
      if (!entry.isFile() || relative(join(folder, path), to).startsWith('node_modules')) continue;
      mkdirSync(to, { recursive: true });
      try {
        linkSync(join(entry.parentPath, entry.name), join(to, entry.name));
      } catch {
        copyFileSync(join(entry.parentPath, entry.name), join(to, entry.name));
      }
    }
  }
}

function bytesIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}

/** Packs what dist is now: building it again would overwrite what other tests run. */
function unpacked(folder: string): { files: string[]; bytes: number } {
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { cwd: ROOT, encoding: 'utf8' });
  const [{ filename, files, unpackedSize }] = JSON.parse(packed);
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', folder, '--strip-components=1']);
  return { files: files.map(({ path }: { path: string }) => path), bytes: unpackedSize };
}

it(
  'the package, beside the pruned packages that it needs, is the whole program',
  async () => {
    const folder = scratch();
    const { files, bytes } = unpacked(folder);
    const strange =
      /^(?!(dist|prisma\/(migrations|seed)|openapi|docs)\/|package\.json$|README\.md$|LICENSE$)|\.(map|ts)$/;
    expect(files.filter((path) => strange.test(path))).toEqual([]);
    expect(bytes).toBeLessThan(6 * MB);
    install(folder);
    const modules = join(folder, 'node_modules');
    execFileSync(process.execPath, [PRUNE, modules]);
    expect(bytesIn(modules)).toBeLessThan(100 * MB);
    // Where it finds nothing to take out, a package has changed.
    const again = spawnSync(process.execPath, [PRUNE, modules], { encoding: 'utf8' });
    expect(again).toMatchObject({ status: 1, stderr: expect.stringContaining('nothing in') });

    const program = { main: join(folder, manifest.bin.demarche), cwd: folder };
    const DATA_DIR = await folderWithTables(join(folder, 'data'));
    const server = launch({ DATA_DIR }, ['serve'], program);
    const address = () => /"address":"([^"]+)".*"Demarche answers"/.exec(server.stdout())?.[1];
    await until('it answers', () => address() ?? server.process.exitCode !== null);
    for (const path of [
      '/v1/proposals/ceasefire-before-talks/positions',
      '/',
      '/docs/static/swagger-ui.css',
      '/docs/json',
    ])
      expect((await fetch(`${address()}${path}`)).status, `${path}: ${server.stderr()}`).toBe(200);
    expect(await server.end()).toEqual({ code: 0, signal: null });

    // What says so is SQLite.
    writeFileSync(join(folder, 'empty.dna'), 'SQLite format 3, or so');
    const read = await runs({ DATA_DIR }, ['import', 'dna', join(folder, 'empty.dna')], program);
    expect(read.stderr).toMatch(/file is not a database/);
  },
  PATIENCE_MS,
);

it('`npm pack` builds first, where it may run scripts', () => {
  expect(manifest.scripts.prepack).toBe('npm run build');
});
