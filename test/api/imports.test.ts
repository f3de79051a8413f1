import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadFirstDossier } from '../../src/control/operations.ts';
import { stancesTemplate } from '../../src/exchange/formats/stances-columns.ts';
import { ImportJobs } from '../../src/exchange/jobs/jobs.ts';
import { testApp } from '../support/app.ts';
import { atEnd } from '../support/at-end.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarche-imports-'));
atEnd(() => rmSync(folder, { recursive: true, force: true }));
const test = await testApp({ IMPORT_DIR: folder, IMPORT_LIMIT_BYTES: '100000' });
beforeAll(() => loadFirstDossier(test.ledger, test.clock.now));

const BEARER = { authorization: `Bearer ${test.key}` };

async function send(
  method: 'POST' | 'DELETE',
  url: string,
  payload?: string | Buffer,
  headers: Record<string, string> = {},
) {
  const type = payload === undefined ? {} : { 'content-type': 'text/csv' };
  const response = await test.app.inject({ method, url, payload, headers: { ...BEARER, ...type, ...headers } });
  return { status: response.statusCode, headers: response.headers, json: response.body ? response.json() : undefined };
}

const job = async (id: string) => (await test.get(`/v1/imports/${id}`)).json.data;

/** Until it is over. */
async function ended(id: string) {
  for (;;) {
    const found = await job(id);
    if (!['queued', 'running'].includes(found.state)) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const kept = () => readdirSync(join(folder, 'seat-1')).filter((name) => name !== 'id');
const proposal = (slug: string) =>
  `${JSON.stringify({ noun: 'proposal', externalId: slug, slug, dossier: 'ukraine-peace-talks', name: slug, kind: 'talks' })}\n`;
const template = stancesTemplate();

describe('POST /v1/imports', () => {
  it('answers with a job that tells its progress and its report', async () => {
    const answer = await send(
      'POST',
      '/v1/imports?format=stances-csv&name=stances.csv&reason=Stances%20of%20May',
      template,
    );
    expect(answer).toMatchObject({
      status: 202,
      json: { data: { state: 'queued', origin: 'stances-csv', report: null } },
    });
    const { id } = answer.json.data;
    expect(answer.headers.location).toBe(`/v1/imports/${id}`);
    const done = await ended(id);
    expect(done).toMatchObject({
      state: 'done',
      fault: null,
      files: [{ name: 'stances.csv', bytes: Buffer.byteLength(template), kept: false }],
      report: { read: 3, new: 3, refused: 0, reasons: [], byNoun: { stance: { new: 2 } } },
    });
    expect(kept()).toEqual([]);
    const [number] = done.report.revisions;
    expect((await test.get(`/v1/revisions/${number}`)).json.data).toMatchObject({
      reason: 'import stances-csv: Stances of May',
      apiKey: { name: 'test' },
    });
    const again = await send('POST', '/v1/imports?format=stances-csv', gzipSync(template), {
      'content-encoding': 'gzip',
    });
    expect(await ended(again.json.data.id)).toMatchObject({
      state: 'done',
      report: {
        unchanged: 3,
        new: 0,
        revisions: [],
        rows: [{}, { noun: 'stance', outcome: 'unchanged', id: expect.stringMatching(/^stn_/) }, {}],
      },
    });
    // A list says how many, and the import alone which.
    const listed = (await test.get('/v1/imports')).json.data.map(({ report }: { report: object }) => 'rows' in report);
    expect(listed).not.toContain(true);
  });

  it('takes JSON lines and bundles of whatever type they say they are', async () => {
    const lines = await send('POST', '/v1/imports?format=ndjson', proposal('by-line'), {
      'content-type': 'application/x-ndjson',
    });
    expect((await ended(lines.json.data.id)).report).toMatchObject({ new: 1 });
    const drafts = [JSON.parse(proposal('by-bundle'))];
    const bundle = await send('POST', '/v1/imports?format=bundle', JSON.stringify({ drafts }), {
      'content-type': 'application/json',
    });
    expect((await ended(bundle.json.data.id)).report).toMatchObject({ new: 1 });
  });

  it('writes nothing where a line is bad, or all but that', async () => {
    const head = test.ledger.follower.model.head;
    const lines = `${proposal('good-line')}{"noun": "proposal"\n`;
    const dry = await send('POST', '/v1/imports?format=ndjson&dryRun=true&onError=skip', lines);
    expect(await ended(dry.json.data.id)).toMatchObject({
      state: 'done',
      report: {
        new: 1,
        refused: 1,
        revisions: [],
        rows: [
          {
            line: 1,
            noun: 'proposal',
            outcome: 'new',
            id: null,
            record: [{ field: 'name', value: 'good-line', actor: null }],
            changed: [],
          },
        ],
      },
    });
    const stopped = await send('POST', '/v1/imports?format=ndjson', lines);
    expect(await ended(stopped.json.data.id)).toMatchObject({
      state: 'failed',
      fault: 'lines were refused, so nothing was written',
      report: { refused: 1, reasonsShown: 1, reasonsTotal: 1, reasons: [{ line: 2, field: null }] },
    });
    expect(test.ledger.follower.model.head).toBe(head);
    const skipped = await send('POST', '/v1/imports?format=ndjson&onError=skip', lines);
    expect(await ended(skipped.json.data.id)).toMatchObject({
      state: 'done',
      report: { new: 1, refused: 1, revisions: [head + 1] },
    });
  });

  it('names columns by map and options, and refuses what is none', async () => {
    const csv = 'Who;What;level;valid_from;event\nRussia;prisoner-exchange;yes;2025-05-16;istanbul-talks-2025\n';
    const named = await send('POST', '/v1/imports?format=stances-csv&dryRun=true&map=Who:actor,What:proposal', csv);
    expect((await ended(named.json.data.id)).report.reasons).toEqual([
      {
        line: 2,
        field: 'statements',
        reason: 'a stance rests on at least one statement, or on the event of a roll call',
      },
    ]);
    const wrong = await send('POST', '/v1/imports?format=stances-csv&map=Who:whom', csv);
    expect((await ended(wrong.json.data.id)).fault).toMatch(/^map: "Who:whom" is not theirs:ours/);
    expect(await send('POST', '/v1/imports?format=ndjson&option=a=b', '')).toMatchObject({
      status: 400,
      json: { code: 'invalid-parameter' },
    });
  });

  it('asks for a key, a format that there is, a coding that it reads, and no more than the limit', async () => {
    expect(await send('POST', '/v1/imports?format=nothing', 'x')).toMatchObject({
      status: 400,
      json: { errors: [{ pointer: '?format' }] },
    });
    expect(await send('POST', '/v1/imports?format=ndjson', 'x', { authorization: '' })).toMatchObject({ status: 401 });
    expect(await send('POST', '/v1/imports?format=ndjson', 'x', { 'content-encoding': 'br' })).toMatchObject({
      status: 415,
    });
    expect(await send('POST', '/v1/imports?format=ndjson', 'x'.repeat(100_001))).toMatchObject({
      status: 413,
      json: { code: 'body-too-large' },
    });
    expect(kept()).toEqual([]);
  });

  it('waits for all the files of a format that has several', async () => {
    const calls =
      'rcid,session,importantvote,date,unres,amend,para,short,descr\n3,1,0,1946-01-01,R/1/66,1,0,A SHORT NAME,A TEXT\n';
    const first = await send('POST', '/v1/imports?format=unga&more=true&name=un_roll_calls.csv', calls);
    expect(first.json.data.state).toBe('waiting');
    const { id } = first.json.data;
    const votes = 'rcid,country,country_code,vote\n3,United States,US,yes\n3,Canada,CA,no\n';
    const second = await send('POST', `/v1/imports/${id}/files?name=un_votes.csv`, votes);
    expect(second).toMatchObject({
      status: 202,
      json: { data: { files: [{ name: 'un_roll_calls.csv' }, { name: 'un_votes.csv' }] } },
    });
    expect(await ended(id)).toMatchObject({ state: 'done', report: { refused: 0, byNoun: { stance: { new: 2 } } } });
    expect(await send('POST', `/v1/imports/${id}/files`, votes)).toMatchObject({
      status: 409,
      json: { code: 'conflict' },
    });
  });
});

describe('a job', () => {
  it('is listed with the others, the latest first', async () => {
    const page = (await test.get('/v1/imports?limit=2')).json;
    const next = (await test.get(page.links.next)).json;
    const ids = [...page.data, ...next.data].map(({ id }: { id: string }) => Number(id.slice(4)));
    expect(ids).toHaveLength(4);
    expect(ids).toEqual(ids.toSorted((a, b) => b - a));
    expect(page.meta.total).toBeGreaterThan(4);
    expect((await test.get('/v1/imports/imp_999')).json).toMatchObject({ status: 404, code: 'unknown-record' });
    expect((await test.get('/v1/imports/act_1')).json).toMatchObject({ status: 400, code: 'wrong-kind' });
  });

  it('is stopped by DELETE, and its files are given up', async () => {
    const { id } = (await send('POST', '/v1/imports?format=ndjson&more=true', proposal('given-up'))).json.data;
    expect(kept()).toHaveLength(1);
    expect(await send('DELETE', `/v1/imports/${id}`)).toMatchObject({
      status: 202,
      json: { data: { state: 'stopped', files: [{ kept: false }] } },
    });
    expect(kept()).toEqual([]);
    expect(await send('POST', `/v1/imports/${id}/retry`)).toMatchObject({ status: 409, json: { code: 'conflict' } });
  });

  it('that the end of its server interrupted says so, and is run again', async () => {
    const { id } = (await send('POST', '/v1/imports?format=ndjson&more=true', proposal('interrupted'))).json.data;
    const number = Number(id.slice(4));
    await test.app.imports.store.move(number, ['waiting'], 'running');
    const of = (log = { error: () => {} }) =>
      new ImportJobs(test.ledger, { folder, limit: 1e6, now: test.clock.now, log });
    // A second server beside a living one has a seat of its own, and takes nothing from it.
    const beside = of();
    await beside.start();
    expect((await job(id)).state).toBe('running');
    await beside.close();
    await test.app.imports.close();
    const after = of();
    await after.start();
    expect(await job(id)).toMatchObject({ state: 'interrupted', files: [{ kept: true }] });
    const found = await after.store.get(number);
    await after.retry(found as NonNullable<typeof found>);
    expect(await ended(id)).toMatchObject({ state: 'done', report: { new: 1 } });
    await after.close();
  });
});

it('without a folder to keep files in there is no import, and the server is none the worse', async () => {
  const nowhere = join(folder, 'a-file');
  writeFileSync(nowhere, '');
  const jobs = new ImportJobs(test.ledger, {
    folder: nowhere,
    limit: 1e6,
    now: test.clock.now,
    log: { error: () => {} },
  });
  const request = { format: 'ndjson', dryRun: false, onError: 'stop' as const, options: {} };
  const bytes = (async function* () {})();
  await expect(jobs.add(request, 'a file', bytes, false, null)).rejects.toMatchObject({ code: 'insufficient-storage' });
  await expect(jobs.resume()).rejects.toThrow(/^IMPORT_DIR .* cannot be used/);
  await jobs.close();
});

it('GET /v1/templates/stances.csv is a spreadsheet, or what its columns are', async () => {
  const csv = await test.get('/v1/templates/stances.csv');
  expect(csv.headers['content-type']).toMatch(/^text\/csv/);
  expect(csv.text).toBe(template);
  const json = await test.get('/v1/templates/stances.csv', { accept: 'application/json' });
  expect(json.json.data.columns.map(({ name }: { name: string }) => name).join(',')).toBe(template.split('\n')[0]);
});
