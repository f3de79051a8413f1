import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Code } from '../http/problems/catalogue.ts';
import { etagOf, requireIfMatch } from '../http/request/etag.ts';
import { asOf, flagParameter, knownAt, minRevision, paging } from '../http/request/query.ts';
import type { ReadModel } from '../ledger/model/model.ts';
import { type Moment, pinsMoment } from '../ledger/model/moment.ts';
import type { VersionStore } from '../ledger/model/versions.ts';
import type { Draft } from '../ledger/write/changes.ts';
import type { Written } from '../ledger/write/write.ts';
import { answersOf } from '../nouns/noun.ts';
import { type Kind, LAYOUTS, publicId, type Values, withArticle } from '../nouns/nouns.ts';
import { Reason, type Warnings } from '../nouns/shapes.ts';
import { type Context, operation } from './context.ts';
import { filterBy, isSameActor, recordNamed, unknownRecord } from './names.ts';
import { listOf, upTo } from './pages.ts';
import { recordAt } from './present.ts';
import { acknowledge, IdOrSlug, rowTable, withWarnings } from './records.ts';

/** The query of a list, without the noun's own filters. */
const LIST = {
  ...paging,
  asOf,
  retracted: flagParameter().default(false).meta({ description: 'true: lists withdrawn records as well.' }),
};
type ListParameters = z.output<z.ZodObject<typeof LIST>>;

/** Makes the test for the filters of a request; called once per request. */
type Filtering<K extends Kind, F extends z.ZodRawShape> = (
  context: Context,
  query: ListParameters & z.output<z.ZodObject<F>>,
) => Matching<K> | Promise<Matching<K>>;
/** Tests what a record says at a moment. */
type Matching<K extends Kind> = (value: Values[K], moment: Moment, id: number) => boolean;

/** A noun as the API shows it: L is the shape of a record in a list, R that of a record read alone. */
interface Resource<K extends Kind, L extends object, F extends z.ZodRawShape, R extends object> {
  noun: {
    kind: K;
    name: string;
    draft: z.ZodType<Draft>;
    amendment: z.ZodType<Draft>;
    record: z.ZodType<unknown, L>;
  };
  /** What summaries call a record. Default: the kind with its article. */
  about?: string;
  /** The shape of a record read alone, if it has more fields than in a list. */
  alone?: z.ZodType<unknown, R>;
  /** A filter named like a link of the noun keeps the records that have this link. */
  filters: F;
  /** Filters that keep the records that have this very value in the field of the same name. */
  equal?: readonly (keyof NoInfer<F> & keyof Values[K] & string)[];
  /** Problems of the filters, other than unknown references. */
  filterProblems?: readonly Code[];
  /** Problems that only this noun's drafts can have. */
  writeProblems?: readonly Code[];
  /** The other filters. */
  matching?: Filtering<K, F>;
  /** Fields that are computed rather than written, shown in lists and alone. */
  extend?(context: Context, id: number, moment: Moment): Partial<NoInfer<L>>;
  /** Fields shown only alone. */
  detail?(context: Context, id: number, moment: Moment): Partial<NoInfer<R>>;
}
/** What is needed to show a record. */
type Shown<L extends object, R extends object> = Pick<
  Resource<Kind, L, z.ZodRawShape, R>,
  'noun' | 'alone' | 'extend' | 'detail'
>;

const ReadQuery = z.strictObject({ asOf, knownAt, minRevision });
export const HistoryQuery = z.strictObject({ knownAt, minRevision });
export const NAMED_PROBLEMS = ['unknown-record', 'wrong-kind', 'revision-not-yet'] as const;
export const WRITE_PROBLEMS: readonly Code[] = ['unknown-reference', 'wrong-kind-reference', 'reversed-interval'];

