import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { Follower } from '../../src/ledger/model/follow.ts';
import type { Change } from '../../src/ledger/write/changes.ts';
import { write } from '../../src/ledger/write/write.ts';
import { testDatabase } from '../support/database.ts';
import { ACTORS, ASKED, beginning, History, history, PROPOSALS } from '../support/random-ledger.ts';

const database = await testDatabase();
const LEDGERS = Number(process.env.LEDGERS ?? 20);
const SHRINKING_MS = 200_000;

type Ops = Parameters<History['revision']>[0];

const TWIN: Change = {
  op: 'create',
  kind: 'actor',
  draft: { slug: 'twin', type: 'organization', name: 'twin' },
  pointer: '/twin',
};
const MERGE: Change = { op: 'merge', id: ACTORS.length + 1, into: 'state', reason: 'one', pointer: '' };
/** In place of the merge, where there is nothing to merge. */
const NOTHING: Change = { op: 'amend', kind: 'actor', id: ACTORS.length + 1, draft: { note: 'unused' }, pointer: '' };

it('makes two actors one, as if they had always been', { timeout: 300_000 }, async () => {
  const coins = fc.array(fc.boolean(), { minLength: 40, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(
      history,
      coins,
      fc.oneof({ weight: 3, arbitrary: fc.constant(9) }, fc.nat({ max: 5 })),
      async (revisions, coins, when) => {
        const at = Math.min(when, revisions.length);
        const merged = await answers(
          revisions.map((ops) => halved(ops, coins)),
          at,
          MERGE,
        );
        const always = await answers(revisions, at, NOTHING);
        for (const [question, answer] of merged)
          expect({ question, answer }).toEqual({ question, answer: always.get(question) });
      },
    ),
    { numRuns: LEDGERS, interruptAfterTimeLimit: SHRINKING_MS },
  );
});

/** The same operations, in which the state is now and then called by its other name, also where it speaks for itself. */
function halved(ops: Ops, coins: boolean[]): Ops {
  let tossed = 0;
  const spelt = ops.map((op) =>
    op.op === 'stance' && op.actor === 'state' ? JSON.parse(JSON.stringify(op).replaceAll('"holder"', '"state"')) : op,
  );
  return JSON.parse(JSON.stringify(spelt), (_, value) =>
    value === 'state' && coins[tossed++ % coins.length] ? 'twin' : value,
  ) as Ops;
}

/** Everything there is to ask of a fresh ledger in which `event` happens after some of the revisions. */
async function answers(revisions: Ops[], at: number, event: Change): Promise<Map<string, unknown>> {
  await database.reset();
  const follower = new Follower(database, { pollMs: 60_000, log: { warn: () => {} } });
  const now = () => Date.parse('2025-06-01T12:00:00Z');
  const record = (changes: Change[]) => write(database, follower, now, { changes, reason: 'random', apiKeyId: null });
  await record([...beginning(), TWIN]);
  const told = new History();
  for (let i = 0; i <= revisions.length; i++) {
    if (i === at) await record([event]);
    const changes = i < revisions.length ? told.revision(revisions[i] as Ops) : [];
    if (changes.length > 0) await record(changes);
  }
  follower.loaded = true;
  const app = buildApp(
    readConfig({ CHECK_ANSWERS: 'true' }),
    { db: database, follower, close: async () => {} },
    { now },
  );
  const answered = new Map<string, unknown>();
  const ask = async (url: string) => {
    const response = await app.inject(url);
    expect(response.statusCode, response.body).toBe(200);
    answered.set(url, response.json().data);
  };
  try {
    const actors = `actors=${ACTORS.join(',')}`;
    for (const proposal of PROPOSALS) {
      for (const asOf of ASKED) {
        await ask(`/v1/proposals/${proposal}/positions?${actors}&asOf=${asOf}&include=all`);
        await ask(`/v1/proposals/${proposal}/positions?${actors}&asOf=${asOf}&firstHand=true`);
        await ask(`/v1/proposals/${proposal}/positions?asOf=${asOf}`);
      }
    }
    for (const actor of ACTORS) {
      await ask(`/v1/actors/${actor}/timeline`);
      await ask(`/v1/actors/${actor}/positions?asOf=2025-01-05&include=all`);
      await ask(`/v1/stances?actor=${actor}&limit=500`);
      await ask(`/v1/stances?claimant=${actor}&withdrawn=true&limit=500`);
      await ask(`/v1/memberships?group=${actor}`);
    }
    return answered;
  } finally {
    await app.close();
  }
}
