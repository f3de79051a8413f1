import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { route } from '../../src/http/operation.ts';
import { throughServer } from '../support/inject.ts';
import { KEY, sampleServer } from './sample.ts';

const answer = z.strictObject({ data: z.array(z.strictObject({ n: z.number() })) });
const about = { tag: 'things', summary: 'Old', description: 'Old.', answer, cache: true };
const deprecated = { since: '2026-11-28', sunset: '2028-11-28' };

const app = sampleServer({}, (scope) => {
  route(scope, { ...about, method: 'GET', url: '/v1/old', id: 'getOld', deprecated }, () => ({ data: [{ n: 1 }] }));
  route(scope, { ...about, method: 'POST', url: '/v1/old', id: 'writeOld', write: true, deprecated }, () => ({
    data: [],
  }));
});
const DATES = { deprecation: '@1795824000', sunset: 'Tue, 28 Nov 2028 00:00:00 GMT' };

describe('an operation that is to go', () => {
  test('says so in every answer, fresh or kept', async () => {
    expect(Number(DATES.deprecation.slice(1)) * 1000).toBe(Date.UTC(2026, 10, 28));
    for (let i = 0; i < 2; i++) {
      const reply = await throughServer(app, { url: '/v1/old' });
      expect(reply.json()).toEqual({ data: [{ n: 1 }] });
      expect(reply.headers).toMatchObject(DATES);
    }
    const headers = { authorization: `Bearer ${KEY}` };
    expect((await app.inject({ method: 'POST', url: '/v1/old', headers })).headers).toMatchObject(DATES);
    const other = (await app.inject('/v1/things')).headers;
    expect([other.deprecation, other.sunset]).toEqual([undefined, undefined]);
  });

  test('is marked in the document, and no other is', async () => {
    const { paths, components } = (await app.inject('/openapi.json')).json();
    expect(paths['/v1/old'].get.deprecated).toBe(true);
    expect(Object.keys(paths['/v1/old'].get.responses[200].headers)).toEqual(
      expect.arrayContaining(['Deprecation', 'Sunset']),
    );
    expect(components.headers.Sunset.description).toBeTruthy();
    expect(paths['/v1/things'].get.deprecated).toBeUndefined();
    expect(Object.keys(paths['/v1/things'].get.responses[200].headers)).not.toContain('Sunset');
  });

  test.each(['2028-11-27', '2026-11-28', 'some day'])('is not switched off as early as %s', async (sunset) => {
    const hasty = sampleServer({}, (scope) => {
      const early = { since: deprecated.since, sunset };
      route(scope, { ...about, method: 'GET', url: '/v1/old', id: 'getOld', deprecated: early }, () => ({ data: [] }));
    });
    await expect(hasty.ready()).rejects.toThrow('getOld is switched off less than 24 months after it says so');
  });
});
