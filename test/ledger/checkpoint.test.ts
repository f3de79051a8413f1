import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/ledger/database/database.ts';
import { Checkpoint } from '../../src/ledger/model/checkpoint.ts';
import { Follower } from '../../src/ledger/model/follow.ts';
import { ReadModel } from '../../src/ledger/model/model.ts';
import { KINDS } from '../../src/nouns/nouns.ts';
import { testDatabase } from '../support/database.ts';
import { modelText } from '../support/model-history.ts';
import { beginning, longLife } from '../support/random-ledger.ts';
import { actor, Desk, SCENE, stance } from './writing.ts';

const database = await testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'demarche-checkpoint-'));
afterAll(() => rmSync(folder, { recursive: true }));
const empty = () => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
};
beforeEach(async () => {
  await database.reset();
  empty();
});

const warnings: string[] = [];
const reasons: string[] = [];
const log = {
  warn(detail: object, message: string) {
    warnings.push(message);
    reasons.push(String((detail as { err?: Error }).err?.message));
  },
};
const settings = { CHECKPOINT_DIR: folder, DATABASE_URL: 'postgresql://user:secret@host/ledger', DATA_DIR: '' };
const given = { build: 'one', log, least: 1 };
const file = () => join(folder, readdirSync(folder)[0] as string);

/** What a new server has in memory, and whether it came from the file. */
async function begun(db: Database = database, options = given) {
  const checkpoint = new Checkpoint(settings, options);
  const model = new ReadModel();
  const isUsed = await checkpoint.restore(db, model);
  const follower = new Follower(db, { pollMs: 60_000, log, checkpoint });
  await follower.refresh();
  return { isUsed, restored: modelText(model), model: follower.model };
}

/** Which records and stances name each record. */
const named = ({ stores, stances }: ReadModel) =>
  KINDS.flatMap((kind) =>
    Array.from({ length: stores[kind].size }, (_, i) => [
      ...KINDS.map((by) => [...stores[by].naming(kind, i + 1)]),
      stances.naming(kind, i + 1),
    ]),
  );

it('is read as it was written, whatever happened in the ledger, and goes on from there', async () => {
  const desk = new Desk(database);
  await desk.write(beginning());
  const revisions = longLife(16, 20_251_129);
  const half = revisions.length >> 1;
  for (const changes of revisions.slice(0, half)) await desk.write(changes);
  new Checkpoint(settings, given).keep(desk.model);
  const before = modelText(desk.model);
  expect(before.length).toBeGreaterThan(100);

  for (const changes of revisions.slice(half)) await desk.write(changes);
  const { isUsed, restored, model } = await begun();
  expect(isUsed).toBe(true);
  expect(restored).toEqual(before);
  expect(modelText(model)).toEqual(modelText(desk.model));
  expect(named(model)).toEqual(named(desk.model));
  expect(warnings).toEqual([]);

  // What is read from it is no less a model: it is written, read and added to again.
  empty();
  new Checkpoint(settings, given).keep(model);
  await desk.write([actor('somebody-else')]);
  const again = await begun();
  expect(again.isUsed).toBe(true);
  expect(modelText(again.model)).toEqual(modelText(desk.model));
});

describe('a file that is not to be used', () => {
  const written = async () => {
    const desk = new Desk(database);
    await desk.write([...SCENE, stance('ukraine', 'support')]);
    new Checkpoint(settings, given).keep(desk.model);
    return desk;
  };

  it('is of another build', async () => {
    const desk = await written();
    expect((await begun()).isUsed).toBe(true);
    reasons.length = 0;
    const { isUsed, model } = await begun(database, { ...given, build: 'two' });
    expect(isUsed).toBe(false);
    expect(reasons[0]).toBe('it was written by another build of the program');
    expect(modelText(model)).toEqual(modelText(desk.model));
  });

  it('is of another ledger at the same address, or of one that ends before it', async () => {
    const desk = await written();
    await desk.write([actor('one')]);
    empty();
    new Checkpoint(settings, given).keep(desk.model);
    const [name, bytes] = [file(), readFileSync(file())];
    await database.reset();
    const other = new Desk(database, () => Date.parse('2025-07-01T12:00:00Z'));
    await other.write([...SCENE, actor('two')]);
    for (const changes of [[actor('three')], [actor('four')], [actor('five')]]) {
      writeFileSync(name, bytes);
      reasons.length = 0;
      const { isUsed, model } = await begun();
      expect(isUsed).toBe(false);
      expect(reasons[0]).toBe('it was written for another ledger');
      expect(modelText(model)).toEqual(modelText(other.model));
      await other.write(changes);
    }
  });

  it('has more than the journal has', async () => {
    await written();
    const behind = Object.assign(Object.create(database), { journal: { head: 0 } });
    reasons.length = 0;
    expect(await new Checkpoint(settings, given).restore(behind, new ReadModel())).toBe(false);
    expect(reasons).toEqual(['it has revisions that the journal lacks']);
  });

  it('is damaged anywhere, or cut short: it says so, and the tables are read', async () => {
    const desk = await written();
    const good = readFileSync(file());
    for (const at of [0, 40, 1100, 5000, good.length >> 1, good.length - 1]) {
      warnings.length = 0;
      const bad = Buffer.from(good);
      bad[at] = (bad[at] as number) ^ 255;
      writeFileSync(file(), bad);
      const { isUsed, model } = await begun();
      expect({ at, isUsed }).toEqual({ at, isUsed: false });
      expect(warnings[0]).toBe('the checkpoint cannot be used; the whole ledger is read');
      expect(modelText(model)).toEqual(modelText(desk.model));
      writeFileSync(file(), good);
    }
    for (const length of [0, 100, 2000, good.length - 1]) {
      writeFileSync(file(), good);
      truncateSync(file(), length);
      const { isUsed, model } = await begun();
      expect({ length, isUsed }).toEqual({ length, isUsed: false });
      expect(modelText(model)).toEqual(modelText(desk.model));
    }
    warnings.length = 0;
  });
});

it('is for its owner alone, tells no password, and is written anew only once much has come', async () => {
  const desk = new Desk(database);
  await desk.write([...SCENE, ...Array.from({ length: 40 }, (_, i) => actor(`actor-${i}`))]);
  const checkpoint = new Checkpoint(settings, given);
  checkpoint.keep(desk.model);
  expect(statSync(file()).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{16}\.checkpoint$/)]);
  const { ino } = statSync(file());
  await desk.write([actor('one-more')]);
  checkpoint.keep(desk.model);
  expect(statSync(file()).ino).toBe(ino);
  await desk.write(Array.from({ length: 10 }, (_, i) => actor(`another-${i}`)));
  checkpoint.keep(desk.model);
  expect(statSync(file()).ino).not.toBe(ino);
});

it('warns where the folder cannot be written, and leaves nothing there', async () => {
  const desk = new Desk(database);
  await desk.write(SCENE);
  writeFileSync(join(folder, 'a-file'), '');
  new Checkpoint({ ...settings, CHECKPOINT_DIR: join(folder, 'a-file') }, given).keep(desk.model);
  expect(warnings).toEqual(['the checkpoint cannot be written; the next start reads the whole ledger']);
  expect(readdirSync(folder)).toEqual(['a-file']);
});
