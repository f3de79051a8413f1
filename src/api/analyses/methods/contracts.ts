import { contract } from '../../../http/operation.ts';
import { MethodAnswer, MethodList, MethodName, NoQuery } from './schema.ts';

export const listMethods = contract({
  method: 'GET',
  url: '/v1/methods',
  id: 'listMethods',
  tag: 'analyses',
  summary: 'List methods',
  description: 'Every measure that answers name in meta.method.',
  query: NoQuery,
  answer: MethodList,
  cache: true,
});

export const getMethod = contract({
  method: 'GET',
  url: '/v1/methods/:name',
  id: 'getMethod',
  tag: 'analyses',
  summary: 'Read a method',
  description: 'Formula, parameters, source, limits and worked cases.',
  params: MethodName,
  query: NoQuery,
  answer: MethodAnswer,
  cache: true,
  problems: ['unknown-record'],
});
