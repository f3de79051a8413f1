import { describe, expect, it } from 'vitest';
import { testApp } from '../support/app.ts';
import { as, link, stance, statement } from './drafts.ts';

const { get, patch, post } = await testApp();

const GROUND = [
  as('actor', { slug: 'alba', type: 'state', name: 'Alba' }),
  as('actor', { slug: 'boria', type: 'state', name: 'Boria' }),
  as('actor', { slug: 'wire', type: 'media', name: 'The Wire' }),
  as('dossier', { slug: 'river', name: 'The river', parties: ['alba', 'boria'] }),
  as('proposal', { slug: 'dam', dossier: 'river', name: 'A dam', kind: 'works' }),
  as('proposal', { slug: 'toll', dossier: 'river', name: 'A toll', kind: 'works' }),
  as('event', { slug: 'roll-call', dossier: 'river', name: 'Roll call', kind: 'vote', occurredOn: '2025-03-01' }),
  as('event', { slug: 'talks', dossier: 'river', name: 'Talks', kind: 'talks', occurredOn: '2025-03-02' }),
  as('event', { slug: 'flood', dossier: 'river', name: 'A flood', kind: 'other', occurredOn: '2025-03-03' }),
];
if ((await post('/v1/revisions', { reason: 'ground', drafts: GROUND })).status !== 201) throw new Error('no ground');

const reported = { statements: [statement([link('wire', 'reported')])] };

