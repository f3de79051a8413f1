import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { etagOf, requireIfMatch } from '../http/answer/etag.ts';
import type { Moment } from '../ledger/model/moment.ts';
import type { Draft } from '../ledger/write/changes.ts';
import type { Written } from '../ledger/write/write.ts';
import type { Context } from './context.ts';
import { named, unknown } from './names.ts';
import type { NounSpec } from './noun-contracts.ts';
import { listOf, upTo } from './pages.ts';
import { recordAt } from './present.ts';

/** The headers of an answer to a write: which revision, where to read it, and whether it was carried out before. */
export function acknowledge(reply: FastifyReply, { revision, replayed }: Written, location: string): void {
  reply.revision(revision).header('location', location);
  if (replayed) reply.header('idempotency-replayed', 'true');
}

type Fields = Record<string, unknown>;
type AnySpec = Omit<NounSpec, 'matching' | 'filters'>;
/** What showing a record takes. */
type Shown = Pick<NounSpec, 'kind' | 'path' | 'extend' | 'detail'>;
type Named = FastifyRequest<{ Params: { id: string } }>;

/** One record as it is shown alone; also what its ETag, and so If-Match, is made of. */
function shown(context: Context, spec: Shown, id: number, moment: Moment): { data: Fields } | null {
  const record = recordAt(context.model, spec.kind, id, moment.knownAt);
  if (!record) return null;
  const extended = { ...record, ...spec.extend?.(context, record, id, moment) };
  return { data: { ...extended, ...spec.detail?.(context, record, id, moment) } };
}

export function read(context: Context, spec: AnySpec, text: string, query: { asOf?: string; knownAt?: string }) {
  const moment = context.moment(query);
  const answer = shown(context, spec, named(context.model, spec.kind, text), moment);
  if (!answer) throw unknown(spec.kind, text);
  return answer as never;
}

export function list<F extends z.ZodRawShape>(
  context: Context,
  spec: NounSpec<F>,
  request: FastifyRequest,
  query: ListParameters,
) {
  const matches = spec.matching(context, query as never);
  const store = context.model.stores[spec.kind];
  return listOf(
    context,
    request,
    query,
    () => upTo(store.size),
    (id, moment) => {
      const version = store.at(id, moment.knownAt);
      return version !== undefined && (query.retracted || version.retracted === null) && matches(id, moment);
    },
    (id, moment) => {
      const record = recordAt(context.model, spec.kind, id, moment.knownAt) as Fields;
      return { ...record, ...spec.extend?.(context, record, id, moment) };
    },
  ) as never;
}

interface ListParameters {
  limit: number;
  after?: string;
  asOf?: string;
  knownAt?: string;
  retracted: boolean;
}

export function history(context: Context, spec: AnySpec, text: string, query: { knownAt?: string }) {
  const { knownAt } = context.moment(query);
  const id = named(context.model, spec.kind, text);
  const versions = context.model.stores[spec.kind].entry(id)?.versions.filter((v) => v.revision <= knownAt) ?? [];
  if (versions.length === 0) throw unknown(spec.kind, text);
  const data = versions.map(({ revision }) => {
    const record = recordAt(context.model, spec.kind, id, revision) as Fields;
    return { ...record, ...spec.extend?.(context, record, id, { ...context.moment({}), knownAt: revision }) };
  });
  return { data, meta: { total: data.length, knownAt } } as never;
}

export async function create(context: Context, spec: AnySpec, request: FastifyRequest, reply: FastifyReply) {
  const draft = request.body as Draft;
  const reason = `create ${spec.kind} ${draft.slug ?? ''}`.trim();
  const written = await context.write(request, [{ op: 'create', kind: spec.kind, draft, pointer: '' }], reason);
  return answerWritten(context, spec, written, reply);
}

export async function amend(context: Context, spec: AnySpec, request: Named, reply: FastifyReply) {
  const id = named(context.model, spec.kind, request.params.id);
  const change = { op: 'amend' as const, kind: spec.kind, id, draft: request.body as Draft, pointer: '' };
  const unchanged = () => requireIfMatch(request, etagOf(JSON.stringify(shown(context, spec, id, context.moment({})))));
  const written = await context.write(request, [change], `amend ${request.params.id}`, unchanged);
  return answerWritten(context, spec, written, reply);
}

export async function retract(context: Context, spec: AnySpec, request: Named, reply: FastifyReply) {
  const id = named(context.model, spec.kind, request.params.id);
  const { reason } = request.body as { reason: string };
  const change = { op: 'retract' as const, kind: spec.kind, id, reason, pointer: '' };
  return answerWritten(context, spec, await context.write(request, [change], reason), reply);
}

/** The record on the day and at the revision that wrote it: a repeat of the request gets the same on any day. */
export function answerWritten(
  context: Context,
  spec: Shown,
  written: Awaited<ReturnType<Context['write']>>,
  reply: FastifyReply,
) {
  const target = written.targets[0] as { id: number };
  const asOf = context.model.recordedAt(written.revision) as string;
  const moment = context.moment({ asOf, knownAt: String(written.revision) });
  const answer = shown(context, spec, target.id, moment) as { data: Fields };
  acknowledge(reply, written, `${spec.path}/${answer.data.slug ?? answer.data.id}`);
  return answer as never;
}
