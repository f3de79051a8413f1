import { z } from 'zod';
import {
  AGGREGATIONS,
  type Aggregation,
  DUPLICATES,
  NORMALISATIONS,
  type Normalisation,
  StatementCounts,
} from '../../domain/measures/networks.ts';
import { flagParameter } from '../../http/request/query.ts';
import { MOMENT } from '../../http/tables/table.ts';
import { component, Ref } from '../../nouns/shapes.ts';
import {
  ANALYSIS_META,
  AnalysisQuery,
  directnessCounts,
  includeCounts,
  METHOD_COLUMN,
  methodVersion,
  question,
} from '../question.ts';
import { CALENDAR } from '../windows.ts';

/** The range of the levels: from support, 1, to oppose, −1. */
export const RANGE = 2;

type Said = [actor: number, proposal: number, level: number];
/** One actor says yes to two proposals, and yes to the first again; the other says yes to the first and no to the second. */
const TWO: Said[] = [
  [1, 1, 1],
  [1, 1, 1],
  [1, 2, 1],
  [2, 1, 1],
  [2, 2, -1],
];

const example = (aggregation: Aggregation, normalisation: Normalisation, said: Said[], figure: number | null) => ({
  given: `${aggregation}, ${normalisation}: the tie of actors 1 and 2; each statement as actor, proposal, level from 1 to −1`,
  input: said,
  figure,
  run: () => {
    const counts = new StatementCounts();
    for (const [i, [actor, proposal, level]] of said.entries())
      counts.add({ actor, proposal, level, source: i, day: i });
    return counts.edge(1, 2, RANGE, aggregation, normalisation)?.weight ?? null;
  },
});

export const METHOD = {
  name: 'networks',
  version: '1',
  title: 'Discourse networks',
  about: 'Which actors are tied to each other by speaking on the same proposals, in agreement or in conflict.',
  formula:
    'x[i,j,k] is the number of statements by actor i on proposal j at level k. q is the place of a level on the scale, from 1 (support) to −1 (oppose), and R = 2 is the range. The tie of two actors is a sum over the proposals on which both spoke: ignore Σ x·x′; congruence Σ x·x′·(1 − |q−q′|/R); conflict Σ x·x′·|q−q′|/R; subtract congruence − conflict. Normalisation divides it. n is the number of an actor’s statements, and three divisors are those of the Discourse Network Analyzer, under its names: average (n + n′)/2; jaccard m10 + m01 + m11, over pairs of proposal and level, where m10 is how many statements one actor made at pairs at which the other made none, m01 the reverse, and m11 is Σ x·x′ at pairs at which both made some; cosine n·n′. Two normalisations are ours and stay from 0 to 1 (with subtract from −1 to 1). set_jaccard counts each level that an actor gave once: it takes, for each proposal on which both spoke, the mean of the factor that the aggregation puts after x·x′ (for ignore 1) over all pairs of their levels, and divides the sum by the number of proposals on which either spoke. vector_cosine divides by √(K(x,x)·K(x′,x′)), where K is the congruence for congruence and Σ x·x′ for the others. The tie of an actor and a proposal: ignore Σ x; subtract Σ x·q. A statement counts if a live stance of the voice and kind asked for rests on it and, with publishedBy, if it was public by then; a stance that rests on an event alone, such as a vote, counts as a statement.',
  parameters: {
    ties: 'between actors, or from actors to proposals',
    aggregation:
      'between actors: ignore, congruence (default), conflict, subtract; from actors to proposals: ignore (default), subtract',
    normalisation: 'none, average, jaccard, cosine; set_jaccard, vector_cosine',
    duplicates:
      'keep: every statement counts. Otherwise statements with the same actor, proposal and level count once per source (document or event), ISO week, month or year, or (range) once in everything asked about. The earliest counts: by the day on which it was made, then by the id of its stance. Duplicates are removed from everything asked about before the rest is divided into windows: with window=year, range leaves a statement only in the first year in which it was made, and year leaves it once in every year',
    window:
      'by the day on which a statement was made; without such a day, and for a vote, by the first day of its stance. A coarse date counts as its last day, and a statement that may belong to several windows counts in none; with dates=possible it counts as its first day',
    'from, to': 'limit the first day of a stance, not the day on which a statement under it was made',
    asOf: 'leaves out stances that begin later, and statements that were made later, by the same day as for window',
    ambiguous: 'exclude: leave out; neutral: count as the middle of the scale',
    measures:
      'computed from ties with a weight above 0. degree; strength; betweenness, unweighted, divided by (n−1)(n−2); eigenvector, weighted, by power iteration on A + I; communities by Louvain’s method, weighted, with resolution 1, the nodes in order and the same random numbers each time',
  },
  sources: [
    'P. Leifeld, Discourse Network Analyzer, manual and source (statements are sorted by date, duplicates are removed, and the rest is divided into time windows); Discourse Network Analysis, in The Oxford Handbook of Political Networks (2017)',
    'V. Blondel et al., Fast unfolding of communities in large networks, Journal of Statistical Mechanics (2008)',
    'U. Brandes, A faster algorithm for betweenness centrality, Journal of Mathematical Sociology 25 (2001)',
    'P. Bonacich, Power and centrality, American Journal of Sociology 92 (1987)',
  ],
  limits: [
    'Actors that speak often have heavy ties, so normalise before comparing actors. jaccard and cosine can exceed 1; set_jaccard and vector_cosine cannot.',
    'A tie of weight 0 is known: both spoke on `n` proposals, and their levels add up to nothing. Actors without a tie spoke on no proposal in common. Graphs have ties of weight 0 as well, so leave them out before counting neighbours, as the measures here do.',
    'Two actors that agree on something that everybody supports are tied as strongly as two that stand alone together.',
    'An actor that says nothing is not a node and changes no figure.',
    'Communities are one partition out of several that may be nearly as good: look at the modularity.',
  ],
  examples: [
    example('ignore', 'none', TWO, 3),
    example('congruence', 'none', TWO, 2),
    example('conflict', 'none', TWO, 1),
    example('subtract', 'none', TWO, 1),
    example('congruence', 'average', TWO, 2 / 2.5),
    example('congruence', 'jaccard', TWO, 2 / (1 + 1 + 2)),
    example('congruence', 'cosine', TWO, 2 / (3 * 2)),
    example('congruence', 'set_jaccard', TWO, 1 / 2),
    example('congruence', 'vector_cosine', TWO, 2 / Math.sqrt(5 * 2)),
    example('congruence', 'none', TWO.slice(0, 3), null),
  ],
};

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
  include: includeCounts,
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
