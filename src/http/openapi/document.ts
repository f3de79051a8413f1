import type { z } from 'zod';
import type { Described } from '../operation.ts';
import { type Code, entryOf } from '../problems/catalogue.ts';
import { PROBLEM_TYPE, Problem, problem } from '../problems/problems.ts';
import { parametersOf, type Samples, shareParameters } from './parameters.ts';
import { type Glossary, type Json, type OpenApiVersion, schemasOf } from './schemas.ts';

/** Examples by name: request bodies and answers. `asked` is the URL that gave the answer. */
export interface OperationExamples {
  asked?: string;
  request?: Record<string, unknown>;
  answer?: Record<string, unknown>;
}

export interface About {
  title: string;
  version: string;
  description: string;
  contact: { name: string };
  license: { name: string; identifier: string; url: string };
  /** The address of a server that runs with the defaults. */
  server: string;
  tags: { name: string; description: string }[];
  /** Examples and descriptions from outside the contracts, read only when the document is made. */
  texts?(): DocTexts;
}

export interface DocTexts {
  /** Keyed by operationId. */
  examples: Record<string, OperationExamples>;
  /** Examples of parameters, keyed by name or, for path parameters, by the path up to it, such as `/v1/actors/{id}`. */
  parameters: Record<string, unknown>;
  glossary: Glossary;
}

const HEADERS = {
  'Access-Control-Allow-Origin': ['Access-Control-Allow-Origin', 'Any site may read the answer.', 'string'],
  'Request-Id': ['RequestId', 'Id of this request in the log; a valid one in the request is kept.', 'string'],
  'Ledger-Revision': ['LedgerRevision', 'Number of the revision of the answer, or that the write made.', 'integer'],
  ETag: ['ETag', 'Version of the answer. Send it as If-None-Match to read, or as If-Match to amend.', 'string'],
  Location: ['Location', 'URL of the record.', 'string'],
  'Idempotency-Replayed': ['IdempotencyReplayed', '`true` if this repeats the answer to an earlier write.', 'string'],
  'Retry-After': ['RetryAfter', 'Seconds to wait before the next attempt.', 'integer'],
  Deprecation: ['Deprecation', 'Since when this operation is deprecated: `@` and Unix time in seconds.', 'string'],
  Sunset: ['Sunset', 'When this operation will be switched off, as an HTTP date.', 'string'],
} as const;
type Header = keyof typeof HEADERS;

const PARAMETERS = {
  IdempotencyKey: header('Idempotency-Key', 'Makes it safe to repeat this write.', false, { maxLength: 255 }),
  IfMatch: header('If-Match', 'ETag of the version that you read, or `*` for any.', true),
  IfNoneMatch: header('If-None-Match', 'ETags of your copies: answers 304 if one is current.', false),
};

function header(name: string, description: string, required: boolean, more: Json = {}): Json {
  return { name, in: 'header', description, required, schema: { type: 'string', maxLength: 4096, ...more } };
}
const ref = (kind: string, name: string): Json => ({ $ref: `#/components/${kind}/${name}` });
const headerRefs = (...names: Header[]): Json =>
  Object.fromEntries(
    (['Access-Control-Allow-Origin', ...names] as const).map((name) => [name, ref('headers', HEADERS[name][0])]),
  );

/**
 * The OpenAPI document of these operations. For the sake of client generators an answer has only one media type, JSON;
 * its other formats are mentioned in descriptions.
 */
