import { beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../../support/app.ts';
import { as, link, stance, statement } from '../drafts.ts';

const { get, post } = await testApp();

const words = (text: string) => ({ kind: 'words', words: text });
const any = (...tests: unknown[]) => ({ kind: 'any', tests });
const given = (...tests: unknown[]) => ({ conditions: tests.map((test) => ({ text: 'so', type: 'other', test })) });
const proposal = (slug: string, relations: unknown[] = [], more = {}) =>
  as('proposal', { slug, dossier: 'war', name: slug, kind: 'provision', relations, ...more });
const part = (whole: string) => [{ type: 'part_of', proposal: whole }];

beforeAll(async () => {
  const actors = ['north', 'south', 'east'];
  const take = (actor: string, on: string, level: string, more = {}) =>
    as('stance', stance(actor, on, level, '2025-01-01', more));
  const drafts = [
    as('dossier', { slug: 'war', name: 'War', parties: actors }),
    as('dossier', { slug: 'other', name: 'Other' }),
    as('actor', { slug: 'envoy', type: 'person', name: 'Envoy' }),
    ...['north', 'south', 'east', 'west'].map((slug) => as('actor', { slug, type: 'state', name: slug.toUpperCase() })),
    proposal('plan', [], { tags: ['big'] }),
    proposal('border', part('plan')),
    proposal('map', part('border')),
    proposal('truce', [{ type: 'incompatible_with', proposal: 'talks' }]),
    proposal('talks', [{ type: 'incompatible_with', proposal: 'truce' }]),
    proposal('swap'),
    proposal('empty'),
    proposal('observers'),
    take('north', 'plan', 'support'),
    take('north', 'map', 'oppose'),
    take('south', 'map', 'support'),
    take('east', 'border', 'support'),
    take('north', 'truce', 'support'),
    take(
      'south',
      'truce',
      'conditional_opposition',
      given(any(words('a'), { kind: 'all', tests: [words('b'), words('c')] })),
    ),
    take('east', 'truce', 'conditional_opposition', given(any(words('b'), words('d')))),
    take('north', 'talks', 'conditional_support', given({ kind: 'none', tests: [words('a')] })),
    take('south', 'talks', 'neutral'),
    take('east', 'talks', 'ambiguous', { basis: 'mixed_signals' }),
    take('west', 'talks', 'oppose'),
    take('north', 'swap', 'support'),
    take('south', 'swap', 'conditional_support', given({ kind: 'date', from: '2025-02' })),
    take('east', 'swap', 'support'),
    take('south', 'observers', 'conditional_opposition'),
    as('stance', {
      ...stance('east', 'observers', 'oppose', '2025-01-01'),
      statements: [statement([link('north', 'believes')])],
    }),
  ];
  const sent = await post('/v1/revisions', { reason: 'war', drafts });
  expect(sent.status, sent.text).toBe(201);
});

// biome-ignore lint/suspicious/noExplicitAny: the answers are checked against their schemas by the server.
type Row = any;
async function ask(query = '') {
  const { status, json, text } = await get(`/v1/dossiers/war/common-ground?asOf=2025-03-01${query}`);
  expect(status, text).toBe(200);
  return json;
}
const row = async (slug: string, query = '') =>
  (await ask(query)).data.find((r: Row) => r.proposal.slug === slug) as Row;
const names = (cells: Row[]) => cells.map((cell) => cell.actor?.slug ?? cell.slug);
const need = ({ needs, test }: Row) => `${needs === 'met' ? '' : 'no '}${test.words}`;

describe('GET /v1/dossiers/{id}/common-ground', () => {
  it('says of each proposal who supports, who is conditional, who opposes, and who is silent', async () => {
    const { data, meta } = await ask();
    expect(data.map((r: Row) => [r.proposal.slug, r.ground, r.n])).toEqual([
      ['plan', 'provisions_opposed', 1],
      ['border', 'provisions_opposed', 1],
      ['map', 'blocked', 2],
      ['truce', 'conditional', 3],
      ['talks', 'unopposed', 3],
      ['swap', 'agreed', 3],
      ['empty', 'not_coded', 0],
      ['observers', 'conditional', 1],
    ]);
    expect(meta).toMatchObject({
      method: 'common-ground/1',
      total: 8,
      grounds: {
        blocked: 1,
        conditional: 2,
        provisions_opposed: 2,
        not_coded: 1,
        silent: 0,
        one_sided: 0,
        unopposed: 1,
        agreed: 1,
      },
    });
    expect(names(meta.parties)).toEqual(['north', 'south', 'east']);
    const talks = await row('talks');
    expect([names(talks.conditional), names(talks.neutral), names(talks.ambiguous)]).toEqual([
      ['north'],
      ['south'],
      ['east'],
    ]);
    expect(names((await row('talks', '&ambiguous=neutral')).neutral)).toEqual(['south', 'east']);
    expect(names((await row('empty')).notCoded)).toEqual(['north', 'south', 'east']);
    expect((await row('swap')).conditional[0].standing).toBe('support_given');
  });

  it('finds the smallest sets of conditions that leave none opposed, and whom they would cost', async () => {
    const { settlement } = await row('truce');
    expect(settlement.smallest).toBe(2);
    expect(settlement.sets.map((set: Row) => set.needs.map(need))).toEqual([
      ['a', 'b'],
      ['a', 'd'],
      ['b', 'c'],
    ]);
    const [first] = settlement.sets;
    expect(first.needs[1]).toMatchObject({ state: 'unknown', leaves: ['stn_6/0/1/0', 'stn_7/0/0'] });
    expect(names(first.needs[1].of)).toEqual(['south', 'east']);
    expect(first.moves.map((m: Row) => [m.actor.slug, m.from, m.to])).toEqual([
      ['south', 'open', 'opposition_lifted'],
      ['east', 'open', 'opposition_lifted'],
    ]);
  });

  it('says why there is no such set', async () => {
    expect((await row('map')).settlement).toEqual({
      smallest: null,
      sets: null,
      reason: 'opposed without conditions: NORTH',
    });
    expect((await row('observers')).settlement.reason).toBe('the conditions of some are not on record');
    expect((await row('swap')).settlement).toBeNull();
  });

  it('says who blocks what', async () => {
    const { blockers } = await ask();
    expect(blockers.map((b: Row) => [b.actor.slug, b.n, b.proposals[0].proposal.slug])).toEqual([['north', 1, 'map']]);
  });

  it('sets packages against their provisions, those of provisions too', async () => {
    const { packages } = await ask();
    expect(packages.map((p: Row) => [p.package.slug, p.provision.slug, p.actor.slug, p.kind, p.packageLevel])).toEqual([
      ['border', 'map', 'north', 'no_level_on_package_opposes_provision', null],
      ['plan', 'map', 'north', 'supports_package_opposes_provision', 'support'],
    ]);
  });

  it('has each pair that cannot both be once, and who supports both', async () => {
    const { incompatible } = await ask();
    expect(incompatible).toHaveLength(1);
    expect(incompatible[0]).toMatchObject({ one: { slug: 'truce' }, other: { slug: 'talks' }, unopposed: false });
    expect(names(incompatible[0].both)).toEqual(['north']);
  });

  it('is asked between other parties, on some proposals, by another voice and of another day', async () => {
    expect((await row('map', '&parties=south,east')).ground).toBe('one_sided');
    expect((await row('talks', '&parties=north,west')).ground).toBe('blocked');
    expect((await ask('&tag=big')).data).toHaveLength(1);
    expect((await ask('&proposals=swap,truce')).meta.total).toBe(2);
    const attributed = await row('observers', '&voice=attributed');
    expect([attributed.ground, names(attributed.opposes), names(attributed.notCoded)]).toEqual([
      'blocked',
      ['east'],
      ['north', 'south'],
    ]);
    const before = await get('/v1/dossiers/war/common-ground?asOf=2024');
    expect(before.json.meta.grounds.not_coded).toBe(8);
    expect((await get('/v1/dossiers/war/common-ground?knownAt=0')).json.data).toEqual([]);
    expect((await get('/v1/dossiers/other/common-ground')).json).toMatchObject({ data: [], blockers: [] });
  });

  it('changes by nothing when a silent actor is added', async () => {
    const withWest = await row('swap', '&parties=north,south,east,west');
    const { notCoded, ground, ...rest } = withWest;
    expect([names(notCoded), ground]).toEqual([['west'], 'unopposed']);
    expect(rest).toEqual(Object.fromEntries(Object.entries(await row('swap')).filter(([key]) => key in rest)));
  });

  it('says where another stance of the same day says otherwise', async () => {
    const sent = await post('/v1/stances', {
      ...stance('envoy', 'observers', 'support', '2025-02-01'),
      statements: [statement([link('west', 'believes')])],
    });
    expect(sent.status, sent.text).toBe(201);
    const other = await post('/v1/stances', {
      ...stance('envoy', 'observers', 'oppose', '2025-02-01'),
      statements: [statement([link('south', 'believes')])],
    });
    expect(other.status, other.text).toBe(201);
    const { opposes } = await row('observers', '&voice=attributed&parties=envoy,east');
    expect(opposes.map((p: Row) => [p.actor.slug, p.contested])).toEqual([
      ['envoy', true],
      ['east', false],
    ]);
  });

  it('comes as CSV, a row a proposal, with who stands where', async () => {
    const { text } = await get('/v1/dossiers/war/common-ground?asOf=2025-03-01&proposals=talks&format=csv');
    const [head = '', line = ''] = text.replace('\uFEFF', '').split('\r\n');
    const cell = (name: string) => line.split(',')[head.split(',').indexOf(name)];
    expect(['proposal', 'ground', 'conditional', 'neutral', 'silent', 'as_of'].map(cell)).toEqual([
      'talks',
      'unopposed',
      'north',
      'south',
      '',
      '2025-03-01',
    ]);
  });

  it('has a permalink that gives the same bytes', async () => {
    const { meta } = await ask('&parties=north,south');
    const pinned = await get(meta.permalink);
    expect(pinned.headers['cache-control']).toContain('immutable');
    expect((await get(meta.permalink)).text).toBe(pinned.text);
  });

  it('refuses what it cannot take', async () => {
    expect((await get('/v1/dossiers/none/common-ground')).status).toBe(404);
    expect((await get('/v1/dossiers/act_1/common-ground')).status).toBe(400);
    expect((await get('/v1/dossiers/war/common-ground?parties=nobody')).status).toBe(422);
    expect((await get('/v1/dossiers/war/common-ground?actors=north')).status).toBe(400);
  });
});

describe('a plain level with conditions', () => {
  it('is conditional for the question who could agree, and the level that was coded in every figure', async () => {
    const drafts = [
      as('proposal', { slug: 'pact', dossier: 'other', name: 'pact', kind: 'treaty' }),
      as('stance', stance('south', 'pact', 'oppose', '2025-01-01', given({ kind: 'date', from: '2025-02' }))),
      as('stance', stance('east', 'pact', 'support', '2025-01-01', given(words('aid')))),
    ];
    expect((await post('/v1/revisions', { reason: 'pact', drafts })).status).toBe(201);
    const on = async (asOf: string) =>
      (await get(`/v1/dossiers/other/common-ground?asOf=${asOf}&parties=south,east`)).json.data[0];
    const standings = ({ supports, conditional, opposesConditionally, opposes }: Row) =>
      [supports, conditional, opposesConditionally, opposes].map((held) =>
        held.map((h: Row) => `${h.actor.slug} ${h.standing}`).join(),
      );
    expect(standings(await on('2025-01-15'))).toEqual(['', 'east open', 'south opposition_stands', '']);
    expect(standings(await on('2025-03-01'))).toEqual(['', 'east open', 'south opposition_lifted', '']);
    const { data } = (await get('/v1/proposals/pact/sensitivity?asOf=2025-03-01&actors=south')).json;
    expect([data[0].n, data[0].mean, data[0].levels.oppose]).toEqual([1, -1, 1]);
  });
});