describe('a stance given in an event', () => {
  it('is the holder’s own and on the record where the event is a vote, even as a report has it', async () => {
    const { json } = await post(
      '/v1/stances',
      stance('alba', 'dam', 'support', '2025-03-01', { event: 'roll-call', ...reported }),
    );
    expect(json.data).toMatchObject({ voice: 'own', firstHand: true, claimant: null });
  });

  it('is heard by its statements where the event is another', async () => {
    const { json } = await post(
      '/v1/stances',
      stance('boria', 'dam', 'oppose', '2025-03-02', { event: 'talks', ...reported }),
    );
    expect(json.data).toMatchObject({ voice: 'attributed', firstHand: false, claimant: { slug: 'wire' } });
  });

  it('needs a statement where the event is no vote', async () => {
    const { status, json } = await post(
      '/v1/stances',
      stance('boria', 'dam', 'oppose', '2025-04', { event: 'talks', statements: [] }),
    );
    expect([status, json.code, json.errors[0].pointer]).toEqual([422, 'invalid-body', '/statements']);
  });

  it('is cast in a vote that was held, on what is on its agenda', async () => {
    const drafts = [
      as('event', { slug: 'next', dossier: 'river', name: 'Next', kind: 'vote', context: 'hypothetical' }),
      as('event', {
        slug: 'on-dam',
        dossier: 'river',
        name: 'On the dam',
        kind: 'vote',
        occurredOn: '2025-06',
        agenda: [{ proposal: 'dam' }],
      }),
    ];
    expect((await post('/v1/revisions', { reason: 'votes', drafts })).status).toBe(201);
    const ballot = (proposal: string, event: string, validFrom: string, more: object = { statements: [] }) =>
      post('/v1/stances', stance('alba', proposal, 'support', validFrom, { event, ...more }));
    const refused = async (...of: Parameters<typeof ballot>) => {
      const { status, json } = await ballot(...of);
      return [status, json.errors?.[0].pointer];
    };
    expect(await refused('dam', 'next', '2025-06-02')).toEqual([422, '/event']);
    expect(await refused('dam', 'next', '2025-06-02', reported)).toEqual([422, '/event']);
    expect(await refused('toll', 'on-dam', '2025-06-02')).toEqual([422, '/event']);
    expect(await refused('dam', 'on-dam', '2025-06')).toEqual([201, undefined]);
    const amended = async (event: string, change: object) => {
      const { headers } = await get(`/v1/events/${event}`);
      return (await patch(`/v1/events/${event}`, change, { 'if-match': String(headers.etag) })).status;
    };
    expect(await amended('on-dam', { context: 'hypothetical' })).toBe(409);
    expect(await amended('on-dam', { occurredOn: '2025-06-02' })).toBe(200);
    expect(await amended('next', { context: 'actual', occurredOn: '2025-07-01' })).toBe(200);
    expect(await refused('dam', 'next', '2025-07-01')).toEqual([201, undefined]);
  });

  it('is cast on the day of its vote or later, by words of that day or later', async () => {
    const refusal = async (validFrom: string, said?: Record<string, string>) => {
      const statements = said ? [{ ...statement([link('wire', 'reported')]), ...said }] : [];
      const draft = stance('boria', 'dam', 'support', validFrom, { event: 'roll-call', statements });
      const { status, json } = await post('/v1/revisions?dryRun=true', {
        reason: 'r',
        drafts: [as('stance', draft)],
      });
      return status === 201
        ? null
        : [status, json.errors.map((one: Record<string, string>) => [one.pointer, one.detail])];
    };
    expect(await refusal('2025-02-27')).toEqual([
      422,
      [['/drafts/0/validFrom', 'a ballot of 2025-02-27 is before the vote of 2025-03-01']],
    ]);
    expect(await refusal('2025-02')).toEqual([
      422,
      [['/drafts/0/validFrom', 'a ballot of 2025-02 is before the vote of 2025-03-01']],
    ]);
    // Whether it is from before the vote, nobody knows.
    expect(await refusal('2025-02-27/2025-03-02')).toBeNull();
    expect(await refusal('2025-03-01', { spokenOn: '2025-03-01' })).toBeNull();
    expect(await refusal('2025-03-01', { spokenOn: '2025-02-20' })).toEqual([
      422,
      [['/drafts/0/statements', expect.stringMatching(/^stm_\d+ is of 2025-02-20, before the vote of 2025-03-01$/)]],
    ]);
  });

  it('is counted also where the agenda of its vote is not on record', async () => {
    const vote = {
      slug: 'show-of-hands',
      dossier: 'river',
      name: 'Show of hands',
      kind: 'vote',
      occurredOn: '2025-09-01',
    };
    await post('/v1/events', { ...vote, tally: { yes: 3, no: 1, abstain: 0 } });
    const on = (proposal: string, level: string) =>
      post('/v1/stances', { ...stance('alba', proposal, level, '2025-09-01', { event: vote.slug }), statements: [] });
    expect([(await on('dam', 'support')).status, (await on('toll', 'oppose')).status]).toEqual([201, 201]);
    const { ballots } = (await get(`/v1/events/${vote.slug}`)).json.data;
    expect(ballots).toMatchObject({ yes: 1, no: 1, abstain: 0, gap: { yes: 2, no: 0, abstain: 0 } });
  });

  it('keeps its vote from being moved away from it', async () => {
    const voters = Array.from({ length: 7 }, (_, i) => `voter-${i}`);
    const drafts = [
      ...voters.map((slug) => as('actor', { slug, type: 'state', name: slug })),
      as('event', {
        slug: 'division',
        dossier: 'river',
        name: 'Division',
        kind: 'vote',
        occurredOn: '2025-08-01',
        agenda: [{ proposal: 'dam' }],
      }),
      ...voters.map((slug) =>
        as('stance', { ...stance(slug, 'dam', 'support', '2025-08-01', { event: 'division' }), statements: [] }),
      ),
    ];
    const { json } = await post('/v1/revisions', { reason: 'division', drafts });
    const ballots: string[] = json.data.records.slice(-7).map(({ id }: { id: string }) => id);
    const amend = async (change: object, also: object = {}) => {
      const amendments = [{ noun: 'event', id: 'division', ...change }];
      const answer = await post('/v1/revisions', { reason: 'moved', drafts: [], amendments, ...also });
      return [answer.status, answer.json.errors?.[0].detail];
    };
    const few = `${ballots.slice(0, 5).join(', ')} and 2 more could not have been cast in the vote`;
    const advice = 'Correct or retract these in the same revision';
    const day = 'a ballot of 2025-08-01 is before the vote of 2025-08-02';
    expect(await amend({ occurredOn: '2025-08-02' })).toEqual([409, `${few}: ${day}. ${advice}`]);
    const agenda = [{ proposal: 'toll' }];
    const other = 'the agenda of the vote does not have the proposal';
    expect(await amend({ agenda })).toEqual([409, `${few}: ${other}. ${advice}`]);
    const none = 'nobody has voted there yet: the vote is future';
    expect(await amend({ context: 'future' })).toEqual([409, `${few}: ${none}. ${advice}`]);
    // What leaves the ballots as they are, and what changes them with it.
    expect(await amend({ name: 'The division', occurredOn: '2025-07-31' })).toEqual([201, undefined]);
    const corrections = ballots.map((stance) => ({ stance, reason: 'a day later', validFrom: '2025-08-02' }));
    expect(await amend({ occurredOn: '2025-08-02' }, { corrections })).toEqual([201, undefined]);
  });

  it('keeps what it rests on from being dated before its vote', async () => {
    const source = { slug: 'gazette', title: 'Gazette', publisher: 'Parliament', publishedOn: '2025-03-05' };
    const said = { ...statement([link('wire', 'reported')], 'gazette'), slug: 'roll' };
    const draft = stance('boria', 'dam', 'support', '2025-03-01', { event: 'roll-call', statements: ['roll'] });
    const drafts = [as('source', source), as('statement', said), as('stance', draft)];
    const { json } = await post('/v1/revisions', { reason: 'reported', drafts });
    const ballot: string = json.data.records.at(-1).id;
    const amend = async (noun: string, id: string, change: object, also: object = {}) => {
      const amendments = [{ noun, id, ...change }];
      const answer = await post('/v1/revisions?dryRun=true', { reason: 'redated', drafts: [], amendments, ...also });
      return [answer.status, answer.json.errors?.[0].detail];
    };
    const refused = [
      409,
      expect.stringMatching(`^${ballot} could not .* is of 2025-02-20, before the vote of 2025-03-01`),
    ];
    expect(await amend('statement', 'roll', { spokenOn: '2025-02-20' })).toEqual(refused);
    expect(await amend('source', 'gazette', { publishedOn: '2025-02-20' })).toEqual(refused);
    expect(await amend('statement', 'roll', { spokenOn: '2025-03-02' })).toEqual([201, undefined]);
    expect(await amend('source', 'gazette', { publishedOn: '2025-03' })).toEqual([201, undefined]);
    // With the ballot withdrawn, and with its vote moved as well: in whatever order the two are amended.
    const retractions = [{ noun: 'stance', id: ballot }];
    expect(await amend('source', 'gazette', { publishedOn: '2025-02-20' }, { retractions })).toEqual([201, undefined]);
    const both = [
      { noun: 'statement', id: 'roll', spokenOn: '2025-02-20' },
      { noun: 'event', id: 'roll-call', occurredOn: '2025-02-10' },
    ];
    for (const amendments of [both, both.toReversed()])
      expect(await amend('statement', 'roll', {}, { amendments })).toEqual([201, undefined]);
  });

  it('keeps the event from becoming something else', async () => {
    for (const [event, kind] of [
      ['roll-call', 'talks'],
      ['talks', 'vote'],
    ]) {
      const { headers } = await get(`/v1/events/${event}`);
      const { status, json } = await patch(`/v1/events/${event}`, { kind }, { 'if-match': String(headers.etag) });
      expect([status, json.code]).toEqual([409, 'in-use']);
    }
  });
});

