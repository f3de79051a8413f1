import { describe, expect, it } from 'vitest';
import { testApp } from '../support/app.ts';
import { as, link, stance, statement } from './drafts.ts';

const { get, patch, post } = await testApp();

const ground = await post('/v1/revisions', {
  reason: 'ground',
  drafts: [
    ...['alba', 'boria'].map((slug) => as('actor', { slug, type: 'state', name: slug })),
    as('dossier', { slug: 'river', name: 'The river' }),
    as('proposal', { slug: 'dam', dossier: 'river', name: 'Dam', kind: 'works' }),
    as('source', { slug: 'report', title: 'Report', publisher: 'The Wire', url: 'https://example.org/report' }),
  ],
});
if (ground.status !== 201) throw new Error(ground.text);

const report = { title: 'The report', publisher: 'Wire', url: 'https://example.org/report' };
const speech = (more = {}) => ({
  ...statement([link('alba')], 'report', { paraphrase: 'Yes to the dam.', spokenOn: '2025-05-01' }),
  ...more,
});
const support = (more = {}) => stance('alba', 'dam', 'support', '2025-05-01', { statements: [speech()], ...more });
const found = ({ status, json }: Awaited<ReturnType<typeof post>>) => [
  status,
  json.warnings?.map(({ id, first }: { id: string; first: string }) => [id, first]),
];

describe('what an earlier record says as well', () => {
  it('is written, with a warning that names the first', async () => {
    expect(found(await post('/v1/statements', speech()))).toEqual([201, undefined]);
    expect(found(await post('/v1/statements', speech()))).toEqual([201, [['stm_2', 'stm_1']]]);
    expect(found(await post('/v1/stances', support({ statements: ['stm_1'] })))).toEqual([201, undefined]);
    // Another draft of the same document, by its address.
    const again = await post('/v1/stances', support({ statements: [speech({ source: report })] }));
    expect(found(again)).toEqual([
      201,
      [
        ['stm_3', 'stm_1'],
        ['stn_2', 'stn_1'],
      ],
    ]);
    expect(again.json.warnings[0].detail).toBe('stm_3 says what stm_1 says');
    // Reading it has none.
    expect((await get('/v1/stances/stn_2')).json).not.toHaveProperty('warnings');
  });

  it('is found within a revision, and told again to a repeat of the request', async () => {
    const body = {
      reason: 'twice',
      drafts: [as('statement', speech({ paraphrase: 'No.' })), as('statement', speech({ paraphrase: 'No.' }))],
    };
    const send = () => post('/v1/revisions', body, { 'idempotency-key': 'twice' });
    expect(found(await send())).toEqual([201, [['stm_5', 'stm_4']]]);
    expect(found(await send())).toEqual([201, [['stm_5', 'stm_4']]]);
  });

  it.each([
    ['another day', { spokenOn: '2025-05-02' }],
    ['another speaker', { chain: [link('boria')] }],
    ['other words', { paraphrase: 'Yes to the dam!' }],
    ['another document', { source: { ...report, url: 'https://example.org/other' } }],
  ])('is not what is of %s', async (_what, more) => {
    expect(found(await post('/v1/statements', speech(more)))).toEqual([201, undefined]);
  });

  it('is not what was withdrawn', async () => {
    for (const id of ['stn_2', 'stn_1']) await post(`/v1/stances/${id}/retraction`, { reason: 'r' });
    for (const id of ['stm_1', 'stm_2', 'stm_3']) await post(`/v1/statements/${id}/retraction`, { reason: 'r' });
    expect(found(await post('/v1/stances', support()))).toEqual([201, undefined]);
    // Another level of the same statement overlaps, and is refused; another time of the same level is no repetition.
    const later = { validFrom: '2025-06-01', statements: [speech({ spokenOn: '2025-06-01' })] };
    expect(found(await post('/v1/stances', support(later)))).toEqual([201, undefined]);
  });

  it('is told by a dry run as by the write, for few drafts as for many', async () => {
    const drafts = [
      as('source', { ...report, slug: 'told', title: 'Told again' }),
      // Of the report in a draft of its own, as it is on record; and twice in the same drafts.
      as('statement', speech({ source: 'told', slug: 'told-1' })),
      as('stance', support({ statements: ['told-1'] })),
      as('stance', support({ actor: 'boria', statements: [speech({ paraphrase: 'Boria said yes.' })] })),
      as('stance', support({ actor: 'boria', statements: [speech({ paraphrase: 'Boria said yes.' })] })),
      as('stance', support({ level: 'oppose', statements: [speech({ paraphrase: 'No, after all.' })] })),
    ];
    const many = Array.from({ length: 60 }, (_, i) => as('actor', { slug: `told-${i}`, type: 'state', name: `T${i}` }));
    for (const [reason, more] of [
      ['few', []],
      ['many', many],
    ] as const) {
      const body = { reason, drafts: [...drafts, ...more] };
      const tried = await post('/v1/revisions?dryRun=true', body);
      expect(tried.json.warnings.map(({ id, first }: { id: string; first: string }) => [id, first].join(' '))).toEqual([
        expect.stringMatching(/^stm_\d+ stm_\d+$/),
        expect.stringMatching(/^stm_\d+ stm_\d+$/),
        expect.stringMatching(/^stn_\d+ stn_\d+$/),
        expect.stringMatching(/^stn_\d+ stn_\d+$/),
      ]);
      if (more.length > 0) expect((await post('/v1/revisions', body)).json.warnings).toEqual(tried.json.warnings);
    }
  });

  it('is not, in a dry run, what the same revision corrects', async () => {
    const words = speech({ paraphrase: 'In the new year.', spokenOn: '2026-02-10' });
    const said = support({ validFrom: '2026-01', statements: [words] });
    const { id } = (await post('/v1/stances', said)).json.data;
    const again = { stance: id, reason: 'the month was wrong', validFrom: '2026-02' };
    const kinds = async (more: object) => {
      const body = { reason: 'r', drafts: [as('stance', said)], ...more };
      const { status, json } = await post('/v1/revisions?dryRun=true', body);
      return [status, json.warnings.map(({ first }: { first: string }) => first.slice(0, 4))];
    };
    expect(await kinds({})).toEqual([201, ['stm_', 'stn_']]);
    expect(await kinds({ corrections: [again] })).toEqual([201, ['stm_']]);
  });
});

