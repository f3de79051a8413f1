import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { mapped } from '../../src/exchange/formats/mapped.ts';
import type { ActorQuery } from '../../src/exchange/import/entry.ts';
import { file, onDisk, readAll, real, tally, wouldBe, wrongWith } from './foreign.ts';

const shipped = async (name: string) =>
  JSON.parse(await readFile(new URL(`../../docs/mappings/${name}.json`, import.meta.url), 'utf8'));

const PROPOSAL = { noun: 'proposal', each: 'rows', draft: { slug: 'p-{id}', dossier: 'd', name: '{name}', kind: 'k' } };
const mapping = (draft: object, more: object = {}) => ({
  tables: { rows: {} },
  records: [{ ...PROPOSAL, draft: { ...PROPOSAL.draft, ...draft } }],
  ...more,
});
const drafts = async (csv: string, draft: object, more: object = {}) => {
  const { of, refused } = await readAll(mapped, [file('rows.csv', csv)], { mapping: mapping(draft, more) });
  expect(refused).toEqual([]);
  return of('proposal').map((entry) => entry.draft);
};

describe('a template', () => {
  it('takes columns, and a field that comes to nothing is left out', async () => {
    const [first, second] = await drafts('id,name,text,tag\n1, One ,some text,x\n2,Two,,\n', {
      text: '{text}',
      tags: ['{tag}', 'always'],
      parameters: { source: '{text}', kept: true, n: 3 },
      sponsors: ['{text}'],
    });
    expect(first).toEqual({
      slug: 'p-1',
      dossier: 'd',
      name: 'One',
      kind: 'k',
      text: 'some text',
      tags: ['x', 'always'],
      parameters: { source: 'some text', kept: true, n: 3 },
      sponsors: ['some text'],
    });
    expect(second).toEqual({
      slug: 'p-2',
      dossier: 'd',
      name: 'Two',
      kind: 'k',
      tags: ['always'],
      parameters: { kept: true, n: 3 },
    });
  });

  it('has filters, one after another', async () => {
    const csv =
      'id,none,name,when,list,url,n,flag\n1,,Große Straße,24.12.2020,"a; b;",https://example.org/x,"2.5",no\n';
    const [good] = await drafts(csv, {
      slug: '{name|slug}',
      tags: ['{list|split:;}'],
      parameters: {
        day: '{when|dmy}',
        host: '{url|host}',
        n: '{n|number}',
        flag: '{flag|boolean}',
        shout: '{name|lower|cut:5|before:- }',
        other: '{none|or:nothing here}',
      },
    });
    expect(good).toMatchObject({
      slug: 'grosse-strasse',
      tags: ['a', 'b'],
      parameters: {
        day: '2020-12-24',
        host: 'example.org',
        n: 2.5,
        flag: false,
        shout: '- große',
        other: 'nothing here',
      },
    });
  });

  it('makes slugs that are short enough, and each its own', async () => {
    const long = 'word '.repeat(60);
    const made = await drafts(`id,name\n1,${long}a\n2,${long}b\n`, { slug: 'p-{name|slug}' });
    const slugs = made.map(({ slug }) => slug as string);
    expect(new Set(slugs).size).toBe(2);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(Math.max(...slugs.map((slug) => slug.length))).toBeLessThanOrEqual(120);
  });

  it('refuses a row whose cell is wrong, by the column', async () => {
    const { refused, of } = await readAll(
      mapped,
      [file('rows.csv', 'id,name,n,when\n1,A,x,\n2,B,,1.1.99\n3,C,4,1.1.1999\n4,D\n')],
      { mapping: mapping({ parameters: { n: '{n|number}', day: '{when|dmy}' } }) },
    );
    expect(refused).toEqual([
      { line: 2, field: 'n', reason: '"x" is no number' },
      { line: 3, field: 'when', reason: '"1.1.99" is no date such as 24.12.2020' },
      { line: 5, field: 'n', reason: 'has 2 columns where the header has 4' },
    ]);
    expect(of('proposal')).toHaveLength(1);
  });
});

