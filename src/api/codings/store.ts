import { Refusal } from '../../domain/refusal.ts';
import type { ReadModel } from '../../ledger/model.ts';
import type { Values } from '../../ledger/nouns.ts';
import { filterBy, isSameActor } from '../names.ts';
import type { NounSpec } from '../nouns.ts';
import type { CodingFilters } from './schema.ts';

export const matchingCodings: NounSpec<typeof CodingFilters>['matching'] = ({ model }, query) => {
  const statement = filterBy(model, 'statement', 'statement', query.statement);
  const actor = filterBy(model, 'actor', 'actor', query.actor);
  const proposal = filterBy(model, 'proposal', 'proposal', query.proposal);
  const dossier = filterBy(model, 'dossier', 'dossier', query.dossier);
  if (query.coder !== undefined) knownCoder(model, 'coder', query.coder);
  return (id, { knownAt }) => {
    const value = model.stores.coding.at(id, knownAt)?.value as Values['coding'];
    if (query.coder !== undefined && value.coder !== query.coder) return false;
    if (query.role !== undefined && value.role !== query.role) return false;
    if (statement !== undefined && value.statementId !== statement) return false;
    if (proposal !== undefined && value.proposalId !== proposal) return false;
    if (actor !== undefined && !isSameActor(model, knownAt, value.actorId, actor)) return false;
    return dossier === undefined || model.stores.proposal.at(value.proposalId, knownAt)?.value.dossierId === dossier;
  };
};

/** A coder that a parameter names: a misspelt one would look like one who has coded nothing. */
export function knownCoder({ stores: { coding } }: ReadModel, parameter: string, coder: string): void {
  const isThere = coding.entries().some(({ versions }) => versions.some(({ value }) => value.coder === coder));
  if (isThere) return;
  const detail = `no coding is by "${coder}"`;
  throw new Refusal('unknown-reference', detail, [{ pointer: `?${parameter}`, detail }]);
}
