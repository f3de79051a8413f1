import type { z } from 'zod';
import type { Described } from '../operation.ts';
import { type Code, entryOf } from '../problems/catalogue.ts';
import { PROBLEM_TYPE, Problem, problem } from '../problems/problems.ts';
import { GRAPH_TYPES, TABLE_TYPES } from '../tables/formats.ts';
import { type Json, schemasOf } from './schemas.ts';

/** Examples by name: bodies of a request, and answers. `asked` is the question that the answer was given to. */
export interface OperationExamples {
  asked?: string;
  request?: Record<string, unknown>;
  answer?: Record<string, unknown>;
}

export interface About {
  title: string;
  version: string;
  description: string;
  license: { name: string; identifier: string };
  tags: { name: string; description: string }[];
  /** By operationId. Called when the document is made. */
  examples?(): Record<string, OperationExamples>;
}

const HEADERS = {
  'Request-Id': ['RequestId', 'Names this request in the log; a sane one of yours is kept.', 'string'],
  'Ledger-Revision': ['LedgerRevision', 'The revision that the answer holds at, or that the write made.', 'integer'],
  ETag: ['ETag', 'Changes when the answer does. Send it as If-None-Match, or as If-Match to amend.', 'string'],
  Location: ['Location', 'Where the record is.', 'string'],
  'Idempotency-Replayed': ['IdempotencyReplayed', '`true` where a repeated write was answered as before.', 'string'],
  'Retry-After': ['RetryAfter', 'Seconds until it is worth asking again.', 'integer'],
} as const;
type Header = keyof typeof HEADERS;

const PARAMETERS = {
  IdempotencyKey: header('Idempotency-Key', 'Makes a repeat of this write harmless.', false, { maxLength: 255 }),
  IfMatch: header('If-Match', 'The ETag of the version that was read, or `*`.', true),
  IfNoneMatch: header('If-None-Match', 'ETags that you have: 304 where one still holds.', false),
};

function header(name: string, description: string, required: boolean, more: Json = {}): Json {
  return { name, in: 'header', description, required, schema: { type: 'string', ...more } };
}
const ref = (kind: string, name: string): Json => ({ $ref: `#/components/${kind}/${name}` });
const headerRefs = (...names: Header[]): Json =>
  Object.fromEntries(names.map((name) => [name, ref('headers', HEADERS[name][0])]));

/** The OpenAPI 3.1 document of these operations. */
export function documentOf(operations: readonly Described[], about: About): Json {
  const shapes = (parts: readonly ('params' | 'query' | 'body' | 'answer')[]): Record<string, z.ZodType> =>
    Object.fromEntries(
      operations.flatMap((op) => parts.flatMap((part) => (op[part] ? [[`${op.id} ${part}`, op[part]]] : []))),
    );
  const { components, requests, answers } = schemasOf(shapes(['params', 'query', 'body']), {
    ...shapes(['answer']),
    Problem,
  });

  const responses: Record<string, Json> = {
    NotModified: {
      description: 'What you have still holds.',
      headers: headerRefs('Request-Id', 'Ledger-Revision', 'ETag'),
    },
    ...(operations.some(({ moves }) => moves) && {
      Moved: {
        description: 'The record that the path names turned out to be another: ask the same of that.',
        headers: headerRefs('Request-Id', 'Ledger-Revision', 'Location'),
      },
    }),
  };
  const examples = about.examples?.() ?? {};
  const paths: Record<string, Json> = {};
  for (const op of operations) {
    const path = op.url.replace(/:(\w+)/g, '{$1}');
    paths[path] = {
      ...paths[path],
      [op.method.toLowerCase()]: describe(op, requests, answers, responses, examples[op.id]),
    };
  }
  const tags = about.tags.filter(({ name }) => operations.some(({ tag }) => tag === name));
  return {
    openapi: '3.1.1',
    info: { title: about.title, version: about.version, description: about.description, license: about.license },
    servers: [{ url: '/' }],
    tags,
    paths,
    components: {
      schemas: components,
      responses,
      headers: used('headers', (name) => {
        const [, description, type] = Object.values(HEADERS).find(([id]) => id === name) ?? [];
        return { description, schema: { type } };
      }),
      parameters: used('parameters', (name) => PARAMETERS[name as keyof typeof PARAMETERS]),
      securitySchemes: {
        apiKey: { type: 'http', scheme: 'bearer', description: 'An API key. Only writing needs one.' },
      },
    },
  };

  function used(kind: string, make: (name: string) => Json): Json {
    const text = JSON.stringify([paths, responses]);
    const names = [...text.matchAll(new RegExp(`#/components/${kind}/(\\w+)`, 'g'))].map(([, name]) => name as string);
    return Object.fromEntries([...new Set(names)].sort().map((name) => [name, make(name)]));
  }
}

