import { Refusal } from '../domain/refusal.ts';
import type { ReadModel } from '../ledger/model/model.ts';
import { Coder, CodingRole, coding } from '../nouns/coding.ts';
import { named } from '../nouns/shapes.ts';
import { nounOperations } from './noun-operations.ts';
import { proposalFilter } from './proposals.ts';

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
    partOf: named('a proposal').optional().describe('Only codings on the provisions of this package.'),
    role: CodingRole.optional().describe('Only codings with this role.'),
  },
  equal: ['coder', 'role'],
  matching: ({ model }, query) => {
    const isOnAsked = proposalFilter(model, query);
    if (query.coder !== undefined) knownCoder(model, 'coder', query.coder);
    return ({ proposalId }, { knownAt }) => isOnAsked(proposalId, knownAt);
  },
  writeProblems: ['coding-taken'],
});