describe('a membership over days of an earlier one of the same member and group', () => {
  const member = (validFrom: string | null, validTo: string | null = null, more: object = {}) =>
    post('/v1/memberships', { member: 'alba', group: 'boria', validFrom, validTo, ...more });

  it('is written, with a warning that names the first', async () => {
    expect(found(await member('2020', '2024-05'))).toEqual([201, undefined]);
    const again = await member('2024-01', '2024-04', { role: 'observer' });
    expect(found(again)).toEqual([201, [['mem_2', 'mem_1']]]);
    expect(again.json.warnings[0].detail).toBe('mem_2 is of the same days, member and group as mem_1');
    const both = { reason: 'twice', drafts: [1, 2].map(() => as('membership', { member: 'boria', group: 'alba' })) };
    expect(found(await post('/v1/revisions?dryRun=true', both))).toEqual([201, [['mem_4', 'mem_3']]]);
    expect(found(await post('/v1/revisions', both))).toEqual([201, [['mem_4', 'mem_3']]]);
  });

  it('is none where both may not hold at once, or say different things', async () => {
    expect(found(await member('2024-05'))).toEqual([201, undefined]);
    expect(found(await member('2021', null, { represents: true, isMember: false }))).toEqual([201, undefined]);
    expect(found(await member('2021', '2022', { represents: true, isMember: false }))).toEqual([
      201,
      [['mem_7', 'mem_6']],
    ]);
    for (const id of ['mem_1', 'mem_2']) await post(`/v1/memberships/${id}/retraction`, { reason: 'r' });
    expect(found(await member('2022', '2023'))).toEqual([201, undefined]);
  });
});

