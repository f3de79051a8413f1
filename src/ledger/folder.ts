import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/**
 * `mkdir -p`. Node's own never ends where the folder above is there and making one in it is answered with ENOENT,
 * as everything under /proc is: it makes the one above, and tries again.
 */
export async function makeFolder(path: string): Promise<void> {
  const whole = resolve(path);
  const missing: string[] = [];
  for (let folder = whole; !(await isThere(folder)); folder = dirname(folder)) missing.push(folder);
  for (const folder of missing.reverse()) {
    await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error; // another process was first
    });
  }
  // A file of that name, however it came there.
  if (!(await stat(whole)).isDirectory()) await mkdir(whole);
}

async function isThere(folder: string): Promise<boolean> {
  try {
    await stat(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return dirname(folder) === folder;
    throw error;
  }
}
