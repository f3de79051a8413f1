import { expect, it } from 'vitest';
import { as } from '../api/drafts.ts';
import { testApp } from '../support/app.ts';

const { get, post } = await testApp();

it('writes one revision for whatever is sent several times at once with one Idempotency-Key', async () => {
  const WRITES = 20;
  const COPIES = 3;
  const sent = Array.from({ length: WRITES * COPIES }, (_, i) => {
    const n = i % WRITES;
    const draft = { slug: `dossier-${n}`, name: `Dossier ${n}` };
    const headers = { 'idempotency-key': `write ${n}` };
    return n % 2 === 0
      ? post('/v1/dossiers', draft, headers)
      : post('/v1/revisions', { reason: `write ${n}`, drafts: [as('dossier', draft)] }, headers);
  });
  const answers = await Promise.all(sent);
  expect(answers.map((a) => a.status)).toEqual(answers.map(() => 201));
  for (let n = 0; n < WRITES; n++) {
    const copies = answers.filter((_, i) => i % WRITES === n);
    expect(new Set(copies.map((a) => a.text)).size).toBe(1);
    expect(new Set(copies.map((a) => a.headers['ledger-revision'])).size).toBe(1);
    expect(copies.filter((a) => a.headers['idempotency-replayed'] === 'true')).toHaveLength(COPIES - 1);
  }
  expect((await get('/v1/revisions')).json.meta.total).toBe(WRITES);
  expect((await get('/v1/dossiers')).json.meta.total).toBe(WRITES);
});
