import { contract } from '../../../http/operation.ts';
import { MOMENT } from '../../../http/table.ts';
import { rowTable } from '../../noun-contracts.ts';
import { IdOrSlug } from '../../nouns.ts';
import { ON_PROPOSAL } from '../tables.ts';
import { ConditionsAnswer, ConditionsQuery, TriggersAnswer, TriggersQuery } from './schema.ts';

export const getProposalTriggers = contract({
  method: 'GET',
  url: '/v1/proposals/:id/triggers',
  id: 'getProposalTriggers',
  tag: 'analyses',
  summary: 'Conditions on a proposal, and who moves by them',
  description:
    'Every stance in force that has conditions, in its holder’s own voice or in another’s, never merged: each leaf with its state and what that rests on, and who would move if it were met or failed. With `assume`, who moves if some leaves are taken for granted.',
  params: IdOrSlug,
  query: TriggersQuery,
  answer: TriggersAnswer,
  table: [ON_PROPOSAL, ...rowTable(TriggersAnswer, ...MOMENT)],
  cache: true,
  long: true,
  problems: ['unknown-record', 'wrong-kind', 'unknown-reference', 'revision-not-yet', 'reversed-range'],
});

export const listConditions = contract({
  method: 'GET',
  url: '/v1/conditions',
  id: 'listConditions',
  tag: 'analyses',
  summary: 'Conditions of stances in force',
  description: 'One by one over the selection, each with its state at the moment asked and what that rests on.',
  query: ConditionsQuery,
  answer: ConditionsAnswer,
  table: rowTable(ConditionsAnswer, ...MOMENT),
  cache: true,
  long: true,
  problems: ['unknown-reference', 'revision-not-yet', 'reversed-range'],
});
