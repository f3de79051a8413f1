import { type Condition, leavesOf } from '../../domain/conditions.ts';
import { KINDS, type Kind, publicId, type Values } from '../../nouns/nouns.ts';
import { linksOf } from '../../nouns/walk.ts';
import type { RecordVersion, WholeStance } from '../database/revision.ts';
import type { ReadModel } from '../model/model.ts';
import type { Draft } from './changes.ts';

/** A record as it will be after the batch; undefined once it is retracted. */
type AfterBatch = (kind: Kind, id: number) => Values[Kind] | undefined;

/** The public ids of whatever refers to a record and so stands in the way of its retraction. */
export function usersOf(
  model: ReadModel,
  afterBatch: AfterBatch,
  closed: Set<number>,
  kind: Kind,
  id: number,
): string[] {
  const ids = idsOf(model, kind, id);
  const nouns = KINDS.flatMap((other) =>
    model.stores[other]
      .entries()
      .filter((entry) => ids.some((one) => names(other, afterBatch(other, entry.id) as Draft | undefined, kind, one)))
      .map((entry) => publicId(other, entry.id)),
  );
  return [...nouns, ...stancesNaming(model, closed, kind, id)];
}

/** A reference to an actor that was merged into this one is a reference to this one. */
const idsOf = (model: ReadModel, kind: Kind, id: number) =>
  kind === 'actor' ? model.identities(model.head).all(id) : [id];

/** `usersOf` among the records and stances that one batch adds. */
export function newUsersOf(added: RecordVersion[], stances: WholeStance[], kind: Kind, id: number): string[] {
  const nouns = added.filter((v) => v.created && names(v.kind, v.value as unknown as Draft, kind, id));
  const named = stances.filter((stance) => {
    if (conditionsName(stance.conditions, kind, id)) return true;
    if (kind === 'actor') return [stance.actorId, stance.claimantId, stance.viaId, stance.onBehalfOfId].includes(id);
    if (kind === 'proposal') return stance.proposalId === id || stance.impliedById === id;
    if (kind === 'event') return stance.eventId === id;
    return kind === 'statement' && stance.statementIds.includes(id);
  });
  return [...nouns.map((v) => publicId(v.kind, v.id)), ...named.map((s) => publicId('stance', s.id))];
}

/** The live stances that name a record: as holder, claimant, speaker, proposal, event, statement, or in a condition. */
export function stancesNaming(model: ReadModel, closed: Set<number>, kind: Kind, id: number): string[] {
  const { stances, head } = model;
  const who = model.identities(head);
  const ids = idsOf(model, kind, id);
  const named = (row: number): boolean => {
    if (ids.some((one) => conditionsName(stances.extra(row).conditions, kind, one))) return true;
    const { onBehalfOfId, impliedById } = stances.extra(row);
    if (kind === 'actor')
      return [who.holder(row), who.claimant(row), who.via(row), onBehalfOfId && who.of(onBehalfOfId)].includes(id);
    if (kind === 'proposal') return stances.proposal[row] === id || impliedById === id;
    if (kind === 'event') return stances.event[row] === id;
    return kind === 'statement' && stances.extra(row).statementIds.includes(id);
  };
  const found: string[] = [];
  for (let row = 0; row < stances.size; row++) {
    if (stances.live(row, head) && !closed.has(row + 1) && named(row)) found.push(publicId('stance', row + 1));
  }
  return found;
}

function conditionsName(conditions: Condition[], kind: Kind, id: number): boolean {
  const leaves = conditions.flatMap(({ test }) => (test ? leavesOf(test).map((leaf) => leaf.test) : []));
  return leaves.some((leaf) => {
    if ('event' in leaf) return kind === 'event' && leaf.event.eventId === id;
    if (!('stance' in leaf)) return false;
    const { actorId, proposalId } = leaf.stance;
    return (kind === 'actor' && actorId === id) || (kind === 'proposal' && proposalId === id);
  });
}

function names(kind: Kind, value: Draft | undefined, target: Kind, id: number): boolean {
  if (!value) return false;
  for (const link of linksOf(kind, value, 'value')) if (link.kind === target && link.target === id) return true;
  return false;
}
