import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.ts';
import { nounOperations } from '../nouns.ts';
import {
  MembershipAmendment,
  MembershipAnswer,
  MembershipDraft,
  MembershipFilters,
  MembershipHistory,
  MembershipPage,
} from './schema.ts';
import { matchingMemberships } from './store.ts';

export function membershipRoutes(app: FastifyInstance, context: Context): void {
  nounOperations(app, context, {
    kind: 'membership',
    path: '/v1/memberships',
    names: { one: 'Membership', many: 'Memberships' },
    about: 'a membership',
    draft: MembershipDraft,
    amendment: MembershipAmendment,
    answer: MembershipAnswer,
    page: MembershipPage,
    history: MembershipHistory,
    filters: MembershipFilters,
    matching: matchingMemberships,
  });
}
