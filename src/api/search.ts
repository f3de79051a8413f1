import { z } from 'zod';
import { permalink } from '../http/answer/links.ts';
import { knownAt, listParameter, minRevision } from '../http/request/query.ts';
import { pinsBy } from '../ledger/model/moment.ts';
import { search } from '../ledger/reading/full-text.ts';
import { ALL_KINDS } from '../nouns/kinds.ts';
import { publicId } from '../nouns/nouns.ts';
import { component, Line, MomentMeta } from '../nouns/shapes.ts';
import { operation } from './context.ts';
import { momentMeta, refTo } from './present.ts';
import { rowTable } from './records.ts';

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

export const searchRecords = operation(
  {
    id: 'search',
    tag: 'search',
    summary: 'Find records by their words',
    description:
      'Searches the names, texts and notes of all nouns as they were at `knownAt`, with PostgreSQL’s full text search: all words must occur, in any case. It does not search the full text of sources, conditions, chains, or names in other languages. Exact matches come first, then those by word stem: in English, and for a quote in its own language.',
    query: z.strictObject({
      q: Line.describe('Words to find, as in web search: several words, "a phrase", -without, or.'),
      nouns: listParameter(z.enum(ALL_KINDS)).optional().describe('Only records of these nouns.'),
      limit: z.coerce.number().pipe(z.int().min(1).max(100)).default(20).describe('Maximum number of records.'),
      skip: z.coerce.number().pipe(z.int().min(0).max(10_000)).default(0).describe('Number of best matches to skip.'),
      knownAt,
      minRevision,
    }),
    answer: SearchAnswer,
    table: rowTable(SearchAnswer),
    cache: true,
    pins: (query) => pinsBy(null)({ ...query, asOf: '0001' }),
    problems: ['revision-not-yet', 'ledger-unavailable'],
  },
  async ({ model, db, moment: momentOf }, { query }) => {
    const { q, nouns, limit, skip } = query;
    const moment = momentOf(query);
    const { knownAt } = moment;
    const { total, rows } = await search(db, q, knownAt, { kinds: nouns, limit, skip });
    const data = rows.map(({ kind, id, rank, passage }) => {
      const ref = (NAMED as readonly string[]).includes(kind) ? refTo(model, kind as Named, id, knownAt) : null;
      return { noun: kind, id: publicId(kind, id), slug: ref?.slug ?? null, name: ref?.name ?? null, rank, passage };
    });
    const { recordedAt } = momentMeta(model, moment);
    const link = permalink('/v1/search', query, { knownAt }, null);
    return { data, meta: { knownAt, recordedAt, total, limit, skip, permalink: link } };
  },
);