describe('a list of words', () => {
  const WORDS = { words: { sort: { good: 'kept', bad: null } } };
  it('says what words mean, which make no record, and refuses all others', async () => {
    const read = await readAll(mapped, [file('rows.csv', 'id,name\n1,good\n2,bad\n3,ugly\n')], {
      mapping: mapping({ kind: '{name|sort}' }, WORDS),
    });
    expect(read.of('proposal').map(({ draft }) => draft.kind)).toEqual(['kept']);
    expect(read.refused).toEqual([{ line: 4, field: 'name', reason: '"ugly" is none of good, bad' }]);
  });

  it('may let every other word stand, or say what it means', async () => {
    const kinds = async (sort: object) =>
      (await drafts('id,name\n1,good\n2,ugly\n', { kind: '{name|sort}' }, { words: { sort } })).map(({ kind }) => kind);
    expect(await kinds({ good: 'kept', '*': '*' })).toEqual(['kept', 'ugly']);
    expect(await kinds({ good: 'kept', '*': 'other' })).toEqual(['kept', 'other']);
    expect(await kinds({ good: 'kept', '*': null })).toEqual(['kept']);
  });
});

describe('tables', () => {
  const TWO = {
    tables: { rows: { file: 'rows.json' }, kinds: { file: 'kinds.csv', key: 'code' }, about: { file: 'about.json' } },
    records: [
      { noun: 'dossier', draft: { slug: '{about.slug}', name: 'All' } },
      {
        ...PROPOSAL,
        lookup: { kinds: 'kind' },
        draft: { ...PROPOSAL.draft, dossier: '{about.slug}', kind: '{kinds.name}' },
      },
    ],
  };
  const files = (rows: string, kinds = 'code,name\na,first\nb,second\n') => [
    file('some/folder/rows.json', rows),
    file('kinds.csv', kinds),
    file('about.json', '{"slug":"d"}'),
  ];

  it('are looked into by key, whatever the order of the files; one of one row from everywhere', async () => {
    const rows =
      '[{"id":1,"name":"A","kind":"b"},{"id":2,"name":"B","kind":"a","nested":{}},{"id":3,"name":"C","kind":null}]';
    const { of, refused } = await readAll(mapped, files(rows).reverse(), { mapping: TWO });
    expect(refused).toEqual([]);
    expect(of('dossier')[0]?.draft.slug).toBe('d');
    expect(of('proposal').map(({ line, draft }) => [line, draft.slug, draft.dossier, draft.kind])).toEqual([
      [1, 'p-1', 'd', 'second'],
      [2, 'p-2', 'd', 'first'],
      [3, 'p-3', 'd', undefined],
    ]);
  });

  it('refuse a row that names no other, and keys that are there twice', async () => {
    const rows = '[{"id":1,"name":"A","kind":"c"},7]';
    const kinds = { ...PROPOSAL, each: 'kinds', draft: { ...PROPOSAL.draft, slug: 'k-{code}' } };
    const both = { ...TWO, records: [...TWO.records, kinds] };
    const { refused } = await readAll(mapped, files(rows, 'code,name\na,first\na,again\n'), { mapping: both });
    expect(refused).toEqual([
      { line: 1, field: 'kind', reason: 'rows.json: kinds.csv has no row "c"' },
      { line: 2, field: null, reason: 'rows.json: is not an object' },
      { line: 3, field: 'code', reason: 'kinds.csv: "a" is the key of line 2 already' },
    ]);
  });

  it('tell of one record once, however many rows do', async () => {
    const { of } = await readAll(mapped, [file('rows.csv', 'id,name\n1,A\n1,A\n1,B\n')], { mapping: mapping({}) });
    expect(of('proposal').map(({ draft }) => draft.name)).toEqual(['A', 'B']);
  });
});

