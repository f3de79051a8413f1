import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { logDestination } from '../../src/commands/output.ts';

const folder = mkdtempSync(join(tmpdir(), 'log-'));
const path = join(folder, 'log');
let fd = 0;
beforeAll(() => {
  fd = openSync(path, 'a');
});
afterAll(() => {
  closeSync(fd);
  rmSync(folder, { recursive: true });
});
const written = () =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).msg);

it('collects lines for a moment, and writes a warning or an error at once with all that came before it', async () => {
  const log = pino({ level: 'info' }, logDestination(fd));
  log.info('one');
  expect(written()).toEqual([]);
  log.warn('two');
  expect(written()).toEqual(['one', 'two']);
  log.error('three');
  expect(written()).toEqual(['one', 'two', 'three']);
  log.info('four');
  expect(written()).toHaveLength(3);
  await vi.waitFor(() => expect(written()).toEqual(['one', 'two', 'three', 'four']));
  log.info('five');
  process.emit('exit', 0);
  expect(written()).toHaveLength(5);
});
