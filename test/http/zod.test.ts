import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { route } from '../../src/http/operation.ts';
import type { InvalidInput } from '../../src/http/problems/problems.ts';
import { compilers, JsonText, mismatch } from '../../src/http/request/zod.ts';
import { ConditionDrafts } from '../../src/nouns/condition.ts';
import { Body } from '../../src/runtime/body.ts';
import { sampleServer } from './sample.ts';

describe('an answer that does not keep to its schema', () => {
  test.each(['/v1/faulty/object', '/v1/faulty/text'])(
    'fails where answers are checked, and the log names the field: %s',
    async (url) => {
      const stream = new PassThrough();
      let log = '';
      stream.on('data', (line) => {
        log += line;
      });
      const reply = await sampleServer({ logger: { stream, level: 'error' } }).inject(url);
      expect(reply.json()).toMatchObject({ code: 'internal', status: 500 });
      expect(reply.body).not.toContain('leak');
      expect(log).toContain('getFaulty'.slice(3).toLowerCase());
      expect(log).toContain('\\"secret\\"');
    },
  );

  test.each(['/v1/faulty/object', '/v1/faulty/text'])('is sent as it is in production: %s', async (url) => {
    const reply = await sampleServer({ checkAnswers: false }).inject(url);
    expect(reply.json()).toEqual({ data: { id: 'x', level: null, drafts: [], secret: 'leak' } });
  });

  test('of a problem fails as well', async () => {
    const app = sampleServer({}, (scope) => {
      route(
        scope,
        {
          method: 'GET',
          url: '/v1/own',
          id: 'own',
          tag: 'things',
          summary: '',
          description: '',
          answer: z.strictObject({}),
          problems: ['conflict'],
        },
        (_request, reply) => reply.code(409).type('application/problem+json').send({ title: 'of my own' }) as never,
      );
    });
    expect((await app.inject('/v1/own')).json()).toMatchObject({
      code: 'internal',
      detail: expect.stringContaining('409'),
    });
  });
});

describe('what a check finds', () => {
  const shape = z.object({
    a: z.string(),
    list: z.array(z.object({ n: z.number() })),
    d: z.string().default('x'),
  });
  test.each<[unknown, string | null]>([
    [{ a: 'x', list: [{ n: 1 }], d: 'x' }, null],
    [{ a: 'x', list: [{ n: 1 }] }, '/d is missing'],
    [{ a: 'x', list: [], d: 'y' }, null],
    [{ a: 1, list: [] }, '/a '],
    [{ a: 'x' }, '/list '],
    [{ a: 'x', list: [{ n: 1, m: 2 }] }, '/list/0/m is not declared'],
    [{ a: 'x', list: [], d: 'x', b: null }, '/b is not declared'],
  ])('%j', (value, found) => {
    if (found === null) expect(mismatch(shape, value)).toBeNull();
    else expect(mismatch(shape, value)).toContain(found);
  });
});

describe('JSON that is text already', () => {
  test.each([true, false])('is sent byte for byte (checks: %s)', async (checkAnswers) => {
    const text = '{ "b":1 , "a" :2}';
    const app = sampleServer({ checkAnswers }, (scope) => {
      const about = {
        method: 'GET',
        tag: 'things',
        summary: '',
        description: '',
        answer: z.strictObject({ a: z.int(), b: z.int() }),
      } as const;
      route(scope, { ...about, url: '/v1/text', id: 'text' }, () => new JsonText(text));
      route(scope, { ...about, url: '/v1/bytes', id: 'bytes' }, async () => new JsonText(Body.of(text)));
    });
    for (const url of ['/v1/text', '/v1/bytes']) {
      const reply = await app.inject(url);
      expect(reply.body).toBe(text);
      expect(reply.headers['content-type']).toBe('application/json; charset=utf-8');
    }
  });
});

test('conditions with too many tests are refused by their count, before any of them is looked at', () => {
  let looks = 0;
  const leaf = () => ({
    get kind() {
      looks++;
      return 'words';
    },
    words: 'a condition',
  });
  const tests = (depth: number): object =>
    depth === 0 ? leaf() : { kind: 'all', tests: Array.from({ length: 10 }, () => tests(depth - 1)) };
  const schema = z.strictObject({ drafts: z.array(z.strictObject({ conditions: ConditionDrafts })) });
  const body = { drafts: [{ conditions: [{ text: 'much', type: 'other', test: tests(3) }] }] };
  const factory = compilers(false)?.compilersFactory?.buildValidator as unknown as () => (of: object) => Validate;
  const { error } = factory()({ schema, httpPart: 'body' })(body);
  expect(error.refusal().errors).toEqual([
    { pointer: '/drafts/0/conditions', detail: 'must have at most 500 tests in all conditions together, not 1111' },
  ]);
  expect(looks).toBe(0);
});
type Validate = (body: unknown) => { error: InvalidInput };
