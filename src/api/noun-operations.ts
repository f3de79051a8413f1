import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Paging } from '../http/answer/pages.ts';
import type { Code } from '../http/problems/catalogue.ts';
import { etagOf, requireIfMatch } from '../http/request/etag.ts';
import { asOf, flag, knownAt, minRevision, paging } from '../http/request/query.ts';
import { type Moment, pinsMoment } from '../ledger/model/moment.ts';
import type { Draft } from '../ledger/write/changes.ts';
import type { Written } from '../ledger/write/write.ts';
import { type Kind, publicId } from '../nouns/nouns.ts';
import { Reason, type Warnings } from '../nouns/shapes.ts';
import { type Context, operation } from './context.ts';
import { recordNamed, unknown } from './names.ts';
import { listOf, upTo } from './pages.ts';
import { type momentMeta, recordAt } from './present.ts';
import { acknowledge, IdOrSlug, rowTable, withWarnings } from './records.ts';

/** The query of a list, beside the noun's own filters. */
interface ListParameters {
  limit: number;
  after?: string | undefined;
  asOf?: string | undefined;
  knownAt?: string | undefined;
  retracted: boolean;
}

/** A test for the filters that were given; made once a request. */
export type Filtering<F extends z.ZodRawShape> = (
  context: Context,
  query: ListParameters & z.output<z.ZodObject<F>>,
) => Matching | Promise<Matching>;
type Matching = (id: number, moment: Moment) => boolean;

/** A noun as the API has it: R is the shape of a record alone, L that of a record in a list. */
interface Resource<R extends object, L extends object, F extends z.ZodRawShape> {
  kind: Kind;
  path: string;
  /** For operationIds: getActor, listActors. */
  names: { one: string; many: string };
  about: string;
  draft: z.ZodType<Draft>;
  amendment: z.ZodType<Draft>;
  answer: z.ZodType<unknown, { data: R }>;
  page: z.ZodType<unknown, { data: L[]; meta: PageMeta } & Paging>;
  history: z.ZodType<unknown, { data: L[]; meta: { total: number; knownAt: number } }>;
  filters: F;
  /** Problems of the filters, beside unknown references. */
  filterProblems?: readonly Code[];
  /** Problems that only this noun's drafts can have. */
  writeProblems?: readonly Code[];
  matching: Filtering<F>;
  /** Fields beyond those that were written, in lists and alone. */
  extend?(context: Context, id: number, moment: Moment): Partial<NoInfer<L>>;
  /** Fields shown only alone. */
  detail?(context: Context, id: number, moment: Moment): Partial<NoInfer<R>>;
}
type PageMeta = { total: number; limit: number } & ReturnType<typeof momentMeta>;
/** What showing a record takes. */
type Shown<R extends object, L extends object> = Pick<
  Resource<R, L, z.ZodRawShape>,
  'kind' | 'path' | 'extend' | 'detail' | 'answer'
>;

const ReadQuery = z.strictObject({ asOf, knownAt, minRevision });
const HistoryQuery = z.strictObject({ knownAt, minRevision });
const NAMED = ['unknown-record', 'wrong-kind', 'revision-not-yet'] as const;
const WRITES: Code[] = ['unknown-reference', 'wrong-kind-reference', 'reversed-interval'];

