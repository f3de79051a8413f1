import { flag, link, text, uncertainDate } from './field-kinds.ts';
import { noun } from './noun.ts';
import { Line } from './shapes.ts';

export const membership = noun({
  kind: 'membership',
  name: 'Membership',
  prefix: 'mem',
  about: 'Who belongs to what over which days, and who speaks for it (Popolo).',
  fields: {
    member: link('actor').about('Who belongs to the group or speaks for it.').term('org:member'),
    group: link('actor').about('The group.').term('org:organization'),
    role: text(Line)
      .optional()
      .about('What the member is in the group, such as chair; null where it is not said.')
      .term('schema:roleName'),
    isMember: flag()
      .optional()
      .about(
        'Whether it counts among the members of the group: a chair does, and speaks for it; an ambassador only speaks for it. Null or left out: it counts unless it represents the group. A membership must do one of the two.',
      ),
    represents: flag().default(false).about('The member speaks for the group: what it says counts as the group’s own.'),
    validFrom: uncertainDate()
      .optional()
      .about(
        'The first day of the membership; null where that is open. It holds for certain from the last day that this date may mean.',
      )
      .term('schema:validFrom'),
    validTo: uncertainDate()
      .optional()
      .about(
        'The first day on which it no longer held; null where it still holds. `/2025-05-16`: it had ended by then.',
      ),
  },
});
