import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DISTANT_PAST, FOREVER } from '../../src/domain/time.ts';
import { LEVELS } from '../../src/domain/vocabulary.ts';
import { NO_EXTRA } from '../../src/ledger/database/revision.ts';
import { ReadModel } from '../../src/ledger/model/model.ts';
import { NO_INDEX } from '../../src/ledger/reading/holders.ts';
import { decidingRow, type LevelRules, levelsOn } from '../../src/ledger/reading/levels.ts';
import { voicesOn } from '../../src/ledger/reading/voices.ts';

const ACTORS = 8;
const AMBIGUOUS = LEVELS.indexOf('ambiguous');

const day = fc.integer({ min: 0, max: 6 });
const stance = fc.record({
  level: fc.nat({ max: LEVELS.length - 1 }),
  from: day,
  lasts: fc.constantFrom(1, 2, 5, FOREVER),
  firstHand: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false)),
  own: fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, fc.constant(false)),
  confidence: fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, fc.constantFrom('low' as const, 'high' as const)),
  retracted: fc.oneof({ weight: 6, arbitrary: fc.constant(false) }, fc.constant(true)),
});
/** Most proposals are roll calls: each actor once, in any order. */
const said = fc
  .shuffledSubarray([1, 2, 3, 4, 5, 6, 7])
  .chain((actors) =>
    fc.tuple(
      fc.tuple(...actors.map((actor) => fc.record({ actor: fc.constant(actor), stance }))),
      fc.array(fc.record({ actor: fc.integer({ min: 1, max: 7 }), stance }), { maxLength: 2 }),
    ),
  )
  .map(([once, more]) => [...once, ...more]);
const question = fc.record({
  asOf: day,
  knownAt: fc.integer({ min: 1, max: 9 }),
  firstHand: fc.boolean(),
  minConfidence: fc.constantFrom(null, null, 'moderate' as const),
  ambiguous: fc.constantFrom('exclude' as const, 'neutral' as const),
  from: fc.constantFrom(DISTANT_PAST, DISTANT_PAST, 2),
  to: fc.constantFrom(FOREVER, FOREVER, 5),
  only: fc.constantFrom(null, new Set([1, 3, 4])),
});

it('of a roll call are those of its voices, whatever more was said', () => {
  fc.assert(
    fc.property(said, fc.boolean(), question, (all, represents, { only, asOf, knownAt, ...asked }) => {
      const model = ledgerWith(all, represents);
      const rules: LevelRules = { voice: 'own', ...asked };
      const expected = [...voicesOn(model, 1, knownAt, { firstHand: rules.firstHand })]
        .map(([actor, { own }]) => ({ actor, row: decidingRow(model, own, asOf, rules) }))
        .filter(({ actor, row }) => row !== NO_INDEX && (only === null || only.has(actor)))
        .map(({ actor, row }) => ({ actor, row, level: model.stances.level[row] as number }))
        .filter(({ level }) => level !== AMBIGUOUS || rules.ambiguous === 'neutral')
        .sort((a, b) => a.actor - b.actor);
      // Asked twice: of a roll call the votes are kept.
      levelsOn(model, 1, { asOf, knownAt }, rules, only);
      const { actors, steps, rows } = levelsOn(model, 1, { asOf, knownAt }, rules, only);
      expect({ actors: [...actors], steps: [...steps], rows: [...rows] }).toEqual({
        actors: expected.map(({ actor }) => actor),
        steps: expected.map(({ level }) => (level === AMBIGUOUS ? LEVELS.indexOf('neutral') : level)),
        rows: expected.map(({ row }) => row),
      });
    }),
    { numRuns: 2000 },
  );
});

/** One stance a revision; the first actor may speak for the last one. */
function ledgerWith(
  all: { actor: number; stance: typeof stance extends fc.Arbitrary<infer T> ? T : never }[],
  represents: boolean,
) {
  const model = new ReadModel();
  for (let actor = 1; actor <= ACTORS; actor++) model.stores.actor.add(actor, null);
  if (represents) {
    model.stores.membership.add(1, null);
    const value = { memberId: 1, groupId: ACTORS, role: null, represents, validFrom: null, validTo: null };
    model.stores.membership.addVersion(1, { revision: 1, retracted: null, value } as never);
  }
  const info = (number: number) => ({ number, recordedAt: number, reason: '', origin: null, apiKey: null });
  model.advance({ ...info(1), summary: { membership: 1 } });
  for (const [i, { actor, stance }] of all.entries()) {
    const { level, from, lasts, firstHand, own, confidence, retracted } = stance;
    const to = Math.min(from + lasts, FOREVER);
    const places = { fromPrecision: 0, toPrecision: 0, eventId: 0, claimantId: own ? 0 : 2, viaId: 0 };
    model.stances.add({
      id: i + 1,
      revision: i + 2,
      actorId: actor,
      proposalId: 1,
      level,
      own,
      firstHand,
      from,
      to,
      ...places,
    });
    if (confidence !== null) model.stances.addExtra(i + 1, { ...NO_EXTRA, confidence });
    if (retracted) model.stances.retract(i + 1, i + 4, 'was none');
    model.advance({ ...info(i + 2), summary: {} });
  }
  return model;
}
