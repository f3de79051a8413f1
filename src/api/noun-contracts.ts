import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { contract, operation } from '../http/operation.ts';
import type { Code } from '../http/problems/catalogue.ts';
import { asOf, flag, knownAt, minRevision, paging } from '../http/request/query.ts';
import { type Table, tableOf } from '../http/tables/table.ts';
import type { Moment } from '../ledger/model/moment.ts';
import type { Kind } from '../nouns/nouns.ts';
import { Reason } from '../nouns/shapes.ts';
import type { Context } from './context.ts';
import * as records from './records.ts';

type Fields = Record<string, unknown>;
type Shape = z.ZodType;

/** What one noun's six operations differ by. */
export interface NounSpec<F extends z.ZodRawShape = z.ZodRawShape> {
  kind: Kind;
  path: string;
  /** For operationIds: getActor, listActors. */
  names: { one: string; many: string };
  about: string;
  draft: Shape;
  amendment: Shape;
  answer: Shape;
  page: Shape;
  history: Shape;
  filters: F;
  /** What filters can be refused for, beside references. */
  filterProblems?: readonly Code[];
  /** What its drafts can be refused for that other nouns' cannot. */
  writeProblems?: readonly Code[];
  /** A test for the filters that were given; made once a request. */
  matching(context: Context, query: z.output<z.ZodObject<F>>): (id: number, moment: Moment) => boolean;
  /** What a record shows beyond its own fields, in lists and alone. */
  extend?(context: Context, record: Fields, id: number, moment: Moment): Fields;
  /** What it shows only alone. */
  detail?(context: Context, record: Fields, id: number, moment: Moment): Fields;
}

export const IdOrSlug = z.strictObject({ id: z.string().max(120).describe('Id or slug.') });
const ReadQuery = z.strictObject({ asOf, knownAt, minRevision });
const HistoryQuery = z.strictObject({ knownAt, minRevision });
const NAMED = ['unknown-record', 'wrong-kind', 'revision-not-yet'] as const;
const WRITES: Code[] = ['unknown-reference', 'wrong-kind-reference', 'reversed-interval'];

/** The columns of what a page has rows of. */
export const rowTable = (page: Shape, ...more: Table): Table =>
  tableOf(((page as z.ZodObject).shape.data as z.ZodArray).element as Shape, ...more);

/** Create, list, read, amend, retract and history: the same for every noun but stances. */
function contractsOf<F extends z.ZodRawShape>(spec: NounSpec<F>) {
  const { path: url, names, about: tag, writeProblems = [] } = spec;
  const one = `${url}/:id`;
  const table = rowTable(spec.page);
  const moves = spec.kind === 'actor';
  const common = { tag: url.slice('/v1/'.length), params: IdOrSlug, moves };
  const ListQuery = z.strictObject({
    ...paging,
    asOf,
    retracted: flag().default(false).meta({ description: 'Whether withdrawn records are listed too.' }),
    ...spec.filters,
  });

  return {
    create: contract({
      ...common,
      params: undefined,
      moves: false,
      method: 'POST',
      url,
      id: `create${names.one}`,
      summary: `Create ${tag}`,
      description: 'One revision. Refers to other nouns by id or slug.',
      body: spec.draft,
      answer: spec.answer,
      status: 201,
      write: true,
      problems: [...WRITES, 'slug-taken', ...writeProblems],
    }),
    list: contract({
      ...common,
      params: undefined,
      moves: false,
      method: 'GET',
      url,
      id: `list${names.many}`,
      summary: `List ${names.many.toLowerCase()}`,
      description: 'In order of id, with the total over all pages.',
      query: ListQuery,
      answer: spec.page,
      table,
      cache: true,
      problems: ['unknown-reference', 'revision-not-yet', ...(spec.filterProblems ?? [])],
    }),
    read: contract({
      ...common,
      method: 'GET',
      url: one,
      id: `get${names.one}`,
      summary: `Read ${tag}`,
      description: 'As it was known at `knownAt`; retracted records say so.',
      query: ReadQuery,
      answer: spec.answer,
      cache: true,
      problems: NAMED,
    }),
    amend: contract({
      ...common,
      method: 'PATCH',
      url: one,
      id: `amend${names.one}`,
      summary: `Amend ${tag}`,
      description: 'A new version, in a new revision. The fields given replace the old ones whole; null clears.',
      body: spec.amendment,
      answer: spec.answer,
      write: true,
      problems: [...NAMED, ...WRITES, 'already-retracted', 'in-use', ...writeProblems],
    }),
    retract: contract({
      ...common,
      method: 'POST',
      url: `${one}/retraction`,
      id: `retract${names.one}`,
      summary: `Retract ${tag}`,
      description: 'Withdraws it with a reason. Nothing is deleted: older moments still show it.',
      body: Reason,
      answer: spec.answer,
      write: true,
      problems: [...NAMED, 'already-retracted', 'in-use'],
    }),
    history: contract({
      ...common,
      method: 'GET',
      url: `${one}/history`,
      id: `get${names.one}History`,
      summary: `Every version of ${tag}`,
      description: 'Oldest first.',
      query: HistoryQuery,
      answer: spec.history,
      table,
      cache: true,
      problems: NAMED,
    }),
  };
}

/** The six operations that every noun has but stances. */
export function nounOperations<F extends z.ZodRawShape>(
  app: FastifyInstance,
  context: Context,
  spec: NounSpec<F>,
): void {
  const contracts = contractsOf(spec);
  operation(app, contracts.create, (request, reply) => records.create(context, spec, request, reply));
  operation(app, contracts.list, (request) => records.list(context, spec, request, request.query as never));
  operation(app, contracts.read, (request) => records.read(context, spec, request.params.id, request.query));
  operation(app, contracts.amend, (request, reply) => records.amend(context, spec, request, reply));
  operation(app, contracts.retract, (request, reply) => records.retract(context, spec, request, reply));
  operation(app, contracts.history, (request) => records.history(context, spec, request.params.id, request.query));
}
