import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.ts';
import { nounOperations } from '../nouns.ts';
import {
  ProposalAmendment,
  ProposalAnswer,
  ProposalDraft,
  ProposalFilters,
  ProposalHistory,
  ProposalPage,
} from './schema.ts';
import { matchingProposals, statusOfProposal } from './store.ts';

export function proposalRoutes(app: FastifyInstance, context: Context): void {
  nounOperations(app, context, {
    kind: 'proposal',
    path: '/v1/proposals',
    names: { one: 'Proposal', many: 'Proposals' },
    about: 'a proposal',
    draft: ProposalDraft,
    amendment: ProposalAmendment,
    answer: ProposalAnswer,
    page: ProposalPage,
    history: ProposalHistory,
    filters: ProposalFilters,
    matching: matchingProposals,
    extend: statusOfProposal,
  });
}
