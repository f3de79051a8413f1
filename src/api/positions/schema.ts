import { z } from 'zod';
import { UNITY_LABELS } from '../../domain/measures/cohesion.ts';
import { ABSENCES, STAGES } from '../../domain/vocabulary.ts';
import { INCLUDED } from '../../http/tables/table.ts';
import { ConditionRecord } from '../../nouns/condition.ts';
import {
  ActorRef,
  ActorType,
  component,
  DayText,
  EdtfText,
  ImpliedBy,
  Level,
  MomentMeta,
  Ref,
  SHOWN_DIRECTNESS,
  StanceRef,
} from '../../nouns/shapes.ts';
import { Source } from '../../nouns/source.ts';
import { AmbiguityBasis, Confidence, Likelihood, Voice } from '../../nouns/stance.ts';
import { Doubt, Statement } from '../../nouns/statement.ts';

/** The version of the rule by which positions are resolved; a permalink names it. */
export const POSITIONS_VERSION = '1';

/** The parts of a row that are shown only if `include` asks for them. */
export const INCLUDES = ['statements', 'chain', 'sources', 'stance', 'previous', 'members'] as const;

/*
 * Rows of positions leave out whatever is empty: `level` is their only null, there are no empty lists, and nothing
 * repeats what the answer's meta says for all rows. docs/api-design.md has the rule, and which readers need which member.
 */

export const since = EdtfText.describe(
  'Since when the actor has been at this level without a known break, as precise as recorded.',
);
const until = EdtfText.describe('First day on which the level no longer held. Left out if no end is known.');

const certainty = z
  .enum(['certain', 'possible'])
  .describe(
    'certain: at this level on the requested day, whatever the exact dates are. possible: it may have been. Without dates=possible it is left out, as `meta.certainty` holds for all rows.',
  );

const confirmedOn = EdtfText.describe(
  'Last day, up to the requested one, on which a statement confirmed the deciding stance. Left out if that is `since`.',
);

/** Why a row has no level of its own. */
export const Absence = z.enum(ABSENCES).meta({
  id: 'Absence',
  description:
    'Why there is no level. silent: the actor is known to have said nothing, because a coverage record includes it on that day or it took part in a vote on the proposal. not_coded: its statements were not searched, what it said is under no stance, or the proposal was not on the table that day (`stage`). left_out: it has a level on record that may hold on the day, which the request’s filters exclude (voice, firstHand, directness, dates, publishedBy, staleAfter).',
});

/** The actors without a level, by reason. */
export const ABSENTEES = {
  silent: z.array(ActorRef).describe('Actors without a level, known to have said nothing.'),
  notCoded: z.array(ActorRef).describe('Actors without a level that were not searched.'),
  leftOut: z.array(ActorRef).describe('Actors whose level the request’s filters exclude.'),
};

/** Describes fields that only whole rows have: elsewhere the answer says them once, or other fields imply them. */
export const WHOLE_ROWS = 'Shown with include=all or fields, and in tables.';

const StanceBrief = component('StanceBrief', 'The stance that decides a position.', {
  id: z.string(),
  ...SHOWN_DIRECTNESS,
  basis: AmbiguityBasis.optional().describe('Why the level is `ambiguous`; left out for others.'),
  firstHand: z.boolean().optional().describe('Whether the actor or its representative said it. Left out for a ballot.'),
  impliedBy: ImpliedBy.optional().describe(
    'For an implied level, the proposal from whose level it follows, and the actor’s stance there.',
  ),
  adjudication: z
    .strictObject({ id: z.string(), level: Level })
    .optional()
    .describe('Adjudicated coding of a supporting statement, if it is at another level. For information only.'),
  evidence: z.array(z.string()).optional().describe('Ids of the statements that support the stance.'),
  event: Ref.optional().describe(
    'Roll call of a recorded vote. Left out if it is `meta.event`: a stance with neither event nor evidence rests on that.',
  ),
  revision: z.int().optional().describe('Number of the revision; this and the fields below with include=stance.'),
  validFrom: EdtfText.optional(),
  confidence: Confidence.optional(),
  likelihood: Likelihood.optional(),
  salience: z.int().optional(),
  parameters: z.record(z.string(), z.unknown()).optional(),
});

