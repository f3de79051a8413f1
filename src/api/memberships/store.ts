import { fromDay, holds, toDay } from '../../domain/time.ts';
import type { Values } from '../../ledger/nouns.ts';
import { filterBy, isSameActor } from '../names.ts';
import type { NounSpec } from '../nouns.ts';
import type { MembershipFilters } from './schema.ts';

/** With `asOf`, only the memberships of that day. */
export const matchingMemberships: NounSpec<typeof MembershipFilters>['matching'] = ({ model }, query) => {
  const member = filterBy(model, 'actor', 'member', query.member);
  const group = filterBy(model, 'actor', 'group', query.group);
  const onDay = (query as { asOf?: string }).asOf !== undefined;
  return (id, { asOf, knownAt }) => {
    const value = model.stores.membership.at(id, knownAt)?.value as Values['membership'];
    if (member !== undefined && !isSameActor(model, knownAt, value.memberId, member)) return false;
    if (group !== undefined && !isSameActor(model, knownAt, value.groupId, group)) return false;
    if (query.represents !== undefined && value.represents !== query.represents) return false;
    return !onDay || holds(fromDay(value.validFrom), toDay(value.validTo), asOf);
  };
};
