import { describe, expect, it } from 'vitest';
import { popolo } from '../../src/exchange/formats/popolo.ts';
import type { ActorQuery } from '../../src/exchange/import/entry.ts';
import { file, readAll, tally, wrongWith } from './foreign.ts';

const PEOPLE = {
  persons: [
    {
      id: 'p/1',
      name: 'Ada Miller',
      other_names: [{ name: 'Ada Smith', end_date: '1999-05' }, { name: 'A. Miller' }],
      identifiers: [{ scheme: 'wikidata', identifier: 'Q1', start_date: '2001' }],
      summary: 'Member of the parliament.',
    },
    { id: 'p/2', name: 'Ben Cook' },
    { id: 'p/3', name: 'Cy Baker' },
  ],
  organizations: [
    { id: 'house', name: 'The House', classification: 'legislature' },
    { id: 'blue', name: 'Blue Party', classification: 'party' },
  ],
};
const VOTING = {
  motions: [
    {
      id: 'm1',
      text: 'That the water be clean.',
      creator_id: 'p/1',
      date: '2013-01-01',
      classification: 'Adjournment',
    },
  ],
  vote_events: [
    {
      id: 'v1',
      identifier: '42',
      motion_id: 'm1',
      start_date: '2013-01-02T12:30Z',
      result: 'pass',
      counts: [
        { option: 'yes', value: '2' },
        { option: 'no', value: 1 },
        { option: 'yes', value: 1, group_id: 'blue' },
      ],
      votes: [
        { voter_id: 'p/1', option: 'yes', weight: 3 },
        { voter_id: 'p/2', option: 'no' },
        { voter_id: 'blue', option: 'abstain' },
        { voter_id: 'p/3', option: 'absent' },
        { voter_id: 'p/4', option: 'not voting' },
        { voter_id: 'p/5', option: 'paired' },
      ],
    },
  ],
};
const read = (value: unknown, options = {}) => readAll(popolo, [file('popolo.json', JSON.stringify(value))], options);
const refusals = async (value: unknown) => (await read(value)).refused.map(({ field, reason }) => [field, reason]);

describe('persons and organizations', () => {
  it('become actors with their other names, codes and what else is said of them', async () => {
    const { of, refused, entries } = await read(PEOPLE);
    expect(refused).toEqual([]);
    expect(entries.map(wrongWith).filter(Boolean)).toEqual([]);
    expect(of('actor').map(({ externalId, draft }) => [externalId, draft.slug, draft.type])).toEqual([
      ['organization/house', 'organization-house', 'organization'],
      ['organization/blue', 'organization-blue', 'organization'],
      ['person/p/1', 'person-p-1', 'person'],
      ['person/p/2', 'person-p-2', 'person'],
      ['person/p/3', 'person-p-3', 'person'],
    ]);
    expect(of('actor')[2]?.draft).toMatchObject({
      aliases: ['Ada Smith', 'A. Miller'],
      identifiers: [{ scheme: 'wikidata', value: 'Q1', validFrom: '2001', validTo: null }],
      note: 'Called Ada Smith to 1999-05\nMember of the parliament.',
    });
    expect(of('dossier')).toEqual([]);
  });

  it('have slugs of their own, whatever their ids fold to, and the same ones each time', async () => {
    const people = { persons: ['p/1', 'p-1', 'P 1', 'π'].map((id) => ({ id, name: id })) };
    const slugs = (await read(people, { prefix: 'house' })).of('actor').map(({ draft }) => draft.slug as string);
    expect(slugs[0]).toBe('house-person-p-1');
    expect(new Set(slugs).size).toBe(4);
    expect((await read(people, { prefix: 'house' })).of('actor').map(({ draft }) => draft.slug)).toEqual(slugs);
  });

  it('may stand whole in another’s place, and are then one', async () => {
    const { of, refused } = await read({
      memberships: [
        { id: 1, person: { id: 'p/1', name: 'Ada Miller' }, organization: { id: 'house', name: 'The House' } },
        { id: 2, person: { id: 'p/9', name: 'Di Fox' }, organization_id: 'house' },
      ],
      persons: PEOPLE.persons,
    });
    expect(refused).toEqual([]);
    expect(of('actor').map(({ draft }) => draft.name)).toEqual([
      'The House',
      'Ada Miller',
      'Ben Cook',
      'Cy Baker',
      'Di Fox',
    ]);
    expect(of('membership').map(({ draft }) => [draft.member, draft.group])).toEqual([
      ['person-p-1', 'organization-house'],
      ['person-p-9', 'organization-house'],
    ]);
  });

  it('are refused without a name, or with the id of another', async () => {
    const persons = [
      { id: 'a' },
      { id: 'b', name: 7 },
      { id: 'c', name: 'C' },
      { id: 'c', name: 'D' },
      'e',
      { id: {}, name: 'F' },
    ];
    expect(await refusals({ persons })).toEqual([
      ['persons', 'is not an object'],
      ['name', 'must not be empty'],
      ['id', '"c" is the id of C already'],
      ['id', 'must be text'],
    ]);
  });
});

