import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readExamples } from '../src/api/about.ts';
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
const examples = readExamples();
const document: Any = (await app.inject('/openapi.json')).json();
const folder = new URL('../openapi/', import.meta.url);
const operations = Object.entries<Any>(document.paths).flatMap(([path, item]) =>
  Object.entries<Any>(item).map(([method, op]) => ({ name: `${method} ${path}`, method, path, op })),
);
it('openapi/openapi.json is what the server gives: npm run build && npm run openapi', async () => {
  expect(JSON.parse(await readFile(new URL('openapi.json', folder), 'utf8'))).toEqual(document);
  expect(app.openapi).toEqual(document);
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
    if (op.requestBody) expect(Object.keys(op.requestBody.content['application/json'].examples ?? {})).not.toEqual([]);
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
    const { Draft, NewActor } = document.components.schemas;
    expect(Draft.discriminator.propertyName).toBe('noun');
    expect(Draft.discriminator.mapping.actor).toBe('#/components/schemas/NewActor');
    expect(NewActor.properties.noun).toEqual({ type: 'string', const: 'actor' });
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
        paths['/v1/actors'].get.parameters[0].required = true;
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
        schemas.Level.enum = without(schemas.Level.enum, 'ambiguous');
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
    ['term', ({ components }) => components.schemas.Level.enum.push('more')],
  ])('are not broken by a new %s', (_what, change) => {
    expect(breakingChanges(document, changed(change))).toEqual([]);
  });
});

it('values of a number among the parameters are numbers, though a URL has text', () => {
  const parameters: Any[] = Object.values<Any>(document.paths)
    .flatMap((path) => Object.values<Any>(path))
    .flatMap(({ parameters: some = [] }) => some.filter(({ schema }: Any) => schema));
  const numbers = parameters.filter(({ schema }) => schema.type === 'integer');
  expect(numbers.length).toBeGreaterThan(5);
  for (const { schema } of numbers) {
    for (const value of [...(schema.enum ?? []), ...(schema.default === undefined ? [] : [schema.default])]) {
      expect(value).toBeTypeOf('number');
    }
  }
});
