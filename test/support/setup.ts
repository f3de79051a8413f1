import { buildTemplate } from './template.ts';

/** Once for a run, before the workers start. */
export async function setup(): Promise<void> {
  if (process.env.npm_lifecycle_event === 'test:postgres' && !process.env.TEST_DATABASE_URL)
    throw new Error(
      'TEST_DATABASE_URL must name a PostgreSQL server that the tests may use; see test/support/postgres.sh',
    );
  await buildTemplate();
}