describe('a record that a condition names', () => {
  it('cannot be retracted while the stance counts', async () => {
    const test = {
      kind: 'any',
      tests: [
        { kind: 'event', event: 'flood' },
        { kind: 'none', tests: [{ kind: 'stance', actor: 'boria', proposal: 'toll', levels: ['oppose'] }] },
      ],
    };
    const conditions = [{ text: 'After a flood, or unless Boria objects to a toll.', type: 'other', test }];
    const sent = await post('/v1/stances', stance('alba', 'dam', 'conditional_support', '2025-05', { conditions }));
    expect(sent.status).toBe(201);
    for (const path of ['events/flood', 'proposals/toll']) {
      const { status, json } = await post(`/v1/${path}/retraction`, { reason: 'no more' });
      expect([status, json.code]).toEqual([409, 'in-use']);
      expect(json.detail).toContain(sent.json.data.id);
    }
    expect((await post(`/v1/stances/${sent.json.data.id}/retraction`, { reason: 'miscoded' })).status).toBe(200);
    expect((await post('/v1/events/flood/retraction', { reason: 'no more' })).status).toBe(200);
  });
});

describe('a ballot', () => {
  it('is cast for another only where it says so, which only a ballot can', async () => {
    const ballot = stance('alba', 'toll', 'oppose', '2025-03-01', { event: 'roll-call', statements: [] });
    const refusal = async (draft: object) => {
      const { status, json } = await post('/v1/stances', draft);
      return [status, json.errors?.map(({ pointer, detail }: Record<string, string>) => [pointer, detail])];
    };
    expect(await refusal({ ...ballot, onBehalfOf: 'alba' })).toEqual([
      422,
      [['/onBehalfOf', 'is another than its voter']],
    ]);
    expect(await refusal({ ...stance('alba', 'toll', 'oppose', '2025-03-01'), onBehalfOf: 'boria' })).toEqual([
      422,
      [['/onBehalfOf', 'only a ballot is cast for a group']],
    ]);
    const { status, json } = await post('/v1/stances', { ...ballot, onBehalfOf: 'boria' });
    expect([status, json.data.onBehalfOf.slug]).toEqual([201, 'boria']);
    // And so boria cannot be taken from the record while it stands.
    const retracted = await post('/v1/actors/boria/retraction', { reason: 'r' });
    expect([retracted.status, retracted.json.code]).toEqual([409, 'in-use']);
  });
});

