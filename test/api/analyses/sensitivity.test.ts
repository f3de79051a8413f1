import { beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../../support/app.ts';
import { as, link, statement, unnamed } from '../drafts.ts';

const { get, post } = await testApp();

const source = (slug: string, sourceReliability?: string) =>
  as('source', { slug, title: slug, publisher: slug, ...(sourceReliability && { sourceReliability }) });
const said = (
  actor: string,
  of: string,
  informationCredibility?: number,
  by: Record<string, unknown>[] = [link(actor)],
) => statement(by, of, informationCredibility ? { informationCredibility } : {});
const held = (actor: string, level: string, from: string, statements: unknown[], more = {}) =>
  as('stance', { actor, proposal: 'truce', level, validFrom: from, statements, ...more });

/** On a truce: north by a good source, south by a poor one, east through unnamed aides, west in a vote, isle ambiguous. */
beforeAll(async () => {
  const actors = ['north', 'south', 'east', 'west', 'isle', 'cape'];
  const drafts = [
    as('dossier', { slug: 'war', name: 'War', parties: actors }),
    ...actors.map((slug) => as('actor', { slug, type: 'state', name: slug })),
    as('proposal', { slug: 'truce', dossier: 'war', name: 'Truce', kind: 'ceasefire', tags: ['x'] }),
    as('proposal', { slug: 'swap', dossier: 'war', name: 'Swap', kind: 'exchange' }),
    as('event', { slug: 'vote', dossier: 'war', name: 'Vote', kind: 'vote', occurredOn: '2025-01' }),
    as('proposal', { slug: 'pact', dossier: 'war', name: 'Pact', kind: 'treaty' }),
    source('good', 'A'),
    source('poor', 'D'),
    source('unjudged', 'F'),
    held('north', 'support', '2025-01-01', [said('north', 'good', 4)]),
    held('south', 'support', '2025-01-01', [said('south', 'good', 2)], { validTo: '2025-02' }),
    held('south', 'oppose', '2025-02-01', [said('south', 'poor', 1), said('south', 'unjudged', 6)]),
    held('east', 'conditional_support', '2025-01-01', [said('east', 'good', 2, [unnamed('aides'), link('east')])]),
    held('west', 'oppose', '2025-01-01', [], { event: 'vote' }),
    held('isle', 'ambiguous', '2025-01-01', [said('isle', 'good', 1)], { basis: 'mixed_signals' }),
    held('south', 'support', '2025-01-01', [said('south', 'good')], { proposal: 'pact' }),
    held('south', 'oppose', '2025-02-01', [said('south', 'poor')], { proposal: 'pact' }),
    held('isle', 'ambiguous', '2025-01-01', [said('isle', 'poor')], { basis: 'vague_wording', proposal: 'pact' }),
    as('stance', {
      actor: 'north',
      proposal: 'swap',
      level: 'oppose',
      validFrom: '2025-01',
      statements: [statement([unnamed('aides'), { ...link('north'), named: false }], 'poor')],
    }),
  ];
  const sent = await post('/v1/revisions', { reason: 'war', drafts });
  expect(sent.status, sent.text).toBe(201);
});

// biome-ignore lint/suspicious/noExplicitAny: the answers are checked against their schemas by the server.
type Row = any;
async function ask(path: string, query = '') {
  const { status, json, text } = await get(`/v1/${path}/sensitivity?asOf=2025-03-01${query}`);
  expect(status, text).toBe(200);
  return json;
}
const change = ({ actor, proposal, from, to }: Row) => `${actor.slug} on ${proposal.slug}: ${from} > ${to}`;

describe('GET /v1/proposals/{id}/sensitivity', () => {
  it('gives the same answer under each rule, with what it leaves out', async () => {
    const { data, meta } = await ask('proposals/truce');
    expect(data.map((r: Row) => [r.rule, r.n, r.mean, r.support, r.leftOut, r.changes.map(change).join()])).toEqual([
      ['as_asked', 4, -0.125, 0.5, 0, ''],
      ['first_hand', 4, -0.125, 0.5, 0, ''],
      ['named', 3, -1 / 3, 1 / 3, 1, 'east on truce: conditional_support > null'],
      ['ambiguous_as_neutral', 5, -0.1, 0.4, 0, 'isle on truce: ambiguous > neutral'],
      ['min_reliability', 3, 0.5 / 3, 2 / 3, 1, 'south on truce: oppose > null'],
      ['min_credibility', 3, -0.5, 1 / 3, 1, 'north on truce: support > null'],
      ['min_grade', 2, -0.25, 0.5, 2, 'north on truce: support > null,south on truce: oppose > null'],
      ['explicit', 4, -0.125, 0.5, 0, ''],
    ]);
    expect(data[0].unity).toMatchObject({ n: 4, rice: 0, label: 'divided' });
    expect(data[2].changes[0].stance).toEqual({ id: 'stn_4', directness: 'explicit' });
    expect(meta).toMatchObject({
      method: 'sensitivity/1',
      stable: false,
      range: { n: { low: 2, high: 5, n: 8 }, mean: { low: -0.5, high: 0.5 / 3, n: 8 } },
    });
    expect(meta.labels).toContain('divided');
  });

  it('takes the grades that are asked for', async () => {
    const { data } = await ask('proposals/truce', '&minReliability=D&minCredibility=4');
    expect(data.slice(4, 7).map((r: Row) => r.changes.length)).toEqual([0, 0, 0]);
    const strict = await ask('proposals/truce', '&minReliability=A&minCredibility=1');
    expect(strict.data.slice(4, 7).map((r: Row) => r.n)).toEqual([3, 2, 1]);
  });

  it('lets an earlier stance decide where a rule leaves the later one out', async () => {
    const { data } = await ask('proposals/pact', '&actors=south');
    expect(data.map((r: Row) => [r.rule, r.changes.map(change).join(), r.leftOut])).toContainEqual([
      'min_reliability',
      'south on pact: oppose > support',
      0,
    ]);
  });

  it('is stable, and null where nothing is, for those of whom nothing hangs on a rule', async () => {
    expect((await ask('proposals/truce', '&actors=west')).meta.stable).toBe(true);
    const { data, meta } = await ask('proposals/truce', '&actors=cape');
    expect(data[0]).toMatchObject({ n: 0, mean: null, support: null, unity: { label: null } });
    expect(meta.range.mean).toEqual({ low: null, high: null, n: 0, reason: 'no rule gives the figure' });
    expect(data[0].reason).toBe('no level on the scale counts');
  });

  it('counts an ambiguous level as one, and says what becomes of it', async () => {
    const { data, meta } = await ask('proposals/truce', '&actors=isle');
    const levels = data.map((r: Row) => [r.rule, r.n, r.levels.ambiguous, r.levels.neutral, r.leftOut]);
    expect(levels.slice(0, 4)).toEqual([
      ['as_asked', 0, 1, 0, 0],
      ['first_hand', 0, 1, 0, 0],
      ['named', 0, 1, 0, 0],
      ['ambiguous_as_neutral', 1, 1, 0, 0],
    ]);
    expect(data[3].changes).toMatchObject([{ from: 'ambiguous', to: 'neutral', stance: { id: 'stn_6' } }]);
    expect(data[3].reason).toBe('one level counts, and a label asks for 2; nobody takes a side, so there is no Rice');
    expect(meta).toMatchObject({ stable: false, range: { mean: { low: 0, high: 0, n: 1, reason: null } } });
    const taken = (await ask('proposals/pact', '&actors=isle')).data;
    expect(taken.map((r: Row) => [r.levels.ambiguous, r.leftOut, r.changes.map(change).join()])).toEqual([
      [1, 0, ''],
      [1, 0, ''],
      [1, 0, ''],
      [1, 0, 'isle on pact: ambiguous > neutral'],
      [0, 1, 'isle on pact: ambiguous > null'],
      [0, 1, 'isle on pact: ambiguous > null'],
      [0, 1, 'isle on pact: ambiguous > null'],
      [1, 0, ''],
    ]);
    const asNeutral = (await ask('proposals/pact', '&actors=isle&ambiguous=neutral')).data;
    expect(asNeutral.map((r: Row) => [r.n, r.levels.ambiguous, r.changes.map(change).join()]).slice(3, 5)).toEqual([
      [1, 1, ''],
      [0, 0, 'isle on pact: neutral > null'],
    ]);
  });

  it('pins its answer, comes as CSV, and refuses what it cannot take', async () => {
    const { meta } = await ask('proposals/truce', '&actors=north');
    const pinned = await get(meta.permalink);
    expect(pinned.headers['cache-control']).toContain('immutable');
    expect(pinned.json.meta.range).toEqual(meta.range);
    const csv = await get('/v1/proposals/truce/sensitivity?format=csv');
    expect(csv.text.trim().split('\r\n')).toHaveLength(9);
    for (const query of ['minReliability=F', 'minCredibility=6', 'minCredibility=x', 'tag=x']) {
      expect((await get(`/v1/proposals/truce/sensitivity?${query}`)).status, query).toBe(400);
    }
    expect((await get('/v1/proposals/none/sensitivity')).status).toBe(404);
  });
});

describe('GET /v1/actors/{id}/sensitivity', () => {
  it('asks the same of one actor’s levels on every proposal', async () => {
    const { data, meta } = await ask('actors/north');
    expect(data.map((r: Row) => [r.rule, r.n, r.support, r.changes.map(change).join()])).toEqual([
      ['as_asked', 2, 0.5, ''],
      ['first_hand', 1, 1, 'north on swap: oppose > null'],
      ['named', 1, 1, 'north on swap: oppose > null'],
      ['ambiguous_as_neutral', 2, 0.5, ''],
      ['min_reliability', 1, 1, 'north on swap: oppose > null'],
      ['min_credibility', 0, null, 'north on truce: support > null,north on swap: oppose > null'],
      ['min_grade', 0, null, 'north on truce: support > null,north on swap: oppose > null'],
      ['explicit', 2, 0.5, ''],
    ]);
    expect(data[0].unity).toBeNull();
    expect(meta).toMatchObject({
      actor: { slug: 'north' },
      proposals: 2,
      range: { rice: { low: null, n: 0, reason: 'an actor’s proposals are no group' } },
    });
    expect((await ask('actors/north', '&tag=x')).meta.proposals).toBe(1);
    expect((await get('/v1/actors/none/sensitivity')).status).toBe(404);
    const pinned = await get(meta.permalink);
    expect(pinned.json.data).toEqual(data);
  });
});
