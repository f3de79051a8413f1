import { withinBounds } from '../../domain/conditions.ts';
import { leavesOfAll } from '../../domain/triggers.ts';
import { inSlices } from '../../runtime/turns.ts';
import type { ReadModel } from '../model/model.ts';
import type { Voices } from './voices.ts';

type Dependency = { actorId: number; proposalId: number };
const known = new WeakMap<ReadonlyMap<number, Voices>, Dependency[]>();

/** The positions that the conditions among some voices depend on. Found in slices and cached as long as the voices. */
export async function dependenciesOf(
  model: ReadModel,
  voices: ReadonlyMap<number, Voices>,
): Promise<readonly Dependency[]> {
  const kept = known.get(voices);
  if (kept) return kept;
  const found: Dependency[] = [];
  await inSlices(leavesAmong(model, voices), (leaf) => void (leaf && found.push(leaf)));
  known.set(voices, found);
  return found;
}

/** Yields null for each voice, and each position that one of its conditions depends on. */
function* leavesAmong({ stances }: ReadModel, voices: ReadonlyMap<number, Voices>): Generator<Dependency | null> {
  for (const { own, claims } of voices.values()) {
    yield null;
    for (const { row } of claims.size === 0 ? own : [...own, ...[...claims.values()].flatMap((c) => c.candidates)]) {
      const { conditions } = stances.extra(row);
      if (conditions.length === 0) continue;
      for (const { test } of leavesOfAll(withinBounds(conditions))) if ('stance' in test) yield test.stance;
    }
  }
}