describe('an implied level', () => {
  const implied = (more = {}) =>
    stance('boria', 'dam', 'oppose', '2025-05-01', {
      directness: 'implied',
      rationale: 'Whoever is against any toll is against a dam that is paid by one.',
      ...more,
    });

  it('names the proposal from whose level it follows, and a position shows the stance there', async () => {
    const toll = (await post('/v1/stances', stance('boria', 'toll', 'oppose', '2025-04-20'))).json.data.id;
    const { status, json } = await post('/v1/stances', implied({ impliedBy: 'toll' }));
    expect([status, json.data.impliedBy.slug]).toEqual([201, 'toll']);
    const brief = async (asOf: string) => {
      const { data } = (await get(`/v1/proposals/dam/positions?actors=boria&asOf=${asOf}`)).json;
      return data[0].stance.impliedBy;
    };
    expect(await brief('2025-05-02')).toEqual({ id: 'prp_2', slug: 'toll', name: 'A toll', stance: toll });
    await post(`/v1/stances/${toll}/retraction`, { reason: 'misread' });
    expect(await brief('2025-05-02')).toEqual({ id: 'prp_2', slug: 'toll', name: 'A toll' });
  });

  it.each([
    [{ impliedBy: 'dam' }, 'is another proposal'],
    [{ impliedBy: 'toll', directness: 'inferred' }, 'only an implied level follows from another proposal'],
    [{ impliedBy: 'nothing' }, 'there is no proposal "nothing"'],
  ])('is refused with %j', async (more, detail) => {
    const { status, json } = await post('/v1/stances', implied(more));
    expect([status, json.errors[0].pointer]).toEqual([422, '/impliedBy']);
    expect(json.errors[0].detail).toContain(detail);
  });
});
