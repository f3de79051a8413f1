import { Refusal } from '../domain/refusal.ts';
import type { ReadModel } from '../ledger/model/model.ts';
import { Coder, CodingRole, coding } from '../nouns/coding.ts';
import { named } from '../nouns/shapes.ts';
import { filterBy, isSameActor } from './names.ts';
import { nounOperations } from './noun-operations.ts';

/** Refuses an unknown coder: a misspelt name would look like a coder who has coded nothing. */
export function knownCoder({ stores: { coding } }: ReadModel, parameter: string, coder: string): void {
  const isBy = (id: number) => coding.versionsOf(id).some(({ value }) => value.coder === coder);
  if ([...coding.ids()].some(isBy)) return;
  throw Refusal.at(`?${parameter}`, `no coding is by "${coder}"`, 'unknown-reference');
}

export const codings = nounOperations({
  noun: coding,
  filters: {
    coder: Coder.optional().describe('Only codings by this coder: the exact name.'),
    statement: named('a statement').optional().describe('Only codings of this statement.'),
    actor: named('an actor').optional().describe('Only codings of the level of this actor.'),
    proposal: named('a proposal').optional().describe('Only codings on this proposal.'),
    dossier: named('a dossier').optional().describe('Only codings on proposals of this dossier.'),
    role: CodingRole.optional().describe('Only codings with this role.'),
  },
  matching: ({ model }, query) => {
    const statement = filterBy(model, 'statement', 'statement', query.statement);
    const actor = filterBy(model, 'actor', 'actor', query.actor);
    const proposal = filterBy(model, 'proposal', 'proposal', query.proposal);
    const dossier = filterBy(model, 'dossier', 'dossier', query.dossier);
    if (query.coder !== undefined) knownCoder(model, 'coder', query.coder);
    return (value, { knownAt }) => {
      if (query.coder !== undefined && value.coder !== query.coder) return false;
      if (query.role !== undefined && value.role !== query.role) return false;
      if (statement !== undefined && value.statementId !== statement) return false;
      if (proposal !== undefined && value.proposalId !== proposal) return false;
      if (actor !== undefined && !isSameActor(model, knownAt, value.actorId, actor)) return false;
      return dossier === undefined || model.stores.proposal.at(value.proposalId, knownAt)?.value.dossierId === dossier;
    };
  },
  writeProblems: ['coding-taken'],
});
