import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { chmod, chown } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EMBEDDED, emptyDatabase, POSTGRES, sql } from './ledgers.ts';
import { folderWithTables, PATIENCE_MS, runs, scratch } from './server.ts';

const folder = scratch();
const isRoot = process.getuid?.() === 0;
const NOBODY = 65_534;

/** Ends by itself, with 1, and says why in one line: no stack. */
async function expectOneLine(settings: Record<string, string>, line: RegExp, as: { uid?: number } = {}) {
  const { code, signal, stdout, stderr } = await runs({ LOG_LEVEL: 'warn', ...settings }, ['serve'], as);
  expect({ code, signal, stdout }).toEqual({ code: 1, signal: null, stdout: '' });
  expect(stderr.endsWith('\n')).toBe(true);
  expect(stderr.slice(0, -1)).toMatch(line);
  expect(stderr.slice(0, -1)).not.toContain('\n');
}

if (EMBEDDED) {
  it('names all faults of the settings at once', async () => {
    const wrong = { PORT: 'http', BODY_LIMIT_BYTES: '1', LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://h/d' };
    const { code, stdout, stderr } = await runs(wrong);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    for (const name of Object.keys(wrong)) expect(stderr).toContain(`${name}=`);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  describe('the port', () => {
    it(
      'is in use: says so, and lets go of the ledger',
      async () => {
        const taken = createServer();
        await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
        const { port } = taken.address() as { port: number };
        const DATA_DIR = await folderWithTables(join(folder, 'taken'));
        await expectOneLine({ DATA_DIR, PORT: String(port) }, new RegExp(`port ${port} of 127.0.0.1.*EADDRINUSE`));
        expect(existsSync(`${DATA_DIR}.lock`)).toBe(false);
        taken.close();
      },
      PATIENCE_MS,
    );
  });

  describe('DATA_DIR', () => {
    it('is a file, or below one', async () => {
      const file = join(folder, 'file');
      writeFileSync(file, 'precious');
      await expectOneLine({ DATA_DIR: file }, /^DATA_DIR \S+file cannot be used: EEXIST/);
      await expectOneLine({ DATA_DIR: join(file, 'data') }, /^DATA_DIR \S+data cannot be used: ENOTDIR/);
    });

    it.runIf(existsSync('/proc/self'))('is where no folder can be made', async () => {
      await expectOneLine({ DATA_DIR: '/proc/nope' }, /^DATA_DIR \/proc\/nope cannot be used: ENOENT/);
      await expectOneLine({ DATA_DIR: '/proc/nope/data' }, /^DATA_DIR \/proc\/nope\/data cannot be used: ENOENT/);
    });

    it('holds something else', async () => {
      const other = join(folder, 'other');
      mkdirSync(other);
      writeFileSync(join(other, 'thesis.txt'), 'precious');
      await expectOneLine({ DATA_DIR: other }, /^the embedded ledger in \S+other cannot be opened: .*other files/);
      expect(existsSync(join(other, 'thesis.txt'))).toBe(true);
      expect(existsSync(`${other}.lock`)).toBe(false);
    });

    it('may not be written to', async () => {
      const closed = join(folder, 'closed');
      mkdirSync(closed);
      await chmod(closed, 0o555);
      // To root everything is open.
      if (isRoot) await chown(folder, NOBODY, NOBODY);
      await expectOneLine(
        { DATA_DIR: join(closed, 'data') },
        /^DATA_DIR \S+data cannot be used: EACCES/,
        isRoot ? { uid: NOBODY } : {},
      );
      if (isRoot) await chown(folder, 0, 0);
    });
  });
}

describe('DATABASE_URL', () => {
  it('leads nowhere, or cannot be read', async () => {
    const nowhere = 'postgresql://u:secret@127.0.0.1:1/d';
    await expectOneLine(
      { DATABASE_URL: nowhere },
      /^the PostgreSQL of DATABASE_URL \(127.0.0.1:1\/d\) cannot be used: .*ECONNREFUSED/,
    );
    await expectOneLine({ DATABASE_URL: 'postgresql://u:secret@[/d' }, /^DATABASE_URL cannot be read as a URL$/);
  });

  if (POSTGRES) {
    it('names a database that is not there', async () => {
      const url = new URL(POSTGRES as string);
      url.pathname = '/demarche_nowhere';
      await expectOneLine({ DATABASE_URL: url.href }, /cannot be used: database "demarche_nowhere" does not exist$/);
    });

    it('names a user who may make no tables', async () => {
      const database = await emptyDatabase();
      const role = `demarche_guest_${process.pid}`;
      await sql(database, `CREATE ROLE ${role} LOGIN PASSWORD 'guest'; REVOKE CREATE ON SCHEMA public FROM PUBLIC`);
      try {
        const url = new URL(database);
        url.username = role;
        url.password = 'guest';
        await expectOneLine({ DATABASE_URL: url.href }, /^the tables cannot be brought up to date: permission denied/);
      } finally {
        await sql(database, `DROP ROLE ${role}`);
      }
    });
  }
});
