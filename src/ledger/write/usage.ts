import { KINDS, type Kind, linksOf, publicId } from '../../nouns/nouns.ts';
import type { RecordVersion, WholeStance } from '../database/revision.ts';
import { referencesOutsideColumns } from '../model/extras.ts';
import { rowsCitingActors } from '../model/identities.ts';
import type { ReadModel } from '../model/model.ts';

/** What is staged after the model's head: the last version of each record, and stances added and closed. */
export interface Staged {
  versions: Iterable<RecordVersion>;
  stances: readonly WholeStance[];
  isClosed(id: number): boolean;
}

/** The public ids of everything that refers to a record and so prevents its retraction. */
export function usersOf(model: ReadModel, since: Staged, kind: Kind, id: number): string[] {
  const ids = idsOf(model, kind, id);
  const users = new Map(
    KINDS.map((other) => [other, new Set(ids.flatMap((one) => model.stores[other].users(kind, one)))]),
  );
  for (const { kind: other, id: user, value, retracted } of since.versions) {
    users.get(other)?.delete(user);
    if (retracted !== null) continue;
    for (const link of linksOf(other, value as unknown as Record<string, unknown>, 'value'))
      if (link.kind === kind && ids.includes(link.target as number)) users.get(other)?.add(user);
  }
  const nouns = [...users].flatMap(([other, all]) => [...all].sort(inOrder).map((user) => publicId(other, user)));
  return [...nouns, ...stancesNaming(model, since, kind, id)];
}

/** Names the first five records of a list, and counts the others. */
export const firstFew = (ids: readonly string[]): string =>
  ids.slice(0, 5).join(', ') + (ids.length > 5 ? ` and ${ids.length - 5} more` : '');

const inOrder = (a: number, b: number): number => a - b;

/** References to actors that were merged into this one count as references to it. */
const idsOf = (model: ReadModel, kind: Kind, id: number) =>
  kind === 'actor' ? model.identities(model.head).all(id) : [id];

/** The live stances that name a record: as holder, claimant, speaker, proposal, event, statement, or in a condition. */
export function stancesNaming(model: ReadModel, since: Staged, kind: Kind, id: number): string[] {
  const { stances, head } = model;
  const who = model.identities(head);
  const ids = idsOf(model, kind, id);
  const rows = new Set(kind === 'actor' ? who.rowsOf(id) : kind === 'proposal' ? stances.ofProposal(id) : []);
  for (const row of kind === 'actor' ? rowsCitingActors(model, ids) : [])
    if (who.claimant(row) === id || who.via(row) === id) rows.add(row);
  for (const one of ids) for (const row of stances.naming(kind, one)) rows.add(row);
  const found = [...rows].filter((row) => stances.live(row, head)).map((row) => row + 1);
  const added = since.stances.filter((stance) => {
    const { actorId, claimantId, viaId, proposalId, eventId } = stance;
    const named = { actor: [actorId, claimantId, viaId], proposal: [proposalId], event: [eventId] };
    if ((named[kind as 'actor'] ?? []).some((one) => one !== null && ids.includes(one))) return true;
    return [...referencesOutsideColumns(stance)].some((one) => one.kind === kind && ids.includes(one.id));
  });
  const standing = [...found, ...added.map((stance) => stance.id)].filter((one) => !since.isClosed(one));
  return standing.sort(inOrder).map((one) => publicId('stance', one));
}
