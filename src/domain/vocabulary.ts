/** Every closed list of terms, declared once. The zod shapes use them; a test checks Prisma's enums against them. */

export const ACTOR_TYPES = ['state', 'person', 'organization', 'bloc', 'armed_group', 'media'] as const;
export const DATE_PRECISIONS = ['day', 'month', 'year'] as const;
/** Steps of an evenly spaced series. */
export const INTERVALS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export const LEVELS = [
  'support',
  'conditional_support',
  'neutral',
  'conditional_opposition',
  'oppose',
  'ambiguous',
] as const;
/** The five levels on the scale, equally spaced. `ambiguous` is off the scale, and silence is no level at all. */
const SCORES: Partial<Record<Level, number>> = {
  support: 1,
  conditional_support: 0.5,
  neutral: 0,
  conditional_opposition: -0.5,
  oppose: -1,
};
export const SCALE = LEVELS.filter((level) => level in SCORES);
/** The level's place on the scale, or null if it has none. */
export const score = (level: Level): number | null => SCORES[level] ?? null;
export const AMBIGUITY_BASES = ['mixed_signals', 'vague_wording', 'contradictory_sources'] as const;
export const VOICES = ['own', 'attributed'] as const;
/** How directly a stance follows from the record, the most direct first. */
export const DIRECTNESSES = ['explicit', 'implied', 'inferred'] as const;
export const CONFIDENCES = ['low', 'moderate', 'high'] as const;
/** ICD-203's seven terms, from least to most likely; bands in LIKELIHOOD_BANDS. */
export const LIKELIHOODS = [
  'almost_no_chance',
  'very_unlikely',
  'unlikely',
  'roughly_even_chance',
  'likely',
  'very_likely',
  'almost_certain',
] as const;
/** Why an actor has no level: it said nothing, nobody looked, or the question leaves out what it said. */
export const ABSENCES = ['silent', 'not_coded', 'left_out'] as const;
/** Where a proposal is in its life. tabling, closing: in the month or year of that day, perhaps already. */
export const STAGES = ['untabled', 'tabling', 'open', 'closing', 'closed'] as const;
export const PROPOSAL_RELATIONS = [
  'part_of',
  'before',
  'incompatible_with',
  'alternative_to',
  'supersedes',
  'requires',
  'drops',
] as const;
export const EVENT_KINDS = ['talks', 'statement', 'offer', 'vote', 'sanction', 'meeting', 'other'] as const;
export const EVENT_CONTEXTS = ['actual', 'hypothetical', 'future'] as const;
export const PARTICIPANT_ROLES = ['party', 'mediator', 'host', 'observer', 'head_of_delegation'] as const;
export const AGENDA_RESULTS = ['tabled', 'discussed', 'adopted', 'rejected', 'withdrawn', 'suspended'] as const;
export const LINK_MODES = ['said', 'told', 'reported', 'believes', 'expects', 'denied'] as const;
export const STATEMENT_RELATIONS = ['deny', 'clarify', 'retract', 'reaffirm', 'contradict', 'align_with'] as const;
/** In what capacity somebody speaks. In a personal capacity they speak for nobody else. */
export const CAPACITIES = ['official', 'personal'] as const;
export const SOURCE_RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
/** The role of a coding: a coder's own, or an adjudication of what coders disagree on. */
export const CODING_ROLES = ['independent', 'adjudication'] as const;
export const CONDITION_TYPES = [
  'sequencing',
  'reciprocity',
  'verification',
  'guarantee',
  'deadline',
  'third_party_act',
  'other',
] as const;
export const TRUTHS = ['met', 'unmet', 'unknown'] as const;
export const CHANGES = ['initial', 'shift', 'reaffirmation'] as const;

export type ActorType = (typeof ACTOR_TYPES)[number];
export type DatePrecision = (typeof DATE_PRECISIONS)[number];
export type Interval = (typeof INTERVALS)[number];
export type Level = (typeof LEVELS)[number];
export type AmbiguityBasis = (typeof AMBIGUITY_BASES)[number];
export type Voice = (typeof VOICES)[number];
export type Directness = (typeof DIRECTNESSES)[number];
export type Confidence = (typeof CONFIDENCES)[number];
export type Likelihood = (typeof LIKELIHOODS)[number];
export type Absence = (typeof ABSENCES)[number];
export type Stage = (typeof STAGES)[number];
export type ProposalRelation = (typeof PROPOSAL_RELATIONS)[number];
export type EventKind = (typeof EVENT_KINDS)[number];
export type EventContext = (typeof EVENT_CONTEXTS)[number];
export type AgendaResult = (typeof AGENDA_RESULTS)[number];
export type LinkMode = (typeof LINK_MODES)[number];
export type Capacity = (typeof CAPACITIES)[number];
export type StatementRelation = (typeof STATEMENT_RELATIONS)[number];
export type SourceReliability = (typeof SOURCE_RELIABILITIES)[number];
export type ConditionType = (typeof CONDITION_TYPES)[number];
export type Truth = (typeof TRUTHS)[number];
export type StanceChange = (typeof CHANGES)[number];

/** Probability bands of the ICD-203 terms, in per cent (Intelligence Community Directive 203, 2015). */
export const LIKELIHOOD_BANDS: Record<Likelihood, readonly [number, number]> = {
  almost_no_chance: [1, 5],
  very_unlikely: [5, 20],
  unlikely: [20, 45],
  roughly_even_chance: [45, 55],
  likely: [55, 80],
  very_likely: [80, 95],
  almost_certain: [95, 99],
};
