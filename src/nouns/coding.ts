import { z } from 'zod';
import { CODING_ROLES } from '../domain/vocabulary.ts';
import { choice, link, text } from './field-kinds.ts';
import { noun } from './noun.ts';
import { Directness, Level, Text } from './shapes.ts';
import { AmbiguityBasis } from './stance.ts';

export const CodingRole = z.enum(CODING_ROLES).meta({
  id: 'CodingRole',
  description: 'independent: a coder’s own reading. adjudication: what was settled where coders disagree.',
});

/** Without commas, because these separate coders in a URL; in NFC, so that equal names are equal strings. */
export const Coder = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^,]*$/, 'must have no comma')
  .normalize('NFC')
  .describe('A name or initials, always the same for the same person.');

export const coding = noun({
  kind: 'coding',
  name: 'Coding',
  prefix: 'cod',
  about:
    'One coder’s reading of one statement: the level of an actor on a proposal. It is no stance and changes no position, but shows how far coders agree.',
  fields: {
    coder: text(Coder).about('Who read the statement: a name or initials, always the same for the same person.'),
    statement: link('statement').about('What was read.'),
    actor: link('actor').about('Whose level was read.'),
    proposal: link('proposal').about('On which proposal.'),
    level: choice(Level).about('The level that the coder reads out of the statement.').concepts('level'),
    basis: choice(AmbiguityBasis)
      .optional()
      .about('What makes the level ambiguous; null for every other level.')
      .concepts('basis'),
    directness: choice(Directness)
      .optional()
      .about('How directly the coder finds it said; null where the coder did not say.')
      .concepts('directness'),
    role: choice(CodingRole)
      .default('independent')
      .about('Whether it is a reading of its own or settles a disagreement. Default: independent.'),
    note: text(Text).optional().about('A remark of the coder for readers; null where there is none.'),
  },
});