describe('what may have ended before it certainly began', () => {
  const warned = ({ status, json }: Awaited<ReturnType<typeof post>>) => [
    status,
    json.warnings?.map(({ code, id, first }: Record<string, string>) => [code, id?.slice(0, 4), id === first]),
  ];
  const never = (prefix: string) => ['never_certain', prefix, true];
  const dated = (validFrom: string, validTo: string | null, more: object = {}) =>
    support({ validFrom, validTo, level: 'neutral', statements: [speech({ spokenOn: null, ...more })] });
  const words = (text: string) => ({ paraphrase: text });
  const event = { slug: 'flood', dossier: 'river', name: 'A flood', kind: 'other', context: 'hypothetical' };
  const expected = (validFrom: string, validTo: string, statement: string) => ({
    holder: 'boria',
    event: 'flood',
    likelihood: 'likely',
    validFrom,
    validTo,
    statements: [statement],
  });

  it('is a stance, and is told what to write instead', async () => {
    const answer = await post('/v1/stances', dated('2023-05', '2023-05', words('In May.')));
    expect(warned(answer)).toEqual([201, [never('stn_')]]);
    const { id, detail } = answer.json.warnings[0];
    expect(detail).toBe(
      `${id} holds on no certain day, because it may have ended before it certainly began: only questions with dates=possible show it. If it held all that time, give its first day as validFrom, and as validTo the day after its last`,
    );
    // So it is: no answer shows it, but for those with dates=possible; and the other way of writing it is shown.
    const shown = async (query: string) =>
      (await get(`/v1/proposals/dam/positions?actors=alba&asOf=2023-05-16${query}`)).json.data[0].level;
    expect([await shown(''), await shown('&dates=possible')]).toEqual([null, 'neutral']);
    const { json } = await post(`/v1/stances/${id}/corrections`, {
      validFrom: '2023-05-01',
      validTo: '2023-06-01',
      reason: 'all of May',
    });
    expect([json.warnings, await shown('')]).toEqual([undefined, 'neutral']);
  });

  it.each([
    ['ended nobody knows when', '2022-05', '/2022-09', {}, [never('stn_')]],
    ['began by a day on which it was said', '2021-05', '2021-05-20', { spokenOn: '2021-05-10' }, undefined],
    [
      'began by the day of its report',
      '2021-06',
      '2021-06-20',
      { source: { ...report, publishedOn: '2021-06-10' } },
      undefined,
    ],
    ['was said after it may have ended', '2021-07', '2021-07-20', { spokenOn: '2021-07-25' }, [never('stn_')]],
    ['began on a known day', '2021-08-10', '2021-08', {}, undefined],
    ['has no end', '2021-09', null, {}, undefined],
    ['lasted into another month', '2021-10', '2021-11', {}, undefined],
  ])('or is not: what %s', async (what, validFrom, validTo, more, expected) => {
    const draft = as('stance', dated(validFrom, validTo, { ...words(what), ...more }));
    const body = { reason: what, drafts: [draft] };
    // The dry run says so as well, of statements that only the draft has.
    expect(warned(await post('/v1/revisions?dryRun=true', body))).toEqual([201, expected]);
    expect(warned(await post('/v1/revisions', body))).toEqual([201, expected]);
  });

  it('is a membership or an expectation, when it is written or amended', async () => {
    await post('/v1/events', event);
    const drafts = [
      as('membership', { member: 'alba', group: 'boria', validFrom: '2010', validTo: '2010' }),
      as('statement', speech({ slug: 'may-come', spokenOn: null, ...words('It may come.') })),
      as('statement', speech({ slug: 'will-come', spokenOn: '2010-05-10', ...words('It will come.') })),
      as('expectation', expected('2010-05', '2010-05', 'may-come')),
      as('expectation', expected('2010-05', '2010-05-20', 'will-come')),
    ];
    const body = { reason: 'vague', drafts };
    const expectedWarnings = [201, [never('mem_'), never('exp_')]];
    expect(warned(await post('/v1/revisions?dryRun=true', body))).toEqual(expectedWarnings);
    const { json, ...answer } = await post('/v1/revisions', body);
    expect(warned({ json, ...answer })).toEqual(expectedWarnings);
    const [{ id }] = json.data.records;
    const url = `/v1/memberships/${id}`;
    const amended = async (dates: object) =>
      warned(await patch(url, dates, { 'if-match': String((await get(url)).headers.etag) }));
    expect(await amended({ validTo: '2011' })).toEqual([200, undefined]);
    expect(await amended({ validTo: '/2010' })).toEqual([200, [never('mem_')]]);
  });
});

