import { contract } from '../../../http/operation.ts';
import { MOMENT } from '../../../http/table.ts';
import { rowTable } from '../../noun-contracts.ts';
import { WordsAndDeedsAnswer, WordsAndDeedsQuery } from './schema.ts';

export const listWordsAndDeeds = contract({
  method: 'GET',
  url: '/v1/words-and-deeds',
  id: 'listWordsAndDeeds',
  tag: 'analyses',
  summary: 'What actors said against what they did',
  description:
    'Each vote, sanction and material event of an actor that spoke on the proposal, against the word in force on its day, with the days between: consistent, inconsistent, or nothing to compare and why. `summary` counts by actor.',
  query: WordsAndDeedsQuery,
  answer: WordsAndDeedsAnswer,
  table: rowTable(WordsAndDeedsAnswer, ...MOMENT),
  cache: true,
  long: true,
  problems: ['unknown-reference', 'revision-not-yet', 'reversed-range'],
});
