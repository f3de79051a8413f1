import { beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../../support/app.ts';
import { as, stance } from '../drafts.ts';

const { get, post } = await testApp();

/**
 * The minister speaks for its state from 2020 to 2022, and for itself before and after. The chair is a member of the
 * bloc all the time, and speaks for it in the first half of 2021.
 */
beforeAll(async () => {
  const actors = { minister: 'person', state: 'state', rival: 'state', chair: 'state', member: 'state', bloc: 'bloc' };
  const proposals = ['treaty', 'tax', 'draft', 'aid', 'vote'];
  const drafts = [
    { noun: 'dossier', slug: 'river', name: 'River' },
    { noun: 'dossier', slug: 'other', name: 'Other' },
    ...Object.entries(actors).map(([slug, type]) => ({ noun: 'actor', slug, type, name: slug })),
    ...proposals.map((slug) => ({ noun: 'proposal', slug, dossier: 'river', name: slug, kind: 'plan' })),
    ...[
      { member: 'minister', group: 'state', represents: true, validFrom: '2020-01-01', validTo: '2023-01-01' },
      { member: 'chair', group: 'bloc', validFrom: '2019-01-01' },
      { member: 'member', group: 'bloc', validFrom: '2019-01-01' },
      { member: 'chair', group: 'bloc', represents: true, validFrom: '2021-01-01', validTo: '2021-07-01' },
    ].map((one) => as('membership', one)),
    { noun: 'event', slug: 'call', dossier: 'river', name: 'Call', kind: 'vote', occurredOn: '2021-04-01' },
    {
      noun: 'event', slug: 'sanction', dossier: 'river', name: 'Sanction', kind: 'sanction', occurredOn: '2024-01-01',
      participants: [{ actor: 'minister', role: 'party' }], agenda: [{ proposal: 'draft', result: 'adopted' }],
    }, // biome-ignore format: one line
    ...[
      stance('minister', 'treaty', 'support', '2021-05-01'),
      stance('rival', 'treaty', 'oppose', '2021-05-01'),
      stance('minister', 'tax', 'oppose', '2019-05-01'),
      stance('minister', 'draft', 'support', '2020-06-01'),
      stance('minister', 'aid', 'support', '2020-06-01'),
      stance('minister', 'aid', 'oppose', '2021-06-01'),
      stance('minister', 'aid', 'neutral', '2023-06-01'),
      stance('chair', 'tax', 'support', '2021-03-01'),
      ...Object.entries({ chair: 'oppose', member: 'support', rival: 'support' }).map(([actor, level]) => ({
        actor, proposal: 'vote', event: 'call', level, validFrom: '2021-04-01',
      })), // biome-ignore format: one line
    ].map((one) => as('stance', one)),
  ];
  const sent = await post('/v1/revisions', { reason: 'test', drafts });
  expect(sent.status, sent.text).toBe(201);
});

const ask = async (url: string) => {
  const { status, json, text } = await get(url);
  expect(status, text).toBe(200);
  return json;
};
type Slugged = { slug: string };
const rowsOf = async (url: string) =>
  ((await ask(url)).data as { actor: Slugged; level: string | null }[]).map(({ actor, level }) => [actor.slug, level]);
const pairs = async (query: string) =>
  ((await ask(`/v1/agreement?${query}`)).data as { one: Slugged; other: Slugged; n: number }[])
    .filter(({ n }) => n > 0)
    .map(({ one, other }) => [one.slug, other.slug].sort().join(' '));

describe('what a representative says for its group', () => {
  const onTreaty = async (query: string) => {
    const { data } = await ask(`/v1/polarisation?${query}&asOf=2022-01-01`);
    const { n, polarisation } = data.find(({ proposal }: { proposal: Slugged }) => proposal.slug === 'treaty');
    return { n, polarisation };
  };
  const widest = async () => {
    const { json } = await get('/v1/proposals/treaty/sensitivity?asOf=2022-01-01');
    return json.data.map(({ rule, n, unity }: Record<string, unknown>) => ({ rule, n, unity }));
  };

  it('counts once, whatever else is asked for', async () => {
    const two = { n: 2, polarisation: 1 };
    expect(await onTreaty('proposals=treaty')).toEqual(two);
    expect(await onTreaty('dossier=river')).toEqual(two);
    expect(await onTreaty('proposals=treaty,tax')).toEqual(two);
    // Asked for by name it stands for itself as well.
    expect(await onTreaty('proposals=treaty&actors=minister,state,rival')).toMatchObject({ n: 3 });
    expect(await rowsOf('/v1/proposals/treaty/positions?asOf=2022-01-01')).toEqual([
      ['state', 'support'],
      ['rival', 'oppose'],
    ]);
    expect(await pairs('dossier=river&asOf=2022-01-01')).not.toContain('minister state');
    expect((await ask('/v1/actors/minister/sensitivity?proposals=treaty&asOf=2022-01-01')).data[0]).toMatchObject({
      n: 1,
    });
    const ground = async (query: string) =>
      (await ask(`/v1/dossiers/river/common-ground?proposals=treaty&asOf=2022-01-01${query}`)).data[0].supports.length;
    expect([await ground(''), await ground('&parties=minister,state,rival')]).toEqual([1, 2]);
    const { data } = await ask('/v1/networks?dossier=river&proposals=treaty,tax&asOf=2022-01-01');
    const ties = data.map(({ source, target }: Record<string, Slugged>) => `${source?.slug} ${target?.slug}`);
    expect(ties).not.toContain('minister state');
  });

  const silentOnTreaty = async () =>
    (await ask('/v1/dossiers/river/common-ground?asOf=2022-01-01')).data
      .find(({ proposal }: { proposal: Slugged }) => proposal.slug === 'treaty')
      .notCoded.map(({ slug }: Slugged) => slug);

  it('is not changed by what it says of itself later', async () => {
    const before = await widest();
    expect(before[0]).toMatchObject({ n: 2, unity: { label: 'divided' } });
    const late = stance('minister', 'treaty', 'neutral', '2024-01-01');
    expect((await post('/v1/stances', late)).status).toBe(201);
    expect(await onTreaty('proposals=treaty')).toEqual({ n: 2, polarisation: 1 });
    expect(await widest()).toEqual(before);
    // It said something, for the state: nothing that is not known.
    expect(await silentOnTreaty()).toEqual(['chair', 'member', 'bloc']);
    expect(await rowsOf('/v1/proposals/treaty/positions?asOf=2022-01-01')).toHaveLength(2);
    expect(await rowsOf('/v1/proposals/treaty/positions?asOf=2025-01-01')).toEqual([
      ['minister', 'neutral'],
      ['state', 'support'],
      ['rival', 'oppose'],
    ]);
    expect(await rowsOf('/v1/proposals/tax/positions?asOf=2022-01-01')).toContainEqual(['minister', 'oppose']);
  });

  it('moves the group, and after its term itself', async () => {
    const volatility = async (query = '') =>
      (await ask(`/v1/volatility?proposals=aid&asOf=2025-06-01${query}`)).data.map(
        (row: { actor: Slugged; from: string; shifts: number; days: number }) => [
          row.actor.slug,
          row.from,
          row.shifts,
          row.days,
        ],
      );
    expect(await volatility()).toEqual([
      ['minister', '2023-06-01', 1, 731],
      ['state', '2020-06-01', 1, 1826],
    ]);
    expect(await volatility('&actors=minister')).toEqual([['minister', '2020-06-01', 2, 1826]]);
    const shifts = async (query = '') =>
      (await ask(`/v1/shifts?proposals=aid&asOf=2025-06-01${query}`)).data.map(
        (row: { actor: Slugged; to: { level: string } }) => [row.actor.slug, row.to.level],
      );
    expect((await shifts()).sort()).toEqual([
      ['minister', 'neutral'],
      ['state', 'oppose'],
    ]);
    expect((await shifts('&firstHand=true')).sort()).toEqual(await shifts().then((all) => all.sort()));
    expect(await shifts('&actors=minister')).toHaveLength(2);
  });

  it('is the word that a deed of its own is held against', async () => {
    const rows = async (asOf: string) =>
      (await ask(`/v1/words-and-deeds?proposals=draft&asOf=${asOf}`)).data.map(
        (row: { actor: Slugged; word: { level: string } | null; verdict: string }) => [
          row.actor.slug,
          row.word?.level ?? null,
          row.verdict,
        ],
      );
    expect(await rows('2023-12-31')).toEqual([['state', 'support', 'nothing_to_compare']]);
    expect((await rows('2025-01-01')).sort()).toEqual([
      ['minister', 'support', 'consistent'],
      ['state', 'support', 'nothing_to_compare'],
    ]);
  });
});

it('is the word of a representative as well where that is a party of the dossier itself', async () => {
  const drafts = [
    { noun: 'dossier', slug: 'lake', name: 'Lake', parties: ['minister', 'rival'] },
    { noun: 'proposal', slug: 'dam', dossier: 'lake', name: 'Dam', kind: 'plan' },
    as('stance', stance('minister', 'dam', 'support', '2021-05-01')),
  ];
  expect((await post('/v1/revisions', { reason: 'test', drafts })).status).toBe(201);
  expect(await rowsOf('/v1/proposals/dam/positions?asOf=2022-01-01')).toEqual([
    ['minister', 'support'],
    ['rival', null],
    ['state', 'support'],
  ]);
  const { data } = await ask('/v1/polarisation?proposals=dam&asOf=2022-01-01');
  expect(data[0].n).toBe(2);
});

describe('a member that holds the presidency of its bloc', () => {
  it('casts its ballot for itself alone', async () => {
    expect((await pairs('proposals=vote&asOf=2022-01-01')).sort()).toEqual([
      'chair member',
      'chair rival',
      'member rival',
    ]);
    const { data } = await ask('/v1/actors/bloc/unity?proposals=vote&asOf=2022-01-01');
    expect(data[0]).toMatchObject({ n: 2, line: null, rice: 0 });
    expect(await rowsOf('/v1/proposals/vote/positions?asOf=2022-01-01')).not.toContainEqual(['bloc', 'oppose']);
  });

  it('speaks for the bloc, and stays a member with a word of its own', async () => {
    const rows = await rowsOf('/v1/proposals/tax/positions?asOf=2022-01-01');
    expect(rows).toContainEqual(['chair', 'support']);
    expect(rows).toContainEqual(['bloc', 'support']);
    const { data } = await ask('/v1/actors/bloc/unity?proposals=tax&asOf=2022-01-01');
    expect(data[0]).toMatchObject({ n: 1, line: { level: 'support' }, notCoded: [{ slug: 'member' }] });
  });
});
