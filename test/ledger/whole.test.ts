import { expect, it } from 'vitest';
import { Follower } from '../../src/ledger/model/follow.ts';
import { documentOf } from '../../src/ledger/model/packed.ts';
import type { Change } from '../../src/ledger/write/changes.ts';
import { write } from '../../src/ledger/write/write.ts';
import { testApp } from '../support/app.ts';
import { modelText } from '../support/model-history.ts';
import { beginning, longLife } from '../support/random-ledger.ts';
import { amend } from './writing.ts';

const { database, ledger, clock } = await testApp();
const record = (changes: Change[]) =>
  write(database, ledger.follower, () => clock.now(), { changes, reason: 'test', apiKeyId: null });

it('is what following revision by revision gives, with odd texts, corrections, retractions and doubtful dates', async () => {
  const revisions = longLife(12, 20_251_128);
  await record(beginning());
  for (const changes of revisions) await record(changes);
  const odd = ['"quoted" \\ back', 'new\nline\ttab', 'Київ 🇺🇦', '\u2028', 'NULL', 'bell\u0007'];
  const create = (kind: 'source' | 'membership', draft: Record<string, unknown>): Change => ({
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
        publishedOn: [null, '1969', '2025-05', '0987-06-05', '2025-05-16', null][i],
        accessedAt: i % 2 ? '2025-05-16T14:00:00.120+02:00' : null,
        note: i === 1 ? title : null,
      }),
    ),
  );
  // More than are read at once, with versions and lists on both sides of the border.
  const many = Array.from({ length: 5_000 }, (_, i) => create('source', { title: `Report ${i}`, publisher: 'Desk' }));
  await record(many);
  const dates = { validFrom: '2025-05-08/2025-05-16', validTo: '/2025-06~' };
  await record([create('membership', { member: 'president', group: 'bloc', ...dates })]);
  await record([amend('source', ledger.follower.model.stores.source.size, { title: 'Amended', url: null })]);

  const fresh = new Follower(database, { pollMs: 60_000, log: { warn() {} } });
  await fresh.refresh();
  const [followed, whole] = [modelText(ledger.follower.model), modelText(fresh.model)];
  expect(whole.length).toBeGreaterThan(200);
  expect(whole).toEqual(followed);

  const { source } = fresh.model.stores;
  for (const { id, versions } of source.entries())
    for (const { value } of versions) expect([...source.naming('document', documentOf(value))]).toContain(id);
});
