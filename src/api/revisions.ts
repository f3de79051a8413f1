import { z } from 'zod';
import { Refusal } from '../domain/refusal.ts';
import { after, knownAt, limit, minRevision } from '../http/request/query.ts';
import { AllRows } from '../http/tables/rows.ts';
import { tableOf } from '../http/tables/table.ts';
import type { ReadModel } from '../ledger/model/model.ts';
import type { Change } from '../ledger/write/changes.ts';
import type { Written } from '../ledger/write/write.ts';
import { publicId } from '../nouns/nouns.ts';
import {
  type Draft,
  Revision,
  RevisionAnswer,
  RevisionDraft,
  RevisionPage,
  WrittenRevisionAnswer,
} from '../nouns/revision.ts';
import { operation } from './context.ts';
import { listOf, upTo } from './pages.ts';
import { acknowledge, withWarnings } from './records.ts';

const tag = 'revisions';
const params = z.strictObject({
  number: z
    .string()
    .max(9)
    .regex(/^[1-9]\d{0,8}$/, 'a revision is a whole number from 1')
    .describe('The number of a revision.'),
});

export const createRevision = operation(
  {
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
  },
  async (context, request, reply) => {
    const { reason, drafts } = request.body;
    const written = await context.write(request, changesOf(drafts), reason);
    acknowledge(reply, written, `/v1/revisions/${written.revision}`);
    return withWarnings(context.model, written, { data: writtenRevision(context.model, written) });
  },
);

export const listRevisions = operation(
  {
    id: 'listRevisions',
    tag,
    summary: 'List revisions',
    description: 'The ledger’s log: what was written when, by whom, and why.',
    query: z.strictObject({ limit, after, knownAt, minRevision }),
    answer: RevisionPage,
    table: tableOf(Revision),
    cache: true,
    problems: ['revision-not-yet'],
  },
  async (context, request) => {
    const all = ({ knownAt }: { knownAt: number }) => upTo(knownAt);
    const show = (number: number) => revisionAt(context.model, number);
    const answer = await listOf(context, request, request.query, all, () => true, show);
    if (answer instanceof AllRows) return new AllRows(answer.rows, { knownAt: answer.meta.knownAt }, answer.ids);
    const { data, links, nextCursor } = answer;
    const { total, limit, knownAt } = answer.meta;
    return { data, meta: { total, limit, knownAt }, links, nextCursor };
  },
);

export const getRevision = operation(
  {
    id: 'getRevision',
    tag,
    summary: 'Read a revision',
    description: 'When it was written, by whom, why, and how much.',
    params,
    query: z.strictObject({ minRevision }),
    answer: RevisionAnswer,
    cache: true,
    problems: ['unknown-record'],
  },
  ({ model }, { params }) => {
    const number = Number(params.number);
    if (number <= model.head) return { data: revisionAt(model, number) };
    const detail = `revision ${number} is not there; the latest is ${model.head}`;
    throw new Refusal('unknown-record', detail, [{ pointer: '{number}', detail }]);
  },
);

/** The changes that a list of drafts asks for. */
export function changesOf(drafts: z.output<typeof Draft>[]): Change[] {
  return drafts.flatMap(({ noun, ...draft }, i): Change[] => {
    const pointer = `/drafts/${i}`;
    if (noun !== 'stance') return [{ op: 'create', kind: noun, draft, pointer }];
    const { actors, ...shared } = draft as { actors?: string[] };
    return (actors ?? [undefined]).map((actor) => ({
      op: 'take',
      draft: actor ? { ...shared, actor } : shared,
      pointer,
    }));
  });
}

function revisionAt(model: ReadModel, number: number) {
  const { reason, apiKey, summary } = model.revisions[number - 1] as ReadModel['revisions'][number];
  return { number, recordedAt: model.recordedAt(number) as string, reason, apiKey, summary };
}

const writtenRevision = (model: ReadModel, { revision, targets }: Written) => ({
  ...revisionAt(model, revision),
  records: targets.map(({ kind, id }) => ({
    noun: kind,
    id: publicId(kind, id),
    slug: kind === 'stance' ? null : model.stores[kind].slugOf(id),
  })),
});
