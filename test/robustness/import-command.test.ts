import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { stancesTemplate } from '../../src/exchange/formats/stances-columns.ts';
import { folderWithTables, PATIENCE_MS, runs, scratch } from './server.ts';

const folder = scratch();
const file = join(folder, 'stances.csv');
writeFileSync(file, stancesTemplate());
const bad = join(folder, 'bad.csv');
writeFileSync(bad, stancesTemplate().replace('support', 'supprt'));
const settings = { DATA_DIR: await folderWithTables(join(folder, 'ledger')) };

it(
  'reads files, and says what came of them',
  async () => {
    await runs(settings, ['seed']);
    const refused = await runs(settings, ['import', 'stances-csv', bad]);
    expect(refused.code).toBe(1);
    expect(refused.stdout).toMatch(/^read 3: new 2, unchanged 0, corrected 0, refused 1$/m);
    expect(refused.stdout).toMatch(/^line 2, level: "supprt" is no level/m);
    expect(refused.stdout).toMatch(/^nothing was written: mend these lines/m);
    const dry = await runs(settings, ['import', 'stances-csv', file, '--dry-run']);
    expect(dry).toMatchObject({ code: 0, stdout: expect.stringMatching(/^read 3: new 3.*dry run\n$/s) });
    const child = spawnSync(
      process.execPath,
      [fileURLToPath(new URL('../../dist/main.js', import.meta.url)), 'import', 'stances-csv', '-'],
      {
        input: readFileSync(file),
        env: { PATH: process.env.PATH, ...settings },
        encoding: 'utf8',
      },
    );
    expect(child).toMatchObject({ status: 0, stdout: expect.stringMatching(/^written as revision 2$/m) });
    const skipped = await runs(settings, ['import', 'stances-csv', bad, '--on-error', 'skip']);
    expect(skipped).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^read 3: new 0, unchanged 2, corrected 0, refused 1$/m),
    });
  },
  2 * PATIENCE_MS,
);

it.each([
  [['import', 'nothing', file], /^there is no format "nothing": one of ndjson, /],
  [['import', 'stances-csv', join(folder, 'none.csv')], /none\.csv cannot be read: ENOENT\n$/],
  [['import', 'stances-csv', file, '--on-error', 'ignore'], /^--on-error must be stop or skip\n$/],
  [['import', 'stances-csv', file, '--colour'], /^Unknown option '--colour'/],
  [['import', 'stances-csv', file, '--option', 'x=y'], /^x is no option of stances-csv: map\n$/],
  [['import', 'stances-csv', folder], new RegExp(`^${folder} cannot be read: EISDIR\n$`)],
  [['export', '--journal', folder], new RegExp(`^${folder} cannot be written: it is a folder\n$`)],
  [['export', '--journal', join(folder, 'none', 'x')], /^\S+none\/x cannot be written: ENOENT/],
  [['verify', folder], new RegExp(`^${folder} cannot be read: EISDIR`)],
  [['serve', 'extra'], /^demarche serve takes no extra\n$/],
  [['seed'], /^slug-taken: there is a dossier "ukraine-peace-talks" already, and \d+ more\n$/],
  [['seed', '--twice'], /^demarche seed takes no --twice\n$/],
])('refuses %j in a line', async (args, said) => {
  const { code, stdout, stderr } = await runs(settings, args);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(said);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

it(
  'refuses a journal that cannot be read in a line, and nothing is written',
  async () => {
    const empty = { DATA_DIR: await folderWithTables(join(folder, 'empty')) };
    for (const [path, why] of [
      [join(folder, 'none'), 'ENOENT'],
      [folder, 'EISDIR'],
    ] as const) {
      const { code, stdout, stderr } = await runs(empty, ['import', '--journal', path]);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(new RegExp(`^${path} cannot be read: ${why}[^\n]*\n$`));
    }
    expect((await runs(empty, ['export', '--journal'])).stdout).toBe('');
  },
  PATIENCE_MS,
);

it.each([
  [['help'], /^Usage: demarche COMMAND\n\n {2}serve /],
  [['--help'], /^Usage: demarche COMMAND\n/],
  [['key', 'create', '--help'], /^Usage: demarche key create NAME \| list \| revoke ID\n/],
  [['help', 'import'], /^Usage: demarche import FORMAT FILE.*^ {2}--dry-run .*^ {2}popolo /ms],
  [['-v'], new RegExp(`^${manifest.version}\n$`)],
  [['--version'], new RegExp(`^${manifest.version}\n$`)],
])('answers %j, whatever the settings are', async (args, said) => {
  const { code, stdout, stderr } = await runs({ PORT: 'wrong' }, args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(said);
});

it.each([['import'], ['key'], ['key', 'list', 'all'], ['export'], ['verify']])(
  'says its usage: %s',
  async (...args) => {
    const { code, stdout, stderr } = await runs(settings, args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^Usage: demarche ${args[0]} `));
  },
);