/** Create, list, read, amend, retract and history: the same for every noun but stances. */
export function nounOperations<K extends Kind, L extends object, F extends z.ZodRawShape, R extends object = L>(
  resource: Resource<K, L, F, R>,
) {
  const { noun, writeProblems = [], about = withArticle(noun.kind) } = resource;
  const { kind, name } = noun;
  const { answer, page, history: versions } = answersOf(name, noun.record, resource.alone);
  const table = rowTable(page);
  const tag = `${kind}s`;
  const one = { tag, params: IdOrSlug, moves: kind === 'actor' };

  const create = operation(
    {
      tag,
      id: `create${name}`,
      summary: `Create ${about}`,
      description: 'Writes one revision. Refers to other records by id or slug.',
      body: noun.draft,
      answer,
      status: 201,
      write: true,
      problems: [...WRITE_PROBLEMS, 'slug-taken', ...writeProblems],
    },
    async (context, request, reply) => {
      const draft = request.body;
      const reason = `create ${kind} ${draft.slug ?? ''}`.trim();
      const written = await context.write(request, [{ op: 'create', kind, draft, pointer: '' }], reason);
      return answerWritten(context, resource, written, reply);
    },
  );

  const list = operation(
    {
      tag,
      id: `list${name}s`,
      summary: `List ${tag}`,
      description: 'In order of id, with the total over all pages.',
      query: z.strictObject({ ...LIST, ...resource.filters }),
      answer: page,
      table,
      cache: true,
      pins: pinsMoment,
      problems: ['unknown-reference', 'revision-not-yet', ...(resource.filterProblems ?? [])],
    },
    async (context, request) => {
      // The compiler cannot see through the spread of a generic set of filters.
      const query = request.query as unknown as Parameters<Filtering<K, F>>[1];
      const hasFields = fieldsMatching(context.model, resource, query);
      const matches = await resource.matching?.(context, query);
      const store: VersionStore<Values[K]> = context.model.stores[kind];
      return listOf(
        context,
        request,
        query,
        () => upTo(store.size),
        (id, moment) => {
          const version = store.at(id, moment.knownAt);
          if (version === undefined || (version.retracted !== null && !query.retracted)) return false;
          return hasFields(version.value, moment.knownAt) && (!matches || matches(version.value, moment, id));
        },
        // A record that matches has a version at the moment, so this is not null.
        (id, moment) => inList(context, resource, id, moment) as L,
      );
    },
  );

  const read = operation(
    {
      ...one,
      id: `get${name}`,
      summary: `Read ${about}`,
      description: 'The record as known at `knownAt`. A withdrawn one has `retracted`.',
      page: `/desk/${tag}`,
      query: ReadQuery,
      answer,
      cache: true,
      problems: NAMED_PROBLEMS,
    },
    (context, { params, query }) => {
      const moment = context.moment(query);
      const data = alone(context, resource, recordNamed(context.model, kind, params.id), moment);
      if (!data) throw unknownRecord(kind, params.id);
      return { data };
    },
  );

  const amend = operation(
    {
      ...one,
      id: `amend${name}`,
      summary: `Amend ${about}`,
      description:
        'Writes a new version in a new revision. The given fields replace the old ones, each as a whole; null clears one.',
      body: noun.amendment,
      answer,
      write: true,
      problems: [...NAMED_PROBLEMS, ...WRITE_PROBLEMS, 'already-retracted', 'in-use', ...writeProblems],
    },
    async (context, request, reply) => {
      const id = recordNamed(context.model, kind, request.params.id);
      const { reason = `amend ${request.params.id}`, ...draft } = request.body;
      const change = { op: 'amend' as const, kind, id, draft, pointer: '' };
      // The ETag of the record as it is read alone.
      const current = () => etagOf(JSON.stringify({ data: alone(context, resource, id, context.moment({})) }));
      const record = resource.extend || resource.detail ? null : { kind, id };
      const check = { record, hold: () => requireIfMatch(request, current()) };
      const written = await context.write(request, [change], reason as string, check);
      return answerWritten(context, resource, written, reply);
    },
  );

  const retract = operation(
    {
      ...one,
      id: `retract${name}`,
      summary: `Retract ${about}`,
      description: 'Withdraws the record, with a reason. Nothing is deleted: earlier moments still show it.',
      body: Reason,
      answer,
      write: true,
      problems: [...NAMED_PROBLEMS, 'already-retracted', 'in-use'],
    },
    async (context, request, reply) => {
      const id = recordNamed(context.model, kind, request.params.id);
      const { reason } = request.body;
      const written = await context.write(request, [{ op: 'retract', kind, id, reason, pointer: '' }], reason);
      return answerWritten(context, resource, written, reply);
    },
  );

  const history = operation(
    {
      ...one,
      id: `get${name}History`,
      summary: `Every version of ${about}`,
      description: 'Oldest first.',
      query: HistoryQuery,
      answer: versions,
      table,
      cache: true,
      problems: NAMED_PROBLEMS,
    },
    (context, { params, query }) => {
      const { knownAt } = context.moment(query);
      const id = recordNamed(context.model, kind, params.id);
      const all = context.model.stores[kind].versionsOf(id);
      const data = all
        .filter(({ revision }) => revision <= knownAt)
        .map(({ revision }) => inList(context, resource, id, { ...context.moment({}), knownAt: revision }) as L);
      if (data.length === 0) throw unknownRecord(kind, params.id);
      return { data, meta: { total: data.length, knownAt } };
    },
  );

  return { create, list, read, amend, retract, history, answer };
}

