import { describe, expect, test } from 'vitest';
import { parseJson } from '../../src/http/request/body.ts';
import { MAX_DEPTH, MAX_FIELDS, MAX_LIST, MAX_VALUES } from '../../src/runtime/json-scanner.ts';
import { KEY, sampleServer } from './sample.ts';

const app = sampleServer();
const send = async (payload: string | Buffer | undefined, headers: Record<string, string> = {}) => {
  const reply = await app.inject({
    method: 'POST',
    url: '/v1/things',
    headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json', ...headers },
    payload,
  });
  return { status: reply.statusCode, ...reply.json() };
};
const whole = { id: 'a', drafts: [] };
const json = (value: unknown) => JSON.stringify(value);
const manyFields = (count: number) => json(Object.fromEntries(Array.from({ length: count }, (_, i) => [`f${i}`, 1])));

describe('what is read', () => {
  test.each([
    ['plainly', json(whole), 'application/json'],
    ['with a charset', json(whole), 'application/json; charset=UTF-8'],
    ['with a quoted charset', json(whole), 'application/json;charset="utf-8"'],
    ['with a byte order mark', `\uFEFF${json(whole)}`, 'application/json'],
    ['with any Unicode', json({ ...whole, either: 'Київ 🕊️ \\ " é' }), 'application/json'],
  ])('%s', async (_name, payload, type) => {
    expect(await send(payload, { 'content-type': type })).toMatchObject({ status: 201 });
  });

  test.each([
    'null',
    '"x"',
    '[]',
    '{}',
    '[[{"a":[1,{"b":"\\"}{"}]}]]',
    '{"a":{"x":1},"b":{"x":1}}',
    '["a","a"]',
    '{"a":"b","b":"a"}',
    '  {"a" : 1 } ',
    '{"\\\\":"\\\\"}',
  ])('%s is what JSON.parse makes of it', (text) => {
    expect(parseJson(Buffer.from(text))).toEqual(JSON.parse(text));
  });
});

describe('what is not', () => {
  test.each<[string, string | Buffer | undefined, Record<string, string>, string]>([
    ['nothing', '', {}, 'malformed-json'],
    ['half of it', '{"id":', {}, 'malformed-json'],
    ['a comment', '{} // x', {}, 'malformed-json'],
    ['NaN', '{"id":NaN}', {}, 'malformed-json'],
    ['bytes that are not UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]), {}, 'malformed-json'],
    ['plain text', 'x', { 'content-type': 'text/plain' }, 'unsupported-media-type'],
    ['a form', 'a=1', { 'content-type': 'application/x-www-form-urlencoded' }, 'unsupported-media-type'],
    ['a broken type', '{}', { 'content-type': 'json' }, 'unsupported-media-type'],
    ['another charset', json(whole), { 'content-type': 'application/json; charset=latin1' }, 'unsupported-media-type'],
    ['a compressed body', json(whole), { 'content-encoding': 'gzip' }, 'unsupported-media-type'],
    ['a length that is wrong', json(whole), { 'content-length': '3' }, 'malformed-request'],
  ])('%s', async (_name, payload, headers, code) => {
    expect(await send(payload, headers)).toMatchObject({ code });
  });

  test('no body where one is needed', async () => {
    const reply = await app.inject({ method: 'POST', url: '/v1/things', headers: { authorization: `Bearer ${KEY}` } });
    expect(reply.json()).toMatchObject({ code: 'invalid-body', errors: [{ pointer: '', detail: 'is required' }] });
  });

  test(`more than ${MAX_DEPTH} levels`, async () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(await send(nested(MAX_DEPTH))).toMatchObject({ code: 'invalid-body' });
    expect(await send(nested(MAX_DEPTH + 1))).toMatchObject({ code: 'body-too-deep' });
    expect(await send(nested(200_000))).toMatchObject({ code: 'body-too-deep' });
  });

  test.each([
    ['NUL', '{"id":"a\\u0000b"}', '/id', 'must not contain NUL or half a surrogate pair'],
    [
      'half a surrogate pair',
      '{"drafts":["x",{"y":"\\ud83d"}]}',
      '/drafts/1/y',
      'must not contain NUL or half a surrogate pair',
    ],
    ['NUL in a key', '{"a\\u0000":1}', '/a\u0000', 'must not contain NUL or half a surrogate pair'],
    ['a key given twice', '{"drafts":[{"a":1},{"a":1,"b":[2],"a":2}]}', '/drafts/1/a', 'is given twice'],
    ['a key given twice, spelt differently', '{"a":1,"\\u0061":2}', '/a', 'is given twice'],
    ['__proto__', '{"drafts":[{"__proto__":{"x":1}}]}', '/drafts/0/__proto__', 'is not a field here'],
    ['a key that needs escaping', '{"a/b~c":"\\u0000"}', '/a~1b~0c', 'must not contain NUL or half a surrogate pair'],
  ])('%s', async (_name, text, pointer, detail) => {
    const { code, errors } = await send(text);
    expect({ code, errors }).toEqual({ code: 'invalid-body', errors: [{ pointer, detail }] });
  });

  test.each<[string, string, string, string]>([
    ['a list', `{"id":"a","drafts":[${'1,'.repeat(MAX_LIST)}1]}`, '/drafts', `must have at most ${MAX_LIST} entries`],
    ['an object', `[${manyFields(MAX_FIELDS + 1)}]`, '/0', `must have at most ${MAX_FIELDS} fields`],
    ['all of it', `[${Array(200).fill(`[${'1,'.repeat(9_000)}1]`)}]`, '', `holds more than ${MAX_VALUES} values`],
  ])('%s longer than any of a body, though what comes after is no JSON', async (_name, text, pointer, detail) => {
    const { code, errors } = await send(`${text}}}`);
    expect({ code, errors }).toEqual({ code: 'invalid-body', errors: [{ pointer, detail }] });
  });

  test('as long as any may be is read', () => {
    for (const text of [`[${'1,'.repeat(MAX_LIST - 1)}1]`, manyFields(MAX_FIELDS)]) {
      expect(parseJson(Buffer.from(text))).toEqual(JSON.parse(text));
    }
  });

  test.each(['"', '{"a', '{"a\\', '[1,2', '{"a" "b"', ']]}}', ',,', '"\\x"', '{"\\x":1}', '['.repeat(MAX_DEPTH)])(
    'half of something: %s',
    (text) => {
      expect(() => parseJson(Buffer.from(text))).toThrow(/^malformed-json/);
    },
  );

  test('a key given twice, whatever stands before its colon', async () => {
    expect(await send(`{"a":1,"a"${' '.repeat(50)}:2}`)).toMatchObject({ errors: [{ pointer: '/a' }] });
  });

  test('a whole pair is no half', async () => {
    expect(await send('{"id":"\\ud83d\\udd4a","drafts":[]}')).toMatchObject({ status: 201 });
  });
});

