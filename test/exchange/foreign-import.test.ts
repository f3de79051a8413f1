import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { dna } from '../../src/exchange/formats/dna.ts';
import type { Format, Input } from '../../src/exchange/formats/format.ts';
import { mapped } from '../../src/exchange/formats/mapped.ts';
import { popolo } from '../../src/exchange/formats/popolo.ts';
import { unga } from '../../src/exchange/formats/unga.ts';
import { file } from './foreign.ts';
import { importing } from './importing.ts';

/** Foreign formats all the way into the ledger, beside the first dossier. */
const ledger = await importing();
beforeAll(() => ledger.begin());

async function imported<O>(format: Format<O>, inputs: () => Input[], options: unknown = {}) {
  const groups = () => format.read(inputs(), format.options.parse(options));
  const { report } = await ledger.imports(groups, { origin: format.name });
  const { new: made, unchanged, corrected, refused } = report;
  return { counts: [made, unchanged, corrected, refused], reasons: report.reasons, byNoun: report.byNoun };
}
const positions = async (proposal: string, query = '') => {
  const { data } = (await ledger.get(`/v1/proposals/${proposal}/positions?include=all&${query}`)).json;
  return data as {
    actor: { id: string; slug: string };
    level: string | null;
    since: string;
    contested: boolean;
    via: { slug: string } | null;
  }[];
};
const actor = async (slug: string) => (await ledger.get(`/v1/actors/${slug}`)).json.data;

describe('roll calls', () => {
  const calls =
    'rcid,session,importantvote,date,unres,amend,para,short,descr\n3,1,,1946-01-04,R/1/66,1,0,RULES,TO AMEND\n';
  const files = (russia = 'no') => [
    file('un_roll_calls.csv', `${calls}5000,68,1,2014-03-27,R/68/262,,,Integrity,Territorial integrity\n`),
    file(
      'un_votes.csv',
      `rcid,country,country_code,vote\n3,Russia,RU,${russia}\n3,Ukraine,UA,yes\n5000,Russia,RU,no\n5000,Namibia,NA,abstain\n5000,Eswatini,SZ,yes\n5000,North Macedonia,MK,yes\n5000,Yugoslavia,YU,yes\n`,
    ),
    file('country_to_cow.csv', 'country,country_code,ccode\nRussia,RU,365.0\nUkraine,UA,369.0\nYugoslavia,YU,345.0\n'),
  ];

  it('find who is there, though its codes are younger than its seat, and make who is not', async () => {
    expect(await imported(unga, () => files())).toMatchObject({ counts: [15, 0, 0, 0], reasons: [] });
    const [ukraine, russia] = [await actor('ukraine'), await actor('russia')];
    expect(russia.revision).toBe(1);
    const then = await positions('unga-roll-call-3', 'asOf=1946-02');
    expect(then.map(({ actor: { id }, level, since }) => [id, level, since])).toEqual([
      [ukraine.id, 'support', '1946-01'],
      [russia.id, 'oppose', '1946-01'],
    ]);
    expect((await actor('namibia')).identifiers[0]).toMatchObject({ scheme: 'iso-3166-1-alpha-2', value: 'NA' });
    expect((await actor('yugoslavia')).identifiers).toContainEqual({
      scheme: 'iso-3166-1-alpha-2',
      value: 'YU',
      validFrom: null,
      validTo: '2003-07-23',
    });
  });

  it('are known again, and a vote that is told otherwise is corrected', async () => {
    expect((await imported(unga, () => files())).counts).toEqual([0, 12, 0, 0]);
    expect((await imported(unga, () => files('yes'))).counts).toEqual([0, 11, 1, 0]);
    const then = await positions('unga-roll-call-3', 'asOf=1946-02&actors=russia');
    expect(then[0]?.level).toBe('support');
  });

  it('share their countries with other tables, whatever these call them', async () => {
    const mapping = JSON.parse(
      await readFile(new URL('../../docs/mappings/assembly-votes.json', import.meta.url), 'utf8'),
    );
    const rows = ['Macedonia,yes', 'Swaziland,no', 'Russian Federation,no', 'Chad,absent'].map(
      (row) => `68/262,${row}`,
    );
    const csv = ['resolution,country_name,vote', ...rows].join('\n');
    const report = await imported(mapped, () => [file('votes.csv', csv)], { mapping });
    expect(report).toMatchObject({ reasons: [], byNoun: { stance: { new: 3 } } });
    expect(report.byNoun.actor).toBeUndefined();
    const found = await positions('resolution-68-262');
    expect(found.map(({ actor: { slug }, level }) => [slug, level]).sort()).toEqual([
      ['eswatini', 'oppose'],
      ['north-macedonia', 'support'],
      ['russia', 'oppose'],
    ]);
  });
});

