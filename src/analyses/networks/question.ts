import { z } from 'zod';
import { AGGREGATIONS, DUPLICATES, NORMALISATIONS } from '../../domain/measures/networks.ts';
import { flagParameter } from '../../http/request/query.ts';
import { MOMENT } from '../../http/tables/table.ts';
import { component, Ref } from '../../nouns/shapes.ts';
import {
  ANALYSIS_META,
  AnalysisQuery,
  directnessBeside,
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
    .describe('actors: of actors to actors that spoke of a common proposal. proposals: of actors to proposals.'),
  aggregation: z
    .enum(AGGREGATIONS)
    .optional()
    .describe(
      'What a tie weighs; see /v1/methods/networks. Of actors to actors any, congruence unless told. Of actors to proposals: ignore, the number of statements, unless told; or subtract, those for it less those against.',
    ),
  normalisation: z.enum(NORMALISATIONS).default('none').describe('Of actors to actors only.'),
  duplicates: z
    .enum(DUPLICATES)
    .default('keep')
    .describe(
      'How often the same of one actor on one proposal at one level counts: each time, or once a source, week, month, year, or in all that is asked about, windows together. The earliest counts.',
    ),
  window: z
    .enum(['all', ...CALENDAR])
    .default('all')
    .describe(
      'One network, or one for each year or month in which statements were made that count: duplicates are struck before.',
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
  directness: directnessBeside(
    'those proposals by the weakest of what the two said there, the statements that count; with ties=proposals, those statements.',
  ),
});

const NetworkNode = component('NetworkNode', 'An actor or a proposal in a network, with its centralities.', {
  window: z.string().nullable(),
  node: Ref,
  kind: z.enum(['actor', 'proposal']),
  statements: z.int().describe('Statements of the actor, or on the proposal, that count.'),
  degree: z.int().describe('Ties of a weight above 0.'),
  strength: z.number().describe('Their weight.'),
  betweenness: z
    .number()
    .nullable()
    .describe('The share of shortest ways, counted in ties, that lead through it. Null where it was not computed.'),
  eigenvector: z
    .number()
    .nullable()
    .describe('Eigenvector centrality by weight; the squares add up to 1. Null where it was not computed.'),
  community: z
    .int()
    .nullable()
    .describe(
      'The community that it is in, by Louvain’s method; 1 has the first node. Null where it was not computed.',
    ),
});

const NetworkSummary = component('NetworkSummary', 'One network as a whole.', {
  window: z.string().nullable(),
  statements: z.int().describe('Statements that count, after the rule of duplicates.'),
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
