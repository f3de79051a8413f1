import { z } from 'zod';
import { asOf, flag, knownAt, list, minRevision } from '../../http/query.ts';
import { DateText, named } from '../shapes.ts';
import { Voice } from '../stances/schema.ts';
import { METHOD } from './schema.ts';

const INCLUDES = ['statements', 'chain', 'sources', 'members'] as const;

const MomentQuery = {
  asOf,
  knownAt,
  minRevision,
  method: z.literal(METHOD).optional().describe('The version of the rule by which positions are resolved.'),
};

const Selection = {
  actors: list(named('an actor')).optional().describe('Only these, in this order, parties or not.'),
  group: named('an actor').optional().describe('The members of this group on the day asked.'),
  voice: Voice.optional().describe(
    'Only what holders said themselves, or only what others say of them. Default: both, side by side.',
  ),
  firstHand: flag().optional().meta({ description: 'true: only what holders said themselves, named, or voted.' }),
};

export const PositionsQuery = z.strictObject({
  ...MomentQuery,
  ...Selection,
  include: list(z.enum(INCLUDES))
    .optional()
    .describe(
      'statements (with their attribution chains; chain is the same), sources, members (each member’s own position).',
    ),
});

export const ActorPositionsQuery = z.strictObject({
  ...MomentQuery,
  dossier: named('a dossier').optional(),
  tag: z.string().max(100).optional(),
  voice: Selection.voice,
  firstHand: Selection.firstHand,
  include: PositionsQuery.shape.include,
});

export const MatrixQuery = z.strictObject({
  ...MomentQuery,
  ...Selection,
  dossier: named('a dossier').optional(),
  proposals: list(named('a proposal')).optional(),
  tag: z.string().max(100).optional().describe('Only proposals with this tag.'),
  layout: z
    .enum(['tidy', 'grid'])
    .optional()
    .describe('For CSV and Parquet: a row a cell (default), or a row a proposal.'),
});

export const TimelineQuery = z.strictObject({
  knownAt,
  minRevision,
  method: MomentQuery.method,
  proposal: named('a proposal').optional(),
  dossier: named('a dossier').optional(),
  from: DateText.optional().describe('Only what still held on this day or began later.'),
  to: DateText.optional().describe('Only what began before this day.'),
  voice: Voice.optional(),
});
