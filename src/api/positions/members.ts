import { unity as unityOf } from '../../domain/cohesion.ts';
import { resolve } from '../../domain/positions.ts';
import { LEVELS, type Level } from '../../domain/vocabulary.ts';
import type { Voices } from '../../ledger/voices.ts';
import { actorRef } from '../present.ts';
import { claimantRef } from '../stances/stance.ts';
import { stanceIdOf } from './position.ts';
import type { Scope } from './scope.ts';

export const UNITY_RULE =
  'two or more on the scale; no_line: most take no side; united: Rice at least 2/3 and A above 0; majority: Rice at least 1/3; else divided';

/** How the rows of an answer stand. */
export interface Tally {
  total: number;
  levels: Record<Level, number>;
  silent: number;
}

export function tallyOf(levels: readonly (Level | null)[]): Tally {
  return { total: levels.length, levels: countsOf(levels), silent: levels.filter((level) => level === null).length };
}

/** How many hold each level; who is silent holds none. */
export function countsOf(levels: readonly (Level | null)[]): Record<Level, number> {
  const counts = LEVELS.map(() => 0);
  for (const level of levels) {
    if (level === null) continue;
    const at = LEVELS.indexOf(level);
    counts[at] = (counts[at] as number) + 1;
  }
  return levelCounts(counts);
}

/** The same of counts in the order of LEVELS. */
export function levelCounts(counts: readonly number[]): Record<Level, number> {
  const [support, conditional_support, neutral, conditional_opposition, oppose, ambiguous] = counts as Six;
  return { support, conditional_support, neutral, conditional_opposition, oppose, ambiguous };
}
type Six = [number, number, number, number, number, number];

const unity = (levels: readonly Level[]) => ({ ...unityOf(levels), rule: UNITY_RULE });

/** The members that a group had on the day asked, and where each stood; null for who had none. */
export function membersOf(scope: Scope, groupId: number, voices: Map<number, Voices>) {
  const { model, asOf, knownAt } = scope;
  const ids = model.constituentsOn(groupId, asOf, knownAt);
  if (ids.length === 0) return null;
  const members = ids.map((id) => ({ id, found: resolve(voices.get(id)?.own ?? [], asOf) }));
  const levels = members.flatMap(({ found }) => (found ? [found.winner.level] : []));
  return {
    count: ids.length,
    levels: countsOf(levels),
    silent: members.filter(({ found }) => !found).map(({ id }) => actorRef(model, id, knownAt)),
    unity: unity(levels),
    claims: claimsBy(scope, new Set(ids), voices),
    ...(scope.include.has('members') && {
      positions: members.map(({ id, found }) => ({
        actor: actorRef(model, id, knownAt),
        level: found?.winner.level ?? null,
        stance: found && stanceIdOf(found.winner.row),
      })),
    }),
  };
}

/** What the members say others' levels are, holder by holder. A holder is the one spoken of, not a group it represents. */
function claimsBy(scope: Scope, members: Set<number>, voices: Map<number, Voices>) {
  const { model, asOf, knownAt } = scope;
  const said = [];
  for (const [holder, { claims }] of voices) {
    const by = [];
    for (const { claimantId, candidates } of claims.values()) {
      if (!members.has(claimantId)) continue;
      const found = resolve(
        candidates.filter((c) => model.identities(knownAt).holder(c.row) === holder),
        asOf,
      );
      if (!found) continue;
      by.push({
        claimant: claimantRef(model, claimantId, null, knownAt),
        level: found.winner.level,
        stance: stanceIdOf(found.winner.row),
      });
    }
    if (by.length === 0) continue;
    const levels = by.map(({ level }) => level);
    said.push({ holder: actorRef(model, holder, knownAt), levels: countsOf(levels), unity: unity(levels), claims: by });
  }
  return said;
}
