import { describe, expect, it } from 'vitest';
import { as, link, stance, statement } from './drafts.ts';
import { actorRef, nounTests, ref } from './noun.ts';

const OPEN = { state: 'open', since: null, event: null };
const proposal = (slug: string, more = {}) =>
  as('proposal', { slug, dossier: 'river', name: slug, kind: 'works', ...more });

const { clock, get, patch, post } = await nounTests({
  noun: 'proposal',
  path: '/v1/proposals',
  prefix: 'prp',
  slug: 'required',
  ground: [
    as('actor', { slug: 'alba', type: 'state', name: 'Alba' }),
    as('dossier', { slug: 'river', name: 'The river' }),
    as('dossier', { slug: 'lake', name: 'The lake' }),
  ],
  least: { slug: 'dam', dossier: 'river', name: 'A dam', kind: 'works' },
  reads: {
    dossier: ref('river'),
    name: 'A dam',
    kind: 'works',
    text: null,
    tabledOn: null,
    closedOn: null,
    names: [],
    tags: [],
    parameters: {},
    sponsors: [],
    relations: [],
    status: OPEN,
  },
  derived: ['status'],
  nth: (i) => ({ slug: `proposal-${i}`, dossier: 'lake', name: `No. ${i}`, kind: 'many' }),
  amendment: {
    name: 'Two dams',
    dossier: 'lake',
    kind: 'package',
    text: 't',
    tabledOn: '2025-02',
    closedOn: '2025-03-01',
    names: [
      { lang: 'uk', name: 'Гребля' },
      { lang: 'zh-Hant', name: '水壩' },
    ],
    tags: ['x'],
    parameters: { duration: 'P30D', height: 12.5, unconditional: true, nothing: null },
    sponsors: ['alba'],
    relations: [{ type: 'before', proposal: 'treaty' }],
  },
  amended: {
    name: 'Two dams',
    dossier: ref('lake'),
    kind: 'package',
    text: 't',
    tabledOn: '2025-02',
    closedOn: '2025-03-01',
    names: [
      { lang: 'uk', name: 'Гребля' },
      { lang: 'zh-Hant', name: '水壩' },
    ],
    tags: ['x'],
    parameters: { duration: 'P30D', height: 12.5, unconditional: true, nothing: null },
    sponsors: [actorRef('alba')],
    relations: [{ type: 'before', proposal: ref('treaty') }],
  },
  cleared: {
    names: [],
    text: null,
    tabledOn: null,
    closedOn: null,
    tags: [],
    parameters: {},
    sponsors: [],
    relations: [],
  },
  filtered: [
    proposal('treaty', { name: 'Réunion treaty', tags: ['law'], sponsors: ['alba'] }),
    proposal('clause-1', { kind: 'provision', relations: [{ type: 'part_of', proposal: 'treaty' }] }),
    proposal('clause-2', {
      kind: 'provision',
      text: 'of the reunion',
      relations: [{ type: 'part_of', proposal: 'treaty' }],
    }),
    proposal('draft', { relations: [{ type: 'alternative_to', proposal: 'treaty' }] }),
  ],
  filters: [
    ['kind=provision', ['clause-1', 'clause-2']],
    ['tag=law', ['treaty']],
    ['sponsor=alba', ['treaty']],
    ['partOf=treaty', ['clause-1', 'clause-2']],
    ['partOf=draft', []],
    ['q=reunion', ['treaty', 'clause-2']],
    ['q=reunion&dossier=river&kind=works', ['treaty']],
    ['q=reunion&dossier=lake', []],
  ],
  user: [
    '/v1/events',
    { slug: 'vote', dossier: 'river', name: 'Vote', kind: 'vote', occurredOn: '2025', agenda: [{ proposal: 'dam' }] },
  ],
});

