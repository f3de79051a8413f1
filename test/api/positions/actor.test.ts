import { describe, expect, it } from 'vitest';
import { stance } from '../drafts.ts';
import { river } from './river.ts';

const { get, post } = await river();
const ask = async (url: string) => {
  const { status, json, text } = await get(url);
  if (status !== 200) throw new Error(text);
  return json;
};
const levels = (rows: { proposal: { slug: string }; level: string }[]) =>
  rows.map(({ proposal, level }) => `${proposal.slug} ${level ?? '–'}`);

describe('getActorPositions', () => {
  it('has every proposal of the actor’s dossiers, the silent ones too', async () => {
    const { data, meta } = await ask('/v1/actors/alba/positions');
    expect(levels(data)).toEqual(['dam oppose', 'gauge oppose', 'ferry –']);
    expect(meta).toMatchObject({
      actor: { slug: 'alba', type: 'state' },
      total: 3,
      notCoded: 1,
      permalink: '/v1/actors/alba/positions?asOf=2025-06-01&knownAt=10&method=1',
    });
    expect(levels((await ask('/v1/actors/dora/positions')).data)).toEqual(['dam –', 'gauge –', 'ferry –']);
  });

  it('says of each what the proposal’s page says', async () => {
    const [{ proposal: _, stage: ___, ...dam }] = (await ask('/v1/actors/boria/positions')).data;
    const [{ actor: __, ...boria }] = (await ask('/v1/proposals/dam/positions?actors=boria')).data;
    expect(dam).toEqual(boria);
    const whole = (await ask('/v1/actors/boria/positions?include=all')).data[0];
    expect(whole).toEqual({
      ...(await ask('/v1/proposals/dam/positions?actors=boria&include=all')).data[0],
      actor: undefined,
      proposal: whole.proposal,
      stage: 'open',
    });
  });

  it('goes by dossier, tag, voice and moment', async () => {
    expect(levels((await ask('/v1/actors/alba/positions?tag=data')).data)).toEqual(['gauge oppose']);
    expect(levels((await ask('/v1/actors/alba/positions?dossier=river&asOf=2025-01-15')).data)).toEqual([
      'dam support',
      'gauge oppose',
      'ferry –',
    ]);
    expect(levels((await ask('/v1/actors/alba/positions?knownAt=2')).data)).toEqual([
      'dam support',
      'gauge –',
      'ferry –',
    ]);
    expect((await ask('/v1/actors/alba/positions')).data[0].attributed).toHaveLength(1);
    expect((await ask('/v1/actors/alba/positions?voice=own')).data[0]).not.toHaveProperty('attributed');
    expect((await ask('/v1/actors/castor/positions?firstHand=true')).meta.notCoded).toBe(1);
    expect((await get('/v1/actors/alba/positions?dossier=nothing')).json).toMatchObject({
      status: 422,
      errors: [{ pointer: '?dossier' }],
    });
  });

  it('keeps its permalink', async () => {
    const first = await get('/v1/actors/alba/positions?include=sources');
    const again = await get(first.json.meta.permalink);
    expect([again.text, again.headers['cache-control']]).toEqual([first.text, 'public, max-age=31536000, immutable']);
  });
});

describe('getActorTimeline', () => {
  const rows = async (url: string) =>
    // biome-ignore lint/suspicious/noExplicitAny: a row of the answer
    (await ask(url)).data.map((r: any) =>
      [r.proposal.slug, r.voice, r.level, r.previous ?? '–', r.change, r.since, r.until ?? '–'].join(' '),
    );

  it('has a row for each stretch at one level, by voice', async () => {
    expect(await rows('/v1/actors/alba/timeline?proposal=dam')).toEqual([
      'dam own support – initial 2025-01-10 2025-02-01',
      'dam own oppose support shift 2025-02-01 –',
      'dam attributed neutral – initial 2025-03-01 –',
    ]);
    const { data, meta } = await ask('/v1/actors/alba/timeline?proposal=dam');
    expect(data[1]).toMatchObject({ via: { slug: 'envoy' }, stances: [{ id: 'stn_2' }] });
    expect(data[1]).not.toHaveProperty('claimant');
    expect(data[2].claimant).toEqual({ id: null, slug: null, name: 'a diplomat' });
    expect(meta).toMatchObject({ total: 3, permalink: '/v1/actors/alba/timeline?knownAt=10&method=1&proposal=dam' });
  });

  it('keeps to the days, voice, proposal and revision asked', async () => {
    const url = '/v1/actors/alba/timeline?proposal=dam';
    expect(await rows(`${url}&to=2025-02-01`)).toHaveLength(1);
    expect(await rows(`${url}&from=2025-02-01`)).toHaveLength(2);
    expect(await rows(`${url}&from=2025-01-31&to=2025-02-02`)).toHaveLength(2);
    expect(await rows(`${url}&voice=attributed`)).toHaveLength(1);
    expect(await rows(`${url}&knownAt=2`)).toEqual(['dam own support – initial 2025-01-10 –']);
    expect(await rows('/v1/actors/alba/timeline?dossier=river&knownAt=0')).toEqual([]);
    expect(await rows('/v1/actors/dora/timeline')).toEqual([]);
  });

  it('refuses days that end before they start', async () => {
    for (const days of ['from=2025-02-01&to=2025-01-01', 'from=2025-02-01&to=2025-02']) {
      const { status, json } = await get(`/v1/actors/alba/timeline?${days}`);
      expect([status, json.code, json.errors?.[0].pointer]).toEqual([400, 'reversed-range', '?to']);
    }
  });

  it('has no shift where a level is said again', async () => {
    expect((await post('/v1/stances', stance('alba', 'dam', 'oppose', '2025-04-01'))).status).toBe(201);
    const { data } = await ask('/v1/actors/alba/timeline?proposal=dam&voice=own');
    expect(data.map((r: { level: string }) => r.level)).toEqual(['support', 'oppose']);
    expect(data[1].stances).toEqual([{ id: 'stn_2' }, { id: 'stn_10' }]);
    expect((await ask('/v1/stances/stn_10')).data.change).toBe('reaffirmation');
  });

  it('keeps its permalink', async () => {
    const first = await get('/v1/actors/alba/timeline?voice=own');
    const again = await get(first.json.meta.permalink);
    expect([again.text, again.headers['cache-control']]).toEqual([first.text, 'public, max-age=31536000, immutable']);
  });
});
