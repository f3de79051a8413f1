import { z } from 'zod';
import { EVIDENCE_FILTER } from '../api/evidence-filter.ts';
import { ORIGIN } from '../api/positions/query.ts';
import { DirectnessCounts } from '../api/positions/schema.ts';
import { rowTable } from '../api/records.ts';
import type { Contract } from '../http/operation.ts';
import { asOf, knownAt, listParameter, minRevision } from '../http/request/query.ts';
import { type Group, INCLUDED, MOMENT, ofMeta, type Table } from '../http/tables/table.ts';
import { pinsBy } from '../ledger/model/moment.ts';
import { component, DateText, MomentMeta, named } from '../nouns/shapes.ts';
import { Confidence, Voice } from '../nouns/stance.ts';

const Worked = z.strictObject({
  given: z.string(),
  input: z.unknown().describe('Input of the case, as data.'),
  figure: z.number().nullable().describe('Figure that the method gives for the input; null if it gives none.'),
});

/** A measure as it is published at /v1/methods/{name}. */
export const PublishedMethod = component('Method', 'A measure: formula, parameters, source, limits and worked cases.', {
  name: z.string(),
  version: z.string().describe('Version of the method; every change makes a new one.'),
  title: z.string(),
  about: z.string(),
  formula: z.string(),
  parameters: z.record(z.string(), z.string()),
  sources: z.array(z.string()).describe('Publications that define the method.'),
  limits: z.array(z.string()).describe('What the figures do not tell.'),
  examples: z.array(Worked),
});

type Published = z.output<typeof PublishedMethod>;
/** A method with the computations of its worked cases, which a test runs; they call the analysis's own code. */
export type Method = Omit<Published, 'examples'> & {
  examples: (Published['examples'][number] & { run(): number | null })[];
};

/** The parameters of every analysis: what it reads, and the rules by which stances count. */
export const AnalysisQuery = {
  asOf,
  knownAt,
  minRevision,
  from: DateText.optional().describe('Only stances that began on this day or later.'),
  to: DateText.optional().describe('Only stances that began before this day.'),
  dossier: named('a dossier').optional().describe('Only proposals of this dossier.'),
  proposals: listParameter(named('a proposal')).optional().describe('Only these proposals.'),
  partOf: named('a proposal').optional().describe('Only the provisions of this package.'),
  tag: z.string().min(1).max(100).optional().describe('Only proposals with this tag.'),
  actors: listParameter(named('an actor')).optional().describe('Only these actors, in this order.'),
  group: named('an actor').optional().describe('Only the members of this group on the requested day.'),
  voice: Voice.default('own').describe(
    'own: what actors said themselves. attributed: what others say about them; the latest claim counts. Never both.',
  ),
  ...EVIDENCE_FILTER,
  minConfidence: Confidence.optional().describe('Only stances coded with at least this confidence.'),
  ambiguous: z
    .enum(['exclude', 'neutral'])
    .default('exclude')
    .describe('Whether `ambiguous` levels are left out or count as neutral.'),
};

const COUNTS = 'directness: splits each n by how directly the levels follow from the record.';

/** For analyses that count levels: whether to count them by how directly they follow from the record, too. */
export const includeCounts = listParameter(z.enum(['directness']))
  .optional()
  .describe(COUNTS);

/** For analyses that count levels and show them. */
export const include = listParameter(z.enum(['directness', 'impliedBy']))
  .optional()
  .describe(`${COUNTS} ${ORIGIN}`);

/** The counts by directness beside an n, which `include=directness` asks for. */
export const directnessCounts = (which: string) =>
  DirectnessCounts.optional()
    .describe(`Counts by directness, with include=directness: ${which}`)
    .register(INCLUDED, { include: 'directness' });

/** The version of a method, which permalinks name: an old version keeps giving the old figure. */
export const methodVersion = (version: string) =>
  z.literal(version).optional().describe('The version of the method; see /v1/methods.');

/** The meta of every analysis. */
export const ANALYSIS_META = {
  ...MomentMeta,
  method: z.string().describe('Name and version of the method; /v1/methods has its formula and source.'),
  proposals: z.int().describe('Number of proposals that the request covers.'),
  total: z.int().describe('Number of rows, over all pages.'),
  permalink: z.string().describe('URL of this request with every parameter pinned; it always returns the same bytes.'),
};

/** The column that names the method in each row of a table. */
export const METHOD_COLUMN = ofMeta('method', 'string', 'method');

type Shape = z.ZodType | undefined;

/** What an analysis is asked and answers. Everything else in its contract is the same for all of them. */
interface AnalysisContract<P extends Shape, Q extends z.ZodType, A extends z.ZodType>
  extends Pick<Contract<P, Q, undefined, A>, 'id' | 'summary' | 'description' | 'params' | 'graph' | 'moves'> {
  method: Method;
  query: Q;
  answer: A;
  /** A column before the row's own columns, and columns after them. Default: the moment. */
  first?: Group;
  last?: Table;
  /** All columns, if they are not derived from the row. */
  table?: Table;
}

/** The contract of an analysis with its method. */
export interface Question<P extends Shape, Q extends z.ZodType, A extends z.ZodType> {
  method: Method;
  contract: Contract<P, Q, undefined, A>;
}

const PROBLEMS = ['unknown-reference', 'revision-not-yet', 'reversed-range'] as const;
const PATH_PROBLEMS = ['unknown-record', 'wrong-kind'] as const;

export function question<Q extends z.ZodType, A extends z.ZodType, P extends Shape = undefined>({
  method,
  first,
  last = MOMENT,
  table,
  ...contract
}: AnalysisContract<P, Q, A>): Question<P, Q, A> {
  return {
    method,
    contract: {
      ...contract,
      tag: 'analyses',
      table: table ?? [...(first ? [first] : []), ...rowTable(contract.answer, ...last)],
      cache: true,
      pins: pinsBy(method.version),
      long: true,
      problems: contract.params ? [...PATH_PROBLEMS, ...PROBLEMS] : PROBLEMS,
    },
  };
}
