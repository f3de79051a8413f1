import { get as httpGet, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { testApp } from '../support/app.ts';
import { castVotes } from '../support/votes.ts';
import { as, stance } from './drafts.ts';

const big = await testApp();
const votes = await castVotes(big.database, 200);
await big.ledger.follower.reaches(1, 10_000);
await big.app.listen({ port: 0 });
const at = (big.app.server.address() as AddressInfo).port;
const open = (path: string, headers: Record<string, string> = {}): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => httpGet({ port: at, path, headers, agent: false }, resolve).on('error', reject));

it('are those of one revision, whatever is written meanwhile', async () => {
  const answer = await open('/v1/stances?format=ndjson');
  let text = '';
  let isWritten = false;
  for await (const chunk of answer) {
    text += chunk;
    if (isWritten) continue;
    isWritten = true;
    const draft = stance('state-1', 'motion-1', 'oppose', '2024-01-01');
    const drafts = [as('actor', { slug: 'late', type: 'state', name: 'Late' })];
    expect((await big.post('/v1/revisions', { reason: 'meanwhile', drafts })).status).toBe(201);
    expect((await big.post('/v1/stances/stn_15000/retraction', { reason: 'meanwhile' })).status).toBe(200);
    expect((await big.post('/v1/stances', draft)).status).toBe(201);
  }
  const rows = text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line)) as { id: string; revision: number; retracted: unknown }[];
  expect(answer.headers['ledger-revision']).toBe('1');
  expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: votes }, (_, i) => `stn_${i + 1}`));
  expect(rows.every(({ revision, retracted }) => revision === 1 && retracted === null)).toBe(true);
  expect((await big.get('/v1/stances?format=ndjson&knownAt=1')).text).toBe(text);
  expect((await big.get('/v1/stances?format=csv')).text.split('\r\n')).toHaveLength(votes + 2);
});

it('are line by line those of its pages', async () => {
  // A second stance of a voter, a corrected ballot, and one retracted above: their lines differ in more than voter and level.
  expect((await big.post('/v1/stances', stance('state-2', 'motion-1', 'neutral', '2024-01-01'))).status).toBe(201);
  const correction = { level: 'neutral', note: 'By hand.', reason: 'read again' };
  expect((await big.post('/v1/stances/stn_103/corrections', correction)).status).toBe(201);
  const coded = { identifiers: [{ scheme: 'cow', value: '4' }], reason: 'a code' };
  expect((await big.patch('/v1/actors/state-4', coded, { 'if-match': '*' })).status).toBe(200);
  const questions = ['csv&withdrawn=true', 'csv&knownAt=1', 'csv&actor=state-1', 'csv&codes=cow', 'tsv&level=oppose'];
  for (const question of [...questions, 'csv&fields=level,actor']) {
    const whole = (await big.get(`/v1/stances?format=${question}`)).text;
    let paged = '';
    for (let next = `/v1/stances?format=${question}&limit=500`; next !== ''; ) {
      const { text, headers } = await big.get(next);
      paged += paged === '' ? text : text.slice(text.indexOf('\n') + 1);
      next = /<([^>]+)>; rel="next"/.exec(`${headers.link}`)?.[1] ?? '';
    }
    const lines = paged.split('\n');
    expect(lines.length, question).toBeGreaterThan(votes / 100);
    expect(
      whole
        .split('\n')
        .filter((line, i) => line !== lines[i])
        .slice(0, 3),
      question,
    ).toEqual([]);
    expect(whole.length, question).toBe(paged.length);
  }
});

it.each(['csv', 'parquet', 'xlsx'])('come in slices, so that others are answered meanwhile (%s)', async (format) => {
  const answer = await open(`/v1/stances?format=${format}`);
  let isEnded = false;
  const end = (async () => {
    for await (const _ of answer);
    isEnded = true;
  })();
  expect((await big.get('/v1/actors/state-1')).status).toBe(200);
  expect(isEnded).toBe(false);
  await end;
  expect(answer.complete).toBe(true);
});

it('are made no more once the client has gone', async () => {
  const { model } = big.ledger.follower;
  const { stances } = model;
  const { isFirstHand } = stances;
  let made = 0;
  stances.isFirstHand = (row) => {
    made++;
    return isFirstHand(row);
  };
  try {
    const answer = await open('/v1/stances?format=ndjson');
    await new Promise((resolve) => answer.once('readable', resolve));
    answer.destroy();
    // What was on its way when the client left.
    for (let before = -1; before !== made; ) {
      before = made;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    const before = made;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(made).toBe(before);
    expect(made).toBeLessThan(votes);
  } finally {
    stances.isFirstHand = isFirstHand;
  }
});

it.each([
  ['before the first byte', 1, 500, undefined],
  ['after it', 15_000, 200, undefined],
  ['after it, compressed,', 15_000, 200, 'gzip'],
])('with a fault %s are never half a file that looks whole', async (_when, row, status, coding) => {
  const { stances } = big.ledger.follower.model;
  const { isFirstHand } = stances;
  stances.isFirstHand = (at) => {
    if (at === row) throw new Error('a fault');
    return isFirstHand(at);
  };
  try {
    const answer = await open('/v1/stances?format=csv', coding ? { 'accept-encoding': coding } : {});
    expect(answer.headers['content-disposition'] === undefined).toBe(status === 500);
    expect(answer.statusCode).toBe(status);
    const read = (async () => {
      for await (const _ of answer);
      return answer.complete;
    })();
    if (status === 200) await expect(read).rejects.toThrow('aborted');
    else expect(answer.headers['content-type']).toContain('application/problem+json');
    await read.catch(() => {});
  } finally {
    stances.isFirstHand = isFirstHand;
  }
});