describe('an actor', () => {
  const actors = async (csv: string, find: object, orElse?: object) => {
    const record = {
      noun: 'membership',
      each: 'rows',
      draft: { member: { find, ...(orElse && { else: orElse }) }, group: 'g' },
    };
    const { of, refused, entries } = await readAll(mapped, [file('rows.csv', csv)], {
      mapping: { tables: { rows: {} }, records: [record] },
    });
    expect(refused).toEqual([]);
    if (orElse) expect(entries.map(wrongWith).filter(Boolean)).toEqual([]);
    return of('membership').map(({ draft }) => draft.member as ActorQuery);
  };
  const STATE = { slug: '{who|slug}', type: 'state', name: '{who}' };

  it('that is a country is asked for by its code, whatever it is called', async () => {
    const csv = 'who\nNamibia\nNA\nCabo Verde\nSwaziland\nBosnia-Herzegovina\nUSSR\nUK\nCongo\n';
    const found = await actors(csv, { country: '{who}' }, STATE);
    expect(found.map(({ wanted }) => wanted.codes?.[0]?.value ?? wanted.name)).toEqual([
      'NA',
      'NA',
      'CV',
      'SZ',
      'BA',
      'USSR',
      'GB',
      'Congo',
    ]);
    expect(found[2]?.orElse).toMatchObject({
      slug: 'cabo-verde',
      name: 'Cabo Verde',
      aliases: ['Cape Verde', 'Cabo Verde'].filter((alias) => alias !== 'Cabo Verde'),
      identifiers: [
        { scheme: 'iso-3166-1-alpha-2', value: 'CV' },
        { scheme: 'iso-3166-1-alpha-3', value: 'CPV' },
      ],
    });
    expect(found[5]?.orElse).toEqual({ slug: 'ussr', type: 'state', name: 'USSR' });
  });

  it('is asked for once, by instance, and by codes, a name and a day', async () => {
    const [one, same, other] = await actors('who,when\n12,2001\n12,2001\n12,2002\n', {
      codes: [{ scheme: 'cow', value: '{who}' }],
      name: 'No {who}',
      on: '{when}',
    });
    expect(one?.wanted).toEqual({ codes: [{ scheme: 'cow', value: '12' }], name: 'No 12', on: '2001' });
    expect(one?.orElse).toBeUndefined();
    expect(same).toBe(one);
    expect(other).not.toBe(one);
  });
});

describe('a mapping', () => {
  const failure = (inputs: ReturnType<typeof file>[], options: object = {}) =>
    readAll(mapped, inputs, options).then(
      () => '',
      (error: Error) => error.message,
    );
  const rows = () => file('rows.csv', 'id,name\n1,A\n');

  it('may be one of the files', async () => {
    const { of } = await readAll(mapped, [rows(), file('my.mapping.json', JSON.stringify(mapping({})))]);
    expect(of('proposal')).toHaveLength(1);
  });

  it('is refused with a word of what is wrong in it', async () => {
    expect(await failure([rows()])).toMatch(/one mapping is needed/);
    expect(await failure([rows(), file('mapping.json', '{"tables":{"a":{}},"records":[]}')])).toMatch(
      /mapping\.json: records: /,
    );
    expect(await failure([rows()], { mapping: mapping({ text: '{none}' }) })).toMatch(
      /names \{none\}, which is no column: rows has id, name/,
    );
    expect(await failure([rows()], { mapping: mapping({ text: '{id|shout}' }) })).toMatch(
      /a filter "shout", which is none of slug/,
    );
    const worded = { ...mapping({ text: '{id|constructor}' }), words: { tone: { a: 'b' } } };
    expect(await failure([rows()], { mapping: worded })).toMatch(/a filter "constructor", which is none of tone, slug/);
    expect(await failure([rows()], { mapping: mapping({ sponsors: [{ find: { nom: 'x' } }] }) })).toMatch(
      /"find" that is none/,
    );
    expect(await failure([rows(), file('b.csv', 'a\n')], { mapping: mapping({}) })).toMatch(
      /rows\.csv is none of the files/,
    );
    const other = { ...mapping({}), tables: { rows: { file: 'rows.csv' }, more: { file: 'more.csv' } } };
    expect(await failure([rows()], { mapping: other })).toMatch(/no file for more\.csv/);
    expect(await failure([rows(), rows()], { mapping: other })).toMatch(/rows\.csv is given twice/);
    const looking = { tables: { rows: {} }, records: [{ ...PROPOSAL, lookup: { rows: 'id' } }] };
    expect(await failure([rows()], { mapping: looking })).toMatch(/looks into rows, which has no key/);
    expect(await failure([rows()], { mapping: { ...mapping({}), records: [{ ...PROPOSAL, each: 'x' }] } })).toMatch(
      /a table "x"/,
    );
    expect(await failure([file('rows.json', '[{"id":1,')], { mapping: mapping({}) })).toMatch(
      /rows\.json: is not JSON/,
    );
  });
});

