import assert from 'node:assert/strict';
import type { ConditionTest, ConditionTestDraft, Problem, StatementDraft } from './demarche.ts';
import { createStance, getProposalPositions, getStance, listStances } from './demarche.ts';

const key = { headers: { Authorization: `Bearer ${process.env.DEMARCHE_KEY}` } };

// Positions as typed values.
const positions = await getProposalPositions('ceasefire-before-talks', { asOf: '2025-05-16' });
assert(positions.status === 200);
const positionOf = (slug: string) => positions.data.data.find(({ actor }) => actor.slug === slug);
assert.equal(positions.data.data.length, positions.data.meta.total);
assert.equal(positionOf('ukraine')?.level, 'support');
assert.equal(positionOf('ukraine')?.since, '2025-05-08');
assert.equal(positionOf('russia')?.level, 'oppose');
assert.equal(positionOf('turkiye')?.level, 'ambiguous');
assert.equal(positionOf('european-nato-members')?.level ?? null, null);
console.log(`positions: ${positions.data.data.length}, Ukraine: ${positionOf('ukraine')?.level}`);

// A stance with its statement and the statement's source inside.
const statement: StatementDraft = {
  paraphrase: 'Türkiye says that it stands ready to host another round.',
  source: { title: 'Statement after the talks', publisher: 'Ministry of Foreign Affairs of Türkiye' },
  chain: [{ actor: 'turkiye', mode: 'said', named: true }],
};
const written = await createStance(
  { actor: 'turkiye', proposal: 'resumed-talks', level: 'support', validFrom: '2025-05-16', statements: [statement] },
  key,
);
assert(written.status === 201);
assert.equal(written.data.data.level, 'support');
assert.equal(written.data.data.voice, 'own');
assert.equal(written.data.data.statements.length, 1);
console.log(`written: ${written.data.data.id}`);

// A problem, by its code.
const unknown = await getStance('stn_999999');
assert(unknown.status === 404);
const problem: Problem = unknown.data;
assert.equal(problem.code, 'unknown-record');
console.log(`problem: ${problem.code}`);

// Every page of a list.
const ids = new Set<string>();
let total = 0;
let after: string | null | undefined;
do {
  const page = await listStances({ limit: 20, ...(after && { after }) });
  assert(page.status === 200);
  for (const { id } of page.data.data) ids.add(id);
  total = page.data.meta.total;
  after = page.data.nextCursor;
} while (after);
assert(total > 20);
assert.equal(ids.size, total);
console.log(`listed: ${ids.size}`);

// A condition with a test inside of a test, there and back.
const test: ConditionTestDraft = {
  kind: 'all',
  tests: [
    { kind: 'none', tests: [{ kind: 'words', words: 'Strikes on cities go on.' }] },
    { kind: 'stance', actor: 'russia', proposal: 'ceasefire-before-talks', levels: ['support', 'conditional_support'] },
  ],
};
const conditional = await createStance(
  {
    actor: 'turkiye',
    proposal: 'prisoner-exchange',
    level: 'conditional_support',
    validFrom: '2025-05-16',
    conditions: [{ text: 'The strikes end and Russia agrees to a ceasefire.', type: 'sequencing', test }],
    statements: [statement],
  },
  key,
);
assert(conditional.status === 201);
const read = await getStance(conditional.data.data.id);
assert(read.status === 200);
const back = read.data.data.conditions?.[0]?.test;
assert(back);
assert.deepEqual(draftOf(back), test);
console.log(`condition: ${back.kind} of ${back.kind === 'all' && back.tests.map(({ kind }) => kind).join(', ')}`);

function nameOf({ slug, id }: { slug: string | null; id: string }): string {
  return slug ?? id;
}

/** What was read as it would be written: records by their slugs. */
function draftOf(test: ConditionTest): ConditionTestDraft {
  switch (test.kind) {
    case 'all':
    case 'any':
    case 'none':
      return { kind: test.kind, tests: test.tests.map(draftOf) };
    case 'stance':
      return { kind: 'stance', actor: nameOf(test.actor), proposal: nameOf(test.proposal), levels: test.levels };
    case 'event':
      return { kind: 'event', event: nameOf(test.event) };
    case 'words':
      return { kind: 'words', words: test.words };
    case 'date':
      return { kind: 'date', from: test.from, until: test.until };
  }
}
