import { describe, expect, it } from 'vitest';
import { unga } from '../../src/exchange/formats/unga.ts';
import { ActorQuery, type Entry } from '../../src/exchange/import/entry.ts';
import { file, groupsOf, onDisk, readAll, real, tally, wouldBe, wrongWith } from './foreign.ts';

const HEAD = 'rcid,session,importantvote,date,unres,amend,para,short,descr';
const VOTES = 'rcid,country,country_code,vote';
const calls = (...rows: string[]) => file('un_roll_calls.csv', [HEAD, ...rows].join('\n'));
const votes = (...rows: string[]) => file('un_votes.csv', [VOTES, ...rows].join('\n'));
const OLD = '3,1,,1946-01-04,R/1/66,1,0,RULES,TO AMEND THE RULES';
const NEW = '5000,68,1,2014-03-27,R/68/262,,,Integrity,Territorial integrity';

describe('a roll call', () => {
  it('becomes a proposal, a vote and a stance of each who voted', async () => {
    const groups = await groupsOf(unga, [
      calls(NEW),
      votes('5000,Canada,CA,yes', '5000,Cuba,CU,no', '5000,Brazil,BR,abstain'),
      file('un_roll_call_issues.csv', 'rcid,short_name,issue\n5000,hr,Human rights\n5000,co,Colonialism\n'),
    ]);
    expect(groups.map((group) => group.length)).toEqual([1, 5]);
    const [proposal, event, ...stances] = groups[1] as Entry[];
    expect(proposal).toEqual({
      line: 2,
      noun: 'proposal',
      externalId: 'roll-call/5000',
      draft: {
        slug: 'unga-roll-call-5000',
        dossier: 'un-general-assembly',
        name: 'Integrity',
        kind: 'resolution',
        text: 'Territorial integrity',
        tags: ['Human rights', 'Colonialism'],
        parameters: { rcid: 5000, session: 68, unres: 'R/68/262', importantvote: true },
      },
    });
    expect(event).toMatchObject({
      externalId: 'vote/5000',
      draft: { kind: 'vote', occurredOn: '2014-03-27', agenda: [{ proposal: 'unga-roll-call-5000' }] },
    });
    expect(stances.map(({ line, externalId, draft }) => [line, externalId, wouldBe(draft.actor), draft.level])).toEqual(
      [
        [2, 'vote/5000/CA', 'canada', 'support'],
        [3, 'vote/5000/CU', 'cuba', 'oppose'],
        [4, 'vote/5000/BR', 'brazil', 'neutral'],
      ],
    );
    for (const { draft } of stances) {
      expect(draft).toMatchObject({
        proposal: 'unga-roll-call-5000',
        event: 'unga-vote-5000',
        validFrom: '2014-03-27',
      });
    }
  });

  it('says what is blank by leaving it out, and has flags as true or false', async () => {
    const read = await readAll(unga, [calls(OLD, '4,1,0,1946-01-02,,,1,,')]);
    const [first, second] = read.of('proposal').map(({ draft }) => draft);
    expect(first).toMatchObject({ name: 'Roll call 4', text: null, kind: 'paragraph' });
    expect(first?.parameters).toEqual({ rcid: 4, session: 1, importantvote: false, para: true });
    expect(second).toMatchObject({ kind: 'amendment' });
  });

  it('has a day from 1997 on, and before then a month', async () => {
    const read = await readAll(unga, [
      calls(OLD, '8,51,0,1996-12-31,,,,a,', '9,51,0,1997-01-01,,,,b,'),
      votes('3,Cuba,CU,yes', '8,Cuba,CU,yes', '9,Cuba,CU,yes'),
    ]);
    expect(read.of('event').map(({ draft }) => draft.occurredOn)).toEqual(['1946-01', '1996-12', '1997-01-01']);
    expect(read.of('stance').map(({ draft }) => draft.validFrom)).toEqual(['1946-01', '1996-12', '1997-01-01']);
  });

  it('comes in the order of days, whatever the order of the rows and the files', async () => {
    const read = await readAll(unga, [
      votes('5000,Cuba,CU,yes', '9001,Cuba,CU,no', '3,Cuba,CU,yes', '5000,Canada,CA,yes'),
      calls(NEW, '9001,7,0,1967-06-01,,,,Special,', OLD),
    ]);
    expect(read.of('proposal').map(({ externalId }) => externalId)).toEqual([
      'roll-call/3',
      'roll-call/9001',
      'roll-call/5000',
    ]);
    expect(read.of('stance').map(({ externalId }) => externalId)).toEqual([
      'vote/3/CU',
      'vote/9001/CU',
      'vote/5000/CU',
      'vote/5000/CA',
    ]);
  });
});

