import { independentSources, outletNamed } from '../../domain/independence.ts';
import { shareOf } from '../../domain/trust.ts';
import type { Method } from '../question.ts';

const STATEMENTS = [
  { outlets: ['MENAFN', 'Bloomberg'], publisher: 'MENAFN' },
  { outlets: ['Bloomberg'], publisher: 'Bloomberg' },
  { outlets: [], publisher: 'BLOOMBERG' },
  { outlets: [], publisher: 'Reuters' },
];
const statements = STATEMENTS.map(({ outlets, publisher }) => ({
  outlets: outlets.map(outletNamed),
  publisher: outletNamed(publisher),
  utterance: null,
}));
const REPORTS = ['Reuters', 'AFP'].map((publisher) => ({ publisher, said: 'Trump on 2025-05-11' }));
const reports = REPORTS.map(({ publisher, said }) => ({
  outlets: [],
  publisher: outletNamed(publisher),
  utterance: said,
}));

export const METHOD: Method = {
  name: 'evidence',
  version: '1',
  title: 'What stances rest on',
  about:
    'How many independent sources stand behind the stances in force on a proposal, how many are first hand, and who denies them.',
  formula:
    'independentSources: outlets, the last of type media in the chain of each statement, else the publisher of the document, followed through copyOf to what it reprints; each once. A publisher that is given as text is the actor of that name or alias, if that is of type media or was ever given as a publisher; else texts that differ only in case, accents, punctuation, spaces or “the” are one. Outlets that report what one named speaker said or denied on one day are one source: it counts where it was said. firstHand: stances that the holder or its representative spoke, named, or voted, over all in force. doubts: statements that deny, retract or contradict one under the stance.',
  parameters: { voice: 'own, attributed, or both side by side', firstHand: 'true: only what holders said themselves' },
  sources: [
    'Allied Joint Doctrine for Intelligence Procedures AJP-2.1: source reliability A–F and information credibility 1–6',
    'W3C Web Annotation, PROV-O wasDerivedFrom: a copy is no second witness',
  ],
  limits: [
    'Two reports of one outlet count once, even where they are independent; so does what one speaker said twice in a day.',
    'A grade is that of the best statement; F and 6 mean that it cannot be judged.',
    'A contradiction says that two statements cannot both be so, not which is wrong.',
    'A retracted or corrected stance is a mended coding, no change of mind. All of them are listed, of the actors or the group asked about, or else of everybody.',
  ],
  examples: [
    {
      given: 'two agencies that quote one post: independent sources',
      input: REPORTS,
      figure: 1,
      run: () => independentSources(reports),
    },
    {
      given: 'a retelling of Bloomberg, Bloomberg, the same written otherwise, and Reuters: independent sources',
      input: STATEMENTS,
      figure: 2,
      run: () => independentSources(statements),
    },
    { given: 'one of three stances is first hand', input: [1, 3], figure: 1 / 3, run: () => shareOf(1, 3, '').value },
    { given: 'no stance', input: [0, 0], figure: null, run: () => shareOf(0, 0, '').value },
  ],
};
