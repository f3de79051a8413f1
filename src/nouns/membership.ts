import { z } from 'zod';
import { ActorRef, answerOf, DateText, historyOf, Line, named, pageOf, RECORD } from './shapes.ts';

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

const Membership = z
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