describe('a seat', () => {
  const seatsOf = async (rows: string[], ...more: ReturnType<typeof file>[]) => {
    const read = await readAll(unga, [calls(OLD, NEW), votes(...rows), ...more]);
    expect(read.refused).toEqual([]);
    return read.of('stance').map(({ draft }) => draft.actor as ActorQuery);
  };
  const cow = () => file('country_to_cow.csv', 'country,country_code,ccode\nRussia,RU,365.0\nYugoslavia,YU,345.0\n');

  it('is one query, by instance', async () => {
    const [one, other] = await seatsOf(['3,Cuba,CU,yes', '5000,Cuba,CU,no']);
    expect(one).toBeInstanceOf(ActorQuery);
    expect(other).toBe(one);
  });

  it('of Namibia has a code that reads like nothing', async () => {
    const [namibia] = await seatsOf(['5000,Namibia,NA,yes']);
    expect(namibia?.wanted.codes).toEqual([{ scheme: 'iso-3166-1-alpha-2', value: 'NA' }]);
    expect(namibia?.orElse?.identifiers).toContainEqual({ scheme: 'iso-3166-1-alpha-3', value: 'NAM' });
  });

  it('is not Namibia’s where NA is R’s word for an empty cell', async () => {
    const [west, namibia] = await seatsOf(['3,Federal Republic of Germany,NA,yes', '3,Namibia,NA,yes']);
    expect(west?.wanted).toEqual({ codes: [], name: 'Federal Republic of Germany' });
    expect(namibia?.wanted.codes).toHaveLength(1);
  });

  it('of Russia is one actor from 1946 on, asked for by codes of any day and by its name', async () => {
    const [soviet, russia] = await seatsOf(['3,Russia,RU,no', '5000,Russia,RU,no'], cow());
    expect(soviet).toBe(russia);
    expect(soviet?.wanted).toEqual({
      codes: [
        { scheme: 'iso-3166-1-alpha-2', value: 'RU' },
        { scheme: 'cow', value: '365' },
      ],
      name: 'Russia',
    });
    expect(soviet?.orElse?.identifiers).toContainEqual({
      scheme: 'iso-3166-1-alpha-2',
      value: 'RU',
      validFrom: '1992-08-30',
    });
  });

  it('with a withdrawn code is asked for by its four letters, on the day of its first vote', async () => {
    const [yugoslavia] = await seatsOf(['5000,Yugoslavia,YU,yes', '3,Yugoslavia,YU,yes'], cow());
    expect(yugoslavia?.wanted).toEqual({
      codes: [
        { scheme: 'iso-3166-3', value: 'YUCS' },
        { scheme: 'cow', value: '345' },
      ],
      name: 'Yugoslavia',
      on: '1946-01',
    });
    expect(yugoslavia?.orElse?.identifiers).toContainEqual({
      scheme: 'iso-3166-1-alpha-2',
      value: 'YU',
      validTo: '2003-07-23',
    });
  });

  it('without a code is an actor of its own', async () => {
    const asked = await seatsOf([
      '5000,Germany,DE,yes',
      '5000,Federal Republic of Germany,,yes',
      '5000,German Democratic Republic,DD,no',
      '5000,Yemen,YE,yes',
      '5000,Yemen Arab Republic,,yes',
      "5000,Yemen People's Republic,YD,yes",
      '5000,Zanzibar,,yes',
      '5000,Taiwan,TW,yes',
      '5000,China,CN,yes',
    ]);
    expect(asked.map(wouldBe)).toEqual([
      'germany',
      'federal-republic-of-germany',
      'german-democratic-republic',
      'yemen',
      'yemen-arab-republic',
      'yemen-peoples-republic',
      'zanzibar',
      'taiwan',
      'china',
    ]);
    expect(asked[1]?.wanted).toEqual({ codes: [], name: 'Federal Republic of Germany' });
    const names = asked.flatMap(({ orElse }) => [orElse?.name, orElse?.aliases].flat());
    expect(new Set(names).size).toBe(names.length);
  });

  it('that is called otherwise later is the same, by its code, and keeps both names', async () => {
    const [swaziland, eswatini, macedonia] = await seatsOf([
      '3,Swaziland,SZ,yes',
      '5000,Eswatini,SZ,yes',
      '5000,North Macedonia,MK,yes',
    ]);
    expect(swaziland).toBe(eswatini);
    expect(swaziland?.orElse).toMatchObject({ slug: 'swaziland', name: 'Swaziland', aliases: ['Eswatini'] });
    expect(macedonia?.orElse?.aliases).toContain('Macedonia');
  });
});

