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
  expect(days).toEqual(['2018-12-31', '2019-02-28', '2019-03-01', '2019-05-01', '2019-06-30', '2019-08-02']);
});
