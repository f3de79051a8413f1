import { extentOf, isHeldOn } from '../domain/edtf.ts';
import { flagParameter } from '../http/request/query.ts';
import { membership } from '../nouns/membership.ts';
import { named } from '../nouns/shapes.ts';
import { EVIDENCE_FILTER } from './evidence-filter.ts';
import { filterBy, isSameActor } from './names.ts';
import { nounOperations } from './noun-operations.ts';

export const memberships = nounOperations({
  noun: membership,
  filters: {
    member: named('an actor').optional().describe('Only memberships of this actor.'),
    group: named('an actor').optional().describe('Only memberships in this group.'),
    represents: flagParameter()
      .optional()
      .meta({ description: 'true: only members that speak for the group. false: only the others.' }),
    dates: EVIDENCE_FILTER.dates,
  },
  /** With `asOf` or `dates`, only the memberships of that day. */
  matching: ({ model }, query) => {
    const member = filterBy(model, 'actor', 'member', query.member);
    const group = filterBy(model, 'actor', 'group', query.group);
    const onDay = query.asOf !== undefined || query.dates !== undefined;
    return (value, { asOf, knownAt }) => {
      if (member !== undefined && !isSameActor(model, knownAt, value.memberId, member)) return false;
      if (group !== undefined && !isSameActor(model, knownAt, value.groupId, group)) return false;
      if (query.represents !== undefined && value.represents !== query.represents) return false;
      return !onDay || isHeldOn(extentOf(value.validFrom, value.validTo), asOf, query.dates);
    };
  },
});
