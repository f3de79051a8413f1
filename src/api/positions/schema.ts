import { z } from 'zod';
import { UNITY_LABELS } from '../../domain/measures/cohesion.ts';
import { ABSENCES } from '../../domain/vocabulary.ts';
import { Condition } from '../../nouns/condition.ts';
import {
  ActorRef,
  Day,
  DIRECTNESS,
  Directness,
  EdtfText,
  Level,
  MomentMeta,
  Ref,
  StanceId,
  StanceRef,
} from '../../nouns/shapes.ts';
import { Source } from '../../nouns/source.ts';
import { AmbiguityBasis, Confidence, Likelihood, Voice } from '../../nouns/stance.ts';
import { Statement } from '../../nouns/statement.ts';

/** The version of the rule by which positions are resolved; a permalink names it. */
export const POSITIONS_VERSION = '1';

const since = EdtfText.describe(
  'When the actor came to this level, without a break, as far as is known; as coarse as it was given. Null without a level.',
);
const until = EdtfText.nullable().describe('The first day on which it no longer held; null where no end is known.');

const certainty = z
  .enum(['certain', 'possible'])
  .describe(
    'certain: at this level on the day asked whatever the true dates are. possible: it may have been; with dates=possible only.',
  );

const confirmedOn = EdtfText.describe(
  'The last day, by the day asked, on which the deciding stance was said: a later statement under it confirms it. Null without a level.',
);

/** Of a row without a level of its own. */
export const Absence = z.enum(ABSENCES).meta({
  id: 'Absence',
  description:
    'Why there is no level. silent: somebody looked, and it had said nothing: a coverage record holds it on that day, or it took part in a vote on the proposal. not_coded: nobody looked, or the proposal was not on the table that day (`stage`). left_out: it has one on record that may hold on the day, which the question leaves out (voice, firstHand, directness, dates, publishedBy, staleAfter).',
});

/** Lists of those without a level. */
export const ABSENTEES = {
  silent: z.array(ActorRef).describe('Without a level, though somebody looked.'),
  notCoded: z.array(ActorRef).describe('Without a level, and nobody looked.'),
  leftOut: z.array(ActorRef).describe('Whose level the question leaves out.'),
};

/** The stance that decides. */
const StanceBrief = z
  .strictObject({
    id: z.string(),
    revision: z.int(),
    validFrom: EdtfText,
    basis: AmbiguityBasis.nullable(),
    confidence: Confidence.nullable(),
    likelihood: Likelihood.nullable(),
    salience: z.int().nullable(),
    firstHand: z.boolean(),
    ...DIRECTNESS,
    impliedBy: Ref.extend({ stance: z.string().nullable() })
      .nullable()
      .describe(
        'Of an implied level: the proposal from whose level it follows, and the holder’s stance there. Null of every other.',
      ),
    event: Ref.nullable().describe('The roll call, for a recorded vote; else null.'),
    adjudication: z
      .strictObject({ id: z.string(), level: Level })
      .nullable()
      .describe(
        'The adjudicated coding of a statement under it, where that is at another level; else null. It changes nothing.',
      ),
  })
  .meta({ id: 'StanceBrief', description: 'The stance that decides.' });

const PreviousPosition = z.strictObject({ level: Level, since: Day, until: Day, stance: StanceRef }).meta({
  id: 'PreviousPosition',
  description:
    'The level before this one. `until` is earlier than `since` of the present one where nothing is known between.',
});

const Candidate = z
  .strictObject({ level: Level, validFrom: EdtfText, via: ActorRef.nullable(), stance: StanceRef })
  .meta({ id: 'Candidate', description: 'One of the stances of the same first day that disagree.' });

const VOICED = {
  contested: z.boolean().describe('Stances of the same first day disagree; candidates lists them all.'),
  candidates: z.array(Candidate),
  previous: PreviousPosition.nullable(),
  conditions: z.array(Condition).describe('With their state at the moment asked.'),
  independentSources: z.int().describe('Outlets that stand behind it; copies and retellings of one report count once.'),
  statements: z.array(Statement).optional().describe('With include=statements.'),
  sources: z.array(Source).optional().describe('With include=sources.'),
};

export const Claimant = Ref.extend({ id: z.string().nullable() }).meta({
  id: 'Claimant',
  description: 'Who says so. Without an id: somebody who is no actor of the ledger, such as unnamed sources.',
  examples: [{ id: null, slug: null, name: 'unnamed sources' }],
});

