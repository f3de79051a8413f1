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
    .describe('actors: between actors that spoke on the same proposal. proposals: from actors to proposals.'),
  aggregation: z
    .enum(AGGREGATIONS)
    .optional()
    .describe(
      'How a tie is weighed; see /v1/methods/networks. Between actors: any of these, by default congruence. From actors to proposals: ignore (the default), the number of statements; or subtract, those for it minus those against it.',
    ),
  normalisation: z.enum(NORMALISATIONS).default('none').describe('How to normalise weights; not for ties=proposals.'),
  duplicates: z
    .enum(DUPLICATES)
    .default('keep')
    .describe(
      'How often an actor’s statements at one level on one proposal count: every time (keep), or once per source, week, month, year or range (the whole request). The earliest one counts.',
    ),
  window: z
    .enum(['all', ...CALENDAR])
    .default('all')
    .describe(
      'One network, or one for each year or month in which statements that count were made. Duplicates are dropped before the split.',
    ),
  include,
  measures: flagParameter().default(true).meta({ description: 'false: omits communities and centralities.' }),
});

export const NetworkTie = component('NetworkTie', 'Two nodes that are tied, and how strongly.', {
  window: z.string().nullable().describe('The year or month; null with window=all.'),
  source: Ref.describe('First node of the tie, always an actor.'),
  target: Ref.describe('Second node of the tie: an actor; with ties=proposals, a proposal.'),
  weight: z.number(),
  n: z.int().describe('Number of proposals that both spoke on; with ties=proposals, of statements.'),
  directness: directnessCounts(
    'the `n` proposals, each by the least direct statement counted on it; with ties=proposals, the statements.',
  ),
});

const NetworkNode = component('NetworkNode', 'An actor or a proposal in a network, with its centralities.', {
  window: z.string().nullable(),
  node: Ref,
  kind: z.enum(['actor', 'proposal']),
  statements: z.int().describe('Number of counted statements by the actor, or on the proposal.'),
  degree: z.int().describe('Number of the node’s ties with a weight above 0.'),
  strength: z.number().describe('Total weight of the node’s ties with a weight above 0.'),
  betweenness: z
    .number()
    .nullable()
    .describe('Share of shortest paths, counted in ties, that pass through the node. Null if not computed.'),
  eigenvector: z
    .number()
    .nullable()
    .describe('Eigenvector centrality by weight; all nodes’ squares add up to 1. Null if not computed.'),
  community: z
    .int()
    .nullable()
    .describe('Number of the node’s Louvain community; community 1 has the first node. Null if not computed.'),
});

const NetworkSummary = component('NetworkSummary', 'One network as a whole.', {
  window: z.string().nullable(),
  statements: z.int().describe('Number of statements counted, without duplicates.'),
  nodes: z.int(),
  ties: z.int(),
  weight: z.number().describe('Total weight of all ties. A matrix of actors by actors has each tie twice.'),
  communities: z.int().nullable(),
  modularity: z.number().nullable().describe('Modularity of the communities; null if there are none.'),
  reason: z.string().nullable().describe('Why a measure is missing; null if none is.'),
});

const NetworkAnswer = component('NetworkAnswer', 'Discourse networks: their ties, nodes and totals.', {
  data: z.array(NetworkTie).describe('The ties of all networks.'),
  nodes: z.array(NetworkNode),
  networks: z.array(NetworkSummary).describe('Totals of each network, one for each window with statements.'),
  meta: z.strictObject(ANALYSIS_META),
});

export const getNetworksQuestion = question({
  method: METHOD,
  id: 'getNetworks',
  summary: 'Discourse networks',
  description:
    'Ties between actors that speak on the same proposals, or from actors to proposals: by congruence, by conflict, or both; normalised, without duplicates, window by window; with communities and centralities. As JSON, GraphML and GEXF; as a table, the list of ties.',
  query: NetworkQuery,
  answer: NetworkAnswer,
  last: [...MOMENT, METHOD_COLUMN],
  graph: true,
});