describe('memberships', () => {
  it('end on the first day after their last, however coarse', async () => {
    const of = (end_date: string) => ({ person_id: 'p/1', organization_id: 'house', start_date: '2005', end_date });
    const memberships = ['2010-05-11', '2010-12', '2010'].map(of);
    const entries = (await read({ ...PEOPLE, memberships })).of('membership');
    expect(entries.map(({ draft }) => draft.validTo)).toEqual(['2010-05-12', '2011-01', '2011']);
    expect(entries.map(wrongWith).filter(Boolean)).toEqual([]);
  });

  it('on behalf of a party are of the party, too, unless it is said elsewhere', async () => {
    const seat = { id: 's', person_id: 'p/1', organization_id: 'house', on_behalf_of_id: 'blue', role: 'Member' };
    const alone = await read({ ...PEOPLE, memberships: [seat] });
    expect(alone.of('membership').map(({ externalId, draft }) => [externalId, draft.group, draft.role])).toEqual([
      ['membership/s', 'organization-house', 'Member'],
      ['membership/s/on-behalf-of', 'organization-blue', 'in The House'],
    ]);
    const both = await read({ ...PEOPLE, memberships: [seat, { id: 'b', person_id: 'p/1', organization_id: 'blue' }] });
    expect(both.of('membership')).toHaveLength(2);
  });

  it('have the role of their post, and may stand inside of a person', async () => {
    const persons = [{ id: 'p/1', name: 'Ada', memberships: [{ organization_id: 'house', post_id: 'chair' }] }];
    const { of } = await read({
      persons,
      posts: [{ id: 'chair', label: 'Chair' }],
      organizations: PEOPLE.organizations,
    });
    expect(of('membership')[0]?.draft).toMatchObject({ member: 'person-p-1', role: 'Chair' });
  });

  it('are refused without a member, an organization or a date that is one', async () => {
    const memberships = [
      { organization_id: 'house' },
      { person_id: 'p/1' },
      { person_id: 'a', organization_id: 'b', start_date: '2010-13' },
    ];
    expect(await refusals({ memberships })).toEqual([
      ['person_id', 'names nobody'],
      ['organization_id', 'names no organization'],
      ['start_date', '"2010-13" is no date such as 2013-01-01'],
    ]);
  });
});

