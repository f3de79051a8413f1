import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readTexts } from '../src/api/program.ts';
import { buildApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { mismatch } from '../src/http/request/zod.ts';
import type { Database } from '../src/ledger/database/database.ts';
import { ledgerOn } from '../src/ledger/ledger.ts';
import { ROUTES } from '../src/routes.ts';
import { breakingChanges } from './support/breaking.ts';

// biome-ignore lint/suspicious/noExplicitAny: a document is walked by name here
type Any = any;

// The document has their JSON Schemas; the shapes themselves are in the contracts.
const described = ROUTES.map(({ operation }) => operation.contract);

// The document needs no ledger.
const nowhere = { kind: 'embedded', prisma: {}, query: async () => [] } as unknown as Database;
const app = buildApp(readConfig({}), ledgerOn(nowhere, { followIntervalMs: 60_000, log: { warn: () => {} } }));
await app.ready();
const { examples, glossary } = readTexts();
const document: Any = (await app.inject('/openapi.json')).json();
const folder = new URL('../openapi/', import.meta.url);
const operations = Object.entries<Any>(document.paths).flatMap(([path, item]) =>
  Object.entries<Any>(item).map(([method, op]) => ({ name: `${method} ${path}`, method, path, op })),
);
it.each([
  ['openapi.json', '/openapi.json', () => app.openapi],
  ['openapi-3.0.json', '/openapi-3.0.json', () => app.openapi30],
])('openapi/%s is what the server gives: npm run build && npm run openapi', async (file, url, own) => {
  const kept = JSON.parse(await readFile(new URL(file, folder), 'utf8'));
  expect(own()).toEqual(kept);
  const [server] = kept.servers;
  const headers = { host: 'demarche.example:81' };
  expect((await app.inject({ url, headers })).json()).toEqual({
    ...kept,
    servers: [{ ...server, url: 'http://demarche.example:81' }],
  });
});

describe('clients that are generated', () => {
  /** All objects in it. */
  const within = (root: Any): Any[] => {
    const nodes: Any[] = [];
    JSON.stringify(root, (key, value) => {
      if (['examples', 'example', 'default'].includes(key)) return undefined;
      if (value && typeof value === 'object' && !Array.isArray(value)) nodes.push(value);
      return value;
    });
    return nodes;
  };
  const nodes = within([document.paths, document.components]);
  const plain = (name: string) => name.replace(/\W/g, '').toLowerCase();

  it('find one media type in every answer', () => {
    for (const { name, op } of operations) {
      for (const [status, answer] of Object.entries<Any>(op.responses)) {
        const { content } = answer.$ref ? document.components.responses[answer.$ref.split('/').at(-1)] : answer;
        const types = Object.keys(content ?? {});
        const expected = status[0] === '2' ? 'application/json' : 'application/problem+json';
        if (types.length > 0) expect([name, types]).toEqual([name, [expected]]);
      }
    }
  });

  it('find no value of several types, and no union that they cannot tell apart', () => {
    for (const { type, anyOf, oneOf, discriminator } of nodes) {
      expect([type].flat().filter((one) => one !== 'null').length).toBeLessThan(2);
      // A value or null.
      if (Array.isArray(anyOf)) expect(anyOf.filter((one) => one.type !== 'null')).toHaveLength(1);
      if (Array.isArray(oneOf) && !discriminator) {
        expect(oneOf.map((one) => one.type ?? 'a reference')).toEqual(['string', 'a reference']);
      }
    }
  });

  it('find no component named as they name the type of a property of another', () => {
    const pascal = (name: string) => `${name[0]?.toUpperCase()}${name.slice(1)}`;
    const schemas: Any = document.components.schemas;
    const inner = (schema: Any, at: string): string[] =>
      Object.entries<Any>(schema.properties ?? {}).flatMap(([name, property]) => [
        ...(property.$ref || property.anyOf?.[0].$ref ? [] : [at + pascal(name)]),
        ...inner(property, at + pascal(name)),
      ]);
    const made = Object.entries<Any>(schemas).flatMap(([name, schema]) => inner(schema, name));
    expect(made.length).toBeGreaterThan(1000);
    expect(made.filter((name) => name in schemas)).toEqual([]);
  });

  it('find the size of every number', () => {
    const integers = nodes.filter(
      ({ type }) => type === 'integer' || (Array.isArray(type) && type.includes('integer')),
    );
    expect(integers.length).toBeGreaterThan(200);
    for (const node of integers) {
      expect(node).toMatchObject({ format: expect.stringMatching(/^int(32|64)$/), minimum: expect.any(Number) });
      expect(node.maximum).toBeTypeOf('number');
    }
  });

  it('find each parameter once, with an example that the operation takes', () => {
    for (const { op } of operations) {
      for (const parameter of op.parameters ?? []) expect(Object.keys(parameter)).toEqual(['$ref']);
    }
    const own = Object.values<Any>(document.components.parameters).filter(({ in: place }) => place !== 'header');
    for (const { name, example, schema } of own) {
      expect([name, example ?? schema.examples?.[0]]).not.toEqual([name, undefined]);
    }
    for (const { id, query } of described) {
      if (!(query instanceof z.ZodObject)) continue;
      const op = operations.find((one) => one.op.operationId === id)?.op;
      for (const { $ref } of op.parameters) {
        const parameter = document.components.parameters[$ref.split('/').at(-1)];
        const shape = query.shape[parameter.name] as z.ZodType | undefined;
        if (parameter.in !== 'query' || !shape) continue;
        const value = parameter.example ?? parameter.schema.examples[0];
        const text = Array.isArray(value) ? value.map(String) : String(value);
        expect([id, parameter.name, shape.safeParse(text).error]).toEqual([id, parameter.name, undefined]);
      }
    }
  });

  it('find each name of a component once, and no schema with a property of its own name', () => {
    const names = Object.values<Any>(document.components).flatMap((kind) => Object.keys(kind).map(plain));
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    for (const [name, schema] of Object.entries<Any>(document.components.schemas)) {
      expect(Object.keys(schema.properties ?? {}).map(plain)).not.toContain(plain(name));
    }
  });

  it('find no union of objects that an answer has as null', () => {
    const { schemas } = document.components;
    const given = new Set<string>();
    const visit = (node: unknown): void => {
      for (const [, name] of JSON.stringify(node).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
        if (name === undefined || given.has(name)) continue;
        given.add(name);
        visit(schemas[name]);
      }
    };
    for (const { op } of operations) visit(op.responses);
    expect(given).toContain('ConditionTest');
    for (const { anyOf } of [...given].flatMap((name) => within(schemas[name]))) {
      for (const { $ref } of anyOf ?? []) if ($ref) expect(schemas[$ref.split('/').at(-1)].oneOf).toBeUndefined();
    }
  });

  it('find the same operations and schemas in both documents', () => {
    const twin: Any = app.openapi30;
    expect(twin.openapi).toBe('3.0.3');
    expect(Object.keys(twin.paths)).toEqual(Object.keys(document.paths));
    expect(Object.keys(twin.components.schemas)).toEqual(Object.keys(document.components.schemas));
    const text = JSON.stringify(twin, (key, value) => (['example', 'examples'].includes(key) ? undefined : value));
    expect(text).not.toMatch(/"type":"null"|"type":\[|"const"|"prefixItems"|"propertyNames"/);
  });
});

describe('people who read it', () => {
  const documents: Any[] = [document, app.openapi30];
  /** Every property by its path, wherever it is: `Shift.from.level`, and of a shape without a name `.id`. */
  const propertiesOf = (schema: Any, at: string): [string, Any][] => [
    ...Object.entries<Any>(schema?.properties ?? {}).flatMap(([name, property]): [string, Any][] => [
      [`${at}.${name}`, property],
      ...propertiesOf(property, `${at}.${name}`),
    ]),
    ...[schema?.items, schema?.additionalProperties, schema?.anyOf, schema?.oneOf, schema?.allOf]
      .flat()
      .flatMap((inner) => (typeof inner === 'object' ? propertiesOf(inner, at) : [])),
  ];
  const contents = (doc: Any): Any[] =>
    [...Object.values<Any>(doc.paths), doc.components.responses]
      .flatMap((item) => Object.values<Any>(item))
      .flatMap((op) => [op, op.requestBody, ...Object.values<Any>(op.responses ?? {})])
      .flatMap((part) => Object.values<Any>(part?.content ?? {}));
  const all = documents.map((doc) => [
    ...Object.entries<Any>(doc.components.schemas).flatMap(([name, schema]) => propertiesOf(schema, name)),
    ...contents(doc).flatMap(({ schema }) => propertiesOf(schema, '')),
  ]);

  it('find in words what every property, component and parameter is', () => {
    for (const [i, doc] of documents.entries()) {
      const properties = all[i] as [string, Any][];
      expect(properties.length).toBeGreaterThan(1500);
      const { schemas, parameters } = doc.components;
      // Beside a reference 3.0 has nothing: what it refers to says what it is.
      const told = ({ description, $ref }: Any) =>
        description ?? (doc.openapi === '3.0.3' && $ref ? schemas[$ref.split('/').at(-1)].description : '');
      const named = [...properties, ...Object.entries<Any>(schemas), ...Object.entries<Any>(parameters)];
      expect(named.filter(([, schema]) => !/\S/.test(told(schema))).map(([path]) => path)).toEqual([]);
    }
  });

  it('find in the glossary what the document uses, in order, and nothing else', () => {
    const used = all.flat().flatMap(([path, { description }]) => {
      const key = path in glossary ? path : path.slice(path.lastIndexOf('.') + 1);
      return key in glossary && glossary[key] === description ? [key] : [];
    });
    expect(Object.keys(glossary)).toEqual([...new Set(used)].sort());
  });
});

describe('the document', () => {
  it('is OpenAPI 3.1 and has all of the API', () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(operations.length).toBeGreaterThan(55);
    expect(operations.map(({ op }) => op.operationId).sort()).toEqual(described.map(({ id }) => id).sort());
    expect(new Set(operations.map(({ op }) => op.operationId)).size).toBe(operations.length);
    expect(document.tags.map((tag: Any) => tag.name)).toEqual(expect.arrayContaining(['positions', 'health']));
  });

  it.each(operations)('$name says what it is for', ({ op }) => {
    expect(op.operationId).toMatch(/^[a-z][A-Za-z]+$/);
    expect(op.summary).toMatch(/^[A-Z].{4,60}[^.]$/);
    expect(op.description).toMatch(/^[A-Z].*\.$/s);
    expect(document.tags.map((tag: Any) => tag.name)).toContain(op.tags[0]);
  });

  it.each(operations)('$name has an example of its answer, and of its body', ({ op }) => {
    const answers = Object.entries<Any>(op.responses).filter(([status]) => status.startsWith('2'));
    expect(answers).toHaveLength(1);
    for (const [, answer] of answers)
      expect(Object.keys(answer.content['application/json'].examples ?? {})).not.toEqual([]);
    // A file is its own example.
    const body = op.requestBody?.content['application/octet-stream'] ?? op.requestBody?.content['application/json'];
    if (body && body.schema.format !== 'binary') expect(Object.keys(body.examples ?? {})).not.toEqual([]);
  });

  it.each(described)('$id: the examples keep to their schemas', (operation) => {
    const { answer, body } = operation;
    const { request = {}, answer: answers = {} } = examples[operation.id] ?? {};
    for (const example of Object.values(answers)) expect(answer && mismatch(answer, example)).toBeNull();
    for (const example of Object.values(request)) if (body) expect(body.safeParse(example).error).toBeUndefined();
  });

  it.each(operations)('$name declares its problems', ({ method, op }) => {
    const codes = Object.entries<Any>(op.responses)
      .filter(([status]) => /^[45]/.test(status))
      .flatMap(([, { $ref }]) => $ref.split('/').at(-1).split('.'));
    const expected = ['invalid-parameter', 'not-acceptable', 'internal', 'ledger-unavailable', 'not-ready'];
    // A question may be too long for a URL: what is posted there writes nothing.
    if (method !== 'get' && op.operationId !== 'reconcile') expected.push('unauthorized', 'forbidden');
    if (op.requestBody) expected.push('body-too-large', 'unsupported-media-type');
    // A file is taken as it comes; what it says is answered by its job.
    const isFile = op.requestBody?.content['application/octet-stream'] !== undefined;
    if (op.requestBody && !isFile) expected.push('malformed-json', 'invalid-body');
    if (method === 'patch') expected.push('precondition-required', 'precondition-failed');
    expect(codes).toEqual(expect.arrayContaining(expected));
  });

  it('has every $ref point at something', () => {
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, to]) => to as string);
    expect(refs.length).toBeGreaterThan(500);
    for (const to of new Set(refs)) {
      const target = to
        .slice(2)
        .split('/')
        .reduce((node: Any, key) => node?.[key], document);
      expect(target, to).toBeDefined();
    }
  });

  it('has one schema for what is one shape', () => {
    const names = Object.keys(document.components.schemas);
    expect(names.filter((name) => /(Input|Output)$/.test(name))).toEqual([]);
    expect(names.length).toBeGreaterThan(60);
  });

  it('tells unions of objects apart by a constant, where they have one', () => {
    const { RecordDraft, NewActor } = document.components.schemas;
    expect(RecordDraft.discriminator.propertyName).toBe('noun');
    expect(RecordDraft.discriminator.mapping.actor).toBe('#/components/schemas/NewActor');
    expect(NewActor.properties.noun).toMatchObject({ type: 'string', const: 'actor' });
    for (const [name, schema] of Object.entries<Any>(document.components.schemas)) {
      const branches = (schema.oneOf ?? schema.anyOf ?? []) as Any[];
      const resolved = branches.map((b) => (b.$ref ? document.components.schemas[b.$ref.split('/').at(-1)] : b));
      const keys = Object.keys(resolved[0]?.properties ?? {});
      const constant = keys.some((key) => resolved.every((b) => b.properties?.[key]?.const !== undefined));
      expect([name, schema.discriminator !== undefined]).toEqual([name, constant && branches.length > 1]);
    }
  });
});