it('an implied level that does not say what implies it is written, with a warning', async () => {
  const drafts = [as('proposal', { slug: 'river-plan', dossier: 'river', name: 'Plan', kind: 'works' })];
  expect((await post('/v1/revisions', { reason: 'plan', drafts })).status).toBe(201);
  const implied = (more: object) =>
    stance('boria', 'dam', 'oppose', '2024-02-01', {
      directness: 'implied',
      rationale: 'The plan has no dam.',
      statements: [{ ...statement([link('boria')], 'report'), paraphrase: JSON.stringify(more) }],
      ...more,
    });
  const missing = (id: string) => ({ id, first: id, code: 'implied_by_missing' });
  const dry = await post('/v1/revisions?dryRun=true', { reason: 'r', drafts: [as('stance', implied({}))] });
  expect(dry.json.warnings).toMatchObject([missing(dry.json.data.records[0].id)]);
  const { json } = await post('/v1/stances', implied({}));
  const { id } = json.data;
  expect(json.warnings).toEqual([
    {
      ...missing(id),
      detail: `${id} is at an implied level, and does not say from what it follows: correct it with the other proposal as impliedBy or, if it follows from none, with inferred as its directness`,
    },
  ]);
  expect((await post('/v1/stances', implied({ impliedBy: 'river-plan' }))).json).not.toHaveProperty('warnings');
  const correct = async (change: object) =>
    (await post(`/v1/stances/${id}/corrections`, { reason: 'miscoded', ...change })).json.warnings?.[0].code;
  expect(await correct({ note: 'Read again.' })).toBe('implied_by_missing');
});