/** Create, list, read, amend, retract and history: the same for every noun but stances. */
export function nounOperations<R extends object, L extends object, F extends z.ZodRawShape>(noun: Resource<R, L, F>) {
  const { kind, path, names, about, answer, writeProblems = [] } = noun;
  const table = rowTable(noun.page);
  const tag = path.slice('/v1/'.length);
  const one = { tag, params: IdOrSlug, moves: kind === 'actor' };

  const create = operation(
    {
      tag,
      id: `create${names.one}`,
      summary: `Create ${about}`,
      description: 'One revision. Refers to other nouns by id or slug.',
      body: noun.draft,
      answer,
      status: 201,
      write: true,
      problems: [...WRITES, 'slug-taken', ...writeProblems],
    },
    async (context, request, reply) => {
      const draft = request.body;
      const reason = `create ${kind} ${draft.slug ?? ''}`.trim();
      const written = await context.write(request, [{ op: 'create', kind, draft, pointer: '' }], reason);
      return answerWritten(context, noun, written, reply);
    },
  );

  const list = operation(
    {
      tag,
      id: `list${names.many}`,
      summary: `List ${names.many.toLowerCase()}`,
      description: 'In order of id, with the total over all pages.',
      query: z.strictObject({
        ...paging,
        asOf,
        retracted: flag().default(false).meta({ description: 'Whether withdrawn records are listed too.' }),
        ...noun.filters,
      }),
      answer: noun.page,
      table,
      cache: true,
      pins: pinsMoment,
      problems: ['unknown-reference', 'revision-not-yet', ...(noun.filterProblems ?? [])],
    },
    async (context, request) => {
      // The compiler does not look through a spread of filters that it does not know.
      const query = request.query as unknown as Parameters<Filtering<F>>[1];
      const matches = await noun.matching(context, query);
      const store = context.model.stores[kind];
      return listOf(
        context,
        request,
        query,
        () => upTo(store.size),
        (id, moment) => {
          const version = store.at(id, moment.knownAt);
          return version !== undefined && (query.retracted || version.retracted === null) && matches(id, moment);
        },
        // What matches has a version at the moment.
        (id, moment) => inList(context, noun, id, moment) as L,
      );
    },
  );

  const read = operation(
    {
      ...one,
      id: `get${names.one}`,
      summary: `Read ${about}`,
      description: 'As it was known at `knownAt`; retracted records say so.',
      query: ReadQuery,
      answer,
      cache: true,
      problems: NAMED,
    },
    (context, { params, query }) => {
      const moment = context.moment(query);
      const data = alone(context, noun, recordNamed(context.model, kind, params.id), moment);
      if (!data) throw unknown(kind, params.id);
      return { data };
    },
  );

  const amend = operation(
    {
      ...one,
      id: `amend${names.one}`,
      summary: `Amend ${about}`,
      description: 'A new version, in a new revision. The fields given replace the old ones whole; null clears.',
      body: noun.amendment,
      answer,
      write: true,
      problems: [...NAMED, ...WRITES, 'already-retracted', 'in-use', ...writeProblems],
    },
    async (context, request, reply) => {
      const id = recordNamed(context.model, kind, request.params.id);
      const change = { op: 'amend' as const, kind, id, draft: request.body, pointer: '' };
      // The tag of what reading it alone answers.
      const current = () => etagOf(JSON.stringify({ data: alone(context, noun, id, context.moment({})) }));
      const check = () => requireIfMatch(request, current());
      const written = await context.write(request, [change], `amend ${request.params.id}`, check);
      return answerWritten(context, noun, written, reply);
    },
  );

  const retract = operation(
    {
      ...one,
      id: `retract${names.one}`,
      summary: `Retract ${about}`,
      description: 'Withdraws it with a reason. Nothing is deleted: older moments still show it.',
      body: Reason,
      answer,
      write: true,
      problems: [...NAMED, 'already-retracted', 'in-use'],
    },
    async (context, request, reply) => {
      const id = recordNamed(context.model, kind, request.params.id);
      const { reason } = request.body;
      const written = await context.write(request, [{ op: 'retract', kind, id, reason, pointer: '' }], reason);
      return answerWritten(context, noun, written, reply);
    },
  );

  const history = operation(
    {
      ...one,
      id: `get${names.one}History`,
      summary: `Every version of ${about}`,
      description: 'Oldest first.',
      query: HistoryQuery,
      answer: noun.history,
      table,
      cache: true,
      problems: NAMED,
    },
    (context, { params, query }) => {
      const { knownAt } = context.moment(query);
      const id = recordNamed(context.model, kind, params.id);
      const all = context.model.stores[kind].entry(id)?.versions ?? [];
      const data = all
        .filter(({ revision }) => revision <= knownAt)
        .map(({ revision }) => inList(context, noun, id, { ...context.moment({}), knownAt: revision }) as L);
      if (data.length === 0) throw unknown(kind, params.id);
      return { data, meta: { total: data.length, knownAt } };
    },
  );

  return { create, list, read, amend, retract, history };
}

/**
 * A record as lists show it; null before it was written. Its fields are found by the noun's layout at run time, where
 * the compiler cannot follow: that they have the noun's shape is checked by the tests, which hold every answer to it.
 */
function inList<R extends object, L extends object>(
  context: Context,
  noun: Shown<R, L>,
  id: number,
  moment: Moment,
): L | null {
  const record = recordAt(context.model, noun.kind, id, moment.knownAt);
  return record && ({ ...record, ...noun.extend?.(context, id, moment) } as L);
}

/** The record as it is shown alone; its ETag, and so If-Match, is made of this. */
function alone<R extends object, L extends object>(
  context: Context,
  noun: Shown<R, L>,
  id: number,
  moment: Moment,
): R | null {
  const record = inList(context, noun, id, moment);
  // As above: the fields of the list and the details are the record's shape.
  return record && ({ ...record, ...noun.detail?.(context, id, moment) } as unknown as R);
}

/** The record on the day and at the revision that wrote it: a repeat of the request gets the same on any day. */
export function answerWritten<R extends object, L extends object>(
  context: Context,
  noun: Shown<R, L>,
  written: Written,
  reply: FastifyReply,
): { data: R; warnings?: z.output<typeof Warnings> } {
  const { id } = written.targets[0] as { id: number };
  const asOf = context.model.recordedAt(written.revision) as string;
  const data = alone(context, noun, id, context.moment({ asOf, knownAt: String(written.revision) })) as R;
  const name = context.model.stores[noun.kind].slugOf(id) ?? publicId(noun.kind, id);
  acknowledge(reply, written, `${noun.path}/${name}`);
  return withWarnings(context.model, written, { data });
}