export function openApiOf(operations: readonly Described[], about: About, version: OpenApiVersion = '3.1.1'): Json {
  const { examples, parameters, glossary }: DocTexts = about.texts?.() ?? {
    examples: {},
    parameters: {},
    glossary: {},
  };
  const shapes = (parts: readonly ('params' | 'query' | 'body' | 'answer')[]): Record<string, z.ZodType> =>
    Object.fromEntries(
      operations.flatMap((op) => parts.flatMap((part) => (op[part] ? [[`${op.id} ${part}`, op[part]]] : []))),
    );
  const { components, requests, answers } = schemasOf(
    shapes(['params', 'query', 'body']),
    { ...shapes(['answer']), Problem },
    version,
    glossary,
  );

  const is30 = version === '3.0.3';
  const samples: Samples = { given: parameters, components, is30 };
  const responses: Record<string, Json> = {
    NotModified: {
      description: 'Not modified: your copy is still valid.',
      headers: headerRefs('Request-Id', 'Ledger-Revision', 'ETag'),
    },
    ...(operations.some(({ page }) => page) && {
      Page: {
        description: 'Redirects clients that prefer text/html to the page of the record.',
        headers: headerRefs('Request-Id', 'Ledger-Revision', 'Location'),
      },
    }),
    ...(operations.some(({ moves }) => moves) && {
      Moved: {
        description: 'The record was merged into another: repeat the request at Location.',
        headers: headerRefs('Request-Id', 'Ledger-Revision', 'Location'),
      },
    }),
  };
  const paths: Record<string, Json> = {};
  for (const op of operations) {
    const path = op.url.replace(/:(\w+)/g, '{$1}');
    paths[path] = {
      ...paths[path],
      [op.method.toLowerCase()]: describe(op, path, requests, answers, responses, examples[op.id], samples, is30),
    };
  }
  const shared = shareParameters(paths);
  const tags = about.tags.filter(({ name }) => operations.some(({ tag }) => tag === name));
  return {
    openapi: version,
    info: {
      title: about.title,
      version: about.version,
      description: about.description,
      contact: about.contact,
      license: {
        name: about.license.name,
        ...(is30 ? { url: about.license.url } : { identifier: about.license.identifier }),
      },
    },
    servers: [{ url: about.server, description: 'A local server with default settings.', 'x-internal': false }],
    tags,
    paths,
    components: {
      schemas: reached(components, [paths, responses, shared]),
      responses,
      headers: used('headers', (name) => {
        const [, description, type] = Object.values(HEADERS).find(([id]) => id === name) ?? [];
        const bounds = type === 'integer' ? { format: 'int32', minimum: 0, maximum: 2 ** 31 - 1 } : { maxLength: 4096 };
        return { description, schema: { type, ...bounds } };
      }),
      parameters: used('parameters', (name) => shared[name] ?? PARAMETERS[name as keyof typeof PARAMETERS]),
      securitySchemes: {
        apiKey: { type: 'http', scheme: 'bearer', description: 'An API key. Only writing needs one.' },
      },
    },
  };

  function used(kind: string, make: (name: string) => Json): Json {
    const text = JSON.stringify([paths, responses]);
    const names = [...text.matchAll(new RegExp(`#/components/${kind}/([\\w.-]+)`, 'g'))].map(
      ([, name]) => name as string,
    );
    return Object.fromEntries([...new Set(names)].sort().map((name) => [name, make(name)]));
  }
}

function describe(
  op: Described,
  path: string,
  requests: Record<string, Json>,
  answers: Record<string, Json>,
  shared: Record<string, Json>,
  examples: OperationExamples = {},
  samples: Samples,
  is30: boolean,
): Json {
  const { id, method, status, write } = op;
  const reads = method === 'GET';
  const schema = answers[`${id} answer`];
  const parameters = [
    ...parametersOf(requests[`${id} params`], 'path', path, samples),
    ...parametersOf(requests[`${id} query`], 'query', path, samples),
    ...(reads ? [ref('parameters', 'IfNoneMatch')] : []),
    ...(write ? [ref('parameters', 'IdempotencyKey')] : []),
    ...(write && op.problems.includes('precondition-required') ? [ref('parameters', 'IfMatch')] : []),
  ];
  return {
    operationId: id,
    summary: op.summary,
    description: op.description,
    tags: [op.tag],
    ...(op.deprecated && { deprecated: true }),
    security: write ? [{ apiKey: [] }] : [],
    ...(parameters.length > 0 && { parameters }),
    ...(op.body && {
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: requests[`${id} body`],
            ...named(is30 ? withoutNulls(examples.request) : examples.request),
          },
        },
      },
    }),
    ...(op.upload && {
      requestBody: {
        description: `The file as it is; also as ${['application/json', ...op.upload.types].filter((type) => type !== BYTES).join(', ')}.`,
        required: true,
        content: { [BYTES]: { schema: { type: 'string', format: 'binary' } } },
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
          ...(op.deprecated ? (['Deprecation', 'Sunset'] as const) : []),
        ),
        // A 3.0 validator accepts no null in place of a `$ref`, even a nullable one, so 3.0 has no examples of answers.
        ...(schema && { content: { 'application/json': { schema, ...(!is30 && named(examples.answer)) } } }),
      },
      ...(op.page && { 303: ref('responses', 'Page') }),
      ...(reads && { 304: ref('responses', 'NotModified') }),
      ...(op.moves && { 308: ref('responses', 'Moved') }),
      ...problemResponses(op.problems, shared),
    },
  };
}

/** Uploads declare only this media type: with several, generated clients would accept a value of any type. */
const BYTES = 'application/octet-stream';

const DONE: Record<number, string> = { 201: 'Recorded.', 202: 'Begun.', 204: 'Done.' };

/** The schemas that `from` refers to, directly or through other schemas. */
function reached(schemas: Record<string, Json>, from: unknown): Record<string, Json> {
  const found = new Set<string>();
  const follow = (node: unknown) => {
    for (const [, name] of JSON.stringify(node).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (found.has(name as string)) continue;
      found.add(name as string);
      follow(schemas[name as string]);
    }
  };
  follow(from);
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => found.has(name)));
}

const withoutNulls = (examples: Record<string, unknown> = {}) =>
  Object.fromEntries(Object.entries(examples).filter(([, body]) => !JSON.stringify(body).includes(':null')));

const named = (examples: Record<string, unknown> | undefined): Json =>
  examples ? { examples: Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }])) } : {};

/** One response for each status, shared by all operations that have the same codes under it. */
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
