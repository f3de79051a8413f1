import { z } from 'zod';
import { flag } from '../../http/query.ts';
import { ActorRef, answerOf, DateText, historyOf, Line, named, pageOf, RECORD } from '../shapes.ts';

const FIELDS = {
  member: named('an actor'),
  group: named('an actor'),
  role: Line.nullish(),
  represents: z
    .boolean()
    .nullish()
    .describe('The member speaks for the group: what it says counts as the group’s own.'),
  validFrom: DateText.nullish(),
  validTo: DateText.nullish().describe('The first day on which it no longer held.'),
};

export const MembershipDraft = z.strictObject(FIELDS).meta({ id: 'MembershipDraft' });
export const MembershipAmendment = z
  .strictObject({ ...FIELDS, member: FIELDS.member.optional(), group: FIELDS.group.optional() })
  .meta({ id: 'MembershipAmendment' });

export const Membership = z
  .strictObject({
    ...RECORD,
    member: ActorRef,
    group: ActorRef,
    role: z.string().nullable(),
    represents: z.boolean(),
    validFrom: DateText.nullable(),
    validTo: DateText.nullable(),
  })
  .meta({ id: 'Membership', description: 'Who belongs to what over which days, and who speaks for it (Popolo).' });

export const MembershipAnswer = answerOf('Membership', Membership);
export const MembershipPage = pageOf('Membership', Membership);
export const MembershipHistory = historyOf('Membership', Membership);

export const MembershipFilters = {
  member: named('an actor').optional(),
  group: named('an actor').optional(),
  represents: flag()
    .optional()
    .meta({ description: 'Only those that speak for the group, or only those that do not.' }),
};