/** Tests the filters by links and by equal values; called once per request. */
export function fieldsMatching<K extends Kind, F extends z.ZodRawShape>(
  model: ReadModel,
  { noun: { kind }, filters, equal = [] }: Pick<Resource<K, object, F, object>, 'noun' | 'filters' | 'equal'>,
  query: Record<string, unknown>,
): (value: Values[K], knownAt: number) => boolean {
  const same = equal.filter((name) => query[name] !== undefined);
  const links = Object.entries(LAYOUTS[kind].links).flatMap(([name, of]) => {
    const id = name in filters ? filterBy(model, of, name, query[name] as string | undefined) : undefined;
    return id === undefined ? [] : [{ field: `${name}Id` as keyof Values[K], isActor: of === 'actor', id }];
  });
  return (value, knownAt) =>
    same.every((name) => value[name] === query[name]) &&
    links.every(({ field, isActor, id }) => {
      const linked = value[field] as number | null;
      return isActor ? isSameActor(model, knownAt, linked, id) : linked === id;
    });
}

/**
 * A record as lists show it; null before it was written. Its fields come from the noun's layout at run time, where the
 * compiler cannot follow; tests check that every answer has the noun's shape.
 */
function inList<L extends object, R extends object>(
  context: Context,
  resource: Shown<L, R>,
  id: number,
  moment: Moment,
): L | null {
  const record = recordAt(context.model, resource.noun.kind, id, moment.knownAt);
  return record && ({ ...record, ...resource.extend?.(context, id, moment) } as L);
}

/** The record as it is shown alone. Its ETag, and so If-Match, is computed from this. */
function alone<L extends object, R extends object>(
  context: Context,
  resource: Shown<L, R>,
  id: number,
  moment: Moment,
): R | null {
  const record = inList(context, resource, id, moment);
  // As in `inList`: the fields of the list and the details make up the record's shape.
  return record && ({ ...record, ...resource.detail?.(context, id, moment) } as unknown as R);
}

/** Answers with the record as of its revision and that day, so that a repeated request gets the same answer. */
export function answerWritten<L extends object, R extends object>(
  context: Context,
  resource: Shown<L, R>,
  written: Written,
  reply: FastifyReply,
): { data: R; warnings?: z.output<typeof Warnings> } {
  const { id } = written.targets[0] as { id: number };
  const asOf = context.model.recordedAt(written.revision) as string;
  const data = alone(context, resource, id, context.moment({ asOf, knownAt: String(written.revision) })) as R;
  const { kind } = resource.noun;
  const name = context.model.stores[kind].slugOf(id) ?? publicId(kind, id);
  acknowledge(reply, written, `/v1/${kind}s/${name}`);
  return withWarnings(context.model, written, { data });
}
