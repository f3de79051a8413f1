import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Refusal } from '../../domain/refusal.ts';
import type { RequestOf } from '../../http/operation.ts';
import { AllRows } from '../../http/rows.ts';
import type { Change } from '../../ledger/changes.ts';
import type { ReadModel } from '../../ledger/model.ts';
import { publicId } from '../../ledger/nouns.ts';
import type { Written } from '../../ledger/write.ts';
import { acknowledge } from '../acknowledge.ts';
import type { Context } from '../context.ts';
import { listOf, upTo } from '../pages.ts';
import type * as contracts from './contracts.ts';
import type { Draft } from './schema.ts';

type Asked<Name extends keyof typeof contracts> = RequestOf<(typeof contracts)[Name]>;

export async function createRevision(context: Context, request: Asked<'createRevision'>, reply: FastifyReply) {
  const { reason, drafts } = request.body;
  const written = await context.write(request, changesOf(drafts), reason);
  acknowledge(reply, written, `/v1/revisions/${written.revision}`);
  return { data: writtenRevision(context.model, written) };
}

export async function listRevisions(context: Context, request: Asked<'listRevisions'>) {
  const all = ({ knownAt }: { knownAt: number }) => upTo(knownAt);
  const show = (number: number) => revisionAt(context.model, number);
  const answer = await listOf(context, request, request.query, all, () => true, show);
  if (answer instanceof AllRows) return new AllRows(answer.rows, { knownAt: answer.meta.knownAt });
  const { data, links } = answer;
  const { total, limit, knownAt } = answer.meta;
  return { data, meta: { total, limit, knownAt }, links } as never;
}

export function getRevision({ model }: Context, { params }: Asked<'getRevision'>) {
  const number = Number(params.number);
  if (number <= model.head) return { data: revisionAt(model, number) };
  const detail = `revision ${number} is not there; the latest is ${model.head}`;
  throw new Refusal('unknown-record', detail, [{ pointer: '{number}', detail }]);
}

/** What a list of drafts asks the door to do. */
export function changesOf(drafts: z.output<typeof Draft>[]): Change[] {
  return drafts.map(({ noun, ...draft }, i) => {
    const pointer = `/drafts/${i}`;
    return noun === 'stance' ? { op: 'take', draft, pointer } : { op: 'create', kind: noun, draft, pointer };
  });
}

export function revisionAt(model: ReadModel, number: number) {
  const { reason, apiKey, summary } = model.revisions[number - 1] as ReadModel['revisions'][number];
  return { number, recordedAt: model.recordedAt(number) as string, reason, apiKey, summary };
}

export const writtenRevision = (model: ReadModel, { revision, targets }: Written) => ({
  ...revisionAt(model, revision),
  records: targets.map(({ kind, id }) => ({
    noun: kind,
    id: publicId(kind, id),
    slug: kind === 'stance' ? null : model.stores[kind].slugOf(id),
  })),
});
