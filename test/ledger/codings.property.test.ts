import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Change } from '../../src/ledger/write/changes.ts';
import { testDatabase } from '../support/database.ts';
import { actor, amend, create, Desk, retract, SCENE, said } from './writing.ts';

const database = await testDatabase();

const STATEMENTS = ['first', 'second'].map((slug) =>
  create('statement', { slug, source: 'paper', paraphrase: slug, chain: [said('ukraine')] }),
);
const GROUND = [
  ...SCENE,
  actor('twin', { type: 'state' }),
  create('source', { slug: 'paper', title: 'Paper', publisher: 'P' }),
  ...STATEMENTS,
];
const TWIN = 4;
const MERGE: Change = { op: 'merge', id: TWIN, into: 'ukraine', reason: 'one', pointer: '' };

interface Reading {
  coder: string;
  statement: string;
  actor: string;
  role: string;
}

type Ops = (
  | { op: 'create'; draft: Reading }
  | { op: 'amend'; pick: number; draft: Reading }
  | { op: 'retract'; pick: number }
)[];

const reading: fc.Arbitrary<Reading> = fc.record({
  coder: fc.constantFrom('AB', 'CD'),
  statement: fc.constantFrom('first', 'second'),
  actor: fc.constantFrom('ukraine', 'twin'),
  role: fc.constantFrom('independent', 'independent', 'adjudication'),
});
const op = fc.oneof(
  { weight: 4, arbitrary: reading.map((draft) => ({ op: 'create' as const, draft })) },
  { weight: 3, arbitrary: fc.record({ op: fc.constant('amend' as const), pick: fc.nat(20), draft: reading }) },
  { weight: 2, arbitrary: fc.record({ op: fc.constant('retract' as const), pick: fc.nat(20) }) },
);
const revisions = fc.array(
  fc.oneof({ weight: 8, arbitrary: fc.array(op, { minLength: 1, maxLength: 3 }) }, fc.constant(MERGE)),
  {
    maxLength: 14,
  },
);

/** What stands, as whoever keeps it in a notebook has it. */
class Notebook {
  readonly readings: (Reading | null)[] = [];
  isMerged = false;

  hasRoom(): boolean {
    const places = this.readings.flatMap((one) => {
      if (!one) return [];
      const holder = this.isMerged ? 'ukraine' : one.actor;
      return [`${one.role} ${one.role === 'adjudication' ? '' : one.coder} ${one.statement} ${holder}`];
    });
    return new Set(places).size === places.length;
  }

  copy(): Notebook {
    const copy = new Notebook();
    copy.readings.push(...this.readings);
    copy.isMerged = this.isMerged;
    return copy;
  }

  /** The changes of a revision, written down; of a record only the first. */
  take(ops: Ops): Change[] {
    const standing = this.readings.flatMap((one, i) => (one ? [i + 1] : []));
    const touched = new Set<number>();
    return ops.flatMap((one): Change[] => {
      if (one.op === 'create') {
        this.readings.push(one.draft);
        return [create('coding', { ...one.draft, proposal: 'ceasefire', level: 'support' })];
      }
      const id = standing[one.pick % Math.max(standing.length, 1)];
      if (id === undefined || touched.has(id)) return [];
      touched.add(id);
      this.readings[id - 1] = one.op === 'amend' ? one.draft : null;
      return [one.op === 'amend' ? amend('coding', id, { ...one.draft }) : retract('coding', id)];
    });
  }
}
it('one reading a place, whatever is written, amended, withdrawn and merged', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(revisions, async (all) => {
      await database.reset();
      const desk = new Desk(database);
      await desk.write(GROUND);
      let notebook = new Notebook();
      for (const one of all) {
        const next = notebook.copy();
        if ('into' in one && notebook.isMerged) continue;
        if ('into' in one) next.isMerged = true;
        const changes = 'into' in one ? [one as Change] : next.take(one as Ops);
        if (changes.length === 0) continue;
        if (!next.hasRoom()) {
          for (const fault of await desk.refused(changes)) expect(fault).toMatch(/^coding-taken: /);
          continue;
        }
        await desk.write(changes);
        notebook = next;
      }
      const { model } = desk;
      const found = model.stores.coding.entries().map(({ id }) => {
        const value = model.stores.coding.get(id, model.head);
        const slug = (kind: 'statement' | 'actor', of: number) => model.stores[kind].slugOf(of);
        return (
          value && {
            coder: value.coder,
            statement: slug('statement', value.statementId),
            actor: slug('actor', model.identities(model.head).of(value.actorId)),
            role: value.role,
          }
        );
      });
      const written = notebook.readings.map((one) =>
        one ? { ...one, actor: notebook.isMerged ? 'ukraine' : one.actor } : undefined,
      );
      expect(found).toEqual(written);
    }),
    { numRuns: Number(process.env.LEDGERS ?? 20), interruptAfterTimeLimit: 200_000 },
  );
});
