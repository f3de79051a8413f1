import { describe, expect, it } from 'vitest';
import { testApp } from '../support/app.ts';
import { as, link, stance, statement } from './drafts.ts';

const server = await testApp();
const { get, patch, post } = server;

// biome-ignore lint/suspicious/noExplicitAny: answers are checked against their schemas by the server.
type Body = any;

const written = await post('/v1/revisions', {
  reason: 'ground',
  drafts: [
    ...['alba', 'boria', 'cadia', 'dora'].map((slug) => as('actor', { slug, type: 'state', name: slug })),
    as('actor', { slug: 'premier', type: 'person', name: 'Premier' }),
    as('membership', { member: 'premier', group: 'cadia', represents: true }),
    as('dossier', { slug: 'river', name: 'The river', parties: ['alba', 'boria', 'cadia', 'dora'] }),
    as('proposal', { slug: 'dam', dossier: 'river', name: 'Dam', kind: 'works' }),
    as('proposal', { slug: 'weir', dossier: 'river', name: 'Weir', kind: 'works' }),
    as('proposal', { slug: 'lock', dossier: 'river', name: 'Lock', kind: 'works' }),
    as('proposal', { slug: 'canal', dossier: 'river', name: 'Canal', kind: 'works' }),
    as('statement', {
      slug: 'declaration',
      ...statement([{ description: 'the signatories', mode: 'said', named: true }]),
      signatories: ['alba', 'boria', 'premier'],
    }),
    as('statement', {
      slug: 'alignment',
      ...statement([link('dora')]),
      relations: [{ type: 'align_with', statement: 'declaration', exception: 'the height of the dam' }],
    }),
    as('stance', {
      actors: ['alba', 'boria', 'cadia'],
      proposal: 'dam',
      level: 'support',
      validFrom: '2025-05-10',
      statements: ['declaration'],
    }),
  ],
});
if (written.status !== 201) throw new Error(written.text);

const ask = async (path: string): Promise<Body> => {
  const { status, json, text } = await get(path);
  expect(status, text).toBe(200);
  return json;
};
const rows = async (proposal: string, query = '') =>
  (await ask(`/v1/proposals/${proposal}/positions?asOf=2025-06-01${query}`)).data.map((row: Body) => [
    row.actor.slug,
    row.level,
    row.via?.slug ?? null,
    row.stance?.firstHand ?? null,
  ]);

