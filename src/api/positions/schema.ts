import { z } from 'zod';
import { UNITY_LABELS } from '../../domain/measures/cohesion.ts';
import { ABSENCES, STAGES } from '../../domain/vocabulary.ts';
import { ConditionRecord } from '../../nouns/condition.ts';
import {
  ActorRef,
  ActorType,
  component,
  DayText,
  EdtfText,
  Level,
  MomentMeta,
  Ref,
  SHOWN_DIRECTNESS,
  StanceRef,
} from '../../nouns/shapes.ts';
import { Source } from '../../nouns/source.ts';
import { AmbiguityBasis, Confidence, Likelihood, Voice } from '../../nouns/stance.ts';
import { Statement } from '../../nouns/statement.ts';

/** The version of the rule by which positions are resolved; a permalink names it. */
export const POSITIONS_VERSION = '1';

/** The parts of a row that are shown only if `include` asks for them. */
export const INCLUDES = ['statements', 'chain', 'sources', 'stance', 'previous', 'members'] as const;

/*
 * Rows of positions leave out whatever is empty: `level` is their only null, there are no empty lists, and nothing
 * repeats what the answer's meta says for all rows. docs/api-design.md has the rule, and which readers need which member.
 */

export const since = EdtfText.describe(
  'Since when the actor has been at this level without a break, as far as is known; as coarse as it was given.',
);
const until = EdtfText.describe('The first day on which it no longer held. Left out where no end is known.');

const certainty = z
  .enum(['certain', 'possible'])
  .describe(
    'certain: at this level on the day asked whatever the true dates are. possible: it may have been. Left out where `meta.certainty` says it for all rows, that is, without dates=possible.',
  );

const confirmedOn = EdtfText.describe(
  'The last day, by the day asked, on which the deciding stance was said: a later statement under it confirms it. Left out where that is `since`.',
);

/** Why a row has no level of its own. */
export const Absence = z.enum(ABSENCES).meta({
  id: 'Absence',
  description:
    'Why there is no level. silent: somebody looked, and it had said nothing: a coverage record holds it on that day, or it took part in a vote on the proposal. not_coded: nobody looked, or the proposal was not on the table that day (`stage`). left_out: it has one on record that may hold on the day, which the question leaves out (voice, firstHand, directness, dates, publishedBy, staleAfter).',
});

/** The actors without a level, by reason. */
export const ABSENTEES = {
  silent: z.array(ActorRef).describe('Without a level, though somebody looked.'),
  notCoded: z.array(ActorRef).describe('Without a level, and nobody looked.'),
  leftOut: z.array(ActorRef).describe('Whose level the question leaves out.'),
};

/** Describes fields that only whole rows have: elsewhere the answer says them once, or other fields imply them. */
export const WHOLE_ROWS = 'With include=all or fields, and in tables.';

const StanceBrief = component('StanceBrief', 'The stance that decides.', {
  id: z.string(),
  ...SHOWN_DIRECTNESS,
  basis: AmbiguityBasis.optional().describe('Why the level is `ambiguous`.'),
  firstHand: z.boolean().optional().describe('Left out for a ballot, which always is first hand.'),
  impliedBy: Ref.extend({ stance: z.string().optional() })
    .meta({ id: 'ImpliedBy', description: 'The proposal from whose level an implied level follows.' })
    .optional()
    .describe('Of an implied level: the proposal from whose level it follows, and the holder’s stance there.'),
  adjudication: z
    .strictObject({ id: z.string(), level: Level })
    .optional()
    .describe('The adjudicated coding of a statement under it, where that is at another level. It changes nothing.'),
  evidence: z.array(z.string()).optional().describe('The ids of the statements that it rests on.'),
  event: Ref.optional().describe(
    'The roll call, for a recorded vote. Left out where it is `meta.event`: a stance that names neither event nor evidence rests on that.',
  ),
  revision: z.int().optional().describe('With include=stance, like all that follows.'),
  validFrom: EdtfText.optional(),
  confidence: Confidence.optional(),
  likelihood: Likelihood.optional(),
  salience: z.int().optional(),
});

const PreviousPosition = component(
  'PreviousPosition',
  'The level before this one. `until` is earlier than `since` of the present one where nothing is known between.',
  { level: Level, since: DayText, until: DayText, stance: StanceRef },
);

const Candidate = component('Candidate', 'One of the stances of the same first day that disagree.', {
  level: Level,
  validFrom: EdtfText,
  via: ActorRef.optional(),
  stance: StanceRef,
});

const via = ActorRef.optional().describe('Who spoke for the actor.');
const contested = z
  .boolean()
  .optional()
  .describe('Stances of the same first day disagree; candidates lists them all. Left out where they do not.');
const independentSources = z
  .int()
  .optional()
  .describe(
    'Outlets that stand behind it; copies and retellings of one report count once. Left out of a mere ballot, where it is 1.',
  );

const VOICED = {
  contested,
  candidates: z.array(Candidate).optional().describe('Where it is contested.'),
  previous: PreviousPosition.optional().describe('With include=previous, where there was one.'),
  conditions: z.array(ConditionRecord).optional().describe('With their state at the moment asked.'),
  independentSources,
  statements: z.array(Statement).optional().describe('With include=statements.'),
  sources: z.array(Source).optional().describe('With include=sources.'),
};

export const Claimant = Ref.extend({ id: z.string().nullable() }).meta({
  id: 'Claimant',
  description: 'Who says so. Without an id: somebody who is no actor of the ledger, such as unnamed sources.',
  examples: [{ id: null, slug: null, name: 'unnamed sources' }],
});

