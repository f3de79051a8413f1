import { expect, it } from 'vitest';
import { ROUTES } from '../../../src/routes.ts';
import { testApp } from '../../support/app.ts';

const { app, get } = await testApp({ ANALYSES_AT_ONCE: '1' });

it('analyses wait for those under way, and nobody else does', async () => {
  let end = () => {};
  const held = new Promise<void>((resolve) => {
    end = resolve;
  });
  const underWay = app.queue.run('somebody', () => held);
  const answered: string[] = [];
  const asked = ['/v1/agreement', '/v1/networks', '/v1/shifts?format=csv', '/v1/positions'].map(async (url) => {
    expect((await get(url)).status).toBe(200);
    answered.push(url);
  });
  expect((await get('/v1/actors')).status).toBe(200);
  expect((await get('/v1/methods')).status).toBe(200);
  expect(answered).toEqual([]);
  end();
  await Promise.all([underWay, ...asked]);
  expect(answered).toHaveLength(4);
});

it('every analysis says that it may be asked to wait', async () => {
  const { paths } = (await get('/openapi.json')).json;
  const busy = ROUTES.filter(({ operation }) => operation.contract.long).map(({ operation }) => operation.contract.id);
  const analyses = Object.values(paths).flatMap((methods) =>
    Object.values(methods as Record<string, { operationId: string; tags: string[] }>)
      .filter(({ tags }) => tags.includes('analyses'))
      .map(({ operationId }) => operationId),
  );
  const quick = ['listMethods', 'getMethod'];
  expect(busy.sort()).toEqual(
    [
      ...analyses.filter((id) => !quick.includes(id)),
      'getActorPositions',
      'getActorTimeline',
      'getMatrix',
      'getProposalTimeline',
      'listPositions',
    ].sort(),
  );
  for (const methods of Object.values(paths)) {
    for (const { operationId, responses } of Object.values(
      methods as Record<string, { operationId: string; responses: object }>,
    )) {
      if (busy.includes(operationId)) expect(JSON.stringify(responses)).toContain('busy');
    }
  }
});
