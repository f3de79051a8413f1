import { beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../../support/app.ts';

const { get, post } = await testApp();

/** A bloc of t and u, and w, who is no member. The envoy speaks for u, the speaker for the bloc. */
beforeAll(async () => {
  const member = (slug: string, group: string, more = {}) => ({
    noun: 'membership', member: slug, group, validFrom: '2015-01-01', ...more,
  }); // biome-ignore format: one line
  const vote = (slug: string, occurredOn: string, ballots: Record<string, string>, proposal: string, more = {}) => [
    { noun: 'event', slug, dossier: 'hall', name: slug.toUpperCase(), kind: 'vote', occurredOn },
    ...Object.entries(ballots).map(([actor, level]) => ({
      noun: 'stance', actor, proposal, level, event: slug, validFrom: occurredOn, ...more,
    })), // biome-ignore format: one line
  ];
  const told = (speaker: string, on: string, proposal: string, level: string, actor = speaker) => [
    {
      noun: 'statement', slug: `${speaker}-${on}`, source: 'paper', spokenOn: on, paraphrase: 'So it is.',
      chain: [{ actor: speaker, mode: 'said', named: true }],
    },
    { noun: 'stance', actor, proposal, level, validFrom: on, statements: [`${speaker}-${on}`] },
  ]; // biome-ignore format: one line
  const drafts = [
    { noun: 'dossier', slug: 'hall', name: 'Hall' },
    { noun: 'source', slug: 'paper', title: 'Paper', publisher: 'Paper' },
    ...['t', 'u', 'w', 'envoy', 'speaker'].map((slug) => ({ noun: 'actor', slug, type: 'state', name: slug })),
    { noun: 'actor', slug: 'bloc', type: 'bloc', name: 'Bloc' },
    ...['t', 'u'].map((slug) => member(slug, 'bloc')),
    member('envoy', 'u', { represents: true }),
    member('speaker', 'bloc', { represents: true }),
    ...['again', 'words', 'twice', 'noted', 'sent', 'alone', 'late', 'others'].map((slug) => ({
      noun: 'proposal', slug, dossier: 'hall', name: slug, kind: 'resolution',
    })), // biome-ignore format: one line
    // Voted on twice: u took no part in the second vote.
    ...vote('v1', '2021-03-01', { t: 'support', u: 'oppose' }, 'again'),
    ...vote('v2', '2022-03-01', { t: 'support', w: 'oppose' }, 'again'),
    // A word of an earlier year is no ballot; the bloc's own word is its line.
    ...told('u', '2020-01-01', 'words', 'oppose'),
    ...told('speaker', '2020-02-01', 'words', 'conditional_support', 'bloc'),
    ...vote('v3', '2021-04-01', { t: 'support' }, 'words'),
    // Two votes on one day.
    ...vote('v4', '2021-05-01', { t: 'support', u: 'support' }, 'twice'),
    ...vote('v5', '2021-05-01', { t: 'oppose' }, 'twice'),
    // Ballots with more to them than a vote, with an end, or by who speaks for a member.
    ...vote('v6', '2021-06-01', { t: 'support', u: 'oppose' }, 'noted', { note: 'By hand.', validTo: '2021-06-02' }),
    ...vote('v7', '2021-07-01', { t: 'support' }, 'sent'),
    ...vote('v7', '2021-07-01', { envoy: 'neutral' }, 'sent', { onBehalfOf: 'u' }).slice(1),
    ...vote('v10', '2021-07-02', { t: 'support', envoy: 'oppose' }, 'alone'),
    // u's ballot was entered for a day later, and t is said to have changed its own.
    ...vote('v8', '2021-08-01', { t: 'support' }, 'late'),
    { noun: 'stance', actor: 'u', proposal: 'late', level: 'oppose', event: 'v8', validFrom: '2021-08-02' },
    { noun: 'stance', actor: 't', proposal: 'late', level: 'oppose', event: 'v8', validFrom: '2021-08-03' },
    ...vote('v9', '2021-09-01', { w: 'support' }, 'others'),
  ];
  const sent = await post('/v1/revisions', { reason: 'roll calls', drafts });
  expect(sent.status, sent.text).toBe(201);
});

// biome-ignore lint/suspicious/noExplicitAny: checked against its schema by the server.
async function rows(query: string): Promise<any[]> {
  const { status, json, text } = await get(`/v1/actors/bloc/unity?window=votes&asOf=2023&${query}`);
  expect(status, text).toBe(200);
  return json.data;
}
// biome-ignore lint/suspicious/noExplicitAny: see above.
const short = ({ event, day, n, rice, label, silent, line }: any) => [
  event?.slug ?? null,
  day,
  n,
  rice,
  label,
  silent.map(({ slug }: { slug: string }) => slug).join(''),
  line?.level ?? null,
];

describe('GET /v1/actors/{bloc}/unity?window=votes', () => {
  it('counts the ballots cast in a roll call, and not those of an earlier one', async () => {
    const found = await rows('proposals=again');
    expect(found.map(short)).toEqual([
      ['v1', '2021-03-01', 2, 0, 'divided', '', null],
      ['v2', '2022-03-01', 1, 1, null, 'u', null],
    ]);
    expect(found[1]).toMatchObject({
      members: 2,
      levels: { support: 1, oppose: 0 },
      agreementA: 1,
      riceByChance: 1,
      reason: 'one member has a level, and a label asks for 2',
      departs: [],
      event: { name: 'V2' },
    });
    // Asked on the day itself, what u voted a year before still stands: that is another question.
    const { json } = await get('/v1/actors/bloc/unity?proposals=again&asOf=2022-03-01');
    expect(json.data.map(short)).toEqual([[null, '2022-03-01', 2, 0, 'divided', '', null]]);
  });

  it('counts no words, and has the line in force on that day beside the ballots', async () => {
    const [row] = await rows('proposals=words');
    expect(short(row)).toEqual(['v3', '2021-04-01', 1, 1, null, 'u', 'conditional_support']);
    // From conditional support to support is one step.
    expect(row.departs.map((d: { actor: { slug: string }; apart: number }) => [d.actor.slug, d.apart])).toEqual([
      ['t', 1],
    ]);
  });

  it('has two votes of one day as two rows, each with its event', async () => {
    expect((await rows('proposals=twice')).map(short)).toEqual([
      ['v4', '2021-05-01', 2, 1, 'united', '', null],
      ['v5', '2021-05-01', 1, 1, null, 'u', null],
    ]);
  });

  it('counts ballots with a note and an end, and those cast for a member, which are not all of who speaks for it', async () => {
    expect((await rows('proposals=noted,sent,alone')).map(short)).toEqual([
      ['v6', '2021-06-01', 2, 0, 'divided', '', null],
      ['v7', '2021-07-01', 2, 1, 'united', '', null],
      ['v10', '2021-07-02', 1, 1, null, 'u', null],
    ]);
  });

  it('takes the first of two ballots of one member, and the day of the first ballot', async () => {
    expect((await rows('proposals=late')).map(short)).toEqual([['v8', '2021-08-01', 2, 0, 'divided', '', null]]);
    const { json } = await get('/v1/actors/bloc/unity?window=votes&proposals=late&asOf=2021-08-01');
    expect(json.data.map(short)).toEqual([['v8', '2021-08-01', 1, 1, null, 'u', null]]);
  });

  it('goes by the day of the roll call, and leaves out those in which no member took part unless named', async () => {
    expect((await rows('from=2021-05&to=2021-07')).map(({ event }) => event.slug)).toEqual(['v4', 'v5', 'v6']);
    expect((await rows('from=2021-09')).map(({ event }) => event.slug)).toEqual(['v2']);
    expect((await rows('proposals=others')).map(short)).toEqual([['v9', '2021-09-01', 0, null, null, 'tu', null]]);
    expect((await rows('proposals=again&minConfidence=low')).map(({ n }) => n)).toEqual([0, 0]);
    expect((await rows('proposals=again&voice=attributed')).map(({ n }) => n)).toEqual([0, 0]);
    expect((await rows('proposals=again&firstHand=true')).map(({ n }) => n)).toEqual([2, 1]);
  });

  it('calls nobody silent whose ballot the question leaves out', async () => {
    const found = await rows('proposals=again,noted,alone&minConfidence=low');
    const of = (refs: { slug: string }[]) => refs.map(({ slug }) => slug).join('');
    expect(found.map(({ event, silent, leftOut }) => [event.slug, of(silent), of(leftOut)])).toEqual([
      ['v1', '', 'tu'],
      ['v2', 'u', 't'],
      ['v6', '', 'tu'],
      ['v10', 'u', 't'],
    ]);
  });

  it('names the event in a table as well', async () => {
    const { text } = await get('/v1/actors/bloc/unity?window=votes&proposals=again&asOf=2023&format=csv');
    const [head, , second] = text.split('\r\n');
    expect(head).toMatch(/,departs,event,event_name,known_at,method$/);
    expect(second).toMatch(/,v2,V2,1,unity\/1$/);
  });
});