function describe(
  op: Described,
  requests: Record<string, Json>,
  answers: Record<string, Json>,
  shared: Record<string, Json>,
  examples: OperationExamples = {},
): Json {
  const { id, method, status, write } = op;
  const also = [...(op.also ?? []), ...(op.table ? TABLE_TYPES : []), ...(op.graph ? Object.values(GRAPH_TYPES) : [])];
  const reads = method === 'GET';
  const schema = answers[`${id} answer`];
  const parameters = [
    ...parametersOf(requests[`${id} params`], 'path'),
    ...parametersOf(requests[`${id} query`], 'query'),
    ...(reads ? [ref('parameters', 'IfNoneMatch')] : []),
    ...(write ? [ref('parameters', 'IdempotencyKey')] : []),
    ...(write && op.problems.includes('precondition-required') ? [ref('parameters', 'IfMatch')] : []),
  ];
  const media = {
    ...(schema && { 'application/json': { schema, ...named(examples.answer) } }),
    ...Object.fromEntries(also.map((type) => [type, { schema: { type: 'string' } }])),
  };
  return {
    operationId: id,
    summary: op.summary,
    description: op.description,
    tags: [op.tag],
    security: write ? [{ apiKey: [] }] : [],
    ...(parameters.length > 0 && { parameters }),
    ...(op.body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: requests[`${id} body`], ...named(examples.request) } },
      },
    }),
    ...(op.upload && {
      requestBody: {
        required: true,
        content: {
          'application/json': { schema: {}, ...named(examples.request) },
          ...Object.fromEntries(op.upload.types.map((type) => [type, { schema: { type: 'string' } }])),
        },
      },
    }),
    responses: {
      [status]: {
        description: DONE[status] ?? 'The answer.',
        headers: headerRefs(
          'Request-Id',
          'Ledger-Revision',
          ...(reads ? (['ETag'] as const) : []),
          ...(status === 201 || status === 202 ? (['Location'] as const) : []),
          ...(write ? (['Idempotency-Replayed'] as const) : []),
        ),
        ...(Object.keys(media).length > 0 && { content: media }),
      },
      ...(reads && { 304: ref('responses', 'NotModified') }),
      ...(op.moves && { 308: ref('responses', 'Moved') }),
      ...problemResponses(op.problems, shared),
    },
  };
}

const DONE: Record<number, string> = { 201: 'Recorded.', 202: 'Begun.', 204: 'Done.' };

const named = (examples: Record<string, unknown> | undefined): Json =>
  examples ? { examples: Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }])) } : {};

function parametersOf(schema: Json | undefined, place: 'path' | 'query'): Json[] {
  const required = (schema?.required ?? []) as string[];
  return Object.entries((schema?.properties ?? {}) as Record<string, Json>).map(([name, { description, ...rest }]) => ({
    name,
    in: place,
    ...(description !== undefined && { description }),
    required: place === 'path' || required.includes(name),
    schema: rest,
  }));
}

/** One response for each status, shared by all operations with the same codes under it. */
function problemResponses(codes: readonly Code[], shared: Record<string, Json>): Json {
  const statuses = [...new Set(codes.map((code) => entryOf(code).status))].sort();
  return Object.fromEntries(
    statuses.map((status) => {
      const under = codes.filter((code) => entryOf(code).status === status).sort();
      const name = under.join('.');
      shared[name] ??= {
        description: under.map((code) => `\`${code}\`: ${entryOf(code).title}.`).join(' '),
        headers: headerRefs('Request-Id', 'Ledger-Revision', ...(status === 503 ? (['Retry-After'] as const) : [])),
        content: {
          [PROBLEM_TYPE]: {
            schema: ref('schemas', 'Problem'),
            examples: Object.fromEntries(
              under.map((code) => [code, { value: problem(code, `${entryOf(code).title}.`, [], 'b6f1') }]),
            ),
          },
        },
      };
      return [status, ref('responses', name)];
    }),
  );
}