describe('faults are told all at once, each by its place', () => {
  test.each<[string, unknown, Record<string, string>]>([
    ['missing', {}, { '/id': 'is required', '/drafts': 'is required' }],
    [
      'of another type',
      { id: 5, drafts: {} },
      { '/id': 'must be a string, not a number', '/drafts': 'must be a list, not an object' },
    ],
    ['null', { id: null, drafts: [] }, { '/id': 'must be a string, not null' }],
    [
      'unknown, each named',
      { ...whole, x: 1, 'y/z': 2 },
      { '/x': 'is not a field here', '/y~1z': 'is not a field here' },
    ],
    ['too long', { ...whole, id: 'x'.repeat(21) }, { '/id': 'must have at most 20 characters' }],
    ['too many', { id: 'a', drafts: [1, 2, 3, 4] }, { '/drafts': 'must have at most 3 entries' }],
    ['no such kind', { id: 'a', drafts: [{ kind: 'x' }] }, { '/drafts/0/kind': 'must be one of "note", "vote"' }],
    ['no kind', { id: 'a', drafts: [{}] }, { '/drafts/0/kind': 'must be one of "note", "vote"' }],
    [
      'inside of a kind',
      {
        id: 'a',
        drafts: [
          { kind: 'note', text: '' },
          { kind: 'vote', level: 'x', weight: 0 },
        ],
      },
      {
        '/drafts/0/text': 'must not be empty',
        '/drafts/1/level': 'must be one of "support", "oppose"',
        '/drafts/1/weight': 'must be at least 1',
      },
    ],
    [
      'not whole',
      { id: 'a', drafts: [{ kind: 'vote', level: null, weight: 1.5 }] },
      { '/drafts/0/weight': 'must be a whole number, not 1.5' },
    ],
    ['the branch that was meant', { ...whole, either: { a: 'x' } }, { '/either/a': 'must be a number, not a string' }],
    ['of none of the keys', { ...whole, either: { c: 1 } }, { '/either': 'has none of the forms that it may have' }],
    ['of no branch', { ...whole, either: 5 }, { '/either': 'has none of the forms that it may have' }],
    ['not even an object', [], { '': 'must be an object, not a list' }],
  ])('%s', async (_name, body, faults) => {
    const { code, errors } = await send(json(body));
    expect(code).toBe('invalid-body');
    expect(Object.fromEntries(errors.map(({ pointer, detail }: Record<string, string>) => [pointer, detail]))).toEqual(
      faults,
    );
  });
});

describe('a great many faults', () => {
  test.each([
    [100, '100 things are wrong.'],
    [101, 'More than 100 things are wrong; the first 100 are named.'],
  ])('%i: a hundred are named', async (count, detail) => {
    const answer = await send(json({ ...whole, ...JSON.parse(manyFields(count)) }));
    expect(answer).toMatchObject({ code: 'invalid-body', detail });
    expect(answer.errors).toHaveLength(100);
    expect(answer.errors[99]).toEqual({ pointer: '/f99', detail: 'is not a field here' });
  });
});
