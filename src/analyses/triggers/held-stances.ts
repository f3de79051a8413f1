import { stanceRefOf } from '../../api/positions/position.ts';
import type { Snapshot } from '../../api/positions/snapshot.ts';
import { actorRef, actorRefOrNull, refTo, showTest } from '../../api/present.ts';
import { claimantRef } from '../../api/stances/stance.ts';
import { type Condition, evaluate, happenedBy, type Test, withActors, withinBounds } from '../../domain/conditions.ts';
import { dayAfter, firstDay, formatDay, toDay } from '../../domain/time.ts';
import { type Candidate, type Resolved, resolve } from '../../domain/timeline.ts';
import { leavesOfAll, type PlacedLeaf } from '../../domain/triggers.ts';
import type { Level, Voice } from '../../domain/vocabulary.ts';
import type { ReadModel } from '../../ledger/model/model.ts';
import type { Moment } from '../../ledger/model/moment.ts';
import { type AdmissionRules, isAdmitted } from '../../ledger/reading/levels.ts';
import { type Claim, viaOf } from '../../ledger/reading/voices.ts';
import { publicId } from '../../nouns/nouns.ts';

/** A stance in force at the moment: in the holder's own voice or a claimant's. */
export interface HeldStance {
  holder: number;
  row: number;
  level: Level;
  conditions: readonly Condition[];
  voice: Voice;
  claim: Claim | null;
  /** Whether another stance of the same first day disagrees. */
  contested: boolean;
}

/** The stances in force on a proposal by holder, own voice first, then each claimant; with the rivals of each. */
export function* heldStances(
  snapshot: Snapshot,
  proposalId: number,
  holders: Iterable<number>,
  rules: AdmissionRules,
): Generator<HeldStance> {
  const voices = snapshot.voices(proposalId);
  for (const holder of holders) {
    const of = voices.get(holder);
    if (!of) continue;
    if (snapshot.voice !== 'attributed') yield* heldOf(of.own, 'own', null);
    if (snapshot.voice === 'own') continue;
    for (const claim of of.claims.values()) yield* heldOf(claim.candidates, 'attributed', claim);

    function heldOf(candidates: Candidate<Level>[], voice: Voice, claim: Claim | null): HeldStance[] {
      const found = resolveAdmitted(snapshot, candidates, rules);
      if (!found) return [];
      return [found.winner, ...found.rivals].map(({ row, level }) => {
        const conditions = conditionsOf(snapshot, row);
        return { holder, row, level, conditions, voice, claim, contested: found.rivals.length > 0 };
      });
    }
  }
}

/** A stance's conditions within bounds, with merged actors replaced by their survivors so that equal facts match. */
export function conditionsOf({ model, knownAt }: Moment & { model: ReadModel }, row: number): readonly Condition[] {
  const conditions = withinBounds(model.stances.extra(row).conditions);
  const who = model.identities(knownAt);
  if (!who.anyMerged) return conditions;
  return conditions.map((condition) =>
    condition.test ? { ...condition, test: withActors(condition.test, who.of) } : condition,
  );
}

/** Resolves one voice from the stances that the rules admit. */
export function resolveAdmitted(
  { model, asOf }: Snapshot,
  candidates: readonly Candidate<Level>[],
  rules: AdmissionRules,
): Resolved<Level> | null {
  const admitted = candidates.filter(({ row, from }) => isAdmitted(model, row, from, rules));
  return resolve(admitted, asOf);
}

/** The holder of a stance and the voice, as answers show them. */
export function showHolder(snapshot: Snapshot, { holder, row, level, voice, claim, contested }: HeldStance) {
  const { model, knownAt } = snapshot;
  return {
    actor: actorRef(model, holder, knownAt),
    voice,
    claimant: claim && claimantRef(model, claim.claimantId, claim.description, knownAt),
    via: actorRefOrNull(model, viaOf(model, row, holder, knownAt), knownAt),
    level,
    stance: stanceRefOf(snapshot, row),
    validFrom: model.stances.validFrom(row),
    contested,
  };
}

