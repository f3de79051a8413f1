import { z } from 'zod';
import { Refusal } from '../domain/refusal.ts';
import { permalink } from '../http/answer/links.ts';
import { knownAt, listParameter, minRevision } from '../http/request/query.ts';
import { pinsBy } from '../ledger/model/moment.ts';
import { type SearchFilter, search, statementsMatching } from '../ledger/reading/full-text.ts';
import { ALL_KINDS } from '../nouns/kinds.ts';
import { publicId } from '../nouns/nouns.ts';
import { component, Line, MomentMeta } from '../nouns/shapes.ts';
import { statement } from '../nouns/statement.ts';
import { mapInSlices } from '../runtime/turns.ts';
import { type Context, operation } from './context.ts';
import { fieldsMatching } from './noun-operations.ts';
import { momentMeta, refTo } from './present.ts';
import { rowTable } from './records.ts';
import { STATEMENT_FILTERS, statementFilter } from './statements.ts';

const Found = component('FoundRecord', 'A record that contains the words.', {
  noun: z.enum(ALL_KINDS),
  id: z.string(),
  slug: z.string().nullable(),
  name: z.string().nullable().describe('Name of the record; null for a stance or coding, which have none.'),
  rank: z
    .number()
    .describe(
      'PostgreSQL’s ts_rank_cd: the closer the words are to each other, the higher. Matches by word stem come after all exact ones.',
    ),
  passage: z.string().describe('Text around the matched words, each in « ».'),
});

const SearchAnswer = component('SearchAnswer', 'Records that match a search.', {
  data: z.array(Found).describe('Matching records, the best first.'),
  meta: z.strictObject({
    knownAt: MomentMeta.knownAt,
    recordedAt: MomentMeta.recordedAt,
    total: z.int(),
    limit: z.int(),
    skip: z.int(),
    permalink: z.string(),
  }),
});

const NAMED = ['dossier', 'actor', 'proposal', 'event', 'source', 'statement'] as const;
type Named = (typeof NAMED)[number];

const SearchQuery = z.strictObject({
  q: Line.describe('Words to find, as in web search: several words, "a phrase", -without, or.'),
  nouns: listParameter(z.enum(ALL_KINDS)).optional().describe('Only records of these nouns.'),
  ...STATEMENT_FILTERS,
  limit: z.coerce.number().pipe(z.int().min(1).max(100)).default(20).describe('Maximum number of records.'),
  skip: z.coerce.number().pipe(z.int().min(0).max(10_000)).default(0).describe('Number of best matches to skip.'),
  knownAt,
  minRevision,
});

type Query = z.output<typeof SearchQuery>;

/** With a filter of statements the question is about statements: other nouns have no speakers. */
async function filterOf({ model, db }: Context, query: Query, knownAt: number): Promise<SearchFilter> {
  const asked = (Object.keys(STATEMENT_FILTERS) as (keyof typeof STATEMENT_FILTERS)[]).find((name) => query[name]);
  if (asked === undefined) return { kinds: query.nouns };
  if (query.nouns && !query.nouns.includes('statement'))
    throw Refusal.at(`?${asked}`, 'filters statements, which `nouns` leaves out');
  const hasLinks = fieldsMatching(model, { noun: statement, filters: STATEMENT_FILTERS }, query);
  const matches = statementFilter(model, query);
  const found = await statementsMatching(db, query.q);
  const ids = await mapInSlices(found.keys(), (id) => {
    const value = model.stores.statement.at(id, knownAt)?.value;
    return value && hasLinks(value, knownAt) && matches(value, knownAt, id) ? id : undefined;
  });
  return { kinds: ['statement'], ids };
}

export const searchRecords = operation(
  {
    id: 'search',
    tag: 'search',
    summary: 'Find records by their words',
    description:
      'Searches the names, texts and notes of all nouns as they were at `knownAt`, with PostgreSQL’s full text search: all words must occur, in any case. With a filter of statements (`actor`, `proposal`, `from` and the like) only statements are searched. It does not search the full text of sources, conditions, chains, or names in other languages. Exact matches come first, then those by word stem: in English, and for a quote in its own language.',
    query: SearchQuery,
    answer: SearchAnswer,
    table: rowTable(SearchAnswer),
    cache: true,
    pins: (query) => pinsBy(null)({ ...query, asOf: '0001' }),
    problems: ['unknown-reference', 'reversed-range', 'revision-not-yet'],
  },
  async (context, { query }) => {
    const { model, db } = context;
    const { q, limit, skip } = query;
    const moment = context.moment(query);
    const { knownAt } = moment;
    const { total, rows } = await search(db, q, knownAt, { ...(await filterOf(context, query, knownAt)), limit, skip });
    const data = rows.map(({ kind, id, rank, passage }) => {
      const ref = (NAMED as readonly string[]).includes(kind) ? refTo(model, kind as Named, id, knownAt) : null;
      return { noun: kind, id: publicId(kind, id), slug: ref?.slug ?? null, name: ref?.name ?? null, rank, passage };
    });
    const { recordedAt } = momentMeta(model, moment);
    const link = permalink('/v1/search', query, { knownAt }, null);
    return { data, meta: { knownAt, recordedAt, total, limit, skip, permalink: link } };
  },
);
