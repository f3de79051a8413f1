import { z } from 'zod';
import { DEFAULT_QUORUM } from '../../domain/measures/cohesion.ts';
import { INTERVALS } from '../../domain/vocabulary.ts';
import { asOf, knownAt, listParameter, minRevision } from '../../http/request/query.ts';
import { INCLUDED } from '../../http/tables/table.ts';
import { DateText, ImpliedBy, named, SHOWN_ORIGIN } from '../../nouns/shapes.ts';
import { Voice } from '../../nouns/stance.ts';
import { EVIDENCE_FILTER, staleAfter } from '../evidence-filter.ts';
import { INCLUDES, POSITIONS_VERSION } from './schema.ts';

/** For questions with figures about groups. */
export const quorum = z
  .string()
  .regex(/^(0(\.\d{1,4})?|1(\.0{1,4})?)$/, 'must be a share from 0 to 1, such as 0.5')
  .transform(Number)
  .optional()
  .meta({
    description: 'Share of a group’s members on the day that must have a level before it gets figures or a label.',
    type: 'number',
    minimum: 0,
    maximum: 1,
    default: DEFAULT_QUORUM,
  });

/** What `include=impliedBy` adds wherever an answer shows a level. */
export const ORIGIN =
  'impliedBy: with each implied level, the proposal from which it follows and the actor’s stance there.';
export const includeOrigin = listParameter(z.enum(['impliedBy']))
  .optional()
  .describe(ORIGIN);
for (const shape of [SHOWN_ORIGIN.impliedBy, ImpliedBy.shape.stance]) INCLUDED.add(shape, { include: 'impliedBy' });

/** The filters by which a question about many proposals selects them. */
export const PROPOSAL_FILTERS = {
  dossier: named('a dossier').optional().describe('Only proposals of this dossier.'),
  proposals: listParameter(named('a proposal')).optional().describe('Only these proposals, in this order.'),
  partOf: named('a proposal').optional().describe('Only the provisions of this package.'),
  tag: z.string().max(100).optional().describe('Only proposals with this tag.'),
};
const { proposals: _, ...OF_MANY } = PROPOSAL_FILTERS;

const MomentQuery = {
  asOf,
  knownAt,
  minRevision,
  method: z.literal(POSITIONS_VERSION).optional().describe('Version of the rule that resolves positions.'),
};

const LevelFilters = {
  actors: listParameter(named('an actor')).optional().describe('Only these actors, in this order, parties or not.'),
  group: named('an actor').optional().describe('Only the members of this group on the requested day.'),
  staleAfter,
  voice: Voice.optional().describe(
    'Only what actors said themselves, or only what others say about them. Default: both, side by side.',
  ),
  ...EVIDENCE_FILTER,
};

export const PositionsQuery = z.strictObject({
  ...MomentQuery,
  ...LevelFilters,
  quorum,
  include: listParameter(z.enum([...INCLUDES, 'impliedBy', 'all']))
    .optional()
    .describe(
      `What to add. statements: with their attribution chains (chain is the same), and what was said against them (doubts). sources. stance: how it was coded. previous: the level before. members: of a group, with counts, unity and each member’s position. ${ORIGIN} all: whole rows, which repeat what \`meta\` otherwise says once for all of them; without impliedBy.`,
    ),
});

export const ActorPositionsQuery = z.strictObject({
  ...MomentQuery,
  ...OF_MANY,
  staleAfter,
  voice: LevelFilters.voice,
  ...EVIDENCE_FILTER,
  quorum,
  include: PositionsQuery.shape.include,
});

export const MatrixQuery = z.strictObject({
  ...MomentQuery,
  ...LevelFilters,
  ...PROPOSAL_FILTERS,
  include: listParameter(z.enum(['marks', 'impliedBy', 'all']))
    .optional()
    .describe(
      `marks: what a drawn cell also shows (conditions with their state, what others say, doubts, what the actor expects). ${ORIGIN} all: whole cells, which repeat what other parts of the answer say.`,
    ),
  layout: z
    .enum(['tidy', 'grid', 'columns'])
    .optional()
    .describe(
      'tidy (default): a row for each cell. grid: a row for each proposal, in all table formats but NDJSON; a cell without a level has its `absence`. columns: arrays by field instead of rows, as application/vnd.demarche.columns+json.',
    ),
});

const TIMELINE = {
  knownAt,
  minRevision,
  method: MomentQuery.method,
  from: DateText.optional().describe('Only levels that still held on this day or began later.'),
  to: DateText.optional().describe('Only levels that began before this day.'),
  interval: z
    .enum(INTERVALS)
    .optional()
    .describe(
      'An evenly spaced series instead of periods: a row for the first day of each step, from `from` until before `to`, which are both required. Own voice, unless `voice=attributed`.',
    ),
  voice: Voice.optional().describe('Only this voice. Default: both.'),
  include: includeOrigin,
  ...EVIDENCE_FILTER,
};

export const ActorTimelineQuery = z.strictObject({
  ...TIMELINE,
  proposal: named('a proposal').optional().describe('Only this proposal.'),
  dossier: PROPOSAL_FILTERS.dossier,
  partOf: PROPOSAL_FILTERS.partOf,
});

export const ProposalTimelineQuery = z.strictObject({
  ...TIMELINE,
  actors: listParameter(named('an actor')).optional().describe('Only these actors, in this order, parties or not.'),
  group: named('an actor').optional().describe('Only actors that were members of this group in the requested period.'),
});
