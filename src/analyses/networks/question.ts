import { z } from 'zod';
import { AGGREGATIONS, DUPLICATES, NORMALISATIONS } from '../../domain/measures/networks.ts';
import { flagParameter } from '../../http/request/query.ts';
import { MOMENT } from '../../http/tables/table.ts';
import { component, Ref } from '../../nouns/shapes.ts';
import {
  ANALYSIS_META,
  AnalysisQuery,
  directnessCounts,
  include,
  METHOD_COLUMN,
  methodVersion,
  question,
} from '../question.ts';
import { CALENDAR } from '../windows.ts';
import { METHOD } from './method.ts';

export const NetworkQuery = z.strictObject({
  ...AnalysisQuery,
  method: methodVersion(METHOD.version),
  ties: z
    .enum(['actors', 'proposals'])
    .default('actors')
    .describe('actors: between actors that spoke of a common proposal. proposals: from actors to proposals.'),
  aggregation: z
    .enum(AGGREGATIONS)
    .optional()
    .describe(
      'How a tie is weighed; see /v1/methods/networks. Between actors: any of these, by default congruence. From actors to proposals: ignore (the default), the number of statements; or subtract, those for it minus those against it.',
    ),
  normalisation: z.enum(NORMALISATIONS).default('none').describe('Only for ties between actors.'),
  duplicates: z
    .enum(DUPLICATES)
    .default('keep')
    .describe(
      'How often statements by one actor on one proposal at one level count: each time, or once per source, week, month, year, or range (all that is asked about, windows together). The earliest counts.',
    ),
  window: z
    .enum(['all', ...CALENDAR])
    .default('all')
    .describe(
      'One network, or one for each year or month in which statements that count were made. Duplicates are dropped before the split.',
    ),
  include,
  measures: flagParameter().default(true).meta({ description: 'false: without communities and centralities.' }),
});

export const NetworkTie = component('NetworkTie', 'Two nodes that are tied, and how strongly.', {
  window: z.string().nullable().describe('The year or month, with windows; null without.'),
  source: Ref.describe('An actor.'),
  target: Ref.describe('An actor; with ties=proposals, a proposal.'),
  weight: z.number(),
  n: z.int().describe('Proposals that both spoke of; with ties=proposals, statements.'),
  directness: directnessCounts(
    'those proposals, each at the least direct statement of the two that counts; with ties=proposals, those statements.',
  ),
});

const NetworkNode = component('NetworkNode', 'An actor or a proposal in a network, with its centralities.', {
  window: z.string().nullable(),
  node: Ref,
  kind: z.enum(['actor', 'proposal']),
  statements: z.int().describe('Statements of the actor, or on the proposal, that count.'),
  degree: z.int().describe('Ties with a weight above 0.'),
  strength: z.number().describe('Their total weight.'),
  betweenness: z
    .number()
    .nullable()
    .describe('The share of shortest paths, counted in ties, that pass through it. Null where it was not computed.'),
  eigenvector: z
    .number()
    .nullable()
    .describe('Eigenvector centrality by weight; the squares add up to 1. Null where it was not computed.'),
  community: z
    .int()
    .nullable()
    .describe('Its community by Louvain’s method; community 1 has the first node. Null where it was not computed.'),
});

const NetworkSummary = component('NetworkSummary', 'One network as a whole.', {
  window: z.string().nullable(),
  statements: z.int().describe('Statements that count, without duplicates.'),
  nodes: z.int(),
  ties: z.int(),
  weight: z.number().describe('Of all ties together; a matrix of actors by actors has each twice.'),
  communities: z.int().nullable(),
  modularity: z.number().nullable().describe('Of the communities; null where there are none.'),
  reason: z.string().nullable().describe('Why a measure is missing; null where none is.'),
});

const NetworkAnswer = component('NetworkAnswer', 'Discourse networks: their ties, their nodes and their sums.', {
  data: z.array(NetworkTie).describe('The ties.'),
  nodes: z.array(NetworkNode),
  networks: z.array(NetworkSummary).describe('One for each window that has statements.'),
  meta: z.strictObject(ANALYSIS_META),
});

export const getNetworksQuestion = question({
  method: METHOD,
  id: 'getNetworks',
  summary: 'Discourse networks',
  description:
    'Actors tied by the proposals that they speak of, or to these proposals: by congruence, by conflict, or both; normalised, without duplicates, window by window; with communities and centralities. As JSON, GraphML and GEXF; as a table the list of ties.',
  query: NetworkQuery,
  answer: NetworkAnswer,
  last: [...MOMENT, METHOD_COLUMN],
  graph: true,
});