it('a stance that begins after all that it rests on is written, with a warning', async () => {
  const later = (id: string) => ({ id, first: id, code: 'begins_later' });
  const said = (what: string, spokenOn: string | null, publishedOn: string | null) =>
    speech({ paraphrase: what, spokenOn, source: { title: what, publisher: 'The Wire', publishedOn } });
  const held = (validFrom: string, ...statements: object[]) =>
    stance('boria', 'dam', 'oppose', validFrom, { statements });
  const warned = async (draft: ReturnType<typeof stance>) => {
    const dry = await post('/v1/revisions?dryRun=true', { reason: 'r', drafts: [as('stance', draft)] });
    const { status, json } = await post('/v1/stances', draft);
    expect([dry.json.warnings, status]).toEqual([json.warnings, 201]);
    return [json.data.id, json.warnings];
  };
  const [id, warnings] = await warned(held('2031-09-01', said('Boria will oppose it.', null, '2031-06-15')));
  const detail = `${id} begins after all that it rests on was said or printed: leave it if that was announced for its first day; otherwise give the day on which it was said as validFrom`;
  expect(warnings).toEqual([{ ...later(id), detail }]);
  const [spoken, [first]] = await warned(held('2032-06', said('It was said in May.', '2032-05', '2032-07-01')));
  expect(first).toMatchObject(later(spoken));
  // Not on the day itself, on a day that may be it, where one statement is of that day, or where one has no day.
  const may = said('Boria spoke.', '2033-05-16', null);
  for (const draft of [
    held('2033-05-16', may),
    held('2033-05', said('Boria spoke in May.', '2033-05-16', null)),
    held('2033-05-20~', said('Boria spoke about then.', '2033-05-20', null)),
    held('2034-06-01', said('Boria spoke early.', '2034-05-16', null), said('And late.', '2034-06-01', null)),
    held('2035-06-01', said('Boria spoke then.', '2035-05-16', null), said('Who knows when?', null, null)),
  ])
    expect((await warned(draft))[1]).toBeUndefined();
  // A correction, a ballot dated after the vote, and an expectation too.
  const corrected = await post(`/v1/stances/${id}/corrections`, { reason: 'read again', note: 'From September.' });
  expect(corrected.json.warnings).toMatchObject([{ code: 'begins_later' }]);
  const vote = {
    slug: 'poll',
    dossier: 'river',
    name: 'Poll',
    kind: 'vote',
    occurredOn: '2036-07-01',
    endedOn: '2036-07-03',
  };
  expect((await post('/v1/events', vote)).status).toBe(201);
  const ballot = (day: string) => stance('boria', 'dam', 'support', day, { event: 'poll', statements: [] });
  expect((await warned(ballot('2036-07-03')))[1]).toBeUndefined();
  expect((await warned({ ...ballot('2036-07-04'), actor: 'alba' }))[1]).toMatchObject([{ code: 'begins_later' }]);
  const coming = { slug: 'coming', dossier: 'river', name: 'It comes', kind: 'other', context: 'hypothetical' };
  const spoke = as('statement', said('It will come.', '2037-05-16', null));
  const expects = (validFrom: string) =>
    as('expectation', {
      holder: 'boria',
      event: 'coming',
      likelihood: 'likely',
      validFrom,
      statements: ['coming-said'],
    });
  const drafts = [as('event', coming), { ...spoke, slug: 'coming-said' }, expects('2037-05-16'), expects('2037-06-01')];
  const { json } = await post('/v1/revisions', { reason: 'expected', drafts });
  expect(json.warnings).toMatchObject([later(json.data.records.at(-1).id)]);
});

it('a second ballot of one voter in one vote is written, with a warning that names the first', async () => {
  const of = { dossier: 'river', name: 'Division', kind: 'vote' };
  const vote = { ...of, slug: 'division', occurredOn: '2025-07-01', endedOn: '2025-07-02' };
  const later = { ...of, slug: 'next-division', occurredOn: '2025-07-02' };
  const envoy = as('membership', { member: 'boria', group: 'alba', represents: true });
  await post('/v1/revisions', { reason: 'votes', drafts: [as('event', vote), as('event', later), envoy] });
  const ballot = (level: string, day: string, more: object = {}) =>
    stance('boria', 'dam', level, day, { event: 'division', statements: [], ...more });
  const first = (await post('/v1/stances', ballot('support', '2025-07-02'))).json.data.id;
  const second = async (draft: ReturnType<typeof ballot>) => {
    const dry = await post('/v1/revisions?dryRun=true', { reason: 'r', drafts: [as('stance', draft)] });
    const { status, json } = await post('/v1/stances', draft);
    expect([dry.json.warnings, status]).toEqual([json.warnings, 201]);
    return [json.data.id, json.warnings];
  };
  // Another level, or another day: also an earlier one, which then is the one that counts.
  for (const [level, day] of [
    ['oppose', '2025-07-02'],
    ['support', '2025-07-01'],
  ] as const) {
    const [id, warnings] = await second(ballot(level, day));
    const detail = `${id} is a ballot of the voter of ${first} in the same vote: the vote counts only the earlier or, if both are of one day, the one recorded last`;
    expect(warnings).toEqual([{ id, first, code: 'second_ballot', detail }]);
  }
  const [again, [repeated]] = await second(ballot('support', '2025-07-01'));
  expect(repeated).toMatchObject({ id: again, code: 'repeated' });
  expect((await get('/v1/events/division')).json.data.ballots).toMatchObject({ yes: 1, no: 0 });
  // Not the ballot of another vote, one for a group, what the voter says beside its vote, nor the correction of a ballot.
  expect((await second(ballot('oppose', '2025-07-02', { event: 'next-division' })))[1]).toBeUndefined();
  expect((await second(ballot('support', '2025-07-02', { onBehalfOf: 'alba' })))[1]).toBeUndefined();
  const words = [{ ...statement([link('boria')], 'report'), paraphrase: 'We voted as we did.' }];
  expect((await second(ballot('oppose', '2025-07-02', { event: null, statements: words })))[1]).toBeUndefined();
  const changed = { level: 'oppose', event: 'next-division', reason: 'miscounted' };
  const { id } = (await post('/v1/stances', ballot('oppose', '2025-07-02', { actor: 'alba' }))).json.data;
  expect((await post(`/v1/stances/${id}/corrections`, { ...changed, level: 'support' })).json.warnings).toBeUndefined();
});