describe('a joint statement', () => {
  it('is the own word of each who signed it, and of whom a signatory represents', async () => {
    expect(await rows('dam')).toEqual([
      ['alba', 'support', null, true],
      ['boria', 'support', null, true],
      ['cadia', 'support', 'premier', true],
      ['dora', null, null, null],
    ]);
    const { records } = written.json.data;
    expect(records.filter((record: Body) => record.noun === 'stance').map((record: Body) => record.id)).toEqual([
      'stn_1',
      'stn_2',
      'stn_3',
    ]);
    const { data } = await ask('/v1/statements/declaration');
    expect(data.signatories.map((actor: Body) => actor.slug)).toEqual(['alba', 'boria', 'premier']);
  });

  it('is listed among the statements of each who signed it', async () => {
    for (const query of ['speaker=boria', 'actor=boria', 'speaker=premier'])
      expect((await ask(`/v1/statements?${query}`)).data.map(({ slug }: Body) => slug)).toContain('declaration');
    expect((await ask('/v1/statements?speaker=dora')).data.map(({ slug }: Body) => slug)).not.toContain('declaration');
  });

  it('was said in one place, however many outlets report it', async () => {
    const report = (slug: string, publisher: string, more: { signatories: string[] }) =>
      as('statement', {
        slug,
        ...statement([{ description: 'the signatories', mode: 'said', named: true }], { title: slug, publisher }, more),
        spokenOn: '2025-05-10',
      });
    const holds = (proposal: string, ...statements: string[]) =>
      as('stance', { ...stance('alba', proposal, 'support', '2025-05-10'), statements });
    const drafts = [
      as('proposal', { slug: 'bridge', dossier: 'river', name: 'Bridge', kind: 'works' }),
      as('proposal', { slug: 'tunnel', dossier: 'river', name: 'Tunnel', kind: 'works' }),
      report('in-one', 'The Post', { signatories: ['alba', 'boria'] }),
      report('in-another', 'The Globe', { signatories: ['boria', 'alba'] }),
      report('of-others', 'The Globe', { signatories: ['alba', 'cadia'] }),
      holds('bridge', 'in-one', 'in-another'),
      holds('tunnel', 'in-one', 'of-others'),
    ];
    expect((await post('/v1/revisions', { reason: 'reports', drafts })).status).toBe(201);
    const sources = async (proposal: string) =>
      (await ask(`/v1/proposals/${proposal}/evidence?asOf=2025-06-01`)).data.map((row: Body) => row.independentSources);
    expect([await sources('bridge'), await sources('tunnel')]).toEqual([[1], [2]]);
  });

  it('is no word of others: for them it is what the signatories say', async () => {
    const { json } = await post('/v1/stances', {
      ...stance('dora', 'weir', 'oppose', '2025-05-10'),
      statements: ['declaration'],
    });
    expect([json.data.voice, json.data.claimant.name]).toEqual(['attributed', 'the signatories']);
  });

  it('can be aligned with, but for an exception', async () => {
    const { data } = await ask('/v1/statements/alignment');
    expect(data.relations).toMatchObject([
      { type: 'align_with', statement: { slug: 'declaration' }, exception: 'the height of the dam' },
    ]);
  });

  it('alone makes exceptions: what denies another does so whole', async () => {
    for (const type of ['deny', 'clarify', 'retract', 'reaffirm', 'contradict']) {
      const relations = [{ type, statement: 'declaration', exception: 'the height of the dam' }];
      const { status, json } = await post('/v1/statements', statement([link('dora')], {}, { relations }));
      expect([status, json.code]).toEqual([422, 'invalid-body']);
      expect(json.errors).toEqual([
        { pointer: '/relations/0/exception', detail: expect.stringContaining('only align_with makes exceptions') },
      ]);
    }
  });

  it('is written once: a stance of several actors names it', async () => {
    const draft = { proposal: 'weir', level: 'support', validFrom: '2025-05-10' };
    const sent = (more: object) =>
      post('/v1/revisions', { reason: 'r', drafts: [as('stance', { ...draft, ...more })] });
    const inline = await sent({ actors: ['alba'], statements: [statement([link('alba')])] });
    expect([inline.status, inline.json.errors[0].pointer]).toEqual([422, '/drafts/0/statements']);
    for (const more of [{}, { actor: 'alba', actors: ['boria'] }]) {
      const { status, json } = await sent({ ...more, statements: ['declaration'] });
      expect([status, json.errors[0].pointer]).toEqual([422, '/drafts/0/actor']);
    }
  });
});

describe('a personal capacity', () => {
  it('speaks for nobody else', async () => {
    const personal = { ...link('premier'), capacity: 'personal' };
    const of = (actor: string) => ({
      ...stance(actor, 'weir', 'oppose', '2025-05-20'),
      statements: [statement([personal])],
    });
    expect((await post('/v1/stances', of('premier'))).json.data).toMatchObject({ voice: 'own', via: null });
    expect(await rows('weir', '&actors=cadia,premier')).toEqual([
      ['cadia', null, null, null],
      ['premier', 'oppose', null, true],
    ]);
    const { json } = await post('/v1/stances', of('cadia'));
    expect([json.data.voice, json.data.claimant.slug]).toEqual(['attributed', 'premier']);
  });

  it('is official where it is not said', async () => {
    const { json } = await post('/v1/stances', stance('premier', 'weir', 'support', '2025-05-25'));
    expect(json.data.voice).toBe('own');
    expect((await rows('weir', '&actors=cadia'))[0]).toEqual(['cadia', 'support', 'premier', true]);
  });
});

