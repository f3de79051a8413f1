import type { FastifyInstance, InjectOptions } from 'fastify';
import { buildApp } from '../../src/app.ts';
import { type Config, readConfig } from '../../src/config.ts';
import { createKey } from '../../src/ledger/database/keys.ts';
import { type Ledger, ledgerOn } from '../../src/ledger/ledger.ts';
import { atEnd } from './at-end.ts';
import { type TestDatabase, testDatabase } from './database.ts';

/** A clock that tests set. */
export class TestClock {
  ms = Date.parse('2025-06-01T12:00:00Z');
  now = (): number => this.ms;
  set(instant: string): void {
    this.ms = Date.parse(instant);
  }
}

export interface TestApp {
  app: FastifyInstance;
  ledger: Ledger;
  database: TestDatabase;
  clock: TestClock;
  key: string;
  /** Writes with the key. */
  post(url: string, payload: unknown, headers?: Record<string, string>): Promise<Answered>;
  patch(url: string, payload: unknown, headers?: Record<string, string>): Promise<Answered>;
  get(url: string, headers?: Record<string, string>): Promise<Answered>;
}

export interface Answered {
  status: number;
  headers: Record<string, string | string[] | number | undefined>;
  // Tests look into answers by name; their shape is checked against the schema by the server (CHECK_ANSWERS).
  // biome-ignore lint/suspicious/noExplicitAny: see above
  json: any;
  text: string;
}

/** The whole server on a database of its own, every answer checked against its schema. */
export async function testApp(settings: Record<string, string> = {}): Promise<TestApp> {
  const database = await testDatabase();
  const ledger = ledgerOn(database, { followIntervalMs: 60_000, log: { warn: () => {} } });
  const clock = new TestClock();
  const config: Config = readConfig({ CHECK_ANSWERS: 'true', ANALYSIS_THREADS: '0', ...settings });
  const app = buildApp(config, ledger, clock);
  await ledger.follower.start();
  await app.ready();
  const { key } = await createKey(database, 'test');
  atEnd(async () => {
    await app.close();
    await ledger.follower.stop();
  });
  const ask = async (options: InjectOptions): Promise<Answered> => {
    const response = await app.inject(options);
    const isJson = /[/+]json/.test(String(response.headers['content-type'] ?? ''));
    return {
      status: response.statusCode,
      headers: response.headers,
      text: response.body,
      json: isJson && response.body ? JSON.parse(response.body) : undefined,
    };
  };
  const write =
    (method: 'POST' | 'PATCH') =>
    (url: string, payload: unknown, headers: Record<string, string> = {}) =>
      ask({ method, url, payload: payload as object, headers: { authorization: `Bearer ${key}`, ...headers } });
  return {
    app,
    ledger,
    database,
    clock,
    key,
    post: write('POST'),
    patch: write('PATCH'),
    get: (url, headers = {}) => ask({ method: 'GET', url, headers }),
  };
}
