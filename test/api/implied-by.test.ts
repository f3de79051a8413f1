import { describe, expect, it } from 'vitest';
import { testApp } from '../support/app.ts';
import { as, link, stance, statement } from './drafts.ts';

const { get, post } = await testApp();

type Fields = Record<string, unknown>;
const WHY = 'Whoever wants the whole wants its parts.';
const implied = (proposal: string, level: string, day: string, more: Fields = {}) =>
  as(
    'stance',
    stance('a', proposal, level, day, { directness: 'implied', rationale: WHY, impliedBy: 'whole', ...more }),
  );
const proposal = (slug: string, more: Fields = {}) =>
  as('proposal', { slug, dossier: 'd', name: slug, kind: 'k', ...more });

const written = await post('/v1/revisions', {
  reason: 'ground',
  drafts: [
    as('dossier', { slug: 'd', name: 'D', parties: ['a', 'b'] }),
    ...['a', 'b'].map((slug) => as('actor', { slug, type: 'state', name: slug })),
    as('actor', { slug: 'league', type: 'bloc', name: 'League' }),
    ...['a', 'b'].map((member) => as('membership', { member, group: 'league', validFrom: '2020-01-01' })),
    proposal('whole'),
    proposal('part', { relations: [{ type: 'part_of', proposal: 'whole' }] }),
    proposal('old'),
    proposal('new', { relations: [{ type: 'supersedes', proposal: 'old' }] }),
    proposal('lapsed'),
    as('event', { slug: 'talks', dossier: 'd', name: 'Talks', kind: 'talks', occurredOn: '2025-03-01' }),
    as('event', { slug: 'vote', dossier: 'd', name: 'Vote', kind: 'vote', occurredOn: '2025-02-01' }),
    as('stance', stance('a', 'whole', 'support', '2025-01-01')),
    as('stance', stance('a', 'whole', 'conditional_opposition', '2025-03-01')),
    ...['b', 'league'].map((actor) => as('stance', stance(actor, 'part', 'support', '2025-01-01'))),
    implied('part', 'support', '2025-01-01'),
    implied('part', 'conditional_opposition', '2025-03-01', {
      conditions: [{ text: 'Talks first.', type: 'sequencing', test: { kind: 'event', event: 'talks' } }],
    }),
    implied('old', 'support', '2025-01-01'),
    implied('new', 'oppose', '2025-03-01', { statements: [statement([link('b', 'reported'), link('a')])] }),
    implied('lapsed', 'support', '2025-01-01', { validTo: '2025-02-01' }),
    as('stance', { actor: 'a', proposal: 'part', level: 'oppose', event: 'vote', validFrom: '2025-02-01' }),
  ],
});
if (written.status !== 201) throw new Error(written.text);
const wrong = await post('/v1/revisions', {
  reason: 'a slip',
  drafts: [implied('whole', 'support', '2025-02-01', { impliedBy: 'part' })],
});
const { id } = wrong.json.data.records.find(({ noun }: { noun: string }) => noun === 'stance');
await post(`/v1/stances/${id}/retraction`, { reason: 'a slip' });

const TODAY = 'asOf=2025-04-01';
const QUESTIONS = [
  `/v1/proposals/part/positions?${TODAY}&group=league`,
  `/v1/actors/league/positions?${TODAY}`,
  `/v1/positions?${TODAY}&proposals=part,new`,
  '/v1/proposals/part/timeline',
  '/v1/actors/a/timeline?interval=month&from=2025-01-01&to=2025-05-01',
  `/v1/proposals/part/triggers?${TODAY}`,
  `/v1/conditions?${TODAY}`,
  `/v1/proposals/part/evidence?${TODAY}`,
  `/v1/actors/a/evidence?${TODAY}`,
  `/v1/proposals/new/lineage?${TODAY}`,
  `/v1/shifts?${TODAY}`,
  `/v1/events/talks/shifts?${TODAY}`,
  `/v1/words-and-deeds?${TODAY}`,
  `/v1/dossiers/d/common-ground?${TODAY}`,
  `/v1/dossiers/d/silence?${TODAY}`,
  `/v1/proposals/part/sensitivity?${TODAY}`,
  `/v1/actors/league/unity?${TODAY}&window=changes`,
];

