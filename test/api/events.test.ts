import { describe, expect, it } from 'vitest';
import { as, stance } from './drafts.ts';
import { actorRef, nounTests, ref } from './noun.ts';

const event = (slug: string, occurredOn: string | null, more = {}) =>
  as('event', { slug, dossier: 'river', name: slug, kind: 'talks', occurredOn, ...more });

const { get, post } = await nounTests({
  noun: 'event',
  path: '/v1/events',
  prefix: 'evt',
  slug: 'required',
  ground: [
    as('actor', { slug: 'alba', type: 'state', name: 'Alba' }),
    as('actor', { slug: 'boria', type: 'state', name: 'Boria' }),
    as('dossier', { slug: 'river', name: 'The river' }),
    as('dossier', { slug: 'lake', name: 'The lake' }),
    as('proposal', { slug: 'dam', dossier: 'river', name: 'A dam', kind: 'works' }),
    as('source', { slug: 'report', title: 'Report', publisher: 'The Wire' }),
  ],
  alsoNeeds: ['occurredOn'],
  least: { slug: 'summit', dossier: 'river', name: 'Summit', kind: 'talks', occurredOn: '2025-05' },
  reads: {
    dossier: ref('river'),
    name: 'Summit',
    kind: 'talks',
    context: 'actual',
    occurredOn: '2025-05',
    endedOn: null,
    participants: [],
    agenda: [],
    outcome: null,
    code: null,
    codeName: null,
    tally: null,
    ballots: null,
    note: null,
    source: null,
  },
  nth: (i) => ({ slug: `event-${i}`, dossier: 'lake', name: `No. ${i}`, kind: 'other', occurredOn: '1999' }),
  amendment: {
    name: 'The summit',
    dossier: 'lake',
    kind: 'vote',
    context: 'future',
    occurredOn: '2025-05-16',
    endedOn: '2025-05-16',
    participants: [
      { actor: 'boria', role: 'host' },
      { actor: 'alba', role: 'party' },
      { actor: 'alba', role: 'head_of_delegation' },
    ],
    agenda: [{ proposal: 'dam', result: 'adopted' }],
    outcome: 'o',
    code: { scheme: 'cameo', value: '046' },
    tally: { yes: 93, no: 18, abstain: 65 },
    note: 'n',
    source: { title: 'Inline', publisher: 'P' },
  },
  amended: {
    name: 'The summit',
    dossier: ref('lake'),
    kind: 'vote',
    context: 'future',
    occurredOn: '2025-05-16',
    endedOn: '2025-05-16',
    participants: [
      { actor: actorRef('boria'), role: 'host' },
      { actor: actorRef('alba'), role: 'party' },
      { actor: actorRef('alba'), role: 'head_of_delegation' },
    ],
    agenda: [{ proposal: ref('dam'), result: 'adopted' }],
    outcome: 'o',
    code: { scheme: 'cameo', value: '046' },
    codeName: 'Engage in negotiation',
    tally: { yes: 93, no: 18, abstain: 65, absent: null },
    ballots: { yes: 0, no: 0, abstain: 0, ambiguous: 0, gap: { yes: 93, no: 18, abstain: 65 } },
    note: 'n',
    source: { id: 'src_2', slug: null, name: 'Inline' },
  },
  cleared: {
    context: 'actual',
    endedOn: null,
    participants: [],
    agenda: [],
    outcome: null,
    code: null,
    codeName: null,
    tally: null,
    ballots: { yes: 0, no: 0, abstain: 0, ambiguous: 0, gap: null },
    note: null,
    source: null,
  },
  filtered: [
    event('first', '2024', { participants: [{ actor: 'alba', role: 'party' }] }),
    event('second', '2024-02-29', { kind: 'vote', agenda: [{ proposal: 'dam' }] }),
    event('third', '2024-03', { participants: [{ actor: 'alba', role: 'observer' }], agenda: [{ proposal: 'dam' }] }),
    event('dream', null, { context: 'hypothetical' }),
    event('round', '2023-05-30', { endedOn: '2023-06-02', dossier: 'lake' }),
  ],
  filters: [
    ['dossier=river&to=2025', ['first', 'second', 'third']],
    ['dossier=river', ['first', 'second', 'third', 'dream']],
    ['kind=vote', ['second']],
    ['participant=alba', ['first', 'third']],
    ['proposal=dam', ['second', 'third']],
    ['proposal=prp_1&participant=act_1', ['third']],
    ['from=2024&to=2024-02', ['first']],
    // What is dated to a month or a year may have been on any of its days.
    ['from=2024-02-29&to=2024-03-01', ['first', 'second']],
    ['from=2024-03-31&to=2024-04-01', ['first', 'third']],
    ['from=2024-04-01&to=2024-05-01', ['first']],
    ['from=2024-12-31', ['first', 'dream']],
    ['from=2025-01-01', ['dream']],
    ['dossier=lake&to=1999', []],
    // One of several days is found on each of them.
    ['dossier=lake&from=2023-05-28&to=2023-05-30', []],
    ['dossier=lake&from=2023-05-29&to=2023-05-31', ['round']],
    ['dossier=lake&from=2023-06-01&to=2023-06-02', ['round']],
    ['dossier=lake&from=2023-06-02&to=2023-07-01', ['round']],
    ['dossier=lake&from=2023-06-03&to=2023-07-01', []],
  ],
  user: [
    '/v1/statements',
    { source: 'report', event: 'summit', paraphrase: 'p', chain: [{ actor: 'alba', mode: 'said', named: true }] },
  ],
});

