import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { operation } from '../../src/api/context.ts';
import { JsonText } from '../../src/http/request/zod.ts';
import { ROUTES } from '../../src/routes.ts';
import { testApp } from '../support/app.ts';

const { app, get } = await testApp();
const { json: document } = await get('/openapi.json');
const ofTable = ROUTES.map(({ method, url, operation }) => ({ method, url, id: operation.contract.id }));

describe('the table of routes', () => {
  it('lists the operations that the OpenAPI document describes, by method, URL and id', () => {
    const ofDocument = Object.entries<Record<string, { operationId: string }>>(document.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, { operationId }]) => ({
        method: method.toUpperCase(),
        url: path.replace(/\{(\w+)\}/g, ':$1'),
        id: operationId,
      })),
    );
    const sorted = (all: readonly object[]) => all.map((one) => JSON.stringify(one)).sort();
    expect(sorted(ofTable)).toEqual(sorted(ofDocument));
    expect(ofTable).toHaveLength(121);
  });

  it('has each operation once, and the server answers it there', () => {
    expect(new Set(ofTable.map(({ id }) => id)).size).toBe(ofTable.length);
    for (const { method, url } of ROUTES)
      expect([method, url, app.hasRoute({ method, url })]).toEqual([method, url, true]);
  });
});

it('a handler that answers another shape than its contract does not compile', () => {
  const about = { id: 'getCount', tag: 'health', summary: 'Count', description: 'Count.' };
  const contract = { ...about, answer: z.strictObject({ count: z.int() }) };
  const right = operation(contract, () => ({ count: 1 }));
  // @ts-expect-error: a text is no number
  const wrong = operation(contract, () => ({ count: 'one' }));
  // @ts-expect-error: nor is it one in JSON that is text already
  const text = operation(contract, () => new JsonText<{ count: string }>('{"count":"one"}'));
  expect([right, wrong, text].map((each) => each.contract.id)).toEqual(['getCount', 'getCount', 'getCount']);
});

describe('body parsers of some routes', () => {
  it('are unknown to the others: a form is taken by reconciliation alone', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const payload = new URLSearchParams({ queries: JSON.stringify({ a: { query: 'Alba' } }) }).toString();
    const send = (url: string) => app.inject({ method: 'POST', url, headers, payload });
    expect((await send('/v1/reconcile')).json()).toEqual({ a: { result: [] } });
    expect((await send('/v1/actors')).statusCode).not.toBe(201);
    expect((await send('/v1/actors')).statusCode).toBeGreaterThanOrEqual(400);
  });
});