const AttributedPosition = component('AttributedPosition', 'What somebody else says the actor’s level is.', {
  claimant: Claimant,
  level: Level,
  via: ActorRef.optional().describe('The representative of whom it is said. Left out where it is the actor itself.'),
  since,
  until: until.optional(),
  certainty: certainty.optional(),
  confirmedOn: confirmedOn.optional(),
  stance: StanceBrief,
  ...VOICED,
});

export const LevelCounts = component('LevelCounts', 'How many are at each level.', {
  support: z.int(),
  conditional_support: z.int(),
  neutral: z.int(),
  conditional_opposition: z.int(),
  oppose: z.int(),
  ambiguous: z.int(),
});

export const DirectnessCounts = component('DirectnessCounts', 'Levels by how directly they follow from the record.', {
  explicit: z.int(),
  implied: z.int(),
  inferred: z.int(),
});

export const Unity = component('Unity', 'How united levels are. Null, never 0, where there is too little.', {
  n: z.int().describe('How many are counted: those on the scale.'),
  agreementA: z.number().nullable().describe('van der Eijk’s A, −1 to 1. Null for too little.'),
  rice: z.number().nullable().describe('Rice: |Y−N| / (Y+N), 0 to 1. Null where none is on either side.'),
  riceByChance: z.number().nullable().describe('The Rice index of coin flips for as many; null where Rice is.'),
  label: z.enum(UNITY_LABELS).nullable(),
  reason: z
    .string()
    .nullable()
    .describe('Why there is no figure: too few of the members have a level. Null where there is one.'),
  rule: z.string().describe('How the label is read from the figures.'),
});

const MemberPosition = component('MemberPosition', 'Where one member of the group stands.', {
  actor: ActorRef,
  membership: z
    .literal('possible')
    .optional()
    .describe('With dates=possible, of one that may have been a member on the day. Left out where that is certain.'),
  level: Level.nullable(),
  stance: StanceRef.optional(),
});

export const ClaimedLevel = z.strictObject({ claimant: Claimant, level: Level, stance: StanceRef });
const Claims = component(
  'ClaimsAbout',
  'What the members say another actor’s level is: they may be divided about somebody else.',
  {
    holder: ActorRef.describe('The actor of whom it is said.'),
    levels: LevelCounts,
    unity: Unity,
    claims: z.array(ClaimedLevel),
  },
);

const GroupMembers = component(
  'Members',
  'The group’s members of that day, beside its official line and never instead of it.',
  {
    count: z.int(),
    levels: LevelCounts,
    directness: DirectnessCounts,
    ...ABSENTEES,
    unity: Unity,
    claims: z.array(Claims).optional().describe('Where there are any.'),
    positions: z.array(MemberPosition).optional().describe('With include=members.'),
  },
);

export const Stage = z.enum(STAGES).meta({
  id: 'Stage',
  description:
    'Whether the proposal was on the table on the day asked. It is open where it was, whatever its dates mean; tabling in the month or year in which it was tabled, before the last day of that; closing in that in which it closed, after the first day. After it closed, a position on it is history.',
});

const level = Level.nullable().describe('The actor’s own voice. Null is none: never 0, never neutral.');
export const OWN_VOICE = {
  level,
  absence: Absence.optional().describe('Where there is no level: why.'),
  voice: Voice.optional().describe(`own; attributed where only others speak of it (level is null then). ${WHOLE_ROWS}`),
  via,
  since: since.optional(),
  until: until.optional(),
  certainty: certainty.optional(),
  confirmedOn: confirmedOn.optional(),
  stance: StanceBrief.optional(),
  ...VOICED,
  attributed: z.array(AttributedPosition).optional().describe('What others say, beside it and never merged with it.'),
  members: GroupMembers.optional().describe('With include=members, for a group with members on that day.'),
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
  'One actor’s position on the proposal at the moment asked: derived, never stored. Empty fields are left out.',
  { actor: PositionActor, ...OWN_VOICE },
);
const ActorPosition = component(
  'ActorPosition',
  'The actor’s position on one proposal at the moment asked: derived, never stored.',
  { proposal: Ref, stage: Stage, ...OWN_VOICE },
);

export const AnswerMeta = {
  ...MomentMeta,
  method: z.string(),
  total: z.int().describe('Rows.'),
  levels: LevelCounts.describe('Over the rows, own voice.'),
  directness: DirectnessCounts.describe('Of the rows that have a level, by how directly it follows from the record.'),
  silent: z.int().describe('Rows without a level, though somebody looked.'),
  notCoded: z.int().describe('Rows without a level, where nobody looked.'),
  leftOut: z.int().describe('Rows whose level the question leaves out.'),
  certainty: certainty.optional().describe('Of all rows. Left out with dates=possible: each row then has its own.'),
  permalink: z.string().describe('The same question with everything pinned: the same bytes whenever it is asked.'),
};

export const PositionsAnswer = component('PositionsAnswer', 'The positions of all actors on one proposal.', {
  data: z.array(Position),
  meta: z.strictObject({
    proposal: Ref,
    stage: Stage,
    event: Ref.optional().describe('The roll call on which each stance rests that names neither event nor evidence.'),
    ...AnswerMeta,
  }),
});
export const ActorPositionsAnswer = component('ActorPositionsAnswer', 'The positions of one actor on all proposals.', {
  data: z.array(ActorPosition),
  meta: z.strictObject({ actor: ActorRef, ...AnswerMeta }),
});
