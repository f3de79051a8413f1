import { z } from 'zod';
import { Refusal } from '../domain/refusal.ts';
import { after, dryRun, knownAt, limit, minRevision } from '../http/request/query.ts';
import { AllRows } from '../http/tables/rows.ts';
import { tableOf } from '../http/tables/table.ts';
import type { RevisionInfo, WrittenRecord } from '../ledger/database/revision.ts';
import type { ReadModel } from '../ledger/model/model.ts';
import type { Change } from '../ledger/write/changes.ts';
import { type Kind, publicId } from '../nouns/nouns.ts';
import {
  type AnyDraft,
  RevisionAnswer,
  RevisionDraft,
  RevisionPage,
  RevisionSummary,
  WrittenRevisionAnswer,
} from '../nouns/revision.ts';
import { MERGES } from './actors.ts';
import { operation } from './context.ts';
import { referenceAt } from './names.ts';
import { WRITE_PROBLEMS } from './noun-operations.ts';
import { listOf, upTo } from './pages.ts';
import { acknowledge, withWarnings } from './records.ts';
import { GONE } from './stances/operations.ts';

const tag = 'revisions';
const params = z.strictObject({
  number: z
    .string()
    .max(9)
    .regex(/^[1-9]\d{0,8}$/, 'a revision is a whole number from 1')
    .describe('Number of the revision.'),
});

export const createRevision = operation(
  {
    id: 'createRevision',
    tag,
    summary: 'Write many records as one revision',
    description:
      'All or nothing. Takes drafts of any nouns in any order, which may refer to each other by slug, corrections of stances, amendments of other records and retractions; or a merge of two actors. With `dryRun` the answer is what the write would return if nothing else were written before: the revision with its ids and warnings, or the problem.',
    query: z.strictObject({ dryRun }),
    body: RevisionDraft,
    answer: WrittenRevisionAnswer,
    status: 201,
    write: true,
    problems: [...WRITE_PROBLEMS, 'slug-taken', 'in-use', 'precondition-failed', ...GONE, ...MERGES],
  },
  async (context, request, reply) => {
    const { reason, drafts } = request.body;
    const changes = [...changesOf(drafts), ...changesOfRecords(context.model, request.body)];
    const check = preconditionOf(context.model, request.body, changes);
    if (request.query.dryRun) {
      check?.hold();
      const { revision, targets, warned } = await context.rehearse(request, changes, reason);
      const slugs = new Map(revision.versions.map(({ kind, id, slug }) => [publicId(kind, id), slug]));
      const data = { ...shown(revision), records: recordsOf(targets, (kind, id) => slugs.get(publicId(kind, id))) };
      return withWarnings(context.model, { revision: revision.number, targets, warned }, { data });
    }
    const written = await context.write(request, changes, reason, check);
    acknowledge(reply, written, `/v1/revisions/${written.revision}`);
    const slugOf = (kind: Kind, id: number) => context.model.stores[kind].slugOf(id);
    const data = { ...revisionAt(context.model, written.revision), records: recordsOf(written.targets, slugOf) };
    return withWarnings(context.model, written, { data });
  },
);

export const listRevisions = operation(
  {
    id: 'listRevisions',
    tag,
    summary: 'List revisions',
    description: 'The ledger’s log: what was written, when, by whom, and why.',
    query: z.strictObject({ limit, after, knownAt, minRevision }),
    answer: RevisionPage,
    table: tableOf(RevisionSummary),
    cache: true,
    problems: ['revision-not-yet'],
  },
  async (context, request) => {
    const all = ({ knownAt }: { knownAt: number }) => upTo(knownAt);
    const show = (number: number) => revisionAt(context.model, number);
    const answer = await listOf(context, request, request.query, all, () => true, show);
    if (answer instanceof AllRows) return new AllRows(answer.rows, { knownAt: answer.meta.knownAt }, answer.ids);
    const { total, limit, knownAt } = answer.meta;
    return { ...answer, meta: { total, limit, knownAt } };
  },
);

