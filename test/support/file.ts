import { afterAll, vi } from 'vitest';
import { undoAll } from './at-end.ts';

// Around every test file. Those of a worker share a process, so none may leave anything to the next.
const environment = { ...process.env };

afterAll(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await undoAll();
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
  Object.assign(process.env, environment);
});
