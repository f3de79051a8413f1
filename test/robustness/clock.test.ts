import { expect, it } from 'vitest';
import { as } from '../api/drafts.ts';
import { testApp } from '../support/app.ts';

const { clock, get, post } = await testApp();

/** Far apart, and not in order: a server whose clock was wrong, was put right, and wrong again. */
const CLOCK = [
  '2025-06-01T12:00:00Z',
  '2024-06-01T12:00:00Z',
  '2035-06-01T12:00:00Z',
  '2025-06-02T12:00:00Z',
  '2025-06-03T12:00:00Z',
];

it('keeps recorded time strictly forward whatever the clock does, and old moments as they were', async () => {
  const recorded: number[] = [];
  for (const [i, instant] of CLOCK.entries()) {
    clock.set(instant);
    const draft = { slug: `dossier-${i}`, name: `Dossier ${i}` };
    const { status, json } = await post('/v1/revisions', { reason: instant, drafts: [as('dossier', draft)] });
    expect(status).toBe(201);
    recorded.push(Date.parse(json.data.recordedAt));
  }
  for (const [i, ms] of recorded.entries()) expect(ms).toBeGreaterThan(recorded[i - 1] ?? 0);
  // The clock is believed wherever it is ahead of what was recorded.
  expect(recorded[0]).toBe(Date.parse(CLOCK[0] as string));
  expect(recorded[2]).toBe(Date.parse(CLOCK[2] as string));

  for (const instant of CLOCK) {
    clock.set(instant);
    for (const [i, ms] of recorded.entries()) {
      for (const [at, revision] of [
        [ms, i + 1],
        [ms - 1, i],
      ] as const) {
        const knownAt = new Date(at).toISOString();
        const { status, json } = await get(`/v1/dossiers?knownAt=${knownAt}`);
        // Nothing recorded is in the future, even where the clock says so.
        expect({ status, knownAt: json.meta.knownAt, total: json.meta.total }).toEqual({
          status: 200,
          knownAt: revision,
          total: revision,
        });
      }
    }
    expect((await get('/v1/dossiers')).json.meta).toMatchObject({ asOf: instant.slice(0, 10), knownAt: CLOCK.length });
    expect((await get('/readyz')).status).toBe(200);
  }
});

it('refuses what comes after both the clock and the last revision', async () => {
  clock.set('2025-06-03T12:00:00Z');
  const { status, json } = await get('/v1/dossiers?knownAt=2040-01-01');
  expect({ status, code: json.code }).toEqual({ status: 400, code: 'revision-not-yet' });
});
