import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { flagParameter, limit, listParameter, minRevision } from '../../src/http/request/query.ts';
import { sampleServer } from './sample.ts';

const app = sampleServer();
const ask = async (query: string) => (await app.inject(`/v1/things?${query}`)).json();

describe('what is understood', () => {
  test.each<[string, object]>([
    ['', { limit: 50 }],
    ['limit=1', { limit: 1 }],
    ['limit=500', { limit: 500 }],
    ['names=a', { limit: 50, names: ['a'] }],
    ['names=a,b', { limit: 50, names: ['a', 'b'] }],
    ['names=a&names=b,c&names=a', { limit: 50, names: ['a', 'b', 'c'] }],
    ['names=%D0%9A%D0%B8%D1%97%D0%B2', { limit: 50, names: ['Київ'] }],
    ['deep=false', { limit: 50, deep: false }],
    ['deep=true', { limit: 50, deep: true }],
    ['minRevision=0', { limit: 50, minRevision: 0 }],
  ])('?%s', async (query, understood) => {
    expect((await ask(query)).query).toEqual(understood);
  });
});

describe('what is refused', () => {
  const range = 'must be a whole number from 1 to 500, in digits';
  test.each<[string, Record<string, string>]>([
    ['limit=0', { '?limit': 'must be 1 to 500' }],
    ['limit=501', { '?limit': 'must be 1 to 500' }],
    ['limit=1e2', { '?limit': range }],
    ['limit=abc', { '?limit': range }],
    ['limit=', { '?limit': range }],
    ['limit=-1', { '?limit': range }],
    ['limit=1.5', { '?limit': range }],
    ['limit=0x10', { '?limit': range }],
    ['limit=01', { '?limit': range }],
    ['limit=%2010', { '?limit': range }],
    ['limit=99999999999999999999', { '?limit': range }],
    ['limit=1&limit=2', { '?limit': 'must be a string, not a list' }],
    ['names=', { '?names': 'must not be empty' }],
    ['names=a,,b', { '?names': 'must not be empty' }],
    ['deep=1', { '?deep': 'must be true or false' }],
    ['deep', { '?deep': 'must be true or false' }],
    ['deep=TRUE', { '?deep': 'must be true or false' }],
    ['after=', { '?after': 'must not be empty' }],
    ['lmit=5', { '?lmit': 'is not a parameter here; did you mean `limit`?' }],
    ['min_revision=1', { '?min_revision': 'is not a parameter here; did you mean `minRevision`?' }],
    [
      'x=1&y=2&limit=0',
      { '?limit': 'must be 1 to 500', '?x': 'is not a parameter here', '?y': 'is not a parameter here' },
    ],
    ['__proto__=1', { '?__proto__': 'is not a parameter here' }],
    ['constructor=1', { '?constructor': 'is not a parameter here' }],
    ['names=a%00b', { '?names': 'must not contain NUL' }],
    ['names=a&names=b%00', { '?names': 'must not contain NUL' }],
    ['na%00mes=a', { '?names': 'must not contain NUL' }],
  ])('?%s', async (query, faults) => {
    const { code, status, errors } = await ask(query);
    expect({ code, status }).toEqual({ code: 'invalid-parameter', status: 400 });
    expect(Object.fromEntries(errors.map((fault: Record<string, string>) => [fault.pointer, fault.detail]))).toEqual(
      faults,
    );
  });

  test('any parameter where there is none', async () => {
    expect((await app.inject('/v1/things/a?x=1')).json()).toMatchObject({
      code: 'invalid-parameter',
      errors: [{ pointer: '?x', detail: 'is not a parameter here' }],
    });
  });

  test('NUL in a path', async () => {
    expect((await app.inject('/v1/things/a%00')).json()).toMatchObject({
      code: 'invalid-parameter',
      errors: [{ pointer: '{id}', detail: 'must not contain NUL' }],
    });
  });

  test('a path parameter by its name', async () => {
    expect((await app.inject(`/v1/things/${'x'.repeat(101)}`)).json()).toMatchObject({
      code: 'invalid-parameter',
      detail: '{id} must have at most 100 characters.',
    });
  });
});

describe('in the document', () => {
  test('numbers and flags are what they stand for', () => {
    const schema = z.toJSONSchema(
      z.strictObject({
        limit,
        minRevision,
        deep: flagParameter().optional(),
        names: listParameter(z.string()).optional(),
      }),
      { io: 'input', unrepresentable: 'any' },
    );
    expect(schema.properties).toMatchObject({
      limit: { type: 'integer', minimum: 1, maximum: 500 },
      minRevision: { type: 'integer', minimum: 0 },
      deep: { type: 'boolean' },
      names: { type: 'array' },
    });
    expect(schema.required).toBeUndefined();
  });
});
