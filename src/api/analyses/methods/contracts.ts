import { contract } from '../../../http/operation.ts';
import { METHOD } from '../agreement/method.ts';
import { MethodAnswer, MethodList, MethodName, NoQuery } from './schema.ts';
import { shownMethod } from './show.ts';

const EXAMPLE = shownMethod(METHOD);

export const listMethods = contract({
  method: 'GET',
  url: '/v1/methods',
  id: 'listMethods',
  tag: 'analyses',
  summary: 'List methods',
  description: 'Every measure that answers name in meta.method.',
  query: NoQuery,
  answer: MethodList,
  examples: { methods: { data: [EXAMPLE], meta: { total: 1 } } },
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
  examples: { method: { data: EXAMPLE } },
  cache: true,
  problems: ['unknown-record'],
});
