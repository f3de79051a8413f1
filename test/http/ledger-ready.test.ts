import { expect, test } from 'vitest';
import { ledgerReady } from '../../src/http/request/ledger-ready.ts';
import { throughServer } from '../support/inject.ts';
import { ledger, sampleServer } from './sample.ts';

const state = { ready: true, reached: 0 };
const server = () => {
  const app = sampleServer();
  ledgerReady(app, {
    ready: () => state.ready,
    head: () => ledger.revision,
    reaches: async (revision) => {
      state.reached = revision;
      if (revision === 8) ledger.revision = 8;
      return revision <= ledger.revision;
    },
  });
  return app;
};

test('nothing under /v1 is answered before the ledger is loaded', async () => {
  state.ready = false;
  const app = server();
  expect((await app.inject('/v1/things')).json()).toMatchObject({ code: 'not-ready' });
  expect((await app.inject('/errors')).statusCode).toBe(200);
  state.ready = true;
  expect((await app.inject('/v1/things')).statusCode).toBe(200);
});

test('a refusal from before the ledger is loaded is not kept, and an answer from after it is', async () => {
  state.ready = false;
  const app = server();
  const ask = () => throughServer(app, { url: '/v1/things' });
  for (let i = 0; i < 2; i++) expect((await ask()).json()).toMatchObject({ code: 'not-ready' });
  state.ready = true;
  const answers = [await ask(), await ask()];
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
  expect(answers[1]?.body).toBe(answers[0]?.body);
});

test('minRevision is waited for, and the answer says the revision that was reached', async () => {
  const reply = await server().inject('/v1/things?minRevision=8');
  expect(reply.headers['ledger-revision']).toBe('8');
  expect(reply.json().data[0].id).toContain('-8-');
});

test('minRevision that is not reached in time is 503 with Retry-After', async () => {
  const reply = await server().inject('/v1/things?minRevision=9');
  expect(reply.json()).toMatchObject({ code: 'behind', errors: [{ pointer: '?minRevision' }] });
  expect(reply.headers).toMatchObject({ 'retry-after': '1', 'ledger-revision': '7' });
  expect(state.reached).toBe(9);
});
