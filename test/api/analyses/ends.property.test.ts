import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildApp } from '../../../src/app.ts';
import { readConfig } from '../../../src/config.ts';
import { LEVELS } from '../../../src/domain/vocabulary.ts';
import { Follower } from '../../../src/ledger/model/follow.ts';
import type { Change } from '../../../src/ledger/write/changes.ts';
import { write } from '../../../src/ledger/write/write.ts';
import { testDatabase } from '../../support/database.ts';
import { as, link, statement } from '../drafts.ts';

const database = await testDatabase();

const ACTORS = ['alba', 'boria', 'cadia'];
const PROPOSALS = ['dam', 'weir'];
const MONTHS = ['2023-05', '2023-11', '2024-02', '2024-07', '2025-01', '2025-03'];
type Draft = ReturnType<typeof as>;

const GROUND: Draft[] = [
  ...ACTORS.map((slug) => as('actor', { slug, type: 'state', name: slug })),
  as('actor', { slug: 'league', type: 'bloc', name: 'League' }),
  ...ACTORS.map((member) => as('membership', { member, group: 'league' })),
  as('dossier', { slug: 'river', name: 'The river', parties: ACTORS }),
  ...PROPOSALS.map((slug, i) =>
    as('proposal', {
      slug,
      dossier: 'river',
      name: slug,
      kind: 'works',
      tags: ['water'],
      relations: i === 0 ? [] : [{ type: 'supersedes', proposal: 'dam' }],
    }),
  ),
  as('event', { slug: 'talks', dossier: 'river', name: 'Talks', kind: 'talks', occurredOn: '2024-07-10' }),
  as('source', { slug: 'report', title: 'Report', publisher: 'The Wire' }),
];

/** Every analysis, those by windows in each of their windows. */
const ASKED = [
  ...['all', 'changes', 'year', 'month'].map((window) => `/v1/actors/league/unity?window=${window}`),
  ...['all', 'year', 'month'].flatMap((window) =>
    ['standing', 'new'].map((stances) => `/v1/polarisation?window=${window}&stances=${stances}`),
  ),
  ...['all', 'year'].map((window) => `/v1/agreement?window=${window}`),
  ...['all', 'year', 'month'].map((window) => `/v1/networks?window=${window}`),
  '/v1/positions?dossier=river',
  '/v1/actors/alba/positions?',
  '/v1/shifts?',
  '/v1/volatility?',
  '/v1/dossiers/river/silence?',
  '/v1/dossiers/river/common-ground?',
  '/v1/proposals/dam/evidence?',
  '/v1/proposals/dam/sensitivity?',
  '/v1/proposals/dam/triggers?',
  '/v1/proposals/dam/lineage?',
  '/v1/words-and-deeds?',
];

const levels = fc.array(fc.option(fc.constantFrom(...LEVELS.filter((level) => level !== 'ambiguous')), { freq: 4 }), {
  minLength: MONTHS.length,
  maxLength: MONTHS.length,
});

it('a stance whose end is written down counts as one that the next replaces', async () => {
  const said = fc.array(levels, { minLength: 6, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(said, async (all) => {
      const drafts = (isWritten: boolean) => all.flatMap((one, i) => stancesOf(one, i, isWritten));
      const [open, ended] = [await answersTo(drafts(false)), await answersTo(drafts(true))];
      for (const [i, url] of ASKED.entries()) expect([url, ended[i]]).toEqual([url, open[i]]);
    }),
    { numRuns: 10 },
  );
});

/** What one actor said of one proposal, month by month; with each end written down, or implied by the next. */
function stancesOf(one: (string | null)[], i: number, isWritten: boolean): Draft[] {
  const [actor, proposal] = [ACTORS[i % ACTORS.length], PROPOSALS[i % PROPOSALS.length]];
  const days = MONTHS.flatMap((month, at) => (one[at] ? [{ day: `${month}-0${i + 1}`, level: one[at] }] : []));
  return days.map(({ day, level }, at) => {
    const next = days[at + 1]?.day;
    return as('stance', {
      actor,
      proposal,
      level,
      validFrom: day,
      ...(isWritten && next ? { validTo: next } : {}),
      statements: [statement([link(actor as string)], 'report', { spokenOn: day })],
    });
  });
}

async function answersTo(stances: Draft[]): Promise<string[]> {
  await database.reset();
  const follower = new Follower(database, { pollMs: 60_000, log: { warn: () => {} } });
  const now = () => Date.parse('2025-06-01T12:00:00Z');
  const changes = [...GROUND, ...stances].map(({ noun, ...draft }, i) => {
    const pointer = `/drafts/${i}`;
    return noun === 'stance' ? { op: 'take', draft, pointer } : { op: 'create', kind: noun, draft, pointer };
  }) as Change[];
  await write(database, follower, now, { changes, reason: 'random', apiKeyId: null });
  follower.loaded = true;
  const app = buildApp(
    readConfig({ CHECK_ANSWERS: 'true' }),
    { db: database, follower, close: async () => {} },
    { now },
  );
  try {
    const answers = await Promise.all(ASKED.map((url) => app.inject(`${url}&asOf=2025-05-01`)));
    const refused = answers.flatMap(({ statusCode, body }, i) => (statusCode === 200 ? [] : [[ASKED[i], body]]));
    expect(refused).toEqual([]);
    return answers.map(({ body }) => body);
  } finally {
    await app.close();
  }
}