describe('releases', async () => {
  const files = (await readdir(new URL('released/', folder))).filter((name) => name.endsWith('.json'));

  it('hold: nothing that was released is broken', async () => {
    for (const file of files) {
      const released = JSON.parse(await readFile(new URL(`released/${file}`, folder), 'utf8'));
      expect(breakingChanges(released, document), file).toEqual([]);
    }
    expect(breakingChanges(document, document)).toEqual([]);
  });

  /** The document after a change of it. */
  const changed = (change: (doc: Any) => void): Any => {
    const doc = structuredClone(document);
    change(doc);
    return doc;
  };
  const without = (list: string[], name: string) => list.filter((other) => other !== name);

  it.each<[string, (doc: Any) => void, string]>([
    ['a path', (doc) => delete doc.paths['/v1/positions'], 'GET /v1/positions is gone'],
    ['an operation', (doc) => delete doc.paths['/v1/actors/{id}'].patch, 'PATCH /v1/actors/{id} is gone'],
    ['a parameter', ({ paths }) => paths['/v1/actors'].get.parameters.shift(), 'GET /v1/actors: query limit is gone'],
    [
      'freedom in a parameter',
      ({ paths }) => {
        paths['/v1/actors'].get.parameters[0] = { name: 'limit', in: 'query', required: true };
      },
      'GET /v1/actors: query limit became required',
    ],
    [
      'a field of an answer',
      ({ components }) => delete components.schemas.Actor.properties.aliases,
      'GET /v1/actors/{id}: 200/data/aliases is gone',
    ],
    [
      'the certainty of a field',
      ({ components: { schemas } }) => {
        schemas.Actor.required = without(schemas.Actor.required, 'aliases');
      },
      'GET /v1/actors: 200/data/*/aliases may be left out',
    ],
    [
      'the type of a field',
      ({ components }) => {
        components.schemas.Stance.properties.salience = { type: 'string' };
      },
      'GET /v1/stances/{id}: 200/data/salience is of another type',
    ],
    [
      'a field of a request',
      ({ components }) => delete components.schemas.ActorDraft.properties.note,
      'POST /v1/actors: body/note is gone',
    ],
    [
      'freedom in a request',
      ({ components }) => components.schemas.ActorDraft.required.push('note'),
      'POST /v1/actors: body/note became required',
    ],
    [
      'a term',
      ({ components: { schemas } }) => {
        schemas.StanceLevel.enum = without(schemas.StanceLevel.enum, 'ambiguous');
      },
      'POST /v1/stances: body/level takes ambiguous no more',
    ],
    [
      'a status',
      ({ paths }) => {
        paths['/v1/actors'].post.responses[200] = paths['/v1/actors'].post.responses[201];
        delete paths['/v1/actors'].post.responses[201];
      },
      'POST /v1/actors: answers 201 no more',
    ],
  ])('would be broken by the loss of %s', (_what, change, expected) => {
    expect(breakingChanges(document, changed(change))).toContain(expected);
  });

  it.each<[string, (doc: Any) => void]>([
    ['operation', (doc) => Object.assign(doc.paths, { '/v1/more': doc.paths['/v1/actors'] })],
    [
      'optional field of a request',
      ({ components }) => Object.assign(components.schemas.ActorDraft.properties, { x: {} }),
    ],
    ['field of an answer', ({ components }) => Object.assign(components.schemas.Actor.properties, { x: {} })],
    ['parameter', ({ paths }) => paths['/v1/actors'].get.parameters.push({ name: 'x', in: 'query', required: false })],
    ['term', ({ components }) => components.schemas.StanceLevel.enum.push('more')],
  ])('are not broken by a new %s', (_what, change) => {
    expect(breakingChanges(document, changed(change))).toEqual([]);
  });
});

it('values of a number among the parameters are numbers, though a URL has text', () => {
  const parameters = Object.values<Any>(document.components.parameters);
  const numbers = parameters.filter(({ schema }) => schema.type === 'integer');
  expect(numbers.length).toBeGreaterThan(5);
  for (const { schema } of numbers) {
    for (const value of [...(schema.enum ?? []), ...(schema.default === undefined ? [] : [schema.default])]) {
      expect(value).toBeTypeOf('number');
    }
  }
});
