import { beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../../support/app.ts';
import { as, link, statement } from '../drafts.ts';

const { get, post } = await testApp();

const report = (by: string, publisher: string, publisherActor?: string, through: Record<string, unknown>[] = []) =>
  statement([...through, link(by)], { title: 'A report', publisher, ...(publisherActor && { publisherActor }) });
const held = (actor: string, statements: unknown[]) =>
  as('stance', { actor, proposal: 'truce', level: 'support', validFrom: '2025-01-10', statements });
const STATES = ['north', 'south', 'east', 'west', 'isle', 'cape'];

/** One outlet in several guises: as text, as an actor, by an alias, through a retelling, and in other letters. */
beforeAll(async () => {
  const drafts = [
    as('dossier', { slug: 'war', name: 'War', parties: STATES }),
    ...STATES.map((slug) => as('actor', { slug, type: 'state', name: slug })),
    as('actor', { slug: 'reuters', type: 'media', name: 'Reuters' }),
    as('actor', { slug: 'afp', type: 'media', name: 'Agence France-Presse', aliases: ['AFP'] }),
    as('actor', { slug: 'afp-english', type: 'media', name: 'AFP English' }),
    as('actor', { slug: 'palace', type: 'organization', name: 'The Palace' }),
    as('proposal', { slug: 'truce', dossier: 'war', name: 'Truce', kind: 'ceasefire' }),
    held('north', [
      report('north', 'Reuters'),
      report('north', 'Thomson Reuters', 'reuters'),
      report('north', 'Yahoo', undefined, [link('reuters', 'reported')]),
    ]),
    held('south', [report('south', 'AFP'), report('south', 'agence france presse')]),
    held('east', [report('east', 'Pub C'), report('east', 'PUB C'), report('east', 'Pub D')]),
    held('west', [report('west', 'palace'), report('west', 'Press office', 'palace')]),
    // No outlet: the name of an actor that never published anything.
    held('isle', [report('isle', 'North'), report('isle', 'Reuters')]),
    held('cape', [report('cape', 'AFP English'), report('cape', 'AFP')]),
  ];
  const sent = await post('/v1/revisions', { reason: 'war', drafts });
  expect(sent.status, sent.text).toBe(201);
});

// biome-ignore lint/suspicious/noExplicitAny: the answers are checked against their schemas by the server.
type Row = any;
async function evidence(query = '') {
  const { status, json, text } = await get(`/v1/proposals/truce/evidence?asOf=2025-02-01${query}`);
  expect(status, text).toBe(200);
  return json;
}
const counts = (rows: Row[]) => rows.map((r) => [r.actor.slug, r.independentSources]);
const COUNTS = [
  ['north', 1],
  ['south', 1],
  ['east', 2],
  ['west', 1],
  ['isle', 2],
  ['cape', 2],
];

describe('independent sources', () => {
  it('are outlets, whether they are given as text, by an alias, as an actor or by who retells them', async () => {
    const { data, meta } = await evidence();
    expect(counts(data)).toEqual(COUNTS);
    expect(data.map((r: Row) => r.outlets)).toEqual([
      ['Reuters'],
      ['Agence France-Presse'],
      ['Pub C', 'Pub D'],
      ['The Palace'],
      ['North', 'Reuters'],
      ['AFP English', 'Agence France-Presse'],
    ]);
    // Reuters, Agence France-Presse, Pub C, Pub D, The Palace, North, AFP English.
    expect(meta.independentSources).toBe(7);
  });

  it('are the same in positions, of a proposal and of an actor', async () => {
    const { json } = await get('/v1/proposals/truce/positions?asOf=2025-02-01');
    expect(counts(json.data)).toEqual(COUNTS);
    const ofEast = await get('/v1/actors/east/positions?asOf=2025-02-01');
    expect(ofEast.json.data.map((r: Row) => [r.proposal.slug, r.independentSources])).toEqual([['truce', 2]]);
  });

  it('are those known at the revision asked: an outlet that is recorded or merged later changes no older answer', async () => {
    const before = await evidence();
    const pinned = await get(before.meta.permalink);
    const drafts = [as('actor', { slug: 'pub', type: 'media', name: 'Pub', aliases: ['pub c', 'pub d'] })];
    expect((await post('/v1/revisions', { reason: 'an outlet', drafts })).status).toBe(201);
    expect((await evidence('&actors=east')).data[0]).toMatchObject({ independentSources: 1, outlets: ['Pub'] });
    const merged = await post('/v1/actors/afp-english/merge', { into: 'afp', reason: 'one agency' });
    expect(merged.status, merged.text).toBeLessThan(300);
    expect((await evidence('&actors=cape')).data[0].outlets).toEqual(['Agence France-Presse']);
    expect((await get(before.meta.permalink)).text).toBe(pinned.text);
  });
});
