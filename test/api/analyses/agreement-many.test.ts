import { beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../../support/app.ts';
import { castVotes } from '../../support/votes.ts';

const { get, database, ledger } = await testApp();

beforeAll(async () => {
  await castVotes(database, 2, 20_000);
  await ledger.follower.refresh();
});

describe('agreement of twenty thousand actors', () => {
  it.each(['', '&nearest=100', '&farthest=1', '&nearest=9&window=year'])(
    'is refused before any work: %s',
    async (query) => {
      const { status, json } = await get(`/v1/agreement?dossier=assembly${query}`);
      expect(status).toBe(400);
      expect(json).toMatchObject({ code: 'invalid-parameter', errors: [{ pointer: '?window' }] });
      expect(json.detail).toMatch(/Narrow it by actors, group, with,/);
    },
  );

  it('answers of some of them, with one of them, and those nearest to it', async () => {
    const { json } = await get('/v1/agreement?dossier=assembly&with=state-4&nearest=2&farthest=2');
    expect(json.data.map((row: { other: { slug: string } }) => row.other.slug)).toEqual([
      'state-1',
      'state-7',
      'state-19998',
      'state-19995',
    ]);
    expect(json.data.map((row: { value: number }) => row.value)).toEqual([1, 1, 0.25, 0.25]);
    expect(json.meta.tied).toEqual({ nearest: 6664, farthest: 6664 });
    expect(json.meta.total).toBe(4);
    const all = await get('/v1/agreement?dossier=assembly&actors=state-1,state-2,state-3');
    expect(all.json.data).toHaveLength(3);
  });
});