const PreviousPosition = component(
  'PreviousPosition',
  'The level before the present one. If `until` is earlier than the present `since`, nothing is known in between.',
  { level: Level, since: DayText, until: DayText, stance: StanceRef },
);

const Candidate = component('Candidate', 'One of several stances with the same first day that disagree.', {
  level: Level,
  validFrom: EdtfText,
  via: ActorRef.optional(),
  stance: StanceRef,
});

const via = ActorRef.optional().describe('Representative who spoke for the actor.');
const contested = z
  .boolean()
  .optional()
  .describe('Whether stances with the same first day disagree; `candidates` lists them. Left out if not.');
const independentSources = z
  .int()
  .optional()
  .describe(
    'Number of outlets behind the level; copies and retellings of one report count once. Left out for a ballot alone, where it is 1.',
  );

const VOICED = {
  contested,
  candidates: z.array(Candidate).optional().describe('The stances that disagree, if `contested`.'),
  previous: PreviousPosition.optional().describe('The level before this one, with include=previous.'),
  conditions: z.array(ConditionRecord).optional().describe('Conditions of the stance, each with its state.'),
  independentSources,
  statements: z.array(Statement).optional().describe('The statements, with include=statements.'),
  doubts: z
    .array(Doubt)
    .optional()
    .describe('With include=statements: statements, up to the requested day, against those behind the level.')
    .register(INCLUDED, { include: 'statements' }),
  sources: z.array(Source).optional().describe('Their sources, with include=sources.'),
};

export const Claimant = Ref.extend({ id: z.string().nullable() }).meta({
  id: 'Claimant',
  description:
    'Who attributes a level to an actor. Without an id: someone who is not an actor in the ledger, such as unnamed sources.',
  examples: [{ id: null, slug: null, name: 'unnamed sources' }],
});

const AttributedPosition = component('AttributedPosition', 'What somebody else says the actor’s level is.', {
  claimant: Claimant,
  level: Level,
  via: ActorRef.optional().describe('Representative that the claim is about. Left out if it is the actor itself.'),
  since,
  until: until.optional(),
  certainty: certainty.optional(),
  confirmedOn: confirmedOn.optional(),
  stance: StanceBrief,
  ...VOICED,
});

export const LevelCounts = component('LevelCounts', 'Number of entries at each level.', {
  support: z.int(),
  conditional_support: z.int(),
  neutral: z.int(),
  conditional_opposition: z.int(),
  oppose: z.int(),
  ambiguous: z.int(),
});

export const DirectnessCounts = component('DirectnessCounts', 'Counts of levels, by how directly they follow.', {
  explicit: z.int(),
  implied: z.int(),
  inferred: z.int(),
});

export const Unity = component('Unity', 'How united levels are. Figures are null, never 0, for too few levels.', {
  n: z.int().describe('Number of levels on the scale, which are counted.'),
  agreementA: z.number().nullable().describe('Van der Eijk’s A, −1 to 1. Null for too few levels.'),
  rice: z.number().nullable().describe('Rice index |Y−N| / (Y+N), 0 to 1. Null if none takes a side.'),
  riceByChance: z.number().nullable().describe('Rice index to expect of as many coin flips; null if `rice` is.'),
  label: z.enum(UNITY_LABELS).nullable(),
  reason: z
    .string()
    .nullable()
    .describe('Why a figure or the label is missing: too few levels, or none takes a side. Null if none is.'),
  rule: z.string().describe('How `label` follows from the figures, in words.'),
});

const MemberPosition = component('MemberPosition', 'Where one member of the group stands.', {
  actor: ActorRef,
  membership: z
    .literal('possible')
    .optional()
    .describe('With dates=possible, for one that may have been a member on the day. Left out if that is certain.'),
  level: Level.nullable(),
  certainty: certainty.optional(),
  stance: StanceRef.optional(),
});

export const ClaimedLevel = z.strictObject({
  claimant: Claimant,
  level: Level,
  certainty: certainty.optional(),
  doubts: z
    .array(Doubt)
    .optional()
    .describe('Statements against those behind the claim, with include=statements or marks.'),
  stance: StanceRef,
});
const Claims = component(
  'ClaimsAbout',
  'What a group’s members say another actor’s level is: they may be divided about it.',
  {
    holder: ActorRef.describe('The actor that the claims are about.'),
    levels: LevelCounts,
    unity: Unity,
    claims: z.array(ClaimedLevel),
  },
);

