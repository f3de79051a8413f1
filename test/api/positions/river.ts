import { type TestApp, testApp } from '../../support/app.ts';
import { as, link, stance, statement, unnamed } from '../drafts.ts';

const actor = (slug: string, name: string, type = 'state') => as('actor', { slug, name, type });
const proposal = (slug: string, more = {}) =>
  as('proposal', { slug, dossier: 'river', name: slug, kind: 'works', ...more });

const GROUND = [
  as('dossier', { slug: 'river', name: 'The river', parties: ['boria', 'alba', 'dora', 'league'] }),
  actor('alba', 'Alba'),
  actor('boria', 'Boria'),
  actor('castor', 'Castor'),
  actor('dora', 'Dora'),
  actor('league', 'League of the River', 'bloc'),
  actor('envoy', 'The Envoy', 'person'),
  actor('wire', 'The Wire', 'media'),
  actor('gazette', 'The Gazette', 'media'),
  as('membership', {
    member: 'envoy',
    group: 'alba',
    represents: true,
    validFrom: '2024-01-01',
    validTo: '2025-04-01',
  }),
  as('membership', { member: 'alba', group: 'league', validFrom: '2019-01-01' }),
  as('membership', { member: 'dora', group: 'league', validFrom: '2019-01-01' }),
  as('membership', { member: 'boria', group: 'league', validFrom: '2025-03-01' }),
  proposal('dam', { tags: ['water'] }),
  proposal('gauge', { tags: ['water', 'data'] }),
  proposal('ferry', { name: '=HYPERLINK("http://x","y")' }),
  as('event', { slug: 'summit', dossier: 'river', name: 'Summit', kind: 'talks', occurredOn: '2025-05-01' }),
  as('source', { slug: 'wire-report', title: 'Report', publisher: 'The Wire', publisherActor: 'wire' }),
  as('source', { slug: 'reprint', title: 'Report', publisher: 'Evening Post', copyOf: 'wire-report' }),
  as('source', { slug: 'gazette-report', title: 'Own report', publisher: 'The Gazette', publisherActor: 'gazette' }),
];

/** What Boria asks for: on 1 June the first is met, the second unmet (Alba opposes), the third unknown. */
const CONDITIONS = [
  { text: 'After the summit', type: 'sequencing', test: { kind: 'event', event: 'summit' } },
  {
    text: 'Unless Alba opposes',
    type: 'reciprocity',
    test: {
      kind: 'all',
      tests: [
        { kind: 'none', tests: [{ kind: 'stance', actor: 'alba', proposal: 'dam', levels: ['oppose'] }] },
        { kind: 'date', from: '2025-01' },
      ],
    },
  },
  { text: 'In good faith', type: 'other' },
];

/** Each is one revision, written at noon of its day. Revision 1 is the ground. */
const LATER: [day: string, draft: object][] = [
  ['2025-05-02', stance('alba', 'dam', 'support', '2025-01-10')],
  [
    '2025-05-03',
    stance('alba', 'dam', 'oppose', '2025-02-01', { statements: [statement([link('envoy')])], confidence: 'high' }),
  ],
  [
    '2025-05-04',
    stance('boria', 'dam', 'conditional_support', '2025-02-01', {
      validTo: '2025-07-01',
      conditions: CONDITIONS,
      statements: [
        statement([link('boria')], 'wire-report'),
        statement([link('boria')], 'reprint'),
        statement([link('boria')], 'gazette-report'),
      ],
    }),
  ],
  [
    '2025-05-05',
    stance('castor', 'dam', 'oppose', '2025-03-01', {
      statements: [statement([link('wire', 'reported'), link('castor', 'believes')])],
    }),
  ],
  [
    '2025-05-06',
    stance('alba', 'dam', 'neutral', '2025-03-01', {
      statements: [statement([unnamed('a diplomat'), link('alba', 'believes')])],
    }),
  ],
  ['2025-05-07', stance('league', 'dam', 'support', '2025-02-20')],
  ['2025-05-08', stance('alba', 'gauge', 'support', '2025-01-01')],
  ['2025-05-09', stance('alba', 'gauge', 'oppose', '2025-01-01')],
  ['2025-05-10', stance('boria', 'gauge', 'ambiguous', '2025-04-01', { basis: 'mixed_signals' })],
];

/** A hand-made dossier of three proposals, nine stances and ten revisions; `more` is written with the ground. */
export async function river(more: object[] = []): Promise<TestApp> {
  const server = await testApp();
  const written = async (url: string, draft: object) => {
    const { status, text } = await server.post(url, draft);
    if (status !== 201) throw new Error(text);
  };
  server.clock.set('2025-05-01T12:00:00Z');
  await written('/v1/revisions', { reason: 'the ground', drafts: [...GROUND, ...more] });
  for (const [day, draft] of LATER) {
    server.clock.set(`${day}T12:00:00Z`);
    await written('/v1/stances', draft);
  }
  server.clock.set('2025-06-01T12:00:00Z');
  return server;
}
