import { verdictOn } from '../../domain/measures/deeds.ts';
import type { Level } from '../../domain/vocabulary.ts';
import type { Method } from '../question.ts';

const example = (word: Level, deed: Level | null, figure: number | null) => ({
  given: `${word} in words, ${deed ?? 'no side'} in deed: distance`,
  input: [word, deed],
  figure,
  run: () => verdictOn(word, deed).distance,
});

export const METHOD: Method = {
  name: 'words-and-deeds',
  version: '1',
  title: 'Words and deeds',
  about: 'What an actor said on a proposal, compared with how it voted and what it did, and the days between.',
  formula:
    'Words are stances in the actor’s own voice, other than votes. Deeds are its recorded votes, and actual events that have the proposal on the agenda and the actor as a party and that are sanctions, or material acts by their code (CAMEO roots 06–09 and 15–20; PLOVER’s material types). A vote has the level of its stance. Any other deed supports what was adopted at it, opposes what was rejected, withdrawn or suspended at it, and otherwise takes no side. Each deed is compared with the word in force on its day. If only the month or year of a deed is known, it is compared with the word whose level was in force on all of its days; without one, there is nothing to compare. Consistent: at most ½ apart on the scale from −1 to 1. Share: consistent / compared; null, with the reason, if none was compared.',
  parameters: {
    'from, to': 'limit the day of the deed',
    'minConfidence, firstHand': 'apply to the words',
    ambiguous: 'exclude: nothing to compare; neutral: the middle of the scale',
  },
  sources: [
    'P. Schrodt, CAMEO: Conflict and Mediation Event Observations Event and Actor Codebook (2012)',
    'A. Halterman et al., PLOVER and POLECAT (2023): event types by quad class',
    'GDELT Event Codebook 2.0: quad classes of CAMEO roots',
  ],
  limits: [
    'An abstention after plain support counts as inconsistent.',
    'A vote cast because the actor’s own condition was not met is still compared with the conditional word: within ½, so an abstention is consistent with conditional support, and a no is not.',
    'The side that a deed takes is read from the agenda’s result alone.',
    'Words after a deed are not compared with it.',
  ],
  examples: [
    example('support', 'support', 0),
    example('conditional_support', 'neutral', -0.5),
    example('support', 'oppose', -2),
    example('support', null, null),
  ],
};
