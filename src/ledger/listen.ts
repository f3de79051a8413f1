import pg from 'pg';
import type { Log } from './open.ts';

const ANSWER_TIMEOUT_MS = 5_000;
const FIRST_RETRY_MS = 100;
const LONGEST_RETRY_MS = 10_000;
/** A listener sends nothing by itself: without a question now and then a dead line looks like quiet. */
const HEARTBEAT_MS = 5_000;

/** Listens on a connection of its own and never gives up. `onDead` is told of a line that no longer answers. */
export async function listen(
  config: pg.ClientConfig,
  onRevision: () => void,
  log?: Log,
  { heartbeatMs = HEARTBEAT_MS, onDead }: { heartbeatMs?: number; onDead?: () => void } = {},
): Promise<() => Promise<void>> {
  let stopped = false;
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;

  async function connect(): Promise<void> {
    const next = new pg.Client({ ...config, query_timeout: ANSWER_TIMEOUT_MS });
    const lost = new Promise<void>((resolve) => {
      next.on('error', (error) => {
        log?.warn({ err: error }, 'the connection that listens for revisions was lost');
        resolve();
      });
      next.on('end', () => resolve());
    });
    next.on('notification', onRevision);
    try {
      await next.connect();
      await next.query('LISTEN demarche_revision');
    } catch (error) {
      await next.end().catch(() => {});
      throw error;
    }
    client = next;
    const heartbeat = setInterval(() => {
      next.query('SELECT 1').catch(() => {
        onDead?.();
        next.end().catch(() => {});
      });
    }, heartbeatMs);
    heartbeat.unref();
    void lost.then(() => {
      clearInterval(heartbeat);
      void next.end().catch(() => {});
      if (!stopped) retry(FIRST_RETRY_MS);
    });
    if (stopped) await next.end().catch(() => {});
  }

  function retry(delay: number): void {
    timer = setTimeout(
      () => {
        connect().then(onRevision, (error) => {
          log?.warn({ err: error, delay }, 'cannot listen for revisions yet');
          if (!stopped) retry(Math.min(delay * 2, LONGEST_RETRY_MS));
        });
      },
      delay * (0.5 + Math.random()),
    );
  }

  await connect();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await client?.end().catch(() => {});
  };
}