it('a ballot for a group that its voter does not represent on that day is written, with a warning', async () => {
  const bloc = as('actor', { slug: 'bloc', type: 'bloc', name: 'Bloc' });
  const speaks = (member: string, more: object) =>
    as('membership', { member, group: 'bloc', represents: true, validFrom: '2026-02-01', validTo: '2026-03', ...more });
  const votes = ['2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01'].map((occurredOn) =>
    as('event', { slug: `of-${occurredOn}`, dossier: 'river', name: occurredOn, kind: 'vote', occurredOn }),
  );
  const coria = as('actor', { slug: 'coria', type: 'state', name: 'Coria' });
  const drafts = [bloc, coria, speaks('coria', {}), ...votes];
  expect((await post('/v1/revisions', { reason: 'a bloc', drafts })).status).toBe(201);
  const cast = (actor: string, day: string, onBehalfOf: string | null) =>
    stance(actor, 'dam', 'support', day, { event: `of-${day}`, statements: [], onBehalfOf });
  const codes = async (draft: ReturnType<typeof cast>) => {
    const dry = await post('/v1/revisions?dryRun=true', { reason: 'r', drafts: [as('stance', draft)] });
    const { status, json } = await post('/v1/stances', draft);
    expect([status, dry.json.warnings]).toEqual([201, json.warnings]);
    return json.warnings;
  };
  expect(await codes(cast('coria', '2026-02-01', 'bloc'))).toBeUndefined();
  expect(await codes(cast('coria', '2026-02-28', 'bloc'))).toBeUndefined();
  // Before its term, on a day on which that may have ended, and somebody who never represented it.
  for (const [actor, day] of [
    ['coria', '2026-01-31'],
    ['coria', '2026-03-01'],
    ['boria', '2026-02-01'],
  ] as const) {
    const [warning, ...more] = await codes(cast(actor, day, 'bloc'));
    const { id } = warning;
    const detail = `${id} is a ballot for a group that its voter is not known to represent on its first day, so it counts for the voter alone: correct it, or record a membership with represents`;
    expect([warning, more]).toEqual([{ id, first: id, code: 'not_represented', detail }, []]);
  }
  expect(await codes(cast('boria', '2026-01-31', null))).toBeUndefined();
  // The membership may come with the ballot, also in a dry run.
  const both = [speaks('boria', { validTo: null }), as('stance', cast('boria', '2026-02-28', 'bloc'))];
  expect((await post('/v1/revisions?dryRun=true', { reason: 'r', drafts: both })).json.warnings).toBeUndefined();
  expect((await post('/v1/revisions', { reason: 'r', drafts: both })).json.warnings).toBeUndefined();
});
