import { z } from 'zod';
import { operation } from '../api/context.ts';
import { Refusal } from '../domain/refusal.ts';
import { component } from '../nouns/shapes.ts';
import { METHOD as agreement } from './agreement/question.ts';
import { METHOD as commonGround } from './common-ground/question.ts';
import { METHOD as evidence } from './evidence/question.ts';
import { METHOD as expectations } from './expectations/question.ts';
import { METHOD as lineage } from './lineage/question.ts';
import { METHOD as networks } from './networks/question.ts';
import { METHOD as polarisation } from './polarisation/question.ts';
import { METHOD as positions } from './positions/method.ts';
import { type Method, PublishedMethod } from './question.ts';
import { METHOD as reliability } from './reliability/question.ts';
import { METHOD as sensitivity } from './sensitivity/question.ts';
import { METHOD as shifts, VOLATILITY as volatility } from './shifts/question.ts';
import { METHOD as silence } from './silence/question.ts';
import { METHOD as triggers } from './triggers/question.ts';
import { METHOD as unity } from './unity/question.ts';
import { METHOD as wordsAndDeeds } from './words-and-deeds/question.ts';

export const METHODS: readonly Method[] = [
  positions,
  agreement,
  triggers,
  commonGround,
  evidence,
  sensitivity,
  unity,
  polarisation,
  networks,
  shifts,
  volatility,
  silence,
  lineage,
  wordsAndDeeds,
  reliability,
  expectations,
];

const MethodName = z.strictObject({ name: z.string().max(100).describe('Name of the method, as in `meta.method`.') });
const NoQuery = z.strictObject({});

const MethodAnswer = component('MethodAnswer', 'One method.', { data: PublishedMethod });
const MethodList = component('MethodList', 'Every method.', {
  data: z.array(PublishedMethod),
  meta: z.strictObject({ total: z.int() }),
});

/** A method as it is published: without the functions of its examples. */
const shownMethod = ({ examples, ...method }: Method) => ({
  ...method,
  examples: examples.map(({ given, input, figure }) => ({ given, input, figure })),
});

export const listMethods = operation(
  {
    id: 'listMethods',
    tag: 'analyses',
    summary: 'List methods',
    description: 'The rule that resolves positions, and every measure that answers name in `meta.method`.',
    query: NoQuery,
    answer: MethodList,
    cache: true,
  },
  () => ({ data: METHODS.map(shownMethod), meta: { total: METHODS.length } }),
);

export const getMethod = operation(
  {
    id: 'getMethod',
    tag: 'analyses',
    summary: 'Read a method',
    description: 'A method’s formula, parameters, sources, limits and worked cases.',
    params: MethodName,
    query: NoQuery,
    answer: MethodAnswer,
    page: '/desk/methods',
    cache: true,
    problems: ['unknown-record'],
  },
  (_context, { params }) => {
    const found = METHODS.find(({ name }) => name === params.name);
    if (found) return { data: shownMethod(found) };
    const detail = `there is no method "${params.name}"; there are ${METHODS.map(({ name }) => name).join(', ')}`;
    throw Refusal.at('{name}', detail, 'unknown-record');
  },
);
