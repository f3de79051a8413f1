import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Unreadable } from '../../src/exchange/files/unreadable.ts';
import { dna } from '../../src/exchange/formats/dna.ts';
import type { Format } from '../../src/exchange/formats/format.ts';
import { mapped } from '../../src/exchange/formats/mapped.ts';
import { popolo } from '../../src/exchange/formats/popolo.ts';
import { unga } from '../../src/exchange/formats/unga.ts';
import { file, readAll } from './foreign.ts';

/** Whatever was done to a file, its reader reads it or says why not: it never breaks. */

const CALLS = 'rcid,session,importantvote,date,unres,amend,para,short,descr\n3,1,0,1946-01-04,R/1/66,1,0,"A, B",TEXT\n';
const VOTES = 'rcid,country,country_code,vote\n3,Cuba,CU,yes\n3,Namibia,NA,no\n3,Zanzibar,,abstain\n';
const CODED =
  'statement_id,document_id,datetime,document_title,person,organization,concept,agreement,quote\n1,1,2005-01-26 00:00:00,Hearing,Ada,Mill,Water.,1,"Clean, ""yes""."\n2,1,2005-01-26 00:00:00,Hearing,Ben,,Water.,0,\n';
const POPOLO = JSON.stringify({
  persons: [
    { id: 1, name: 'Ada', other_names: [{ name: 'A.', end_date: '1999' }], identifiers: [{ identifier: 'x' }] },
  ],
  organizations: [{ id: 'o', name: 'O', classification: 'party' }],
  memberships: [{ person_id: 1, organization_id: 'o', on_behalf_of: { id: 'p', name: 'P' }, end_date: '2010-05' }],
  motions: [{ id: 'm', text: 'T', creator_id: 1, date: '2010' }],
  vote_events: [
    { id: 'v', motion_id: 'm', counts: [{ option: 'yes', value: 1 }], votes: [{ voter_id: 1, option: 'yes' }] },
  ],
});
const MAPPING = {
  tables: { rows: {} },
  words: { level: { yes: 'support' } },
  records: [
    {
      noun: 'stance',
      each: 'rows',
      externalId: '{id}',
      draft: {
        actor: { find: { country: '{who}' }, else: { type: 'state', name: '{who}' } },
        proposal: 'p-{id|slug}',
        level: '{vote|level}',
        validFrom: '{day|dmy}',
        salience: '{n|number}',
      },
    },
  ],
};

const CASES: [string, Format<never>, string[], object][] = [
  ['roll calls', unga as unknown as Format<never>, [CALLS, VOTES], {}],
  ['roll calls’ votes', unga as unknown as Format<never>, [VOTES, CALLS], {}],
  ['coded statements', dna as unknown as Format<never>, [CODED], {}],
  ['Popolo', popolo as unknown as Format<never>, [POPOLO], {}],
  [
    'Popolo in lines',
    popolo as unknown as Format<never>,
    ['{"id":1,"name":"A"}\n{"id":2,"votes":[],"motion":{"text":"T"}}\n'],
    {},
  ],
  [
    'a mapped table',
    mapped as unknown as Format<never>,
    ['id,who,vote,day,n\n1,Cuba,yes,1.2.2020,5\n2,Kongo,yes,,\n'],
    { mapping: MAPPING },
  ],
  [
    'a mapped list',
    mapped as unknown as Format<never>,
    ['[{"id":1,"who":"CU","vote":"yes","day":"1.2.2020","n":5}]'],
    { mapping: MAPPING },
  ],
];

/** Text with parts cut out, doubled or replaced by what hurts. */
const damaged = (text: string) =>
  fc
    .array(
      fc.record({
        at: fc.nat(text.length),
        length: fc.nat(12),
        put: fc.constantFrom(
          '',
          '"',
          ',',
          '\n',
          '\r\n',
          '{',
          '}',
          '[',
          ']',
          'null',
          'NA',
          '-1',
          '0000',
          '\0',
          '\ud800',
          '\uFEFF',
          'é',
        ),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((cuts) => cuts.reduce((all, { at, length, put }) => all.slice(0, at) + put + all.slice(at + length), text));

describe('a damaged file', () => {
  it.each(CASES)('of %s is read or refused', async (_, format, [first = '', ...others], options) => {
    await fc.assert(
      fc.asyncProperty(damaged(first), async (text) => {
        const inputs = [text, ...others].map((content, i) => file(`${i}`, content));
        try {
          const { entries, refused } = await readAll(format, inputs, options);
          for (const { line, noun } of entries) expect([Number.isInteger(line), typeof noun]).toEqual([true, 'string']);
          for (const { line, reason } of refused) expect([line > 0, reason !== '']).toEqual([true, true]);
        } catch (error) {
          if (!(error instanceof Unreadable)) throw error;
        }
      }),
      { numRuns: 300 },
    );
  });
});
