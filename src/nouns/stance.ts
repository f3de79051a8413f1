import { z } from 'zod';
import { MOST_TESTS } from '../domain/conditions.ts';
import { AMBIGUITY_BASES, CHANGES, CONFIDENCES, LIKELIHOODS, VOICES } from '../domain/vocabulary.ts';
import { ConditionDrafts, ConditionRecord, HeldCondition } from './condition.ts';
import { choice, derived, integer, json, link, links, parameters, text, uncertainDate } from './field-kinds.ts';
import { answersOf, noun } from './noun.ts';
import { ActorRef, component, Directness, Level, Line, Ref, Text } from './shapes.ts';
import { StatementDraft } from './statement.ts';

export const Voice = z.enum(VOICES).meta({
  id: 'Voice',
  description: 'own: the actor or its representative spoke. attributed: somebody else says where the actor stands.',
});
export const Confidence = z
  .enum(CONFIDENCES)
  .meta({ id: 'Confidence', description: 'How sure the coder is: low, moderate or high.' });
export const Likelihood = z.enum(LIKELIHOODS).meta({ id: 'Likelihood', description: 'A likelihood in ICD-203 terms.' });
export const AmbiguityBasis = z.enum(AMBIGUITY_BASES).meta({
  id: 'AmbiguityBasis',
  description:
    'Why a level is ambiguous. mixed_signals: the actor’s signals point both ways. vague_wording: its words are deliberately vague. contradictory_sources: sources contradict each other.',
});
const ChangeKind = z.enum(CHANGES).meta({
  id: 'Change',
  description:
    'initial: the first stance of this voice. shift: another level than before. reaffirmation: the same level again.',
});

export const stance = noun({
  kind: 'stance',
  name: 'Stance',
  prefix: 'stn',
  about: 'The coded level of one actor on one proposal, over the time for which it holds.',
  fields: {
    actor: link('actor').fixed().about('Actor that holds the stance.'),
    proposal: link('proposal').fixed().about('Proposal that the stance is on.'),
    level: choice(Level).about('Level of the stance.'),
    basis: choice(AmbiguityBasis).optional().about('What makes the level ambiguous; null for every other level.'),
    directness: choice(Directness)
      .optional()
      .workedOut()
      .about(
        'How directly the level follows from the record. A ballot is explicit. If left out: inferred, with the note as rationale, if there is a note and no statement has a quote; else explicit.',
      )
      .concepts('directness'),
    rationale: text(Text)
      .optional()
      .about(
        'Why the coder chose the level, in a sentence or two. Required if it is implied or inferred; otherwise it may be null.',
      ),
    impliedBy: link('proposal')
      .optional()
      .about('For an implied level, the other proposal from whose level it follows; otherwise null.'),
    voice: derived(Voice)
      .about('Whose voice it is, by the last links of its statements’ attribution chains.')
      .concepts('voice'),
    firstHand: derived(z.boolean()).about(
      'Whether the holder, or its representative, said it and is named; or it is a recorded vote.',
    ),
    via: derived(ActorRef.nullable()).about('Representative who spoke for the holder; null if it spoke itself.'),
    claimant: derived(Ref.extend({ id: z.string().nullable() }).nullable())
      .about('Who attributes the level to the holder; null for its own voice.')
      .term('prov:wasAttributedTo'),
    validFrom: uncertainDate().about(
      'First day of the stance. If the date is uncertain, the stance holds for certain from its last possible day, or from the day on which it was said or printed if that is earlier.',
    ),
    validTo: uncertainDate()
      .optional()
      .about('First day on which the stance no longer holds; null if open. `/2025-05-16`: it had ended by then.'),
    change: derived(ChangeKind).about('How the level compares with the same voice’s last one.').concepts('change'),
    salience: integer(0, 100)
      .optional()
      .about('How much the issue matters to the holder, 0 to 100; null if not coded.'),
    confidence: choice(Confidence)
      .optional()
      .about('How sure the coder is of the level; null if not coded.')
      .concepts('confidence'),
    likelihood: choice(Likelihood)
      .optional()
      .about('How likely the level is to be right, as an ICD-203 term; null if not coded.')
      .concepts('likelihood'),
    conditions: json({
      draft: ConditionDrafts,
      shown: z.array(ConditionRecord),
      journal: z.array(HeldCondition),
    })
      .default([])
      .about(
        `Conditions that the stance depends on; empty if there are none. At most ${MOST_TESTS} tests in all conditions together, including those that combine others; a condition without a test counts as one.`,
      )
      .term('dem:condition', { test: { '@id': 'dem:test', '@type': '@json' } }),
    parameters: parameters
      .optional()
      .about(
        'Terms that the holder names in place of the proposal’s, such as a limit of 5 years instead of 7; null if it names none.',
      )
      .term({ '@id': 'dem:parameters', '@type': '@json' }),
    statements: links('statement', { max: 50, draft: StatementDraft })
      .about('Statements that support the stance: recorded ones, or drafts of new ones with their sources inside.')
      .term('prov:wasDerivedFrom'),
    event: link('event')
      .optional()
      .about(
        'Event at which the stance was taken; null if there is none. A vote is its own evidence: the holder’s own voice, on the record.',
      ),
    onBehalfOf: link('actor')
      .optional()
      .about('For a ballot, the group it is cast for; it counts if the voter represents it. Null: the voter’s own.'),
    note: text(Text).optional().about('Note for readers; null if there is none.'),
    supersedes: derived(z.string().nullable()).about('Id of the stance that this one corrects; null if none.'),
    correctionReason: derived(z.string().nullable()).about(
      'Reason for the correction; null if the stance is not a correction.',
    ),
    supersededBy: derived(z.string().nullable()).about('Id of the stance that corrects this one; null if none does.'),
  },
  draftsLast: ['note', 'onBehalfOf', 'event', 'statements'],
  terms: {
    supersedes: 'dcterms:replaces',
    supersededBy: 'dcterms:isReplacedBy',
    leftOut: 'dem:leftOut',
    correctionReason: 'dem:correctionReason',
  },
});

export const { draft: StanceDraft, record: Stance } = stance;

export const StanceCorrection = component(
  'StanceCorrection',
  'The fields that were coded wrong. A change of mind is a new stance, not a correction.',
  { ...stance.amendment.shape, reason: Line.describe('What was coded wrong.') },
);

export const { answer: StanceAnswer, page: StancePage, history: StanceHistory } = answersOf('Stance', Stance);