describe('a link that says on whose behalf it speaks', () => {
  const forAlone = (onBehalfOf: string) => [{ ...link('premier'), onBehalfOf }];
  const of = (actor: string, onBehalfOf: string, proposal = 'lock') => ({
    ...stance(actor, proposal, 'oppose', '2025-05-20'),
    statements: [statement(forAlone(onBehalfOf))],
  });

  it('speaks for no other that it represents', async () => {
    expect((await post('/v1/stances', of('premier', 'premier'))).json.data).toMatchObject({ voice: 'own', via: null });
    expect(await rows('lock', '&actors=cadia,premier')).toEqual([
      ['cadia', null, null, null],
      ['premier', 'oppose', null, true],
    ]);
    const { json } = await post('/v1/stances', of('cadia', 'premier'));
    expect([json.data.voice, json.data.claimant.slug]).toEqual(['attributed', 'premier']);
  });

  it('speaks for whom it names', async () => {
    const { json } = await post('/v1/stances', of('cadia', 'cadia', 'canal'));
    expect([json.data.voice, json.data.via.slug]).toEqual(['own', 'premier']);
    expect((await rows('canal', '&actors=cadia'))[0]).toEqual(['cadia', 'oppose', 'premier', true]);
    const { json: told } = await get(`/v1/statements/${json.data.statements[0].id}`);
    expect(told.data.chain[0].onBehalfOf.slug).toBe('cadia');
  });

  it('signs for whom it names, and not for whom another signatory names', async () => {
    const drafts = [
      ...['estia', 'envoy'].map((slug) => as('actor', { slug, type: 'state', name: slug })),
      ...['estia', 'dora'].map((group) => as('membership', { member: 'envoy', group, represents: true })),
      as('proposal', { slug: 'ferry', dossier: 'river', name: 'Ferry', kind: 'works' }),
      as('statement', {
        slug: 'accord',
        ...statement([{ ...link('envoy'), onBehalfOf: 'estia' }, ...forAlone('cadia')]),
        signatories: ['envoy', 'premier'],
      }),
      as('stance', {
        actors: ['envoy', 'premier', 'dora'],
        proposal: 'ferry',
        level: 'support',
        validFrom: '2025-05-20',
        statements: ['accord'],
      }),
    ];
    const { status, text } = await post('/v1/revisions', { reason: 'an accord', drafts });
    expect(status, text).toBe(201);
    expect(await rows('ferry', '&actors=cadia,dora,envoy,estia,premier')).toEqual([
      ['cadia', 'support', 'premier', true],
      ['dora', null, null, null],
      ['envoy', 'support', null, true],
      ['estia', 'support', 'envoy', true],
      ['premier', 'support', null, true],
    ]);
  });

  it('answers a claim for whom it speaks on its day, whenever that is asked', async () => {
    const denies = (slug: string, spokenOn: string, more: object) =>
      as('statement', {
        slug,
        ...statement(
          [{ ...link('speaker', 'denied'), ...more }],
          {},
          { relations: [{ type: 'deny', statement: 'claim' }] },
        ),
        spokenOn,
      });
    const drafts = [
      as('actor', { slug: 'speaker', type: 'person', name: 'Speaker' }),
      as('membership', { member: 'speaker', group: 'alba', represents: true, validTo: '2025-06-01' }),
      as('proposal', { slug: 'quay', dossier: 'river', name: 'Quay', kind: 'works' }),
      as('statement', { slug: 'claim', ...statement([link('dora')]) }),
      as('stance', { ...stance('alba', 'quay', 'oppose', '2025-05-01'), statements: ['claim'] }),
      denies('in-office', '2025-05-10', {}),
      denies('for-boria', '2025-05-11', { onBehalfOf: 'boria' }),
      denies('in-private', '2025-05-12', { capacity: 'personal' }),
      denies('out-of-office', '2025-07-01', {}),
    ];
    const { status, text } = await post('/v1/revisions', { reason: 'denials', drafts });
    expect(status, text).toBe(201);
    const [row] = (await ask('/v1/proposals/quay/evidence?asOf=2026-01-01')).data;
    expect(row.doubts.map((doubt: Body) => [doubt.statement.slug, doubt.byHolder])).toEqual([
      ['in-office', true],
      ['for-boria', false],
      ['in-private', false],
      ['out-of-office', false],
    ]);
  });

  it('is an actor that speaks in an official capacity', async () => {
    for (const chain of [
      [{ description: 'an envoy', mode: 'said', named: false, onBehalfOf: 'cadia' }],
      [{ ...link('premier'), capacity: 'personal', onBehalfOf: 'cadia' }],
    ]) {
      const { status, json } = await post('/v1/stances', { ...of('cadia', 'cadia'), statements: [statement(chain)] });
      expect([status, json.errors[0].pointer]).toEqual([422, '/statements/0/chain/0/onBehalfOf']);
    }
  });

  it('decides whose voice its stances are, so that it is not changed under them', async () => {
    const { json } = await post('/v1/stances', of('cadia', 'cadia'));
    const amended = await patch(
      `/v1/statements/${json.data.statements[0].id}`,
      { chain: forAlone('premier') },
      {
        'if-match': '*',
      },
    );
    expect([amended.status, amended.json.code]).toEqual([409, 'in-use']);
  });
});
