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
    'How many independent sources stand behind the stances in force on a proposal, how many of these stances are first hand, and who denies them.',
  formula:
    'independentSources: the number of different outlets behind the statements. A statement’s outlet is the last actor of type media in its attribution chain, or else the publisher of its document; for a copy (copyOf), the publisher of the document that it reprints. A publisher given as text is the actor with that name or alias, if that actor is of type media or has been given as a publisher; other texts are one publisher if they differ only in case, accents, punctuation, spaces or “the”. Outlets that report what one named speaker said or denied on one day count as one source, because they share an origin. firstHand: stances that the holder or its representative spoke, by name, or voted / all stances in force. doubts: statements that deny, retract or contradict a statement that supports the stance.',
  parameters: { voice: 'own, attributed, or both side by side', firstHand: 'true: only what holders said themselves' },
  sources: [
    'Allied Joint Doctrine for Intelligence Procedures AJP-2.1: source reliability A–F and information credibility 1–6',
    'W3C Web Annotation, PROV-O wasDerivedFrom: a copy is not a second witness',
  ],
  limits: [
    'Two reports by one outlet count once even if they are independent, and so does what one speaker said twice in a day.',
    'A stance has the grade of its best statement. F and 6 mean that the source or the information cannot be judged.',
    'A contradiction says that two statements cannot both be true, not which of them is false.',
    'A retracted or corrected stance is an error of coding put right, not a change of mind. All of them are listed: those of the actors or the group asked about or, without either, those of everybody.',
  ],
  examples: [
    {
      given: 'two agencies that quote the same post: independent sources',
      input: REPORTS,
      figure: 1,
      run: () => independentSources(reports),
    },
    {
      given: 'Bloomberg as retold by another outlet, Bloomberg, BLOOMBERG and Reuters: independent sources',
      input: STATEMENTS,
      figure: 2,
      run: () => independentSources(statements),
    },
    { given: 'one of three stances is first hand', input: [1, 3], figure: 1 / 3, run: () => shareOf(1, 3, '').value },
    { given: 'no stance', input: [0, 0], figure: null, run: () => shareOf(0, 0, '').value },
  ],
};
