import { extentOf, isHeldOn } from '../domain/edtf.ts';
import { flagParameter } from '../http/request/query.ts';
import { membership } from '../nouns/membership.ts';
import { named } from '../nouns/shapes.ts';
import { EVIDENCE_FILTER } from './evidence-filter.ts';
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
  equal: ['represents'],
  /** With `asOf` or `dates`, only the memberships of that day. */
  matching: (_, query) => {
    const onDay = query.asOf !== undefined || query.dates !== undefined;
    return ({ validFrom, validTo }, { asOf }) => !onDay || isHeldOn(extentOf(validFrom, validTo), asOf, query.dates);
  },
});
