import { choice, integer, link, references, text, uncertainDate } from './field-kinds.ts';
import { noun } from './noun.ts';
import { Text } from './shapes.ts';
import { Likelihood } from './stance.ts';

export const expectation = noun({
  kind: 'expectation',
  name: 'Expectation',
  prefix: 'exp',
  about:
    'What an actor expects to happen: how likely it holds an event to be. It is no stance: it does not say what anybody wants.',
  fields: {
    holder: link('actor').about('Who expects it.'),
    event: link('event').about('What is expected: usually a hypothetical event.'),
    likelihood: choice(Likelihood)
      .optional()
      .about('An ICD-203 term, which stands for a band of per cent. Either this or `percent`; the other is null.')
      .concepts('likelihood'),
    percent: integer(0, 100)
      .optional()
      .about('A probability that the holder named, in per cent; null where a term was given.'),
    by: uncertainDate()
      .optional()
      .about(
        'The last day on which the event could still prove it right, for a month or a year its last day; null without a deadline. If the date is uncertain, an event within the days that it may mean leaves the outcome open.',
      ),
    validFrom: uncertainDate().about(
      'When the holder came to expect it. It holds for certain from the last day that this date may mean.',
    ),
    validTo: uncertainDate()
      .optional()
      .about('The first day on which it no longer did; null where that is open. `/2025-05-16`: it had ended by then.'),
    statements: references('statement', { table: 'expectationStatement', max: 50 }).about(
      'The statements that it rests on, at least one.',
    ),
    note: text(Text).optional().about('A remark of the coder for readers; null where there is none.'),
  },
});