const AttributedPosition = z
  .strictObject({
    claimant: Claimant,
    level: Level,
    via: ActorRef.nullable().describe('The representative of whom it is said; null where it is the actor itself.'),
    since,
    until,
    certainty,
    confirmedOn,
    stance: StanceBrief,
    ...VOICED,
  })
  .meta({ id: 'AttributedPosition', description: 'What somebody else says the actor’s level is.' });

export const LevelCounts = z
  .strictObject({
    support: z.int(),
    conditional_support: z.int(),
    neutral: z.int(),
    conditional_opposition: z.int(),
    oppose: z.int(),
    ambiguous: z.int(),
  })
  .meta({ id: 'LevelCounts', description: 'How many are at each level.' });

export const DirectnessCounts = z
  .strictObject({ explicit: z.int(), implied: z.int(), inferred: z.int() })
  .meta({ id: 'DirectnessCounts', description: 'How many levels follow from the record how directly.' });

export const Unity = z
  .strictObject({
    n: z.int().describe('How many are counted: those on the scale.'),
    agreementA: z.number().nullable().describe('van der Eijk’s A, −1 to 1. Null for too little.'),
    rice: z.number().nullable().describe('Rice: |Y−N| / (Y+N), 0 to 1. Null where none is on either side.'),
    riceByChance: z.number().nullable().describe('What coin flips would give for as many; null where Rice is.'),
    label: z.enum(UNITY_LABELS).nullable(),
    reason: z
      .string()
      .nullable()
      .describe('Why there is no figure: too few of the members have a level. Null where there is one.'),
    rule: z.string().describe('How the label is read from the figures.'),
  })
  .meta({ id: 'Unity', description: 'Null, never 0, where there is too little.' });

const MemberPosition = z
  .strictObject({ actor: ActorRef, level: Level.nullable(), stance: StanceRef.nullable() })
  .meta({ id: 'MemberPosition', description: 'Where one member of the group stands.' });

const Claims = z
  .strictObject({
    holder: ActorRef.describe('Of whom it is said.'),
    levels: LevelCounts,
    unity: Unity,
    claims: z.array(z.strictObject({ claimant: Claimant, level: Level, stance: StanceRef })),
  })
  .meta({
    id: 'Claims',
    description: 'What the members say another actor’s level is: they may be divided about somebody else.',
  });

const Members = z
  .strictObject({
    count: z.int(),
    levels: LevelCounts,
    directness: DirectnessCounts,
    ...ABSENTEES,
    unity: Unity,
    claims: z.array(Claims),
    positions: z.array(MemberPosition).optional().describe('With include=members.'),
  })
  .meta({
    id: 'Members',
    description: 'The group’s members of that day, beside its official line and never instead of it.',
  });

const Stage = z.enum(['untabled', 'open', 'closed']).meta({
  id: 'Stage',
  description: 'Whether the proposal was on the table on the day asked. After it closed, a position on it is history.',
});

const OWN = {
  level: Level.nullable().describe('The actor’s own voice. Null is none: never 0, never neutral.'),
  absence: Absence.nullable(),
  voice: Voice.nullable().describe(
    'own; attributed where only others speak of it (level is null then); null for neither.',
  ),
  via: ActorRef.nullable().describe('Who spoke for the actor; null where it spoke itself.'),
  since: since.nullable(),
  until,
  certainty: certainty.nullable(),
  confirmedOn: confirmedOn.nullable(),
  stance: StanceBrief.nullable(),
  ...VOICED,
  attributed: z.array(AttributedPosition),
  members: Members.nullable().describe('Of a group: its members of that day; null where it had none.'),
};

const Position = z.strictObject({ actor: ActorRef, ...OWN }).meta({
  id: 'Position',
  description: 'One actor’s position on the proposal at the moment asked: derived, never stored.',
});
const ActorPosition = z.strictObject({ proposal: Ref, stage: Stage, ...OWN }).meta({
  id: 'ActorPosition',
  description: 'The actor’s position on one proposal at the moment asked: derived, never stored.',
});

