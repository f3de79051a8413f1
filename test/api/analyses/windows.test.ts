import { expect, it } from 'vitest';
import { testApp } from '../../support/app.ts';
import { as, link, stance, statement } from '../drafts.ts';

const { get, post } = await testApp();

/** Alba may have moved at any time from February to April, and nobody says anything else on any day in between. */
const members = ['alba', 'boria', 'coria'];
const said = (actor: string, level: string, validFrom: string, spokenOn: string | null) =>
  stance(actor, 'pact', level, validFrom, {
    statements: [{ ...statement([link(actor)], 'report'), paraphrase: `${level}, says ${actor}.`, spokenOn }],
  });
const sent = await post('/v1/revisions', {
  reason: 'a pact',
  drafts: [
    ...members.map((slug) => as('actor', { slug, type: 'state', name: slug })),
    as('actor', { slug: 'union', type: 'bloc', name: 'Union' }),
    ...members.map((member) => as('membership', { member, group: 'union' })),
    as('dossier', { slug: 'river', name: 'The river' }),
    as('proposal', { slug: 'pact', dossier: 'river', name: 'Pact', kind: 'plan' }),
    as('source', { slug: 'report', title: 'Report', publisher: 'The Wire', publishedOn: '2020-01-10' }),
    ...members.map((actor) => as('stance', said(actor, 'support', '2018-12-01', '2018-12-01'))),
    as('stance', { ...said('alba', 'oppose', '2019-02/2019-04', null), validTo: '2019-06' }),
  ],
});
if (sent.status !== 201) throw new Error(sent.text);

interface Row {
  day: string;
  n: number;
  levels: object;
  leftOut?: object;
}
const shown = ({ n, levels, leftOut }: Row) => ({ n, levels, leftOut });

const CASES = ['certain', 'possible'].flatMap((dates) =>
  ['', '&staleAfter=P2M'].flatMap((stale) =>
    ['actors/union/unity?', 'polarisation?'].flatMap((path) =>
      (path === 'polarisation?' ? ['month'] : ['month', 'changes']).map((window) => ({ path, window, dates, stale })),
    ),
  ),
);

it.each(CASES)('each row of $path by $window is what its day alone has: $dates dates$stale', async (asked) => {
  const { path, window, dates, stale } = asked;
  const rowsOf = async (more: string): Promise<Row[]> =>
    (await get(`/v1/${path}proposals=pact&dates=${dates}${stale}${more}`)).json.data;
  const rows = await rowsOf(`&asOf=2019-07-15&window=${window}${window === 'month' ? '&stances=standing' : ''}`);
  expect(rows.length).toBeGreaterThan(2);
  for (const row of rows) {
    const [alone] = await rowsOf(`&asOf=${row.day}`);
    expect([row.day, alone && shown(alone)]).toEqual([row.day, shown(row)]);
  }
});

it('by changes has a row from each day on which a level may have begun or ended', async () => {
  const days = async (dates: string) =>
    (await get(`/v1/actors/union/unity?proposals=pact&window=changes&asOf=2019-07-15&dates=${dates}`)).json.data.map(
      ({ day, n }: Row) => [day, n],
    );
  const [begun, sure] = [
    ['2018-12-01', 3],
    ['2019-04-30', 3],
  ];
  const doubt = [
    ['2019-02-01', 2],
    ['2019-06-01', 2],
  ];
  expect(await days('certain')).toEqual([begun, doubt[0], sure, doubt[1], ['2019-06-30', 3]]);
  expect(await days('possible')).toEqual([begun, ['2019-02-01', 3], ['2019-06-30', 3]]);
});

it('by changes has a row from each day on which a level goes stale, or is confirmed again', async () => {
  const again = await post('/v1/revisions', {
    reason: 'a treaty',
    drafts: [
      as('proposal', { slug: 'treaty', dossier: 'river', name: 'Treaty', kind: 'plan' }),
      as('statement', {
        ...{ slug: 'again', source: 'report', paraphrase: 'As before.', spokenOn: '2019-06' },
        chain: [link('alba')],
      }),
      as('stance', {
        ...stance('alba', 'treaty', 'support', '2018-12-31'),
        statements: [{ ...statement([link('alba')], 'report'), spokenOn: '2018-12-31' }, 'again'],
      }),
      as('stance', stance('boria', 'treaty', 'oppose', '2019-01/2019-02')),
    ],
  });
  expect(again.status, again.text).toBe(201);
  const rowsOf = async (more: string): Promise<Row[]> =>
    (await get(`/v1/actors/union/unity?proposals=treaty&staleAfter=P2M&${more}`)).json.data;
  for (const dates of ['certain', 'possible']) {
    const rows = await rowsOf(`window=changes&asOf=2019-12-31&dates=${dates}`);
    // The last row by a day holds on it, each day of the year.
    for (let ms = Date.parse('2018-12-31'); ms <= Date.parse('2019-12-31'); ms += 86_400_000) {
      const day = new Date(ms).toISOString().slice(0, 10);
      const [alone] = await rowsOf(`asOf=${day}&dates=${dates}`);
      const standing = rows.findLast((row) => row.day <= day);
      expect([day, standing?.n, standing?.levels]).toEqual([day, alone?.n, alone?.levels]);
    }
  }
  const days = (await rowsOf('window=changes&asOf=2019-12-31')).map(({ day }) => day);
  expect(days).toEqual([
    '2018-12-31',
    '2019-01-01',
    '2019-02-28',
    '2019-03-01',
    '2019-05-01',
    '2019-06-30',
    '2019-08-02',
  ]);
});

