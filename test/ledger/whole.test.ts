import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Follower } from '../../src/ledger/model/follow.ts';
import type { ReadModel } from '../../src/ledger/model/model.ts';
import { Postings } from '../../src/ledger/model/naming.ts';
import { markOf } from '../../src/ledger/model/packed.ts';
import type { Change } from '../../src/ledger/write/changes.ts';
import { write } from '../../src/ledger/write/write.ts';
import { KINDS, type Values } from '../../src/nouns/nouns.ts';
import { testApp } from '../support/app.ts';
import { beginning, History, history } from '../support/random-ledger.ts';
import { amend } from './writing.ts';

const { database, ledger, clock } = await testApp();
const record = (changes: Change[]) =>
  write(database, ledger.follower, () => clock.now(), { changes, reason: 'test', apiKeyId: null });

/** All that a model says of its records and stances, as text: the order of fields is of the answers too. */
function told({ stores, stances, head, revisions }: ReadModel): string[] {
  const records = KINDS.flatMap((kind) =>
    stores[kind].entries().map(({ id, slug, versions }) => JSON.stringify([kind, id, slug, versions])),
  );
  const rows = Array.from({ length: stances.size }, (_, row) => {
    const days = [stances.earliest, stances.from, stances.to, stances.until].map((column) => column[row]);
    const names = [stances.actor, stances.proposal, stances.event, stances.claimant, stances.via];
    const flags = [stances.isOwn(row), stances.isFirstHand(row), stances.isPlain(row), stances.isInDoubt(row)];
    const ends = [stances.closed[row], stances.supersededBy(row, head), stances.retraction(row, head)];
    const dates = [stances.validFrom(row), stances.validTo(row), ...days];
    const extra = Object.entries(stances.extra(row)).sort(([one], [other]) => (one < other ? -1 : 1));
    return JSON.stringify([row, stances.levelOf(row), names.map((column) => column[row]), dates, flags, ends, extra]);
  });
  return [...records, ...rows, JSON.stringify(revisions)];
}

it('is what following revision by revision gives, with odd texts, corrections, retractions and doubtful dates', async () => {
  const history_ = new History();
  const parts = fc.sample(history, { numRuns: 12, seed: 20_251_128 }).flat();
  const revisions = parts.map((ops) => history_.revision(ops)).filter((changes) => changes.length > 0);
  await record(beginning());
  for (const changes of revisions) await record(changes);
  const odd = ['"quoted" \\ back', 'new\nline\ttab', 'Київ 🇺🇦', '\u2028', 'NULL'];
  const create = (kind: 'source', draft: Record<string, unknown>): Change => ({
    op: 'create',
    kind,
    draft,
    pointer: '/0',
  });
  await record(
    odd.map((title, i) =>
      create('source', {
        slug: i % 2 ? `odd-${i}` : null,
        title,
        publisher: title,
        url: i > 2 ? `https://example.org/${i}` : null,
        publishedOn: [null, '1969', '2025-05', '0987-06-05', '2025-05-16'][i],
        accessedAt: i % 2 ? '2025-05-16T14:00:00.120+02:00' : null,
        note: i === 1 ? title : null,
      }),
    ),
  );
  await record([amend('source', ledger.follower.model.stores.source.size, { title: 'Amended', url: null })]);

  const fresh = new Follower(database, { pollMs: 60_000, log: { warn() {} } });
  await fresh.refresh();
  const [followed, whole] = [told(ledger.follower.model), told(fresh.model)];
  expect(whole.length).toBeGreaterThan(200);
  expect(whole).toEqual(followed);

  const { source } = fresh.model.stores;
  const like = new Postings<Values['source']>('document');
  for (const { id, versions } of source.entries())
    for (const { value } of versions) expect([...like.of(source, markOf(value.url ?? value.title))]).toContain(id);
}, 120_000);
