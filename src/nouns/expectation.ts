import { choice, date, integer, link, references, text } from './field-kinds.ts';
import { answersOf, noun } from './noun.ts';
import { Text } from './shapes.ts';
import { Likelihood } from './stance.ts';

export const expectation = noun({
  kind: 'expectation',
  name: 'Expectation',
  prefix: 'exp',
  about:
    'What an actor expects to happen: how likely it holds an event to be. No stance: it says nothing of what anybody wants.',
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
    by: date().optional().about('The last day on which the event could still prove it right; null for ever.'),
    validFrom: date().about('When the holder came to expect it; of a month or a year, its last day counts.'),
    validTo: date().optional().about('The first day on which it no longer did; null where that is open.'),
    statements: references('statement', { table: 'expectationStatement', max: 50 }).about(
      'What it rests on: one statement at least.',
    ),
    note: text(Text).optional().about('A remark of the coder for readers; null where there is none.'),
  },
});

export const { draft: ExpectationDraft, amendment: ExpectationAmendment } = expectation;
export const {
  answer: ExpectationAnswer,
  page: ExpectationPage,
  history: ExpectationHistory,
} = answersOf('Expectation', expectation.record);
