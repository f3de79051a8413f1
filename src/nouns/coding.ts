import { z } from 'zod';
import { CODING_ROLES } from '../domain/vocabulary.ts';
import { choice, link, text } from './field-kinds.ts';
import { noun } from './noun.ts';
import { Directness, Level, Text } from './shapes.ts';
import { AmbiguityBasis } from './stance.ts';

export const CodingRole = z.enum(CODING_ROLES).meta({
  id: 'CodingRole',
  description: 'independent: a coder’s own reading. adjudication: a decision where coders disagree.',
});

/** Without commas, because these separate coders in a URL; in NFC, so that equal names are equal strings. */
export const Coder = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^,]*$/, 'must have no comma')
  .normalize('NFC')
  .describe('Name or initials of a coder, always the same for the same person.');

export const coding = noun({
  kind: 'coding',
  name: 'Coding',
  prefix: 'cod',
  about:
    'One coder’s reading of one statement: the level of an actor on a proposal. It changes no position, but shows how far coders agree.',
  fields: {
    coder: text(Coder).about('Name or initials of the coder, always the same for the same person.'),
    statement: link('statement').about('The statement that was read.'),
    actor: link('actor').about('The actor whose level was read.'),
    proposal: link('proposal').about('The proposal that the level is on.'),
    level: choice(Level).about('Level that the coder read in the statement.').concepts('level'),
    basis: choice(AmbiguityBasis)
      .optional()
      .about('What makes the level ambiguous; null for other levels.')
      .concepts('basis'),
    directness: choice(Directness)
      .optional()
      .about('How directly the level is stated; null if the coder did not record it.')
      .concepts('directness'),
    role: choice(CodingRole)
      .default('independent')
      .about('Whether the coding is independent or settles a disagreement. Default: independent.'),
    note: text(Text).optional().about('Note for readers; null if there is none.'),
  },
});
