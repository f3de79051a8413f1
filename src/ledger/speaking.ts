import { type Day, holds } from '../domain/time.ts';
import type { ReadModel } from './model.ts';

const NONE: readonly number[] = [];

/** The groups that an actor represents on a day. By two memberships that overlap, it still speaks for the group once. */
export function representedBy(model: ReadModel, actorId: number, day: Day, knownAt: number): readonly number[] {
  const spells = model.affiliations(knownAt).speaksFor.get(actorId);
  if (spells === undefined) return NONE;
  return [...new Set(spells.filter(({ from, to }) => holds(from, to, day)).map((spell) => spell.actorId))];
}

/**
 * The groups for which a stance counts besides its holder: those that the holder represents on the stance's first
 * day. A member that also represents its group casts its ballot for itself alone.
 */
export function groupsOf(model: ReadModel, row: number, knownAt: number): readonly number[] {
  const { stances, stores } = model;
  const holder = model.identities(knownAt).holder(row);
  const day = stances.from[row] as Day;
  const groups = representedBy(model, holder, day, knownAt);
  const eventId = stances.event[row] as number;
  const isBallot = groups.length > 0 && eventId !== 0 && stores.event.at(eventId, knownAt)?.value.kind === 'vote';
  return isBallot ? groups.filter((id) => !isMember(model, holder, id, day, knownAt)) : groups;
}

const isMember = (model: ReadModel, actorId: number, groupId: number, day: Day, knownAt: number): boolean =>
  model.constituentsOn(groupId, day, knownAt).includes(actorId);

/**
 * Who speaks for others speaks for itself as well where it is a party of the dossier, or a member of what it speaks for,
 * as a state is that holds a bloc's presidency.
 */
export function speaksForItself(
  model: ReadModel,
  actorId: number,
  groups: readonly number[],
  { day, proposalId, knownAt }: { day: Day; proposalId: number; knownAt: number },
): boolean {
  if (groups.length === 0 || groups.some((id) => isMember(model, actorId, id, day, knownAt))) return true;
  const { proposal, dossier } = model.stores;
  const parties = dossier.get(proposal.get(proposalId, knownAt)?.dossierId ?? 0, knownAt)?.parties ?? [];
  const who = model.identities(knownAt);
  return parties.some((party) => who.of(party.actorId) === actorId);
}

/** Whether a stance of this holder is a group's word and not its own: it stands in the group's row, and counts once. */
export function isWordOfAGroup(model: ReadModel, row: number, holder: number, knownAt: number): boolean {
  if (model.identities(knownAt).holder(row) !== holder) return false;
  const [day, proposalId] = [model.stances.from[row] as Day, model.stances.proposal[row] as number];
  return !speaksForItself(model, holder, groupsOf(model, row, knownAt), { day, proposalId, knownAt });
}