describe('the shipped mappings', () => {
  const read = async (name: string, ...inputs: ReturnType<typeof file>[]) => {
    const all = await readAll(mapped, inputs, { mapping: await shipped(name) });
    expect(all.refused).toEqual([]);
    expect(all.entries.map(wrongWith).filter(Boolean)).toEqual([]);
    return all;
  };

  it('read tables of their kind', async () => {
    const votes = await read(
      'assembly-votes',
      file('v.csv', 'resolution,country_name,vote\n68/262,Congo,no\nES-11/1,Chad,absent\n'),
    );
    expect(votes.of('stance').map(({ draft }) => (draft.actor as ActorQuery).wanted.codes?.[0]?.value)).toEqual(['CG']);
    expect(votes.of('event').map(({ draft }) => draft.occurredOn)).toEqual(['2014-03-27', '2022-03-02']);
    const council =
      'date,draft,meeting_record,agenda_item,crisis_topic,region,vetoing_member\n1950-01-02,S/1,S/PV.1,"A\nB",C,R,USSR\n';
    expect(tally((await read('security-council-vetoes', file('c.csv', council))).of('stance'))).toEqual({ oppose: 1 });
    const union =
      'date,member_state,issue,target_countries,source_url\n2020-01-02,GR,human rights,CN;RU,https://example.org/a/b\n';
    const vetoes = await read('eu-vetoes', file('u.csv', union));
    expect(vetoes.of('proposal')[0]?.draft).toMatchObject({
      slug: 'eu-2020-01-02-human-rights-cn-ru',
      tags: ['human rights', 'CN', 'RU'],
    });
    expect(vetoes.of('stance').map(({ draft }) => wouldBe(draft.actor))).toEqual(['greece']);
  });

  it('read a set of voting advice, by what answers say and not by their numbers', async () => {
    const answers =
      '[{"id":0,"message":"Stimme zu"},{"id":1,"message":"Stimme nicht zu"},{"id":2,"message":"Neutral"}]';
    const opinions = [0, 1, 2].map((answer) => ({
      id: answer,
      party: answer % 2,
      statement: 0,
      answer,
      comment: answer,
    }));
    const { of } = await read(
      'voting-advice',
      file(
        'overview.json',
        '{"title":"Wahl","date":"2020-09-27","slug":"wahl2020","data_source":"https://example.org/a.pdf","info":"x"}',
      ),
      file('party.json', '[{"id":0,"name":"B*","longname":"Bunte"},{"id":1,"name":"Ä/Ö","longname":"Ä Ö"}]'),
      file('statement.json', '[{"id":0,"category":null,"label":"Wasser","text":"Wasser soll sauber sein."}]'),
      file('answer.json', answers),
      file('comment.json', '[{"id":0,"text":"Ja."},{"id":1,"text":""},{"id":2,"text":"Nun."}]'),
      file('opinion.json', JSON.stringify(opinions)),
    );
    expect(of('stance').map(({ draft }) => [wouldBe(draft.actor), draft.level])).toEqual([
      ['de-b', 'support'],
      ['de-a-o', 'oppose'],
      ['de-b', 'neutral'],
    ]);
    expect(of('statement').map(({ draft }) => draft.quote)).toEqual([{ exact: 'Ja.' }, undefined, { exact: 'Nun.' }]);
  });

  it('and the one in the documentation are mappings', async () => {
    const text = await readFile(new URL('../../docs/exchange.md', import.meta.url), 'utf8');
    const [, example = ''] = /```json\n(\{\n {2}"tables"[\s\S]*?)\n```/.exec(text) ?? [];
    const { of } = await readAll(
      mapped,
      [
        file('party.json', '[{"id":1,"name":"Blue"}]'),
        file('answers.csv', 'id,party_id,thesis,answer,day\n9,1,4,agree,24.12.2020\n8,1,5,no answer,24.12.2020\n'),
      ],
      { mapping: JSON.parse(example) },
    );
    expect(of('stance').map(({ draft }) => [draft.proposal, draft.level, draft.validFrom])).toEqual([
      ['thesis-4', 'support', '2020-12-24'],
    ]);
  });
});

