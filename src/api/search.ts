import { z } from 'zod';
import { knownAt, listParameter, minRevision } from '../http/request/query.ts';
import { pinsBy } from '../ledger/model/moment.ts';
import { search } from '../ledger/reading/words.ts';
import { ALL_KINDS } from '../nouns/kinds.ts';
import { publicId } from '../nouns/nouns.ts';
import { Line, MomentMeta } from '../nouns/shapes.ts';
import { operation } from './context.ts';
import { permalink } from './positions/snapshot.ts';
import { momentMeta, refTo } from './present.ts';
import { rowTable } from './records.ts';

const Found = z
  .strictObject({
    noun: z.enum(ALL_KINDS),
    id: z.string(),
    slug: z.string().nullable(),
    name: z.string().nullable().describe('Null for a noun without a name: a stance, a coding.'),
    rank: z
      .number()
      .describe(
        'PostgreSQL’s ts_rank_cd: how near to each other the words stand. Words of the same stem come after all that stand as they were asked for.',
      ),
    passage: z.string().describe('Where the words stand, each in « ».'),
  })
  .meta({ id: 'FoundRecord', description: 'A record in which the words stand.' });

const SearchAnswer = z
  .strictObject({
    data: z.array(Found).describe('The best first.'),
    meta: z.strictObject({
      knownAt: MomentMeta.knownAt,
      recordedAt: MomentMeta.recordedAt,
      total: z.int(),
      limit: z.int(),
      skip: z.int(),
      permalink: z.string(),
    }),
  })
  .meta({ id: 'SearchAnswer', description: 'What was found.' });

const NAMED = ['dossier', 'actor', 'proposal', 'event', 'source', 'statement'] as const;
type Named = (typeof NAMED)[number];

export const searchRecords = operation(
  {
    id: 'search',
    tag: 'search',
    summary: 'Find records by their words',
    description:
      'Over the words of every noun as they stood at `knownAt`, by PostgreSQL’s full text search: all words must be there, in any case. Those that stand as they were asked for come first, then those of the same stem: in English, and of a quote in its own language.',
    query: z.strictObject({
      q: Line.describe('As in web search: several words, "a phrase", -without, or.'),
      nouns: listParameter(z.enum(ALL_KINDS)).optional().describe('Only these nouns.'),
      limit: z.coerce.number().pipe(z.int().min(1).max(100)).default(20).describe('How many at most.'),
      skip: z.coerce.number().pipe(z.int().min(0).max(10_000)).default(0).describe('How many of the best to skip.'),
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
