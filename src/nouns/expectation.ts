import { choice, integer, link, references, text, uncertainDate } from './field-kinds.ts';
import { noun } from './noun.ts';
import { Text } from './shapes.ts';
import { Likelihood } from './stance.ts';

export const expectation = noun({
  kind: 'expectation',
  name: 'Expectation',
  prefix: 'exp',
  about: 'How likely an actor holds an event to be. Unlike a stance, it does not say what anybody wants.',
  fields: {
    holder: link('actor').about('Actor that expects the event.'),
    event: link('event').about('Event that is expected, usually a hypothetical one.'),
    likelihood: choice(Likelihood)
      .optional()
      .about('ICD-203 term, which stands for a range of percentages. Either this or `percent`; the other is null.')
      .concepts('likelihood'),
    percent: integer(0, 100).optional().about('Probability that the holder stated, 0 to 100; null if it used a term.'),
    by: uncertainDate()
      .optional()
      .about(
        'Last day on which the event can still fulfil the expectation (for a month or a year, its last day); null without a deadline. If this date is uncertain, an event within its possible days leaves the outcome open.',
      ),
    validFrom: uncertainDate().about(
      'When the holder came to expect it. If the date is uncertain, it holds for certain from its last possible day.',
    ),
    validTo: uncertainDate()
      .optional()
      .about('First day on which the holder no longer expected it; null if open. `/2025-05-16`: it had ended by then.'),
    statements: references('statement', { table: 'expectationStatement', max: 50 }).about(
      'Statements that support the expectation, at least one.',
    ),
    note: text(Text).optional().about('Note for readers; null if there is none.'),
  },
});
