import { expect, it } from 'vitest';
import { Follower } from '../../src/ledger/model/follow.ts';
import { testDatabase } from '../support/database.ts';
import { modelText } from '../support/model-history.ts';
import { beginning, longLife } from '../support/random-ledger.ts';
import { actor, Desk } from './writing.ts';

const database = await testDatabase();
const options = { pollMs: 60_000, log: { warn: () => {} } };

it('of a model goes to a thread with its columns, shares its texts, and both go on alone', async () => {
  const desk = new Desk(database);
  await desk.write(beginning());
  const revisions = longLife(4, 20_261_129);
  const half = revisions.length >> 1;
  for (const changes of revisions.slice(0, half)) await desk.write(changes);
  const server = new Follower(database, options);
  await server.refresh();
  const before = modelText(server.model);

  const { state, own } = await server.copy();
  const there = structuredClone(state, { transfer: own });
  expect(own.length).toBeGreaterThan(20);
  expect(own.every(({ byteLength }) => byteLength === 0)).toBe(true);
  const packed = there.stores.statement?.contents;
  const chunks = packed && 'texts' in packed ? packed.texts.chunks : [];
  expect(chunks.length).toBeGreaterThan(0);
  // Columns go without the room that they had to grow into.
  for (const column of Object.values(there.stances.columns)) expect(column.length).toBe(there.stances.size);
  expect(there.stores.statement?.ids.length).toBe(there.stores.statement?.edition);
  if (packed && 'texts' in packed) expect(packed.texts.at.length).toBe(packed.texts.size);
  for (const { buffer } of chunks) expect(buffer).toBeInstanceOf(SharedArrayBuffer);

  // What the server reads meanwhile is not in the copy, and is read by the thread itself.
  for (const changes of revisions.slice(half)) await desk.write(changes);
  await server.refresh();
  const thread = new Follower(database, options);
  thread.model.take(there);
  expect(modelText(thread.model)).toEqual(before);
  await thread.refresh();
  expect(modelText(thread.model)).toEqual(modelText(server.model));

  await desk.write([actor('somebody-else')]);
  await Promise.all([server.refresh(), thread.refresh()]);
  expect(modelText(thread.model)).toEqual(modelText(server.model));
});
