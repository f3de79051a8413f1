import { evaluate, type Test } from '../../../domain/conditions.ts';
import { type Resolved, resolve } from '../../../domain/positions.ts';
import { dayAfter, firstDay, formatDay } from '../../../domain/time.ts';
import { leavesOfAll, type Placed } from '../../../domain/triggers.ts';
import type { Level } from '../../../domain/vocabulary.ts';
import { publicId } from '../../../ledger/nouns.ts';
import { viaOf } from '../../../ledger/voices.ts';
import { showTest } from '../../conditions.ts';
import type { Scope } from '../../positions/scope.ts';
import { actorRef, actorRefOrNull, refTo } from '../../present.ts';
import { type Held, stanceIdOf } from './held.ts';

/** A leaf's name for ever: a stance is never changed, so neither is the way to its leaves. */
export const addressOf = (row: number, path: string): string => `${publicId('stance', row + 1)}/${path}`;

export function leavesOfHeld({ row, conditions }: Pick<Held, 'row' | 'conditions'>): (Placed & { address: string })[] {
  return leavesOfAll(conditions).map((leaf) => ({ ...leaf, address: addressOf(row, leaf.path) }));
}

/** A leaf with its state at the moment, and what that is read from. */
export function showLeaf(scope: Scope, leaf: Placed & { address: string }) {
  const { model, knownAt, world } = scope;
  return {
    address: leaf.address,
    condition: leaf.condition,
    test: showTest(model, leaf.test, knownAt, null) as never,
    state: evaluate(leaf.test, world).state,
    evidence: evidenceOf(scope, leaf.test),
  };
}

const NONE = { position: null, event: null, day: null, assessment: null };

function evidenceOf(scope: Scope, leaf: Test) {
  if ('stance' in leaf) return levelEvidence(scope, leaf.stance.actorId, leaf.stance.proposalId);
  if ('event' in leaf) return eventEvidence(scope, leaf.event.eventId);
  if ('date' in leaf) return dayEvidence(scope, leaf.date);
  const assessment = 'words' in leaf ? (leaf.assessed ?? null) : null;
  if (!assessment) return { ...NONE, because: 'nobody has assessed these words' };
  const { state, on } = assessment;
  const because =
    firstDay(on) <= scope.asOf ? `assessed as ${state} on ${on}` : `not assessed before ${on}, after the day asked`;
  return { ...NONE, assessment, because };
}

function levelEvidence(scope: Scope, actorId: number, proposalId: number) {
  const { model, knownAt } = scope;
  const actor = actorRef(model, actorId, knownAt);
  const found: Resolved<Level> | null = resolve(
    scope.onRecord(proposalId).get(model.identities(knownAt).of(actorId))?.own ?? [],
    scope.asOf,
  );
  if (!found) return { ...NONE, because: `${actor.name} has no position of its own there` };
  const { row, level } = found.winner;
  const since = found.first.from === found.since ? model.stances.validFrom(found.first.row) : formatDay(found.since);
  const position = {
    level,
    since,
    via: actorRefOrNull(model, viaOf(model, row, actorId, knownAt), knownAt),
    contested: found.rivals.length > 0,
    stance: stanceIdOf(row),
  };
  return { ...NONE, position, because: `${actor.name} is at ${level} since ${since}` };
}

function eventEvidence({ model, knownAt, asOf }: Scope, eventId: number) {
  const value = model.stores.event.get(eventId, knownAt);
  if (!value) return { ...NONE, because: 'the event is not on record' };
  const { occurredOn, context } = value;
  const because =
    context !== 'actual'
      ? `the event is ${context}`
      : firstDay(occurredOn) <= asOf
        ? `it happened on ${occurredOn}`
        : `it is on record for ${occurredOn}, after the day asked`;
  return { ...NONE, event: { ...refTo(model, 'event', eventId, knownAt), occurredOn, context }, because };
}

const LAST = firstDay('9999-12-31');

function dayEvidence({ asOf }: Scope, date: { from: string } | { until: string }) {
  const turns = 'from' in date ? firstDay(date.from) : dayAfter(date.until);
  const because = `the day asked is ${formatDay(asOf)}`;
  // Beyond the year 9999 there is no date to name.
  return { ...NONE, day: { turnsOn: turns > LAST ? null : formatDay(turns), inDays: turns - asOf }, because };
}