const GroupMembers = component(
  'Members',
  'A group’s members on that day, shown beside its official line and never instead of it.',
  {
    count: z.int(),
    levels: LevelCounts,
    directness: DirectnessCounts,
    ...ABSENTEES,
    unity: Unity,
    claims: z.array(Claims).optional().describe('Claims of members about others, if any.'),
    positions: z.array(MemberPosition).optional().describe('Each member’s position, with include=members.'),
  },
);

export const Stage = z.enum(STAGES).meta({
  id: 'Stage',
  description:
    'Whether the proposal was on the table on the requested day. untabled: not yet. tabling: perhaps, in the month or year in which it was tabled. open: yes. closing: perhaps no longer, in the month or year in which it closed. closed: no longer; a position on it is history.',
});

const level = Level.nullable().describe('Level in the actor’s own voice. Null means no level, which is not neutral.');
export const OWN_VOICE = {
  level,
  absence: Absence.optional().describe('Why there is no level, if there is none.'),
  voice: Voice.optional().describe(`own; attributed where only others speak of it (level is null then). ${WHOLE_ROWS}`),
  via,
  since: since.optional(),
  until: until.optional(),
  certainty: certainty.optional(),
  confirmedOn: confirmedOn.optional(),
  stance: StanceBrief.optional(),
  ...VOICED,
  attributed: z.array(AttributedPosition).optional().describe('What others say the level is, apart from `level`.'),
  members: GroupMembers.optional().describe('Members of a group on that day, with include=members.'),
};

/** A short reference to a record that many rows name: a slug that identifies it, and a name to show. */
export const RowActor = z
  .strictObject({
    id: z.string().optional().describe(WHOLE_ROWS),
    slug: z.string(),
    name: z.string().optional(),
    type: ActorType.optional().describe(WHOLE_ROWS),
  })
  .meta({
    id: 'RowActor',
    description: 'An actor, as rows name it.',
    examples: [{ slug: 'ukraine', name: 'Ukraine' }],
  });

const PositionActor = RowActor.required({ name: true }).meta({
  id: 'PositionActor',
  description: 'An actor by its slug, with its name to show.',
  examples: [{ slug: 'ukraine', name: 'Ukraine' }],
});
const Position = component(
  'Position',
  'One actor’s position on the proposal at the requested moment: derived, never stored. Empty fields are left out.',
  { actor: PositionActor, ...OWN_VOICE },
);
const ActorPosition = component(
  'ActorPosition',
  'The actor’s position on one proposal at the requested moment: derived, never stored.',
  { proposal: Ref, stage: Stage, ...OWN_VOICE },
);

export const AnswerMeta = {
  ...MomentMeta,
  method: z.string(),
  total: z.int().describe('Number of rows.'),
  levels: LevelCounts.describe('Number of rows at each level, in the actors’ own voice.'),
  directness: DirectnessCounts.describe('Number of rows with a level, by how directly it follows.'),
  silent: z.int().describe('Number of rows with absence `silent`.'),
  notCoded: z.int().describe('Number of rows with absence `not_coded`.'),
  leftOut: z.int().describe('Number of rows with absence `left_out`.'),
  certainty: certainty.optional().describe('Certainty of all rows. With dates=possible, each row has its own.'),
  permalink: z.string().describe('URL of this request with every parameter pinned; it always returns the same bytes.'),
};

export const PositionsAnswer = component('PositionsAnswer', 'The positions of all actors on one proposal.', {
  data: z.array(Position),
  meta: z.strictObject({
    proposal: Ref,
    stage: Stage,
    event: Ref.optional().describe('Roll call behind all stances that have neither event nor evidence.'),
    ...AnswerMeta,
  }),
});
export const ActorPositionsAnswer = component('ActorPositionsAnswer', 'The positions of one actor on all proposals.', {
  data: z.array(ActorPosition),
  meta: z.strictObject({ actor: ActorRef, ...AnswerMeta }),
});