const AnswerMeta = {
  ...MomentMeta,
  method: z.string(),
  total: z.int().describe('Rows.'),
  levels: LevelCounts.describe('Over the rows, own voice.'),
  directness: DirectnessCounts.describe('Of the rows that have a level, by how directly it follows from the record.'),
  silent: z.int().describe('Rows without a level, though somebody looked.'),
  notCoded: z.int().describe('Rows without a level, where nobody looked.'),
  leftOut: z.int().describe('Rows whose level the question leaves out.'),
  permalink: z.string().describe('The same question with everything pinned: the same bytes whenever it is asked.'),
};

export const PositionsAnswer = z
  .strictObject({ data: z.array(Position), meta: z.strictObject({ proposal: Ref, stage: Stage, ...AnswerMeta }) })
  .meta({ id: 'PositionsAnswer', description: 'The positions of all actors on one proposal.' });
export const ActorPositionsAnswer = z
  .strictObject({ data: z.array(ActorPosition), meta: z.strictObject({ actor: ActorRef, ...AnswerMeta }) })
  .meta({ id: 'ActorPositionsAnswer', description: 'The positions of one actor on all proposals.' });

const MatrixCell = z
  .strictObject({
    proposal: Ref,
    actor: ActorRef,
    level: Level.nullable(),
    absence: Absence.nullable(),
    voice: Voice.nullable(),
    via: ActorRef.nullable(),
    since: since.nullable(),
    until,
    certainty: certainty.nullable(),
    confirmedOn: confirmedOn.nullable(),
    contested: z.boolean(),
    stance: StanceRef.nullable(),
    independentSources: z.int(),
    attributed: z.int().describe('How many others say what the actor’s level is.'),
    stage: Stage,
  })
  .meta({ id: 'MatrixCell', description: 'One actor’s position on one proposal, in short.' });
export const MatrixAnswer = z
  .strictObject({
    data: z.array(MatrixCell).describe('Tidy rows: one a cell, proposal by proposal.'),
    grid: z.strictObject({
      proposals: z.array(Ref),
      actors: z.array(ActorRef),
      levels: z.array(z.array(Level.nullable())).describe('A row a proposal, a column an actor.'),
    }),
    meta: z.strictObject(AnswerMeta),
  })
  .meta({ id: 'MatrixAnswer', description: 'Positions of actors on proposals, as rows and as a grid.' });

const STRETCH = {
  day: Day.nullable().describe('With `interval`: the day of the row. The rest is the stretch that it lies in.'),
  voice: Voice.describe('own, or attributed: then `claimant` says so, and each claimant has rows of its own.'),
  claimant: Claimant.nullable(),
  via: ActorRef.nullable(),
  level: Level.nullable().describe('Null only with `interval`, on a day without one: never 0, never neutral.'),
  score: z.number().nullable().describe('The level’s place on the scale, −1 to 1; null for none and for ambiguous.'),
  absence: Absence.nullable().describe('With `interval`: why there is no level of its own on the day.'),
  previous: Level.nullable(),
  change: z.enum(['initial', 'shift']).nullable(),
  directness: Directness.nullable(),
  rationale: DIRECTNESS.rationale,
  since: since.nullable(),
  until,
  stances: z.array(StanceId).describe('The stance it began with and its reaffirmations.'),
};
const TIMELINE_META = {
  knownAt: z.int(),
  recordedAt: MomentMeta.recordedAt,
  method: z.string(),
  total: z.int(),
  permalink: z.string(),
};

const ActorTimelineEntry = z
  .strictObject({ proposal: Ref, ...STRETCH })
  .meta({ id: 'ActorTimelineEntry', description: 'A stretch of time at one level or, with `interval`, a day in it.' });
export const ActorTimelineAnswer = z
  .strictObject({ data: z.array(ActorTimelineEntry), meta: z.strictObject({ actor: ActorRef, ...TIMELINE_META }) })
  .meta({ id: 'ActorTimelineAnswer', description: 'Where an actor stood over time.' });

const ProposalTimelineEntry = z.strictObject({ actor: ActorRef, ...STRETCH }).meta({
  id: 'ProposalTimelineEntry',
  description: 'A stretch of time of one actor at one level or, with `interval`, a day in it.',
});
export const ProposalTimelineAnswer = z
  .strictObject({ data: z.array(ProposalTimelineEntry), meta: z.strictObject({ proposal: Ref, ...TIMELINE_META }) })
  .meta({ id: 'ProposalTimelineAnswer', description: 'Who stood where on a proposal over time.' });
