import { describe, expect, test } from 'vitest';
import type { Refusal } from '../../src/domain/refusal.ts';
import { decodeCursor, encodeCursor, pagingOf, urlWith } from '../../src/http/answer/links.ts';

const filters = { actor: 'ukraine', kinds: ['a', 'b'], limit: 5 };
const cursor = { after: 12, knownAt: 7 };
const refused = (text: string, given: Record<string, unknown> = filters) => {
  try {
    return decodeCursor(text, given);
  } catch (error) {
    return (error as Refusal).code === 'invalid-parameter' && (error as Refusal).errors[0];
  }
};

describe('a cursor', () => {
  const text = encodeCursor(cursor, filters);
  test('comes back as it was, whatever the order of the filters and the size of the page', () => {
    expect(decodeCursor(text, filters)).toEqual(cursor);
    expect(
      decodeCursor(text, {
        kinds: ['a', 'b'],
        limit: 9,
        after: text,
        knownAt: '7',
        minRevision: 3,
        actor: 'ukraine',
        absent: undefined,
      }),
    ).toEqual(cursor);
    expect(text).toMatch(/^[A-Za-z0-9_-]+$/);
  });
  test.each([
    ['another filter', { ...filters, actor: 'russia' }],
    ['one filter more', { ...filters, tag: 'x' }],
    ['one filter fewer', { kinds: ['a', 'b'] }],
    ['another order of a list', { ...filters, kinds: ['b', 'a'] }],
  ])('is refused with %s', (_name, given) => {
    expect(refused(text, given)).toEqual({
      pointer: '?after',
      detail: 'was made with other filters; begin again without it',
    });
  });
  const made = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  test.each([
    'x',
    '',
    '%%%',
    made({}),
    made([]),
    made([1]),
    made([-1, 7, 'h']),
    made([1.5, 7, 'h']),
    made(['1', 7, 'h']),
    made(null),
    made([1, 1e300, 'h']),
  ])('is refused when broken: %s', (broken) => {
    expect(refused(broken)).toEqual({ pointer: '?after', detail: 'is not a cursor that a page gave' });
  });
});

describe('links', () => {
  test('keep the parameters and pin knownAt', () => {
    const url = '/v1/stances?actor=ukraine&names=a,b&asOf=2025-05-16T09:00:00Z&minRevision=5&q=%D0%9A+x';
    const { links, nextCursor } = pagingOf(url, cursor, 7, filters);
    const { self, next } = links;
    expect(nextCursor).toBe(encodeCursor(cursor, filters));
    expect(self).toBe('/v1/stances?actor=ukraine&names=a,b&asOf=2025-05-16T09:00:00Z&q=%D0%9A+x&knownAt=7');
    expect(next).toBe(`${self}&after=${encodeCursor(cursor, filters)}`);
    expect(pagingOf(`${next}`, null, 7, filters)).toEqual({ links: { self: next, next: null }, nextCursor: null });
  });
  test('take nothing from the host that was asked', () => {
    expect(urlWith('http://evil.example/v1/x?a=1', { b: 2 })).toBe('/v1/x?a=1&b=2');
    expect(urlWith('//evil.example/v1/x', {})).toBe('/v1/x');
  });
});