describe('a bad line', () => {
  const refusals = async (...inputs: ReturnType<typeof file>[]) =>
    (await readAll(unga, inputs)).refused.map(({ line, field, reason }) => [line, field, reason]);

  it('with an unknown vote, country code or roll call is refused by its number', async () => {
    const rows = votes('3,Cuba,CU,yes', '3,Canada,CA,maybe', '3,Nowhere,QQ,no', '4,Brazil,BR,no', '3,,CA,no');
    expect(await refusals(calls(OLD), rows)).toEqual([
      [3, 'vote', 'un_votes.csv: "maybe" is no vote: yes, abstain or no'],
      [4, 'country_code', 'un_votes.csv: "QQ" is no code of ISO 3166'],
      [6, 'country', 'un_votes.csv: is empty'],
      [5, 'rcid', 'un_votes.csv: no roll call 4 is in the files, or it was refused'],
    ]);
  });

  it('whose code is that of another country is refused', async () => {
    expect(await refusals(calls(OLD), votes('3,Canada,US,no', '3,Taiwan,TW,no', '3,China,CN,no'))).toEqual([
      [2, 'country_code', 'un_votes.csv: "US" is the code of United States of America, not of Canada'],
    ]);
  });

  it('for a country that has voted is refused, and the others stand', async () => {
    const read = await readAll(unga, [calls(OLD), votes('3,Cuba,CU,yes', '3,Canada,CA,no', '3,Cuba,CU,no')]);
    expect(read.refused).toEqual([
      { line: 4, field: 'country', reason: 'un_votes.csv: Cuba has voted in roll call 3 on line 2 already' },
    ]);
    expect(tally(read.of('stance'))).toEqual({ support: 1, oppose: 1 });
  });

  it('in the other tables is refused, too', async () => {
    const bad = calls(
      'x,1,,1946-01-04,,,,a,',
      '4,1,,1946-02-30,,,,a,',
      '5,one,,1946-01-04,,,,a,',
      '6,1,,1946-01-04,,2,,a,',
      OLD,
      OLD,
      '7,1,,1946-01-04',
    );
    const issues = file('issues.csv', 'rcid,issue\n3,\n99,Colonialism\n');
    const cow = file('cow.csv', 'country,country_code,ccode\nCuba,CU,forty\n');
    expect(await refusals(bad, issues, cow)).toEqual([
      [2, 'rcid', 'un_roll_calls.csv: "x" is no number of a roll call'],
      [3, 'date', 'un_roll_calls.csv: "1946-02-30" is no day such as 1999-12-01'],
      [4, 'session', 'un_roll_calls.csv: "one" is no number of a session'],
      [5, 'amend', 'un_roll_calls.csv: "2" is neither 0 nor 1'],
      [7, 'rcid', 'un_roll_calls.csv: roll call 3 is on line 6 already'],
      [8, 'unres', 'un_roll_calls.csv: has 4 columns where the header has 9'],
      [2, 'issue', 'issues.csv: must be 1 to 100 characters'],
      [2, 'ccode', 'cow.csv: "forty" is no number of the Correlates of War'],
      [3, 'rcid', 'issues.csv: no roll call 99 is in the files, or it was refused'],
    ]);
  });

  it('a table that is none of the four is refused whole, and so are votes alone', async () => {
    await expect(groupsOf(unga, [file('other.csv', 'a,b\n1,2\n')])).rejects.toThrow(
      /^line 1: other\.csv: the columns a, b/,
    );
    await expect(groupsOf(unga, [])).rejects.toThrow('there is no table of roll calls');
    await expect(groupsOf(unga, [votes('3,Cuba,CU,yes')])).rejects.toThrow('there is no table of roll calls');
    await expect(groupsOf(unga, [file('empty.csv', '')])).rejects.toThrow(/empty\.csv: is empty/);
  });
});

const paths = ['un_roll_calls.csv.gz', 'un_votes.csv.gz', 'un_roll_call_issues.csv', 'country_to_cow.csv'].map((name) =>
  real(`unga/${name}`),
);

describe('sessions 1 to 66', () => {
  it.skipIf(paths.includes(null))('are read whole, in little memory', async () => {
    const before = process.memoryUsage().rss;
    const counts = { proposals: 0, votes: 0, refused: 0, wrong: 0 };
    const seats = new Set<unknown>();
    const tallies = new Map<string, Record<string, number>>();
    let most = 0;
    for await (const group of unga.read(
      paths.map((path) => onDisk(path as string)),
      { dossier: 'un-general-assembly' },
    )) {
      counts.refused += group.filter((part) => 'reason' in part).length;
      const entries = group as Entry[];
      counts.proposals += entries.filter(({ noun }) => noun === 'proposal').length;
      const stances = entries.filter(({ noun }) => noun === 'stance');
      counts.votes += stances.length;
      for (const { draft } of stances) seats.add(draft.actor);
      // The first few of each group: a hundred thousand drafts are checked, not a million.
      counts.wrong += entries.slice(0, 20).filter((entry) => wrongWith(entry) !== null).length;
      const unres = (entries[0]?.draft.parameters as { unres?: string } | undefined)?.unres;
      if (unres) tallies.set(`${unres} ${entries[0]?.externalId}`, tally(stances));
      most = Math.max(most, process.memoryUsage().rss - before);
    }
    expect(counts).toEqual({ proposals: 5468, votes: 739_572, refused: 0, wrong: 0 });
    expect(seats.size).toBe(200);
    // China's seat, Zionism as racism, indigenous peoples: as the United Nations published them.
    expect(tallies.get('R/26/2758G roll-call/1190')).toEqual({ support: 76, oppose: 35, neutral: 17 });
    expect(tallies.get('R/30/3379 roll-call/1622')).toEqual({ support: 72, oppose: 35, neutral: 32 });
    expect(tallies.get('R/61/295 roll-call/4753')).toEqual({ support: 143, oppose: 4, neutral: 11 });
    expect(most).toBeLessThan(400 * 2 ** 20);
  });
});
