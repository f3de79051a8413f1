import { build } from '../../scripts/build.js';

/** Once for a run, before the workers start. */
export async function setup(): Promise<void> {
  if (process.env.npm_lifecycle_event === 'test:postgres' && !process.env.TEST_DATABASE_URL)
    throw new Error(
      'TEST_DATABASE_URL must name a PostgreSQL server that the tests may use; see test/support/postgres.sh',
    );
  // dist is what test/robustness runs, and the template needs the generated client.
  build();
  const { buildTemplate } = await import('./template.ts');
  await buildTemplate();
}
