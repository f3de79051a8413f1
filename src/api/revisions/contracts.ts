import { z } from 'zod';
import { contract } from '../../http/operation.ts';
import { after, knownAt, limit, minRevision } from '../../http/query.ts';
import { tableOf } from '../../http/table.ts';
import { Revision, RevisionAnswer, RevisionDraft, RevisionPage, WrittenRevisionAnswer } from './schema.ts';

const tag = 'revisions';
const params = z.strictObject({ number: z.string().regex(/^[1-9]\d{0,8}$/, 'a revision is a whole number from 1') });

export const createRevision = contract({
  method: 'POST',
  url: '/v1/revisions',
  id: 'createRevision',
  tag,
  summary: 'Write many records as one revision',
  description: 'All or nothing. Drafts of any nouns, in any order, that may name one another by slug.',
  body: RevisionDraft,
  answer: WrittenRevisionAnswer,
  status: 201,
  write: true,
  problems: [
    'unknown-reference',
    'wrong-kind-reference',
    'reversed-interval',
    'stance-overlap',
    'coding-taken',
    'slug-taken',
  ],
});

export const listRevisions = contract({
  method: 'GET',
  url: '/v1/revisions',
  id: 'listRevisions',
  tag,
  summary: 'List revisions',
  description: 'The ledger’s log: what was written when, by whom, and why.',
  query: z.strictObject({ limit, after, knownAt, minRevision }),
  answer: RevisionPage,
  table: tableOf(Revision),
  cache: true,
  problems: ['revision-not-yet'],
});

export const getRevision = contract({
  method: 'GET',
  url: '/v1/revisions/:number',
  id: 'getRevision',
  tag,
  summary: 'Read a revision',
  description: 'When it was written, by whom, why, and how much.',
  params,
  query: z.strictObject({ minRevision }),
  answer: RevisionAnswer,
  cache: true,
  problems: ['unknown-record'],
});