describe('the status of a proposal', () => {
  const status = async (query = '') => (await get(`/v1/proposals/treaty${query}`)).json.data.status;
  const event = (slug: string, occurredOn: string, result: string | null, more = {}) =>
    post('/v1/events', {
      slug,
      dossier: 'river',
      name: slug,
      kind: 'talks',
      occurredOn,
      agenda: [{ proposal: 'treaty', result }],
      ...more,
    });

  it('follows from the latest event that made something of it', async () => {
    expect(await status()).toEqual(OPEN);
    await event('tabling', '2025-02', 'tabled');
    const { headers } = await event('talks', '2025-03-01', 'rejected');
    const known = Number(headers['ledger-revision']);
    await event('mere-mention', '2025-04-01', null);
    await event('dream', '2025-04-02', 'adopted', { context: 'hypothetical' });
    expect(await status()).toEqual({ state: 'rejected', since: '2025-03-01', event: ref('talks') });
    expect(await status('?asOf=2025-02-28')).toEqual({ state: 'tabled', since: '2025-02', event: ref('tabling') });
    expect(await status('?asOf=2025-01-31')).toEqual(OPEN);
    expect(await status(`?knownAt=${known - 1}`)).toMatchObject({ state: 'tabled' });
    const listed = (await get('/v1/proposals?tag=law')).json.data[0];
    expect(listed.status.state).toBe('rejected');
  });

  it('goes by today, so a kept answer does not outlive the day', async () => {
    await event('signing', '2025-06-02', 'adopted');
    expect((await status()).state).toBe('rejected');
    clock.set('2025-06-02T00:00:01Z');
    expect((await status()).state).toBe('adopted');
    clock.set('2025-06-01T12:00:00Z');
  });

  it('goes by the later record of two events on one day, whichever came to name the proposal last', async () => {
    await event('morning', '2025-05-01', null, { agenda: [] });
    await event('evening', '2025-05-01', 'withdrawn');
    const agenda = [{ proposal: 'treaty', result: 'suspended' }];
    expect((await patch('/v1/events/morning', { agenda }, { 'if-match': '*' })).status).toBe(200);
    expect(await status()).toEqual({ state: 'withdrawn', since: '2025-05-01', event: ref('evening') });
    await event('an-earlier-evening', '2025-04-30', 'adopted');
    expect((await status()).state).toBe('withdrawn');
    await patch('/v1/events/evening', { agenda: [] }, { 'if-match': '*' });
    expect((await status()).state).toBe('suspended');
  });

  it('stays settled by an event of some month, whatever day of it that was', async () => {
    await event('vote-of-may', '2026-05', 'adopted');
    await event('round-of-may', '2026-05-20', 'discussed');
    const adopted = { state: 'adopted', since: '2026-05', event: ref('vote-of-may') };
    expect(await status('?asOf=2026-05-30')).toMatchObject({ state: 'discussed' });
    expect(await status('?asOf=2026-05-31')).toEqual(adopted);
    await event('first-round', '2026-05-02', 'discussed');
    expect(await status('?asOf=2026-05-31')).toEqual(adopted);
    await event('review', '2026-06-01', 'discussed');
    expect(await status('?asOf=2026-06-01')).toMatchObject({ state: 'discussed' });
  });
});

it('has a status from the last day of an event on, if it went on for several', async () => {
  const status = async (asOf: string) => {
    const { state, since } = (await get(`/v1/proposals/canal?asOf=${asOf}`)).json.data.status;
    return [state, since];
  };
  await post('/v1/proposals', { slug: 'canal', dossier: 'river', name: 'Canal', kind: 'works' });
  const round = { slug: 'long-round', dossier: 'river', name: 'Round', kind: 'talks', occurredOn: '2025-03-05' };
  const agenda = [{ proposal: 'canal', result: 'adopted' }];
  expect((await post('/v1/events', { ...round, endedOn: '2025-03-15', agenda })).status).toBe(201);
  expect(await status('2025-03-14')).toEqual(['open', null]);
  expect(await status('2025-03-15')).toEqual(['adopted', '2025-03-15']);
});