/** The permanent name of a leaf: a stance never changes, so neither does the path to its leaves. */
export const addressOf = (row: number, path: string): string => `${publicId('stance', row + 1)}/${path}`;

export function heldLeaves({
  row,
  conditions,
}: Pick<HeldStance, 'row' | 'conditions'>): (PlacedLeaf & { address: string })[] {
  return leavesOfAll(conditions).map((leaf) => ({ ...leaf, address: addressOf(row, leaf.path) }));
}

/** A leaf with its state at the moment, and the evidence for it. */
export function showLeaf(snapshot: Snapshot, leaf: PlacedLeaf & { address: string }) {
  const { model, knownAt, facts } = snapshot;
  return {
    address: leaf.address,
    condition: leaf.condition,
    test: showTest(model, leaf.test, knownAt, null),
    state: evaluate(leaf.test, facts).state,
    evidence: evidenceOf(snapshot, leaf.test),
  };
}

const NONE = { position: null, event: null, day: null, assessment: null };

function evidenceOf(snapshot: Snapshot, leaf: Test) {
  if ('stance' in leaf) return levelEvidence(snapshot, leaf.stance.actorId, leaf.stance.proposalId);
  if ('event' in leaf) return eventEvidence(snapshot, leaf.event.eventId);
  if ('date' in leaf) return dayEvidence(snapshot, leaf.date);
  const assessment = 'words' in leaf ? (leaf.assessed ?? null) : null;
  if (!assessment) return { ...NONE, because: 'nobody has assessed these words' };
  const { state, on } = assessment;
  const because =
    firstDay(on) <= snapshot.asOf ? `assessed as ${state} on ${on}` : `not assessed before ${on}, after the day asked`;
  return { ...NONE, assessment, because };
}

function levelEvidence(snapshot: Snapshot, actorId: number, proposalId: number) {
  const { model, knownAt } = snapshot;
  const actor = actorRef(model, actorId, knownAt);
  const found: Resolved<Level> | null = resolve(snapshot.said(actorId, proposalId), snapshot.asOf);
  if (!found) {
    const counting = snapshot.absence(proposalId)(actorId) === 'left_out' ? ' that counts' : '';
    return { ...NONE, because: `${actor.name} has no position of its own there${counting}` };
  }
  const { row, level } = found.winner;
  const since = model.stances.sinceText(found.first.row, found.since);
  const position = {
    level,
    since,
    via: actorRefOrNull(model, viaOf(model, row, actorId, knownAt), knownAt),
    contested: found.rivals.length > 0,
    stance: stanceRefOf(snapshot, row),
  };
  const levels = new Set([level, ...found.rivals.map((rival) => rival.level)]);
  return { ...NONE, position, because: `${actor.name} is at ${[...levels].join(' and ')} since ${since}` };
}

function eventEvidence({ model, knownAt, asOf, facts, publishedBy }: Snapshot, eventId: number) {
  const value = facts.event(eventId);
  if (!value) return { ...NONE, because: `the event is not on ${publishedBy === undefined ? '' : 'public '}record` };
  const { occurredOn, endedOn, context } = value;
  const on = endedOn === null ? occurredOn : `${occurredOn} to ${endedOn}`;
  const because =
    context !== 'actual'
      ? `the event is ${context}`
      : happenedBy(value, asOf) === 'met'
        ? `it happened on ${on}`
        : `it is on record for ${on}, ${toDay(occurredOn) > asOf ? 'after' : 'which may be after'} the day asked`;
  return { ...NONE, event: { ...refTo(model, 'event', eventId, knownAt), occurredOn, context }, because };
}

const LAST = firstDay('9999-12-31');

function dayEvidence({ asOf }: Snapshot, date: { from: string } | { until: string }) {
  const turns = 'from' in date ? firstDay(date.from) : dayAfter(date.until);
  const because = `the day asked is ${formatDay(asOf)}`;
  // There is no way to write a date after the year 9999.
  return { ...NONE, day: { turnsOn: turns > LAST ? null : formatDay(turns), inDays: turns - asOf }, because };
}
