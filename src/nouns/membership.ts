import { flag, link, text, uncertainDate } from './field-kinds.ts';
import { noun } from './noun.ts';
import { Line } from './shapes.ts';

export const membership = noun({
  kind: 'membership',
  name: 'Membership',
  prefix: 'mem',
  about: 'An actor’s membership in a group over time, or its right to speak for the group (Popolo).',
  fields: {
    member: link('actor').about('Actor that belongs to the group or speaks for it.').term('org:member'),
    group: link('actor').about('Actor that is the group.').term('org:organization'),
    role: text(Line)
      .optional()
      .about('Role of the member in the group, such as chair; null if not recorded.')
      .term('schema:roleName'),
    isMember: flag()
      .optional()
      .about(
        'Whether the actor counts as a member: a chair does, and also speaks for the group; an ambassador only speaks for it. Null or left out: it counts unless `represents` is true. At least one of the two must hold.',
      ),
    represents: flag().default(false).about('Whether what the member says counts as said by the group itself.'),
    validFrom: uncertainDate()
      .optional()
      .about(
        'First day of the membership; null if open. If the date is uncertain, it holds for certain from its last possible day.',
      )
      .term('schema:validFrom'),
    validTo: uncertainDate()
      .optional()
      .about('First day after the membership; null if it still holds. `/2025-05-16`: it had ended by then.'),
  },
});