describe('a vote', () => {
  const tally = { yes: 93, no: 18, abstain: 65, absent: 17 };
  const vote = (slug: string, more = {}) =>
    event(slug, '2025-06-01', { kind: 'vote', agenda: [{ proposal: 'dam' }], ...more });
  const ballot = (actor: string, level: string) => ({
    ...as('stance', stance(actor, 'dam', level, '2025-06-01')),
    event: 'roll-call',
  });

  it('has the official tally and beside it the ballots on record, as the record stood', async () => {
    const drafts = [
      vote('roll-call', { tally }),
      ballot('alba', 'support'),
      { ...ballot('boria', 'ambiguous'), basis: 'mixed_signals' },
      vote('uncounted'),
    ];
    expect((await post('/v1/revisions', { reason: 'votes', drafts })).status).toBe(201);
    const { headers, json } = await get('/v1/events/roll-call');
    const { data } = json;
    expect(data).toMatchObject({
      tally,
      ballots: { yes: 1, no: 0, abstain: 0, ambiguous: 1, gap: { yes: 92, no: 18, abstain: 65 } },
    });
    expect((await get('/v1/events/uncounted')).json.data).toMatchObject({
      tally: null,
      ballots: { yes: 0, no: 0, abstain: 0, ambiguous: 0, gap: null },
    });
    const before = headers['ledger-revision'];
    const [{ id }] = (await get('/v1/stances?event=roll-call&actor=alba')).json.data;
    expect((await post(`/v1/stances/${id}/retraction`, { reason: 'misread' })).status).toBe(200);
    expect((await get('/v1/events/roll-call')).json.data.ballots).toMatchObject({ yes: 0, gap: { yes: 93 } });
    expect((await get(`/v1/events/roll-call?knownAt=${before}`)).json.data.ballots).toMatchObject({ yes: 1 });
  });

  it('has one ballot of each voter, and one for each group that it votes for', async () => {
    const twice = (actor: string, level: string, validFrom: string, more = {}) => ({
      ...as('stance', stance(actor, 'dam', level, validFrom)),
      event: 'twice',
      ...more,
    });
    const drafts = [
      as('actor', { slug: 'union', type: 'bloc', name: 'Union' }),
      vote('twice', { tally: { yes: 2, no: 1, abstain: 0 } }),
      twice('alba', 'support', '2025-06-01'),
      twice('alba', 'oppose', '2025-06-02'),
      twice('boria', 'support', '2025-06-01'),
      twice('boria', 'oppose', '2025-06-01'),
    ];
    expect((await post('/v1/revisions', { reason: 'votes', drafts })).status).toBe(201);
    const ballots = async () => (await get('/v1/events/twice')).json.data.ballots;
    expect(await ballots()).toMatchObject({ yes: 1, no: 1, gap: { yes: 1, no: 0, abstain: 0 } });
    await post('/v1/stances', { ...twice('alba', 'support', '2025-06-01', { onBehalfOf: 'union' }), noun: undefined });
    expect(await ballots()).toMatchObject({ yes: 2, no: 1, gap: { yes: 0, no: 0, abstain: 0 } });
  });

  it.each([
    ['talks', tally, '/tally'],
    ['vote', { yes: 1, no: 2 }, '/tally/abstain'],
    ['vote', { yes: 1, no: 2, abstain: -3 }, '/tally/abstain'],
  ])('alone has a tally, and the whole of it: %s %j', async (kind, given, pointer) => {
    const { status, json } = await post('/v1/events', { ...vote('refused', { tally: given }), noun: undefined, kind });
    expect([status, json.errors[0].pointer]).toEqual([422, pointer]);
  });
});

it.each([
  [{ scheme: 'cameo', value: '0451' }, 422, undefined],
  [{ scheme: 'cameo', value: '46' }, 422, undefined],
  [{ scheme: 'cameo', value: '0256' }, 201, 'Appeal for de-escalation of military engagement'],
  [{ scheme: 'plover', value: 'CONSULT' }, 201, null],
  [{ scheme: 'plover', value: 'protest-riot' }, 201, null],
  [{ scheme: 'plover', value: 'TALK' }, 422, undefined],
  [{ scheme: 'plover', value: 'CONSULTATION' }, 422, undefined],
])('takes a code that there is: %j', async (code, expected, name) => {
  const { noun: _, ...draft } = event(`coded-${code.value.toLowerCase()}`, '2025', { code });
  const { status, json } = await post('/v1/events', draft);
  expect([status, json.data?.codeName]).toEqual([expected, name]);
  if (expected === 422) expect(json.errors[0].pointer).toBe('/code/value');
});
