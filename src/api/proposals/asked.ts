import { knownProposals } from '../../ledger/known-proposals.ts';
import type { ReadModel } from '../../ledger/model.ts';
import { filterBy } from '../names.ts';

/** The filters by which questions over many proposals say which. */
export interface AskedProposals {
  dossier?: string | undefined;
  proposals?: string[] | undefined;
  tag?: string | undefined;
}

/** Those named, or every proposal that stands at the revision; of the dossier and with the tag, where these are asked for. */
export function proposalsAsked(
  model: ReadModel,
  { dossier, proposals, tag }: AskedProposals,
  knownAt: number,
): number[] {
  const { proposal } = model.stores;
  const dossierId = filterBy(model, 'dossier', 'dossier', dossier);
  const named = proposals?.map((text) => filterBy(model, 'proposal', 'proposals', text) as number);
  const known = knownProposals(model, knownAt, dossierId);
  if (named === undefined && tag === undefined) return [...known];
  return (named ?? known).filter((id) => {
    const value = proposal.get(id, knownAt);
    if (!value || (dossierId !== undefined && value.dossierId !== dossierId)) return false;
    return tag === undefined || value.tags.includes(tag);
  });
}
