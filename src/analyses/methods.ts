import { z } from 'zod';
import { operation } from '../api/context.ts';
import { cutToCertainDays } from '../domain/certainty.ts';
import { Refusal } from '../domain/refusal.ts';
import { type Candidate, resolve } from '../domain/timeline.ts';
import type { Level } from '../domain/vocabulary.ts';
import { component } from '../nouns/shapes.ts';
import { METHOD as agreement } from './agreement/question.ts';
import { METHOD as commonGround } from './common-ground/question.ts';
import { METHOD as evidence } from './evidence/question.ts';
import { METHOD as expectations } from './expectations/question.ts';
import { METHOD as lineage } from './lineage/question.ts';
import { METHOD as networks } from './networks/question.ts';
import { METHOD as polarisation } from './polarisation/question.ts';
import { type Method, PublishedMethod } from './question.ts';
import { METHOD as reliability } from './reliability/question.ts';
import { METHOD as sensitivity } from './sensitivity/question.ts';
import { METHOD as shifts, VOLATILITY as volatility } from './shifts/question.ts';
import { METHOD as silence } from './silence/question.ts';
import { METHOD as triggers } from './triggers/question.ts';
import { METHOD as unity } from './unity/question.ts';
import { METHOD as wordsAndDeeds } from './words-and-deeds/question.ts';

const OPEN = 1_000;
type Said = Candidate<Level> & { earliest?: number };
const SAID: Said[] = [
  { row: 0, from: 1, to: OPEN, level: 'oppose', revision: 1 },
  { row: 1, from: 10, to: 20, level: 'support', revision: 2 },
  { row: 2, from: 10, to: 20, level: 'neutral', revision: 3 },
];
/** The last of these began on some day from 30 to 40. */
const DOUBTFUL: Said[] = [...SAID, { row: 3, from: 40, to: OPEN, level: 'support', revision: 4, earliest: 30 }];

const heldOn = (said: Said[], day: number) =>
  resolve(
    cutToCertainDays(said, (row) => {
      const { earliest, to } = said[row] as Said;
      return earliest === undefined ? undefined : { earliest, until: to };
    }),
    day,
  );
const example = (given: string, input: Said[], day: number, figure: number | null) => ({
  given,
  input,
  figure,
  run: () => heldOn(input, day)?.winner.row ?? null,
});

const positions: Method = {
  name: 'positions',
  version: '1',
  title: 'Position of an actor on a proposal',
  about: 'Which stance is in force on a day, according to the record as it stood at a revision.',
  formula:
    'A stance counts if it was recorded by the revision and had been neither corrected nor retracted by then, and if its valid time certainly includes the day (with dates=possible: if it may include the day). Among the stances of one voice that count, the one with the latest first day is in force; if several have that first day, the one recorded last. A later stance replaces an earlier one only while it lasts: where it ends, the earlier one is in force again. If a stance with the same first day is at another level, the position is contested. What a representative says for a group counts as the group’s. since and until are the bounds of the unbroken stretch at one level. Nothing is inferred from silence, and no group’s position is inferred from its members’.',
  parameters: {
    dates: 'certain: what held whatever the true dates are; possible: what may have held',
    directness: 'explicit: own words or ballot on this very proposal; implied: also what follows from words on another',
    publishedBy: 'only what the public could have known by the end of that day',
    staleAfter: 'leaves out what nobody has confirmed for this long by the day asked',
  },
  sources: [
    'Snodgrass 1999, Developing Time-Oriented Database Applications in SQL: valid time and transaction time',
    'Library of Congress, Extended Date/Time Format, level 1',
    'docs/positions.md of this project; a property test compares the code with the same rules in plain SQL',
  ],
  limits: [
    'A position is what was said, coded and recorded; it is not what an actor wants.',
    'A level is taken to hold because nothing later is on record. confirmedOn says when it was last confirmed.',
  ],
  examples: [
    example('day 5, three stances: the row in force', SAID, 5, 0),
    example('day 10, when two stances begin: the one recorded later is in force', SAID, 10, 2),
    {
      given: 'day 10, when two stances begin: the other one contests it',
      input: SAID,
      figure: 1,
      run: () => heldOn(SAID, 10)?.rivals[0]?.row ?? null,
    },
    example('day 20, when both have ended: the first is in force again', SAID, 20, 0),
    example('day 0, before all of them: none', SAID, 0, null),
    example('day 35, with a stance that began on some day from 30 to 40: none is certain', DOUBTFUL, 35, null),
    example('day 40 of the same: it is certain', DOUBTFUL, 40, 3),
  ],
};

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
