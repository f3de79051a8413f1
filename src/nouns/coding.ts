import { z } from 'zod';
import { CODING_ROLES } from '../domain/vocabulary.ts';
import { ActorRef, answerOf, historyOf, named, pageOf, RECORD, Ref, Text } from './shapes.ts';
import { AmbiguityBasis, Level } from './stance.ts';

export const CodingRole = z.enum(CODING_ROLES).meta({
  id: 'CodingRole',
  description: 'independent: a coder’s own reading. adjudication: what was settled where coders disagree.',
});

/** No comma, because lists of coders in a URL are joined by it; composed, so that one name is one text. */
export const Coder = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^,]*$/, 'must have no comma')
  .normalize('NFC')
  .describe('A name or initials, always the same for the same person.');

const FIELDS = {
  coder: Coder,
  statement: named('a statement'),
  actor: named('an actor').describe('Whose level was read: id or slug of an actor.'),
  proposal: named('a proposal'),
  level: Level,
  basis: AmbiguityBasis.nullish().describe('For an ambiguous level, and for no other.'),
  role: CodingRole.nullish().describe('independent unless said.'),
  note: Text.nullish(),
};

export const CodingDraft = z.strictObject(FIELDS).meta({ id: 'CodingDraft' });
export const CodingAmendment = z
  .strictObject({
    ...FIELDS,
    coder: FIELDS.coder.optional(),
    statement: FIELDS.statement.optional(),
    actor: FIELDS.actor.optional(),
    proposal: FIELDS.proposal.optional(),
    level: Level.optional(),
  })
  .meta({ id: 'CodingAmendment' });

const Coding = z
  .strictObject({
    ...RECORD,
    coder: z.string(),
    statement: Ref,
    actor: ActorRef,
    proposal: Ref,
    level: Level,
    basis: AmbiguityBasis.nullable(),
    role: CodingRole,
    note: z.string().nullable(),
  })
  .meta({
    id: 'Coding',
    description:
      'One coder’s reading of one statement: the level of an actor on a proposal. No stance, and it moves no position: it tells how far coders agree.',
  });

export const CodingAnswer = answerOf('Coding', Coding);
export const CodingPage = pageOf('Coding', Coding);
export const CodingHistory = historyOf('Coding', Coding);