it('by changes has a row from each day on which another member is silent, not coded or left out', async () => {
  const covers = (actor: string, proposal: string, coveredFrom: string, coveredTo: string) =>
    as('coverage', {
      coder: 'E.',
      dossier: 'river',
      corpus: 'Its papers.',
      actors: [actor],
      proposals: [proposal],
      coveredFrom,
      coveredTo,
    });
  const plan = (slug: string, more: object) =>
    as('proposal', { slug, dossier: 'river', name: slug, kind: 'plan', ...more });
  const reply = (slug: string, relations: object[], paraphrase: string) =>
    as('statement', { slug, source: 'report', spokenOn: '2019-05-10', paraphrase, chain: [link('coria')], relations });
  const looked = await post('/v1/revisions', {
    reason: 'looked',
    drafts: [
      plan('lock', { tabledOn: '2019-02', closedOn: '2019-07-10' }),
      plan('weir', {}),
      plan('mole', {}),
      ...['lock', 'weir', 'mole'].flatMap((proposal) => [
        as('statement', { ...statement([link('alba')], 'report'), slug: `on-${proposal}`, spokenOn: '2019-01-05' }),
        as('stance', stance('alba', proposal, 'support', '2019-01-05', { statements: [`on-${proposal}`] })),
      ]),
      covers('boria', 'lock', '2019-01-01', '2019-12-31'),
      covers('boria', 'weir', '2019-03', '2019-04-30'),
      covers('coria', 'weir', '2019-04-15', '2019-12-31'),
      reply('answer', [{ type: 'contradict', statement: 'on-weir' }], 'Not so.'),
      reply('view', [], 'We see it so.'),
      as('coding', { statement: 'view', actor: 'coria', proposal: 'mole', level: 'oppose', coder: 'E.' }),
      covers('coria', 'mole', '2019-01-01', '2019-12-31'),
      as('stance', stance('boria', 'mole', 'oppose', '2019-08/2019-09', { validTo: '2019-09' })),
      as('event', {
        ...{
          slug: 'vote',
          dossier: 'river',
          name: 'Vote',
          kind: 'vote',
          occurredOn: '2019-06-20',
          agenda: [{ proposal: 'weir' }],
        },
        participants: [{ actor: 'boria', role: 'party' }],
      }),
    ],
  });
  expect(looked.status, looked.text).toBe(201);
  const rowsOf = async (proposal: string, more: string): Promise<Row[]> =>
    (await get(`/v1/actors/union/unity?proposals=${proposal}&${more}`)).json.data;
  const days: Record<string, string[]> = {};
  for (const proposal of ['lock', 'weir', 'mole']) {
    for (const more of ['', '&dates=possible', '&publishedBy=2020-01-10']) {
      const rows = await rowsOf(proposal, `window=changes&asOf=2019-12-31${more}`);
      if (more === '') days[proposal] = rows.map(({ day }) => day);
      for (let ms = Date.parse('2019-01-05'); ms <= Date.parse('2019-12-31'); ms += 86_400_000) {
        const day = new Date(ms).toISOString().slice(0, 10);
        const [alone] = await rowsOf(proposal, `asOf=${day}${more}`);
        const standing = rows.findLast((row) => row.day <= day);
        if (standing) expect([more, day, { ...alone, day }]).toEqual([more, day, { ...standing, day }]);
      }
    }
  }
  expect(days).toEqual({
    lock: ['2019-01-05', '2019-02-28', '2019-07-11'],
    weir: ['2019-01-05', '2019-03-31', '2019-04-15', '2019-05-01', '2019-05-10', '2019-06-20'],
    mole: ['2019-01-05', '2019-05-10', '2019-08-01', '2019-09-30'],
  });
});
