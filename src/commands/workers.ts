import cluster from 'node:cluster';
import { parseArgs } from 'node:util';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { OperatorError, UsageError } from '../domain/refusal.ts';

/** A worker that lived this long had started properly, and is replaced at once. */
const LIVED_MS = 60_000;
/** The pause before a replacement starts, doubled with each consecutive early death. */
const [FIRST_PAUSE_MS, LONGEST_PAUSE_MS] = [500, 30_000];

/** The number of workers, from `--workers` or else from the setting. */
export function workersOf(config: Config, args: string[]): number {
  const options = { workers: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args, options, strict: false, allowPositionals: true });
  const unknown = [...Object.keys(values).filter((name) => name !== 'workers'), ...positionals][0];
  if (unknown !== undefined) throw new UsageError(`demarche serve takes no ${unknown}`);
  const given = values.workers ?? String(config.WORKERS);
  if (!/^([1-9]|[1-5]\d|6[0-4])$/.test(String(given))) throw new UsageError('--workers takes a number from 1 to 64');
  const count = Number(given);
  if (count > 1 && config.DATABASE_URL === '')
    throw new OperatorError(
      'The embedded ledger is open in one process only: several workers need PostgreSQL (DATABASE_URL).',
    );
  return count;
}

/** Whether this worker listens only after it has loaded the ledger, since others answer meanwhile. */
export const isLate = (): boolean => (cluster.worker?.id ?? 1) > 1;

/**
 * Starts `count` servers, which share nothing but the port and the ledger, and replaces any that dies. Resolves when
 * all of them have ended: after a signal, which is passed on to them, or because the first could not start.
 */
export function supervise(count: number, log: Logger): Promise<void> {
  // Each worker accepts its own connections: one passed on by this process would stay open for ever if its worker died.
  cluster.schedulingPolicy = cluster.SCHED_NONE;
  return new Promise((resolve) => {
    let [isStopping, hasStarted, quickDeaths] = [false, false, 0];
    const since = new Map<number, number>();
    const pauses = new Set<NodeJS.Timeout>();
    const start = () => {
      const { id } = cluster.fork();
      since.set(id, performance.now());
    };
    const stop = (signal: NodeJS.Signals) => {
      isStopping = true;
      for (const pause of pauses) clearTimeout(pause);
      for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill(signal);
      if (since.size === 0) resolve();
    };
    process.on('SIGTERM', stop).on('SIGINT', stop);
    cluster.on('message', () => {
      if (hasStarted || isStopping) return;
      hasStarted = true;
      for (let more = 1; more < count; more++) start();
    });
    cluster.on('exit', ({ id, process: { pid } }, code, signal) => {
      const lived = performance.now() - (since.get(id) ?? 0);
      since.delete(id);
      if (!hasStarted || isStopping) {
        if (code) process.exitCode = code;
        if (since.size === 0) resolve();
        return;
      }
      quickDeaths = lived < LIVED_MS ? quickDeaths + 1 : 0;
      const pause = quickDeaths === 0 ? 0 : Math.min(FIRST_PAUSE_MS * 2 ** (quickDeaths - 1), LONGEST_PAUSE_MS);
      log.error({ worker: id, workerPid: pid, code, signal, pause }, 'a worker died and is replaced');
      const timer = setTimeout(() => {
        pauses.delete(timer);
        start();
      }, pause);
      pauses.add(timer);
    });
    start();
  });
}