describe('real tables', () => {
  const VAA = ['overview', 'party', 'statement', 'answer', 'comment', 'opinion'];
  const isThere = real('vaa/2017-bundestag/opinion.json') !== null && real('vaa/2019-europe/opinion.json') !== null;
  it.skipIf(!isThere).each([
    ['2017-bundestag', 32, { support: 571, oppose: 487, neutral: 158 }],
    ['2019-europe', 40, { support: 703, oppose: 611, neutral: 206 }],
  ])('of voting advice %s', async (election, parties, levels) => {
    const paths = VAA.map((name) => real(`vaa/${election}/${name}.json`));
    const { of, refused, entries } = await readAll(
      mapped,
      paths.map((path) => onDisk(path as string)),
      {
        mapping: await shipped('voting-advice'),
      },
    );
    expect(refused).toEqual([]);
    expect(entries.map(wrongWith).filter(Boolean)).toEqual([]);
    expect([of('dossier').length, of('source').length, of('proposal').length]).toEqual([1, 1, 38]);
    expect(of('statement')).toHaveLength(38 * parties);
    expect(tally(of('stance'))).toEqual(levels);
    expect(new Set(of('stance').map(({ draft }) => draft.actor)).size).toBe(parties);
    expect(new Set(of('stance').map(({ draft }) => wouldBe(draft.actor))).size).toBe(parties);
  });

  const [ukraine, council, union] = [
    'ukraine_votes/ukraine_2014_2022_votes.csv',
    'unsc_vetoes/vetoes_long.csv',
    'eu_vetoes/veto_data_clean.csv',
  ].map(real);

  it.skipIf(ukraine == null)('of 68/262 and ES-11/1, with the published tallies', async () => {
    const { of, refused, entries } = await readAll(mapped, [onDisk(ukraine as string)], {
      mapping: await shipped('assembly-votes'),
    });
    expect(refused).toEqual([]);
    expect(entries.map(wrongWith).filter(Boolean)).toEqual([]);
    const on = (slug: string) => tally(of('stance').filter(({ draft }) => draft.proposal === slug));
    expect(on('resolution-68-262')).toEqual({ support: 100, oppose: 11, neutral: 58 });
    expect(on('resolution-es-11-1')).toEqual({ support: 141, oppose: 5, neutral: 35 });
    // All of them by their codes, so that Macedonia and North Macedonia are one.
    const asked = of('stance').map(({ draft }) => (draft.actor as ActorQuery).wanted);
    expect(asked.filter(({ codes }) => codes?.length !== 1)).toEqual([]);
    expect(new Set(asked.map(({ codes }) => codes?.[0]?.value)).size).toBeLessThanOrEqual(193);
  });

  it.skipIf(council == null)('of vetoes in the Security Council, the Soviet Union’s apart from Russia’s', async () => {
    const { of, refused, entries } = await readAll(mapped, [onDisk(council as string)], {
      mapping: await shipped('security-council-vetoes'),
    });
    expect(refused).toEqual([]);
    expect(entries.map(wrongWith).filter(Boolean)).toEqual([]);
    expect(of('proposal')).toHaveLength(206);
    const counts: Record<string, number> = {};
    for (const { draft } of of('stance')) counts[wouldBe(draft.actor)] = (counts[wouldBe(draft.actor)] ?? 0) + 1;
    expect(counts).toEqual({
      'soviet-union': 90,
      russia: 31,
      'united-states': 82,
      'united-kingdom': 29,
      china: 17,
      france: 16,
    });
  });

  it.skipIf(union == null)('of vetoes in the European Union, as others report them', async () => {
    const { of, refused, entries } = await readAll(mapped, [onDisk(union as string)], {
      mapping: await shipped('eu-vetoes'),
    });
    expect(refused).toEqual([]);
    expect(entries.map(wrongWith).filter(Boolean)).toEqual([]);
    expect(tally(of('stance'))).toEqual({ oppose: 51 });
    const hungary = of('stance').filter(({ draft }) => (draft.actor as ActorQuery).wanted.codes?.[0]?.value === 'HU');
    expect(hungary).toHaveLength(19);
  });
});
