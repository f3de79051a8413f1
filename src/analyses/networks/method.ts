import { type Aggregation, type Normalisation, StatementCounts } from '../../domain/measures/networks.ts';
import type { Method } from '../question.ts';

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
  given: `${aggregation}, ${normalisation}: the tie of actors 1 and 2; statements as actor, proposal, level from 1 to −1`,
  input: said,
  figure,
  run: () => {
    const counts = new StatementCounts();
    for (const [i, [actor, proposal, level]] of said.entries())
      counts.add({ actor, proposal, level, source: i, day: i });
    return counts.edge(1, 2, RANGE, aggregation, normalisation)?.weight ?? null;
  },
});

export const METHOD: Method = {
  name: 'networks',
  version: '1',
  title: 'Discourse networks',
  about: 'Who is tied to whom by speaking of the same proposals, in agreement or against one another.',
  formula:
    'x[i,j,k] is how many statements actor i made on proposal j at level k; R = 2 is the range of the levels, from 1 (support) to −1 (oppose). Of two actors, over the proposals of both: ignore Σ x·x′; congruence Σ x·x′·(1 − |q−q′|/R); conflict Σ x·x′·|q−q′|/R; subtract congruence − conflict. Divided, with n an actor’s statements, as the Discourse Network Analyzer does under these names: average (n + n′)/2; jaccard m10 + m01 + m11, over pairs of proposal and level, where m10 are the statements of the one at pairs of which the other has none, m01 the reverse and m11 Σ x·x′ where both have some; cosine n·n′. Two of ours, within 0 and 1 (subtract within −1 and 1): set_jaccard is, over the proposals of both, the mean share of the pairs of levels that they gave, each level once, divided by the proposals that either spoke of; vector_cosine is divided by √(K(x,x)·K(x′,x′)), K being the congruence for congruence and Σ x·x′ for the others. Of an actor and a proposal: ignore Σ x; subtract Σ x·q. A statement is one that a live stance of the kind asked for rests on; a stance on an event, such as a vote, is one as well.',
  parameters: {
    ties: 'of actors to actors, or to proposals',
    aggregation:
      'of actors to actors: ignore, congruence (unless told), conflict, subtract; of actors to proposals: ignore (unless told), subtract',
    normalisation: 'none, average, jaccard, cosine; set_jaccard, vector_cosine',
    duplicates:
      'the same actor, proposal and level counts each time, or once a source (document or event), ISO week, month, year, or once in all that is asked about. The earliest counts: by the day on which it was made, then by the id of its stance. Duplicates are struck over all that is asked about, before windows part what is left: with window=year, range has each in the first year in which it was said, year has it once in every year',
    window:
      'by the day on which a statement was made; of one without a day, and of a vote, the first day of its stance. A coarse date counts from its last day, and what may lie in several windows in none; with dates=possible from its first',
    'from, to': 'of the first day of a stance, not of the day on which a statement under it was made',
    asOf: 'a stance that begins later is left out, and a statement that was made later, by the same day as for window',
    ambiguous: 'exclude, or count as the middle of the scale',
    measures:
      'of ties with a weight above 0. degree; strength; betweenness, unweighted, divided by (n−1)(n−2); eigenvector, weighted, power iteration on A + I; communities by Louvain’s method, weighted, resolution 1, nodes in order and the same random numbers each time',
  },
  sources: [
    'P. Leifeld, Discourse Network Analyzer, manual and source (statements are sorted by date and rid of duplicates, then parted by time windows); Discourse Network Analysis, in The Oxford Handbook of Political Networks (2017)',
    'V. Blondel et al., Fast unfolding of communities in large networks, Journal of Statistical Mechanics (2008)',
    'U. Brandes, A faster algorithm for betweenness centrality, Journal of Mathematical Sociology 25 (2001)',
    'P. Bonacich, Power and centrality, American Journal of Sociology 92 (1987)',
  ],
  limits: [
    'Who speaks often has heavy ties: normalise before comparing actors. jaccard and cosine can exceed 1, set_jaccard and vector_cosine cannot.',
    'Two actors that say the same of a proposal that everybody supports are tied as well as two that stand alone.',
    'An actor that says nothing is no node; it changes nothing.',
    'Communities are one partition of several that may be nearly as good; look at the modularity.',
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