describe('motions and vote events', () => {
  it('become proposals, votes and stances; absent, not voting and paired are none', async () => {
    const { of, refused, entries } = await read(
      { ...PEOPLE, ...VOTING },
      { dossier: 'house-votes', dossierName: 'House' },
    );
    expect(refused).toEqual([]);
    expect(entries.map(wrongWith).filter(Boolean)).toEqual([]);
    expect(of('dossier')[0]?.draft).toEqual({ slug: 'house-votes', name: 'House' });
    expect(of('proposal')[0]).toMatchObject({
      externalId: 'motion/m1',
      draft: {
        slug: 'house-votes-motion-m1',
        name: 'That the water be clean.',
        kind: 'adjournment',
        sponsors: ['person-p-1'],
        parameters: { date: '2013-01-01', classification: 'Adjournment' },
      },
    });
    expect(of('event')[0]?.draft).toMatchObject({
      slug: 'house-votes-vote-v1',
      name: 'Vote 42: That the water be clean.',
      kind: 'vote',
      occurredOn: '2013-01-02',
      agenda: [{ proposal: 'house-votes-motion-m1', result: 'adopted' }],
      outcome: 'pass; yes 2, no 1',
      note: 'The file counts 2 yes and lists 1.',
    });
    expect(tally(of('stance'))).toEqual({ support: 1, oppose: 1, neutral: 1 });
    expect(of('stance').map(({ externalId, draft }) => [externalId, draft.actor, draft.event])).toEqual([
      ['vote/v1/p/1', 'person-p-1', 'house-votes-vote-v1'],
      ['vote/v1/p/2', 'person-p-2', 'house-votes-vote-v1'],
      ['vote/v1/blue', 'organization-blue', 'house-votes-vote-v1'],
    ]);
    expect(of('stance')[0]?.draft.note).toBe('Weight of the vote: 3');
  });

  it('may stand inside of each other, and votes by themselves', async () => {
    const [event] = VOTING.vote_events;
    const inside = { motions: [{ id: 'm', text: 'T', vote_events: [{ ...event, id: 'a', motion_id: undefined }] }] };
    const outside = {
      vote_events: [{ id: 'b', motion: { text: 'Only here.' }, start_date: '2014' }],
      votes: [
        { vote_event_id: 'b', voter: { name: 'Ada Miller' }, option: 'no' },
        { vote_event_id: 'c', voter_id: 'p/1', option: 'no' },
      ],
    };
    expect((await read(inside)).of('event')[0]?.draft.agenda).toEqual([
      { proposal: 'motions-motion-m', result: 'adopted' },
    ]);
    const { of, refused } = await read(outside);
    expect(of('proposal')[0]?.draft).toMatchObject({ slug: 'motions-motion-of-b', name: 'Only here.' });
    expect((of('stance')[0]?.draft.actor as ActorQuery | undefined)?.wanted).toEqual({ name: 'Ada Miller' });
    expect(refused).toEqual([{ line: 2, field: 'vote_event_id', reason: 'no vote event "c" is in the files' }]);
  });

  it('are refused where an option is unknown, somebody votes twice, or there is no motion or day', async () => {
    const votes = [
      { voter_id: 'p/1', option: 'maybe' },
      { voter_id: 'p/1', option: 'constructor' },
      { voter_id: 'p/2', option: 'yes' },
      { voter_id: 'p/2', option: 'no' },
      { option: 'no' },
    ];
    const vote_events = [
      { id: 'a', motion_id: 'm1', votes },
      { id: 'b', start_date: '2013' },
      { id: 'c', motion_id: 'other', start_date: 'soon' },
      { id: 'd', motion_id: 'other' },
      { motion_id: 'm1' },
      { id: 'e', motion_id: 'm1', counts: [{ option: 'yes', value: 'many' }] },
    ];
    expect(await refusals({ ...VOTING, vote_events })).toEqual([
      ['votes/0/option', '"maybe" is none of yes, no, abstain, absent, not voting, paired'],
      ['votes/1/option', '"constructor" is none of yes, no, abstain, absent, not voting, paired'],
      ['votes/3/voter_id', '"p/2" has voted already'],
      ['votes/4/voter_id', 'names nobody'],
      ['motion_id', 'names no motion that was voted on'],
      ['start_date', '"soon" is no date such as 2013-01-01'],
      ['start_date', 'is empty, and its motion has no date'],
      ['id', 'must not be empty'],
      ['counts', '"many" is no number of votes'],
    ]);
  });
});

describe('a file', () => {
  const lines = (...values: unknown[]) => file('a.ndjson', values.map((value) => JSON.stringify(value)).join('\n'));

  it('may be a list or NDJSON, of any class, and several go together', async () => {
    const [ada, ben] = PEOPLE.persons;
    const { of, refused } = await readAll(popolo, [
      lines(ada, ben),
      file('b.json', JSON.stringify(PEOPLE.organizations, null, 2)),
      lines(...VOTING.vote_events, ...VOTING.motions),
      file('c.json', JSON.stringify({ '@type': 'Person', id: 'p/3', name: 'Cy' })),
    ]);
    expect(refused).toEqual([]);
    expect(of('actor').map(({ draft }) => draft.type)).toEqual([
      'organization',
      'organization',
      'person',
      'person',
      'person',
    ]);
    expect(of('proposal')).toHaveLength(1);
    expect(tally(of('stance'))).toEqual({ support: 1, oppose: 1, neutral: 1 });
  });

  it('has a class where its items show none', async () => {
    expect((await readAll(popolo, [file('a.json', '[{"id":"x"}]')])).refused[0]?.reason).toMatch(/show no class/);
    const { of } = await readAll(popolo, [file('a.json', '[{"id":"x","name":"X"}]')], { class: 'organizations' });
    expect(of('actor')[0]?.draft.type).toBe('organization');
  });

  it('that is NDJSON is refused by the line, and one that is a document whole', async () => {
    const { refused, of } = await readAll(popolo, [file('a.ndjson', '{"name":"A"}\n{"name":\n\n{"name":"B"}\n')]);
    expect(refused.map(({ line }) => line)).toEqual([2]);
    expect(of('actor')).toHaveLength(2);
    await expect(readAll(popolo, [file('a.json', '{\n"persons": [\n')])).rejects.toThrow(/a\.json: is not JSON/);
    await expect(readAll(popolo, [file('a.json', '7')])).rejects.toThrow('is neither an object nor a list');
    await expect(readAll(popolo, [file('a.json', '\n')])).rejects.toThrow('is empty');
    expect(await refusals({ persons: [], people: [{}], areas: [{}] })).toEqual([['people', 'is no class of Popolo']]);
  });
});