export const getRevision = operation(
  {
    id: 'getRevision',
    tag,
    summary: 'Read a revision',
    description: 'When the revision was written, by whom, why, and how many records.',
    params,
    query: z.strictObject({ minRevision }),
    answer: RevisionAnswer,
    cache: true,
    problems: ['unknown-record'],
  },
  ({ model }, { params }) => {
    const number = Number(params.number);
    if (number <= model.head) return { data: revisionAt(model, number) };
    throw Refusal.at('{number}', `there is no revision ${number}; the latest is ${model.head}`, 'unknown-record');
  },
);

/** The changes that a list of drafts asks for. */
export function changesOf(drafts: z.output<typeof AnyDraft>[]): Change[] {
  return drafts.flatMap(({ noun, ...draft }, i): Change[] => {
    const pointer = `/drafts/${i}`;
    if (noun !== 'stance') return [{ op: 'create', kind: noun, draft, pointer }];
    const { actors, ...shared } = draft as { actors?: string[] };
    const held = actors ? actors.map((actor) => ({ ...shared, actor })) : [shared];
    return held.map((draft) => ({ op: 'take', draft, pointer }));
  });
}

/** The corrections, amendments and retractions of recorded records, or the merge of two actors. */
function changesOfRecords(model: ReadModel, body: z.output<typeof RevisionDraft>): Change[] {
  const { reason, corrections = [], amendments = [], retractions = [], merge } = body;
  if (merge) {
    const id = referenceAt(model, 'actor', '/merge/actor', merge.actor);
    return [{ op: 'merge', id, into: merge.into, reason, pointer: '/merge' }];
  }
  return [
    ...corrections.map(({ stance, reason, ...draft }, i): Change => {
      const pointer = `/corrections/${i}`;
      return { op: 'correct', id: referenceAt(model, 'stance', `${pointer}/stance`, stance), draft, reason, pointer };
    }),
    ...amendments.map(({ noun: kind, id, ifRevision: _, ...draft }, i): Change => {
      const pointer = `/amendments/${i}`;
      return { op: 'amend', kind, id: referenceAt(model, kind, `${pointer}/id`, id), draft, pointer };
    }),
    ...retractions.map(({ noun: kind, id: named }, i): Change => {
      const pointer = `/retractions/${i}`;
      const id = referenceAt(model, kind, `${pointer}/id`, named);
      return kind === 'stance' ? { op: 'withdraw', id, reason, pointer } : { op: 'retract', kind, id, reason, pointer };
    }),
  ];
}

/** Refuses amendments whose `ifRevision` is not the latest version of the record. */
function preconditionOf(model: ReadModel, { amendments = [] }: z.output<typeof RevisionDraft>, changes: Change[]) {
  if (amendments.every(({ ifRevision }) => ifRevision === undefined)) return undefined;
  const amended = changes.flatMap((change) => (change.op === 'amend' ? change : []));
  const hold = () => {
    for (const [i, { ifRevision, id: named }] of amendments.entries()) {
      const { kind, id, pointer } = amended[i] as (typeof amended)[number];
      const at = model.stores[kind].at(id, model.head)?.revision;
      if (ifRevision !== undefined && ifRevision !== at)
        throw Refusal.at(`${pointer}/ifRevision`, `${named} was changed in revision ${at}`, 'precondition-failed');
    }
  };
  return { record: null, hold };
}

const revisionAt = (model: ReadModel, number: number) => shown(model.revisions[number - 1] as RevisionInfo);
const shown = ({ number, recordedAt, reason, apiKey, summary }: RevisionInfo) => ({
  number,
  recordedAt: new Date(recordedAt).toISOString(),
  reason,
  apiKey,
  summary,
});

const recordsOf = (targets: readonly WrittenRecord[], slugOf: (kind: Kind, id: number) => string | null | undefined) =>
  targets.map(({ kind, id }) => ({
    noun: kind,
    id: publicId(kind, id),
    slug: kind === 'stance' ? null : (slugOf(kind, id) ?? null),
  }));
