import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/ledger/write/changes.ts';
import { write } from '../../src/ledger/write/write.ts';
import { testApp } from '../support/app.ts';
import { beginning, longLife } from '../support/random-ledger.ts';

const { database, ledger, clock, get, post } = await testApp({ MIN_REVISION_WAIT_MS: '50' });
const record = (changes: Change[]) =>
  write(database, ledger.follower, () => clock.now(), { changes, reason: 'test', apiKeyId: null });

const bytes = async (url: string) => {
  const { status, text } = await get(url);
  expect(status, `${url}: ${text}`).toBe(200);
  return text;
};

describe('an old moment', () => {
  const QUESTIONS = [
    '/v1/proposals/ceasefire/positions?asOf=2025-01-09&include=all',
    '/v1/proposals/sanctions/positions?asOf=2025-02',
    '/v1/actors/state/positions?asOf=2025-01-07&include=all',
    '/v1/positions?asOf=2025-01-12&include=all',
    '/v1/actors/bloc/timeline',
  ];
  const LISTS = ['/v1/stances?withdrawn=true', '/v1/memberships', '/v1/statements'];

  it('gives the same bytes after twenty more revisions', async () => {
    const revisions = longLife(30, 20_250_516);
    await record(beginning());
    for (const changes of revisions.slice(0, 8)) await record(changes);
    const answers = new Map<string, string>();
    for (const url of QUESTIONS) {
      const { permalink } = JSON.parse(await bytes(url)).meta;
      answers.set(permalink, await bytes(permalink));
    }
    for (const url of LISTS) {
      const pinned = `${url}${url.includes('?') ? '&' : '?'}asOf=2025-01-09&knownAt=9`;
      answers.set(pinned, await bytes(pinned));
    }
    for (const changes of revisions.slice(8, 28)) await record(changes);
    expect(ledger.follower.model.head).toBe(29);

    for (const [url, before] of answers) expect(await bytes(url)).toBe(before);
    // Not because nothing changed.
    for (const url of QUESTIONS) expect([...answers.values()]).not.toContain(await bytes(url));
  });
});

describe('minRevision', () => {
  it('shows a write to who sends its revision back', async () => {
    const { headers, status } = await post('/v1/actors', { slug: 'late', type: 'person', name: 'Late' });
    expect(status).toBe(201);
    expect(await bytes(`/v1/actors/late?minRevision=${headers['ledger-revision']}`)).toContain('"Late"');
  });

  it('is 503 with Retry-After where it does not come in time', async () => {
    const answer = await get(`/v1/actors?minRevision=${ledger.follower.model.head + 1}`);
    expect([answer.status, answer.json.code]).toEqual([503, 'behind']);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  });
});
