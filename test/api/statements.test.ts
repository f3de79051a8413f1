import { describe, expect, it } from 'vitest';
import { as, link, stance, statement, unnamed } from './drafts.ts';
import { actorRef, nounTests, ref } from './noun.ts';

const said = (slug: string, chain: Record<string, unknown>[], more = {}) =>
  as('statement', { slug, ...statement(chain, 'report', more) });

const { get, patch, post } = await nounTests({
  noun: 'statement',
  path: '/v1/statements',
  prefix: 'stm',
  slug: 'optional',
  ground: [
    as('actor', { slug: 'alba', type: 'state', name: 'Alba' }),
    as('actor', { slug: 'boria', type: 'state', name: 'Boria' }),
    as('actor', { slug: 'wire', type: 'media', name: 'The Wire' }),
    as('dossier', { slug: 'river', name: 'The river' }),
    as('proposal', { slug: 'dam', dossier: 'river', name: 'A dam', kind: 'works' }),
    as('event', { slug: 'summit', dossier: 'river', name: 'Summit', kind: 'talks', occurredOn: '2025' }),
    as('source', { slug: 'report', title: 'Report', publisher: 'The Wire' }),
    as('source', { slug: 'other', title: 'Other', publisher: 'The Post' }),
  ],
  least: { source: 'other', paraphrase: 'p', chain: [link('boria')] },
  reads: {
    source: ref('other'),
    event: null,
    spokenOn: null,
    quote: null,
    paraphrase: 'p',
    informationCredibility: null,
    chain: [
      { actor: actorRef('boria'), description: null, mode: 'said', named: true, capacity: null, onBehalfOf: null },
    ],
    signatories: [],
    relations: [],
    note: null,
  },
  nth: (i) => ({ source: 'src_2', paraphrase: `No. ${i}`, chain: [link('boria')] }),
  amendment: {
    paraphrase: 'q',
    source: { title: 'Inline', publisher: 'P' },
    event: 'summit',
    spokenOn: '2025-05-12',
    quote: { exact: 'готовы продолжать', suffix: ' контакт', lang: 'ru', translation: 'ready to', translatedBy: 'UNN' },
    informationCredibility: 3,
    chain: [
      link('wire', 'reported'),
      unnamed('unnamed sources'),
      { ...link('boria', 'believes', false), capacity: 'personal' },
    ],
    signatories: ['boria', 'alba'],
    relations: [{ type: 'align_with', statement: 'first', exception: 'e' }],
    note: 'n',
  },
  amended: {
    paraphrase: 'q',
    source: { id: 'src_3', slug: null, name: 'Inline' },
    event: ref('summit'),
    spokenOn: '2025-05-12',
    quote: {
      exact: 'готовы продолжать',
      prefix: null,
      suffix: ' контакт',
      lang: 'ru',
      translation: 'ready to',
      translatedBy: 'UNN',
    },
    informationCredibility: 3,
    chain: [
      {
        actor: actorRef('wire', 'media'),
        description: null,
        mode: 'reported',
        named: true,
        capacity: null,
        onBehalfOf: null,
      },
      { actor: null, description: 'unnamed sources', mode: 'told', named: false, capacity: null, onBehalfOf: null },
      {
        actor: actorRef('boria'),
        description: null,
        mode: 'believes',
        named: false,
        capacity: 'personal',
        onBehalfOf: null,
      },
    ],
    signatories: [actorRef('boria'), actorRef('alba')],
    relations: [{ type: 'align_with', statement: { ...ref('first'), name: 'What was said.' }, exception: 'e' }],
    note: 'n',
  },
  cleared: {
    event: null,
    spokenOn: null,
    quote: null,
    informationCredibility: null,
    signatories: [],
    relations: [],
    note: null,
  },
  filtered: [
    said('first', [link('alba')], { event: 'summit', spokenOn: '2025-05' }),
    said('second', [link('wire', 'reported'), link('alba')]),
    said('third', [link('alba', 'told'), link('wire', 'believes')], { event: 'summit' }),
    as('stance', {
      actor: 'alba',
      proposal: 'dam',
      level: 'support',
      validFrom: '2025',
      statements: ['second', 'first'],
    }),
  ],
  filters: [
    ['source=report', ['first', 'second', 'third']],
    ['event=summit', ['first', 'third']],
    ['speaker=alba', ['first', 'second']],
    ['actor=alba', ['first', 'second', 'third']],
    ['speaker=wire&actor=act_1', ['third']],
    ['from=2025-05-31', ['first']],
    ['from=2025-05-10&to=2025-05-11', ['first']],
    ['from=2025-06-01', []],
    ['to=2025-05-01', []],
    ['stance=stn_1', ['first', 'second']],
    ['stance=stn_1&event=summit', ['first']],
  ],
  user: ['/v1/stances', stance('boria', 'dam', 'oppose', '2025', { statements: ['stm_4'] })],
});

describe('the chain', () => {
  const send = (chain: unknown) => post('/v1/statements', { source: 'report', paraphrase: 'p', chain });
  it.each([
    ['/chain', []],
    ['/chain/0/actor', [{ actor: 'alba', description: 'also', mode: 'said', named: true }]],
    ['/chain/0/actor', [{ mode: 'said', named: true }]],
    ['/chain/1/mode', [link('alba'), link('alba', 'shouted')]],
    ['/chain/0/named', [{ actor: 'alba', mode: 'said' }]],
    ['/chain', Array.from({ length: 21 }, () => link('alba'))],
  ])('is refused at %s', async (pointer, chain) => {
    const { status, json } = await send(chain);
    expect([status, json.errors.map((e: { pointer: string }) => e.pointer)]).toEqual([422, [pointer]]);
  });

  it('and the source stay as long as a live stance was heard through them', async () => {
    const amend = (body: object) => patch('/v1/statements/first', body, { 'if-match': '*' });
    for (const body of [{ chain: [link('wire')] }, { source: 'other' }]) {
      const { status, json } = await amend(body);
      expect([status, json.code]).toEqual([409, 'in-use']);
      expect(json.detail).toContain('stn_1');
    }
    expect((await amend({ paraphrase: 'In other words.' })).status).toBe(200);
    expect((await post('/v1/stances/stn_1/retraction', { reason: 'r' })).status).toBe(200);
    expect((await amend({ chain: [link('wire')] })).json.data.chain).toHaveLength(1);
  });
});

it.each(['0', '7', 0, 7, 2.5])('refuses informationCredibility %j', async (informationCredibility) => {
  const { status, json } = await post(
    '/v1/statements',
    statement([link('alba')], 'report', { informationCredibility }),
  );
  expect([status, json.errors[0].pointer]).toEqual([422, '/informationCredibility']);
});

it.each(['stn_99', 'act_1', 'nothing'])('refuses the filter stance=%s', async (name) => {
  const { status, json } = await get(`/v1/statements?stance=${name}`);
  expect([status, json.code, json.errors[0].pointer]).toEqual([422, 'unknown-reference', '?stance']);
});
