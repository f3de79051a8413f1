import { beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../../support/app.ts';
import { as, link, stance, statement, unnamed } from '../drafts.ts';

const { get, post } = await testApp();

const condition = (text: string, test: unknown = null, type = 'other') => ({ text, type, test });
const words = (text: string) => ({ kind: 'words', words: text });
const supports = { kind: 'stance', actor: 'north', proposal: 'pause', levels: ['support'] };

/** Five parties on a truce: each hangs on something else; south's is known from west alone. */
beforeAll(async () => {
  const actors = ['north', 'south', 'east', 'west', 'isle'];
  const drafts = [
    as('dossier', { slug: 'war', name: 'War', parties: actors }),
    ...actors.map((slug) => as('actor', { slug, type: 'state', name: slug[0]?.toUpperCase() + slug.slice(1) })),
    as('actor', { slug: 'envoy', type: 'person', name: 'Envoy' }),
    as('membership', { member: 'envoy', group: 'isle', represents: true }),
    as('proposal', { slug: 'truce', dossier: 'war', name: 'Truce', kind: 'ceasefire', tags: ['x'] }),
    as('proposal', { slug: 'pause', dossier: 'war', name: 'Pause', kind: 'ceasefire' }),
    as('event', { slug: 'summit', dossier: 'war', name: 'Summit', kind: 'talks', occurredOn: '2025-03-10' }),
    as('stance', stance('north', 'pause', 'support', '2025-03-01')),
    as(
      'stance',
      stance('north', 'truce', 'conditional_support', '2025-01-01', {
        conditions: [
          condition(
            'guarantees',
            { kind: 'all', tests: [words('Guarantees.'), { kind: 'event', event: 'summit' }] },
            'guarantee',
          ),
        ],
      }),
    ),
    as(
      'stance',
      stance('east', 'truce', 'conditional_opposition', '2025-01-01', {
        conditions: [
          condition(
            'north pauses',
            { kind: 'any', tests: [supports, { kind: 'none', tests: [words('Guarantees.')] }] },
            'reciprocity',
          ),
          condition('by May', { kind: 'date', until: '2025-04' }, 'deadline'),
        ],
      }),
    ),
    as('stance', {
      ...stance('south', 'truce', 'conditional_support', '2025-02-01', { conditions: [condition('in time')] }),
      statements: [statement([unnamed('diplomats'), link('west', 'believes')])],
    }),
    as(
      'stance',
      stance('envoy', 'truce', 'conditional_support', '2025-01-01', {
        conditions: [
          condition('assessed', { kind: 'words', words: 'Prisoners.', assessed: { state: 'unmet', on: '2025-02' } }),
        ],
      }),
    ),
    as('stance', stance('west', 'truce', 'support', '2025-01-01')),
  ];
  const sent = await post('/v1/revisions', { reason: 'war', drafts });
  expect(sent.status, sent.text).toBe(201);
});

// biome-ignore lint/suspicious/noExplicitAny: the answers are checked against their schemas by the server.
type Row = any;
const triggers = async (query: string) => {
  const { status, json, text } = await get(`/v1/proposals/truce/triggers?${query}`);
  expect(status, text).toBe(200);
  return json;
};
const moved = (moves: Row[]) => moves.map((m) => `${m.actor.slug} ${m.from} > ${m.to}`);

describe('GET /v1/proposals/{id}/triggers', () => {
  it('has every stance in force with conditions, its state and what it comes to, the two voices apart', async () => {
    const { data, meta } = await triggers('asOf=2025-03-20');
    expect(data.map((r: Row) => [r.actor.slug, r.voice, r.claimant?.slug ?? null, r.state, r.standing])).toEqual([
      ['north', 'own', null, 'unknown', 'open'],
      ['south', 'attributed', 'west', 'unknown', 'open'],
      ['east', 'own', null, 'met', 'opposition_lifted'],
      ['isle', 'own', null, 'unmet', 'support_withheld'],
    ]);
    expect(data[3].via.slug).toBe('envoy');
    expect(meta).toMatchObject({
      method: 'triggers/1',
      total: 4,
      states: { met: 1, unmet: 1, unknown: 2 },
      assumed: [],
    });
    expect((await triggers('asOf=2025-03-20&voice=own')).data).toHaveLength(3);
    expect((await triggers('asOf=2025-03-20&voice=attributed')).data.map((r: Row) => r.actor.slug)).toEqual(['south']);
    expect((await triggers('asOf=2025-01-20')).data.map((r: Row) => r.standing)).toEqual([
      'support_withheld',
      'open',
      'open',
    ]);
    expect((await triggers('asOf=2025-05')).data[2].standing).toBe('opposition_stands');
  });

  it('shows of each leaf what its state rests on', async () => {
    const { data } = await triggers('asOf=2025-03-20');
    const leaves = data.flatMap((r: Row) => r.leaves);
    expect(leaves.map((l: Row) => [l.address, l.state, l.evidence.because])).toEqual([
      ['stn_2/0/0', 'unknown', 'nobody has assessed these words'],
      ['stn_2/0/1', 'met', 'it happened on 2025-03-10'],
      ['stn_4/0', 'unknown', 'nobody has assessed these words'],
      ['stn_3/0/0', 'met', 'North is at support since 2025-03-01'],
      ['stn_3/0/1/0', 'unknown', 'nobody has assessed these words'],
      ['stn_3/1', 'met', 'the day asked is 2025-03-20'],
      ['stn_5/0', 'unmet', 'assessed as unmet on 2025-02'],
    ]);
    expect(leaves[1].evidence.event).toMatchObject({ slug: 'summit', occurredOn: '2025-03-10', context: 'actual' });
    expect(leaves[3].evidence.position).toMatchObject({ level: 'support', stance: { id: 'stn_1' }, via: null });
    expect(leaves[5].evidence.day).toEqual({ turnsOn: '2025-05-01', inDays: 42 });
    expect(leaves[6].evidence.assessment).toEqual({ state: 'unmet', on: '2025-02' });
    const before = await triggers('asOf=2025-01-20');
    expect(before.data.flatMap((r: Row) => r.leaves.map((l: Row) => l.evidence.because))).toEqual([
      'nobody has assessed these words',
      'it is on record for 2025-03-10, after the day asked',
      'North has no position of its own there',
      'nobody has assessed these words',
      'the day asked is 2025-01-20',
      'not assessed before 2025-02, after the day asked',
    ]);
  });

  it('tells who would move if a leaf were met or failed, wherever the same is said', async () => {
    const { data } = await triggers('asOf=2025-03-20');
    const [guarantees, summit] = data[0].leaves;
    expect(moved(guarantees.ifMet)).toEqual(['north open > support_given']);
    expect(moved(guarantees.ifUnmet)).toEqual(['north open > support_withheld']);
    expect(moved(summit.ifMet)).toEqual([]);
    const pause = data[2].leaves[0];
    expect([moved(pause.ifMet), moved(pause.ifUnmet)]).toEqual([[], ['east opposition_lifted > open']]);
  });

  it('answers what changes if leaves are assumed met or failed', async () => {
    const { data, moves, meta } = await triggers('asOf=2025-03-20&assume=stn_3/0/0:unmet,stn_2/0/0:met');
    expect(moved(moves)).toEqual(['north open > support_given', 'east opposition_lifted > opposition_stands']);
    expect(data[2].assuming).toEqual({ state: 'unmet', standing: 'opposition_stands', moves: true });
    expect(data[3].assuming).toEqual({ state: 'unmet', standing: 'support_withheld', moves: false });
    expect(data[2].state).toBe('met');
    expect(meta.assumed).toEqual([
      { leaf: 'stn_3/0/0', state: 'unmet', was: 'met', leaves: ['stn_3/0/0'] },
      { leaf: 'stn_2/0/0', state: 'met', was: 'unknown', leaves: ['stn_2/0/0', 'stn_3/0/1/0'] },
    ]);
  });

  it('has a permalink that gives the same bytes', async () => {
    const { meta } = await triggers('asOf=2025-03-20&assume=stn_5/0:met');
    const pinned = await get(meta.permalink);
    expect(pinned.status).toBe(200);
    expect(pinned.headers['cache-control']).toContain('immutable');
    expect(moved(pinned.json.moves)).toEqual(['isle support_withheld > support_given']);
    expect((await get(meta.permalink)).text).toBe(pinned.text);
  });

  it('comes as CSV', async () => {
    const { text } = await get('/v1/proposals/truce/triggers?asOf=2025-03-20&actors=east&format=csv');
    const [head = '', line = ''] = text.replace('\uFEFF', '').split('\r\n');
    expect(head.split(',').slice(0, 3)).toEqual(['proposal', 'proposal_name', 'actor']);
    expect(line).toContain('opposition_lifted');
  });

  it('refuses what names no leaf, says both, or cannot be read', async () => {
    for (const assume of ['stn_3', 'stn_3/0:so', 'stn_3/x:met', 'north:met', 'stn_3/1:met,stn_3/1:unmet']) {
      expect((await get(`/v1/proposals/truce/triggers?assume=${assume}`)).status, assume).toBe(400);
    }
    const wrong = await get('/v1/proposals/truce/triggers?assume=stn_2/0/2:met');
    expect(wrong.status).toBe(422);
    expect(wrong.json.detail).toContain('there are stn_2/0/0, stn_2/0/1');
    expect((await get('/v1/proposals/truce/triggers?assume=stn_99/0:met')).status).toBe(422);
    expect((await get('/v1/proposals/none/triggers')).status).toBe(404);
    expect((await get('/v1/proposals/stn_1/triggers')).status).toBe(400);
  });
});

describe('GET /v1/conditions', () => {
  const list = async (query: string) => {
    const { status, json, text } = await get(`/v1/conditions?${query}`);
    expect(status, text).toBe(200);
    return json;
  };

  it('lists conditions one by one, by state and type, over the selection', async () => {
    const { data, meta } = await list('asOf=2025-03-20');
    expect(data.map((r: Row) => [r.address, r.actor.slug, r.text, r.state, r.standing])).toEqual([
      ['stn_2/0', 'north', 'guarantees', 'unknown', 'open'],
      ['stn_4/0', 'south', 'in time', 'unknown', 'open'],
      ['stn_3/0', 'east', 'north pauses', 'met', 'opposition_lifted'],
      ['stn_3/1', 'east', 'by May', 'met', 'opposition_lifted'],
      ['stn_5/0', 'isle', 'assessed', 'unmet', 'support_withheld'],
    ]);
    expect(meta.states).toEqual({ met: 2, unmet: 1, unknown: 2 });
    expect((await list('asOf=2025-03-20&state=met,unmet')).data).toHaveLength(3);
    expect((await list('asOf=2025-03-20&type=deadline')).data.map((r: Row) => r.leaves.length)).toEqual([1]);
    expect((await list('asOf=2025-03-20&actors=north')).meta).toMatchObject({ total: 1 });
    expect((await list('asOf=2025-03-20&proposals=pause')).data).toEqual([]);
    expect((await list('asOf=2025-03-20&tag=x&firstHand=true')).data).toHaveLength(4);
    expect((await list('knownAt=0')).data).toEqual([]);
    expect((await get('/v1/conditions?state=maybe')).status).toBe(400);
    expect((await get('/v1/conditions?dossier=none')).status).toBe(422);
  });
});

describe('a level whose first day is in doubt', () => {
  it('is no position that counts, and may be one', async () => {
    const drafts = [
      as('proposal', { slug: 'swap', dossier: 'war', name: 'Swap', kind: 'exchange' }),
      as('proposal', { slug: 'accord', dossier: 'war', name: 'Accord', kind: 'treaty' }),
      as('stance', stance('south', 'swap', 'support', '2025-05')),
      as(
        'stance',
        stance('west', 'accord', 'conditional_support', '2025-04-01', {
          conditions: [condition('x', { ...supports, actor: 'south', proposal: 'swap' })],
        }),
      ),
    ];
    const sent = await post('/v1/revisions', { reason: 'in doubt', drafts });
    expect(sent.status, sent.text).toBe(201);
    const leaf = async (query: string) => {
      const { json } = await get(`/v1/proposals/accord/triggers?${query}`);
      const [{ state, evidence }] = json.data[0].leaves;
      return [state, evidence.because];
    };
    expect(await leaf('asOf=2025-04-20')).toEqual(['unknown', 'South has no position of its own there']);
    expect(await leaf('asOf=2025-05-10')).toEqual(['unknown', 'South has no position of its own there that counts']);
    expect(await leaf('asOf=2025-05-10&dates=possible')).toEqual(['met', 'South is at support since 2025-05']);
  });
});

describe('after a merge', () => {
  it('takes actors that turned out to be one for one, in leaves too', async () => {
    const twins = [
      as('actor', { slug: 'north-again', type: 'state', name: 'North again' }),
      as('proposal', { slug: 'deal', dossier: 'war', name: 'Deal', kind: 'treaty' }),
      ...['east', 'west'].map((actor, i) =>
        as(
          'stance',
          stance(actor, 'deal', 'conditional_support', '2025-01-01', {
            conditions: [
              condition('x', {
                kind: 'stance',
                actor: i === 0 ? 'north' : 'north-again',
                proposal: 'pause',
                levels: ['support'],
              }),
            ],
          }),
        ),
      ),
    ];
    const sent = await post('/v1/revisions', { reason: 'twins', drafts: twins });
    expect(sent.status, sent.text).toBe(201);
    const before = await get('/v1/proposals/deal/triggers?asOf=2025-03-20');
    expect(before.json.data.map((r: Row) => r.state)).toEqual(['met', 'unknown']);
    const merged = await post('/v1/actors/north-again/merge', { into: 'north', reason: 'one and the same' });
    expect(merged.status, merged.text).toBeLessThan(300);
    const after = await get('/v1/proposals/deal/triggers?asOf=2025-03-20');
    expect(after.json.data.map((r: Row) => r.state)).toEqual(['met', 'met']);
    expect(moved(after.json.data[0].leaves[0].ifUnmet)).toEqual([
      'east support_given > support_withheld',
      'west support_given > support_withheld',
    ]);
    expect(after.json.data[1].leaves[0].evidence.position.stance.id).toBe('stn_1');
  });

  it('knows of an event what was public by the day asked for', async () => {
    const on = (slug: string, occurredOn: string, more: object = {}) =>
      as('event', { slug, dossier: 'war', name: slug, kind: 'meeting', occurredOn, ...more });
    const met = (event: string) => ({ kind: 'event', event });
    const drafts = [
      as('proposal', { slug: 'pact', dossier: 'war', name: 'Pact', kind: 'treaty' }),
      on('signing', '2025-04-10'),
      on('secret', '2025-04-01', { source: { title: 'A leak', publisher: 'The Wire', publishedOn: '2025-05-20' } }),
      on('opening', '2025-07-01'),
      ...['signing', 'secret', 'opening'].map((event, i) =>
        as('stance', {
          ...stance(['north', 'east', 'west'][i] as string, 'pact', 'conditional_support', '2025-01-01', {
            conditions: [condition(event, met(event))],
          }),
          statements: [statement([link(['north', 'east', 'west'][i] as string)], { publishedOn: '2025-01-01' })],
        }),
      ),
    ];
    const sent = await post('/v1/revisions', { reason: 'pact', drafts });
    expect(sent.status, sent.text).toBe(201);
    const states = async (query: string) => {
      const { json } = await get(`/v1/proposals/pact/triggers?${query}`);
      const leaves: [string, string][] = json.data.map((r: Row) => [r.leaves[0].state, r.leaves[0].evidence.because]);
      const { json: row } = await get(`/v1/proposals/pact/positions?${query}`);
      expect(row.data.flatMap((r: Row) => r.conditions?.map((c: Row) => c.state) ?? [])).toEqual(
        leaves.map(([state]) => state),
      );
      return leaves;
    };
    expect((await states('asOf=2025-06-01')).map(([state]) => state)).toEqual(['met', 'met', 'unmet']);
    expect(await states('asOf=2025-06-01&publishedBy=2025-04-09')).toEqual([
      ['unknown', 'the event is not on public record'],
      ['unknown', 'the event is not on public record'],
      ['unmet', 'it is on record for 2025-07-01, after the day asked'],
    ]);
    expect((await states('asOf=2025-06-01&publishedBy=2025-05-19')).map(([state]) => state)).toEqual([
      'met',
      'unknown',
      'unmet',
    ]);
    expect((await states('asOf=2025-06-01&publishedBy=2025-05-20')).map(([state]) => state)).toEqual([
      'met',
      'met',
      'unmet',
    ]);
  });

  it('does not know what the record contradicts, whichever was entered last', async () => {
    const asks = (actor: string) => ({ kind: 'stance', actor, proposal: 'league', levels: ['support'] });
    const drafts = [
      ...['league', 'union'].map((slug) => as('proposal', { slug, dossier: 'war', name: slug, kind: 'treaty' })),
      ...[
        ['north', 'support'],
        ['north', 'oppose'],
        ['south', 'oppose'],
        ['south', 'support'],
        ['west', 'support'],
      ].map(([actor, level]) => as('stance', stance(actor as string, 'league', level as string, '2025-03-01'))),
      as(
        'stance',
        stance('east', 'union', 'conditional_support', '2025-03-02', {
          conditions: ['north', 'south', 'west'].map((actor) => condition(actor, asks(actor))),
        }),
      ),
    ];
    const sent = await post('/v1/revisions', { reason: 'league', drafts });
    expect(sent.status, sent.text).toBe(201);
    const { json } = await get('/v1/proposals/union/triggers?asOf=2025-03-20');
    const leaves = json.data.flatMap((r: Row) => r.leaves.map((leaf: Row) => [leaf.state, leaf.evidence.because]));
    expect(leaves).toEqual([
      ['unknown', 'North is at oppose and support since 2025-03-01'],
      ['unknown', 'South is at support and oppose since 2025-03-01'],
      ['met', 'West is at support since 2025-03-01'],
    ]);
  });
});