describe('coded statements', () => {
  const head = 'statement_id,document_id,datetime,document_title,person,organization,concept,agreement,quote';
  const rows = [
    '1,1,2005-01-26 00:00:00,Hearing,Ada Miller,Mill Inc.,Water is clean.,1,"It is clean."',
    '2,1,2005-01-26 00:00:00,Hearing,Ada Miller,Mill Inc.,Water is clean.,0,"It is not."',
    '3,2,2005-02-01 00:00:00,Later,Ben Cook,Cooks’ Union,Water is clean.,1,"Clean enough."',
  ];
  const files = () => [file('statements.csv', [head, ...rows].join('\n'))];

  it('are their organization’s own voice, and contested where they contradict each other', async () => {
    expect((await imported(dna, files)).reasons).toEqual([]);
    const found = await positions('discourse-network-water-is-clean');
    expect(found.map(({ actor: { slug }, contested, via }) => [slug, contested, via?.slug])).toEqual([
      ['mill-inc', true, 'ada-miller'],
      ['cooks-union', false, 'ben-cook'],
    ]);
    expect((await imported(dna, files)).counts).toEqual([0, 12, 0, 0]);
  });
});

describe('a parliament’s votes', () => {
  const people = {
    persons: ['a', 'b', 'c'].map((id) => ({ id, name: `Member ${id}` })),
    organizations: [{ id: 'blue', name: 'Blue Party', classification: 'party' }],
    memberships: ['a', 'b', 'c'].map((id) => ({ id, person_id: id, organization_id: 'blue', end_date: '2019' })),
  };
  const votes = {
    motions: [{ id: 'm', text: 'That the water be clean.', creator_id: 'a' }],
    vote_events: [
      {
        id: 'v',
        motion_id: 'm',
        start_date: '2018-05-01',
        result: 'pass',
        votes: [
          { voter_id: 'a', option: 'yes' },
          { voter_id: 'b', option: 'no' },
          { voter_id: 'c', option: 'absent' },
        ],
      },
    ],
  };

  it('are its members’ own, and the absent have none', async () => {
    const whole = () => [file('p.json', JSON.stringify({ ...people, ...votes }))];
    expect(await imported(popolo, whole)).toMatchObject({
      reasons: [],
      byNoun: { stance: { new: 2 }, membership: { new: 3 } },
    });
    const found = await positions('motions-motion-m', 'actors=person-a,person-b,person-c,organization-blue');
    expect(found.map(({ actor: { slug }, level }) => [slug, level])).toEqual([
      ['person-a', 'support'],
      ['person-b', 'oppose'],
      ['person-c', null],
      ['organization-blue', null],
    ]);
    const { data } = (await ledger.get('/v1/proposals/motions-motion-m')).json;
    expect(data.status.state).toBe('adopted');
  });

  it('may come after the people, in a file of their own', async () => {
    const later = {
      ...votes,
      vote_events: votes.vote_events.map((vote) => ({ ...vote, id: 'w', start_date: '2018-06' })),
    };
    const report = await imported(popolo, () => [file('votes.json', JSON.stringify(later))]);
    expect(report).toMatchObject({ reasons: [], byNoun: { stance: { new: 2 } } });
  });

  it('of somebody who is nowhere are refused by name', async () => {
    const [event] = votes.vote_events;
    const stranger = { vote_events: [{ ...event, id: 'x', votes: [{ voter_id: 'z', option: 'yes' }] }] };
    const { reasons, counts } = await imported(popolo, () => [file('x.json', JSON.stringify(stranger))]);
    expect(counts[3]).toBe(1);
    expect(reasons).toEqual([{ line: 1, field: 'actor', reason: 'there is no actor "person-z"' }]);
  });
});