describe('circles of proposals', () => {
  const relate = (slug: string, type: string, ...others: string[]) =>
    patch(
      `/v1/proposals/${slug}`,
      { relations: others.map((other) => ({ type, proposal: other })) },
      { 'if-match': '*' },
    );

  it.each(['supersedes', 'part_of'])('of %s are refused against the ledger, and a line is not', async (type) => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) => `${name}-${type.replace('_', '-')}`) as [string, string, string];
    const link = (other: string) => ({ relations: [{ type, proposal: other }] });
    const drafts = [proposal(a, link(b)), proposal(b, link(c)), proposal(c)];
    expect((await post('/v1/revisions', { reason: 'a line', drafts })).status).toBe(201);
    const { status, json } = await relate(c, type, a);
    expect([status, json.code, json.errors]).toEqual([
      422,
      'invalid-body',
      [{ pointer: '/relations/0/proposal', detail: `closes a circle of ${type}` }],
    ]);
    expect((await relate(c, 'incompatible_with', a)).status).toBe(200);
    // The line is turned round in one revision or in two: what is left is no circle.
    expect((await relate(a, type)).status).toBe(200);
    expect((await relate(c, type, a)).status).toBe(200);
  });
});

it('are asked about by the package that they are part of', async () => {
  const proposals = async (path: string) => {
    const { status, json, text } = await get(path);
    expect(status, text).toBe(200);
    return json;
  };
  const matrix = await proposals('/v1/positions?partOf=treaty&actors=alba&asOf=2025-05-01');
  expect(matrix.data.map((cell: { proposal: { slug: string } }) => cell.proposal.slug)).toEqual([
    'clause-1',
    'clause-2',
  ]);
  expect(matrix.meta.permalink).toContain('partOf=treaty');
  const ground = await proposals('/v1/dossiers/river/common-ground?partOf=treaty&parties=alba,act_1');
  expect(ground.meta.proposals).toBe(2);
  const { status, json } = await get('/v1/positions?partOf=nothing');
  expect([status, json.code, json.errors[0].pointer]).toEqual([422, 'unknown-reference', '?partOf']);
});

it('are asked about by their package in lists of stances, statements, codings and events, and in timelines', async () => {
  const drafts = ['clause-1', 'clause-2', 'treaty'].flatMap((slug) => [
    as('statement', { ...statement([link('alba')]), slug: `on-${slug}`, paraphrase: slug, spokenOn: '2025-02-01' }),
    as('stance', stance('alba', slug, 'support', '2025-02-01', { statements: [`on-${slug}`] })),
    as('coding', { statement: `on-${slug}`, actor: 'alba', proposal: slug, level: 'support', coder: 'E.' }),
    as('event', {
      slug: `day-${slug}`,
      dossier: 'river',
      name: slug,
      kind: 'other',
      occurredOn: '2025',
      agenda: [{ proposal: slug }],
    }),
  ]);
  const sent = await post('/v1/revisions', { reason: 'said', drafts });
  expect(sent.status, sent.text).toBe(201);
  const paths = ['stances', 'statements', 'codings', 'events', 'actors/alba/timeline'];
  const total = async (query: string) => {
    const answers = paths.map((path) => get(`/v1/${path}?${query}`));
    return (await Promise.all(answers)).map(({ json, text }) => json?.data?.length ?? text);
  };
  expect(await total('partOf=treaty')).toEqual([2, 2, 2, 2, 2]);
  expect(await total('partOf=treaty&proposal=clause-1')).toEqual([1, 1, 1, 1, 1]);
  expect(await total('partOf=treaty&proposal=treaty')).toEqual([0, 0, 0, 0, 0]);
  expect(await total('partOf=treaty&dossier=river')).toEqual([2, 2, 2, 2, 2]);
  expect(await total('partOf=clause-1')).toEqual([0, 0, 0, 0, 0]);
  for (const path of paths) {
    const { status, json } = await get(`/v1/${path}?partOf=nothing`);
    expect([path, status, json.errors[0].pointer]).toEqual([path, 422, '?partOf']);
  }
});
