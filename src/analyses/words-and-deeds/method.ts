import { compared } from '../../domain/measures/deeds.ts';
import type { Level } from '../../domain/vocabulary.ts';
import type { Method } from '../question.ts';

const example = (word: Level, deed: Level | null, figure: number | null) => ({
  given: `${word} in words, ${deed ?? 'no side'} in deed: distance`,
  input: [word, deed],
  figure,
  run: () => compared(word, deed).distance,
});

export const METHOD: Method = {
  name: 'words-and-deeds',
  version: '1',
  title: 'Words and deeds',
  about: 'What an actor said on a proposal against how it voted and what it did, with the days between.',
  formula:
    'Words are stances in the actor’s own voice that rest on statements. Deeds are its recorded votes, and actual events that have the proposal on the agenda and the actor as a party, and that are sanctions or material by their code (CAMEO roots 06–09 and 15–20; PLOVER’s material types). A vote is the level of its stance; another deed supports what was adopted at it, opposes what was rejected, withdrawn or suspended at it, and else takes no side. Each deed is held against the word in force on its day; one of a month or year against the word whose level was in force on all of its days, and else there is nothing to compare. Consistent: at most ½ apart on the scale of −1 to 1. Share: consistent / compared; null, with the reason, where none was compared.',
  parameters: {
    'from, to': 'by the day of the deed',
    'minConfidence, firstHand': 'of the words',
    ambiguous: 'exclude: nothing to compare; neutral: the middle of the scale',
  },
  sources: [
    'P. Schrodt, CAMEO: Conflict and Mediation Event Observations Event and Actor Codebook (2012)',
    'A. Halterman et al., PLOVER and POLECAT (2023): event types by quad class',
    'GDELT Event Codebook 2.0: quad classes of CAMEO roots',
  ],
  limits: [
    'An abstention after plain support counts as inconsistent.',
    'A vote on one’s own condition not being met is still held against the conditional word: within ½, so consistent with an abstention, not with a no.',
    'Which side a deed takes is read from the agenda’s result alone.',
    'Words after a deed are not held against it.',
  ],
  examples: [
    example('support', 'support', 0),
    example('conditional_support', 'neutral', -0.5),
    example('support', 'oppose', -2),
    example('support', null, null),
  ],
};
