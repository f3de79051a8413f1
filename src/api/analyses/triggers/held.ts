import { type Condition, withActors } from '../../../domain/conditions.ts';
import { type Resolved, resolve } from '../../../domain/positions.ts';
import type { Candidate } from '../../../domain/timeline.ts';
import type { Level, Voice } from '../../../domain/vocabulary.ts';
import { type Admission, isAdmitted } from '../../../ledger/levels.ts';
import type { ReadModel } from '../../../ledger/model.ts';
import type { Moment } from '../../../ledger/moment.ts';
import { publicId } from '../../../ledger/nouns.ts';
import { type Claim, viaOf } from '../../../ledger/voices.ts';
import type { Scope } from '../../positions/scope.ts';
import { actorRef, actorRefOrNull } from '../../present.ts';
import { claimantRef } from '../../stances/stance.ts';

/** A stance in force at the moment: in the holder's own voice, or in that of a claimant. */
export interface Held {
  holder: number;
  row: number;
  level: Level;
  conditions: readonly Condition[];
  voice: Voice;
  claim: Claim | null;
  /** Another stance of the same first day says otherwise. */
  contested: boolean;
}

/** The stances in force on a proposal, holder by holder: the own voice first, then each claimant. Contested ones are all there. */
export function inForce(scope: Scope, proposalId: number, holders: readonly number[], rules: Admission): Held[] {
  const voices = scope.voices(proposalId);
  return holders.flatMap((holder) => {
    const of = voices.get(holder);
    if (!of) return [];
    const own = scope.voice === 'attributed' ? [] : heldOf(of.own, 'own', null);
    if (scope.voice === 'own') return own;
    return [...own, ...[...of.claims.values()].flatMap((claim) => heldOf(claim.candidates, 'attributed', claim))];

    function heldOf(candidates: Candidate<Level>[], voice: Voice, claim: Claim | null): Held[] {
      const found = resolvedAmong(scope, candidates, rules);
      if (!found) return [];
      return [found.winner, ...found.rivals].map(({ row, level }) => {
        const conditions = conditionsOf(scope, row);
        return { holder, row, level, conditions, voice, claim, contested: found.rivals.length > 0 };
      });
    }
  });
}

/** A stance's conditions, which name actors that turned out to be one by one name: the same fact is the same. */
export function conditionsOf({ model, knownAt }: Moment & { model: ReadModel }, row: number): readonly Condition[] {
  const { conditions } = model.stances.extra(row);
  const who = model.identities(knownAt);
  if (!who.anyMerged) return conditions;
  return conditions.map((condition) =>
    condition.test ? { ...condition, test: withActors(condition.test, who.of) } : condition,
  );
}

/** One voice resolved among the stances that the rules admit. */
export function resolvedAmong(
  { model, asOf }: Scope,
  candidates: readonly Candidate<Level>[],
  rules: Admission,
): Resolved<Level> | null {
  const admitted = candidates.filter(({ row, from }) => isAdmitted(model, row, from, rules));
  return resolve(admitted, asOf);
}

export const stanceIdOf = (row: number) => ({ id: publicId('stance', row + 1) });

/** Who holds it, and in whose voice. */
export function holderOf({ model, knownAt }: Scope, { holder, row, level, voice, claim, contested }: Held) {
  return {
    actor: actorRef(model, holder, knownAt),
    voice,
    claimant: claim && claimantRef(model, claim.claimantId, claim.description, knownAt),
    via: actorRefOrNull(model, viaOf(model, row, holder, knownAt), knownAt),
    level,
    stance: stanceIdOf(row),
    validFrom: model.stances.validFrom(row),
    contested,
  };
}
