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
  description: 'own: the holder or its representative spoke; attributed: somebody else says so.',
});
export const Confidence = z
  .enum(CONFIDENCES)
  .meta({ id: 'Confidence', description: 'How sure the coder is: low, moderate or high.' });
export const Likelihood = z.enum(LIKELIHOODS).meta({ id: 'Likelihood', description: 'ICD-203 terms.' });
export const AmbiguityBasis = z.enum(AMBIGUITY_BASES).meta({
  id: 'AmbiguityBasis',
  description:
    'Why a level is ambiguous. mixed_signals: the holder’s signals point both ways. vague_wording: its words are deliberately vague. contradictory_sources: sources contradict each other.',
});
const ChangeKind = z.enum(CHANGES).meta({
  id: 'Change',
  description:
    'initial: the first of the voice. shift: another level than before. reaffirmation: the same level again.',
});

export const stance = noun({
  kind: 'stance',
  name: 'Stance',
  prefix: 'stn',
  about: 'One coded level of one actor on one proposal over a valid time.',
  fields: {
    actor: link('actor').fixed().about('Who holds it.'),
    proposal: link('proposal').fixed().about('What it is a stance on.'),
    level: choice(Level).about('Where the holder stands.'),
    basis: choice(AmbiguityBasis).optional().about('What makes the level ambiguous; null for every other level.'),
    directness: choice(Directness)
      .optional()
      .workedOut()
      .about(
        'How directly it follows from the record. A ballot is explicit. Left out: inferred, with the note as its rationale, where there is a note and no statement has a quote; else explicit.',
      )
      .concepts('directness'),
    rationale: text(Text)
      .optional()
      .about(
        'Why the coder says so, in a sentence or two. Needed where it is implied or inferred, else it may be null.',
      ),
    impliedBy: link('proposal')
      .optional()
      .about('For an implied level: the other proposal from whose level it follows. Null for all others.'),
    voice: derived(Voice)
      .about('Whose voice it is, by the last links of the chains of its statements.')
      .concepts('voice'),
    firstHand: derived(z.boolean()).about(
      'The holder, or one who represents it, said it and is named; or it is a recorded vote.',
    ),
    via: derived(ActorRef.nullable()).about('Who spoke for the holder; null where it spoke itself.'),
    claimant: derived(Ref.extend({ id: z.string().nullable() }).nullable())
      .about('Attributed: who says so; null for the holder’s own voice.')
      .term('prov:wasAttributedTo'),
    validFrom: uncertainDate().about(
      'When the holder came to hold it. It holds for certain from the last day that this date may mean, or from the day on which it was said or printed if that is earlier.',
    ),
    validTo: uncertainDate()
      .optional()
      .about('The first day on which it no longer held; null where that is open. `/2025-05-16`: it had ended by then.'),
    change: derived(ChangeKind).about('Compared with what the same voice said before.').concepts('change'),
    salience: integer(0, 100)
      .optional()
      .about('How much the issue matters to the holder, 0 to 100; null where that was not coded.'),
    confidence: choice(Confidence)
      .optional()
      .about('How sure the coder is of the level; null where that was not coded.')
      .concepts('confidence'),
    likelihood: choice(Likelihood)
      .optional()
      .about('How likely it is that the level is right, as an ICD-203 term; null where that was not coded.')
      .concepts('likelihood'),
    conditions: json({
      draft: ConditionDrafts,
      shown: z.array(ConditionRecord),
      journal: z.array(HeldCondition),
    })
      .default([])
      .about(
        `What the holder makes its stance depend on; empty where that is nothing. At most ${MOST_TESTS} tests in all conditions together, those that combine others included; a condition without a test counts as one.`,
      )
      .term('dem:condition', { test: { '@id': 'dem:test', '@type': '@json' } }),
    parameters: parameters
      .optional()
      .about(
        'Figures of the holder’s own, where it names others than the proposal: a limit of 5 years in place of 7. Null where it names none.',
      )
      .term({ '@id': 'dem:parameters', '@type': '@json' }),
    statements: links('statement', { max: 50, draft: StatementDraft })
      .about('The statements that it rests on: recorded ones, or drafts of new ones with their sources inside.')
      .term('prov:wasDerivedFrom'),
    event: link('event')
      .optional()
      .about(
        'The event that it belongs to. A vote is evidence of itself: the holder’s own voice, on the record. Null where there is none.',
      ),
    onBehalfOf: link('actor')
      .optional()
      .about('For a ballot: the group on whose behalf it is cast. Null or left out if it is the voter’s alone.'),
    note: text(Text).optional().about('A remark of the coder for readers; null where there is none.'),
    supersedes: derived(z.string().nullable()).about(
      'The id of the stance that this one corrects; null where it corrects none.',
    ),
    correctionReason: derived(z.string().nullable()).about(
      'Why the earlier one was corrected; null where this is no correction.',
    ),
    supersededBy: derived(z.string().nullable()).about(
      'The id of the stance that corrects this one; null where none does.',
    ),
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
  'Only what was coded wrong. A change of mind is a new stance, not a correction.',
  { ...stance.amendment.shape, reason: Line.describe('What was wrong.') },
);

export const { answer: StanceAnswer, page: StancePage, history: StanceHistory } = answersOf('Stance', Stance);
