import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { formatDay } from '../../src/domain/time.ts';
import { resolve } from '../../src/domain/timeline.ts';
import { voicesFrom } from '../../src/ledger/reading/voice-index.ts';
import { voicesOn } from '../../src/ledger/reading/voices.ts';
import { testDatabase } from '../support/database.ts';
import { ASKED, beginning, History, history } from '../support/random-ledger.ts';
import { create, Desk } from './writing.ts';

const database = await testDatabase();
const days = ASKED.map((day) => Date.parse(day) / 86_400_000);

it('has what reading all rows finds, in its order, however the ledger grew and whatever was asked before', async () => {
  const asked = fc.array(fc.record({ proposalId: fc.constantFrom(1, 1, 2), ago: fc.nat({ max: 99 }) }), {
    minLength: 6,
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(history, asked, async (revisions, questions) => {
      await database.reset();
      const desk = new Desk(database);
      await desk.write(beginning());
      const told = new History();
      for (const ops of revisions) {
        const changes = told.revision(ops);
        if (changes.length > 0) await desk.write(changes);
        const { model } = desk;
        for (const { proposalId, ago } of questions) {
          const knownAt = model.head - (ago % (model.head + 1));
          const [found, read] = [voicesFrom(model, proposalId, knownAt), voicesOn(model, proposalId, knownAt)];
          expect([...found]).toEqual([...read]);
          for (const [holder, { own }] of found)
            for (const day of days) expect(resolve(own, day)).toEqual(resolve([...(read.get(holder)?.own ?? [])], day));
        }
      }
    }),
    { numRuns: 15, interruptAfterTimeLimit: 100_000 },
  );
});

it('reads anew only what a revision changed', async () => {
  await database.reset();
  const desk = new Desk(database);
  const [ACTORS, STANCES] = [10, 30];
  const actors = Array.from({ length: ACTORS }, (_, i) => `a-${i}`);
  const source = create('source', { slug: 'wire', title: 'Wire', publisher: 'Wire' });
  const take = (actor: string, day: number) => ({
    op: 'take' as const,
    draft: {
      actor,
      proposal: 'pact',
      level: day % 2 ? 'support' : 'oppose',
      validFrom: formatDay(20_000 + day),
      statements: [{ source: 'wire', paraphrase: `${day}`, chain: [{ actor, mode: 'said', named: true }] }],
    },
    pointer: '',
  });
  await desk.write([
    create('dossier', { slug: 'talks', name: 'Talks', parties: actors }),
    ...actors.map((slug) => create('actor', { slug, type: 'state', name: slug })),
    create('proposal', { slug: 'pact', dossier: 'talks', name: 'Pact', kind: 'treaty' }),
    source,
    ...actors.flatMap((actor) => Array.from({ length: STANCES }, (_, day) => take(actor, day))),
  ]);
  const { model } = desk;
  // Once for each stance that is put into a voice.
  const reads = vi.spyOn(model.stances, 'levelOf');
  const readFor = (knownAt: number) => {
    reads.mockClear();
    voicesFrom(model, 1, knownAt);
    return reads.mock.calls.length;
  };
  expect(readFor(1)).toBe(ACTORS * STANCES);
  expect(readFor(1)).toBe(0);
  await desk.write([take('a-3', STANCES)]);
  expect(readFor(2)).toBe(STANCES + 1);
  // What changes nothing there costs nothing.
  await desk.write([create('actor', { slug: 'new', type: 'state', name: 'New' })]);
  expect([readFor(3), readFor(1), readFor(2)]).toEqual([0, 0, 0]);
  await desk.write([{ op: 'withdraw', id: 31, reason: 'wrong', pointer: '' }]);
  expect(readFor(4)).toBe(STANCES - 1);
  expect([...voicesFrom(model, 1, 4)]).toEqual([...voicesOn(model, 1, 4)]);
});