/** Every object of an answer that shows an implied level. */
function* impliedIn(value: unknown): Generator<Fields> {
  if (typeof value !== 'object' || value === null) return;
  if ('directness' in value && value.directness === 'implied') yield value;
  for (const inner of Object.values(value)) yield* impliedIn(inner);
}

const FREE = new Set(['impliedBy', 'permalink', 'links', 'meta']);
const withoutOrigins = (json: unknown) =>
  JSON.parse(JSON.stringify(json), (name, value) => (FREE.has(name) ? undefined : value));
const asking = (url: string, parts: string) => `${url}${url.includes('?') ? '&' : '?'}include=${parts}`;

describe('include=impliedBy', () => {
  it.each(QUESTIONS)('%s says from what each implied level follows, and nothing else', async (url) => {
    // In unity and in a group's members, levels have a directness only on request.
    const more = url.includes('/unity') ? ['directness'] : /league\/positions|group=/.test(url) ? ['members'] : [];
    const asked = await get(asking(url, ['impliedBy', ...more].join()));
    expect(asked.status, asked.text).toBe(200);
    const found = [...impliedIn(withoutMeta(asked.json))];
    expect(found.length).toBeGreaterThan(0);
    for (const shown of found) {
      expect(shown).toMatchObject({ rationale: WHY, impliedBy: { slug: shown.id === id ? 'part' : 'whole' } });
    }
    const plain = await get(more.length > 0 ? asking(url, more.join()) : url);
    expect(withoutOrigins(asked.json)).toEqual(withoutOrigins(plain.json));
    if (!isPositions(url)) expect(plain.text).not.toContain('impliedBy');
  });

  it('names the stance that its holder had there when the level began', async () => {
    const { json } = await get(`/v1/shifts?${TODAY}&include=impliedBy&proposals=part`);
    const [{ from }, { to }] = json.data;
    const { json: whole } = await get('/v1/stances?proposal=whole&actor=a');
    const stances = Object.fromEntries(whole.data.map((one: Fields) => [one.validFrom, one.id]));
    expect(from.stance.impliedBy).toMatchObject({ slug: 'whole', stance: stances['2025-01-01'] });
    expect(to.stance.impliedBy).toMatchObject({ slug: 'whole', stance: stances['2025-03-01'] });
  });

  it('is counted by directness as well only if that is asked', async () => {
    const url = `/v1/proposals/part/evidence?${TODAY}`;
    const meta = async (parts: string) => (await get(asking(url, parts))).json.meta.directness;
    expect(await meta('impliedBy')).toBeUndefined();
    expect(await meta('directness,impliedBy')).toEqual({ explicit: 2, implied: 1, inferred: 0 });
  });

  it('adds columns to a table only on request', async () => {
    const header = async (more: string) => (await get(`/v1/shifts.csv?${TODAY}${more}`)).text.split('\n')[0] as string;
    const plain = (await header('')).split(',');
    const asked = (await header('&include=impliedBy')).split(',');
    expect(plain.filter((name) => name.includes('implied_by'))).toEqual([]);
    expect(asked.filter((name) => !plain.includes(name))).toEqual(
      ['from', 'to'].flatMap((end) => ['', '_name', '_stance'].map((part) => `${end}_stance_implied_by${part}`)),
    );
    const { text } = await get(`/v1/proposals/part/positions.csv?${TODAY}&actors=a&include=impliedBy`);
    const [names = [], cells = []] = text.split('\r\n').map((line) => line.split(','));
    const cell = (name: string) => cells[names.indexOf(name)];
    const { json: whole } = await get('/v1/stances?proposal=whole&actor=a');
    expect([cell('stance_implied_by'), cell('stance_implied_by_stance')]).toEqual(['whole', whole.data[1].id]);
    const plainText = (await get(`/v1/proposals/part/positions.csv?${TODAY}&actors=a`)).text;
    expect(plainText.split('\r\n')[0]?.split(',')).toEqual(names.filter((name) => name !== 'stance_implied_by_stance'));
  });

  it('is given to who selects it by fields', async () => {
    const { json } = await get('/v1/proposals/part/timeline?fields=level,impliedBy.slug&voice=own&actors=a');
    expect(json.data[0]).toEqual({ level: 'support', impliedBy: { slug: 'whole' } });
  });
});

const isPositions = (url: string) => url.includes('/positions');
const withoutMeta = (json: Fields) => ({ ...json, meta: null });
