import { randomUUID } from 'node:crypto';
import { chmod, link, mkdir, readdir, readFile, readlink, rename, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { OperatorError } from '../../domain/refusal.ts';

/** A ledger holds hashes of API keys and unpublished codings, so only the server's account may read its files. */
export const PRIVATE = { folder: 0o700, file: 0o600 };

/** The socket on which commands reach the server that has the folder open. */
export const socketOf = (folder: string): string => join(folder, 'control.sock');

/**
 * `mkdir -p` with private folders. Node's own never returns under /proc, where the parent exists and `mkdir` fails with
 * ENOENT, because it creates the parent and tries again.
 */
export async function makeFolder(path: string): Promise<void> {
  const whole = resolve(path);
  const missing: string[] = [];
  for (let folder = whole; !(await isThere(folder)); folder = dirname(folder)) missing.push(folder);
  for (const folder of missing.reverse()) {
    await mkdir(folder, PRIVATE.folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error; // another process was first
    });
  }
  // If the path is a file, this throws EEXIST.
  if (!(await stat(whole)).isDirectory()) await mkdir(whole);
}

/** Removes others' access to a file or folder that an earlier version created, if this account owns it. */
export async function makePrivate(path: string, mode: number): Promise<void> {
  const { mode: current, uid } = await stat(path);
  if ((current & 0o077) !== 0 && uid === process.getuid?.()) await chmod(path, mode);
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

/** The process that holds a folder. `boot`, `start` and `space` come from /proc and are null on systems without it. */
interface Holder {
  nonce: string;
  pid: number;
  host: string;
  boot: string | null;
  /** When the process started, in kernel ticks since boot, which distinguishes a later process with the same pid. */
  start: string | null;
  /** The pid namespace: the same pid in another container is a different process. */
  space: string | null;
  since: string;
}

export interface Lock {
  release(): Promise<void>;
}

export class LockHeld extends OperatorError {
  constructor(path: string, holder: Holder) {
    super(
      `the data folder is in use by process ${holder.pid} on ${holder.host} since ${holder.since}. ` +
        `Stop it first, or use PostgreSQL for several processes. If that process is gone, remove ${path}`,
    );
  }
}

/**
 * Takes the lock or throws LockHeld. The lock file never exists without its content, because `link` creates it in one
 * step and fails if it exists. A live holder never loses the lock.
 *
 * The lock of a dead holder is replaced, not removed. The first process that links `PATH.after.NONCE`, with the nonce
 * of the dead holder, is its successor. Only the successor renames its own file over the lock. A successor that dies
 * before that is replaced in the same way. Two processes that find the same stale lock link the same name, so one of
 * them fails. One that comes too late sees that the lock has changed, and starts over.
 */
export async function acquireLock(path: string, proc = '/proc'): Promise<Lock> {
  const self: Holder = { nonce: randomUUID(), ...(await describe(process.pid, proc)), since: new Date().toISOString() };
  const own = `${path}.${self.nonce}`;
  await writeFile(own, JSON.stringify(self), { flush: true, mode: PRIVATE.file });
  try {
    while (!(await take(path, own, proc))) {
      // the lock changed in between, so try again
    }
  } finally {
    await rm(own, { force: true });
  }
  return {
    async release() {
      if ((await read(path))?.nonce === self.nonce) await rm(path, { force: true });
    },
  };
}

async function take(path: string, own: string, proc: string): Promise<boolean> {
  if (await linked(own, path)) return true;
  const stale = await read(path);
  if (!stale) return false;
  let last = stale;
  let claim: string;
  for (;;) {
    if (await alive(last, proc)) throw new LockHeld(path, last);
    claim = `${path}.after.${last.nonce}`;
    const successor = await read(claim);
    if (!successor) break;
    last = successor;
  }
  if (!(await linked(own, claim))) return false;
  if ((await read(path))?.nonce !== stale.nonce) {
    await rm(claim, { force: true });
    return false;
  }
  await rename(own, path);
  // The claims are no longer needed. They are removed only after the lock has its new content, so that a process that
  // links one again sees that the lock has changed.
  const claims = `${basename(path)}.after.`;
  for (const name of await readdir(dirname(path)))
    if (name.startsWith(claims)) await rm(join(dirname(path), name), { force: true });
  return true;
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function read(path: string): Promise<Holder | null> {
  const text = await readFile(path, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  try {
    return JSON.parse(text) as Holder;
  } catch {
    throw new Error(`${path} is not a lock of this program; remove it if no process uses the folder`);
  }
}

/** Also true if that cannot be determined: then a person has to decide. */
async function alive(holder: Holder, proc: string): Promise<boolean> {
  const here = await describe(holder.pid, proc);
  if (holder.boot && here.boot && holder.boot !== here.boot) return holder.host !== here.host; // same host: rebooted
  // A different container, unless the host name is the same: then this container was restarted.
  if (holder.space && here.space && holder.space !== here.space) return holder.host !== here.host;
  if (!holder.boot && holder.host !== here.host) return true;
  if (holder.start && here.start) return holder.start === here.start;
  return signalled(holder.pid);
}

function signalled(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

async function describe(pid: number, proc: string): Promise<Omit<Holder, 'nonce' | 'since'>> {
  const [boot, stat, space] = await Promise.all([
    readFile(`${proc}/sys/kernel/random/boot_id`, 'utf8').catch(() => null),
    readFile(`${proc}/${pid}/stat`, 'utf8').catch(() => null),
    readlink(`${proc}/self/ns/pid`).catch(() => null),
  ]);
  // Field 22 of the file, counted after field 2, the process's name, which may contain spaces and brackets.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  // Processes in state Z or X have ended, but their parent has not reaped them yet.
  const start = /^[ZX]/.test(fields?.[0] ?? '') ? 'ended' : (fields?.[19] ?? null);
  return { pid, host: hostname(), boot: boot?.trim() ?? null, start, space };
}
